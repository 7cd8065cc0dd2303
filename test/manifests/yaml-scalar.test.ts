import { expect, test } from 'vitest';
import { plainScalar } from '../../src/manifests/yaml-scalar.ts';
import { SCALARS } from './scalars.ts';

test.each(SCALARS)('%s is read as %j', (text, value) => {
  expect(plainScalar(text)).toBe(value);
});
