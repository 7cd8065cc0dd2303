import type { Edge, Graph } from './edges.ts';
import { HEADS } from './measures.ts';
import { spans } from './spans.ts';
import type { ViewEndpoint } from './view.ts';
import { markup, visible } from '../../text/escape.ts';
import { shorten, width } from '../../text/width.ts';

/** Pixels on the circle for one name, and for the space between two namespaces. */
const STEP = 19;
const SPACE = 26;
const SMALLEST_RADIUS = 150;
const LONGEST_LABEL = 30;
const CHARACTER = 6.8;
/** A target that this share of all sources reaches (DNS, mostly) is drawn faintly: it says little. */
const COMMON = 0.8;

interface Placed {
  readonly node: ViewEndpoint;
  readonly angle: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The graph on a circle: namespaces are arcs of it, and edges run through the middle in bundles, from arc to arc. The
 * same graph gives the same picture.
 */
export function drawGraph(graph: Graph): string {
  const groups = spans(graph.nodes, ({ namespace, name }) => (namespace === '' ? name : namespace));
  const round = graph.nodes.length * STEP + groups.length * SPACE;
  const radius = Math.max(SMALLEST_RADIUS, round / (2 * Math.PI));
  const turn = (2 * Math.PI) / round;
  const hue = hues(groups.map(({ key }) => key));
  const placed = new Map<string, Placed>();
  const middles = new Map<string, number>();
  let at = SPACE / 2;
  const arcs: string[] = [];
  for (const { key, from, to } of groups) {
    const start = at;
    for (const node of graph.nodes.slice(from, to)) {
      const angle = (at + STEP / 2) * turn - Math.PI / 2;
      placed.set(node.name, { node, angle, ...point(angle, radius) });
      at += STEP;
    }
    const middle = ((start + at) / 2) * turn - Math.PI / 2;
    for (const node of graph.nodes.slice(from, to)) middles.set(node.name, middle);
    arcs.push(arc(start * turn - Math.PI / 2, at * turn - Math.PI / 2, radius + 9, hue(key), key));
    at += SPACE;
  }
  const room = Math.max(60, ...graph.nodes.map((node) => labelWidth(node))) + 26;
  const size = Math.ceil(2 * (radius + room));
  const common = commonTargets(graph);
  const heads = graph.edges.length <= HEADS;
  const edges = graph.edges.map((edge) => drawEdge(edge, placed, middles, radius, hue, common));
  const nodes = [...placed.values()].map((one, index) => drawNode(one, radius, hue, index === 0));
  const captions = groups.flatMap(({ key }) => (isOutside(graph, key) ? [] : [caption(key, hue(key))]));
  const markers = ['any', 'out', 'in'].map(
    (name) =>
      `<marker id="h-${name}" class="${name}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 .8 8 4 0 7.2z"/></marker>`,
  );
  return `<ul class="namespaces">${captions.join('')}</ul><svg id="g" class="${heads ? 'heads' : 'many'}" viewBox="${-size / 2} ${-size / 2} ${size} ${size}" width="${size}" height="${size}" role="group" aria-label="Who reaches whom, as arrows; arrow keys lead from name to name" xmlns="http://www.w3.org/2000/svg"><defs>${markers.join('')}</defs><g>${arcs.join('')}</g><g id="edges">${edges.join('')}</g><g id="nodes">${nodes.join('')}</g></svg>`;
}

function isOutside(graph: Graph, key: string): boolean {
  return graph.nodes.some(({ name, namespace }) => name === key && namespace === '');
}

function caption(key: string, colour: string): string {
  return `<li><svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="5" fill="${colour}"/></svg>${markup(visible(key))}</li>`;
}

/** Colours that stand apart from their neighbours, each as light as it has to be to show on white and on black. */
function hues(keys: readonly string[]): (key: string) => string {
  const colours = new Map(keys.map((key, position) => [key, colour((position * 137.5 + 205) % 360)]));
  return (key) => colours.get(key) ?? colour(205);
}

/** What is this bright has at least 3.9:1 with white, and with the page's dark paper. */
const LUMINANCE = 0.2;
const SATURATION = 0.58;

function colour(hue: number): string {
  let [low, high] = [0, 1];
  for (let turn = 0; turn < 12; turn++) {
    const middle = (low + high) / 2;
    if (luminance(hue, middle) < LUMINANCE) low = middle;
    else high = middle;
  }
  return `hsl(${Math.round(hue)} ${SATURATION * 100}% ${Math.round(low * 100)}%)`;
}

/** How bright a colour is, as WCAG measures it, from 0 to 1. */
function luminance(hue: number, lightness: number): number {
  const spread = SATURATION * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): number => {
    const k = (offset + hue / 30) % 12;
    const value = lightness - spread * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(8) + 0.0722 * channel(4);
}

function point(angle: number, radius: number): { readonly x: number; readonly y: number } {
  return { x: round(Math.cos(angle) * radius), y: round(Math.sin(angle) * radius) };
}

function arc(from: number, to: number, radius: number, colour: string, key: string): string {
  const [a, b] = [point(from, radius), point(to, radius)];
  const large = to - from > Math.PI ? 1 : 0;
  return `<path class="arc" d="M${a.x} ${a.y}A${round(radius)} ${round(radius)} 0 ${large} 1 ${b.x} ${b.y}" stroke="${colour}"><title>${markup(visible(key))}</title></path>`;
}

function labelOf(node: ViewEndpoint): string {
  return shorten(visible(node.short), LONGEST_LABEL);
}

function labelWidth(node: ViewEndpoint): number {
  return width(labelOf(node)) * CHARACTER;
}

function drawNode(
  { node, angle, x, y }: Placed,
  radius: number,
  hue: (key: string) => string,
  isFirst: boolean,
): string {
  const left = Math.cos(angle) < -1e-9;
  const at = point(angle, radius + 19);
  const degrees = round((angle * 180) / Math.PI + (left ? 180 : 0));
  const colour = hue(node.namespace === '' ? node.name : node.namespace);
  const name = markup(visible(node.name));
  const label = labelOf(node);
  // What is shown of a long name is part of what is read aloud.
  const spoken = name.endsWith(markup(label)) ? name : `${markup(label)}: ${name}`;
  return `<g class="n${node.namespace === '' ? ' outside' : ''}" tabindex="${isFirst ? 0 : -1}" role="button" aria-pressed="false" aria-label="${spoken}" data-name="${name}"><circle cx="${x}" cy="${y}" r="4.5" fill="${colour}"/><text transform="translate(${at.x} ${at.y}) rotate(${degrees})" dy=".34em" text-anchor="${left ? 'end' : 'start'}">${markup(label)}</text><title>${name}</title></g>`;
}

function drawEdge(
  { from, to, ports, unjudged }: Edge,
  placed: ReadonlyMap<string, Placed>,
  middles: ReadonlyMap<string, number>,
  radius: number,
  hue: (key: string) => string,
  common: ReadonlySet<string>,
): string {
  const [a, b] = [placed.get(from), placed.get(to)];
  if (!a || !b) return '';
  const start = point(a.angle, radius - 6);
  const end = point(b.angle, radius - 8);
  // Both ends lean towards the middle of their arc: edges between two namespaces run together.
  const same = middles.get(from) === middles.get(to);
  const depth = radius * (same ? 0.72 : 0.42);
  const one = lean(a, middles.get(from) ?? a.angle, depth);
  const two = lean(b, middles.get(to) ?? b.angle, depth);
  const colour = hue(a.node.namespace === '' ? from : a.node.namespace);
  const judged = unjudged ? 'not judged: ' : '';
  const title = markup(`${visible(from)} → ${visible(to)}: ${judged}${ports.join(', ')}`);
  return `<path class="e${common.has(to) ? ' common' : ''}" data-from="${markup(visible(from))}" data-to="${markup(visible(to))}" d="M${start.x} ${start.y}C${one.x} ${one.y} ${two.x} ${two.y} ${end.x} ${end.y}" stroke="${colour}"${unjudged ? ' stroke-dasharray="2 4"' : ''}><title>${title}</title></path>`;
}

function lean({ angle }: Placed, middle: number, depth: number): { readonly x: number; readonly y: number } {
  const [own, shared] = [point(angle, depth), point(middle, depth)];
  return { x: round((own.x + shared.x) / 2), y: round((own.y + shared.y) / 2) };
}

function commonTargets({ nodes, edges }: Graph): ReadonlySet<string> {
  const sources = new Set(edges.map(({ from }) => from)).size;
  if (nodes.length < 6) return new Set();
  const counts = new Map<string, number>();
  for (const { to } of edges) counts.set(to, (counts.get(to) ?? 0) + 1);
  return new Set([...counts].flatMap(([name, count]) => (count >= sources * COMMON ? [name] : [])));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
