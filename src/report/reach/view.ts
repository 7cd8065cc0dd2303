import { groupBy } from '../../core/group-by.ts';
import type { Decider } from '../../core/evidence.ts';
import type { MatrixConnection } from '../../model/matrix.ts';
import type { OtherPorts } from '../../model/other-ports.ts';
import { showPort } from '../../net/ports.ts';
import { showOtherRanges } from '../format/port-ranges.ts';

/** One end as pictures group it: its namespace ('' for what is in none) and its name in there. */
export interface ViewEndpoint {
  /** As connections have it: `shop/web`, `internet`. */
  readonly name: string;
  readonly namespace: string;
  readonly short: string;
}

export interface ViewTarget extends ViewEndpoint {
  /** `8080`, `53/udp`; `other` for all ports that have no column of their own. */
  readonly portLabel: string;
  /** Which of a target's columns it is. */
  readonly key: string;
}

/** May one connect to the other's port? */
export interface ViewCell {
  readonly allowed: boolean;
  readonly decidedBy?: Decider;
  /** The same of ports without a column, where one is open. */
  readonly decider?: () => Decider;
  /** Of the ports without a column: which are open, `every other port`. */
  readonly others?: string;
  /** Not each of its pods may. */
  readonly varies?: true;
  /** Policies of other APIs may decide it, too. */
  readonly unjudged?: true;
}

/** The column for ports that have none of their own: there where one of them is open to somebody. */
export const OTHER = 'other';

/** The matrix as something to draw: ends of one namespace stand together, and what is outside the cluster stands last. */
export interface MatrixView {
  readonly sources: readonly ViewEndpoint[];
  readonly targets: readonly ViewTarget[];
  /** By index in `sources` and `targets`. */
  readonly cell: (source: number, target: number) => ViewCell | undefined;
  readonly open: number;
  /** Those that policies of other APIs may decide: they count neither as open nor as closed. */
  readonly unjudged: number;
  readonly total: number;
  /** Pairs with something open that has no column. */
  readonly others: number;
}

/** Arranges connections, and what is open beside them. Those of a pod with itself are kept, and not counted. */
export function matrixView(
  connections: Iterable<MatrixConnection>,
  otherPorts: Iterable<OtherPorts> = [],
): MatrixView {
  const sources = new Map<string, ViewEndpoint>();
  const targets = new Map<string, ViewTarget>();
  const cells = new Map<string, Map<string, ViewCell>>();
  let open = 0;
  let total = 0;
  let unjudgedCount = 0;
  const unjudgedPairs = new Set<string>();
  for (const { from, to, port, protocol, allowed, varies, decidedBy, unjudged } of connections) {
    const key = targetKey(to, showPort({ port, protocol }));
    if (unjudged) unjudgedPairs.add(targetKey(from, to));
    let row = cells.get(from);
    if (!row) {
      sources.set(from, endOf(from));
      row = new Map();
      cells.set(from, row);
    }
    if (!targets.has(key)) {
      targets.set(key, { ...endOf(to), key, portLabel: showPort({ port, protocol }) });
    }
    row.set(key, { allowed, decidedBy, ...(varies && { varies }), ...(unjudged && { unjudged }) });
    if (from === to) continue;
    total += 1;
    if (unjudged) unjudgedCount += 1;
    else if (allowed) open += 1;
  }
  const told = new Set([...targets.values()].map(({ name }) => name));
  let others = 0;
  const addOther = ({ from, to, open: all, others: ports, varies, decider }: OtherPorts): void => {
    const key = targetKey(to, OTHER);
    const allowed = ports.length > 0;
    targets.set(key, { ...endOf(to), key, portLabel: OTHER });
    sources.set(from, endOf(from));
    const row = cells.get(from) ?? new Map<string, ViewCell>();
    cells.set(from, row);
    const text = allowed ? showOtherRanges(all, ports, told.has(to)) : '';
    const unjudged = unjudgedPairs.has(targetKey(from, to));
    row.set(key, {
      allowed,
      decider,
      others: text,
      ...(varies && { varies }),
      ...(unjudged && { unjudged }),
    });
    others += 1;
  };
  const ofCluster: OtherPorts[] = [];
  for (const one of otherPorts) {
    if (one.ofCluster) ofCluster.push(one);
    else addOther(one);
  }
  // They alone are no reason for a column.
  for (const one of ofCluster) if (targets.has(targetKey(one.to, OTHER))) addOther(one);
  const rows = grouped([...sources.values()]);
  const columns = grouped([...targets.values()]);
  return {
    sources: rows,
    targets: columns,
    cell: (source, target) => {
      const [row, column] = [rows[source], columns[target]];
      if (!row || !column) return undefined;
      const found = cells.get(row.name)?.get(column.key);
      if (found || column.portLabel !== OTHER) return found;
      // What strangers do among themselves, and a pod with itself, nobody asks.
      const isAsked = row.name !== column.name && (row.namespace !== '' || column.namespace !== '');
      if (!isAsked) return undefined;
      return unjudgedPairs.has(targetKey(row.name, column.name)) ? UNJUDGED : CLOSED;
    },
    open,
    unjudged: unjudgedCount,
    total,
    others,
  };
}

const CLOSED: ViewCell = { allowed: false };
const UNJUDGED: ViewCell = { allowed: false, unjudged: true };

/** A run of neighbours that share a key: `[from, to)`. */
export interface Span {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** The runs of equal keys, in order. */
export function spans<T>(items: readonly T[], keyOf: (item: T) => string): readonly Span[] {
  const found: Span[] = [];
  items.forEach((item, index) => {
    const key = keyOf(item);
    const last = found.at(-1);
    if (last?.key === key) found[found.length - 1] = { ...last, to: index + 1 };
    else found.push({ key, from: index, to: index + 1 });
  });
  return found;
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
