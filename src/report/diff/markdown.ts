import type { DiffCause, DiffGroup, PolicyDiff } from '../../model/diff.ts';
import { causeText } from './cause.ts';
import { diffLines, nameList, targetList, type Population } from './lines.ts';
import { diffSentence } from './terminal.ts';
import { bytes, code, folded, place, prose, sentence, tableRow, type Link } from '../format/markdown.ts';
import { counted } from '../../text/escape.ts';

/** Rows that stand open; more are folded. */
const OPEN_ROWS = 20;

export interface DiffMarkdownOptions {
  /** UTF-8 bytes that the whole may take. */
  readonly maxBytes?: number;
  /** The page of a position in the new version. */
  readonly link?: Link;
  readonly heading?: '##' | '###' | '####';
}

/**
 * What a change opens and closes, for a pull request: a section that a step's summary or a comment can take. What does
 * not fit is counted.
 */
export function renderDiffMarkdown(
  diff: PolicyDiff,
  population: Population,
  { maxBytes = 60_000, link, heading = '###' }: DiffMarkdownOptions = {},
): string {
  const head = `${heading} What this change opens and closes\n\n${prose(diffSentence(diff))}`;
  const rows = [
    ...diff.opened.map((group) => row('opens', group, population, link)),
    ...diff.closed.map((group) => row('closes', group, population, link)),
  ];
  if (rows.length === 0) return `${head}\n`;
  const table = [tableRow(['', 'from', 'to', 'by']), tableRow(['---', '---', '---', '---'])];
  const taken: string[] = [];
  let left = maxBytes - bytes(head) - 400;
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

function row(word: string, group: DiffGroup, population: Population, link: Link | undefined): string {
  const lines = diffLines(group);
  const each = (text: (line: (typeof lines)[number]) => string): string => {
    const shown = lines.slice(0, 8).map((line) => code(text(line)));
    return [...shown, ...(lines.length > 8 ? [`and ${lines.length - 8} more`] : [])].join('<br>');
  };
  return tableRow([
    word === 'opens' ? '🔓 opens' : '🔒 closes',
    each((line) => nameList(line.from, population)),
    each((line) => targetList(line, population)),
    group.causes.map((cause) => causeCell(cause, link)).join('<br>'),
  ]);
}

function causeCell(cause: DiffCause, link: Link | undefined): string {
  const { at, of } = cause;
  const text = causeText(cause);
  if (at === undefined) return sentence(text);
  // What only the old version has is on no page of the new one.
  return `${sentence(text)} ${of === 'base' ? `(was ${place(at)})` : place(at, link)}`;
}
