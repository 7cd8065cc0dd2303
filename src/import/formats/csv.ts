import type { Findings } from '../../core/findings.ts';
import type { Position } from '../../core/problem.ts';

/** A cell without the blanks and the quotes around it. */
export interface Cell {
  readonly text: string;
  readonly at: Position;
}

/** Rows of comma-separated values (RFC 4180, a row for each line); empty lines and `#` comments are passed over. */
export function csvRows(text: string, file: string, findings: Findings): readonly (readonly Cell[])[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .flatMap((row, index) => {
      if (/^\s*(#|$)/.test(row)) return [];
      const cells = cellsOf(row, { file, line: index + 1 });
      if (cells) return [cells];
      const at = { file, line: index + 1, column: row.indexOf('"') + 1 };
      findings.error(
        'csv',
        'a quote is open at the end of the line, or text follows one',
        at,
        'close the quotes',
      );
      return [];
    });
}

function cellsOf(row: string, at: Omit<Position, 'column'>): readonly Cell[] | undefined {
  const cells: Cell[] = [];
  const cell = /(?:[ \t]*"((?:[^"]|"")*)"[ \t]*|([^",]*))(,|$)/y;
  for (;;) {
    const column = cell.lastIndex + 1;
    const found = cell.exec(row);
    if (!found) return undefined;
    const [whole, quoted, plain = '', end] = found;
    const text = quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"').trim();
    cells.push({ text, at: { ...at, column: column + (/^[ \t]*/.exec(whole)?.[0].length ?? 0) } });
    if (end === '') return cells;
  }
}
