import { reportOf, type RunReport, type SeriesReport } from '../core/result.ts';
import { failingWarnings, outcomeSentence } from '../report/format/words.ts';
import { seriesSentence } from '../report/series/words.ts';

/** The sentence that fails the step; undefined where the report leaves it green. */
export function failureOf(report: RunReport): string | undefined {
  if (report.exitCode === 0) return undefined;
  return [...failingWarnings(report), outcomeSentence(report)].join(': ');
}

/** The same of several rule files. */
export function failureOfSeries(series: SeriesReport): string | undefined {
  if (series.exitCode === 0) return undefined;
  const reports = series.sections.flatMap((section) => reportOf(section) ?? []);
  const whole = {
    ...series,
    problems: reports.flatMap(({ problems }) => problems),
    results: reports.flatMap(({ results }) => results),
  };
  return [...failingWarnings(whole), seriesSentence(series)].join(': ');
}
