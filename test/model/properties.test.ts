import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inventory } from '../../src/core/objects.ts';
import { endpointOf, isForeign } from '../../src/model/axes.ts';
import { workloadKey } from '../../src/model/connection.ts';
import { decide } from '../../src/model/decide.ts';
import { explain } from '../../src/model/explain.ts';
import { connectionsOf, type MatrixConnection } from '../../src/model/matrix.ts';
import { compileModel, type Model } from '../../src/model/model.ts';
import { ask } from '../../src/model/predict.ts';
import { reachOf } from '../../src/model/reach.ts';
import { selects } from '../../src/model/selectors.ts';
import type { Check } from '../../src/core/check.ts';
import { oracleAllows } from './oracle.ts';
import { policyOf, policySeed, withPolicies, world } from './arbitrary-clusters.ts';

const RUNS = { numRuns: 150 };

function compile(inventory: Inventory, podAddresses?: ReadonlyMap<string, string>): Model {
  const { model, problems } = compileModel(inventory, podAddresses ? { podAddresses } : {});
  expect(problems).toEqual([]);
  return model;
}

const cell = ({ from, to, port, protocol }: MatrixConnection) => `${from} ${to} ${port} ${protocol}`;

const cells = (model: Model) => [...connectionsOf(model, reachOf(model))];

/** The open cells of the matrix. */
function open(inventory: Inventory): ReadonlySet<string> {
  return new Set(
    cells(compile(inventory))
      .filter((one) => one.allowed)
      .map(cell),
  );
}

describe('the model against a second, naive one', () => {
  it('agrees on every pair, inside and outside, where pods have addresses', () => {
    fc.assert(
      fc.property(world, ({ inventory, addresses }) => {
        const model = compile(inventory, addresses);
        const pods = inventory.workloads.map((workload) => ({
          workload,
          ip: addresses.get(workloadKey(workload)) ?? '',
        }));
        const ends = [...pods, '203.0.113.9', '10.244.0.5'];
        const endpoint = (end: (typeof ends)[number]) =>
          typeof end === 'string' ? { ip: end } : end.workload;
        for (const from of ends) {
          for (const to of ends) {
            for (const [port, protocol] of [
              [443, 'TCP'],
              [5432, 'TCP'],
              [80, 'UDP'],
              [8080, 'SCTP'],
            ] as const) {
              const connection = { from: endpoint(from), to: endpoint(to), port, protocol };
              expect(decide(model, connection).allowed).toBe(
                oracleAllows(inventory, from, to, port, protocol),
              );
            }
          }
        }
      }),
      RUNS,
    );
  });
});

