import { Cells, type PageData } from './data.ts';
import { byId, field } from './dom.ts';
import { openGraph } from './graph.ts';
import { Grid } from './grid.ts';
import { overviewOf } from './overview.ts';
import { matrixScene, overviewScene, type Links } from './scene.ts';
import { isFiltered, select, type Filters, type Selection } from './select.ts';

/*
 * The program of the matrix page: it draws the matrix, or namespaces for workloads where there are many; filters narrow
 * it, and hide arrows of the graph. All of this stands in the address, so that a view can be shared and gone back to.
 */
const OVERVIEW_FROM = 50;

const cells = new Cells(JSON.parse(byId('data').textContent) as PageData);
const { sources, targets, outside } = cells.data;
const workloads = new Set([...sources, ...targets].flatMap(([name, space]) => (space === '' ? [] : [name])));
const startsWithOverview = workloads.size >= OVERVIEW_FROM;
const coarse = matchMedia('(pointer: coarse)').matches;
const grid = new Grid();
const graph = openGraph(cells);
const TEXTS = ['from', 'to', 'namespace'] as const;

const links: Links = {
  narrow: (from, to) => {
    for (const [id, name] of [['from', from] as const, ['to', to] as const]) {
      if (name !== undefined) field(id).value = field(id).value === name ? '' : name;
    }
    update('new');
  },
  drill: (from, to) => {
    if (from !== '') field('from').value = from;
    if (to !== '') field('to').value = to;
    field('by-workload').checked = true;
    update('new');
  },
};

/** Shows what the filters say; `entry`: whether the address becomes a new one to go back from. */
function update(entry: 'new' | 'same' | 'none'): void {
  const filters = filtersNow();
  const selection = select(cells, filters);
  const isOverview = field('by-namespace').checked;
  grid.show(
    isOverview
      ? overviewScene(overviewOf(cells, selection), new Set(outside), links, coarse)
      : matrixScene(cells, selection, links, coarse),
  );
  graph.filter(selection, filters);
  byId('legend').hidden = isOverview;
  byId('overview-legend').hidden = !isOverview;
  byId('count').textContent = countOf(selection);
  byId('clear').hidden = !isFiltered(filters);
  if (entry === 'none') return;
  const state = new URLSearchParams();
  for (const id of TEXTS) if (filters[id] !== '') state.set(id, filters[id]);
  if (filters.open) state.set('open', '1');
  if (isOverview !== startsWithOverview) state.set('by', isOverview ? 'namespace' : 'workload');
  const text = String(state);
  const address = text === '' ? location.pathname + location.search : `#${text}`;
  try {
    if (entry === 'new') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // A file may not have one.
  }
}

function filtersNow(): Filters {
  const [from, to, namespace] = TEXTS.map((id) => field(id).value) as [string, string, string];
  return { from, to, namespace, open: field('open').checked };
}

function countOf({ rows, columns }: Selection): string {
  const counting = columns.filter((column) => cells.counts(column));
  let open = 0;
  for (const row of rows.filter((one) => cells.isDeployed(one)))
    for (const column of counting) if (cells.isOpen(row, column)) open += 1;
  return `${open.toLocaleString('en-US')} open · ${rows.length} × ${columns.length}`;
}

/** Puts the fields as the address says. */
function readAddress(): URLSearchParams {
  const state = new URLSearchParams(location.hash.slice(1));
  for (const id of TEXTS) field(id).value = state.get(id) ?? '';
  field('open').checked = state.has('open');
  const by = state.get('by') ?? (startsWithOverview ? 'namespace' : 'workload');
  field(by === 'namespace' ? 'by-namespace' : 'by-workload').checked = true;
  return state;
}

const form = byId('filters');
form.hidden = false;
// Where there is little room it goes to the matrix; where there is enough, nothing opens or closes them.
const narrow = matchMedia('(max-width: 640px)');
const openFilters = (): void => {
  byId('filter').toggleAttribute('open', !narrow.matches);
};
narrow.addEventListener('change', openFilters);
openFilters();
form.addEventListener('input', () => {
  update('same');
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
});
form.addEventListener('reset', (event) => {
  // Not the choice of what is shown, which the browser would put back, too.
  event.preventDefault();
  for (const id of TEXTS) field(id).value = '';
  field('open').checked = false;
  update('new');
});
addEventListener('popstate', () => {
  readAddress();
  update('none');
});

const root = document.documentElement;
const state = readAddress();
const theme = state.get('theme');
if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
byId('theme').addEventListener('click', () => {
  const dark =
    root.dataset.theme === undefined
      ? matchMedia('(prefers-color-scheme: dark)').matches
      : root.dataset.theme === 'dark';
  root.dataset.theme = dark ? 'light' : 'dark';
});
update('none');
const held = state.get('pick');
if (held !== null) graph.hold(held);
