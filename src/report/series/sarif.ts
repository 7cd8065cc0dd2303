import { isStanding } from '../../core/problem.ts';
import { reportOf, type SeriesReport } from '../../core/result.ts';
import { failureProblems } from '../format/problems.ts';
import { sarifText } from '../run/sarif.ts';

/**
 * Several rule files as SARIF 2.1.0: one run with the findings of all, each at its path from the repository's root. Why one was not tested is a
 * notification.
 */
export function renderSeriesSarif(series: SeriesReport, prefixOf: (folder: string) => string): string {
  const parts = series.sections.flatMap((section) => {
    const { folder } = section;
    const report = reportOf(section);
    return report ? [{ report, pathPrefix: prefixOf(folder), folder }] : [];
  });
  const failed = series.sections.flatMap(({ folder, outcome }) =>
    outcome instanceof Error
      ? failureProblems(outcome).map((one) => ({ ...one, message: `${folder}: ${one.message}` }))
      : [],
  );
  const remarks = series.problems.filter((one) => !isStanding(one));
  return sarifText(parts, series, failed, remarks);
}
