import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check, Expected } from '../../src/core/check.ts';
import type { Inventory, Service, Workload } from '../../src/core/objects.ts';
import { attemptsOf } from '../../src/model/attempts.ts';
import { connectionsOf } from '../../src/model/matrix.ts';
import { compileModel, type Model } from '../../src/model/model.ts';
import { ask } from '../../src/model/predict.ts';
import { reachOf } from '../../src/model/reach.ts';
import { world } from './arbitrary-clusters.ts';
import { modelOf, pod } from './cluster.ts';
import { oracleAllows } from './oracle.ts';

const POD_NAME = 'statefulset.kubernetes.io/pod-name';

const workload = (kind: string, name: string, more: string, port: number): string =>
  `{apiVersion: apps/v1, kind: ${kind}, metadata: {name: ${name}, namespace: lab}, spec: {${more}, template: {metadata: {labels: {app: ${name}}}, spec: {containers: [{ports: [{containerPort: ${port}}]}]}}}}\n---\n`;
const policy = (selector: string, rest: string): string =>
  `{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: p, namespace: lab}, spec: {podSelector: ${selector}, ${rest}}}\n---\n`;
const service = (name: string, selector: string): string =>
  `{apiVersion: v1, kind: Service, metadata: {name: ${name}, namespace: lab}, spec: {selector: ${selector}, ports: [{port: 80, targetPort: 5432}]}}\n---\n`;

const base = [
  workload('Deployment', 'reader', 'replicas: 1', 8080),
  workload('StatefulSet', 'db', 'replicas: 3, serviceName: db', 5432),
  service('db', '{app: db}'),
  service('second', `{${POD_NAME}: db-1}`),
].join('');

const firstIsCut = policy(`{matchLabels: {${POD_NAME}: db-0}}`, 'policyTypes: [Ingress]');

function check(model: Model, from: string, to: string, expected: Expected = 'allow'): Check {
  const at = { file: 'netproof.yaml', line: 1, column: 1 };
  const whole = (name: string): Workload => {
    const found = model.inventory.workloads.find((one) => one.name === name);
    if (!found) throw new Error(`no workload ${name}`);
    return found;
  };
  const asked = {
    id: 'c1',
    rule: 'r',
    from: whole(from),
    toLabel: to,
    protocol: 'TCP',
    expected,
    at,
  } as const;
  const called = model.services.find(({ name }) => `service/${name}` === to);
  if (!called)
    return { ...asked, to: { kind: 'workload', workload: whole(to) }, port: whole(to).ports[0]?.number ?? 0 };
  return {
    ...asked,
    to: { kind: 'service', service: called, backends: backends(called, model.inventory) },
    port: 80,
  };
}

function backends({ selector = {} }: Service, { workloads }: Inventory): readonly Workload[] {
  return workloads
    .filter(({ labels }) => Object.keys(selector).some((key) => key === POD_NAME || key in labels))
    .filter(({ name }) => name === 'db');
}

const answer = (model: Model, from: string, to: string, expected?: Expected) =>
  ask(model, check(model, from, to, expected));

