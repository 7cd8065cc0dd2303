import type { DiffCause, DiffGroup, PolicyDiff } from '../../model/diff.ts';
import { causeText } from './cause.ts';
import { diffLines, nameList, targetList, type Population } from './lines.ts';
import { layOut, textColumns } from '../format/layout.ts';
import { SENTENCE_CHARS } from '../../text/limits.ts';
import { placeName } from '../format/names.ts';
import type { TerminalOptions } from '../format/problems.ts';
import { counted, visible } from '../../text/escape.ts';

/** Groups, and lines of one, that a terminal shows; `--json` has them all. */
const MOST_GROUPS = 40;
const MOST_LINES = 12;

/** What a change opens and closes, grouped by the lines that did it. Ends without a line feed. */
export function renderDiff(diff: PolicyDiff, population: Population, options: TerminalOptions): string {
  const { palette } = options;
  const opened = count(diff.opened);
  const closed = count(diff.closed);
  if (opened + closed === 0) return ` ${palette.good('=')} ${diffSentence(diff)}`;
  const columns = textColumns(options.columns);
  const part = (groups: readonly DiffGroup[], sign: string, paint: (text: string) => string): string[] => {
    const shown = groups
      .slice(0, MOST_GROUPS)
      .flatMap((group) => [
        ...lines(group, sign, paint, columns, population, options),
        ...group.causes.flatMap((cause) => causeLines(cause, columns, options)),
        '',
      ]);
    const left = groups.length - MOST_GROUPS;
    return left > 0
      ? [...shown, palette.faint(` … and ${counted(left, 'more group')}: \`--json\` has them all`), '']
      : shown;
  };
  return [
    ...part(diff.opened, '+', palette.bad),
    ...part(diff.closed, '-', palette.good),
    ` ${palette.strong(diffSentence(diff))}`,
  ].join('\n');
}

/** `3 connections opened, 12 closed, by the model`. */
export function diffSentence(diff: PolicyDiff): string {
  const opened = count(diff.opened);
  const closed = count(diff.closed);
  if (opened + closed === 0) return 'no connection is opened or closed, by the model';
  return `${counted(opened, 'connection')} opened, ${closed} closed, by the model: not proven`;
}

function count(groups: readonly DiffGroup[]): number {
  return groups.reduce((sum, { connections }) => sum + connections.length, 0);
}

function lines(
  group: DiffGroup,
  sign: string,
  paint: (text: string) => string,
  columns: number,
  population: Population,
  { palette }: TerminalOptions,
): string[] {
  const all = diffLines(group);
  const shown = all.slice(0, MOST_LINES).flatMap((line) =>
    layOut(
      {
        lead: ` ${paint(sign)} `,
        text: `${nameList(line.from, population)} → ${targetList(line, population)}`,
        paint: palette.strong,
      },
      columns,
      palette,
    ),
  );
  const left = all.length - MOST_LINES;
  return left > 0 ? [...shown, palette.faint(`   … and ${counted(left, 'more line')}`)] : shown;
}

function causeLines(cause: DiffCause, columns: number, { palette }: TerminalOptions): string[] {
  const { at, of } = cause;
  const place = at === undefined ? {} : { place: `${of === 'base' ? 'was ' : ''}${placeName(at)}` };
  return layOut(
    { lead: '     ', text: visible(causeText(cause), SENTENCE_CHARS), ...place },
    columns,
    palette,
  );
}
