import { cellOf, nth, type PageData } from './data.ts';
import { byId } from './dom.ts';
import type { Cell, Matrix } from './matrix.ts';

/** Pointing at a cell says what decides it, and marks its row and column. */
export function explainCells(data: PageData, matrix: Matrix): void {
  const tip = byId('tip');
  let marked: readonly (Element | undefined)[] = [];
  const mark = (...labels: readonly (Element | undefined)[]): void => {
    for (const label of marked) label?.classList.remove('at');
    marked = labels;
    for (const label of marked) label?.classList.add('at');
  };
  const leave = (): void => {
    tip.hidden = true;
    for (const id of ['hr', 'hc']) byId(id).setAttribute('visibility', 'hidden');
    mark();
  };
  matrix.body.addEventListener('mousemove', (event) => {
    const cell = matrix.at(event);
    if (cell === undefined) {
      leave();
      return;
    }
    cross('hr', 'y', cell.y);
    cross('hc', 'x', cell.x);
    mark(matrix.rowLabels[cell.row], matrix.columnLabels[cell.column]);
    if (cellOf(data, cell.row, cell.column) < 0) tip.hidden = true;
    else showTip(tip, event, linesOf(data, cell));
  });
  matrix.body.addEventListener('mouseleave', leave);
}

type Line = readonly [tag: string, text: string];

function linesOf(data: PageData, { row, column }: Cell): Line[] {
  const cell = cellOf(data, row, column);
  const [source] = nth(data.sources, row);
  const [target, , , port] = nth(data.targets, column);
  const reason = nth(data.reasons, cell >> 1).flatMap((index): Line[] => {
    const [text, places] = nth(data.parts, index);
    return [['p', text], ...places.map((at): Line => ['code', at])];
  });
  return [['b', `${source} → ${target}:${port} is ${cell % 2 === 1 ? 'open' : 'closed'}`], ...reason];
}

/** Beside the pointer, within the window. Text goes in as text: no name is ever markup. */
function showTip(tip: HTMLElement, { clientX, clientY }: MouseEvent, lines: readonly Line[]): void {
  tip.replaceChildren(
    ...lines.map(([tag, text]) => {
      const part = document.createElement(tag);
      part.textContent = text;
      return part;
    }),
  );
  tip.hidden = false;
  const { width, height } = tip.getBoundingClientRect();
  const x = clientX + 16 + width > innerWidth ? clientX - width - 12 : clientX + 16;
  const y = clientY + 18 + height > innerHeight ? clientY - height - 12 : clientY + 18;
  tip.style.left = `${Math.max(4, x)}px`;
  tip.style.top = `${Math.max(4, y)}px`;
}

function cross(id: string, side: 'x' | 'y', at: number): void {
  byId(id).setAttribute('visibility', 'visible');
  byId(id).setAttribute(side, String(at));
}
