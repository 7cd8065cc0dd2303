/** Where one is in a grid, by position; -1 is the head of the row or of the column. */
export interface Cursor {
  readonly row: number;
  readonly column: number;
}

/** What is known of a grid to walk in it. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are seen at a time. */
  readonly page: number;
}

/** Where a key leads, as in every grid (ARIA's pattern); undefined for keys that lead nowhere. */
export function step(
  { row, column }: Cursor,
  key: string,
  ctrl: boolean,
  extent: Extent,
): Cursor | undefined {
  const { rows, columns, page } = extent;
  const to = (down: number, across: number): Cursor => {
    const at = { row: clamp(down, -1, rows - 1), column: clamp(across, -1, columns - 1) };
    // Where both heads meet there is nothing.
    return at.row === -1 && at.column === -1 ? { row, column } : at;
  };
  switch (key) {
    case 'ArrowUp':
      return to(ctrl ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(ctrl ? rows - 1 : row + 1, column);
    case 'ArrowLeft':
      return to(row, ctrl ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, ctrl ? columns - 1 : column + 1);
    case 'Home':
      return to(ctrl ? 0 : row, 0);
    case 'End':
      return to(ctrl ? rows - 1 : row, columns - 1);
    case 'PageUp':
      return to(Math.max(0, row - page), column);
    case 'PageDown':
      return to(row + page, column);
    default:
      return undefined;
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
