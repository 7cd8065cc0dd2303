import { expect, test } from 'vitest';
import { connectionsOf } from '../../src/model/matrix.ts';
import { compileModel } from '../../src/model/model.ts';
import { ask } from '../../src/model/predict.ts';
import { reachOf } from '../../src/model/reach.ts';
import { evidenceText } from '../../src/report/format/evidence.ts';
import { loadText } from '../manifests/loading.ts';

const pod = (name: string, namespace = 'default'): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, namespace: ${namespace}, labels: { app: ${name} } }\nspec: { containers: [{ name: c, image: x, ports: [{ containerPort: 80 }] }] }\n`;
const other = (kind: string, spec: string, apiVersion = 'cilium.io/v2'): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: other, namespace: default }\nspec: ${spec}\n`;

/** The connections between the pods that are not judged: `a→b`. */
async function unjudged(policy: string): Promise<readonly string[]> {
  const { inventory } = await loadText([pod('a'), pod('b'), pod('c', 'shop'), policy].join('---\n'));
  const { model } = compileModel(inventory);
  return [...connectionsOf(model, reachOf(model))]
    .filter((one) => one.unjudged && /^(default|shop)/.test(one.from) && /^(default|shop)/.test(one.to))
    .map(({ from, to }) => `${from.slice(-1)}→${to.slice(-1)}`);
}

test.each([
  ['of its namespace', other('CiliumNetworkPolicy', '{}'), 'a→a a→b a→c b→a b→b b→c c→a c→b'],
  ['of all', other('CiliumClusterwideNetworkPolicy', '{}'), 'a→a a→b a→c b→a b→b b→c c→a c→b c→c'],
  [
    'of egress',
    other('CiliumNetworkPolicy', '{ endpointSelector: {}, egress: [] }'),
    'a→a a→b a→c b→a b→b b→c',
  ],
  [
    'of some pods',
    other('CiliumNetworkPolicy', '{ endpointSelector: { matchLabels: { "k8s:app": b } }, ingress: [] }'),
    'a→b b→b c→b',
  ],
  [
    "of Calico's types",
    other('GlobalNetworkPolicy', '{ types: [Ingress] }', 'projectcalico.org/v3'),
    'a→a a→b a→c b→a b→b b→c c→a c→b c→c',
  ],
])('what a policy that nobody reads may decide is not judged: %s', async (_, policy, expected) => {
  expect((await unjudged(policy)).join(' ')).toBe(expected);
});

test('the answer is not known, and says whose it would be', async () => {
  const { inventory } = await loadText(
    [pod('a'), pod('b'), other('CiliumNetworkPolicy', '{}')].join('---\n'),
  );
  const { model } = compileModel(inventory);
  const [from, workload] = inventory.workloads;
  if (!from || !workload) throw new Error('two pods');
  const { answer, evidence } = ask(model, {
    from,
    to: { kind: 'workload', workload },
    port: 80,
    protocol: 'TCP',
  });
  expect(answer).toBe('unknown');
  expect(evidence[0] && evidenceText(evidence[0])).toBe(
    'not judged: CiliumNetworkPolicy default/other may decide it, and netproof does not read such policies',
  );
});
