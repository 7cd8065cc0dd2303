import { expect, test } from 'vitest';
import { columnsOf } from '../../src/commands/console.ts';

test.each([
  [true, 80, 80],
  // As in a container that was given a terminal without a size.
  [true, 0, 120],
  [false, 0, 120],
])('terminal %s of %d columns: %d', (isTTY, columns, expected) => {
  expect(columnsOf({ isTTY, columns })).toBe(expected);
});
