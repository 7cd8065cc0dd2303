import { describe, expect, test } from 'vitest';
import { withEndpointPods } from '../../src/rules/endpoint-pods.ts';
import { parseRules } from '../../src/rules/parse.ts';
import type { Inventory } from '../../src/core/objects.ts';
import { told } from '../manifests/loading.ts';
import { inventory, namespaceNamed, workload } from './inventory.ts';

const shop = inventory(
  workload({ namespace: 'shop', name: 'web', ports: [8080] }),
  workload({ namespace: 'shop', name: 'door', ports: [8080] }),
  { ...namespaceNamed('shop', { team: 'a' }), at: { file: 'k8s/ns.yaml', line: 3, column: 1 } },
);

function added(
  endpoints: string,
  rules = '[{from: shop/web, deny: [internet:443]}]',
  to = shop,
): ReturnType<typeof withEndpointPods> & { readonly made: Inventory['workloads'] } {
  const parsed = parseRules(`version: 1\nendpoints:\n${endpoints}\nrules: ${rules}\n`, 'netproof.yaml');
  expect(parsed.problems.filter(({ code }) => code !== 'unused-endpoint')).toEqual([]);
  if (!parsed.rules) throw new Error('no rules');
  const found = withEndpointPods(to, parsed.rules);
  return { ...found, made: found.inventory.workloads.slice(to.workloads.length) };
}

describe('an endpoint whose pods no manifest has', () => {
  test('is a workload with its labels and the ports that rules name', () => {
    const { made } = added(
      '  Metrics_1: { namespace: watch, labels: { app: m, tier: x } }',
      '[{from: shop/web, allow: ["Metrics_1:9090-9091", "watch/app=m:53/udp", "watch/*:1", "shop/app=m:2"]}]',
    );
    expect(made).toMatchObject([
      {
        kind: 'Endpoint',
        namespace: 'watch',
        name: 'metrics-1',
        labels: { app: 'm', tier: 'x' },
        ports: [
          { number: 9090, protocol: 'TCP' },
          { number: 9091, protocol: 'TCP' },
          { number: 53, protocol: 'UDP' },
        ],
        replicas: 1,
        at: { file: 'netproof.yaml', line: 3, column: 3 },
      },
    ]);
  });

  test('has a name that no workload of its namespace has', () => {
    const { made } = added(
      '  door: { namespace: shop, labels: { app: other-thing } }\n  DOOR: { namespace: shop, labels: { x: y } }',
    );
    expect(made.map(({ name }) => name)).toEqual(['door-2', 'door-3']);
  });

  test('stands for a second entry that picks it, too; a workload stands for its own', () => {
    const { made, problems } = added(
      '  a: { namespace: w, labels: { app: m } }\n  b: { namespace: w, labels: { app: m } }\n  c: { namespace: shop, labels: { app: web } }',
    );
    expect(made.map(({ name }) => name)).toEqual(['a']);
    expect(problems).toHaveLength(1);
  });

  test('that looks like a slip is a warning', () => {
    const { problems } = added(
      '  a: { namespace: shop, labels: { app: weeb } }\n  b: { namespace: shoop, labels: { app: web } }\n  c: { namespace: shop, labels: { ap: web } }',
    );
    expect(problems.map(told)).toEqual([
      'warning endpoint-pod netproof.yaml:3:3 no manifest has the pods of the endpoint `a` (shop/app=weeb): a stub pod with these labels stands for them, `shop/a` (did you mean `app=web`?)',
      'warning endpoint-pod netproof.yaml:4:3 no manifest has the pods of the endpoint `b` (shoop/app=web): a stub pod with these labels stands for them, `shoop/b` (did you mean `shop`?)',
      'warning endpoint-pod netproof.yaml:5:3 no manifest has the pods of the endpoint `c` (shop/ap=web): a stub pod with these labels stands for them, `shop/c` (did you mean `app=…`?)',
    ]);
  });

  test("is not made of the cluster's own DNS pods", () => {
    const { made, problems } = added('  d: { namespace: kube-system, labels: { k8s-app: kube-dns } }');
    expect(made).toEqual([]);
    expect(problems.map(told)).toEqual([
      "error bad-endpoint netproof.yaml:3:3 the endpoint `d` stands for the cluster's own DNS pods (write `dns` in the rules, and remove the entry)",
    ]);
  });
});

describe('namespaceLabels', () => {
  const labelsOf = (found: Inventory, name: string) =>
    found.namespaces.find((one) => one.name === name)?.labels;

  test('are those of a namespace that no manifest defines', () => {
    const { inventory: found, problems } = added(
      '  a: { namespace: edge, labels: { app: a }, namespaceLabels: { zone: x } }\n  b: { namespace: edge, labels: { app: b }, namespaceLabels: { size: s } }',
    );
    expect(labelsOf(found, 'edge')).toEqual({
      'kubernetes.io/metadata.name': 'edge',
      zone: 'x',
      size: 's',
    });
    expect(problems.map(({ severity }) => severity)).toEqual(['notice', 'notice']);
  });

  test('give way to a manifest, and to no other value', () => {
    const { inventory: found, problems } = added(
      '  a: { namespace: shop, labels: { app: web }, namespaceLabels: { team: b } }\n  b: { namespace: edge, labels: { app: b }, namespaceLabels: { zone: x } }\n  c: { namespace: edge, labels: { app: b }, namespaceLabels: { zone: y } }',
    );
    expect(labelsOf(found, 'shop')).toEqual({ 'kubernetes.io/metadata.name': 'shop', team: 'a' });
    expect(problems.filter(({ code }) => code === 'namespace-labels').map(told)).toEqual([
      'warning namespace-labels netproof.yaml:3:3 a manifest defines the namespace `shop` with other labels: `namespaceLabels` is not looked at (remove it, or change k8s/ns.yaml:3)',
      'error namespace-labels netproof.yaml:5:3 the namespace `edge` has two values of `zone`: x in another entry, y here (give both entries the same value)',
    ]);
  });
});
