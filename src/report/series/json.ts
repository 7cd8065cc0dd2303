import { reportOf, type Section, type SeriesReport } from '../../core/result.ts';
import { failureProblems } from '../format/problems.ts';
import { untestedSentence } from '../format/untested.ts';
import type { JsonSeries } from '../run/json-schema.ts';
import { jsonProblem, jsonReport, jsonTotals, withStored } from '../run/json.ts';
import { storeSeries } from '../stored/store.ts';
import { seriesSentence, testedResults } from './words.ts';

/** The reports of several rule files as JSON text. Its schema is `schema/reports.schema.json`. */
export function renderSeriesJson(series: SeriesReport): string {
  const { version, verdict, totals, durationMs, problems, sections } = series;
  const json: JsonSeries = {
    version,
    verdict,
    summary: seriesSentence(series),
    totals: jsonTotals({ totals, results: testedResults(series) }),
    durationMs: Math.round(durationMs),
    problems: problems.map(jsonProblem),
    reports: sections.map(jsonSection),
    ...(series.shard && { shard: { ...series.shard } }),
  };
  return withStored(json, storeSeries(series));
}

function jsonSection(section: Section): JsonSeries['reports'][number] {
  const { folder, outcome } = section;
  const report = reportOf(section);
  if (report) return { folder, ...jsonReport(report) };
  return {
    folder,
    verdict: 'inconclusive',
    summary: untestedSentence(outcome),
    checks: [],
    problems: failureProblems(outcome).map(jsonProblem),
  };
}
