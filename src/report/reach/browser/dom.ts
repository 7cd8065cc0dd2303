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

type Content = string | Element;

/** A new element of HTML. Text goes in as text: no name is ever markup. */
export function html(tag: string, attributes: Attributes, ...content: readonly Content[]): HTMLElement {
  return filled(document.createElement(tag), attributes, content);
}

/** A new element of SVG. */
export function svg(tag: string, attributes: Attributes, ...content: readonly Content[]): SVGElement {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, content);
}

/** Shows or hides. */
export function show(element: Element, shown: boolean): void {
  element.classList.toggle('off', !shown);
}

type Attributes = Readonly<Record<string, string | number>>;

function filled<E extends Element>(element: E, attributes: Attributes, content: readonly Content[]): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...content);
  return element;
}
