import { expect, test } from 'vitest';
import { plainScalar } from '../../src/yaml/scalar.ts';
import { SCALARS } from '../manifests/scalars.ts';

test.each(SCALARS)('%s is read as %j', (text, value) => {
  expect(plainScalar(text, '1.1')).toBe(value);
});

test.each([
  ['', null],
  ['~', null],
  ['null', null],
  ['true', true],
  ['False', false],
  ['yes', 'yes'],
  ['on', 'on'],
  ['8080', 8080],
  ['-1.5', -1.5],
  ['1e3', 1000],
  ['0777', 777],
  ['0o17', 15],
  ['0x1f', 31],
  ['1_000', '1_000'],
  ['1:30', '1:30'],
  ['.inf', '.inf'],
  ['1e999', '1e999'],
  ['shop/web', 'shop/web'],
])('YAML 1.2: %s is read as %j', (text, value) => {
  expect(plainScalar(text, '1.2')).toBe(value);
});
