import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inventory, Labels, Protocol, Workload } from '../../src/core/objects.ts';
import { ELSEWHERE } from '../../src/model/axes.ts';
import { decide, partyOf } from '../../src/model/decide.ts';
import { exposuresOf, type Exposure } from '../../src/model/exposure.ts';
import { matchPeer } from '../../src/model/match-peer.ts';
import { compileModel, type Model } from '../../src/model/model.ts';
import { reachOf } from '../../src/model/reach.ts';
import { selects } from '../../src/model/selectors.ts';
import { wantedPods } from '../../src/model/wanted-pods.ts';
import { showRanges } from '../../src/report/format/port-ranges.ts';
import { showPods } from '../../src/text/policy-words.ts';
import { world } from './arbitrary-clusters.ts';
import { modelOf } from './cluster.ts';

const RUNS = { numRuns: 200 };

const PORTS: readonly (readonly [number, Protocol])[] = [
  [80, 'TCP'],
  [443, 'TCP'],
  [5432, 'TCP'],
  [8080, 'UDP'],
  [9999, 'SCTP'],
];

const words = ({ direction, pods, workload, ports }: Exposure) =>
  direction === 'ingress'
    ? `${showPods(pods)} → ${workload}: ${showRanges(ports)}`
    : `${workload} → ${showPods(pods)}: ${showRanges(ports)}`;

const SHOP = `
{apiVersion: v1, kind: Namespace, metadata: {name: shop, labels: {team: shop}}}
---
{apiVersion: v1, kind: Pod, metadata: {namespace: shop, name: web, labels: {app: web}}, spec: {containers: [{ports: [{name: http, containerPort: 8080}]}]}}
---
{apiVersion: v1, kind: Pod, metadata: {namespace: shop, name: db, labels: {app: db}}, spec: {containers: [{ports: [{containerPort: 5432}]}]}}
`;

const shop = (podSelector: string, rules: string) =>
  modelOf(`${SHOP}---
{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {namespace: shop, name: p}, spec: {podSelector: ${podSelector}, ${rules}}}
`);

describe('any pod elsewhere', () => {
  const rowOf = (model: Model): string => {
    const reach = reachOf(model);
    const row = reach.sources.indexOf(ELSEWHERE);
    return reach.targets
      .filter((_, target) => reach.allowed(row, target))
      .flatMap(({ end, wire }) => (end.name.startsWith('shop/') ? [`${end.name}:${wire.port}`] : []))
      .join();
  };

  it.each([
    ['a rule for everybody', '{}', 'ingress: [{ports: [{port: 8080}]}]', 'shop/web:8080'],
    ['a rule of no peers', '{}', 'ingress: [{from: [], ports: [{port: 8080}]}]', 'shop/web:8080'],
    ['every namespace', '{}', 'ingress: [{from: [{namespaceSelector: {}}]}]', 'shop/web:8080,shop/db:5432'],
    [
      'pods without a label',
      '{}',
      'ingress: [{from: [{namespaceSelector: {}, podSelector: {matchExpressions: [{key: app, operator: NotIn, values: [x]}]}}]}]',
      'shop/web:8080,shop/db:5432',
    ],
    [
      'every address',
      '{}',
      'ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0}}]}]',
      'shop/web:8080,shop/db:5432',
    ],
    [
      'namespaces that are not this one',
      '{}',
      'ingress: [{from: [{namespaceSelector: {matchExpressions: [{key: kubernetes.io/metadata.name, operator: NotIn, values: [shop]}]}}]}]',
      'shop/web:8080,shop/db:5432',
    ],
    ['pods of its own namespace', '{}', 'ingress: [{from: [{podSelector: {}}]}]', ''],
    [
      'a label of namespaces',
      '{}',
      'ingress: [{from: [{namespaceSelector: {matchLabels: {team: shop}}}]}]',
      '',
    ],
    ['no policy of ingress', '{matchLabels: {app: db}}', 'ingress: []', 'shop/web:8080'],
  ])('comes in by %s', (_, podSelector, rules, open) => {
    expect(rowOf(shop(podSelector, rules))).toBe(open);
  });
});