describe('replicas that a policy tells apart', () => {
  const model = modelOf(base + firstIsCut);

  it('make the answer vary, and the evidence names them', () => {
    const said = answer(model, 'reader', 'db');
    expect(said.answer).toBe('varies');
    expect(said.evidence[0]).toMatchObject({
      kind: 'pods-differ',
      open: { names: ['db-1', 'db-2'] },
      cut: { names: ['db-0'] },
    });
    expect(said.evidence[1]).toMatchObject({ kind: 'cut', subject: 'lab/db, pod db-0' });
    expect(answer(model, 'reader', 'db', 'deny').evidence[1]).toMatchObject({ subject: 'lab/db, pod db-1' });
  });

  it('are behind a Service each, and only those that it selects', () => {
    expect(answer(model, 'reader', 'service/db').answer).toBe('varies');
    expect(answer(model, 'reader', 'service/second').answer).toBe('open');
  });

  it('are peers, too', () => {
    const peers = modelOf(
      base +
        policy(
          '{matchLabels: {app: reader}}',
          `ingress: [{from: [{podSelector: {matchLabels: {apps.kubernetes.io/pod-index: "2"}}}]}]`,
        ),
    );
    const said = answer(peers, 'db', 'reader');
    expect(said.answer).toBe('varies');
    expect(said.evidence[0]).toMatchObject({ open: { names: ['db-2'] } });
    expect(said.evidence[1]).toMatchObject({ unmatched: { peer: 'lab/db, pod db-0' } });
  });

  it('are one in the matrix, which is closed where one of them is cut', () => {
    const cells = [...connectionsOf(model, reachOf(model))].filter(({ to }) => to === 'lab/db');
    expect(cells.map(({ from, allowed, varies }) => [from, allowed, varies])).toEqual([
      ['lab/reader', false, true],
      ['lab/db', false, true],
      ['elsewhere', false, true],
      ['outside', false, true],
    ]);
    expect(cells[0]?.decidedBy).toMatchObject({ cuts: [{ subject: 'lab/db, pod db-0' }] });
  });

  it('are tried each, and a check through a Service at each that it may lead to', () => {
    const tried = (from: string, to: string, expected?: Expected) =>
      attemptsOf(model, model.inventory, [check(model, from, to, expected)]).attempts.map(
        ({ id, to: target }) =>
          `${id} ${target.kind === 'workload' ? (target.workload.pod?.name ?? 'all') : target.kind}`,
      );
    expect(tried('reader', 'db')).toEqual(['c1 db-0', 'c1.2 db-1', 'c1.3 db-2']);
    expect(tried('reader', 'service/db')).toEqual(['c1 service', 'c1.2 db-0', 'c1.3 db-1', 'c1.4 db-2']);
    expect(tried('reader', 'service/db', 'deny')).toEqual(['c1 service']);
    expect(tried('db', 'db')).toHaveLength(6);
  });
});

describe('labels that only a controller knows', () => {
  const hashed = policy('{matchLabels: {app: reader, pod-template-hash: abc}}', 'policyTypes: [Egress]');

  it('leave open what hinges on them, and say which', () => {
    const said = answer(modelOf(base + hashed), 'reader', 'db');
    expect(said.answer).toBe('unknown');
    expect(said.evidence[0]).toEqual({
      kind: 'unknown-label',
      keys: ['pod-template-hash'],
      of: 'lab/reader',
    });
  });

  it('change nothing where nothing hinges on them', () => {
    expect(answer(modelOf(base + hashed), 'db', 'reader').answer).toBe('open');
    const anyway = policy('{}', 'policyTypes: [Egress]');
    expect(answer(modelOf(base + hashed + anyway.replace('name: p', 'name: q')), 'reader', 'db').answer).toBe(
      'cut',
    );
  });

  it('are there, whatever they are', () => {
    const exists = policy(
      '{matchExpressions: [{key: pod-template-hash, operator: Exists}]}',
      'policyTypes: [Egress]',
    );
    expect(answer(modelOf(base + exists), 'reader', 'db').answer).toBe('cut');
    expect(answer(modelOf(base + exists), 'db', 'reader').answer).toBe('open');
  });
});

