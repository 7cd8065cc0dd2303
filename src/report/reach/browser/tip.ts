import { byId, html } from './dom.ts';
import type { Words } from './scene.ts';

/** What the tip stands beside, in pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Shows words beside a box, within the window; on a narrow window the style sheet puts them at its foot. */
export function showTip({ title, lines, hint }: Words, { left, top, right, bottom }: Box): void {
  byId('tip-text').replaceChildren(
    html('b', {}, title),
    ...lines.flatMap(([text, place]) => [
      html('p', {}, text),
      ...(place === undefined ? [] : [html('code', {}, place)]),
    ]),
    ...(hint === undefined ? [] : [html('p', { class: 'hint' }, hint)]),
  );
  const tip = byId('tip');
  tip.hidden = false;
  const { width, height } = tip.getBoundingClientRect();
  const x = right + 8 + width > innerWidth ? left - width - 8 : right + 8;
  const y = bottom + 8 + height > innerHeight ? top - height - 8 : bottom + 8;
  tip.style.left = `${Math.max(4, x)}px`;
  tip.style.top = `${Math.max(4, y)}px`;
}

/** A tip that is held can be clicked into, to copy of it, and closed. */
export function holdTip(held: boolean): void {
  byId('tip').classList.toggle('held', held);
}

/** What is gone is not read aloud, either. */
export function hideTip(): void {
  byId('tip').hidden = true;
  byId('tip-text').replaceChildren();
  holdTip(false);
}
