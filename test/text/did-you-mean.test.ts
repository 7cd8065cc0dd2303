import fc from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean } from '../../src/text/did-you-mean.ts';

const keys = ['from', 'to', 'allow', 'deny', 'onlyFrom', 'onlyTo'];

test.each([
  ['form', 'from'],
  ['alow', 'allow'],
  ['allows', 'allow'],
  ['onlyfrom', 'onlyFrom'],
  ['OnlyForm', 'onlyFrom'],
  ['too', 'to'],
  ['dney', 'deny'],
  ['denies', 'deny'],
  ['denied', 'deny'],
  ['denying', 'deny'],
  ['Allowing', 'allow'],
  ['x', undefined],
  ['', undefined],
  ['something', undefined],
  ['a'.repeat(10_000), undefined],
])('%s → %s', (word, meant) => {
  expect(didYouMean(word, keys)).toBe(meant);
});

test('the nearest wins, the first of two', () => {
  expect(didYouMean('shop-b', ['shop-a', 'shop-c', 'shop-bb'])).toBe('shop-a');
  expect(didYouMean('webb', ['weba1', 'web'])).toBe('web');
});

test('one slip in a long word is always found', () => {
  const word = fc.stringMatching(/^[a-z]{4,20}$/);
  fc.assert(
    fc.property(word, fc.nat(), (right, place) => {
      const at = place % right.length;
      const likelyTypo = right.slice(0, at) + right.slice(at + 1);
      expect(didYouMean(likelyTypo, [right])).toBe(right);
    }),
  );
});
