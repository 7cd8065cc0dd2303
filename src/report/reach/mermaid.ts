import { graphOf, namespaceGraph, type Graph } from './edges.ts';
import { label } from '../format/mermaid.ts';
import { endName } from '../format/names.ts';
import { spans } from './spans.ts';
import type { MatrixView } from './view.ts';

/** Mermaid draws no more edges than these unless its host says otherwise (`maxEdges`, mermaid's configuration). */
const MOST_EDGES = 500;

/**
 * A Mermaid flowchart of what is open: a subgraph for each namespace, an arrow for each pair with its ports. What
 * every workload reaches gets one arrow from all of them, and what other APIs' policies may decide a dotted one. More than Mermaid draws: namespaces instead of workloads.
 */
export function renderMermaid(view: MatrixView): string {
  const whole = withEveryone(graphOf(view));
  const small = whole.edges.length + view.exposures.length <= MOST_EDGES;
  const graph = small ? whole : namespaceGraph(graphOf(view));
  const ids = new Map(graph.nodes.map(({ name }, index) => [name, `n${index}`]));
  const groups = spans(graph.nodes, ({ namespace }) => namespace);
  return [
    'flowchart LR',
    '  %% who reaches whom, by the model: not proven',
    ...(small
      ? []
      : [
          `  %% ${whole.edges.length + view.exposures.length} arrows would be too many: namespaces instead of workloads`,
        ]),
    ...groups.flatMap(({ key, from, to }, index) => {
      const nodes = graph.nodes.slice(from, to);
      const inside = small && key !== '';
      const lines = nodes.map(
        ({ name, short, namespace }) =>
          `${inside ? '    ' : '  '}${ids.get(name) ?? ''}${namespace === '' ? `([${label(endName(short))}])` : `[${label(short)}]`}`,
      );
      return inside ? [`  subgraph s${index}[${label(key)}]`, ...lines, '  end'] : lines;
    }),
    ...graph.edges.map(({ from, to, ports, unjudged }) => {
      const text = label(unjudged ? `not judged: ${ports.join(', ')}` : ports.join(', '));
      return `  ${ids.get(from) ?? ''} ${unjudged ? '-.->' : '-->'}|${text}| ${ids.get(to) ?? ''}`;
    }),
    ...(small ? exposed(view, ids) : []),
    '',
  ].join('\n');
}

/** Pods that nobody has yet, and what is open to them: dotted, since they are not there. */
function exposed({ exposures }: MatrixView, ids: ReadonlyMap<string, string>): readonly string[] {
  const own = new Map(
    [...new Set(exposures.map(({ pods }) => pods))].map((pods, index) => [pods, `x${index}`]),
  );
  return [
    ...[...own].map(([pods, id]) => `  ${id}([${label(pods)}])`),
    ...exposures.flatMap(({ direction, pods, ends, portsText }) =>
      ends.flatMap((workload) => {
        const [here, other] = [ids.get(workload), own.get(pods)];
        const [from, to] = direction === 'ingress' ? [other, here] : [here, other];
        return from && to ? [`  ${from} -.->|${label(portsText)}| ${to}`] : [];
      }),
    ),
  ];
}

/** Where all of three or more workloads reach a target by the same ports, `every workload` does. */
function withEveryone(graph: Graph): Graph {
  const workloads = graph.nodes.filter(({ namespace }) => namespace !== '' && namespace !== 'kube-system');
  if (workloads.length < 3) return graph;
  const own = new Set(workloads.map(({ name }) => name));
  const common = new Map<string, readonly string[]>();
  for (const { name } of graph.nodes) {
    const edges = graph.edges.filter(({ from, to }) => to === name && own.has(from));
    const [first] = edges;
    const others = own.size - (own.has(name) ? 1 : 0);
    if (!first || edges.length < others) continue;
    const ports = first.ports.join();
    if (edges.every((edge) => edge.ports.join() === ports && !edge.unjudged)) common.set(name, first.ports);
  }
  if (common.size === 0) return graph;
  const everyone = { name: 'every workload', namespace: '', short: 'every workload' };
  return {
    nodes: [...graph.nodes, everyone],
    edges: [
      ...graph.edges.filter(({ from, to }) => !common.has(to) || !own.has(from)),
      ...[...common].map(([to, ports]) => ({ from: everyone.name, to, ports })),
    ],
  };
}
