import { describe, expect, it } from 'vitest';
import { EnvironmentError } from '../../src/core/problem.ts';
import type { RunReport, Section, Verdict } from '../../src/core/result.ts';
import { outcomeOf, seriesOutcome } from '../../src/run/outcome.ts';
import { run } from '../report/fixtures.ts';

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

describe('several rule files', () => {
  const of = (verdict: RunReport['verdict'], exitCode: RunReport['exitCode']): Section => ({
    folder: 'a',
    outcome: run([], {
      verdict,
      exitCode,
      totals: { pass: 2, fail: verdict === 'fail' ? 1 : 0, inconclusive: 0, flaky: 0, total: 3 },
    }),
  });
  const pass = of('pass', 0);
  const untested: Section = { folder: 'b', outcome: new EnvironmentError('lost', 'the node stopped') };
  it.each([
    ['all pass', [pass, pass], 'pass', 0],
    ['one fails', [pass, of('inconclusive', 2), of('fail', 1)], 'fail', 1],
    ['one fails, one was not tested', [untested, of('fail', 1)], 'fail', 1],
    ['one is inconclusive', [pass, of('inconclusive', 2)], 'inconclusive', 2],
    ['one is inconclusive, which is let pass', [pass, of('inconclusive', 0)], 'inconclusive', 0],
    ['one was not tested, whatever is let pass', [of('inconclusive', 0), untested], 'inconclusive', 2],
    ['none was tested', [untested], 'inconclusive', 2],
    ['there is none', [], 'inconclusive', 2],
  ] as const)('%s', (_, sections, verdict, exitCode) => {
    expect(seriesOutcome(sections)).toMatchObject({ verdict, exitCode });
  });

  it('adds up', () => {
    expect(seriesOutcome([pass, of('fail', 1), untested]).totals).toEqual({
      pass: 4,
      fail: 1,
      inconclusive: 0,
      flaky: 0,
      total: 6,
    });
  });
});
