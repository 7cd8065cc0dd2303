import { reportOf, type SeriesReport } from '../../core/result.ts';
import { visible } from '../../text/escape.ts';
import { jsonText } from '../format/json-text.ts';
import { untestedSentence } from '../format/untested.ts';
import { escaped, tapLines } from '../run/tap.ts';
import { seriesSentence } from './words.ts';

/**
 * Several rule files as TAP 14: a test point for each, below a subtest with its checks. `prefixOf` leads from the repository's root
 * to a section's folder.
 */
export function renderSeriesTap(series: SeriesReport, prefixOf: (folder: string) => string): string {
  const points = series.sections.flatMap((section, index) => {
    const { folder, outcome } = section;
    const name = escaped(visible(folder));
    const report = reportOf(section);
    if (report) {
      const below = tapLines(report, prefixOf(folder)).map((line) => `    ${line}`);
      // A part without a check: nothing of the whole is here.
      if (report.shard && report.results.length === 0)
        return [`# Subtest: ${name}`, ...below, `ok ${index + 1} - ${name} # SKIP no check in this shard`];
      const isOk = report.results.length > 0 && report.verdict === 'pass';
      return [`# Subtest: ${name}`, ...below, `${isOk ? 'ok' : 'not ok'} ${index + 1} - ${name}`];
    }
    const block = [`  message: ${jsonText(untestedSentence(outcome), 0)}`, '  severity: "inconclusive"'];
    return [`not ok ${index + 1} - ${name}`, '  ---', ...block, '  ...'];
  });
  const said = escaped(visible(`netproof ${series.version}: ${seriesSentence(series)}`));
  return `${['TAP version 14', `1..${series.sections.length}`, ...points, `# ${said}`].join('\n')}\n`;
}
