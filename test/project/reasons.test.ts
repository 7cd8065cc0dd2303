import { describe, expect, test } from 'vitest';
import { systemFiles } from '../../src/io/files.ts';
import { explainEndpoints } from '../../src/project/explain.ts';
import { loadRepository } from '../../src/project/repository.ts';
import { evidenceText } from '../../src/report/format/evidence.ts';
import { deps, reasons } from './reasons.ts';

test.each([
  ['an absent protocol means TCP', 'dns-by-tcp'],
  ['where no rule is near, one is missing: not the default deny, nor a rule for DNS', 'no-rule-for-it'],
  ["the ports of a rule are the destination's", 'own-port-in-egress'],
  ['a policy misses a pod by one label', 'policy-misses-a-pod'],
  ['the label that a peer wants comes before a `-`, which has a price', 'peer-wants-another-label'],
  ["a podSelector alone is of the policy's own namespace", 'peer-of-own-namespace'],
  ['labels of an object are not those of its pods', 'labels-of-the-object'],
  ['nor does a Service find pods by them', 'service-of-the-object'],
  ['absent policyTypes isolate ingress', 'absent-policy-types'],
  ['no selector picks a pod on the host network', 'selector-for-host-network'],
  ['a namespace that no manifest defines has no labels', 'undefined-namespace'],
  ['what is for pods elsewhere is one line', 'peers-elsewhere'],
  ['who comes by webhooks, APIServices and routes is not cut off unseen', 'clients-of-services'],
  ['a Service for clients from outside hides their address', 'client-address'],
  ["the API server's ClusterIP is its node by the time that policies look", 'api-server-address'],
  [
    'labels of namespaces are not those of their pods, nor the other way round',
    'labels-in-the-wrong-selector',
  ],
  ['a namespace that has the label with another value is named with it', 'namespace-of-another-value'],
  ['nothing turns the ports of a headless Service', 'headless-port'],
  ["policies see a pod's own port, not the node's", 'ports-of-the-node'],
  ['nor does `except` know clients from outside', 'exceptions-for-clients'],
  ["what a pod's own node lets through, another does not", 'one-node'],
  ['a rule that lets a pod out to the API server is an ipBlock', 'out-to-the-api-server'],
  ['a `-` too many lets in whom both selectors as one peer would not', 'peers-as-alternatives'],
  ['every port is no port, and an exception is shown as it is written', 'port-zero'],
])('%s', async (_, name) => {
  expect(await reasons(name)).toMatchSnapshot();
});

test('explain says whose address the pod sees', async () => {
  const repository = await loadRepository({ rules: '', manifests: [] }, deps('client-address'));
  const told = ['shop/till:8089', 'shop/desk:8090'].map((to) => {
    const { stories } = explainEndpoints(repository, '198.51.100.7', to);
    return stories[0]?.prediction.evidence.map(evidenceText).at(-1);
  });
  expect(told).toEqual([
    "through the NodePort Service shop/till the pod sees the address of a node in place of 198.51.100.7: only with `externalTrafficPolicy: Local` is a client's address kept",
    'through the LoadBalancer Service shop/desk the pod sees 198.51.100.7 itself, since `externalTrafficPolicy` is Local',
  ]);
});

describe('explain knows any pod elsewhere', () => {
  const shop = { ...deps(''), files: systemFiles('examples/shop') };
  const ask = async (from: string, to: string) =>
    explainEndpoints(await loadRepository({ rules: '', manifests: [] }, shop), from, to);

  test('as a source, by what its rules want', async () => {
    const { stories } = await ask('elsewhere', 'shop/db:5432');
    expect(stories[0]?.prediction.answer).toBe('cut');
    const lines = stories[0]?.routes.flatMap(({ ingress }) => ingress.lines.map(evidenceText)) ?? [];
    expect(lines.join('\n')).toContain(
      'namespaceSelector wants `team=ops`, a new namespace has no label `team`',
    );
  });

  test('as a destination, at a port that has to be said', async () => {
    const { stories } = await ask('shop/api', 'elsewhere:443');
    expect(stories.map(({ to, port, prediction }) => [to, port, prediction.answer])).toEqual([
      ['elsewhere', 443, 'cut'],
    ]);
  });

  test.each([
    ['shop/db', 'elsewhere', 'TO: nobody knows the ports of a pod elsewhere'],
    ['shop/db', 'elsewhere:https', 'TO: nobody knows the ports of a pod elsewhere'],
    ['shop/db', 'elsewhere:70000', 'TO: `:70000` is not a valid port'],
    ['elsewhere:80', 'shop/db:5432', 'FROM: there is no endpoint `elsewhere`'],
    [
      'elsewhere',
      'elsewhere:80',
      'FROM and TO are both elsewhere: what pods that no manifest has do among themselves is not known',
    ],
  ])('and not %s to %s', async (from, to, message) => {
    await expect(ask(from, to)).rejects.toMatchObject({ problems: [{ message }] });
  });
});
