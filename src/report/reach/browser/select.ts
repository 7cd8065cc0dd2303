import { isOpen, type PageData } from './data.ts';

/** What stands in the page's filters. */
export interface Filters {
  /** Words, of which a name has to hold one. */
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
  return terms(from).length + terms(to).length > 0 || namespace !== '' || open;
}

/** What the filters leave of a matrix. */
export function select(data: PageData, filters: Filters): Selection {
  const { namespace } = filters;
  let shown: Selection = {
    rows: matching(
      data.sources.map(([name]) => name),
      filters.from,
    ),
    columns: matching(
      data.targets.map(([name, , , port]) => `${name}:${port}`),
      filters.to,
    ),
  };
  if (namespace !== '') {
    // Within the namespace, and what it has to do with the others.
    const row = (index: number): boolean => data.sources[index]?.[1] === namespace;
    const column = (index: number): boolean => data.targets[index]?.[1] === namespace;
    shown = withPartner(shown, row, column, (r, c) => isOpen(data, r, c) && (row(r) || column(c)));
  }
  if (filters.open) {
    const none = (): boolean => false;
    shown = withPartner(shown, none, none, (row, column) => isOpen(data, row, column));
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

function matching(names: readonly string[], filter: string): number[] {
  const words = terms(filter);
  return names.flatMap((name, index) =>
    words.length === 0 || words.some((word) => name.toLowerCase().includes(word)) ? [index] : [],
  );
}

function terms(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '');
}
