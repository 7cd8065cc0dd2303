import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff, type DiffGroup, type PolicyDiff } from '../../src/model/diff.ts';
import { causeText } from '../../src/report/diff/cause.ts';
import { compileModel } from '../../src/model/model.ts';
import { modelOf } from './cluster.ts';
import { policyOf, policySeed, withPolicies, world } from './arbitrary-clusters.ts';

const WORKLOADS = `
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: web, labels: {app: web}}
spec: {containers: [{ports: [{containerPort: 8080}]}]}
---
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: db, labels: {app: db}}
spec: {containers: [{ports: [{containerPort: 5432}]}]}
`;
const DENY = `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {namespace: shop, name: deny}
spec: {podSelector: {}, policyTypes: [Ingress]}
`;
const ADMIT = `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {namespace: shop, name: db}
spec:
  podSelector: {matchLabels: {app: db}}
  ingress:
    - from: [{podSelector: {matchLabels: {app: web}}}]
`;

const shown = (groups: readonly DiffGroup[]) =>
  groups.map(({ causes, connections }) => ({
    causes: causes.map((one) => `${one.kind} in ${one.of}:${one.at?.line ?? 0}: ${causeText(one)}`),
    connections: connections.map((one) => `${one.from} → ${one.to}:${one.port}`),
  }));

function told(base: string, head: string) {
  const { opened, closed } = diff(modelOf(base), modelOf(head));
  return { opened: shown(opened), closed: shown(closed) };
}

describe('what a change opens and closes', () => {
  it('a default deny closes everything, by its own line', () => {
    expect(told(WORKLOADS, WORKLOADS + DENY)).toMatchInlineSnapshot(`
      {
        "closed": [
          {
            "causes": [
              "isolated in head:12: NetworkPolicy shop/deny isolates shop/db (ingress)",
            ],
            "connections": [
              "shop/web → shop/db:5432",
              "outside → shop/db:5432",
            ],
          },
          {
            "causes": [
              "isolated in head:12: NetworkPolicy shop/deny isolates shop/web (ingress)",
            ],
            "connections": [
              "shop/db → shop/web:8080",
              "outside → shop/web:8080",
            ],
          },
        ],
        "opened": [],
      }
    `);
  });

  it('a rule opens, by its line', () => {
    expect(told(WORKLOADS + DENY, WORKLOADS + DENY + ADMIT)).toMatchInlineSnapshot(`
      {
        "closed": [],
        "opened": [
          {
            "causes": [
              "admitted in head:23: NetworkPolicy shop/db, ingress rule 1, lets it in",
            ],
            "connections": [
              "shop/web → shop/db:5432",
            ],
          },
        ],
      }
    `);
  });

  it('a rule that goes closes, by the line where it was', () => {
    expect(told(WORKLOADS + DENY + ADMIT, WORKLOADS + DENY)).toMatchInlineSnapshot(`
      {
        "closed": [
          {
            "causes": [
              "no-longer-admitted in base:23: NetworkPolicy shop/db, ingress rule 1, let it in until now",
            ],
            "connections": [
              "shop/web → shop/db:5432",
            ],
          },
        ],
        "opened": [],
      }
    `);
  });

  it('a workload that is new opens what reaches it', () => {
    const cache = `---
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: cache, labels: {app: cache}}
spec: {containers: [{ports: [{containerPort: 6379}]}]}
`;
    expect(told(WORKLOADS, WORKLOADS + cache).opened).toMatchInlineSnapshot(`
      [
        {
          "causes": [
            "added in head:12: shop/cache is new",
          ],
          "connections": [
            "shop/web → shop/cache:6379",
            "shop/db → shop/cache:6379",
            "shop/cache → shop/web:8080",
            "shop/cache → shop/db:5432",
            "shop/cache → shop/cache:6379",
            "shop/cache → kube-system/kube-dns:53",
            "shop/cache → kube-system/kube-dns:53",
            "shop/cache → kube-system/kube-dns:9153",
            "shop/cache → internet:80",
            "shop/cache → internet:443",
            "outside → shop/cache:6379",
          ],
        },
      ]
    `);
  });
});

describe('for any two', () => {
  const cells = (groups: readonly DiffGroup[]) =>
    groups
      .flatMap((one) => one.connections)
      .map(({ from, to, port, protocol }) => `${from} ${to} ${port} ${protocol}`)
      .sort();
  const lines = (groups: readonly DiffGroup[]) =>
    groups
      .map(({ causes }) => causes.map((one) => `${one.at?.file ?? ''}:${one.at?.line ?? 0}`).join())
      .sort();
  const compile = (inventory: Parameters<typeof compileModel>[0]) => compileModel(inventory).model;

  it('diff(a, a) is empty', () => {
    fc.assert(
      fc.property(world, ({ inventory }) => {
        const model = compile(inventory);
        expect(diff(model, model)).toEqual({ version: 1, opened: [], closed: [] } satisfies PolicyDiff);
      }),
    );
  });

  it('diff(a, b) mirrors diff(b, a), and every change has a cause', () => {
    fc.assert(
      fc.property(world, fc.array(policySeed, { maxLength: 3 }), ({ inventory }, seeds) => {
        const a = compile(inventory);
        const b = compile(
          withPolicies(
            inventory,
            seeds.map((seed, index) => policyOf(seed, `q${index}`)),
          ),
        );
        const there = diff(a, b);
        const back = diff(b, a);
        expect(cells(there.opened)).toEqual(cells(back.closed));
        expect(cells(there.closed)).toEqual(cells(back.opened));
        expect(lines(there.opened)).toEqual(lines(back.closed));
        for (const group of [...there.opened, ...there.closed])
          expect(group.causes.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});
