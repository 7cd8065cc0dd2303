/** A run of neighbours that share a key: `[from, to)`. */
export interface Span {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** The runs of equal keys, in order. */
export function spans<T>(items: readonly T[], keyOf: (item: T) => string): readonly Span[] {
  const found: Span[] = [];
  items.forEach((item, index) => {
    const key = keyOf(item);
    const last = found[found.length - 1];
    if (last?.key === key) found[found.length - 1] = { ...last, to: index + 1 };
    else found.push({ key, from: index, to: index + 1 });
  });
  return found;
}
