import type { CheckResult, RunReport } from '../../core/result.ts';
import { counted } from '../../text/escape.ts';
import { connectionName } from '../format/names.ts';
import type { TerminalOptions } from '../format/palette.ts';
import { markOf } from './matrix.ts';
import { GLYPHS, paint } from './matrix-terminal.ts';

/** A check whose verdict is another one than in the run before; either side is undefined where it was not asked. */
export interface Turn {
  readonly before: CheckResult | undefined;
  readonly after: CheckResult | undefined;
}

type Results = Pick<RunReport, 'results'>;

/** Turns that are shown at most. */
const MOST = 20;

/** What changed from one run to the next: checks by what they ask, since their ids count from the top of the file. Pure. */
export function turnsSince(before: Results, after: Results): readonly Turn[] {
  const was = byQuestion(before);
  const is = byQuestion(after);
  return [
    ...[...is].flatMap(([question, result]) => {
      const old = was.get(question);
      return old?.verdict === result.verdict ? [] : [{ before: old, after: result }];
    }),
    ...[...was].flatMap(([question, old]) => (is.has(question) ? [] : [{ before: old, after: undefined }])),
  ];
}

function byQuestion({ results }: Results): ReadonlyMap<string, CheckResult> {
  return new Map(
    results.map((result) => [`${result.check.expected} ${connectionName(result.check)}`, result]),
  );
}

/** `2 checks changed since the run before`, and which. Ends without a line feed. */
export function renderTurns(turns: readonly Turn[], { palette }: TerminalOptions): string {
  if (turns.length === 0) return palette.faint(' no verdict changed since the run before');
  const glyph = (result: CheckResult | undefined): string => {
    if (result === undefined) return ' ';
    const mark = markOf(result);
    return paint(mark, palette)(GLYPHS[mark]);
  };
  const lines = turns.slice(0, MOST).flatMap(({ before, after }) => {
    const shown = after ?? before;
    if (shown === undefined) return [];
    const note = before === undefined ? '  new' : after === undefined ? '  no longer asked' : '';
    return `   ${glyph(before)} → ${glyph(after)}  ${connectionName(shown.check)}${palette.faint(note)}`;
  });
  const more = turns.length - lines.length;
  return [
    ` ${counted(turns.length, 'check')} changed since the run before`,
    ...lines,
    ...(more > 0 ? [palette.faint(`   … and ${more} more`)] : []),
  ].join('\n');
}
