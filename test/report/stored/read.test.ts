import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EnvironmentError, InputError } from '../../../src/core/problem.ts';
import type { RunReport, SeriesReport } from '../../../src/core/result.ts';
import { formatEntries } from '../../../src/report/formats.ts';
import { plainOptions } from '../../../src/report/format/palette.ts';
import { annotations } from '../../../src/report/run/annotations.ts';
import { renderHead } from '../../../src/report/run/head.ts';
import { renderJson } from '../../../src/report/run/json.ts';
import { renderSummary } from '../../../src/report/run/summary.ts';
import { renderResults } from '../../../src/report/run/terminal.ts';
import { renderSeriesJson } from '../../../src/report/series/json.ts';
import { renderSeriesSummary } from '../../../src/report/series/summary.ts';
import { renderSeries } from '../../../src/report/series/terminal.ts';
import { readReport } from '../../../src/report/stored/read.ts';
import { seriesOutcome } from '../../../src/run/outcome.ts';
import * as fixtures from '../fixtures.ts';
import { api, at, greenRun, HOSTILE, hostileRun, largeRun, modelRun, run, shopRun } from '../fixtures.ts';

const reports: Readonly<Record<string, RunReport>> = {
  shop: shopRun(),
  green: greenRun(),
  model: modelRun(),
  hostile: hostileRun(),
  large: largeRun(20, 20, 3),
  empty: run([]),
  everything: run(everyKind(), { shard: { index: 2, count: 3, checks: 40, run: 'a'.repeat(64) } }),
  timesOfAllSorts: { ...shopRun(), durationMs: 0.45, phases: [{ name: 'read', ms: 0.0449, failed: true }] },
  withoutTimes: withoutTimes(shopRun()),
};

/** What a format may make of a check beside what the others have. */
function everyKind(): RunReport['results'] {
  const results = fixtures.shopResults();
  const job = {
    ...fixtures.report,
    resource: {
      ...fixtures.report.resource,
      json: { spec: { jobTemplate: { spec: { parallelism: 1, completions: 4 } } } },
    },
  };
  const itself = fixtures.check({ from: job, to: { kind: 'workload', workload: job }, expected: 'deny' });
  return [
    ...results,
    fixtures.result('fail', 'let-through', itself),
    fixtures.result('inconclusive', 'disturbed', fixtures.check({ from: api, to: fixtures.dns }), {
      disturbance: { kind: 'pod', name: 'shop/db-0', what: 'restarted' },
    }),
    fixtures.result('pass', 'proven', fixtures.check({ from: api, to: fixtures.stripe, expected: 'deny' }), {
      established: 'carries',
      listener: 'stub',
    }),
    fixtures.result(
      'pass',
      'proven',
      fixtures.check({
        ...{ from: api, to: fixtures.stripe, expected: 'deny' },
        undeclaredPort: { declared: [{ port: 80, protocol: 'TCP' }], meant: { port: 80, protocol: 'TCP' } },
      }),
    ),
  ];
}

/** Without a wall clock. */
function withoutTimes(report: RunReport): RunReport {
  return Object.fromEntries(
    Object.entries(report).filter(([name]) => name !== 'durationMs'),
  ) as unknown as RunReport;
}

const seriesReport: SeriesReport = seriesOf([
  { folder: 'teams/a', outcome: shopRun() },
  { folder: HOSTILE, outcome: hostileRun() },
  {
    folder: 'teams/b',
    outcome: new InputError([
      {
        code: 'no-match',
        severity: 'error',
        message: 'selects nothing',
        at: at('netproof.yaml', 3),
        hint: 'x',
      },
    ]),
  },
  {
    folder: 'teams/c',
    outcome: new EnvironmentError('timeout', 'not done within 600 s', { hint: 'more time', detail: HOSTILE }),
  },
]);

function seriesOf(sections: SeriesReport['sections']): SeriesReport {
  return {
    version: '1.0.0',
    ...seriesOutcome(sections),
    sections,
    problems: [{ code: 'passed-over', severity: 'notice', message: 'x', list: ['a', 'b'] }],
    durationMs: 1234.56,
  };
}

/** All that is made of a report. */
async function everything(report: RunReport): Promise<Readonly<Record<string, unknown>>> {
  const made = await Promise.all(
    formatEntries.map(async ([name, { render }]) => [name, await render(report, 'deploy/prod')] as const),
  );
  return {
    ...Object.fromEntries(made),
    head: renderHead(report, plainOptions),
    terminal: renderResults(report, plainOptions),
    summary: renderSummary(report),
    annotations: annotations(report),
  };
}

function readRun(text: string, file = 'report.json'): RunReport {
  const read = readReport(text, file, '1.0.0');
  if (read.kind !== 'run') throw new Error('a series');
  return read.report;
}

