import { describe, expect, it } from 'vitest';
import { EnvironmentError, type Problem } from '../../src/core/problem.ts';
import type { RunReport, Section, Verdict } from '../../src/core/result.ts';
import { outcomeOf, seriesOutcome } from '../../src/run/outcome.ts';
import { run } from '../report/fixtures.ts';

describe('the run', () => {
  const of = (...verdicts: readonly Verdict[]): { readonly verdict: Verdict }[] =>
    verdicts.map((verdict) => ({ verdict }));
  const drift = { verdict: 'pass', drift: true } as const;
  const warning: Problem = { code: 'x', severity: 'warning', message: 'x' };
  it.each([
    ['all pass', of('pass', 'pass'), [], 'pass', 0],
    ['a failure', of('pass', 'fail', 'inconclusive'), [], 'fail', 1],
    ['a flaky check', of('pass', 'flaky'), [], 'fail', 1],
    ['something inconclusive', of('pass', 'inconclusive'), [], 'inconclusive', 2],
    ['nothing at all', of(), [], 'inconclusive', 2],
    ['a failure, of inconclusive ones alone', of('fail', 'inconclusive'), ['inconclusive'], 'fail', 2],
    ['a failure, of flaky ones alone', of('fail', 'pass'), ['flaky'], 'fail', 0],
    ['a flaky check that is let pass', of('pass', 'flaky'), ['fail'], 'fail', 0],
    ['a flaky check, and inconclusive ones are let pass', of('flaky', 'inconclusive'), ['flaky'], 'fail', 1],
    ['a failure beside flaky ones', of('fail', 'flaky'), ['fail'], 'fail', 1],
    ['something inconclusive that is let pass', of('pass', 'inconclusive'), ['fail'], 'inconclusive', 0],
    ['everything, and never', of('fail', 'flaky', 'inconclusive'), ['never'], 'fail', 0],
    ['nothing at all, whatever is asked', of(), ['never'], 'inconclusive', 2],
    ['a warning that nobody asked for', [of('pass'), [warning]], [], 'pass', 0],
    ['a warning', [of('pass'), [warning]], ['warning'], 'pass', 1],
    ['no more than a notice', [of('pass'), [{ ...warning, severity: 'notice' }]], ['warning'], 'pass', 0],
    ['another answer than the predicted one', [[drift], []], ['warning'], 'pass', 1],
    [
      'a warning, and something inconclusive',
      [of('inconclusive'), [warning]],
      ['warning'],
      'inconclusive',
      1,
    ],
  ] as const)('%s', (_, asked, named, verdict, exitCode) => {
    const [results, problems] = (Array.isArray(asked[0]) ? asked : [asked, []]) as [
      Parameters<typeof outcomeOf>[0],
      readonly Problem[],
    ];
    const settings = named.length === 0 ? {} : { 'fail-on': named };
    expect(outcomeOf(results, settings, problems)).toMatchObject({ verdict, exitCode });
  });

  it('takes the older word for one of them, unless the newer one says something', () => {
    const old = { 'allow-inconclusive': true };
    expect(outcomeOf(of('pass', 'inconclusive'), old).exitCode).toBe(0);
    expect(outcomeOf(of('pass', 'flaky'), old).exitCode).toBe(1);
    expect(outcomeOf(of(), old).exitCode).toBe(2);
    const both = { ...old, 'fail-on': ['fail', 'inconclusive'] } as const;
    expect(outcomeOf(of('pass', 'inconclusive'), both).exitCode).toBe(2);
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
    ['one fails, which is let pass', [of('fail', 0), pass], 'fail', 0],
    ['one fails, which is let pass, one was not tested', [of('fail', 0), untested], 'fail', 2],
    ['one has a warning that fails it', [pass, of('pass', 1)], 'pass', 1],
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
