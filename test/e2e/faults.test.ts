import { afterAll, describe, expect, test } from 'vitest';
import { faults, proveUnder, type Outcome } from './fault-injection.ts';

/** `npm run test:faults` asks for more. */
const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 1);
const outcomes = new Map<string, Outcome[]>();

describe.each(faults.filter(({ always }) => always === true || ROUNDS > 1))(
  'while policies are probed: $name',
  (fault) => {
    test.each(Array.from({ length: ROUNDS }, (_, round) => round))(
      'makes no verdict wrong, and no reason false: round %i',
      async (round) => {
        const outcome = await proveUnder(fault, round);
        outcomes.set(fault.name, [...(outcomes.get(fault.name) ?? []), outcome]);
        expect(outcome.wrongVerdicts).toEqual([]);
        expect(outcome.falseReasons).toEqual([]);
        expect(outcome.checks).toBe(25);
      },
    );
  },
);

afterAll(() => {
  const sum = (all: readonly Outcome[], of: (one: Outcome) => number): number =>
    all.reduce((total, one) => total + of(one), 0);
  const rows = [...outcomes].map(([name, all]) =>
    [
      name,
      all.length,
      sum(all, ({ wrongVerdicts }) => wrongVerdicts.length),
      sum(all, ({ falseReasons }) => falseReasons.length),
      `${sum(all, ({ inconclusive }) => inconclusive)} of ${sum(all, ({ checks }) => checks)}`,
    ].join(' | '),
  );
  const heading = ['fault | rounds | wrong verdicts | false reasons | inconclusive', '- | -: | -: | -: | -:'];
  console.log([...heading, ...rows].map((row) => `| ${row} |`).join('\n'));
});
