import type { Problem } from '../core/problem.ts';
import { failOn } from '../settings/fail-on.ts';
import type { Settings } from '../settings/settings.ts';
import { reportOf, type CheckResult, type RunReport, type Section, type Verdict } from '../core/result.ts';

/**
 * What the run as a whole is worth: counts, verdict and exit code, for every reporter and for the process. The verdict is what was
 * seen; whether it fails the run is for `fail-on` to say, `problems` among it where `warning` is asked for. A run without a
 * result proves nothing, whatever was asked. Pure.
 */
export function outcomeOf(
  results: readonly (Pick<CheckResult, 'verdict'> & Partial<Pick<CheckResult, 'drift'>>)[],
  settings: Partial<Pick<Settings, 'fail-on' | 'allow-inconclusive'>>,
  problems: readonly Problem[] = [],
): Pick<RunReport, 'totals' | 'verdict' | 'exitCode'> {
  const count = (verdict: Verdict): number => results.filter((result) => result.verdict === verdict).length;
  const totals = {
    pass: count('pass'),
    fail: count('fail'),
    inconclusive: count('inconclusive'),
    flaky: count('flaky'),
    total: results.length,
  };
  const verdict =
    totals.fail + totals.flaky > 0
      ? 'fail'
      : totals.inconclusive > 0 || totals.total === 0
        ? 'inconclusive'
        : 'pass';
  if (totals.total === 0) return { totals, verdict, exitCode: 2 };
  const fails = failOn(settings);
  const isWarned =
    problems.some(({ severity }) => severity === 'warning') || results.some(({ drift }) => drift === true);
  const isWrong =
    (totals.fail > 0 && fails.has('fail')) ||
    (totals.flaky > 0 && fails.has('flaky')) ||
    (isWarned && fails.has('warning'));
  if (isWrong) return { totals, verdict, exitCode: 1 };
  return { totals, verdict, exitCode: totals.inconclusive > 0 && fails.has('inconclusive') ? 2 : 0 };
}

/** The same of several rule files: counts summed, and the worst of their verdicts. What was not tested proves nothing. Pure. */
export function seriesOutcome(
  sections: readonly Section[],
): Pick<RunReport, 'totals' | 'verdict' | 'exitCode'> {
  const reports = sections.flatMap((section) => reportOf(section) ?? []);
  const sum = (of: keyof RunReport['totals']): number =>
    reports.reduce((total, { totals }) => total + totals[of], 0);
  const totals = {
    pass: sum('pass'),
    fail: sum('fail'),
    inconclusive: sum('inconclusive'),
    flaky: sum('flaky'),
    total: sum('total'),
  };
  const isWhole = sections.length > 0 && reports.length === sections.length;
  const isOneOf = (verdict: RunReport['verdict']): boolean =>
    reports.some((report) => report.verdict === verdict);
  const verdict = isOneOf('fail') ? 'fail' : !isWhole || isOneOf('inconclusive') ? 'inconclusive' : 'pass';
  const isExit = (code: RunReport['exitCode']): boolean => reports.some(({ exitCode }) => exitCode === code);
  return { totals, verdict, exitCode: isExit(1) ? 1 : !isWhole || isExit(2) ? 2 : 0 };
}
