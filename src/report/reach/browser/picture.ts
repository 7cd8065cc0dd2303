import type { Span } from '../spans.ts';
import type { Axis } from './axis.ts';
import { nth } from './data.ts';
import { byId, svg } from './dom.ts';
import type { Label, Scene, Window } from './scene.ts';

/** Pixels of the band that holds a namespace's name, and of one character of a label and of a band. */
const BAND = 20;
const CHARACTER = 7.25;
const BAND_CHARACTER = 6.7;
const LONGEST_LABEL = 34;
/** A narrow window, as in the style sheet. */
const NARROW = 640;

/** The room that labels get, in pixels. */
export interface Room {
  readonly left: number;
  readonly top: number;
}

/** The room for a scene's labels in a view of this size: names give way first. */
export function roomFor(scene: Scene, viewWidth: number, viewHeight: number): Room {
  const need = (axis: Axis, label: (position: number) => Label): number =>
    Math.max(4, ...axis.items.map((_, position) => lengthOf(whole(axis, position, label(position)))));
  const fits = (share: number): number => Math.floor((share - BAND - 14) / CHARACTER);
  const across = Math.min(need(scene.rows, scene.rowLabel), LONGEST_LABEL, fits(viewWidth * 0.42));
  const share = viewWidth < NARROW ? 0.2 : 0.4;
  const down = Math.min(need(scene.columns, scene.columnLabel), LONGEST_LABEL, fits(viewHeight * share));
  return { left: roomOf(Math.max(8, across)), top: roomOf(Math.max(8, down)) };
}

function roomOf(characters: number): number {
  return BAND + 14 + Math.ceil(characters * CHARACTER);
}

/** Four pictures that scroll as one, corner, columns' heads, rows' heads and cells: sizes all of them for a scene. */
export function sizePictures({ rows, columns }: Scene, { left, top }: Room): void {
  size('m-corner', left, top);
  size('m-cols', columns.size, top);
  size('m-rows', left, rows.size);
  size('m-cells', columns.size, rows.size);
  byId('m-corner').replaceChildren(
    svg('text', { x: left - 8, y: top - 8, 'text-anchor': 'end' }, 'from ↓ to →'),
  );
}

/** Draws what is in the window, and nothing else. */
export function drawPictures(scene: Scene, window: Window, room: Room): void {
  const { paths, texts } = scene.paint(window);
  byId('signs').replaceChildren(
    ...[...paths].map(([name, d]) => svg('path', { class: name, d })),
    ...texts.map(([text, x, y, look]) => svg('text', { class: look, x, y, 'text-anchor': 'middle' }, text)),
  );
  byId('m-rows').replaceChildren(...heads('row', scene.rows, scene.rowLabel, window.rows, room.left));
  byId('m-cols').replaceChildren(
    ...heads('column', scene.columns, scene.columnLabel, window.columns, room.top),
  );
}

function heads(
  kind: 'row' | 'column',
  axis: Axis,
  labelOf: (position: number) => Label,
  [from, to]: readonly [number, number],
  room: number,
): SVGElement[] {
  const bands = axis.groups
    .filter((group) => group.key !== '' && group.from < to && group.to > from)
    .map((group) => band(kind, axis, group, [from, to]));
  const most = Math.floor((room - BAND - 14) / CHARACTER);
  const labels = axis.items.slice(from, to).map((_, index) => {
    const position = from + index;
    const middle = nth(axis.starts, position) + axis.cell / 2 + 4;
    const place =
      kind === 'row'
        ? { transform: `translate(${room - 8} ${middle})`, 'text-anchor': 'end' }
        : { transform: `translate(${middle} ${room - 6}) rotate(-90)` };
    return svg(
      'text',
      { class: 'label', 'data-at': position, ...place },
      ...labelParts(axis, position, labelOf, most),
    );
  });
  return [...bands, ...labels];
}

function labelParts(
  axis: Axis,
  position: number,
  labelOf: (position: number) => Label,
  most: number,
): (string | SVGElement)[] {
  const label = labelOf(position);
  const before = needsPrefix(axis, position) ? label.before : '';
  const soft = (text: string): SVGElement[] => (text === '' ? [] : [svg('tspan', { class: 'ns' }, text)]);
  const full = `${before}${label.name}${label.after}`;
  if (lengthOf(full) > most) return [shorten(full, most)];
  return [...soft(before), label.name, ...soft(label.after)];
}

function whole(axis: Axis, position: number, { before, name, after }: Label): string {
  return `${needsPrefix(axis, position) ? before : ''}${name}${after}`;
}

/** A namespace whose band is too short for its name has it in front of its labels instead. */
function needsPrefix(axis: Axis, position: number): boolean {
  const group = axis.groups.find(({ to }) => position < to);
  return group !== undefined && !hasRoom(axis, group);
}

function hasRoom({ cell }: Axis, { key, from, to }: Span): boolean {
  return (to - from) * cell >= lengthOf(key) * BAND_CHARACTER + 2;
}

/** The band of a namespace; its name stands in the middle of the part that is drawn. */
function band(
  kind: 'row' | 'column',
  axis: Axis,
  group: Span,
  [from, to]: readonly [number, number],
): SVGElement {
  const start = nth(axis.starts, group.from);
  const length = (group.to - group.from) * axis.cell - 1;
  const row = kind === 'row';
  const box = row
    ? { x: 2, y: start, width: BAND - 4, height: length }
    : { x: start, y: 2, width: length, height: BAND - 4 };
  const rect = svg('rect', { ...box, rx: 4 });
  if (!hasRoom(axis, group)) return svg('g', { class: 'band' }, rect);
  const half = (lengthOf(group.key) * BAND_CHARACTER) / 2 + 2;
  const first = nth(axis.starts, Math.max(from, group.from));
  const last = nth(axis.starts, Math.min(to, group.to) - 1) + axis.cell;
  const middle = Math.min(Math.max((first + last) / 2, start + half), start + length - half);
  const place = row
    ? { transform: `translate(${BAND / 2 + 3.5} ${middle}) rotate(-90)` }
    : { x: middle, y: BAND / 2 + 3.5 };
  return svg('g', { class: 'band' }, rect, svg('text', { ...place, 'text-anchor': 'middle' }, group.key));
}

/** Characters of a text: the page's font gives each the same width. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** At most so many characters, the middle left out: names differ at both ends. */
function shorten(text: string, most: number): string {
  const all = Array.from(text);
  if (all.length <= most) return text;
  const head = Math.ceil((most - 1) / 2);
  return `${all.slice(0, head).join('')}…${all.slice(all.length - (most - 1 - head)).join('')}`;
}

function size(id: string, across: number, down: number): void {
  byId(id).setAttribute('width', String(Math.max(1, Math.ceil(across))));
  byId(id).setAttribute('height', String(Math.max(1, Math.ceil(down))));
}
