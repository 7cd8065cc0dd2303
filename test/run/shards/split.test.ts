import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Check } from '../../../src/core/check.ts';
import type { Attempt } from '../../../src/model/attempts.ts';
import { checksOfPart, costOf } from '../../../src/run/shards/split.ts';
import { api, check, db } from '../../report/fixtures.ts';
import { workload } from '../../rules/inventory.ts';

const someChecks = fc
  .array(
    fc.record({
      from: fc.integer({ min: 0, max: 9 }),
      expected: fc.constantFrom('allow' as const, 'deny' as const),
      protocol: fc.constantFrom('TCP' as const, 'UDP' as const),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((all) => {
    const sources = Array.from({ length: 10 }, (_, index) =>
      workload({ namespace: 'shop', name: `source-${index}` }),
    );
    return all.map(({ from, ...one }, index) =>
      check({
        ...one,
        id: `c${index + 1}`,
        from: sources[from] ?? api,
        to: { kind: 'workload', workload: db },
      }),
    );
  });

const tried = (checks: readonly Check[]): readonly Attempt[] => checks.map((of) => ({ ...of, of }));
const parts = (checks: readonly Check[], count: number, turn = 0): readonly ReadonlySet<Check>[] =>
  Array.from({ length: count }, (_, index) => checksOfPart(tried(checks), { index: index + 1, count }, turn));
const costs = (checks: readonly Check[], count: number): readonly number[] =>
  parts(checks, count).map((part) => {
    const sources = new Set([...part].map(({ from }) => from));
    return [...sources].reduce(
      (sum, source) => sum + costOf(tried([...part].filter(({ from }) => from === source))),
      0,
    );
  });
const count = fc.integer({ min: 1, max: 20 });

describe('the parts of a run', () => {
  test('have each check exactly once, and all of a source in one of them', () => {
    fc.assert(
      fc.property(someChecks, count, fc.integer({ min: 0, max: 5 }), (checks, n, turn) => {
        const all = parts(checks, n, turn);
        expect(all.flatMap((part) => [...part]).length).toBe(checks.length);
        expect(new Set(all.flatMap((part) => [...part])).size).toBe(checks.length);
        for (const { from } of checks)
          expect(all.filter((part) => [...part].some((one) => one.from === from))).toHaveLength(1);
      }),
    );
  });

  test('do not depend on the order of the checks', () => {
    fc.assert(
      fc.property(someChecks, count, (checks, n) => {
        expect(parts(checks.toReversed(), n)).toEqual(parts(checks, n));
      }),
    );
  });

  test('differ by one source at most in what they take', () => {
    fc.assert(
      fc.property(someChecks, count, (checks, n) => {
        const all = costs(checks, n);
        const sources = [...new Set(checks.map(({ from }) => from))];
        const largest = Math.max(
          ...sources.map((source) => costOf(tried(checks.filter(({ from }) => from === source)))),
        );
        expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(largest);
      }),
    );
  });

  test('of several rule files do not all begin at the first shard', () => {
    const [only] = [check({ from: api, to: { kind: 'workload', workload: db } })];
    const turns = [0, 1, 2, 3].map((turn) => parts([only], 3, turn).findIndex((part) => part.size === 1));
    expect(turns).toEqual([0, 1, 2, 0]);
  });
});

test('a deny takes more than an allow, UDP more than TCP, and a source more than either', () => {
  const one = (more: Partial<Check>): number =>
    costOf(tried([check({ from: api, to: { kind: 'workload', workload: db }, ...more })]));
  const both = costOf(
    tried([
      check({ from: api, to: { kind: 'workload', workload: db } }),
      check({ from: api, to: { kind: 'workload', workload: db }, port: 81 }),
    ]),
  );
  expect(one({ expected: 'deny' })).toBeGreaterThan(one({}));
  expect(one({ protocol: 'UDP' })).toBeGreaterThan(one({}));
  expect(2 * one({})).toBeGreaterThan(both);
});
