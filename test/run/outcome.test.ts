import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/core/result.ts';
import { outcomeOf } from '../../src/run/outcome.ts';

describe('the run', () => {
  const of = (...verdicts: readonly Verdict[]): { readonly verdict: Verdict }[] =>
    verdicts.map((verdict) => ({ verdict }));
  it.each([
    ['all pass', of('pass', 'pass'), false, 'pass', 0],
    ['a failure', of('pass', 'fail', 'inconclusive'), false, 'fail', 1],
    ['a flaky check', of('pass', 'flaky'), false, 'fail', 1],
    ['a flaky check, and inconclusive ones are let pass', of('flaky', 'inconclusive'), true, 'fail', 1],
    ['something inconclusive', of('pass', 'inconclusive'), false, 'inconclusive', 2],
    ['something inconclusive that is let pass', of('pass', 'inconclusive'), true, 'inconclusive', 0],
    ['nothing at all', of(), false, 'inconclusive', 2],
    ['nothing at all, whatever is asked', of(), true, 'inconclusive', 2],
  ] as const)('%s', (_, results, allowed, verdict, exitCode) => {
    expect(outcomeOf(results, { 'allow-inconclusive': allowed })).toMatchObject({ verdict, exitCode });
  });

  it('counts', () => {
    expect(
      outcomeOf(of('pass', 'pass', 'fail', 'inconclusive', 'flaky'), { 'allow-inconclusive': false }).totals,
    ).toEqual({
      pass: 2,
      fail: 1,
      inconclusive: 1,
      flaky: 1,
      total: 5,
    });
  });
});
