import { describe, expect, it } from 'vitest';
import type { ChangeReport } from '../../src/core/change-report.ts';
import type { RunReport, SeriesReport } from '../../src/core/result.ts';
import { changesOutputs, changesOutputsOf } from '../../src/github/changes-output.ts';
import { bytes } from '../../src/report/format/markdown.ts';
import { CHANGES_OUTPUT_BYTES } from '../../src/text/limits.ts';

function changesWith(groups: number): ChangeReport {
  return {
    version: 1,
    opened: Array.from({ length: groups }, (_, index) => ({
      causes: [],
      connections: [
        { from: `a/é${index}`, to: 'a/b', port: 1, protocol: 'TCP' as const, checks: [], rules: [] },
      ],
      ranges: [],
    })),
    closed: [],
    changes: [],
    base: 'main',
    baseIsEmpty: false,
    names: [],
    hasRules: true,
    mode: 'allow',
  };
}

const seriesOf = (count: number, groups: number): Pick<SeriesReport, 'sections'> => ({
  sections: Array.from({ length: count }, (_, index) => ({
    folder: `team-${index}`,
    outcome: { changes: changesWith(groups) } as RunReport,
  })),
});

describe('the output changes', () => {
  it('is one line of JSON that fits into a variable, and counts what it leaves out', () => {
    for (const groups of [0, 3, 500, 5_000]) {
      const { changes = '', opened } = changesOutputs(changesWith(groups));
      expect(bytes(changes)).toBeLessThanOrEqual(CHANGES_OUTPUT_BYTES);
      expect(changes).not.toContain('\n');
      const json = JSON.parse(changes) as { opened: unknown[]; leftOut?: { opened: number } };
      expect(json.opened.length + (json.leftOut?.opened ?? 0)).toBe(groups);
      expect(opened).toBe(String(groups));
    }
  });

  it('of several rule files stays within the same, and sums what opens', () => {
    for (const [count, groups] of [
      [3, 2],
      [3, 2_000],
      [200, 40],
    ] as const) {
      const { changes = '', opened } = changesOutputsOf(seriesOf(count, groups));
      expect(bytes(changes)).toBeLessThanOrEqual(CHANGES_OUTPUT_BYTES);
      const json = JSON.parse(changes) as { folders: { folder: string }[]; leftOut?: number };
      expect(json.folders.length + (json.leftOut ?? 0)).toBe(count);
      expect(opened).toBe(String(count * groups));
    }
  });

  it('is not there where nothing was compared, and has no counts where nothing is known', () => {
    expect(changesOutputs(undefined)).toEqual({});
    const unknown = { code: 'base-missing', severity: 'notice', message: 'x' } as const;
    expect(changesOutputs({ mode: 'allow', unknown })).toMatchObject({ opened: '', closed: '' });
  });
});
