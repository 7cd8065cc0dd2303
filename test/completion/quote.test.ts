import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { answerLines, begunWord, quotedForBash, unquoted } from '../../src/completion/quote.ts';

const plain = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 });

test('bash reads back what was offered, whatever it holds, and expands nothing', () => {
  const texts = fc.sample(plain, { numRuns: 500, seed: 7 });
  for (const open of ['', '"', "'"] as const) {
    const words = texts.map((text) => `${open}${quotedForBash(text, open)}${open}`);
    const script = `set -f +o history; printf '%s\\0' ${words.join(' ')}`;
    const read = execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
    expect(read).toEqual(texts);
  }
});

test('what was quoted for bash is what is understood of it', () => {
  fc.assert(
    fc.property(plain, fc.constantFrom('', '"', "'"), (text, open) => {
      expect(unquoted(`${open}${quotedForBash(text, open)}`).text).toBe(text);
    }),
  );
});

it.each([
  ['plain', 'plain', ''],
  ['"the fr', 'the fr', '"'],
  ["'it", 'it', "'"],
  ['"a"b', 'ab', ''],
  [String.raw`a\ b`, 'a b', ''],
  [String.raw`"a\$b\c"`, String.raw`a$b\c`, ''],
  ['$(touch x)`y`', '$(touch x)`y`', ''],
])('%s says %s', (raw, text, open) => {
  expect(unquoted(raw)).toEqual({ text, open });
});

it.each([
  ['shop/db:54', 'shop/db:'.length],
  ['--format=js', '--format='.length],
  ['"shop/db:54', 0],
  ['shop/db', 0],
])('of %s bash keeps %d letters', (word, kept) => {
  expect(begunWord('bash', word, ' \t\n"\'><=;|&(:').kept).toBe(kept);
  expect(begunWord('bash', word, ' \t\n').kept).toBe(0);
  expect(begunWord('zsh', word, '')).toEqual({ text: word, open: '', kept: 0 });
});

test('a name with a hidden character is not offered, and none in a description is printed', () => {
  const candidates = [
    { text: 'a\u001b]0;x\u0007', about: '' },
    { text: 'b\nc', about: '' },
    { text: 'd', about: 'so\u001b[31m\tit' },
  ];
  const begun = { text: '', open: '', kept: 0 } as const;
  expect(answerLines('zsh', { directive: 'none', candidates }, begun)).toBe('none\nd\tso [31m it\n');
});
