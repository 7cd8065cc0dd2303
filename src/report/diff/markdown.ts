import type { ChangeReport, SaidGroup } from '../../core/change-report.ts';
import type { Change, DiffCause } from '../../core/policy-diff.ts';
import { counted } from '../../text/escape.ts';
import { bytes, code, folded, place, prose, sentence, tableRow, type Link } from '../format/markdown.ts';
import { markOf } from '../run/matrix.ts';
import { EMOJI } from '../run/matrix-markdown.ts';
import { causeText } from './cause.ts';
import { changePlace, changeText } from './changes.ts';
import { nameList, targetList, type Population } from './lines.ts';
import { changesPicture } from './mermaid.ts';
import { saidLines, type SaidLine } from './said.ts';
import { BY_THE_MODEL, changeSentence } from './sentence.ts';
import { verdictOf, type Answers } from './verdict.ts';

/** Rows that stand open; more are folded. */
const OPEN_ROWS = 20;
/** Rows of one group. */
const GROUP_ROWS = 8;

/** UTF-8 bytes that the whole may take: less than a comment's limit. */
const MOST_BYTES = 60_000;

export interface DiffMarkdownOptions {
  /** What a run that asked some of the connections saw. */
  readonly answers?: Answers;
  /** The page of a position of the head. */
  readonly link?: Link | undefined;
  readonly maxBytes?: number;
  /** `####` in a section among others. */
  readonly heading?: '###' | '####';
}

/**
 * What a change opens and closes, for a pull request: a section that a step's summary or a comment can take. A sentence, a table by
 * the lines that did it, a picture. What does not fit is counted.
 */
export function renderDiffMarkdown(changes: ChangeReport, options: DiffMarkdownOptions = {}): string {
  const { link, maxBytes = MOST_BYTES, heading = '###' } = options;
  const head = [
    `${heading} What this change opens and closes\n\n${prose(changeSentence(changes))} (${BY_THE_MODEL}).`,
    ...(changes.baseIsEmpty
      ? [`The base ${code(changes.base)} holds no manifest: all of the head is new.`]
      : []),
    ...changeList(changes.changes, link),
  ].join('\n\n');
  const rows = [
    ...changes.opened.flatMap((group) => groupRows('opens', group, changes, options)),
    ...changes.closed.flatMap((group) => groupRows('closes', group, changes, options)),
  ];
  if (rows.length === 0) return `${head}\n`;
  const titles = ['', 'from', 'to', 'by', ...(hasSaid(changes) ? ['rule'] : [])];
  const table = [tableRow(titles), tableRow(titles.map(() => '---'))];
  const taken: string[] = [];
  let left = maxBytes - bytes(head) - 400;
  for (const one of rows) {
    left -= bytes(one) + 1;
    if (left < 0) break;
    taken.push(one);
  }
  const more = rows.length - taken.length;
  const body =
    [...table, ...taken].join('\n') + (more > 0 ? `\n\n${counted(more, 'more row')} left out.` : '');
  const shown = taken.length > OPEN_ROWS ? folded(counted(rows.length, 'row'), body) : body;
  const picture = drawn(changes);
  return (
    [head, shown, ...(bytes(picture) < left ? [picture] : [])].filter((part) => part !== '').join('\n\n') +
    '\n'
  );
}

function drawn(changes: ChangeReport): string {
  const picture = changesPicture(changes);
  if (!picture) return '';
  const left = picture.left > 0 ? `\n\n${counted(picture.left, 'more arrow')} left out of the picture.` : '';
  return `\`\`\`mermaid\n${picture.text}\n\`\`\`${left}`;
}

/** A row for each line; the lines that did it stand in the first. */
function groupRows(
  word: 'opens' | 'closes',
  group: SaidGroup,
  changes: ChangeReport,
  { answers, link }: DiffMarkdownOptions,
): readonly string[] {
  const population: Population = { names: changes.names };
  const lines = saidLines(group, word === 'opens');
  const causes = group.causes.map((cause) => causeCell(cause, link)).join('<br>');
  const cells = (line: SaidLine, by: string): string =>
    tableRow([
      word === 'opens' ? '🔓 opens' : '🔒 closes',
      code(nameList(line.from, population)),
      code(targetList(line, population)),
      by,
      ...(hasSaid(changes) ? [saidCell(line, word, changes, answers)] : []),
    ]);
  const more = lines.length - GROUP_ROWS;
  return [
    ...lines.slice(0, GROUP_ROWS).map((line, index) => cells(line, index === 0 ? causes : '″')),
    ...(more > 0 ? [tableRow(['', `and ${more} more`, '', '″', ...(hasSaid(changes) ? [''] : [])])] : []),
  ];
}

function saidCell(
  line: SaidLine,
  word: 'opens' | 'closes',
  { mode }: ChangeReport,
  answers: Answers | undefined,
): string {
  const { text, worst } = verdictOf(line, answers);
  const { checks, approved } = line.said;
  const isRefused =
    word === 'opens' &&
    !approved &&
    (mode === 'forbid-open' || (mode === 'require-rule' && checks.length === 0));
  const mark = isRefused ? `${EMOJI.wrong} ` : worst ? `${EMOJI[markOf(worst)]} ` : '';
  return mark + sentence(text);
}

/** Whether there is anything that could be said of a connection. */
function hasSaid({ hasRules, opened }: ChangeReport): boolean {
  return (
    hasRules ||
    opened.some(({ connections, ranges }) => [...connections, ...ranges].some((one) => one.approved))
  );
}

/** What came, went or became another: one list, the first of many. */
function changeList(changes: readonly Change[], link: Link | undefined): readonly string[] {
  if (changes.length === 0) return [];
  const shown = changes.slice(0, OPEN_ROWS).map((change) => {
    const at = changePlace(change);
    const where =
      at === undefined ? '' : change.change === 'removed' ? ` (was ${place(at)})` : ` ${place(at, link)}`;
    return `- ${sentence(changeText(change))}${where}`;
  });
  const left = changes.length - shown.length;
  return [[...shown, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n')];
}

function causeCell(cause: DiffCause, link: Link | undefined): string {
  const { at, of } = cause;
  const text = sentence(causeText(cause));
  if (at === undefined) return text;
  return `${text} ${of === 'base' ? `(was ${place(at)})` : place(at, link)}`;
}
