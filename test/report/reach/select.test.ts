import { expect, test } from 'vitest';
import { ALLOWED, Cells } from '../../../src/report/reach/browser/data.ts';
import { select, type Filters } from '../../../src/report/reach/browser/select.ts';
import { encodeRow } from '../../../src/report/reach/row-code.ts';

/** Everybody to everybody: only shop/web → shop/db, ops/agent → shop/db and shop/db → outside are open. */
const names = [
  ['shop/web', 'shop'],
  ['shop/db', 'shop'],
  ['ops/agent', 'ops'],
  ['outside', ''],
] as const;
const cells = new Cells({
  sources: names,
  targets: names.map(([name, namespace]) => [name, namespace, name === 'shop/db' ? '5432' : '80']),
  outside: ['outside'],
  lines: [],
  answers: [[0], [ALLOWED]],
  patterns: [
    [2, 2, 1, 1],
    [1, 2, 1, 2],
    [1, 2, 2, 1],
    [1, 1, 1, 0],
  ].map(encodeRow),
  rows: [[0], [1], [2], [3]],
});

/** The names of the rows and of the columns that are left. */
function left(filters: Partial<Filters>): readonly (readonly string[])[] {
  const { rows, columns } = select(cells, { from: '', to: '', namespace: '', open: false, ...filters });
  return [rows, columns].map((shown) => shown.map((index) => names[index]?.[0] ?? ''));
}

const all = names.map(([name]) => name);

test.each<[Partial<Filters>, readonly string[], readonly string[]]>([
  [{}, all, all],
  [{ from: ' SHOP, outside ' }, ['shop/web', 'shop/db', 'outside'], all],
  [{ to: ':5432' }, all, ['shop/db']],
  [{ namespace: 'ops' }, ['ops/agent'], ['shop/db', 'ops/agent']],
  [{ namespace: 'shop' }, ['shop/web', 'shop/db', 'ops/agent'], ['shop/web', 'shop/db', 'outside']],
  [{ open: true }, ['shop/web', 'shop/db', 'ops/agent'], ['shop/db', 'outside']],
  [{ from: 'web', open: true }, ['shop/web'], ['shop/db']],
  [{ from: 'nobody' }, [], all],
  [{ from: 'shop/', to: 'outside' }, ['shop/web', 'shop/db'], ['outside']],
  [{ from: 'shop/d', to: 'shop/db:5432' }, ['shop/db'], ['shop/db']],
])('%j', (filters, rows, columns) => {
  expect(left(filters)).toEqual([rows, columns]);
});
