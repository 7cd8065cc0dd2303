import { BAND_CHARACTER, CELL, GAP } from '../measures.ts';
import { cellOf, isOpen, nth, type PageData } from './data.ts';
import { allIn, byId, move, show } from './dom.ts';
import type { Selection } from './select.ts';

/** The matrix in the page. */
export interface Matrix {
  readonly body: HTMLElement;
  readonly rowLabels: readonly SVGElement[];
  readonly columnLabels: readonly SVGElement[];
  /** Lays out what is selected. */
  readonly draw: (selection: Selection) => void;
  /** The row and column at a point, by their index in the data, and where they begin in the picture. */
  readonly at: (event: MouseEvent) => Cell | undefined;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

interface Axis {
  readonly kind: 'row' | 'column';
  readonly labels: readonly SVGElement[];
  readonly bands: readonly SVGElement[];
  readonly endpoints: readonly (readonly [name: string, namespace: string, ...rest: string[]])[];
  /** The shown ones, and where each begins. */
  shown: readonly number[];
  starts: readonly number[];
}

export function openMatrix(data: PageData): Matrix {
  const body = byId('m-cells');
  const rows = axisOf('row', byId('m-rows'), data.sources);
  const columns = axisOf('column', byId('m-cols'), data.targets);
  const groups = allIn(body, '.r');
  return {
    body,
    rowLabels: rows.labels,
    columnLabels: columns.labels,
    draw: (selection) => {
      const height = layOut(rows, selection.rows);
      const width = layOut(columns, selection.columns);
      drawCells(data, groups, rows, columns);
      for (const id of ['m-rows', 'm-cells']) byId(id).setAttribute('height', String(height));
      for (const id of ['m-cols', 'm-cells']) byId(id).setAttribute('width', String(width));
      const open = selection.rows.reduce(
        (sum, row) => sum + selection.columns.filter((column) => isOpen(data, row, column)).length,
        0,
      );
      byId('count').textContent = `${open} open · ${selection.rows.length} × ${selection.columns.length}`;
    },
    at: (event) => {
      const box = body.getBoundingClientRect();
      const row = under(rows, event.clientY - box.top);
      const column = under(columns, event.clientX - box.left);
      return row && column && { row: row.index, column: column.index, x: column.start, y: row.start };
    },
  };
}

function axisOf(kind: Axis['kind'], picture: Element, endpoints: Axis['endpoints']): Axis {
  const [labels, bands] = [allIn(picture, '.label'), allIn(picture, '.band')];
  return { kind, labels, bands, endpoints, shown: [], starts: [] };
}

/** Puts labels and bands where they belong now, and gives the size of it all. */
function layOut(axis: Axis, shown: readonly number[]): number {
  const { kind, labels, endpoints } = axis;
  let size = 0;
  let before: string | undefined;
  axis.shown = shown;
  axis.starts = shown.map((index) => {
    const [, namespace] = nth(endpoints, index);
    if (before !== undefined && namespace !== before) size += GAP;
    before = namespace;
    const start = size;
    size += CELL;
    return start;
  });
  const starts = startsByIndex(axis);
  labels.forEach((label, index) => {
    const start = starts.get(index);
    show(label, start !== undefined);
    if (start !== undefined) move(label.querySelector('text'), start + CELL / 2 + 4, kind);
  });
  layOutBands(axis);
  return Math.max(1, size);
}

function layOutBands({ kind, bands, endpoints, shown, starts }: Axis): void {
  const extents = new Map<string, readonly [from: number, to: number]>();
  shown.forEach((index, position) => {
    const [, namespace] = nth(endpoints, index);
    const start = nth(starts, position);
    extents.set(namespace, [extents.get(namespace)?.[0] ?? start, start + CELL]);
  });
  for (const band of bands) {
    const { key = '' } = band.dataset;
    const extent = extents.get(key);
    show(band, extent !== undefined);
    if (extent === undefined) continue;
    const [from, to] = extent;
    const [box, text] = [band.querySelector('rect'), band.querySelector('text')];
    box?.setAttribute(kind === 'row' ? 'y' : 'x', String(from));
    box?.setAttribute(kind === 'row' ? 'height' : 'width', String(to - from - 1));
    if (text === null) continue;
    show(text, to - from >= key.length * BAND_CHARACTER + 2);
    if (kind === 'row') move(text, (from + to) / 2, kind);
    else text.setAttribute('x', String((from + to) / 2));
  }
}

function drawCells(data: PageData, groups: readonly SVGElement[], rows: Axis, columns: Axis): void {
  const starts = startsByIndex(rows);
  groups.forEach((group, row) => {
    const start = starts.get(row);
    show(group, start !== undefined);
    if (start === undefined) return;
    group.setAttribute('transform', `translate(0 ${start})`);
    const paths = { o: '', w: '', c: '', s: '' };
    columns.shown.forEach((column, position) => {
      const kind = kindOf(data, row, column);
      if (kind === undefined) return;
      const x = nth(columns.starts, position);
      const side = CELL - 6;
      paths[kind] +=
        kind === 'c' ? `M${x + CELL / 2} ${CELL / 2}h0` : `M${x + 3} 3h${side}v${side}h-${side}z`;
    });
    for (const [kind, d] of Object.entries(paths)) group.querySelector(`.${kind}`)?.setAttribute('d', d);
  });
}

/** The class of a cell's path: itself, closed, open across the border of the cluster, open. */
function kindOf(data: PageData, row: number, column: number): 's' | 'c' | 'w' | 'o' | undefined {
  const cell = cellOf(data, row, column);
  if (cell < 0) return undefined;
  const [source, target] = [nth(data.sources, row), nth(data.targets, column)];
  if (source[0] === target[0]) return 's';
  if (cell % 2 === 0) return 'c';
  const namespaces = [source[1], target[1]];
  return namespaces.includes('') && !namespaces.includes('kube-system') ? 'w' : 'o';
}

function startsByIndex({ shown, starts }: Axis): ReadonlyMap<number, number> {
  return new Map(shown.map((index, position) => [index, nth(starts, position)]));
}

function under(
  { shown, starts }: Axis,
  at: number,
): { readonly index: number; readonly start: number } | undefined {
  const position = starts.filter((start) => start <= at).length - 1;
  const start = starts[position];
  if (start === undefined || at >= start + CELL) return undefined;
  return { index: nth(shown, position), start };
}
