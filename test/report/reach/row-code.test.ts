import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeRow, encodeRow } from '../../../src/report/reach/row-code.ts';

it('gives the same numbers again', () => {
  const runs = fc.array(fc.record({ number: fc.nat(2 ** 24), length: fc.integer({ min: 1, max: 300 }) }));
  fc.assert(
    fc.property(runs, (list) => {
      const numbers = list.flatMap(({ number, length }) => Array.from({ length }, () => number));
      expect(decodeRow(encodeRow(numbers))).toEqual(numbers);
    }),
  );
});

it('is short where neighbours are alike', () => {
  expect(encodeRow([])).toBe('');
  expect(encodeRow(Array.from({ length: 2_000 }, () => 1))).toHaveLength(4);
});
