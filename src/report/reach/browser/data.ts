/** What the page carries for its program, as JSON. All text is fit to be shown. */
export interface PageData {
  /** Names and namespaces ('' for what is in none), in the order of the rows. */
  readonly sources: readonly (readonly [name: string, namespace: string])[];
  /** The same for the columns, with their ports. */
  readonly targets: readonly (readonly [name: string, namespace: string, unused: string, port: string])[];
  /** What decides, each text once, with the places of the policies that it names. */
  readonly parts: readonly (readonly [text: string, places: readonly string[]])[];
  /** A reason is some of the parts, by number. */
  readonly reasons: readonly (readonly number[])[];
  /** By row and column: twice the number of the reason, and one more where it is open; -1 where there is no cell. */
  readonly cells: readonly (readonly number[])[];
}

/** The item at an index that came out of the same data. */
export function nth<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`nothing at ${index} of ${list.length}`);
  return item;
}

export function cellOf({ cells }: PageData, row: number, column: number): number {
  return nth(nth(cells, row), column);
}

/** Whether a pod may connect to another one: what it has to do with itself does not count. */
export function isOpen(data: PageData, row: number, column: number): boolean {
  return cellOf(data, row, column) % 2 === 1 && nth(data.sources, row)[0] !== nth(data.targets, column)[0];
}
