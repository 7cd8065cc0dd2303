import { nth, type Cells } from './data.ts';
import type { Selection } from './select.ts';

/** What one namespace may do with another. */
export interface Count {
  /** Pairs of a workload and a port. */
  readonly open: number;
  /** Those that are open to some only, on ports without a column, or not judged. */
  readonly unsure: number;
  readonly total: number;
}

/** Rows or columns of one namespace, or of one that is in none. */
export interface NamespaceEnds {
  readonly name: string;
  /** What the filters take for just this: `shop/`, `internet`. */
  readonly filter: string;
  readonly ends: readonly number[];
  /** How many names: a workload has a column for each port. */
  readonly names: number;
}

/** The matrix with namespaces for workloads. */
export interface Overview {
  readonly rows: readonly NamespaceEnds[];
  readonly columns: readonly NamespaceEnds[];
  readonly counts: readonly (readonly Count[])[];
}

/** Counts what is selected of a matrix, by namespace; what a workload has to do with itself does not count. */
export function overviewOf(cells: Cells, selection: Selection): Overview {
  const rows = byNamespace(cells.data.sources, selection.rows);
  const columns = byNamespace(cells.data.targets, selection.columns);
  const counts = rows.map((row) => columns.map((column) => count(cells, row.ends, column.ends)));
  return { rows, columns, counts };
}

function count(cells: Cells, rows: readonly number[], columns: readonly number[]): Count {
  let [open, unsure, total] = [0, 0, 0];
  for (const row of rows) {
    for (const column of columns) {
      if (!cells.has(row, column) || cells.isOwn(row, column)) continue;
      const counts = cells.counts(column);
      if (counts) total += 1;
      if (counts && cells.isOpen(row, column)) open += 1;
      else if (cells.mayBeOpen(row, column)) unsure += 1;
    }
  }
  return { open, unsure, total };
}

function byNamespace(
  ends: readonly (readonly [name: string, namespace: string, ...rest: string[]])[],
  shown: readonly number[],
): NamespaceEnds[] {
  const groups = new Map<string, number[]>();
  for (const index of shown) {
    const [name, namespace] = nth(ends, index);
    const key = namespace === '' ? name : `${namespace}/`;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return [...groups].map(([filter, own]) => ({
    name: filter.replace(/\/$/, ''),
    filter,
    ends: own,
    names: new Set(own.map((index) => nth(ends, index)[0])).size,
  }));
}
