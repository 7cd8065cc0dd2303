import fc from 'fast-check';
import { expect, test } from 'vitest';
import { showName } from '../../src/text/show-name.ts';

test.each([
  ['shop/web', 'shop/web'],
  ['Über-café', 'Über-café'],
  ['a\nb\tc\r', String.raw`a\nb\tc\r`],
  ['\u001b[31mred', String.raw`\u{1b}[31mred`],
  ['a\u202eb\u200bc', String.raw`a\u{202e}b\u{200b}c`],
  ['\ud800', String.raw`\u{d800}`],
  ['::error::x', String.raw`:\u{3a}error:\u{3a}x`],
  ['##[error]x', String.raw`##\u{5b}error]x`],
  ['2001:db8::1', '2001:db8::1'],
  ['x'.repeat(101), `${'x'.repeat(100)}…`],
])('%j', (name, shown) => {
  expect(showName(name)).toBe(shown);
});

test('no name is shown as a control character, a line break or a workflow command', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(':', '#', '[', 'a', '\n') })),
      (name) => {
        const shown = showName(name);
        expect(shown).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}|\p{Cs}/u);
        expect(shown).not.toMatch(/^\s*::|::.*::|##\[/);
      },
    ),
  );
});
