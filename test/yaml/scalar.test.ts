import { expect, test } from 'vitest';
import { plainScalar } from '../../src/yaml/scalar.ts';
import { SCALARS } from '../manifests/scalars.ts';

test.each(SCALARS)('%s is read as %j', (text, value) => {
  expect(plainScalar(text)).toBe(value);
});
