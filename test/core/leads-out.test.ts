import { expect, test } from 'vitest';
import { leadsOut } from '../../src/core/leads-out.ts';

test.each([
  ['', false],
  ['a/b', false],
  ['..a/b', false],
  ['...', false],
  ['..', true],
  ['../a', true],
  ['/etc', true],
])('`%s` leads out: %s', (path, is) => {
  expect(leadsOut(path)).toBe(is);
});
