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
