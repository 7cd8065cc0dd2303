/** An element of the page by its id; the page is made with all of them. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element;
}

/** A text field, a checkbox or a select. */
export function field(id: string): HTMLInputElement {
  return byId(id) as HTMLInputElement;
}

/** The SVG elements below one, in their order. */
export function allIn(root: Element, selector: string): SVGElement[] {
  return [...root.querySelectorAll<SVGElement>(selector)];
}

/** Moves a text along the axis of its labels: rows go down, columns go right. */
export function move(text: Element | null, offset: number, axis: 'row' | 'column'): void {
  const transform = text?.getAttribute('transform') ?? '';
  text?.setAttribute(
    'transform',
    axis === 'row'
      ? transform.replace(/^translate\((\S+) \S+\)/, (_, x: string) => `translate(${x} ${offset})`)
      : transform.replace(/^translate\(\S+ (\S+)\)/, (_, y: string) => `translate(${offset} ${y})`),
  );
}

/** Shows or hides. */
export function show(element: Element, shown: boolean): void {
  element.classList.toggle('off', !shown);
}
