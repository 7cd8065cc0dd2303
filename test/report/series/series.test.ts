import { Parser, type FinalResults, type Result } from 'tap-parser';
import { describe, expect, it } from 'vitest';
import { EnvironmentError, InputError } from '../../../src/core/problem.ts';
import type { Section, SeriesReport } from '../../../src/core/result.ts';
import { plainPalette } from '../../../src/report/format/palette.ts';
import { jsonSeriesSchema } from '../../../src/report/run/json-schema.ts';
import { renderSeriesJson } from '../../../src/report/series/json.ts';
import { renderSeriesJUnit } from '../../../src/report/series/junit.ts';
import { renderSeriesSarif } from '../../../src/report/series/sarif.ts';
import { renderSeriesSummary } from '../../../src/report/series/summary.ts';
import { renderSeriesTap } from '../../../src/report/series/tap.ts';
import { renderOverview, renderSeries } from '../../../src/report/series/terminal.ts';
import { seriesOutcome } from '../../../src/run/outcome.ts';
import { readSarif } from '../sarif-schema.ts';
import { greenRun, HOSTILE, hostileRun, largeRun, shopRun } from '../fixtures.ts';

const refused = new InputError([
  {
    code: 'refused',
    severity: 'error',
    message: 'Deployment web: the API server refuses it',
    at: { file: 'k8s/web.yaml', line: 3, column: 1 },
  },
]);
const lost = new EnvironmentError('node-lost', 'the node stopped', { hint: 'look at `docker events`' });

function series(...sections: readonly Section[]): SeriesReport {
  return { version: '1.0.0', ...seriesOutcome(sections), sections, problems: [], durationMs: 92_000 };
}

const three = series(
  { folder: 'teams/a', outcome: shopRun() },
  { folder: 'teams/b', outcome: greenRun() },
  { folder: 'teams/c', outcome: refused },
);
const hostile = series({ folder: HOSTILE, outcome: hostileRun() }, { folder: `x/${HOSTILE}`, outcome: lost });
const options = { columns: 100, palette: plainPalette };

function prefixOf(folder: string): string {
  return `deploy/${folder}`;
}

describe('on a terminal', () => {
  it('has a line for each, and the sums', async () => {
    await expect(`${renderOverview(three, options)}\n`).toMatchFileSnapshot('snapshots/overview.txt');
  });

  it('has in a file what was printed of each', () => {
    const text = renderSeries(three, options);
    expect(text).toMatch(/^teams\/a {3}1 of 3\n/);
    expect(text).toContain('\nteams/c   3 of 3\n\n k8s/web.yaml:3:1  error  Deployment web');
    expect(text.endsWith(renderOverview(three, options))).toBe(true);
  });

  it('says so where nothing was tested', () => {
    expect(renderOverview(series({ folder: 'a', outcome: lost }), options)).toContain(
      '1 rule file: nothing was tested',
    );
  });
});

describe('as JSON', () => {
  it('has the shape of its schema, with the worst verdict, the sums and each report', () => {
    const json = jsonSeriesSchema.parse(JSON.parse(renderSeriesJson(three)));
    const { totals } = shopRun();
    expect(json).toMatchObject({
      verdict: 'fail',
      totals: { total: totals.total + greenRun().totals.total, fail: totals.fail },
    });
    expect(json.reports.map(({ folder, verdict }) => [folder, verdict])).toEqual([
      ['teams/a', 'fail'],
      ['teams/b', 'pass'],
      ['teams/c', 'inconclusive'],
    ]);
    expect(json.reports[2]).toMatchObject({
      checks: [],
      problems: [{ code: 'refused', file: 'k8s/web.yaml', line: 3 }],
    });
  });
});

