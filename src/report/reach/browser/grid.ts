import { positionAt } from './axis.ts';
import { step, type Cursor } from './cursor.ts';
import { nth } from './data.ts';
import { byId, html } from './dom.ts';
import { drawPictures, roomFor, sizePictures, type Room } from './picture.ts';
import { windowOf, type Scene, type Window } from './scene.ts';
import { hideTip, holdTip, showTip, type Box } from './tip.ts';

/**
 * The grid of the page: draws what is seen of a scene, and says of the cell under the pointer, the finger or the
 * keyboard's cursor what decides it. To the keyboard it is one stop. The pictures are hidden from screen readers, for
 * whom the cursor's cell and its heads are elements.
 */
export class Grid {
  readonly #root = byId('grid');
  #scene: Scene | undefined;
  #room: Room = { left: 0, top: 0 };
  #drawn: Window | undefined;
  #cursor: Cursor = { row: 0, column: 0 };
  /** By a click: the pointer leaves the words where they are. */
  #isHeld = false;
  /** That it is drawn anew before the next frame. */
  #isDue = false;

  constructor() {
    const redraw = (): void => {
      if (this.#isDue) return;
      this.#isDue = true;
      requestAnimationFrame(() => {
        this.#isDue = false;
        this.#draw();
      });
    };
    this.#root.addEventListener('scroll', () => {
      redraw();
      // The keyboard scrolls, too, to show the cell that the words are of.
      if (!this.#root.matches(':focus-visible') && !this.#isHeld) hideTip();
    });
    new ResizeObserver(() => {
      this.#layOut();
    }).observe(this.#root);
    this.#root.addEventListener('pointermove', (event) => {
      if (event.pointerType === 'mouse' && !this.#isHeld) this.#hover(event);
    });
    this.#root.addEventListener('pointerleave', () => {
      if (!this.#isHeld) this.#leave();
    });
    this.#root.addEventListener('click', (event) => {
      this.#click(event);
    });
    this.#root.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    this.#root.addEventListener('focus', () => {
      this.#moveTo(this.#cursor, this.#root.matches(':focus-visible'));
    });
    this.#root.addEventListener('blur', ({ relatedTarget }) => {
      if (!byId('tip').contains(relatedTarget as Node | null)) this.#leave();
    });
    byId('tip-close').addEventListener('click', () => {
      this.#leave();
      this.#root.focus({ preventScroll: true });
      hideTip();
    });
    addEventListener('beforeprint', () => {
      this.#drawAll();
    });
  }

  /** Shows a scene from its beginning. */
  show(scene: Scene): void {
    this.#scene = scene;
    this.#cursor = { row: 0, column: 0 };
    this.#leave();
    const isEmpty = scene.rows.size === 0 || scene.columns.size === 0;
    this.#root.hidden = isEmpty;
    byId('empty').hidden = !isEmpty;
    this.#root.setAttribute('aria-label', scene.name);
    this.#root.setAttribute('aria-rowcount', String(scene.rows.items.length + 1));
    this.#root.setAttribute('aria-colcount', String(scene.columns.items.length + 1));
    this.#layOut();
    this.#root.scrollTo(0, 0);
    this.#draw();
    if (!isEmpty) this.#name(this.#cursor);
  }

  #layOut(): void {
    if (this.#scene === undefined || this.#root.hidden) return;
    this.#room = roomFor(this.#scene, this.#root.parentElement?.clientWidth ?? innerWidth, innerHeight);
    sizePictures(this.#scene, this.#room);
    this.#drawn = undefined;
    this.#draw();
  }

  /** Half a screen more than is seen on each side: scrolling is quicker than drawing. */
  #draw(): void {
    if (this.#scene === undefined || this.#root.hidden) return;
    const { scrollLeft: x, scrollTop: y } = this.#root;
    const [w, h] = [this.#root.clientWidth - this.#room.left, this.#root.clientHeight - this.#room.top];
    const seen = windowOf(this.#scene, [x, y, x + w, y + h]);
    if (this.#drawn && holds(this.#drawn, seen)) return;
    const [more, below] = [w / 2, h / 2];
    this.#drawn = windowOf(this.#scene, [x - more, y - below, x + w + more, y + h + below]);
    drawPictures(this.#scene, this.#drawn, this.#room);
  }

  #drawAll(): void {
    if (this.#scene === undefined) return;
    const { rows, columns } = this.#scene;
    this.#drawn = windowOf(this.#scene, [0, 0, columns.size, rows.size]);
    drawPictures(this.#scene, this.#drawn, this.#room);
  }

  #hover(event: MouseEvent): void {
    const at = this.#under(event);
    const words = at && this.#scene?.words(at);
    this.#mark(at);
    const { clientX, clientY } = event;
    if (words)
      showTip(words, { left: clientX - 4, right: clientX + 8, top: clientY - 4, bottom: clientY + 10 });
    else hideTip();
  }

  #leave(): void {
    this.#isHeld = false;
    this.#mark(undefined);
    hideTip();
  }

  #click(event: MouseEvent): void {
    const at = this.#under(event);
    if (at === undefined || this.#scene === undefined) return;
    const act = this.#scene.act(at);
    if (act) {
      act();
      return;
    }
    const again = this.#isHeld && at.row === this.#cursor.row && at.column === this.#cursor.column;
    if (again) {
      this.#leave();
      return;
    }
    this.#isHeld = true;
    this.#moveTo(at, true);
    holdTip(true);
  }

  #key(event: KeyboardEvent): void {
    const scene = this.#scene;
    if (scene === undefined || event.altKey || event.shiftKey) return;
    const ctrl = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape') {
      if (byId('tip').hidden) return;
      this.#isHeld = false;
      hideTip();
    } else if (event.key === 'Enter' || event.key === ' ') {
      const act = scene.act(this.#cursor);
      if (act) act();
      else this.#moveTo(this.#cursor, true);
    } else {
      const extent = {
        rows: scene.rows.items.length,
        columns: scene.columns.items.length,
        page: Math.max(1, Math.floor((this.#root.clientHeight - this.#room.top) / scene.rows.cell) - 1),
      };
      const to = step(this.#cursor, event.key, ctrl, extent);
      if (to === undefined) return;
      this.#isHeld = false;
      holdTip(false);
      this.#moveTo(to, true);
    }
    event.preventDefault();
  }

  #moveTo(cursor: Cursor, speak: boolean): void {
    if (this.#scene === undefined || this.#root.hidden) return;
    this.#cursor = cursor;
    this.#name(cursor);
    if (!speak) return;
    this.#reveal(cursor);
    this.#draw();
    this.#mark(cursor);
    showTip(this.#scene.words(cursor), this.#boxOf(cursor));
  }

  /** The cursor's cell and its heads, for screen readers. New elements: the same ones would not be read again. */
  #name({ row, column }: Cursor): void {
    const scene = this.#scene;
    if (scene === undefined) return;
    const id = `at-${row}-${column}`;
    const own = { id, 'aria-describedby': 'tip-text' };
    const across = { 'aria-colindex': column + 2 };
    const title = (at: Cursor): string => scene.words(at).title;
    const heads = html(
      'div',
      { role: 'row', 'aria-rowindex': 1 },
      html('span', { role: 'columnheader', 'aria-colindex': 1 }, 'From, to'),
      ...(column === -1
        ? []
        : [
            html(
              'span',
              { role: 'columnheader', ...across, ...(row === -1 && own) },
              title({ row: -1, column }),
            ),
          ]),
    );
    const line = html(
      'div',
      { role: 'row', 'aria-rowindex': row + 2 },
      ...(row === -1
        ? []
        : [
            html(
              'span',
              { role: 'rowheader', 'aria-colindex': 1, ...(column === -1 && own) },
              title({ row, column: -1 }),
            ),
          ]),
      ...(row === -1 || column === -1
        ? []
        : [html('span', { role: 'gridcell', ...across, ...own }, title({ row, column }))]),
    );
    byId('spoken').replaceChildren(heads, ...(row === -1 ? [] : [line]));
    this.#root.setAttribute('aria-activedescendant', id);
  }

  /** Scrolls as little as shows the cell. */
  #reveal({ row, column }: Cursor): void {
    const scene = this.#scene;
    if (scene === undefined) return;
    const { clientWidth, clientHeight } = this.#root;
    // On a narrow window the words cover the foot of the grid.
    const covered = Math.max(0, this.#root.getBoundingClientRect().bottom - innerHeight);
    const x = scene.columns.starts[column];
    const y = scene.rows.starts[row];
    const nearest = (at: number, start: number, cell: number, view: number): number =>
      Math.min(start, Math.max(at, start + cell - view));
    if (x !== undefined) {
      this.#root.scrollLeft = nearest(
        this.#root.scrollLeft,
        x,
        scene.columns.cell + 4,
        clientWidth - this.#room.left,
      );
    }
    if (y !== undefined) {
      const view = clientHeight - this.#room.top - covered;
      this.#root.scrollTop = nearest(this.#root.scrollTop, y, scene.rows.cell + 4, view);
    }
  }

  /** The row and the column of a cell, a band over each, and a frame around the cell. */
  #mark(at: Cursor | undefined): void {
    const scene = this.#scene;
    const x = at && scene?.columns.starts[at.column];
    const y = at && scene?.rows.starts[at.row];
    place('hr', y === undefined || !scene ? undefined : { y, height: scene.rows.cell });
    place('hc', x === undefined || !scene ? undefined : { x, width: scene.columns.cell });
    const isCell = x !== undefined && y !== undefined && scene !== undefined;
    place(
      'frame',
      isCell ? { x: x + 1, y: y + 1, width: scene.columns.cell - 2, height: scene.rows.cell - 2 } : undefined,
    );
    for (const [id, position] of [['m-rows', at?.row] as const, ['m-cols', at?.column] as const]) {
      for (const label of byId(id).querySelectorAll('.at')) label.classList.remove('at');
      byId(id)
        .querySelector(`.label[data-at="${position ?? ''}"]`)
        ?.classList.add('at');
    }
  }

  #under({ target, clientX, clientY }: MouseEvent): Cursor | undefined {
    const scene = this.#scene;
    const picture = target instanceof Element ? target.closest('#m-cells, #m-rows, #m-cols') : null;
    if (scene === undefined || picture === null) return undefined;
    const { left, top } = picture.getBoundingClientRect();
    const row = picture.id === 'm-cols' ? -1 : positionAt(scene.rows, clientY - top);
    const column = picture.id === 'm-rows' ? -1 : positionAt(scene.columns, clientX - left);
    return row === undefined || column === undefined ? undefined : { row, column };
  }

  #boxOf({ row, column }: Cursor): Box {
    const scene = this.#scene;
    const picture = column === -1 ? 'm-rows' : row === -1 ? 'm-cols' : 'm-cells';
    const { left, top, right, bottom } = byId(picture).getBoundingClientRect();
    if (scene === undefined) return { left, top, right, bottom };
    const x = column === -1 ? undefined : left + nth(scene.columns.starts, column);
    const y = row === -1 ? undefined : top + nth(scene.rows.starts, row);
    return {
      left: x ?? left,
      right: x === undefined ? right : x + scene.columns.cell,
      top: y ?? top,
      bottom: y === undefined ? bottom : y + scene.rows.cell,
    };
  }
}

function holds(drawn: Window, seen: Window): boolean {
  return (['rows', 'columns'] as const).every(
    (side) => drawn[side][0] <= seen[side][0] && drawn[side][1] >= seen[side][1],
  );
}

function place(id: string, at: Readonly<Record<string, number>> | undefined): void {
  byId(id).setAttribute('visibility', at === undefined ? 'hidden' : 'visible');
  for (const [name, value] of Object.entries(at ?? {})) byId(id).setAttribute(name, String(value));
}
