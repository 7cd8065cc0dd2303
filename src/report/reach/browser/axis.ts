import { spans, type Span } from '../spans.ts';
import { nth } from './data.ts';

/** Pixels between two groups. */
const GAP = 8;

/** Rows or columns as they lie in the picture, one after the other. */
export interface Axis {
  /** By position, what it is in the data. */
  readonly items: readonly number[];
  /** By position, the pixel where it begins. */
  readonly starts: readonly number[];
  /** Neighbours of one namespace, by position. */
  readonly groups: readonly Span[];
  /** Pixels of one, and of all. */
  readonly cell: number;
  readonly size: number;
}

/** Lays items out; those of one group stand together, and a gap before the next. */
export function layOut(items: readonly number[], keyOf: (item: number) => string, cell: number): Axis {
  const groups = spans(items, keyOf);
  const starts = groups.flatMap(({ from, to }, gaps) =>
    items.slice(from, to).map((_, index) => (from + index) * cell + gaps * GAP),
  );
  return { items, starts, groups, cell, size: items.length * cell + Math.max(0, groups.length - 1) * GAP };
}

/** The positions `[from, to)` of which something lies between two pixels. */
export function between({ starts, cell }: Axis, low: number, high: number): readonly [number, number] {
  return [firstFrom(starts, low - cell + 1), firstFrom(starts, high)];
}

/** The position at a pixel; undefined in a gap, and outside. */
export function positionAt({ starts, cell }: Axis, pixel: number): number | undefined {
  const position = firstFrom(starts, pixel + 1) - 1;
  return position >= 0 && pixel < nth(starts, position) + cell ? position : undefined;
}

/** How many begin before a pixel: the position of the first that does not. */
function firstFrom(starts: readonly number[], pixel: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nth(starts, middle) < pixel) low = middle + 1;
    else high = middle;
  }
  return low;
}