describe('a JSON report that is read back', () => {
  it.each(Object.entries(reports))('of %s makes what the report itself makes', async (_, report) => {
    expect(await everything(readRun(renderJson(report)))).toEqual(await everything(report));
  });

  it('of several rule files makes what the report itself makes', async () => {
    const read = readReport(renderSeriesJson(seriesReport), 'reports.json', '1.0.0');
    if (read.kind !== 'series') throw new Error('no series');
    const prefix = (folder: string): string => folder;
    for (const [name, { renderSeries: render }] of formatEntries)
      expect([name, await render(read.series, prefix)]).toEqual([name, await render(seriesReport, prefix)]);
    expect(renderSeries(read.series, plainOptions)).toBe(renderSeries(seriesReport, plainOptions));
    expect(renderSeriesSummary(read.series)).toBe(renderSeriesSummary(seriesReport));
  });

  it('keeps what somebody added to the value later', () => {
    const more = { ...shopRun(), later: { opened: [{ from: 'a', to: 'b' }] } };
    expect(readRun(renderJson(more))).toMatchObject({ later: { opened: [{ from: 'a', to: 'b' }] } });
  });

  it('may have been written anew by another program', () => {
    const text = JSON.stringify(JSON.parse(renderJson(shopRun())), null, 4);
    expect(renderJson(readRun(text))).toBe(renderJson(shopRun()));
  });

  it('has whatever words and times a run has', () => {
    const words = fc.string({ unit: 'binary', maxLength: 20 });
    const anyRun = fc.record({
      phases: fc.array(fc.record({ name: words, ms: fc.double({ noNaN: true, min: 0, max: 1e9 }) })),
      problems: fc.array(
        fc.record({ code: words, severity: fc.constantFrom('error', 'warning', 'notice'), message: words }),
      ),
      durationMs: fc.double({ noNaN: true, min: 0, max: 1e9 }),
      engine: fc.record({ kind: fc.constant('model' as const), why: words }),
    });
    fc.assert(
      fc.property(anyRun, (more) => {
        const report = run(fixtures.shopResults(), more);
        expect(renderJson(readRun(renderJson(report)))).toBe(renderJson(report));
      }),
      { numRuns: 20 },
    );
  });
});

describe('what is no report that can be read', () => {
  const good = renderJson(shopRun());

  function refusal(text: string, file = 'reports/1.json'): string {
    try {
      readReport(text, file, '1.0.0');
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      expect(error.problems).toHaveLength(1);
      const [{ code, message, at: where, severity } = { code: '', message: '', severity: '' }] =
        error.problems;
      expect(severity).toBe('error');
      expect(where?.file).toBe(file);
      return `${where?.line}:${where?.column} ${code}: ${message}`;
    }
    return 'read';
  }

  function edited(edit: (json: Json) => void): string {
    const json = JSON.parse(good) as Json;
    edit(json);
    return JSON.stringify(json);
  }

  interface Json {
    [key: string]: unknown;
    version: string;
    verdict: string;
    checks: { verdict: string; port: number }[];
    stored?: {
      format: number;
      workloads: Record<string, unknown>[];
      report: { results: Record<string, unknown>[] } & Record<string, unknown>;
    };
  }

  it.each([
    ['of YAML', 'version: 1\nrules: []\n'],
    ['of nothing', ' \n'],
    ['of a page', '<!doctype html>\n<html></html>'],
    ['that is cut off', good.slice(0, 2_000)],
    ['that is cut off before its end', good.slice(0, -3)],
    ['with a comma too many', '{"version": "1.0.0",\n "checks": [1,,2]}'],
    [
      'of another tool',
      '{"version": "2.1.0", "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "runs": []}',
    ],
    ['of a list', '[1, 2]'],
    ['with brackets that do not fit', '{"version": "1.0.0",\n "checks": [}'],
    ['with more behind it', `${good}{}`],
    ['with a bad escape', '{"version": "1.\\q"}'],
    ['of a run that ended before', '{"problems": [{"message": "no rule file", "severity": "error"}]}'],
    ['of a newer version', edited((json) => (json.version = '9.9.9'))],
    ['of no version', edited((json) => (json.version = HOSTILE))],
    ['without what formats are made of', edited((json) => delete json.stored)],
    ['of another format', edited((json) => json.stored && (json.stored.format = 2))],
    ['with another verdict', edited((json) => (json.verdict = 'pass'))],
    [
      'with another verdict of a check',
      edited((json) => json.checks[1] && (json.checks[1].verdict = 'pass')),
    ],
    ['with a check less', edited((json) => json.checks.pop())],
    [
      'with words that nobody knows',
      edited((json) => Object.assign(json.stored?.report.results[1] ?? {}, { reason: HOSTILE })),
    ],
    ['with a number that names nothing', edited((json) => json.stored?.workloads.splice(1))],
    [
      'with evidence that makes no words',
      edited((json) => {
        Object.assign(json.stored?.report.results[1] ?? {}, {
          prediction: {
            answer: 'cut',
            decidedBy: { kind: 'cut', cuts: 7 },
            evidence: [{ kind: 'rule-misses' }],
          },
        });
      }),
    ],
    [
      'with objects for text',
      edited((json) => Object.assign(json.stored?.report ?? {}, { phases: [{ name: {} }] })),
    ],
  ])('%s is told with its place', (_, text) => {
    expect(refusal(text)).toMatchSnapshot();
  });

  it('cut off anywhere is told as that', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: good.trimEnd().length - 1 }), (length) => {
        expect(refusal(good.slice(0, length))).toMatch(/^\d+:\d+ (report-truncated|not-json): /);
      }),
      { numRuns: 100 },
    );
  });

  it('whatever is changed in it, never ends in anything else than one mistake or a report', () => {
    const json = JSON.parse(good) as object;
    const paths = pathsOf(json);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.constantFrom<unknown>(null, -1, 1.5, '', HOSTILE, [], {}, true, '__proto__', 1e300),
        (path, value) => {
          const text = JSON.stringify(withValue(json, path, value));
          expect(refusal(text)).toMatch(/^read$|^\d+:\d+ [a-z-]+: /);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function pathsOf(value: unknown, above: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [above];
  return [above, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...above, key]))];
}

function withValue(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole))
    return whole.map((one, index) =>
      String(index) === key ? withValue(one, rest, value) : (one as unknown),
    );
  return { ...(whole as object), [key]: withValue((whole as Record<string, unknown>)[key], rest, value) };
}