describe('as JUnit', () => {
  it('has a suite for each rule file, distinct cases, and paths from the root of the repository', async () => {
    const xml = await renderSeriesJUnit(three, prefixOf);
    await expect(xml).toMatchFileSnapshot('snapshots/junit.xml');
    expect([...xml.matchAll(/<testsuite name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'teams/a',
      'teams/b',
      'teams/c',
    ]);
    const cases = [...xml.matchAll(/<testcase name="([^"]*)" classname="([^"]*)"/g)].map(
      ([, name, classname]) => `${String(classname)}: ${String(name)}`,
    );
    expect(new Set(cases).size).toBe(cases.length);
    expect(xml).toContain('file="deploy/teams/b/netproof.yaml"');
  });
});

describe('as TAP', () => {
  it('has a subtest for each, and a point that says what it came to', () => {
    const events = Parser.parse(renderSeriesTap(three, prefixOf), { strict: true });
    const points = events.flatMap(([name, value]) => (name === 'assert' ? [value as Result] : []));
    expect(points.map(({ ok, name }) => [ok, name])).toEqual([
      [false, 'teams/a'],
      [true, 'teams/b'],
      [false, 'teams/c'],
    ]);
    const [last] = events.flatMap(([name, value]) => (name === 'complete' ? [value as FinalResults] : []));
    expect(last).toMatchObject({ count: 3, pass: 1, bailout: false });
    const below = events.filter(([name]) => name === 'child');
    expect(below).toHaveLength(2);
  });

  it('reads as it was meant, whatever the names', () => {
    const events = Parser.parse(renderSeriesTap(hostile, prefixOf), { strict: true });
    const names = events.map(([name]) => name);
    expect(names.filter((name) => name === 'assert')).toHaveLength(2);
    expect(names).not.toContain('bailout');
  });
});

describe('as a summary', () => {
  it('has a row for each, and below it each with its own heading, what is not green first', () => {
    const text = renderSeriesSummary(three);
    expect(text).toMatch(/^## \S+ netproof: 3 rule files, 1 of them not tested: /);
    expect(text.match(/^### .*$/gm)?.map((line) => /<code>([^<]*)</.exec(line)?.[1])).toEqual([
      'teams/a',
      'teams/c',
      'teams/b',
    ]);
    expect(text).toContain('| <code>teams/c</code> | nothing was tested: ');
  });

  it('keeps within its bytes, and counts what does not fit', () => {
    const many = series(
      ...Array.from({ length: 60 }, (_, index) => ({ folder: `t/${index}`, outcome: largeRun(8, 8, 2) })),
    );
    for (const maxBytes of [20_000, 60_000, 400_000]) {
      const text = renderSeriesSummary(many, { maxBytes });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
      expect(text).toContain('<code>t/59</code>');
    }
  });

  it('lets no name become markup', () => {
    expect(renderSeriesSummary(hostile)).not.toMatch(/<img|<script|\n::/);
  });
});

describe('as SARIF', () => {
  it('is one run, with the paths of each, and why one was not tested', () => {
    const { results, invocations } = readSarif(renderSeriesSarif(three, prefixOf));
    expect(results[0]?.locations?.[0]?.physicalLocation.artifactLocation.uri).toBe(
      'deploy/teams/a/k8s/policies.yaml',
    );
    expect(results[0]?.partialFingerprints['netproofCheck/v1']).toMatch(/^\["teams\/a",/);
    expect(invocations).toMatchObject([{ executionSuccessful: false, exitCode: 1 }]);
    expect(invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      'teams/c: Deployment web: the API server refuses it',
    ]);
    const twice = series({ folder: 'a', outcome: shopRun() }, { folder: 'b', outcome: shopRun() });
    const prints = readSarif(renderSeriesSarif(twice, prefixOf)).results.map((one) =>
      JSON.stringify(one.partialFingerprints),
    );
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('is valid whatever the names', () => {
    expect(readSarif(renderSeriesSarif(hostile, (folder) => folder)).results.length).toBeGreaterThan(0);
  });
});

describe('a small summary', () => {
  const many = series(
    ...Array.from({ length: 3_000 }, (_, index) => ({
      folder: `teams/a-rather-long-name-for-a-team/${index}`,
      outcome: index % 3 === 0 ? shopRun() : index % 3 === 1 ? greenRun() : refused,
    })),
  );
  it.each([5_000, 65_536, 500_000])('stays within %d bytes, and counts what is left out', (maxBytes) => {
    const text = renderSeriesSummary(many, { maxBytes, short: true });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
    expect(text).toMatch(/\d+ more rule files left out of the table\./);
    expect(text).not.toContain('<details>');
  });
});
