import { HEADS } from '../measures.ts';
import { isOpen, nth, type PageData } from './data.ts';
import { allIn, byId, show } from './dom.ts';
import { isFiltered, type Filters, type Selection } from './select.ts';

/** The graph in the page. */
export interface Graph {
  /** Hides the arrows of pairs that are not selected, and pales the names that have none left. */
  readonly filter: (selection: Selection, filters: Filters) => void;
  /** Holds a name as if it were pointed at. */
  readonly hold: (name: string) => void;
}

export function openGraph(data: PageData): Graph {
  const graph = byId('g');
  const edges = allIn(graph, '.e');
  const nodes = allIn(graph, '.n');
  let held: string | undefined;
  const pick = (name: string | undefined): void => {
    graph.classList.toggle('picked', name !== undefined);
    const near = new Set<string | undefined>();
    for (const edge of edges) {
      const { from, to } = edge.dataset;
      const [out, into] = [from === name, to === name];
      edge.classList.toggle('out', out);
      edge.classList.toggle('in', into && !out);
      if ((!out && !into) || edge.classList.contains('off')) continue;
      near.add(from).add(to);
      // Last is on top.
      edge.parentNode?.append(edge);
    }
    for (const node of nodes) {
      node.classList.toggle('at', node.dataset.name === name);
      node.classList.toggle('near', near.has(node.dataset.name));
    }
  };
  const hold = (name: string | undefined): void => {
    held = name;
    pick(name);
  };
  for (const node of nodes) {
    const { name } = node.dataset;
    const point = (): void => {
      pick(name);
    };
    const leave = (): void => {
      pick(held);
    };
    node.addEventListener('mouseenter', point);
    node.addEventListener('mouseleave', leave);
    node.addEventListener('focus', point);
    node.addEventListener('blur', leave);
    node.addEventListener('click', () => {
      hold(held === name ? undefined : name);
    });
  }
  return {
    hold,
    filter: (selection, filters) => {
      const touched = filterEdges(data, edges, selection, filters);
      const arrows = edges.filter((edge) => !edge.classList.contains('off')).length;
      graph.classList.toggle('heads', arrows <= HEADS);
      graph.classList.toggle('many', arrows > HEADS);
      for (const node of nodes) {
        node.classList.toggle('dim', isFiltered(filters) && !touched.has(node.dataset.name ?? ''));
      }
    },
  };
}

/** Shows the arrows of the selected pairs; a graph of namespaces, whose names no row has, keeps all. Gives their ends. */
function filterEdges(
  data: PageData,
  edges: readonly SVGElement[],
  { rows, columns }: Selection,
  { namespace }: Filters,
): ReadonlySet<string> {
  const pairs = new Set(
    rows.flatMap((row) =>
      columns
        .filter((column) => isOpen(data, row, column))
        .map((column) => `${nth(data.sources, row)[0]} ${nth(data.targets, column)[0]}`),
    ),
  );
  const namespaces = new Map([...data.sources, ...data.targets].map(([name, own]) => [name, own]));
  const touched = new Set<string>();
  for (const edge of edges) {
    const { from = '', to = '' } = edge.dataset;
    const [source, target] = [namespaces.get(from), namespaces.get(to)];
    const shown =
      source === undefined ||
      target === undefined ||
      (pairs.has(`${from} ${to}`) && (namespace === '' || source === namespace || target === namespace));
    show(edge, shown);
    if (shown) touched.add(from).add(to);
  }
  return touched;
}
