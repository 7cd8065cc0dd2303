import { expect, test } from 'vitest';
import type { PageData } from '../../../src/report/reach/browser/data.ts';
import { select, type Filters } from '../../../src/report/reach/browser/select.ts';

/** Everybody to everybody: only shop/web → shop/db, ops/agent → shop/db and shop/db → outside are open. */
const names = [
  ['shop/web', 'shop'],
  ['shop/db', 'shop'],
  ['ops/agent', 'ops'],
  ['outside', ''],
] as const;
const data: PageData = {
  sources: names,
  targets: names.map(([name, namespace]) => [name, namespace, '', name === 'shop/db' ? '5432' : '80']),
  parts: [],
  reasons: [],
  cells: [
    [1, 1, 0, 0],
    [0, 1, 0, 1],
    [0, 1, 1, 0],
    [0, 0, 0, -1],
  ],
};

/** The names of the rows and of the columns that are left. */
function left(filters: Partial<Filters>): readonly (readonly string[])[] {
  const { rows, columns } = select(data, { from: '', to: '', namespace: '', open: false, ...filters });
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
])('%j', (filters, rows, columns) => {
  expect(left(filters)).toEqual([rows, columns]);
});