describe('pods that nobody has yet', () => {
  it.each([
    [
      'of a namespace by its label, whatever else it lacks',
      'ingress: [{from: [{namespaceSelector: {matchLabels: {team: ops}}, podSelector: {matchLabels: {app: prometheus}}}], ports: [{port: http}]}]',
      ['pods with app=prometheus in namespaces with team=ops → shop/web: 8080'],
    ],
    [
      'of a namespace by its name, which no manifest has',
      'ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ingress}}}], ports: [{port: 1, endPort: 9000}]}]',
      ['any pod in ingress → shop/web: 1-9000', 'any pod in ingress → shop/db: 1-9000'],
    ],
    [
      'of its own namespace, and what holds them back there',
      'policyTypes: [Ingress, Egress], ingress: [{from: [{podSelector: {matchLabels: {app: job}}}]}], egress: [{ports: [{port: 5432}]}]',
      ['pods with app=job in shop → shop/web: 5432', 'pods with app=job in shop → shop/db: 5432'],
    ],
    [
      'that are sent to',
      'policyTypes: [Egress], egress: [{to: [{namespaceSelector: {}, podSelector: {matchLabels: {app: log}}}], ports: [{port: 514, protocol: UDP}]}]',
      [
        'shop/web → pods with app=log in any namespace: 514/udp',
        'shop/db → pods with app=log in any namespace: 514/udp',
      ],
    ],
  ])('%s', (_, rules, told) => {
    expect(exposuresOf(shop('{}', rules)).map(words)).toEqual(told);
  });

  it.each([
    ['that a workload is', 'ingress: [{from: [{podSelector: {matchLabels: {app: web}}}]}]'],
    [
      'that get no more than any pod elsewhere',
      'ingress: [{}, {from: [{podSelector: {matchLabels: {app: job}}}]}]',
    ],
    [
      'that cannot be',
      'ingress: [{from: [{podSelector: {matchLabels: {app: job}, matchExpressions: [{key: app, operator: NotIn, values: [job]}]}}]}]',
    ],
    [
      'of a namespace whose labels are others',
      'ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: shop, team: ops}}}]}]',
    ],
    [
      'of a direction that policyTypes leave out',
      'policyTypes: [Egress], ingress: [{from: [{podSelector: {matchLabels: {app: job}}}]}]',
    ],
  ])('are not told %s', (_, rules) => {
    expect(exposuresOf(shop('{}', rules))).toEqual([]);
  });

  it('are told of the pairs that are asked for', () => {
    const model = shop('{}', 'ingress: [{from: [{podSelector: {matchLabels: {app: job}}}]}]');
    const told = exposuresOf(model, (from, to) => from === 'elsewhere' && to === 'shop/db');
    expect(told.map(words)).toEqual(['pods with app=job in shop → shop/db: every port']);
  });
});

function compile(inventory: Inventory): Model {
  return compileModel(inventory).model;
}

/** In both directions, at every port: what a pod that is deployed and one that stands for it may do. */
function answers(model: Model, other: Workload): readonly boolean[] {
  return model.pods.flatMap((pod) =>
    pod.namespace === 'new'
      ? []
      : PORTS.flatMap(([port, protocol]) => [
          decide(model, { from: other, to: pod, port, protocol }).allowed,
          decide(model, { from: pod, to: other, port, protocol }).allowed,
        ]),
  );
}

/** A pod of a new namespace, deployed. */
function deployed(inventory: Inventory, labels: Labels, namespaceLabels: Labels): readonly [Model, Workload] {
  const [template] = inventory.workloads;
  if (!template) throw new Error('a workload');
  const own = { namespace: 'new', name: 'extra', labels, ports: [], hostNetwork: false, replicas: 1 };
  const extra: Workload = { ...template, ...own };
  const namespace = { name: 'new', labels: { ...namespaceLabels, 'kubernetes.io/metadata.name': 'new' } };
  const model = compile({
    ...inventory,
    namespaces: [...inventory.namespaces, namespace],
    workloads: [...inventory.workloads, extra],
  });
  return [model, extra];
}

