import { expect, test } from 'vitest';
import type { Check } from '../../src/core/check.ts';
import type { Outcome } from '../../src/core/observation.ts';
import type { CheckResult, Verdict } from '../../src/core/result.ts';
import type { Workload } from '../../src/core/objects.ts';
import { foldAttempts } from '../../src/run/fold.ts';
import { workload } from '../rules/inventory.ts';

const web = workload({ namespace: 'shop', name: 'web' });
const db = workload({ namespace: 'shop', name: 'db', ports: [5432] });
const replica = (index: number): Workload => ({
  ...db,
  pod: { name: `db-${index}`, of: db, oneOfSeveral: true, guessed: [] },
});

const check: Check = {
  id: 'c1',
  rule: 'r',
  from: web,
  to: { kind: 'workload', workload: db },
  toLabel: 'shop/db',
  port: 5432,
  protocol: 'TCP',
  expected: 'allow',
  at: { file: 'netproof.yaml', line: 1, column: 1 },
};

function fold(seen: readonly (readonly [Verdict, Outcome])[]): readonly CheckResult[] {
  const attempts = seen.map((_, index) => ({
    ...check,
    id: `c1.${index}`,
    of: check,
    to: { kind: 'workload', workload: replica(index) } as const,
  }));
  const results = seen.map(([verdict, outcome], index): CheckResult => {
    return {
      check: attempts[index] ?? check,
      address: `10.244.0.${index}`,
      control: null,
      observation: { outcome, samples: [], settledMs: 0, flaky: false },
      verdict,
      reason: 'connects',
      prediction: { answer: 'open', decidedBy: { kind: 'exempt', why: 'no-policy' }, evidence: [] },
      drift: false,
    };
  });
  return foldAttempts(attempts, results);
}

test('a check holds only if it holds for each pod, and says which pods differ', () => {
  const [result, ...others] = fold([
    ['pass', 'connected'],
    ['fail', 'timeout'],
    ['pass', 'connected'],
  ]);
  expect(others).toEqual([]);
  expect(result).toMatchObject({ check, verdict: 'fail', address: '10.244.0.1' });
  expect(result?.check).toBe(check);
  expect(result?.prediction?.evidence).toEqual([
    {
      kind: 'pods-differ',
      open: { names: ['db-0', 'db-2'], count: 2 },
      cut: { names: ['db-1'], count: 1 },
    },
  ]);
});

test.each([
  [['pass', 'flaky', 'inconclusive'], 'flaky'],
  [['pass', 'inconclusive', 'pass'], 'inconclusive'],
  [['inconclusive', 'flaky', 'fail'], 'fail'],
  [['pass', 'pass', 'pass'], 'pass'],
] as const)('%s come to %s', (verdicts, worst) => {
  const [result] = fold(verdicts.map((verdict) => [verdict, 'connected'] as const));
  expect(result).toMatchObject({ verdict: worst, prediction: { evidence: [] } });
});
