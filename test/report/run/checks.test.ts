import { describe, expect, it } from 'vitest';
import { checksJson, renderChecks } from '../../../src/report/run/checks.ts';
import { plainPalette } from '../../../src/report/format/palette.ts';
import { hostileRun, shopRun } from '../fixtures.ts';

describe('the list of checks', () => {
  it('names each check under its rule, with problems', () => {
    const { results, problems } = shopRun();
    const checks = results.map(({ check }) => check);
    expect(renderChecks(checks, problems, { columns: 80, palette: plainPalette })).toMatchSnapshot();
  });

  it('names what is asked again beside the line that asks it', () => {
    const [first, second] = shopRun().results.map(({ check }) => check);
    if (!first || !second) throw new Error('the run has no two checks');
    const at = { ...first.at, line: first.at.line + 1 };
    const covered = [
      { check: first, rule: first.rule, at },
      { check: first, rule: 'another', at: { ...at, line: 99 } },
    ];
    const text = renderChecks([first], [], { columns: 80, palette: plainPalette }, covered);
    const lines = text.split('\n');
    expect(lines[2]).toMatch(new RegExp(`:${at.line}:\\d+  covered by line ${first.at.line}$`));
    expect(lines[4]).toBe('another');
    expect(lines[5]).toMatch(new RegExp(`:99:\\d+  covered by line ${first.at.line} \\(${first.rule}\\)$`));
    expect(text).toContain('2 rules, 1 check,');
    expect(checksJson([first], [], covered)).toMatchObject({
      covered: [
        { line: at.line, by: { line: first.at.line } },
        { rule: 'another', by: { rule: first.rule } },
      ],
    });
  });

  it('shows no control character of a foreign name', () => {
    const { results, problems } = hostileRun();
    const text = renderChecks(
      results.map(({ check }) => check),
      problems,
      { columns: 80, palette: plainPalette },
    );
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(
      JSON.stringify(
        checksJson(
          results.map(({ check }) => check),
          problems,
        ),
      ),
    ).not.toContain('undefined');
  });
});
