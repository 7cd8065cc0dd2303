import { signPath } from '../glyphs.ts';
import { between, layOut, type Axis } from './axis.ts';
import type { Cursor } from './cursor.ts';
import { nth, type Cells, type ReasonLine } from './data.ts';
import type { Count, NamespaceEnds, Overview } from './overview.ts';
import type { Selection } from './select.ts';

/** The label of a row or a column: what stands before and behind its name is paler. */
export interface Label {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** What is said of where one is: a title, what decides it, and what Enter or a click does. */
export interface Words {
  readonly title: string;
  readonly lines: readonly ReasonLine[];
  readonly hint?: string;
}

/** A part of a picture. */
export interface Part {
  /** The class of a path, and its `d`. */
  readonly paths: ReadonlyMap<string, string>;
  readonly texts: readonly (readonly [text: string, x: number, y: number, look: string])[];
}

/** Positions `[from, to)` of rows and of columns. */
export interface Window {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** Something to be shown in the grid: the matrix, or its overview. */
export interface Scene {
  readonly name: string;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly rowLabel: (position: number) => Label;
  readonly columnLabel: (position: number) => Label;
  readonly paint: (window: Window) => Part;
  /** -1 is a head. */
  readonly words: (at: Cursor) => Words;
  /** What Enter and a click do; undefined where they only show the words. */
  readonly act: (at: Cursor) => (() => void) | undefined;
}

/** What a picture leads to. */
export interface Links {
  /** Shows one row or one column only, or all of them again; undefined leaves that side. */
  readonly narrow: (from: string | undefined, to: string | undefined) => void;
  /** Shows the workloads of two namespaces, or of one and all others. */
  readonly drill: (from: string, to: string) => void;
}

/** A fingertip is larger than a pointer. */
const side = (coarse: boolean): number => (coarse ? 26 : 18);

/** Workloads with workloads. */
export function matrixScene(cells: Cells, selection: Selection, links: Links, coarse: boolean): Scene {
  const { sources, targets } = cells.data;
  const cell = side(coarse);
  const rows = layOut(selection.rows, (row) => nth(sources, row)[1], cell);
  const columns = layOut(selection.columns, (column) => nth(targets, column)[1], cell);
  const source = (position: number) => nth(sources, nth(rows.items, position));
  const target = (position: number) => nth(targets, nth(columns.items, position));
  return {
    name: 'Who reaches whom: sources in rows, destinations in columns',
    rows,
    columns,
    rowLabel: (position) => labelOf(source(position), ''),
    columnLabel: (position) => labelOf(target(position), `:${target(position)[2]}`),
    paint: ({ rows: [top, bottom], columns: [left, right] }) => {
      const paths = new Map<string, string>();
      for (let row = top; row < bottom; row++) {
        for (let column = left; column < right; column++) {
          const sign = cells.sign(nth(rows.items, row), nth(columns.items, column));
          if (sign === undefined) continue;
          const path = signPath(sign, nth(columns.starts, column), nth(rows.starts, row), cell);
          paths.set(sign, (paths.get(sign) ?? '') + path);
        }
      }
      return { paths, texts: [] };
    },
    words: ({ row, column }) => {
      const hint = 'Enter or a click: only this, or all again';
      if (column === -1) return { title: `From ${source(row)[0]}`, lines: [], hint };
      const to = `${target(column)[0]}:${target(column)[2]}`;
      if (row === -1) return { title: `To ${to}`, lines: [], hint };
      const [at, across] = [nth(rows.items, row), nth(columns.items, column)];
      const sign = cells.sign(at, across);
      if (sign === undefined) return { title: `${source(row)[0]} → ${to} is not asked`, lines: [] };
      const name = { o: 'open', w: 'open', p: 'partly open', c: 'closed', u: 'not judged', s: 'itself' }[
        sign
      ];
      return { title: `${source(row)[0]} → ${to} is ${name}`, lines: cells.lines(at, across) };
    },
    act: ({ row, column }) => {
      if (column === -1) {
        return () => {
          links.narrow(source(row)[0], undefined);
        };
      }
      if (row > -1) return undefined;
      return () => {
        links.narrow(undefined, `${target(column)[0]}:${target(column)[2]}`);
      };
    },
  };
}

function labelOf([name, namespace]: readonly [string, string, ...string[]], after: string): Label {
  return namespace === ''
    ? { before: '', name, after }
    : { before: `${namespace}/`, name: name.slice(namespace.length + 1), after };
}

/** Pixels of a count's cell. */
const COUNT_WIDTH = 44;

/** Namespaces with namespaces: how much is open. */
export function overviewScene(
  { rows: from, columns: to, counts }: Overview,
  outside: ReadonlySet<string>,
  links: Links,
  coarse: boolean,
): Scene {
  const height = side(coarse) + 6;
  const rows = layOut([...from.keys()], () => '', height);
  const columns = layOut([...to.keys()], () => '', COUNT_WIDTH);
  const at = (row: number, column: number): Count => nth(nth(counts, row), column);
  const isBorder = (row: number, column: number): boolean =>
    [nth(from, row), nth(to, column)].some(({ name }) => outside.has(name)) &&
    ![nth(from, row), nth(to, column)].some(({ name }) => name === 'kube-system');
  return {
    name: 'Which namespaces reach which: sources in rows, destinations in columns, open connections counted',
    rows,
    columns,
    rowLabel: (position) => namespaceLabel(nth(from, position)),
    columnLabel: (position) => namespaceLabel(nth(to, position)),
    paint: ({ rows: [top, bottom], columns: [left, right] }) => {
      const paths = new Map<string, string>();
      const texts: [string, number, number, string][] = [];
      for (let row = top; row < bottom; row++) {
        for (let column = left; column < right; column++) {
          const [x, y] = [nth(columns.starts, column), nth(rows.starts, row)];
          const count = at(row, column);
          if (count.total === 0 && count.unsure === 0) continue;
          const look = lookOf(count, isBorder(row, column));
          const path = look === 'c' ? dot(x, y, height) : box(x, y, height, look.includes('w'));
          paths.set(look, (paths.get(look) ?? '') + path);
          if (look !== 'c') texts.push([shortCount(count), x + COUNT_WIDTH / 2, y + height / 2 + 4, look]);
        }
      }
      return { paths, texts };
    },
    words: ({ row, column }) => {
      const hint = 'Enter or a click: these workloads';
      if (column === -1) return { title: `From ${nth(from, row).name}`, lines: [], hint };
      if (row === -1) return { title: `To ${nth(to, column).name}`, lines: [], hint };
      const { open, unsure, total } = at(row, column);
      const title = `${nth(from, row).name} → ${nth(to, column).name}`;
      if (total === 0 && unsure === 0) return { title: `${title}: nothing to connect`, lines: [] };
      const more =
        unsure === 0
          ? []
          : [[`${unsure} more: on undeclared ports, of some pods only, or not judged`] as const];
      return { title: `${title}: ${open} of ${total} open`, lines: more, hint };
    },
    act: ({ row, column }) => {
      const [source, target] = [from[row]?.filter ?? '', to[column]?.filter ?? ''];
      return () => {
        links.drill(source, target);
      };
    },
  };
}

function namespaceLabel({ name, names }: NamespaceEnds): Label {
  return { before: '', name, after: names > 1 ? ` ${names}` : '' };
}

/** The classes of a count: nothing, all or a part of it open, across the cluster's border or not. */
function lookOf({ open, unsure, total }: Count, border: boolean): string {
  if (open + unsure === 0) return 'c';
  const kind = border ? 'w' : 'o';
  return open === total ? `all-${kind}` : `part-${kind}`;
}

function dot(x: number, y: number, height: number): string {
  return `M${x + COUNT_WIDTH / 2} ${y + height / 2}h0`;
}

/** A box, its ends pointed where it stands for what crosses the border. */
function box(x: number, y: number, height: number, pointed: boolean): string {
  const [w, h] = [COUNT_WIDTH - 4, height - 6];
  return pointed
    ? `M${x + 2} ${y + 3 + h / 2}l6-${h / 2}h${w - 12}l6 ${h / 2}l-6 ${h / 2}h-${w - 12}z`
    : `M${x + 2} ${y + 3}h${w}v${h}h-${w}z`;
}

/** `41`, `1.2k`; with a `+` where there may be more. */
function shortCount({ open, unsure }: Count): string {
  const thousands = open / 1000;
  const text = open < 1000 ? String(open) : `${thousands.toFixed(thousands < 10 ? 1 : 0)}k`;
  if (unsure === 0) return text;
  return open === 0 ? '+' : `${text}+`;
}

/** The window of what lies between pixels. */
export function windowOf(
  { rows, columns }: Scene,
  [left, top, right, bottom]: readonly [number, number, number, number],
): Window {
  return { rows: between(rows, top, bottom), columns: between(columns, left, right) };
}
