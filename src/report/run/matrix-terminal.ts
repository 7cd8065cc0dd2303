import { TERMINAL_MATRIX_LINES } from '../../text/limits.ts';
import { troubled, type Mark, type Matrix } from './matrix.ts';
import type { Palette } from '../format/palette.ts';
import { policiesStay, type Engine } from '../../core/result.ts';
import { counted } from '../../text/escape.ts';
import { centre, padEnd, shorten, width, wrap } from '../../text/width.ts';

/** One character for each mark. */
export const GLYPHS: Readonly<Record<Mark, string>> = {
  open: '✓',
  closed: '·',
  wrong: '✗',
  unproven: '?',
  flaky: '~',
};

/** Columns of a terminal beyond which a name is shortened in its middle. */
const LONGEST_ROW = 36;
const LONGEST_COLUMN = 26;
const GAP = 3;

/**
 * The matrix for a terminal of `columns` columns, folded into blocks where it is wider, with its legend. One that is
 * too tall shows only the rows and columns in which something is not green, and says what it left out.
 */
export function terminalMatrix(whole: Matrix, engine: Engine, columns: number, palette: Palette): string[] {
  if (whole.rows.length === 0) return [];
  const all = blocks(whole, columns, palette);
  if (all.length <= TERMINAL_MATRIX_LINES) return [...all, ...legend(whole, engine, columns, palette)];
  const { part, rowsLeft, columnsLeft } = troubled(whole);
  const size = `${counted(whole.rows.length, 'source')} × ${counted(whole.columns.length, 'destination')}`;
  const note = (text: string): string[] => wrap(text, columns - 1).map((line) => palette.faint(` ${line}`));
  if (part.rows.length === 0) return note(`${size}: all as declared; the matrix is too large for a terminal`);
  const some = blocks(part, columns, palette);
  const left = `without ${counted(rowsLeft, 'source')} and ${counted(columnsLeft, 'destination')} where all is as declared`;
  const shown = some.slice(0, TERMINAL_MATRIX_LINES);
  return [
    ...shown,
    ...(some.length > shown.length ? note(`… ${counted(some.length - shown.length, 'more line')}`) : []),
    ...note(`${size}, ${left}`),
    ...legend(part, engine, columns, palette),
  ];
}

function blocks(whole: Matrix, columns: number, palette: Palette): string[] {
  const names = whole.rows.map((row) =>
    shorten(row, Math.max(8, Math.min(LONGEST_ROW, Math.floor(columns / 3)))),
  );
  const first = Math.max(...names.map(width)) + 1;
  const heads = whole.columns.map((column) =>
    shorten(column, Math.max(8, Math.min(LONGEST_COLUMN, columns - first - GAP))),
  );
  return fold(
    heads.map((head) => width(head) + GAP),
    columns - first,
  ).flatMap(([from, to], index) => {
    const head =
      ' '.repeat(first) +
      heads
        .slice(from, to)
        .map((name) => ' '.repeat(GAP) + name)
        .join('');
    const rows = names.flatMap((name, row) => {
      const cells = whole.cells[row]?.slice(from, to) ?? [];
      // A row without an answer in this block would only be noise; in the first block it shows that the source exists.
      if (index > 0 && cells.every((cell) => cell === null)) return [];
      const drawn = cells.map((cell, at) => drawCell(cell, width(heads[from + at] ?? '') + GAP, palette));
      return [` ${padEnd(name, first - 1)}${drawn.join('')}`.trimEnd()];
    });
    return [...(index > 0 ? [''] : []), palette.strong(head), ...rows];
  });
}

/** The blocks `[from, to)` of columns that fit into `room` next to each other; each has at least one column. */
export function fold(widths: readonly number[], room: number): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  let used = 0;
  widths.forEach((columns, index) => {
    if (index > from && used + columns > room) {
      found.push([from, index]);
      from = index;
      used = 0;
    }
    used += columns;
  });
  found.push([from, widths.length]);
  return found;
}

function drawCell(mark: Mark | null, columns: number, palette: Palette): string {
  if (mark === null) return ' '.repeat(columns);
  const [left, right] = centre('x', columns - GAP).split('x');
  return `${' '.repeat(GAP)}${left ?? ''}${paint(mark, palette)(GLYPHS[mark])}${right ?? ''}`;
}

/** The colour of a mark. */
export function paint(mark: Mark, palette: Palette): (text: string) => string {
  switch (mark) {
    case 'open':
    case 'closed':
      return palette.good;
    case 'wrong':
      return palette.bad;
    case 'unproven':
    case 'flaky':
      return palette.unsure;
  }
}

/** What the marks mean: those that occur, and the two that people look for. Folded to `columns`. */
function legend(shown: Matrix, engine: Engine, columns: number, palette: Palette): string[] {
  const occurring = new Set(shown.cells.flat());
  const marks: readonly Mark[] = ['open', 'closed', 'wrong', 'unproven', 'flaky'];
  const words = legendWords(engine);
  const parts = marks
    .filter((mark) => mark === 'open' || mark === 'closed' || occurring.has(mark))
    .map((mark) => `${paint(mark, palette)(GLYPHS[mark])} ${palette.faint(words[mark])}`);
  const widths = parts.map((part) => width(part) + GAP);
  return fold(widths, columns - 1 + GAP).map(
    ([from, to]) => ` ${parts.slice(from, to).join(' '.repeat(GAP))}`,
  );
}

/** What a mark stands for. Under the model nothing is ever called proven. */
export function legendWords(engine: Engine): Readonly<Record<Mark, string>> {
  if (engine.kind === 'model') {
    return {
      open: 'open, predicted',
      closed: 'closed, predicted',
      wrong: 'wrong, predicted',
      unproven: 'not known',
      flaky: 'flaky',
    };
  }
  return {
    open: 'open as declared',
    closed: policiesStay(engine) ? 'closed, cut while alive' : 'closed, proven',
    wrong: 'wrong',
    unproven: 'could not be proven',
    flaky: 'changed its answer',
  };
}
