import type { DiffCause, DiffGroup, PolicyDiff } from '../../model/diff.ts';
import type { Change } from '../../model/changes.ts';
import { causeText } from './cause.ts';
import { changePlace, changeText } from './changes.ts';
import { diffLines, nameList, targetList, type Population } from './lines.ts';
import { diffSentence } from './terminal.ts';
import { bytes, code, folded, place, prose, sentence, tableRow } from '../format/markdown.ts';
import { counted } from '../../text/escape.ts';

/** Rows that stand open; more are folded. */
const OPEN_ROWS = 20;

/** UTF-8 bytes that the whole may take: less than a comment's limit. */
const MOST_BYTES = 60_000;

/**
 * What a change opens and closes, for a pull request: a section that a step's summary or a comment can take. What does
 * not fit is counted.
 */
export function renderDiffMarkdown(diff: PolicyDiff, population: Population): string {
  const head = [
    `### What this change opens and closes\n\n${prose(diffSentence(diff))}`,
    ...changeList(diff.changes),
  ].join('\n\n');
  const rows = [
    ...diff.opened.map((group) => row('opens', group, population)),
    ...diff.closed.map((group) => row('closes', group, population)),
  ];
  if (rows.length === 0) return `${head}\n`;
  const table = [tableRow(['', 'from', 'to', 'by']), tableRow(['---', '---', '---', '---'])];
  const taken: string[] = [];
  let left = MOST_BYTES - bytes(head) - 400;
  for (const one of rows) {
    left -= bytes(one) + 1;
    if (left < 0) break;
    taken.push(one);
  }
  const more = rows.length - taken.length;
  const body =
    [...table, ...taken].join('\n') + (more > 0 ? `\n\n${counted(more, 'more group')} left out.` : '');
  const shown = taken.length > OPEN_ROWS ? folded(counted(rows.length, 'group'), body) : body;
  return `${head}\n\n${shown}\n`;
}

function row(word: string, group: DiffGroup, population: Population): string {
  const lines = diffLines(group, word === 'opens');
  const each = (text: (line: (typeof lines)[number]) => string): string => {
    const shown = lines.slice(0, 8).map((line) => code(text(line)));
    return [...shown, ...(lines.length > 8 ? [`and ${lines.length - 8} more`] : [])].join('<br>');
  };
  return tableRow([
    word === 'opens' ? '🔓 opens' : '🔒 closes',
    each((line) => nameList(line.from, population)),
    each((line) => targetList(line, population)),
    group.causes.map((cause) => causeCell(cause)).join('<br>'),
  ]);
}

/** What came, went or became another: one list, the first of many. */
function changeList(changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return [];
  const shown = changes.slice(0, OPEN_ROWS).map((change) => {
    const at = changePlace(change);
    const where =
      at === undefined ? '' : change.change === 'removed' ? ` (was ${place(at)})` : ` ${place(at)}`;
    return `- ${sentence(changeText(change))}${where}`;
  });
  const left = changes.length - shown.length;
  return [[...shown, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n')];
}

function causeCell(cause: DiffCause): string {
  const { at, of } = cause;
  const text = sentence(causeText(cause));
  if (at === undefined) return text;
  return `${text} ${of === 'base' ? `(was ${place(at)})` : place(at)}`;
}
