import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiffGroup, PolicyDiff } from '../../src/core/policy-diff.ts';
import { diff } from '../../src/model/diff.ts';
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
              "elsewhere → shop/db:5432",
              "outside → shop/db:5432",
            ],
          },
          {
            "causes": [
              "isolated in head:12: NetworkPolicy shop/deny isolates shop/web (ingress)",
            ],
            "connections": [
              "shop/db → shop/web:8080",
              "elsewhere → shop/web:8080",
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
        expect(diff(model, model)).toEqual({
          version: 1,
          opened: [],
          closed: [],
          changes: [],
        } satisfies PolicyDiff);
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

describe('pods that one version tells apart', () => {
  const db = `{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: db}, spec: {replicas: 3, template: {metadata: {labels: {app: db}}, spec: {containers: [{ports: [{containerPort: 5432}]}]}}}}
---
{apiVersion: v1, kind: Pod, metadata: {name: web, labels: {app: web}}}
`;
  const policy = (selector: string) =>
    `---\n{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: p}, spec: {podSelector: {matchLabels: {${selector}}}, policyTypes: [Ingress]}}\n`;
  const first = policy('statefulset.kubernetes.io/pod-name: db-0');
  const closedBy = (base: string, head: string) =>
    diff(modelOf(base), modelOf(head)).closed.map(({ causes, connections }) => [
      causes.map(({ kind }) => kind).join(),
      connections.filter(({ from }) => from === 'default/web').map(({ to }) => to),
    ]);

  it('are compared one by one, and the line that closed one is named', () => {
    expect(closedBy(db, db + first)).toEqual([['isolated', ['default/db, pod db-0']]]);
    expect(diff(modelOf(db + first), modelOf(db)).closed).toEqual([]);
    expect(closedBy(db + first, db + first)).toEqual([]);
  });

  it('are compared at every port, one by one', () => {
    const admitting = (ports: string) =>
      `${db}${first.replace('policyTypes: [Ingress]', `ingress: [{from: [{podSelector: {matchLabels: {app: web}}}]${ports}}]`)}`;
    const [group] = diff(modelOf(admitting(', ports: [{port: 5432}]')), modelOf(admitting(''))).opened;
    expect(group?.connections).toEqual([]);
    expect(group?.ranges.map(({ from, to }) => [from, to])).toEqual([
      ['default/web', 'default/db, pod db-0'],
    ]);
  });

  it('are told once, whatever is guessed of their labels', () => {
    const web = policy('app: db, controller-revision-hash: abc');
    expect(closedBy(db, db + web)).toEqual([['isolated', ['default/db']]]);
  });
});
