import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SUMMARY_BYTES } from '../../../src/text/limits.ts';
import { bytes, code, prose, sentence } from '../../../src/report/format/markdown.ts';
import { renderSummary } from '../../../src/report/run/summary.ts';
import { greenRun, HOSTILE, hostileRun, largeRun, modelRun, shopRun } from '../fixtures.ts';

describe('renderSummary', () => {
  it.each([
    ['shop', shopRun()],
    ['green', greenRun()],
    ['model', modelRun()],
    ['hostile', hostileRun()],
  ])('%s', async (name, run) => {
    await expect(renderSummary(run)).toMatchFileSnapshot(`snapshots/summary-${name}.txt`);
  });

  it('links positions where it is told how', () => {
    const text = renderSummary(shopRun(), {
      link: ({ file, line }) => `https://git.example/blob/abc/${file}#L${line}`,
    });
    expect(text).toContain(
      '<a href="https://git.example/blob/abc/k8s/policies.yaml#L38"><code>k8s/policies.yaml:38</code></a>',
    );
  });

  it('takes no link that is not a web address', () => {
    expect(renderSummary(shopRun(), { link: () => 'javascript:alert(1)' })).not.toContain('javascript:');
  });

  it.each([500, 2_000, 20_000, 200_000, SUMMARY_BYTES])('stays within %d bytes', (maxBytes) => {
    for (const run of [shopRun(), largeRun(50, 60, 2)]) {
      expect(bytes(renderSummary(run, { maxBytes }))).toBeLessThanOrEqual(maxBytes);
    }
  });

  it('stays within the limit of a step by itself, with the failures before the passes', () => {
    const run = largeRun(120, 120, 3);
    const text = renderSummary(run);
    expect(bytes(text)).toBeLessThan(SUMMARY_BYTES);
    expect(bytes(text)).toBeGreaterThan(SUMMARY_BYTES * 0.8);
    expect(text).toContain('more checks left out.');
    const rows = text.slice(text.indexOf('Every check')).split('\n');
    const lastFailure = rows.findLastIndex((row) => row.includes('| failed |'));
    const firstPass = rows.findIndex((row) => row.includes('| passed |') || row.includes('| proven |'));
    expect(firstPass === -1 || lastFailure < firstPass).toBe(true);
  });

  it('never calls a prediction proven', () => {
    expect(renderSummary(modelRun()).replaceAll('not proven', '')).not.toContain('proven');
  });
});

describe('foreign text in Markdown', () => {
  const harmful = fc.array(
    fc.constantFrom(
      '|',
      '`',
      '``',
      '<',
      '>',
      '&',
      '@octocat',
      '#12',
      '[a](b)',
      '![a](b)',
      '*',
      '_',
      '~~',
      '\\',
      'https://evil.example',
      'www.evil.example',
      ':smile:',
      '$',
      '\n',
      '\r',
      '</code>',
      '</details>',
      'a',
      ' ',
    ),
    { maxLength: 20 },
  );

  it.each([
    ['prose', prose],
    ['code', code],
    ['sentence', sentence],
  ])('%s leaves no markup, mention, reference or address', (_, render) => {
    fc.assert(
      fc.property(harmful, (parts) => {
        const text = render(parts.join(''));
        const inside = text.replaceAll('<code>', '').replaceAll('</code>', '');
        expect(inside).not.toMatch(/[<>`|*_~[\]\\$\n\r]/);
        expect(inside).not.toMatch(/@(?=\w)|:\/\/|\bwww\./);
        // What is left of `&` and `#` belongs to a numeric reference.
        expect(inside.replace(/&#\d+;/g, '')).not.toMatch(/[&#]/);
      }),
    );
  });

  it('shows what it was, once the page is made', () => {
    const page = prose(HOSTILE).replace(/&#(\d+);/g, (_, digits: string) =>
      String.fromCodePoint(Number(digits)),
    );
    expect(page.replaceAll('\u200b', '')).toContain(
      '`<img src=x onerror=alert(1)>` @octocat #123 [a](javascript:x)',
    );
  });

  it('renders pairs of backticks as code, and an odd one as itself', () => {
    expect(sentence('its peer is `a|b`: x')).toBe('its peer is <code>a&#124;b</code>: x');
    expect(sentence('one ` alone')).toBe('one &#96; alone');
  });
});
