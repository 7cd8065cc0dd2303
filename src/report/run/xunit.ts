import type { RunReport, SeriesReport } from '../../core/result.ts';
import { renderSeriesJUnit } from '../series/junit.ts';
import { renderJUnit } from './junit.ts';

/** JUnit XML that the schema of Jenkins' xUnit plugin takes (junit-10.xsd): a case has no place there. */
export async function renderXUnit(report: RunReport, pathPrefix: string): Promise<string> {
  return withoutPlaces(await renderJUnit(report, pathPrefix));
}

/** The same of several rule files. */
export async function renderSeriesXUnit(
  series: SeriesReport,
  prefixOf: (folder: string) => string,
): Promise<string> {
  return withoutPlaces(await renderSeriesJUnit(series, prefixOf));
}

/** Takes the attributes away that the schema does not know: a value holds no quotation mark, so none is cut in two. */
function withoutPlaces(xml: string): string {
  return xml.replace(
    /<(testsuites|testcase)((?: [\w-]+="[^"]*")*)/g,
    (_, name: string, attributes: string) =>
      `<${name}${attributes.replace(/ (?:file|line|skipped)="[^"]*"/g, '')}`,
  );
}
