import { MARKDOWN_MATRIX_COLUMNS, MARKDOWN_MATRIX_ROWS } from '../../text/limits.ts';
import { bytes, code, tableRow } from '../format/markdown.ts';
import { legendWords } from './matrix-terminal.ts';
import { pick, troubled, type Mark, type Matrix } from './matrix.ts';
import type { Engine } from '../../core/result.ts';
import { counted } from '../../text/escape.ts';

/** Marks that differ without colours too. */
export const EMOJI: Readonly<Record<Mark, string>> = {
  open: '✅',
  closed: '🔒',
  wrong: '❌',
  unproven: '❓',
  flaky: '⚠️',
};

/**
 * The matrix as a Markdown table with its legend, in at most `maxBytes` of UTF-8. One that is too large shows the
 * rows and columns in which something is not green; where even those are too many, as many as fit; '' where not even
 * one fits. What was left out is said.
 */
export function markdownMatrix(whole: Matrix, engine: Engine, maxBytes: number): string {
  if (whole.rows.length === 0) return '';
  if (fits(whole)) {
    const text = render(whole, engine, '');
    if (bytes(text) <= maxBytes) return text;
  }
  const { part } = troubled(whole);
  const size = `${counted(whole.rows.length, 'source')} × ${counted(whole.columns.length, 'destination')}`;
  if (part.rows.length === 0) {
    const text = `${size}: all as declared.`;
    return bytes(text) <= maxBytes ? text : '';
  }
  let rows = Math.min(part.rows.length, MARKDOWN_MATRIX_ROWS);
  let columns = Math.min(part.columns.length, MARKDOWN_MATRIX_COLUMNS);
  while (rows > 0 && columns > 0) {
    const shown = pick(part, indices(rows), indices(columns));
    const note = `${counted(rows, 'source')} and ${counted(columns, 'destination')} of ${size}: those where something is not as declared.`;
    const text = render(shown, engine, `\n\n${note}`);
    if (bytes(text) <= maxBytes) return text;
    if (rows > columns) rows = Math.floor(rows / 2);
    else columns = Math.floor(columns / 2);
  }
  return '';
}

function fits(whole: Matrix): boolean {
  return whole.rows.length <= MARKDOWN_MATRIX_ROWS && whole.columns.length <= MARKDOWN_MATRIX_COLUMNS;
}

function render(shown: Matrix, engine: Engine, note: string): string {
  const head = ['', ...shown.columns.map(code)];
  const line = ['---', ...shown.columns.map(() => ':---:')];
  const rows = shown.rows.map((row, index) => [
    code(row),
    ...(shown.cells[index] ?? []).map((mark) => (mark === null ? '' : EMOJI[mark])),
  ]);
  const table = [head, line, ...rows].map(tableRow).join('\n');
  return `${table}\n\n<sub>${legend(shown, engine)}</sub>${note}`;
}

function legend(shown: Matrix, engine: Engine): string {
  const words = legendWords(engine);
  const occurring = new Set(shown.cells.flat());
  const marks: readonly Mark[] = ['open', 'closed', 'wrong', 'unproven', 'flaky'];
  return marks
    .filter((mark) => occurring.has(mark))
    .map((mark) => `${EMOJI[mark]} ${words[mark]}`)
    .join(' &nbsp; ');
}

function indices(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
