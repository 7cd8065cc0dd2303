import type { DiffCause, DiffGroup, PolicyDiff } from '../../model/diff.ts';
import type { Change } from '../../model/changes.ts';
import { causeText } from './cause.ts';
import { changePlace, changesSentence, changeText } from './changes.ts';
import { countConnections, diffLines, nameList, targetList, type Population } from './lines.ts';
import { layOut, textPage } from '../format/layout.ts';
import { SENTENCE_CHARS } from '../../text/limits.ts';
import { placeName } from '../format/names.ts';
import type { TerminalOptions } from '../format/palette.ts';
import { counted, visible } from '../../text/escape.ts';

/** Groups, and lines of one, that a terminal shows; `--json` has them all. */
const MOST_GROUPS = 40;
const MOST_LINES = 12;

/** What a change opens and closes, grouped by the lines that did it. Ends without a line feed. */
export function renderDiff(diff: PolicyDiff, population: Population, options: TerminalOptions): string {
  const { palette } = options;
  const page = textPage(options);
  const opened = count(diff.opened);
  const closed = count(diff.closed);
  if (opened + closed + diff.changes.length === 0) return ` ${palette.good('=')} ${diffSentence(diff)}`;
  const part = (groups: readonly DiffGroup[], sign: string, paint: (text: string) => string): string[] => {
    const shown = groups
      .slice(0, MOST_GROUPS)
      .flatMap((group) => [
        ...lines(group, sign, paint, population, page),
        ...group.causes.flatMap((cause) => causeLines(cause, page)),
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
    ...changeLines(diff.changes, page),
    ` ${palette.strong(diffSentence(diff))}`,
  ].join('\n');
}

/** `3 connections opened, 12 closed, by the model: not proven; 1 workload is new`. */
export function diffSentence({ opened, closed, changes }: PolicyDiff): string {
  const said = changesSentence(changes);
  const [more, fewer] = [count(opened), count(closed)];
  const differ =
    more + fewer === 0
      ? `no connection is opened or closed${said === '' ? '' : ' between what both have'}, by the model`
      : `${counted(more, 'connection')} opened, ${fewer} closed, by the model: not proven`;
  return said === '' ? differ : `${differ}; ${said}`;
}

function count(groups: readonly DiffGroup[]): number {
  return groups.reduce((sum, group) => sum + countConnections(group), 0);
}

function lines(
  group: DiffGroup,
  sign: string,
  paint: (text: string) => string,
  population: Population,
  page: TerminalOptions,
): string[] {
  const { palette } = page;
  const all = diffLines(group, sign === '+');
  const shown = all.slice(0, MOST_LINES).flatMap((line) =>
    layOut(
      {
        lead: ` ${paint(sign)} `,
        text: `${nameList(line.from, population)} → ${targetList(line, population)}`,
        paint: palette.strong,
      },
      page,
    ),
  );
  const left = all.length - MOST_LINES;
  return left > 0 ? [...shown, palette.faint(`   … and ${counted(left, 'more line')}`)] : shown;
}

/** What came, went or became another, each in a line. */
function changeLines(changes: readonly Change[], page: TerminalOptions): string[] {
  const { palette } = page;
  if (changes.length === 0) return [];
  const shown = changes.slice(0, MOST_LINES).flatMap((change) => {
    const at = changePlace(change);
    const gone = change.change === 'removed';
    const sign = change.change === 'became' ? '~' : gone ? '-' : '+';
    const place = at === undefined ? {} : { place: `${gone ? 'was ' : ''}${placeName(at)}` };
    return layOut(
      { lead: ` ${palette.faint(sign)} `, text: visible(changeText(change), SENTENCE_CHARS), ...place },
      page,
    );
  });
  const left = changes.length - MOST_LINES;
  return [
    ...shown,
    ...(left > 0 ? [palette.faint(`   … and ${left} more: \`--json\` has them all`)] : []),
    '',
  ];
}

function causeLines(cause: DiffCause, page: TerminalOptions): string[] {
  const { at, of } = cause;
  const place = at === undefined ? {} : { place: `${of === 'base' ? 'was ' : ''}${placeName(at)}` };
  return layOut({ lead: '     ', text: visible(causeText(cause), SENTENCE_CHARS), ...place }, page);
}
