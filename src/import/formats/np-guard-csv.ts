import type { Position } from '../../core/problem.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { nameList, showName } from '../../text/escape.ts';
import type { Path } from '../../yaml/path.ts';
import { textFault } from '../../rules/document.ts';
import { Field } from '../fields.ts';
import type { Reading, TextFormat } from '../format.ts';
import type { ImportedRule } from '../imported.ts';
import { csvRows, type Cell } from './csv.ts';
import { readBaseline } from './np-guard.ts';

const COLUMNS = ['name', 'from', 'to', 'protocol', 'port_min', 'port_max', 'action', 'description'];
const MORE = ['from_ns', 'to_ns'];

/** The same as a table with commas: `*` stands for all. */
export const npGuardCsv: TextFormat = {
  kind: 'text',
  name: 'np-guard-csv',
  looksRight: ({ file, text }) =>
    /\.csv$/i.test(file) || /^\uFEFF?\s*"?name"?\s*,\s*"?from"?\s*,/i.test(text),
  read,
};

function read(text: string, reading: Reading): readonly ImportedRule[] {
  const { file, findings } = reading;
  const [head, ...rows] = csvRows(text, file, findings);
  if (!head) return [];
  const columns = head.map((cell) => readColumn(cell, findings));
  if (columns.includes(undefined)) return [];
  return rows.flatMap((cells, index) => {
    const [extra] = cells.slice(columns.length);
    if (extra) {
      const message = `the row has ${cells.length} cells, and the first row names ${columns.length}`;
      findings.error('csv', message, extra.at, 'put a cell that holds a comma in quotes');
      return [];
    }
    const entries = cells.flatMap((cell, at): readonly (readonly [string, unknown])[] => {
      const key = columns[at] ?? '';
      const fault = textFault(cell.text);
      if (fault !== undefined) findings.error('unsafe-name', `a cell ${fault}`, cell.at, 'write plain text');
      return cell.text === '' || cell.text === '*' || fault !== undefined
        ? []
        : [[key, valueOf(key, cell.text)]];
    });
    return readBaseline(
      new Field(Object.fromEntries(entries), locator(cells, columns), findings),
      index,
      reading,
    );
  });
}

function readColumn({ text, at }: Cell, findings: Reading['findings']): string | undefined {
  const known = [...COLUMNS, ...MORE];
  const name = text.toLowerCase();
  if (known.includes(name)) return name;
  const meant = didYouMean(text, known);
  const hint = meant === undefined ? `the columns are ${nameList(known)}` : `did you mean \`${meant}\`?`;
  findings.error('unknown-key', `there is no column \`${showName(text)}\``, at, hint);
  return undefined;
}

function valueOf(key: string, text: string): unknown {
  return key.startsWith('port_') && /^\d{1,6}$/.test(text) ? Number(text) : text;
}

/** Positions of a row, as a document of its own would give them. */
function locator(
  cells: readonly Cell[],
  columns: readonly (string | undefined)[],
): { readonly locate: (path: Path) => Position; readonly locateKey: (path: Path) => Position } {
  const [first = { at: { file: '', line: 1, column: 1 } }] = cells;
  const locate = ([key]: Path): Position => cells[columns.indexOf(String(key))]?.at ?? first.at;
  return { locate, locateKey: locate };
}
