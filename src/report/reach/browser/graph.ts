import { HEADS } from '../measures.ts';
import { nth, type Cells } from './data.ts';
import { allIn, byId, show } from './dom.ts';
import { isFiltered, type Filters, type Selection } from './select.ts';

/** The graph in the page. */
export interface Graph {
  /** Hides the arrows of pairs that are not selected, and pales the names that have none left. */
  readonly filter: (selection: Selection, filters: Filters) => void;
  /** Holds a name as if it were pointed at. */
  readonly hold: (name: string) => void;
}

export function openGraph(cells: Cells): Graph {
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
    for (const node of nodes) {
      node.setAttribute('aria-pressed', String(name !== undefined && node.dataset.name === name));
    }
  };
  /** All names are one stop of the keyboard: arrows lead around the circle. */
  const focus = (index: number): void => {
    const next = nodes[(index + nodes.length) % nodes.length];
    for (const node of nodes) node.setAttribute('tabindex', node === next ? '0' : '-1');
    next?.focus();
  };
  graph.addEventListener('keydown', (event) => {
    const at = nodes.findIndex((node) => node === event.target);
    const name = nodes[at]?.dataset.name;
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') focus(at + 1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') focus(at - 1);
    else if (event.key === 'Home') focus(0);
    else if (event.key === 'End') focus(-1);
    else if (event.key === 'Enter' || event.key === ' ') hold(held === name ? undefined : name);
    else if (event.key === 'Escape') hold(undefined);
    else return;
    event.preventDefault();
  });
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
      const touched = filterEdges(cells, edges, selection, filters);
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
  cells: Cells,
  edges: readonly SVGElement[],
  { rows, columns }: Selection,
  { namespace }: Filters,
): ReadonlySet<string> {
  const { sources, targets } = cells.data;
  const rowOf = new Map(rows.map((row) => [nth(sources, row)[0], row]));
  const columnsOf = new Map<string, number[]>();
  for (const column of columns) {
    const [name] = nth(targets, column);
    columnsOf.set(name, [...(columnsOf.get(name) ?? []), column]);
  }
  const namespaces = new Map([...sources, ...targets].map(([name, own]) => [name, own]));
  const touched = new Set<string>();
  for (const edge of edges) {
    const { from = '', to = '' } = edge.dataset;
    const [source, target] = [namespaces.get(from), namespaces.get(to)];
    const row = rowOf.get(from);
    const isSelected =
      row !== undefined && (columnsOf.get(to) ?? []).some((column) => cells.mayBeOpen(row, column));
    const shown =
      source === undefined ||
      target === undefined ||
      (isSelected && (namespace === '' || source === namespace || target === namespace));
    show(edge, shown);
    if (shown) touched.add(from).add(to);
  }
  return touched;
}
