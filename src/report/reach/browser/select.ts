import { nth, type Cells } from './data.ts';

/** What stands in the page's filters. */
export interface Filters {
  /** Words, of which a name has to hold one; a whole name, or `shop/` for a namespace, stands for just that. */
  readonly from: string;
  readonly to: string;
  readonly namespace: string;
  /** Only rows and columns with something open. */
  readonly open: boolean;
}

/** The rows and columns that are shown, by their index in the data. */
export interface Selection {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export function isFiltered({ from, to, namespace, open }: Filters): boolean {
  return from.trim() !== '' || to.trim() !== '' || namespace !== '' || open;
}

/** What the filters leave of a matrix. */
export function select(cells: Cells, filters: Filters): Selection {
  const { namespace } = filters;
  const { sources, targets } = cells.data;
  let shown: Selection = {
    rows: matching(sources, filters.from),
    columns: matching(targets, filters.to),
  };
  if (namespace !== '') {
    // Within the namespace, and what it has to do with the others.
    const row = (index: number): boolean => nth(sources, index)[1] === namespace;
    const column = (index: number): boolean => nth(targets, index)[1] === namespace;
    shown = withPartner(shown, row, column, (r, c) => (row(r) || column(c)) && cells.mayBeOpen(r, c));
  }
  if (filters.open) {
    const none = (): boolean => false;
    shown = withPartner(shown, none, none, (row, column) => cells.mayBeOpen(row, column));
  }
  return shown;
}

/** The rows and columns that stay anyway, and those that have a partner among the others. */
function withPartner(
  { rows, columns }: Selection,
  rowStays: (row: number) => boolean,
  columnStays: (column: number) => boolean,
  joined: (row: number, column: number) => boolean,
): Selection {
  return {
    rows: rows.filter((row) => rowStays(row) || columns.some((column) => joined(row, column))),
    columns: columns.filter((column) => columnStays(column) || rows.some((row) => joined(row, column))),
  };
}

type End = readonly [name: string, namespace: string, port?: string];

function matching(ends: readonly End[], filter: string): number[] {
  const tests = filter
    .toLowerCase()
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '')
    .map((term) => testOf(ends, term));
  return ends.flatMap((end, index) =>
    tests.length === 0 || tests.some((matches) => matches(end)) ? [index] : [],
  );
}

/** What a term stands for: just one name or namespace where it is one, else all that hold one of its words. */
function testOf(ends: readonly End[], term: string): (end: End) => boolean {
  const isThat = (end: End): boolean =>
    term === end[0].toLowerCase() || term === `${end[1]}/`.toLowerCase() || term === labelOf(end);
  if (ends.some(isThat)) return isThat;
  const words = term.split(/\s+/);
  return (end) => words.some((word) => labelOf(end).includes(word));
}

function labelOf([name, , port]: End): string {
  return (port === undefined ? name : `${name}:${port}`).toLowerCase();
}
