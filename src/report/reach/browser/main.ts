import { nth, type PageData } from './data.ts';
import { byId, field } from './dom.ts';
import { openGraph } from './graph.ts';
import { openMatrix } from './matrix.ts';
import { select } from './select.ts';
import { explainCells } from './tooltip.ts';

/*
 * The program of the matrix page: filters lay the matrix out anew and hide arrows, pointing says what decides. The
 * filters stand in the address, so that a view can be shared.
 */
const data = JSON.parse(byId('data').textContent) as PageData;
const matrix = openMatrix(data);
const graph = openGraph(data);
const TEXTS = ['from', 'to', 'namespace'] as const;

const filter = (): void => {
  const [from, to, namespace] = TEXTS.map((id) => field(id).value) as [string, string, string];
  const filters = { from, to, namespace, open: field('open').checked };
  const selection = select(data, filters);
  matrix.draw(selection);
  graph.filter(selection, filters);
  const state = new URLSearchParams();
  for (const id of TEXTS) if (filters[id] !== '') state.set(id, filters[id]);
  if (filters.open) state.set('open', '1');
  const address = String(state);
  try {
    history.replaceState(null, '', address === '' ? location.pathname + location.search : `#${address}`);
  } catch {
    // A file may not have one.
  }
};

const search = (id: 'from' | 'to', name: string): void => {
  field(id).value = field(id).value === name ? '' : name;
  filter();
};
matrix.rowLabels.forEach((label, index) => {
  label.addEventListener('click', () => {
    search('from', nth(data.sources, index)[0]);
  });
});
matrix.columnLabels.forEach((label, index) => {
  const [name, , , port] = nth(data.targets, index);
  label.addEventListener('click', () => {
    search('to', `${name}:${port}`);
  });
});
explainCells(data, matrix);

const state = new URLSearchParams(location.hash.slice(1));
for (const id of TEXTS) field(id).value = state.get(id) ?? field(id).value;
field('open').checked = state.has('open');
const form = byId('filters');
form.hidden = false;
form.addEventListener('input', filter);
form.addEventListener('submit', (event) => {
  event.preventDefault();
});
// A form's fields are empty only after this event.
form.addEventListener('reset', () => setTimeout(filter));

const root = document.documentElement;
const theme = state.get('theme');
if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
byId('theme').addEventListener('click', () => {
  const dark =
    root.dataset.theme === undefined
      ? matchMedia('(prefers-color-scheme: dark)').matches
      : root.dataset.theme === 'dark';
  root.dataset.theme = dark ? 'light' : 'dark';
});
filter();
const held = state.get('pick');
if (held !== null) graph.hold(held);
