import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commandText,
  counted,
  cut,
  duration,
  isPlain,
  logLine,
  markup,
  showName,
  visible,
  withoutCommands,
  withoutControls,
} from '../../src/text/escape.ts';
import { shorten, width, wrap } from '../../src/text/width.ts';
import { HOSTILE } from '../report/fixtures.ts';

/** Any text, and text that is made of what does harm. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '#',
        '[',
        ' ',
        '\t',
        '\u001b[31m',
        '\u001b]0;x\u0007',
        '\u200b',
        '\u0000',
        '\r',
        '\n',
        '\u00a0',
        '表',
        '👩‍💻',
        'a',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

describe('visible', () => {
  it.each([
    ['shop/web', 'shop/web'],
    ['a\nb\r\tc', String.raw`a\nb\r\tc`],
    ['\u001b[31mred', String.raw`\u{1b}[31mred`],
    ['\u202eevil', String.raw`\u{202e}evil`],
    ['zero\u200bwidth', String.raw`zero\u{200b}width`],
    ['\ud800', String.raw`\u{d800}`],
    ['Größe 表 🙂', 'Größe 表 🙂'],
    // Commands are the log's to break: an address is no command, and nor is a name within a line.
    ['::1', '::1'],
    ['::/0', '::/0'],
    ['x'.repeat(121), `${'x'.repeat(119)}…`],
  ])('%j becomes %s', (text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(showName(text)).toBe(shown);
  });

  it('is one line without anything hidden, however long the text', () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 5, max: 80 }), (text, chars) => {
        const shown = visible(text, chars);
        expect(shown.length).toBeLessThanOrEqual(chars);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(visible(shown, chars)).toBe(shown);
      }),
    );
  });
});

describe('withoutControls', () => {
  it.each([
    ['\u001b[1;31mred\u001b[0m', 'red'],
    ['\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007', 'link'],
    ['\u001b]0;title without end\nnext', '\nnext'],
    ['a\r\nb', 'a\nb'],
    ['over\rwritten', 'overwritten'],
    ['tab\tstays', 'tab\tstays'],
    ['\u009b31mC1', 'C1'],
    ['#\u200b#[error]', '##[error]'],
  ])('%j becomes %j', (text, rest) => {
    expect(withoutControls(text)).toBe(rest);
  });
});

describe('withoutCommands', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  \u3000::error::x', '  \u3000: :error::x'],
    ['a ##[error]x', 'a # #[error]x'],
    ['###[x', '## #[x'],
    ['a::b is no command', 'a::b is no command'],
  ])('%j becomes %j', (line, safe) => {
    expect(withoutCommands(line)).toBe(safe);
  });

  it('leaves no command in any line', () => {
    fc.assert(
      fc.property(nasty, (line) => {
        const safe = withoutCommands(withoutControls(line));
        expect(safe.split('\n')[0]).not.toMatch(/^\s*::/u);
        expect(safe).not.toContain('##[');
      }),
    );
  });
});

describe('targets', () => {
  it('a line of the log is no command, and keeps what is none', () => {
    expect(logLine('::error::x')).toBe(': :error::x');
    expect(logLine('shop/web → [::1]:443, ::/0')).toBe('shop/web → [::1]:443, ::/0');
    expect(logLine('\u001b[31m✗\u001b[39m \u202e::1')).toBe('\u001b[31m✗\u001b[39m ::1');
  });

  it("a command's data has no command in any line", () => {
    expect(commandText('a ::b\r\n ::error::x')).toBe('a ::b\n : :error::x');
  });

  it('markup is text in HTML', () => {
    expect(markup(`<a href="x" id='y'>&`)).toBe('&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;');
  });
});

describe('cut', () => {
  it('never ends in half a character', () => {
    expect(cut('ab🙂cd', 4)).toBe('ab…');
    expect(cut('ab🙂', 4)).toBe('ab🙂');
  });
});

describe('durations and counts', () => {
  it.each([
    [0.4, '0 ms'],
    [41, '41 ms'],
    [203, '0.2 s'],
    [59_940, '59.9 s'],
    [59_960, '1 min 00 s'],
    [192_000, '3 min 12 s'],
  ])('%d ms is %s', (ms, text) => {
    expect(duration(ms)).toBe(text);
  });

  it('counts in the right number', () => {
    expect([counted(1, 'check'), counted(2, 'check'), counted(0, 'deny', 'denies')]).toEqual([
      '1 check',
      '2 checks',
      '0 denies',
    ]);
  });
});

describe('width', () => {
  it.each([
    ['shop/web', 8],
    ['✓ · ✗ →', 7],
    ['表計算', 6],
    ['한글', 4],
    ['👩‍💻', 2],
    ['e\u0301', 1],
    ['\u001b[31mred\u001b[39m', 3],
  ])('of %j is %d', (text, columns) => {
    expect(width(text)).toBe(columns);
  });

  it('shorten keeps both ends and never exceeds its columns', () => {
    expect(shorten('team-0/service-with-a-long-name-7', 16)).toBe('team-0/s…-name-7');
    fc.assert(
      fc.property(nasty, fc.integer({ min: 1, max: 40 }), (text, columns) => {
        expect(width(shorten(visible(text), columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it('what is called plain stays as it is on every line of the log', () => {
    const pieces = fc.array(fc.constantFrom('::', ':', '##[', '#', ' ', '\t', '\n', 'x', '\u001b[31m', '→'), {
      maxLength: 6,
    });
    let plain = 0;
    fc.assert(
      fc.property(pieces, (text) => {
        const lines = text.join('');
        if (!isPlain(lines)) return;
        plain += 1;
        expect(lines.split('\n').map(logLine).join('\n')).toBe(lines);
      }),
    );
    expect(plain).toBeGreaterThan(5);
  });

  it('wrap loses nothing and never exceeds its columns', () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 10, max: 60 }), (text, columns) => {
        const line = visible(text, 300);
        const lines = wrap(line, columns);
        for (const one of lines) expect(width(one)).toBeLessThanOrEqual(columns);
        expect(lines.join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''));
      }),
    );
    expect(wrap(HOSTILE.replace(/\s/g, ''), 20).length).toBeGreaterThan(5);
  });
});
