import type { RunReport, SeriesReport } from '../core/result.ts';
import { renderJson } from './run/json.ts';
import { renderJUnit } from './run/junit.ts';
import { renderSarif } from './run/sarif.ts';
import { renderTap } from './run/tap.ts';
import { renderSeriesXUnit, renderXUnit } from './run/xunit.ts';
import { renderSeriesJson } from './series/json.ts';
import { renderSeriesJUnit } from './series/junit.ts';
import { renderSeriesSarif } from './series/sarif.ts';
import { renderSeriesTap } from './series/tap.ts';

/** A machine's format of a run: a text, made of the one report value. */
export interface ReportFormat {
  /** In a sentence: `Where to write the JUnit report.` */
  readonly title: string;
  /** The ending of the file that the action writes where nobody named one: `netproof.json`. */
  readonly extension: string;
  /** `pathPrefix` leads from the repository's root to the folder that positions are relative to. */
  readonly render: (report: RunReport, pathPrefix: string) => string | Promise<string>;
  /** The same of several rule files: `prefixOf` is the path prefix of a section, by its folder. */
  readonly renderSeries: (
    series: SeriesReport,
    prefixOf: (folder: string) => string,
  ) => string | Promise<string>;
}

/**
 * Every format, by the name of its setting. A line here gives it a flag (`--junit`), an input (`junit`), a variable
 * (`NETPROOF_JUNIT`), an output (`junit-path`), and its rows in action.yml and the README.
 */
export const reportFormats = {
  junit: {
    title: 'JUnit report',
    extension: 'junit.xml',
    render: renderJUnit,
    renderSeries: renderSeriesJUnit,
  },
  report: { title: 'JSON report', extension: 'json', render: renderJson, renderSeries: renderSeriesJson },
  tap: { title: 'TAP report', extension: 'tap', render: renderTap, renderSeries: renderSeriesTap },
  sarif: {
    title: 'SARIF report',
    extension: 'sarif',
    render: renderSarif,
    renderSeries: renderSeriesSarif,
  },
  xunit: {
    title: "JUnit report as Jenkins' xUnit plugin takes it",
    extension: 'xunit.xml',
    render: renderXUnit,
    renderSeries: renderSeriesXUnit,
  },
} as const satisfies Record<string, ReportFormat>;

export type FormatName = keyof typeof reportFormats;

/** The registry's entries without their literal types. */
export const formatEntries = Object.entries(reportFormats) as readonly (readonly [
  FormatName,
  ReportFormat,
])[];

/** A table with one entry for each format, of the registry's order. */
export function perFormat<Name extends string, Value>(
  nameOf: (format: FormatName) => Name,
  valueOf: (format: ReportFormat) => Value,
): Readonly<Record<Name, Value>> {
  return Object.fromEntries(
    formatEntries.map(([name, format]) => [nameOf(name), valueOf(format)]),
  ) as Readonly<Record<Name, Value>>;
}
