import { groupBy } from '../../core/group-by.ts';
import type { Decider } from '../../core/evidence.ts';
import { ELSEWHERE } from '../../model/axes.ts';
import type { MatrixCell, MatrixConnection, Sender } from '../../model/matrix.ts';
import type { Exposure } from '../../model/exposure.ts';
import type { Protocol } from '../../core/objects.ts';
import type { OtherPorts } from '../../model/other-ports.ts';
import type { PortRange } from '../../model/port-ranges.ts';
import { showPort } from '../../net/ports.ts';
import { exposureLines, type ExposureLine } from './exposures.ts';
import { showOtherRanges } from '../format/port-ranges.ts';
import { ANY, OTHER } from './placeholders.ts';

/** One end as pictures group it: its namespace ('' for what is in none) and its name in there. */
export interface ViewEndpoint {
  /** As connections have it: `shop/web`, `internet`. */
  readonly name: string;
  readonly namespace: string;
  readonly short: string;
}

export interface ViewTarget extends ViewEndpoint {
  /** `8080`, `53/udp`; `other` for all ports that have no column of their own, `any` where none has. */
  readonly portLabel: string;
  /** Which of a target's columns it is. */
  readonly key: string;
}

/** May one connect to the other's port? */
export interface ViewCell {
  readonly allowed: boolean;
  /** What decides it, as the `Reasons` have numbered it. */
  readonly reason?: number;
  /** Of the ports without a column: which are open, `every other port`. */
  readonly others?: string;
  /** Not each of its pods may. */
  readonly varies?: true;
  /** Policies of other APIs may decide it, too. */
  readonly unjudged?: true;
}

/** Numbers what decides cells: the same number for what is said in the same words, but for the names of both ends. */
export interface Reasons {
  readonly number: (decider: Decider, from: string, to: string) => number;
}

/** Is it a column for many ports? */
export function isForMany({ portLabel }: ViewTarget): boolean {
  return portLabel === OTHER || portLabel === ANY;
}

/** The matrix as something to draw: ends of one namespace stand together, and what is outside the cluster stands last. */
export interface MatrixView {
  readonly sources: readonly ViewEndpoint[];
  readonly targets: readonly ViewTarget[];
  /** By index in `sources` and `targets`. Alike cells are one value. */
  readonly cell: (source: number, target: number) => ViewCell | undefined;
  /** Without those of pods elsewhere, which nobody has deployed. */
  readonly open: number;
  /** Those that policies of other APIs may decide: they count neither as open nor as closed. */
  readonly unjudged: number;
  readonly total: number;
  /** Pairs with something open that has no column; without pods elsewhere, too. */
  readonly others: number;
  /** What is open to pods that nobody has yet, beside what is to any pod elsewhere. */
  readonly exposures: readonly ExposureLine[];
}

/** What a view is of, beside its cells. */
export interface ViewScope {
  /** Which pairs it was narrowed to. */
  readonly isAsked?: (from: string, to: string) => boolean;
  /** Who has a cell for pods elsewhere, whose ports nobody knows. */
  readonly senders?: readonly Sender[];
  readonly exposures?: readonly Exposure[];
  /** For those who show what decides a cell. */
  readonly reasons?: Reasons;
}

/**
 * Arranges cells, and what is open beside them. Those of a pod with itself are kept, and not counted. Alike cells are one
 * value, and a large matrix takes little room.
 */
