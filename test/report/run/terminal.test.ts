/* eslint-disable no-control-regex -- control characters are what this file is about */
import { describe, expect, it } from 'vitest';
import { choosePalette, colourPalette, plainPalette } from '../../../src/report/format/palette.ts';
import { width } from '../../../src/text/width.ts';
import { printed } from './printed.ts';
import { at, greenRun, hostileRun, largeRun, modelRun, shopRun } from '../fixtures.ts';

describe('what a run prints', () => {
  it.each([
    ['shop-120', shopRun(), 120],
    ['shop-80', shopRun(), 80],
    ['green-100', greenRun(), 100],
    ['model-100', modelRun(), 100],
    ['hostile-100', hostileRun(), 100],
  ])('%s', async (name, run, columns) => {
    const text = printed(run, { columns, palette: plainPalette });
    await expect(text).toMatchFileSnapshot(`snapshots/terminal-${name}.txt`);
  });

  it('stays within the terminal, but for places that are longer', () => {
    for (const run of [shopRun(), greenRun(), modelRun(), largeRun(30, 30, 4)]) {
      for (const columns of [60, 80, 120, 200]) {
        const lines = printed(run, { columns, palette: plainPalette }).split('\n');
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
      }
    }
  });

  it('looks the same with colours, but for the colours', () => {
    const coloured = printed(shopRun(), { columns: 100, palette: colourPalette });
    const bare = coloured.replace(/\u001b\[[0-9;]*m/g, '');
    expect(bare).toBe(printed(shopRun(), { columns: 100, palette: plainPalette }));
    expect(coloured).toContain('\u001b[31m✗\u001b[39m');
  });

  it('shows no control character of a foreign name', () => {
    expect(printed(hostileRun(), { columns: 80, palette: plainPalette })).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/,
    );
  });

  it('counts the checks that it does not tell one by one', () => {
    const large = largeRun(30, 30, 2);
    // Each is another line's doing.
    const results = large.results.map(({ prediction, ...one }, index) => ({
      ...one,
      ...(prediction && {
        prediction: {
          ...prediction,
          evidence: [{ kind: 'exempt' as const, why: 'no-policy' as const, at: at('p.yaml', index) }],
        },
      }),
    }));
    const text = printed({ ...large, results }, { columns: 100, palette: plainPalette });
    const more = large.totals.fail - 50;
    expect(more).toBeGreaterThan(0);
    expect(text).toContain(`… and ${more} more checks`);
  });
});

describe('choosePalette', () => {
  it.each<[boolean, Record<string, string>, boolean]>([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('terminal %s, environment %j: colours %s', (tty, env, colours) => {
    expect(choosePalette(tty, env)).toBe(colours ? colourPalette : plainPalette);
  });
});
