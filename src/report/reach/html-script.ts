import { HEADS } from './graph.ts';
import { BAND_CHARACTER, CELL, GAP } from './svg.ts';

/**
 * The page's script: filters lay the matrix out anew and hide arrows; pointing tells what decides. It writes text with
 * `textContent` alone, so that no name is ever markup. Plain ES2020, since no tool compiles it.
 */
export const pageScript = `
(() => {
'use strict';
const CELL = ${CELL}, GAP = ${GAP};
const data = JSON.parse(document.getElementById('data').textContent);
const { sources, targets, parts, reasons, cells } = data;
const $ = (id) => document.getElementById(id);
const form = $('filters'), tip = $('tip'), body = $('m-cells'), grid = $('grid'), graph = $('g');
const rowLabels = [...$('m-rows').querySelectorAll('.label')], columnLabels = [...$('m-cols').querySelectorAll('.label')];
const rowBands = [...$('m-rows').querySelectorAll('.band')], columnBands = [...$('m-cols').querySelectorAll('.band')];
const rowGroups = [...body.querySelectorAll('.r')];
const edges = [...graph.querySelectorAll('.e')], nodes = [...graph.querySelectorAll('.n')];
const move = (text, offset, row) => {
  const t = text.getAttribute('transform');
  text.setAttribute('transform', row
    ? t.replace(/^translate\\((\\S+) \\S+\\)/, (_, x) => 'translate(' + x + ' ' + offset + ')')
    : t.replace(/^translate\\(\\S+ (\\S+)\\)/, (_, y) => 'translate(' + offset + ' ' + y + ')'));
};
let rows = [], columns = [], rowAt = [], columnAt = [];

const terms = (text) => text.toLowerCase().split(/[\\s,]+/).filter(Boolean);
const matches = (words, name) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word));

/** Where each of the shown ends begins, and the size of all of them. */
const place = (shown, ends) => {
  let at = 0, before = null;
  const places = shown.map((index) => {
    const namespace = ends[index][1];
    if (before !== null && namespace !== before) at += GAP;
    before = namespace;
    const here = at;
    at += CELL;
    return here;
  });
  return { places, size: Math.max(1, at) };
};

const bands = (groups, shown, places, ends, row) => {
  const extents = new Map();
  shown.forEach((index, i) => {
    const key = ends[index][1];
    const known = extents.get(key);
    extents.set(key, known ? [known[0], places[i] + CELL] : [places[i], places[i] + CELL]);
  });
  for (const group of groups) {
    const extent = extents.get(group.dataset.key);
    group.classList.toggle('off', !extent);
    if (!extent) continue;
    const [from, to] = extent, rect = group.querySelector('rect'), text = group.querySelector('text');
    rect.setAttribute(row ? 'y' : 'x', from);
    rect.setAttribute(row ? 'height' : 'width', to - from - 1);
    text.classList.toggle('off', (to - from) < group.dataset.key.length * ${BAND_CHARACTER} + 2);
    if (row) move(text, (from + to) / 2, true);
    else text.setAttribute('x', (from + to) / 2);
  }
};

const draw = () => {
  const r = place(rows, sources), c = place(columns, targets);
  rowAt = r.places; columnAt = c.places;
  const shownRows = new Map(rows.map((index, i) => [index, i])), shownColumns = new Map(columns.map((index, i) => [index, i]));
  rowLabels.forEach((label, index) => {
    const i = shownRows.get(index);
    label.classList.toggle('off', i === undefined);
    if (i !== undefined) move(label.querySelector('text'), rowAt[i] + CELL / 2 + 4, true);
  });
  columnLabels.forEach((label, index) => {
    const i = shownColumns.get(index);
    label.classList.toggle('off', i === undefined);
    if (i !== undefined) move(label.querySelector('text'), columnAt[i] + CELL / 2 + 4, false);
  });
  bands(rowBands, rows, rowAt, sources, true);
  bands(columnBands, columns, columnAt, targets, false);
  rowGroups.forEach((group, index) => {
    const i = shownRows.get(index);
    group.classList.toggle('off', i === undefined);
    if (i === undefined) return;
    group.setAttribute('transform', 'translate(0 ' + rowAt[i] + ')');
    const d = { o: '', w: '', c: '', s: '' };
    columns.forEach((column, k) => {
      const cell = cells[index][column];
      if (cell < 0) return;
      const x = columnAt[k], square = 'M' + (x + 3) + ' 3h' + (CELL - 6) + 'v' + (CELL - 6) + 'h-' + (CELL - 6) + 'z';
      if (sources[index][0] === targets[column][0]) d.s += square;
      else if (cell % 2 === 0) d.c += 'M' + (x + CELL / 2) + ' ' + CELL / 2 + 'h0';
      else if ([sources[index][1], targets[column][1]].includes('') && ![sources[index][1], targets[column][1]].includes('kube-system')) d.w += square;
      else d.o += square;
    });
    for (const path of group.children) path.setAttribute('d', d[path.getAttribute('class')]);
  });
  for (const [id, size, side] of [['m-rows', r.size, 'height'], ['m-cols', c.size, 'width'], ['m-cells', r.size, 'height'], ['m-cells', c.size, 'width']]) $(id).setAttribute(side, size);
  const open = rows.reduce((sum, row) => sum + columns.filter((column) => isOpen(row, column)).length, 0);
  $('count').textContent = open + ' open \\u00b7 ' + rows.length + ' \\u00d7 ' + columns.length;
};

const isOpen = (row, column) => cells[row][column] % 2 === 1 && sources[row][0] !== targets[column][0];

const filter = () => {
  const from = terms($('from').value), to = terms($('to').value), namespace = $('namespace').value;
  const inNamespace = (end) => namespace === '' || end[1] === namespace;
  const all = (list) => list.map((_, index) => index);
  rows = all(sources).filter((i) => matches(from, sources[i][0]));
  columns = all(targets).filter((i) => matches(to, targets[i][0] + ':' + targets[i][3]));
  if (namespace !== '') {
    // Within the namespace, and what it has to do with the others.
    const near = (row, column) => isOpen(row, column) && (inNamespace(sources[row]) || inNamespace(targets[column]));
    const [r, c] = [rows, columns];
    rows = r.filter((row) => inNamespace(sources[row]) || c.some((column) => near(row, column)));
    columns = c.filter((column) => inNamespace(targets[column]) || r.some((row) => near(row, column)));
  }
  if ($('open').checked) {
    const [r, c] = [rows, columns];
    rows = r.filter((row) => c.some((column) => isOpen(row, column)));
    columns = c.filter((column) => r.some((row) => isOpen(row, column)));
  }
  draw();
  const pairs = new Set();
  for (const row of rows) for (const column of columns) if (isOpen(row, column)) pairs.add(sources[row][0] + ' ' + targets[column][0]);
  let arrows = 0;
  const touched = new Set(), namespaceOf = new Map([...sources, ...targets].map((end) => [end[0], end[1]]));
  for (const edge of edges) {
    const { from: a, to: b } = edge.dataset;
    const known = namespaceOf.has(a) && namespaceOf.has(b);
    const shown = !known || (pairs.has(a + ' ' + b) && (namespace === '' || namespaceOf.get(a) === namespace || namespaceOf.get(b) === namespace));
    edge.classList.toggle('off', !shown);
    if (shown) { touched.add(a).add(b); arrows += 1; }
  }
  graph.classList.toggle('heads', arrows <= ${HEADS});
  graph.classList.toggle('many', arrows > ${HEADS});
  const filtered = from.length + to.length > 0 || namespace !== '' || $('open').checked;
  for (const node of nodes) node.classList.toggle('dim', filtered && !touched.has(node.dataset.name));
  const state = new URLSearchParams();
  for (const id of ['from', 'to', 'namespace']) if ($(id).value !== '') state.set(id, $(id).value);
  if ($('open').checked) state.set('open', '1');
  try { history.replaceState(null, '', state.size ? '#' + state : location.pathname + location.search); } catch { /* a file may not have one */ }
};

const tell = (event, lines) => {
  tip.replaceChildren(...lines.map(([tag, text]) => {
    const part = document.createElement(tag);
    part.textContent = text;
    return part;
  }));
  tip.hidden = false;
  const box = tip.getBoundingClientRect();
  const x = event.clientX + 16 + box.width > innerWidth ? event.clientX - box.width - 12 : event.clientX + 16;
  const y = event.clientY + 18 + box.height > innerHeight ? event.clientY - box.height - 12 : event.clientY + 18;
  tip.style.left = Math.max(4, x) + 'px';
  tip.style.top = Math.max(4, y) + 'px';
};
const cross = (id, side, at) => {
  $(id).setAttribute('visibility', at === undefined ? 'hidden' : 'visible');
  if (at !== undefined) $(id).setAttribute(side, at);
};
let marked = [];
const mark = (...labels) => {
  for (const label of marked) label.classList.remove('at');
  marked = labels.filter(Boolean);
  for (const label of marked) label.classList.add('at');
};
const leave = () => { tip.hidden = true; cross('hr'); cross('hc'); mark(); };
const under = (places, at) => {
  const i = places.findLastIndex ? places.findLastIndex((start) => start <= at) : places.length - 1;
  return i >= 0 && at < places[i] + CELL ? i : -1;
};
body.addEventListener('mousemove', (event) => {
  const box = body.getBoundingClientRect();
  const i = under(rowAt, event.clientY - box.top), k = under(columnAt, event.clientX - box.left);
  if (i < 0 || k < 0) { leave(); return; }
  const row = rows[i], column = columns[k], cell = cells[row][column];
  cross('hr', 'y', rowAt[i]);
  cross('hc', 'x', columnAt[k]);
  mark(rowLabels[row], columnLabels[column]);
  if (cell < 0) { tip.hidden = true; return; }
  const told = reasons[cell >> 1].flatMap((index) => [['p', parts[index][0]], ...parts[index][1].map((at) => ['code', at])]);
  const title = sources[row][0] + ' \\u2192 ' + targets[column][0] + ':' + targets[column][3] + (cell % 2 ? ' is open' : ' is closed');
  tell(event, [['b', title], ...told]);
});
body.addEventListener('mouseleave', leave);

const search = (id, name) => { $(id).value = $(id).value === name ? '' : name; filter(); };
rowLabels.forEach((label, index) => label.addEventListener('click', () => search('from', sources[index][0])));
columnLabels.forEach((label, index) => label.addEventListener('click', () => search('to', targets[index][0] + ':' + targets[index][3])));

const pick = (name) => {
  graph.classList.toggle('picked', name !== null);
  const near = new Set();
  for (const edge of edges) {
    const out = edge.dataset.from === name, into = edge.dataset.to === name;
    edge.classList.toggle('out', out);
    edge.classList.toggle('in', into && !out);
    if ((out || into) && !edge.classList.contains('off')) { near.add(edge.dataset.from); near.add(edge.dataset.to); edge.parentNode.append(edge); }
  }
  for (const node of nodes) {
    node.classList.toggle('at', node.dataset.name === name);
    node.classList.toggle('near', near.has(node.dataset.name));
  }
};
let held = null;
for (const node of nodes) {
  const { name } = node.dataset;
  node.addEventListener('mouseenter', () => pick(name));
  node.addEventListener('mouseleave', () => pick(held));
  node.addEventListener('focus', () => pick(name));
  node.addEventListener('blur', () => pick(held));
  node.addEventListener('click', () => { held = held === name ? null : name; pick(held); });
}

const state = new URLSearchParams(location.hash.slice(1));
for (const id of ['from', 'to', 'namespace']) if (state.has(id)) $(id).value = state.get(id);
$('open').checked = state.has('open');
if (state.has('pick')) { held = state.get('pick'); }
form.hidden = false;
form.addEventListener('input', filter);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(filter));
$('theme').addEventListener('click', () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
});
if (state.get('theme') === 'dark' || state.get('theme') === 'light') document.documentElement.dataset.theme = state.get('theme');
filter();
if (held !== null) pick(held);
})();
`;