describe('a workload and itself', () => {
  const ring = (replicas: number): Model =>
    modelOf(
      workload('Deployment', 'ring', `replicas: ${replicas}`, 5432) + policy('{}', 'policyTypes: [Ingress]'),
    );

  it('is tried between two of its pods', () => {
    const model = ring(2);
    expect(answer(model, 'ring', 'ring').answer).toBe('cut');
    const { attempts, inventory } = attemptsOf(model, model.inventory, [check(model, 'ring', 'ring')]);
    expect(attempts).toHaveLength(1);
    expect(attempts[0]).toMatchObject({
      from: pod(model, 'lab/ring'),
      to: { workload: { pod: { name: 'ring-2' } } },
    });
    expect(inventory.workloads.map((one) => one.pod?.name ?? one.name)).toEqual(['ring', 'ring-2']);
  });

  it('is itself where it has one pod', () => {
    const model = ring(1);
    expect(answer(model, 'ring', 'ring')).toMatchObject({ answer: 'open', evidence: [{ why: 'same-pod' }] });
    expect(
      attemptsOf(model, model.inventory, [check(model, 'ring', 'ring')]).inventory.workloads,
    ).toHaveLength(1);
  });
});

describe('replicas against the naive model', () => {
  it('agrees on every pair of pods', () => {
    fc.assert(
      fc.property(world, (generated) => {
        const inventory = withReplicas(generated.inventory);
        const { model, problems } = compileModel(inventory);
        expect(problems).toEqual([]);
        for (const from of inventory.workloads) {
          for (const to of inventory.workloads) {
            const wire = { port: 443, protocol: 'TCP' } as const;
            const answers = new Set(
              podsIn(from).flatMap((source) =>
                podsIn(to)
                  .filter((target) => from !== to || from.replicas === 1 || target.name !== source.name)
                  .map((target) => {
                    const same = from === to && from.replicas === 1;
                    const end = { workload: target, ip: '' };
                    return oracleAllows(
                      inventory,
                      same ? end : { workload: source, ip: '' },
                      end,
                      wire.port,
                      wire.protocol,
                    );
                  }),
              ),
            );
            const expected = answers.size === 2 ? 'varies' : answers.has(true) ? 'open' : 'cut';
            const asked = {
              id: 'c1',
              rule: 'r',
              from,
              to: { kind: 'workload', workload: to },
              toLabel: 'x',
            } as const;
            expect(ask(model, { ...asked, ...wire, expected: 'allow' }).answer).toBe(expected);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** StatefulSets of three, and policies that select their pods by name where they had a `tier`. */
function withReplicas(inventory: Inventory): Inventory {
  return {
    ...inventory,
    workloads: inventory.workloads.map((one) => {
      const labels = Object.fromEntries(Object.entries(one.labels).filter(([key]) => key !== 'tier'));
      const several = one.replicas > 1 && !one.hostNetwork;
      return several ? { ...one, kind: 'StatefulSet', replicas: 3, labels } : { ...one, labels };
    }),
    policies: inventory.policies.map((one) => ({ ...one, json: byPodName(one.json) as typeof one.json })),
  };
}

const PODS: Readonly<Record<string, string>> = { web: 'w0-0', db: 'w0-2', api: 'w1-1' };

function byPodName(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(byPodName);
  if (typeof value !== 'object' || value === null) return value;
  const map = value as Record<string, unknown>;
  // No pod has an address here.
  if ('ipBlock' in map) return { podSelector: {} };
  if (map.key === 'tier') {
    const values = (map.values as string[] | undefined)?.map((one) => PODS[one] ?? one);
    return { ...map, key: POD_NAME, ...(values && { values }) };
  }
  return Object.fromEntries(
    Object.entries(map).map(([key, inner]) =>
      key === 'tier' ? [POD_NAME, PODS[inner as string] ?? inner] : [key, byPodName(inner)],
    ),
  );
}

/** Each pod as a workload of its own. */
function podsIn(one: Workload): readonly Workload[] {
  if (one.kind !== 'StatefulSet')
    return Array.from({ length: one.replicas }, (_, index) => ({ ...one, name: `${one.name}/${index}` }));
  return Array.from({ length: one.replicas }, (_, index) => ({
    ...one,
    name: `${one.name}-${index}`,
    labels: {
      ...one.labels,
      [POD_NAME]: `${one.name}-${index}`,
      'apps.kubernetes.io/pod-index': String(index),
    },
  }));
}
