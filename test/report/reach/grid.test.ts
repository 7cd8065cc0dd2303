import { describe, expect, it, test } from 'vitest';
import { between, layOut, positionAt } from '../../../src/report/reach/browser/axis.ts';
import { step, type Cursor } from '../../../src/report/reach/browser/cursor.ts';
import { Cells } from '../../../src/report/reach/browser/data.ts';
import { overviewOf } from '../../../src/report/reach/browser/overview.ts';

describe('keys in the grid', () => {
  const extent = { rows: 10, columns: 4, page: 6 };
  test.each<[string, boolean, Cursor]>([
    ['ArrowUp', false, { row: 1, column: 1 }],
    ['ArrowDown', false, { row: 3, column: 1 }],
    ['ArrowLeft', false, { row: 2, column: 0 }],
    ['ArrowRight', false, { row: 2, column: 2 }],
    ['ArrowDown', true, { row: 9, column: 1 }],
    ['Home', false, { row: 2, column: 0 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', false, { row: 2, column: 3 }],
    ['End', true, { row: 9, column: 3 }],
    ['PageDown', false, { row: 8, column: 1 }],
    ['PageUp', false, { row: 0, column: 1 }],
  ])('%s, Ctrl %s', (key, ctrl, to) => {
    expect(step({ row: 2, column: 1 }, key, ctrl, extent)).toEqual(to);
  });

  it('lead to the heads, never past the edges, and never where the heads meet', () => {
    expect(step({ row: 2, column: 0 }, 'ArrowLeft', false, extent)).toEqual({ row: 2, column: -1 });
    expect(step({ row: 0, column: -1 }, 'ArrowUp', false, extent)).toEqual({ row: 0, column: -1 });
    expect(step({ row: 9, column: 3 }, 'ArrowRight', false, extent)).toEqual({ row: 9, column: 3 });
    expect(step({ row: 9, column: 3 }, 'PageDown', false, extent)).toEqual({ row: 9, column: 3 });
    expect(step({ row: 2, column: 1 }, 'x', false, extent)).toBeUndefined();
  });
});

describe('an axis', () => {
  const axis = layOut([0, 1, 2, 3, 4], (item) => (item < 3 ? 'a' : 'b'), 10);

  it('keeps groups together, and apart from each other', () => {
    expect(axis.starts).toEqual([0, 10, 20, 38, 48]);
    expect(axis.groups).toEqual([
      { key: 'a', from: 0, to: 3 },
      { key: 'b', from: 3, to: 5 },
    ]);
    expect(axis.size).toBe(58);
    expect(layOut([], () => '', 10)).toMatchObject({ size: 0, groups: [] });
  });

  it('knows what is at a pixel, and between two', () => {
    expect([0, 9, 10, 29, 30, 38, 57, 58, -1].map((pixel) => positionAt(axis, pixel))).toEqual([
      ...[0, 0, 1, 2, undefined, 3, 4, undefined, undefined],
    ]);
    expect(between(axis, 5, 21)).toEqual([0, 3]);
    expect(between(axis, 10, 20)).toEqual([1, 2]);
    expect(between(axis, 31, 37)).toEqual([3, 3]);
    expect(between(axis, -50, 500)).toEqual([0, 5]);
  });
});

describe('the overview', () => {
  it('counts by namespace; what is in none stands for itself, and ports without a column are no number', () => {
    const ends = [
      ['a/x', 'a'],
      ['a/y', 'a'],
      ['b/z', 'b'],
      ['outside', ''],
    ] as const;
    const cells = new Cells({
      sources: ends,
      targets: [...ends.slice(0, 3).map((end) => [...end, '80'] as const), ['b/z', 'b', 'other']],
      outside: ['outside'],
      lines: [],
      answers: [[0], [1]],
      patterns: ['CECE', 'EEEE'],
      rows: [[0], [0], [1], [1]],
    });
    const { rows, columns, counts } = overviewOf(cells, { rows: [0, 1, 2, 3], columns: [0, 1, 2, 3] });
    expect(rows.map(({ filter, names }) => [filter, names])).toEqual([
      ['a/', 2],
      ['b/', 1],
      ['outside', 1],
    ]);
    expect(columns.map(({ filter, names }) => [filter, names])).toEqual([
      ['a/', 2],
      ['b/', 1],
    ]);
    expect(counts).toEqual([
      [
        { open: 1, unsure: 0, total: 2 },
        { open: 0, unsure: 2, total: 2 },
      ],
      [
        { open: 2, unsure: 0, total: 2 },
        { open: 0, unsure: 0, total: 0 },
      ],
      [
        { open: 2, unsure: 0, total: 2 },
        { open: 1, unsure: 1, total: 1 },
      ],
    ]);
  });
});