export function matrixView(
  cells: Iterable<MatrixCell | MatrixConnection>,
  otherPorts: Iterable<OtherPorts> = [],
  { isAsked = () => true, senders = [], exposures = [], reasons }: ViewScope = {},
): MatrixView {
  const grid = new Grid();
  let open = 0;
  let total = 0;
  let unjudgedCount = 0;
  const explained = new ExplainedCells();
  const unjudgedPairs = new Set<string>();
  for (const one of cells) {
    const { from, to, port, protocol, allowed, varies, unjudged } = one;
    if (unjudged) unjudgedPairs.add(targetKey(from, to));
    const plain = plainCell(allowed, varies, unjudged);
    const cell =
      reasons && 'decidedBy' in one ? explained.of(plain, reasons.number(one.decidedBy, from, to)) : plain;
    grid.set(grid.row(from), grid.column(to, port, protocol), cell);
    if (from === to || from === ELSEWHERE.name) continue;
    total += 1;
    if (unjudged) unjudgedCount += 1;
    else if (allowed) open += 1;
  }
  const told = new Set(grid.targets.map(({ name }) => name));
  for (const { name, unjudged } of senders) {
    if (!isAsked(name, ELSEWHERE.name)) continue;
    if (unjudged) unjudgedPairs.add(targetKey(name, ELSEWHERE.name));
    grid.set(grid.row(name), grid.column(ELSEWHERE.name, OTHER), unjudged ? UNJUDGED : CLOSED);
  }
  const words = otherWords(told);
  let others = 0;
  const addOther = (row: OtherPorts): void => {
    const { from, to, open: all, others: ports, varies } = row;
    const unjudged = unjudgedPairs.size > 0 && unjudgedPairs.has(targetKey(from, to));
    const plain = words(to, all, ports, varies, unjudged || undefined);
    const cell = reasons ? explained.of(plain, reasons.number(row.decider(), from, to)) : plain;
    grid.set(grid.row(from), grid.column(to, OTHER), cell);
    if (from !== ELSEWHERE.name && to !== ELSEWHERE.name) others += 1;
  };
  const ofCluster: OtherPorts[] = [];
  for (const one of otherPorts) {
    if (one.ofCluster) ofCluster.push(one);
    else addOther(one);
  }
  // They alone are no reason for a column.
  for (const one of ofCluster) if (grid.hasColumn(one.to, OTHER)) addOther(one);
  const rows = grouped(grid.sources);
  const columns = grouped(grid.targets);
  const rowNumbers = numbersIn(grid.sources, rows);
  const columnNumbers = numbersIn(grid.targets, columns);
  return {
    sources: rows,
    targets: columns,
    cell: (source, target) => {
      const [row, column] = [rows[source], columns[target]];
      if (!row || !column) return undefined;
      const found = grid.at(rowNumbers[source], columnNumbers[target]);
      if (found || !isForMany(column)) return found;
      // What strangers do among themselves, and a pod with itself, nobody asks.
      const areApart = row.name !== column.name && (row.namespace !== '' || column.namespace !== '');
      if (!areApart || !isAsked(row.name, column.name)) return undefined;
      return unjudgedPairs.has(targetKey(row.name, column.name)) ? UNJUDGED : CLOSED;
    },
    open,
    unjudged: unjudgedCount,
    total,
    others,
    exposures: exposureLines(exposures),
  };
}

/** Cells by the order in which their ends came. */
class Grid {
  readonly sources: ViewEndpoint[] = [];
  readonly targets: ViewTarget[] = [];
  readonly #rows: (ViewCell | undefined)[][] = [];
  readonly #rowOf = new Map<string, number>();
  readonly #columnOf = new Map<string, Map<string | number, number>>();

  row(name: string): number {
    const known = this.#rowOf.get(name);
    if (known !== undefined) return known;
    this.#rowOf.set(name, this.#rows.push([]) - 1);
    return this.sources.push(endOf(name)) - 1;
  }

  column(name: string, port: number | typeof OTHER, protocol?: Protocol): number {
    const own = this.#columnOf.get(name) ?? new Map<string | number, number>();
    if (own.size === 0) this.#columnOf.set(name, own);
    // TCP's ports, which most are, by their number alone: no text is made for every cell.
    const number = protocol === 'TCP' || protocol === undefined ? port : `${port}/${protocol}`;
    const known = own.get(number);
    if (known !== undefined) return known;
    const many = name === ELSEWHERE.name ? ANY : OTHER;
    const portLabel = port === OTHER || protocol === undefined ? many : showPort({ port, protocol });
    own.set(number, this.targets.length);
    return this.targets.push({ ...endOf(name), key: targetKey(name, portLabel), portLabel }) - 1;
  }

