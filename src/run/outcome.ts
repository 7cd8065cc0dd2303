import type { Settings } from '../settings/settings.ts';
import { reportOf, type CheckResult, type RunReport, type Section, type Verdict } from '../core/result.ts';

/**
 * What the run as a whole is worth: counts, verdict and exit code, for every reporter and for the process. A run without
 * a result proves nothing, whatever was asked. With `allow-inconclusive` an inconclusive run is still called that, and
 * ends with 0. Pure.
 */
export function outcomeOf(
  results: readonly Pick<CheckResult, 'verdict'>[],
  settings: Pick<Settings, 'allow-inconclusive'>,
): Pick<RunReport, 'totals' | 'verdict' | 'exitCode'> {
  const count = (verdict: Verdict): number => results.filter((result) => result.verdict === verdict).length;
  const totals = {
    pass: count('pass'),
    fail: count('fail'),
    inconclusive: count('inconclusive'),
    flaky: count('flaky'),
    total: results.length,
  };
  if (totals.fail + totals.flaky > 0) return { totals, verdict: 'fail', exitCode: 1 };
  if (totals.total === 0) return { totals, verdict: 'inconclusive', exitCode: 2 };
  if (totals.inconclusive > 0)
    return { totals, verdict: 'inconclusive', exitCode: settings['allow-inconclusive'] ? 0 : 2 };
  return { totals, verdict: 'pass', exitCode: 0 };
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
  if (reports.some(({ verdict }) => verdict === 'fail')) return { totals, verdict: 'fail', exitCode: 1 };
  if (!isWhole || reports.some(({ exitCode }) => exitCode !== 0))
    return { totals, verdict: 'inconclusive', exitCode: 2 };
  const isPass = reports.every(({ verdict }) => verdict === 'pass');
  return { totals, verdict: isPass ? 'pass' : 'inconclusive', exitCode: 0 };
}
