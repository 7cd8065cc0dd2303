import type { Decider } from '../../core/evidence.ts';
import type { Protocol } from '../../core/objects.ts';
import type { MatrixConnection } from '../../model/matrix.ts';
import { showPort } from '../../net/ports.ts';

/** One end as pictures group it: its namespace ('' for what is in none) and its name in there. */
export interface ViewEndpoint {
  /** As connections have it: `shop/web`, `internet`. */
  readonly name: string;
  readonly namespace: string;
  readonly short: string;
}

export interface ViewTarget extends ViewEndpoint {
  readonly port: number;
  readonly protocol: Protocol;
  /** `8080`, `53/udp`. */
  readonly portLabel: string;
}

export interface ViewCell {
  readonly allowed: boolean;
  readonly decidedBy: Decider;
}

/** The matrix as something to draw: ends of one namespace stand together, and what is outside the cluster stands last. */
export interface MatrixView {
  readonly sources: readonly ViewEndpoint[];
  readonly targets: readonly ViewTarget[];
  /** By index in `sources` and `targets`. */
  readonly cell: (source: number, target: number) => ViewCell | undefined;
  readonly open: number;
  readonly total: number;
}

/** Arranges connections. Those of a pod with itself are kept, and not counted. */
export function matrixView(connections: Iterable<MatrixConnection>): MatrixView {
  const sources = new Map<string, ViewEndpoint>();
  const targets = new Map<string, ViewTarget>();
  const cells = new Map<string, Map<string, ViewCell>>();
  let open = 0;
  let total = 0;
  for (const { from, to, port, protocol, allowed, decidedBy } of connections) {
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
    row.set(key, { allowed, decidedBy });
    if (from === to) continue;
    total += 1;
    if (allowed) open += 1;
  }
  const rows = grouped([...sources.values()]);
  const columns = grouped([...targets.values()]);
  const keys = columns.map(({ name, port, protocol }) => targetKey(name, port, protocol));
  return {
    sources: rows,
    targets: columns,
    cell: (source, target) => cells.get(rows[source]?.name ?? '')?.get(keys[target] ?? ''),
    open,
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
function grouped<T extends ViewEndpoint>(ends: readonly T[]): readonly T[] {
  const order = new Map<string, number>();
  for (const { namespace } of ends) if (!order.has(namespace)) order.set(namespace, order.size);
  const rank = ({ namespace }: ViewEndpoint): number =>
    namespace === '' ? Infinity : namespace === 'kube-system' ? 1e9 : (order.get(namespace) ?? 0);
  const places = new Map<string, number>();
  ends.forEach(({ name }, index) => {
    if (!places.has(name)) places.set(name, index);
  });
  const place = ({ name }: ViewEndpoint): number => places.get(name) ?? 0;
  return [...ends].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    return left === right ? place(a) - place(b) : left - right;
  });
}
