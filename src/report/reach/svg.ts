import { BAND_CHARACTER, CELL, GAP } from './measures.ts';
import { spans, type MatrixView, type Span, type ViewEndpoint } from './view.ts';
import { markup, visible } from '../../text/escape.ts';
import { shorten, width } from '../../text/width.ts';

/** Pixels of the band that holds a namespace's name, and of one character of a label. */
const BAND = 20;
const CHARACTER = 7.25;
const LONGEST_LABEL = 34;

/** Four pictures that scroll as one: a corner, the columns' heads, the rows' heads, the cells. */
export function drawMatrix(view: MatrixView): string {
  const rows = axis(view.sources);
  const columns = axis(view.targets);
  const rowLabels = view.sources.map((end) => labelOf(end, ''));
  const columnLabels = view.targets.map((target) => labelOf(target, `:${target.portLabel}`));
  const left = BAND + 14 + longest(rowLabels, rows, view.sources);
  const top = BAND + 14 + longest(columnLabels, columns, view.targets);
  return [
    svg('corner', left, top, `<text x="${left - 8}" y="${top - 8}" text-anchor="end">from ↓ to →</text>`),
    svg('cols', columns.size, top, head(view.targets, columns, columnLabels, top, 'column')),
    svg('rows', left, rows.size, head(view.sources, rows, rowLabels, left, 'row')),
    svg('cells', columns.size, rows.size, cells(view, rows, columns)),
  ].join('');
}

interface Axis {
  readonly spans: readonly Span[];
  /** Where each begins. */
  readonly at: readonly number[];
  readonly size: number;
}

function axis(endpoints: readonly ViewEndpoint[]): Axis {
  const groups = spans(endpoints, ({ namespace }) => namespace);
  const at = groups.flatMap(({ from, to }, group) =>
    Array.from({ length: to - from }, (_, index) => (from + index) * CELL + group * GAP),
  );
  return { spans: groups, at, size: endpoints.length * CELL + Math.max(0, groups.length - 1) * GAP };
}

function labelOf(end: ViewEndpoint, suffix: string): string {
  return shorten(visible(end.short), LONGEST_LABEL) + suffix;
}

/** A namespace whose band is too short for its name has it in front of its labels instead. */
function needsPrefix({ from, to, key }: Span): boolean {
  return key !== '' && (to - from) * CELL < width(key) * BAND_CHARACTER + 2;
}

function longest(
  labels: readonly string[],
  { spans: groups }: Axis,
  endpoints: readonly ViewEndpoint[],
): number {
  const columns = groups.flatMap((span) =>
    labels
      .slice(span.from, span.to)
      .map(
        (label, index) =>
          width(label) + (needsPrefix(span) ? prefix(endpoints[span.from + index]).length : 0),
      ),
  );
  return Math.ceil(Math.max(0, ...columns) * CHARACTER);
}

function prefix(end: ViewEndpoint | undefined): string {
  return `${shorten(visible(end?.namespace ?? ''), 20)}/`;
}

function head(
  endpoints: readonly ViewEndpoint[],
  { spans: groups, at }: Axis,
  labels: readonly string[],
  room: number,
  kind: 'row' | 'column',
): string {
  const row = kind === 'row';
  const bands = groups.flatMap((span) => {
    if (span.key === '') return '';
    const start = at[span.from] ?? 0;
    const length = (span.to - span.from) * CELL;
    const middle = start + length / 2;
    const name = needsPrefix(span) ? '' : markup(visible(span.key));
    const box = row
      ? `x="2" y="${start}" width="${BAND - 4}" height="${length - 1}"`
      : `x="${start}" y="2" width="${length - 1}" height="${BAND - 4}"`;
    const text = row
      ? `transform="translate(${BAND / 2 + 3.5} ${middle}) rotate(-90)"`
      : `x="${middle}" y="${BAND / 2 + 3.5}"`;
    return `<g class="band" data-key="${markup(visible(span.key))}"><rect ${box} rx="4"/><text ${text} text-anchor="middle">${name}</text><title>${markup(visible(span.key))}</title></g>`;
  });
  const prefixed = new Set(
    groups
      .filter(needsPrefix)
      .flatMap(({ from, to }) => endpoints.slice(from, to).map((_, index) => from + index)),
  );
  const texts = labels.map((label, index) => {
    const middle = (at[index] ?? 0) + CELL / 2;
    const anchor = row
      ? `transform="translate(${room - 8} ${middle + 4})" text-anchor="end"`
      : `transform="translate(${middle + 4} ${room - 6}) rotate(-90)"`;
    const before = prefixed.has(index) ? `<tspan class="ns">${markup(prefix(endpoints[index]))}</tspan>` : '';
    const full = markup(visible(endpoints[index]?.name ?? ''));
    return `<g class="label"><text ${anchor}>${before}${markup(label)}</text><title>${full}</title></g>`;
  });
  return bands.join('') + texts.join('');
}

function cells(view: MatrixView, rows: Axis, columns: Axis): string {
  const drawn = view.sources.map((source, row) => {
    const paths = { o: '', w: '', c: '', s: '' };
    view.targets.forEach((target, column) => {
      const cell = view.cell(row, column);
      if (cell === undefined) return;
      const x = columns.at[column] ?? 0;
      const square = `M${x + 3} 3h${CELL - 6}v${CELL - 6}h-${CELL - 6}z`;
      if (source.name === target.name) paths.s += square;
      else if (!cell.allowed) paths.c += `M${x + CELL / 2} ${CELL / 2}h0`;
      else if (crossesBorder(source, target)) paths.w += square;
      else paths.o += square;
    });
    const inside = Object.entries(paths)
      .map(([name, d]) => `<path class="${name}" d="${d}"/>`)
      .join('');
    return `<g class="r" transform="translate(0 ${rows.at[row] ?? 0})">${inside}</g>`;
  });
  return `<rect id="hr" class="cross" width="100%" height="${CELL}" visibility="hidden"/><rect id="hc" class="cross" width="${CELL}" height="100%" visibility="hidden"/>${drawn.join('')}`;
}

/** Between a repository's own workload and what is outside the cluster; nobody's policies hold kube-system. */
function crossesBorder(source: ViewEndpoint, target: ViewEndpoint): boolean {
  const namespaces = [source.namespace, target.namespace];
  return namespaces.includes('') && !namespaces.includes('kube-system');
}

function svg(name: string, across: number, down: number, inside: string): string {
  const [w, h] = [Math.max(1, Math.ceil(across)), Math.max(1, Math.ceil(down))];
  return `<svg class="${name}" id="m-${name}" width="${w}" height="${h}" xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
}
