import type { ChangeReport, SaidGroup } from '../../core/change-report.ts';
import type { Change, DiffCause } from '../../core/policy-diff.ts';
import { causeText } from './cause.ts';
import { changePlace, changeText } from './changes.ts';
import { nameList, targetList } from './lines.ts';
import { saidLines } from './said.ts';
import { BY_THE_MODEL, changeCounts, changeSentence } from './sentence.ts';
import { verdictOf, type Answers } from './verdict.ts';
import { layOut, textPage } from '../format/layout.ts';
import { SENTENCE_CHARS } from '../../text/limits.ts';
import { placeName } from '../format/names.ts';
import type { TerminalOptions } from '../format/palette.ts';
import { counted, visible } from '../../text/escape.ts';

/** Groups, and lines of one, that a terminal shows; `--json` has them all. */
const MOST_GROUPS = 40;
const MOST_LINES = 12;

/** What a change opens and closes, grouped by the lines that did it. Ends without a line feed. */
export function renderDiff(diff: ChangeReport, options: TerminalOptions, answers?: Answers): string {
  const { palette } = options;
  const page = textPage(options);
  const { opened, closed } = changeCounts(diff);
  const text = `${changeSentence(diff)} (${BY_THE_MODEL})`;
  if (opened + closed + diff.changes.length === 0) return ` ${palette.good('=')} ${text}`;
  const part = (groups: readonly SaidGroup[], sign: string, paint: (text: string) => string): string[] => {
    const shown = groups
      .slice(0, MOST_GROUPS)
      .flatMap((group) => [
        ...lines(group, sign, paint, diff, page, answers),
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
    ...layOut({ lead: ' ', text, paint: palette.strong }, page),
  ].join('\n');
}

function lines(
  group: SaidGroup,
  sign: string,
  paint: (text: string) => string,
  { names, hasRules }: ChangeReport,
  page: TerminalOptions,
  answers: Answers | undefined,
): string[] {
  const { palette } = page;
  const population = { names };
  const all = saidLines(group, sign === '+');
  const shown = all.slice(0, MOST_LINES).flatMap((line) =>
    layOut(
      {
        lead: ` ${paint(sign)} `,
        text: `${nameList(line.from, population)} → ${targetList(line, population)}`,
        paint: palette.strong,
        ...((hasRules || line.said.approved) && { place: verdictOf(line, answers).text }),
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
