import { spans } from './spans.ts';
import { grouped, type MatrixView, type ViewEndpoint } from './view.ts';

/** An arrow of the graph: all open ports of one pair. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** `8080`, `every other port`; or only `every port`. */
  readonly ports: readonly string[];
  /** Policies of other APIs may decide it: they are all ports that are known, whether open or not. */
  readonly unjudged?: true;
}

export interface Graph {
  /** Namespaces stay together. */
  readonly nodes: readonly ViewEndpoint[];
  readonly edges: readonly Edge[];
}

const EVERY_PORT = 'every port';

/** Who reaches whom as a graph; nobody is joined with itself. */
export function graphOf(view: MatrixView): Graph {
  return { nodes: nodesOf(view), edges: [...edgesOf(view)] };
}

/** Everybody who is a source or a target, once; namespaces stay together. */
export function nodesOf(view: MatrixView): readonly ViewEndpoint[] {
  const nodes = new Map([...view.sources, ...view.targets].map((end) => [end.name, end]));
  return grouped([...nodes.values()]);
}

/** All arrows, source by source: of a large matrix there are more than one wants to hold. */
export function* edgesOf(view: MatrixView): Generator<Edge, void, undefined> {
  const reachedBy = edgesFrom(view);
  for (let source = 0; source < view.sources.length; source++) yield* reachedBy(source);
}

/** The arrows of one source, by its index in the view. */
export function edgesFrom(view: MatrixView): (source: number) => readonly Edge[] {
  const targets = spans(view.targets, ({ name }) => name);
  return (source) => {
    const from = view.sources[source]?.name ?? '';
    return targets.flatMap(({ key: to, from: first, to: end }): Edge[] => {
      if (to === from) return [];
      const columns = view.targets.slice(first, end).map(({ portLabel }, at) => {
        return { portLabel, cell: view.cell(source, first + at) };
      });
      const isUnjudged = columns.some(({ cell }) => cell?.unjudged);
      const open = columns.filter(({ cell }) => cell?.allowed === true || cell?.unjudged);
      const ports = open.map(({ portLabel, cell }) => cell?.others ?? portLabel);
      if (ports.length === 0) return [];
      const isEvery = open.length === columns.length && ports.at(-1) === 'every other port';
      return [{ from, to, ports: isEvery ? [EVERY_PORT] : ports, ...(isUnjudged && { unjudged: true }) }];
    });
  };
}

/** The same, a node for each namespace: for what is too large to be drawn pod by pod. */
export function namespaceGraph({
  nodes,
  edges,
}: Pick<Graph, 'nodes'> & { readonly edges: Iterable<Edge> }): Graph {
  const groupOf = new Map(
    nodes.map((node) => [node.name, node.namespace === '' ? node.name : node.namespace]),
  );
  const merged = new Map<string, { from: string; to: string; ports: Set<string>; unjudged?: true }>();
  for (const edge of edges) {
    const from = groupOf.get(edge.from) ?? '';
    const to = groupOf.get(edge.to) ?? '';
    if (from === to) continue;
    const key = `${from} ${to}`;
    const known = merged.get(key) ?? { from, to, ports: new Set<string>() };
    if (edge.unjudged) known.unjudged = true;
    for (const port of edge.ports) known.ports.add(port);
    merged.set(key, known);
  }
  return {
    nodes: [...new Set(groupOf.values())].map((name) => ({ name, namespace: name, short: name })),
    edges: [...merged.values()].map(({ from, to, ports, unjudged }) => ({
      from,
      to,
      ...(unjudged && { unjudged }),
      ports: ports.has(EVERY_PORT) ? [EVERY_PORT] : [...ports],
    })),
  };
}
