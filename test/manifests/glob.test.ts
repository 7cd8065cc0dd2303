import { expect, test } from 'vitest';
import { globBase, globMatcher, isGlob } from '../../src/manifests/glob.ts';

test.each([
  ['k8s/*.yaml', 'k8s/a.yaml', true],
  ['k8s/*.yaml', 'k8s/deep/a.yaml', false],
  ['./k8s/*.yaml', 'k8s/a.yaml', true],
  ['k8s/**/*.yaml', 'k8s/a.yaml', true],
  ['k8s/**/*.yaml', 'k8s/b/c/a.yaml', true],
  ['**/*.yaml', 'a.yaml', true],
  ['k8s/**', 'k8s/b/c/a.yaml', true],
  ['k8s/?.yaml', 'k8s/a.yaml', true],
  ['k8s/?.yaml', 'k8s/ab.yaml', false],
  ['k8s/{a,b}*.yaml', 'k8s/bc.yaml', true],
  ['k8s/{a,b}*.yaml', 'k8s/c.yaml', false],
  ['{k8s,deploy/{x,y}}/*.yml', 'deploy/y/a.yml', true],
  ['k8s/a.b*', 'k8s/aXb', false],
  ['*/a*b*c.yaml', 'k8s/axbxbc.yaml', true],
  ['k8s/[a].yaml', 'k8s/[a].yaml', true],
])('%s on %s: %s', (pattern, path, expected) => {
  expect(globMatcher(pattern)?.matches(path)).toBe(expected);
});

test.each([
  ['k8s/*.yaml', 'k8s'],
  ['*.yaml', '.'],
  ['a/b/**/c/*.yaml', 'a/b'],
  ['a/{b,c}/x.yaml', 'a'],
  ['../x/*', '../x'],
])('the search for %s begins in %s', (pattern, base) => {
  expect(isGlob(pattern)).toBe(true);
  expect(globBase(pattern)).toBe(base);
});

test('no pattern makes it slow', () => {
  const matches = globMatcher(`${'*a'.repeat(2_000)}b`)?.matches;
  expect(matches?.('a'.repeat(10_000))).toBe(false);
  expect(globMatcher('**/'.repeat(500))?.matches('a/'.repeat(500))).toBe(true);
});