  hasColumn(name: string, port: typeof OTHER): boolean {
    return this.#columnOf.get(name)?.has(port) === true;
  }

  set(row: number, column: number, cell: ViewCell): void {
    const cells = this.#rows[row];
    if (cells) cells[column] = cell;
  }

  at(row = -1, column = -1): ViewCell | undefined {
    return this.#rows[row]?.[column];
  }
}

/** Cells with their reasons, each combination once. */
class ExplainedCells {
  readonly #known = new Map<ViewCell, Map<number, ViewCell>>();

  of(plain: ViewCell, reason: number): ViewCell {
    const known = this.#known.get(plain) ?? new Map<number, ViewCell>();
    if (known.size === 0) this.#known.set(plain, known);
    const cell = known.get(reason) ?? { ...plain, reason };
    known.set(reason, cell);
    return cell;
  }
}

/** Where each of `shown` stands in `made`. */
function numbersIn<T>(made: readonly T[], shown: readonly T[]): readonly number[] {
  const numbers = new Map(made.map((one, index) => [one, index]));
  return shown.map((one) => numbers.get(one) ?? -1);
}

/** Cells without their reasons: as many values as there are answers. */
function plainCell(allowed: boolean, varies?: true, unjudged?: true): ViewCell {
  return PLAIN[bitsOf(allowed, varies, unjudged)] ?? CLOSED;
}

function bitsOf(first: boolean, varies?: true, unjudged?: true): number {
  return (first ? 1 : 0) + (varies ? 2 : 0) + (unjudged ? 4 : 0);
}

/** The same of ports without a column, with their words: a list of ranges is the same value wherever it is open alike. */
function otherWords(
  told: ReadonlySet<string>,
): (
  to: string,
  open: readonly PortRange[],
  others: readonly PortRange[],
  varies?: true,
  unjudged?: true,
) => ViewCell {
  const byRanges = Array.from({ length: 8 }, () => new Map<readonly PortRange[], ViewCell>());
  const byText = new Map<string, ViewCell>();
  return (to, open, others, varies, unjudged) => {
    const isTold = told.has(to);
    const known = byRanges[bitsOf(isTold, varies, unjudged)];
    const allowed = others.length > 0;
    const found = allowed ? known?.get(others) : undefined;
    if (found) return found;
    const text = allowed ? showOtherRanges(open, others, isTold) : '';
    const key = `${bitsOf(allowed, varies, unjudged)}${text}`;
    const cell = byText.get(key) ?? { ...plainCell(allowed, varies, unjudged), others: text };
    byText.set(key, cell);
    known?.set(others, cell);
    return cell;
  };
}

const CLOSED: ViewCell = { allowed: false };
const PLAIN: readonly ViewCell[] = Array.from({ length: 8 }, (_, bits) => ({
  allowed: (bits & 1) > 0,
  ...((bits & 2) > 0 && { varies: true as const }),
  ...((bits & 4) > 0 && { unjudged: true as const }),
}));
const UNJUDGED: ViewCell = { allowed: false, unjudged: true };

/** Whether an end is beyond the cluster's border. */
export function isOutside({ name }: ViewEndpoint): boolean {
  return name === 'internet' || name === 'outside';
}

function endOf(name: string): ViewEndpoint {
  const slash = name.indexOf('/');
  return slash === -1
    ? { name, namespace: '', short: name }
    : { name, namespace: name.slice(0, slash), short: name.slice(slash + 1) };
}

function targetKey(name: string, port: string): string {
  return `${name} ${port}`;
}

/** Namespaces in the order of their first end, the cluster's own behind them, then what is in none. */
export function grouped<T extends ViewEndpoint>(ends: readonly T[]): readonly T[] {
  const groups = groupBy(ends, ({ namespace }) => namespace);
  const last = ['kube-system', ''];
  const own = [...groups.keys()].filter((namespace) => !last.includes(namespace));
  return [...own, ...last].flatMap((namespace) =>
    [...groupBy(groups.get(namespace) ?? [], ({ name }) => name).values()].flat(),
  );
}
