import { checksOf, groupAlike, type Alike } from './alike.ts';
import { layOut, textPage } from '../format/layout.ts';
import { isKnown } from '../../core/change-report.ts';
import { renderDiff } from '../diff/terminal.ts';
import { answersOf } from '../diff/verdict.ts';
import { TERMINAL_CHECKS } from '../../text/limits.ts';
import { matrix, markOf } from './matrix.ts';
import { GLYPHS, paint, terminalMatrix } from './matrix-terminal.ts';
import { placeName, worstFirst } from '../format/names.ts';
import type { Palette, TerminalOptions } from '../format/palette.ts';
import { standingOf, type RunReport } from '../../core/result.ts';
import { counted, duration } from '../../text/escape.ts';
import { totalsSentence } from '../format/words.ts';

/** What follows the live phases: matrix, what is not green, totals. Ends without a line feed. */
export function renderResults(report: RunReport, options: TerminalOptions): string {
  const { palette } = options;
  const page = textPage(options);
  const grid = terminalMatrix(matrix(report.results), report.engine, options.columns, palette);
  const loud = worstFirst(report.results.filter((result) => result.verdict !== 'pass' || result.drift));
  const groups = groupAlike(loud, report.engine);
  const shown = groups.slice(0, TERMINAL_CHECKS);
  const described = shown.flatMap((group) => [...renderAlike(group, page), '']);
  const more = loud.length - checksOf(shown);
  return [
    ...grid,
    ...(grid.length > 0 ? [''] : []),
    ...described,
    ...(more > 0
      ? [palette.faint(` … and ${counted(more, 'more check')}: \`--json\` has them all`), '']
      : []),
    ...changesLines(report, options),
    ...listenerLine(report, palette),
    lastLine(report, page),
  ].join('\n');
}

function renderAlike({ first: result, description }: Alike, page: TerminalOptions): string[] {
  const { palette } = page;
  const { headline, lines } = description;
  const mark = markOf(result);
  const lead = result.verdict === 'pass' ? palette.unsure('≠') : paint(mark, palette)(GLYPHS[mark]);
  const head = {
    lead: ` ${lead} `,
    text: headline,
    place: placeName(result.check.at, true),
    paint: palette.strong,
  };
  return [
    ...layOut(head, page),
    ...lines.flatMap(({ text, at }) =>
      layOut({ lead: '   ', text, ...(at && { place: placeName(at) }) }, page),
    ),
  ];
}

/** What the change opens and closes, where it was asked. */
function changesLines(report: RunReport, options: TerminalOptions): string[] {
  const { changes } = report;
  return changes && isKnown(changes) ? [renderDiff(changes, options, answersOf(report)), ''] : [];
}

/** In real mode: where something else than the target's own program answered. */
function listenerLine(report: RunReport, palette: Palette): string[] {
  const debugListeners = report.results.filter(({ listener }) => listener === 'debug').length;
  return debugListeners === 0
    ? []
    : [
        palette.faint(
          ` in ${counted(debugListeners, 'check')} a debug container listened: the target's own program did not`,
        ),
        '',
      ];
}

function lastLine(report: RunReport, page: TerminalOptions): string {
  const { palette } = page;
  const colour = palette[standingOf(report)];
  const text = totalsSentence(report);
  const paint = (line: string): string => palette.strong(colour(line));
  return layOut({ lead: ' ', text, place: duration(totalMs(report)), paint }, page).join('\n');
}

/** How long the run took; without a wall clock, the phases' sum. */
export function totalMs(report: RunReport): number {
  return report.durationMs ?? report.phases.reduce((sum, phase) => sum + phase.ms, 0);
}
