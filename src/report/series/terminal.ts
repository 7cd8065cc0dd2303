import { reportOf, standingOf, type Section, type SeriesReport } from '../../core/result.ts';
import { duration, visible } from '../../text/escape.ts';
import { padEnd, width } from '../../text/width.ts';
import { layOut, textPage } from '../format/layout.ts';
import type { TerminalOptions } from '../format/palette.ts';
import { renderFailure } from '../format/problems.ts';
import { untestedSentence } from '../format/untested.ts';
import { totalsSentence } from '../format/words.ts';
import { renderResults } from '../run/terminal.ts';
import { seriesTotals } from './words.ts';

/** What stands above a section: `teams/a   1 of 3`. */
export function renderSectionHead(
  folder: string,
  index: number,
  count: number,
  { palette }: TerminalOptions,
): string {
  return `${palette.strong(visible(folder))}   ${palette.faint(`${index + 1} of ${count}`)}`;
}

/** What follows the last section: a line for each, and the sums. Ends without a line feed. */
export function renderOverview(series: SeriesReport, options: TerminalOptions): string {
  const { palette } = options;
  const { sections, durationMs } = series;
  const page = textPage(options);
  const longest = Math.max(0, ...sections.map(({ folder }) => width(visible(folder))));
  const lines = sections.flatMap((section) => {
    const report = reportOf(section);
    const standing = report ? standingOf(report) : 'unsure';
    const lead = ` ${palette[standing](GLYPHS[standing])} ${padEnd(visible(section.folder), longest)}   `;
    const text = report ? totalsSentence(report) : untestedSentence(section.outcome);
    return layOut({ lead, text }, page);
  });
  const colour = palette[standingOf(series)];
  const last = {
    lead: ' ',
    text: seriesTotals(series),
    place: duration(durationMs),
    paint: (line: string): string => palette.strong(colour(line)),
  };
  return [...lines, '', ...layOut(last, page)].join('\n');
}

const GLYPHS = { good: '✓', bad: '✗', unsure: '?' } as const;

/** All of it, for a file: each section with its results, then the overview. Ends without a line feed. */
export function renderSeries(series: SeriesReport, options: TerminalOptions): string {
  const { sections } = series;
  const parts = sections.map((section, index) => {
    const head = renderSectionHead(section.folder, index, sections.length, options);
    return `${head}\n\n${resultsOf(section, options)}`;
  });
  return [...parts, renderOverview(series, options)].join('\n\n');
}

function resultsOf(section: Section, options: TerminalOptions): string {
  const report = reportOf(section);
  return report ? renderResults(report, options) : renderFailure(section.outcome, options).text;
}
