import { reportOf, standingOf, type Section, type SeriesReport } from '../../core/result.ts';
import { counted, duration } from '../../text/escape.ts';
import { SUMMARY_BYTES, SUMMARY_RESERVE_BYTES } from '../../text/limits.ts';
import { bytes, code, fill, prose, sentence, tableRow, type Link } from '../format/markdown.ts';
import { untestedSentence } from '../format/untested.ts';
import { outcomeSentence } from '../format/words.ts';
import { STANDING, titleOf } from '../run/summary-title.ts';
import { renderUntested } from '../run/summary-untested.ts';
import { renderSummary } from '../run/summary.ts';
import { totalMs } from '../run/terminal.ts';
import { seriesSentence } from './words.ts';

interface SeriesSummaryOptions {
  /** UTF-8 bytes that the whole may take; see `SummaryOptions`. */
  readonly maxBytes?: number;
  /** The pages of a section's positions. */
  readonly linkOf?: (folder: string) => Link | undefined;
  /** See `SummaryOptions`. */
  readonly short?: boolean;
}

/**
 * Several rule files as Markdown: the outcome of all, a table with a row for each, and each one's own summary. They share `maxBytes`
 * evenly, what is not green first; what does not fit is counted.
 */
export function renderSeriesSummary(
  series: SeriesReport,
  { maxBytes = SUMMARY_BYTES - SUMMARY_RESERVE_BYTES, linkOf, short = false }: SeriesSummaryOptions = {},
): string {
  const { sections, durationMs } = series;
  const inOrder = sections.toSorted((a, b) => rank(a) - rank(b));
  const rows = sections.map(sectionRow);
  const isWhole = bytes(rows.join('\n')) < maxBytes * 0.5;
  const shown = fill(isWhole ? rows : inOrder.map(sectionRow), maxBytes * 0.5, '\n', (count) => {
    return `\n${counted(rows.length - count, 'more rule file')} left out of the table.`;
  });
  const table = [tableRow(['', 'folder', 'outcome', 'time']), tableRow(['---', '---', '---', '---:']), shown];
  const head = [
    `${titleOf(standingOf(series))}: ${prose(seriesSentence(series))} · ${duration(durationMs)}`,
    table.join('\n'),
  ];
  const parts: string[] = [];
  let left = maxBytes - bytes(head.join('\n\n')) - 200;
  for (const [index, section] of inOrder.entries()) {
    const { folder, outcome } = section;
    const report = reportOf(section);
    const link = linkOf?.(folder);
    const share = Math.floor(left / (inOrder.length - index));
    const part = report
      ? renderSummary(report, { maxBytes: share, section: folder, short, ...(link && { link }) })
      : renderUntested(outcome, { section: folder, maxBytes: share });
    if (bytes(part) + 2 > left) {
      parts.push(`${counted(inOrder.length - index, 'more rule file')} left out: the log has them.`);
      break;
    }
    parts.push(part.trimEnd());
    left -= bytes(part) + 2;
  }
  return `${[...head, ...parts].join('\n\n')}\n`;
}

function sectionRow(section: Section): string {
  const { folder, outcome } = section;
  const report = reportOf(section);
  if (!report) return tableRow([STANDING.unsure, code(folder), sentence(untestedSentence(outcome)), '']);
  const mark = STANDING[standingOf(report)];
  return tableRow([mark, code(folder), prose(outcomeSentence(report)), duration(totalMs(report))]);
}

function rank(section: Section): number {
  return { fail: 0, inconclusive: 1, pass: 2 }[reportOf(section)?.verdict ?? 'inconclusive'];
}
