import { expect, test } from 'vitest';
import { burdened, requestsProblem } from '../../../src/workloads/real/requests.ts';
import { manifestItems } from '../../../src/workloads/real/start.ts';
import { loadText, told } from '../../manifests/loading.ts';

const pod = (name: string, resources: string, namespace = 'default'): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: { containers: [{ name: c, image: x, resources: ${resources} }] }\n`;

/** What is applied of a pod's resources. */
async function applied(text: string): Promise<readonly unknown[]> {
  const { inventory } = await loadText(text);
  return manifestItems(inventory).flatMap(({ object }) => {
    const spec = object.spec as { containers?: { resources?: unknown }[] } | undefined;
    return spec?.containers?.map(({ resources }) => resources) ?? [];
  });
}

test.each([
  ['{ requests: { cpu: "64" } }', {}],
  [
    '{ requests: { cpu: 100m }, limits: { cpu: "64", memory: 1Gi } }',
    { limits: { cpu: '64', memory: '1Gi' }, requests: { cpu: '0', memory: '0' } },
  ],
  ['{ limits: { cpu: "64" } }', { limits: { cpu: '64' }, requests: { cpu: '0' } }],
  ['{ limits: { nvidia.com/gpu: 1 } }', {}],
  ['{ claims: [{ name: a }] }', { claims: [{ name: 'a' }] }],
])('a real pod that asks for %s gets %j', async (written, expected) => {
  expect(await applied(pod('a', written))).toEqual([expected]);
});

test('it is said once; where a LimitRange may ask for it, it stays', async () => {
  const { inventory } = await loadText(
    [
      'apiVersion: v1\nkind: Namespace\nmetadata: { name: lab }\n',
      'apiVersion: v1\nkind: LimitRange\nmetadata: { name: least, namespace: lab }\nspec: { limits: [] }\n',
      pod('a', '{ requests: { cpu: "1" } }'),
      pod('b', '{}'),
      pod('c', '{ requests: { cpu: "1" } }', 'lab'),
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: d, namespace: default }\nspec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: c, image: x, resources: { requests: { cpu: "1" } } }] } } }\n',
    ].join('---\n'),
  );
  expect(burdened(inventory).map(({ name }) => name)).toEqual(['a', 'd']);
  expect(requestsProblem(burdened(inventory)).map(told)).toEqual([
    'notice requests-left-out k8s/a.yaml:10:1 the resource requests of 2 workloads are left out: a small node has to hold them all',
  ]);
  const deployment = manifestItems(inventory).find(({ object }) => object.kind === 'Deployment');
  expect(JSON.stringify(deployment?.object)).toContain('"resources":{}');
});