const labels = fc.dictionary(fc.constantFrom('app', 'tier'), fc.constantFrom('web', 'db', 'api'), {
  maxKeys: 2,
});

describe('a pod that somebody deploys into a new namespace', () => {
  it('fares as any pod elsewhere where nothing asks for its labels', () => {
    fc.assert(
      fc.property(world, ({ inventory }) => {
        const [model, extra] = deployed(inventory, { unheard: 'of' }, { unheard: 'too' });
        expect(answers(model, extra)).toEqual(answers(compile(inventory), ELSEWHERE.workload));
      }),
      RUNS,
    );
  });

  it('gets what is told of pods like it, and no more than that, than any pod elsewhere and than peers that workloads match', () => {
    fc.assert(
      fc.property(world, labels, labels, ({ inventory }, own, ofNamespace) => {
        const model = compile(inventory);
        const [later, extra] = deployed(inventory, own, ofNamespace);
        const told = exposuresOf(model).filter(
          ({ pods: { podSelector, namespaceSelector } }) =>
            namespaceSelector !== undefined &&
            selects(namespaceSelector, later.namespaceLabels('new')) &&
            (!podSelector || selects(podSelector, own)),
        );
        for (const pod of model.pods) {
          for (const direction of ['ingress', 'egress'] as const) {
            for (const [port, protocol] of PORTS) {
              const pair = (other: Workload) =>
                direction === 'ingress' ? { from: other, to: pod } : { from: pod, to: other };
              const said = told.filter(
                (one) =>
                  one.direction === direction &&
                  (one.pod ?? one.workload) === model.labelOf(pod) &&
                  one.ports.some(
                    (range) => range.protocol === protocol && range.first <= port && port <= range.last,
                  ),
              );
              const now = decide(later, { ...pair(extra), port, protocol });
              if (said.length > 0) expect(now.allowed).toBe(true);
              if (!now.allowed || decide(model, { ...pair(ELSEWHERE.workload), port, protocol }).allowed)
                continue;
              const byPresent = now[direction].admissions.some(({ rule, policy }) =>
                rule.peers.some((peer) => {
                  const isMeant = (one: Workload) =>
                    matchPeer(peer, policy.namespace, partyOf(later, one), later.network) === undefined;
                  return isMeant(extra) && model.pods.some(isMeant);
                }),
              );
              expect(said.length > 0 || byPresent).toBe(true);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('is told of at exactly the ports that the pod which stands for it gets by such a rule', () => {
    fc.assert(
      fc.property(world, ({ inventory }) => {
        const model = compile(inventory);
        const told = exposuresOf(model);
        for (const { stranger: other, admittedBy, pods } of wantedPods(model)) {
          for (const { policy, rule } of admittedBy) {
            for (const pod of model.pods) {
              for (const [port, protocol] of PORTS) {
                const pair = (one: Workload) =>
                  rule.direction === 'ingress' ? { from: one, to: pod } : { from: pod, to: one };
                const decision = decide(model, { ...pair(other), port, protocol });
                const elsewhere = decide(model, { ...pair(ELSEWHERE.workload), port, protocol });
                const isBy = decision[rule.direction].admissions.some((one) => one.rule === rule);
                const said = told.some(
                  (one) =>
                    one.direction === rule.direction &&
                    showPods(one.pods) === showPods(pods) &&
                    one.rule.policy.name === policy.name &&
                    one.rule.index === rule.index &&
                    (one.pod ?? one.workload) === model.labelOf(pod) &&
                    one.ports.some(
                      (range) => range.protocol === protocol && range.first <= port && port <= range.last,
                    ),
                );
                expect(said).toBe(decision.allowed && isBy && !elsewhere[rule.direction].admissions.length);
              }
            }
          }
        }
      }),
      RUNS,
    );
  });
});
