import type { TerminalOptions } from './palette.ts';
import { width, wrap } from '../../text/width.ts';

/** Beyond this many columns lines are hard to follow, and right-aligned places too far away. */
const WIDEST = 100;

/** The same terminal, as wide as the text of a report is on it. */
export function textPage({ columns, palette }: TerminalOptions): TerminalOptions {
  return { columns: textColumns(columns), palette };
}

/** How many columns the text of a report takes on a terminal of `columns`. */
export function textColumns(columns: number): number {
  return Math.max(40, Math.min(columns - 1, WIDEST));
}

/** One line or several: `text` after `lead`, and `place` at the right edge. Long texts wrap under their beginning. */
export interface Row {
  /** Already coloured. */
  readonly lead: string;
  readonly text: string;
  readonly place?: string;
  /** The colour of the text. */
  readonly paint?: (text: string) => string;
}

/**
 * Lays a row out to `columns`: long texts wrap under their beginning, and the place stands at the right edge of the
 * last line, or below where that one is too full.
 */
export function layOut(row: Row, { columns, palette }: TerminalOptions): string[] {
  const paint = row.paint ?? ((text: string): string => text);
  const indent = width(row.lead);
  const place = row.place ?? '';
  const texts = wrap(row.text, columns - indent);
  const lines = texts.map((line, index) => (index === 0 ? row.lead : ' '.repeat(indent)) + paint(line));
  if (place === '') return lines;
  const last = lines.pop() ?? '';
  const free = columns - width(last) - width(place);
  const right = palette.faint(place);
  if (free >= 2) return [...lines, last + ' '.repeat(free) + right];
  return [...lines, last, ' '.repeat(Math.max(indent, columns - width(place))) + right];
}
