import { groupBy } from '../../core/group-by.ts';
import type { Protocol, WirePort } from '../../core/objects.ts';
import type { MatrixConnection } from '../../model/matrix.ts';
import { showPort } from '../../net/ports.ts';

/** One end as pictures group it: its namespace ('' for what is in none) and its name in there. */
export interface ViewEndpoint {
  /** As connections have it: `shop/web`, `internet`. */
  readonly name: string;
  readonly namespace: string;
  readonly short: string;
}

export interface ViewTarget extends ViewEndpoint, WirePort {
  /** `8080`, `53/udp`. */
  readonly portLabel: string;
}

export type ViewCell = Pick<MatrixConnection, 'allowed' | 'decidedBy' | 'unjudged'>;

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
}

/** Arranges connections. Those of a pod with itself are kept, and not counted. */
export function matrixView(connections: Iterable<MatrixConnection>): MatrixView {
  const sources = new Map<string, ViewEndpoint>();
  const targets = new Map<string, ViewTarget>();
  const cells = new Map<string, Map<string, ViewCell>>();
  let open = 0;
  let total = 0;
  let unjudgedCount = 0;
  for (const { from, to, port, protocol, allowed, decidedBy, unjudged } of connections) {
    const key = targetKey(to, port, protocol);
    let row = cells.get(from);
    if (!row) {
      sources.set(from, endOf(from));
      row = new Map();
      cells.set(from, row);
    }
    if (!targets.has(key)) {
      targets.set(key, { ...endOf(to), port, protocol, portLabel: showPort({ port, protocol }) });
    }
    row.set(key, { allowed, decidedBy, ...(unjudged && { unjudged }) });
    if (from === to) continue;
    total += 1;
    if (unjudged) unjudgedCount += 1;
    else if (allowed) open += 1;
  }
  const rows = grouped([...sources.values()]);
  const columns = grouped([...targets.values()]);
  const keys = columns.map(({ name, port, protocol }) => targetKey(name, port, protocol));
  return {
    sources: rows,
    targets: columns,
    cell: (source, target) => cells.get(rows[source]?.name ?? '')?.get(keys[target] ?? ''),
    open,
    unjudged: unjudgedCount,
    total,
  };
}

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

function targetKey(name: string, port: number, protocol: Protocol): string {
  return `${name} ${port}/${protocol}`;
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