describe('one meaning, however it is asked', () => {
  it.each([['with known addresses'], ['with unknown addresses']])(
    'explain, matrix and predict agree %s',
    (which) => {
      fc.assert(
        fc.property(world, ({ inventory, addresses }) => {
          const model = compile(inventory, which.includes('unknown') ? undefined : addresses);
          const reach = reachOf(model);
          const cells = [...connectionsOf(model, reach)];
          let index = 0;
          for (const from of reach.sources) {
            for (const { end, wire } of reach.targets) {
              if (isForeign(from) && isForeign(end)) continue;
              const shown = cells[index++];
              const connection = {
                from: endpointOf(from),
                to: endpointOf(end),
                ...wire,
              };
              const told = explain(model, connection);
              expect(shown).toEqual({ ...shown, allowed: told.answer === 'open', decidedBy: told.decidedBy });
              expect(told.evidence.length).toBeGreaterThan(0);
              // Plain values, which can be stored, sent and compared.
              expect(JSON.parse(JSON.stringify(told))).toEqual(told);
              if (from.kind !== 'workload' || end.kind !== 'workload') continue;
              const check: Check = {
                id: 'c1',
                rule: 'any',
                from: from.workload,
                to: { kind: 'workload', workload: end.workload },
                toLabel: end.name,
                ...wire,
                expected: 'allow',
                at: end.workload.at,
              };
              expect(ask(model, check).answer).toBe(told.answer);
            }
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('what changes nothing, and what changes one way only', () => {
  it('adding an allow rule never closes a connection', () => {
    fc.assert(
      fc.property(world, policySeed, fc.nat(), ({ inventory }, extra, pick) => {
        const [first] = inventory.policies.slice(pick % Math.max(1, inventory.policies.length));
        fc.pre(first !== undefined);
        const spec = first.json.spec as {
          ingress?: unknown[];
          egress?: unknown[];
          policyTypes?: string[];
        };
        const added = extra.spec.ingress as unknown[] | undefined;
        // The policy isolates what it isolated before: only the rule is new.
        const wider = {
          namespace: first.namespace,
          spec: { ...spec, ingress: [...(spec.ingress ?? []), ...(added ?? [{}])] },
        };
        const policies = inventory.policies.map((one) => (one === first ? policyOf(wider, one.name) : one));
        const before = open(inventory);
        const after = open(withPolicies(inventory, policies));
        expect([...before].filter((one) => !after.has(one))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('adding a policy opens nothing to an already isolated pod except by its own rules', () => {
    fc.assert(
      fc.property(world, policySeed, ({ inventory }, extra) => {
        const added = policyOf(extra, 'added');
        const before = compile(inventory);
        const after = compile(withPolicies(inventory, [...inventory.policies, added]));
        for (const from of before.workloads) {
          for (const to of before.workloads) {
            for (const { number: port, protocol } of to.ports) {
              const connection = { from, to, port, protocol };
              const was = decide(before, connection);
              const is = decide(after, connection);
              for (const direction of ['egress', 'ingress'] as const) {
                if (was[direction].state !== 'cut' || is[direction].state === 'cut') continue;
                expect(is[direction].admissions.map(({ policy }) => policy.name)).toEqual(
                  is[direction].admissions.map(() => 'added'),
                );
                expect(is[direction].admissions.length).toBeGreaterThan(0);
              }
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('a policy without rules only closes, and only to or from pods that it selects', () => {
    fc.assert(
      fc.property(world, policySeed, ({ inventory }, { namespace, spec }) => {
        const deny = policyOf(
          { namespace, spec: { podSelector: spec.podSelector, policyTypes: ['Ingress', 'Egress'] } },
          'deny',
        );
        const before = compile(inventory);
        const after = compile(withPolicies(inventory, [...inventory.policies, deny]));
        const [policy] = after.policies.slice(-1);
        for (const from of before.workloads) {
          for (const to of before.workloads) {
            for (const { number: port, protocol } of to.ports) {
              const connection = { from, to, port, protocol };
              const was = decide(before, connection).allowed;
              const is = decide(after, connection).allowed;
              expect(was || !is).toBe(true);
              const selected = [from, to].some(
                (one) => policy && one.namespace === namespace && selects(policy.podSelector, one.labels),
              );
              if (!selected) expect(is).toBe(was);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('order never matters: of policies, of rules, of peers and ports, of workloads', () => {
    fc.assert(
      fc.property(world, ({ inventory }) => {
        const reversed: Inventory = {
          ...inventory,
          namespaces: inventory.namespaces.toReversed(),
          workloads: inventory.workloads.toReversed(),
          policies: inventory.policies
            .toReversed()
            .map((one) => ({ ...one, json: reverseLists(one.json) as typeof one.json })),
        };
        expect(open(reversed)).toEqual(open(inventory));
      }),
      RUNS,
    );
  });

  it('renaming what nothing selects never matters', () => {
    fc.assert(
      fc.property(world, ({ inventory }) => {
        const renamed: Inventory = {
          ...inventory,
          workloads: inventory.workloads.map((one) => ({
            ...one,
            labels: { ...one.labels, unasked: one.name },
          })),
          policies: inventory.policies.map((one) => ({ ...one, name: `${one.name}-renamed` })),
        };
        expect(open(renamed)).toEqual(open(inventory));
      }),
      RUNS,
    );
  });
});

function reverseLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.toReversed().map(reverseLists);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reverseLists(inner)]));
}
