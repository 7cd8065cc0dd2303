import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { EnvironmentError, InputError } from '../../../src/core/problem.ts';
import type { RunReport, SeriesReport } from '../../../src/core/result.ts';
import { systemFiles } from '../../../src/io/files.ts';
import { formatEntries } from '../../../src/report/formats.ts';
import { renderJson } from '../../../src/report/run/json.ts';
import { renderSummary } from '../../../src/report/run/summary.ts';
import { renderSeriesJson } from '../../../src/report/series/json.ts';
import { renderSeriesSarif } from '../../../src/report/series/sarif.ts';
import { readReport } from '../../../src/report/stored/read.ts';
import { silentProgress } from '../../../src/report/run/progress.ts';
import { proveProject } from '../../../src/run/prove.ts';
import { proveSeries } from '../../../src/run/series.ts';
import { readReports, type FoundReport } from '../../../src/run/shards/find-reports.ts';
import { withChanges } from '../../../src/run/changes.ts';
import { mergeReports } from '../../../src/run/shards/merge.ts';
import { readSettings, type Settings } from '../../../src/settings/settings.ts';
import { scratch } from '../../scratch.ts';

const context = { env: {}, progress: silentProgress, diagnosisFolder: '' };
const strict = { 'allow-inconclusive': false };

function settings(shard: string, more: Readonly<Record<string, string>> = {}): Settings {
  const written: Readonly<Record<string, string>> = { engine: 'model', shard, ...more };
  return readSettings(
    (name) => written[name],
    (name) => name,
  );
}

function predict(
  folder: string,
  shard = '',
  more: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<RunReport> {
  return proveProject(settings(shard, more), { ...context, env, files: systemFiles(folder) });
}

/** A report as a later process finds it. */
function written(report: RunReport, file: string): FoundReport {
  return { file, read: readReport(renderJson(report), file, report.version) };
}

async function shards(folder: string, count: number): Promise<readonly RunReport[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => predict(folder, `${index + 1}/${count}`)));
}

function merged(reports: readonly RunReport[]): RunReport {
  const read = mergeReports(
    reports.map((report, index) => written(report, `reports/${index + 1}.json`)),
    strict,
  );
  if (read.kind !== 'run') throw new Error('a series');
  return read.report;
}

/** Without times, without how it came about, and without the numbers of objects, which are by their first mention. */
function facts(report: RunReport): unknown {
  const json = JSON.parse(renderJson(report)) as Record<string, unknown> & {
    readonly stored: { readonly report: { readonly results: readonly { readonly check: object }[] } };
  };
  const value = json.stored.report;
  const none = { durationMs: 0, phases: [], merged: undefined };
  const results = value.results.map((one) => ({ ...one, check: { ...one.check, from: 0, to: 0 } }));
  return { ...json, ...none, stored: { ...value, ...none, results } };
}

/** Whether a SARIF log calls its run whole, and what it notes of it. */
function invocationOf(sarif: string): readonly unknown[] {
  const { runs } = JSON.parse(sarif) as {
    readonly runs: readonly [{ readonly invocations: readonly [Invocation] }];
  };
  const [{ executionSuccessful, toolExecutionNotifications }] = runs[0].invocations;
  return [executionSuccessful, ...toolExecutionNotifications.map(({ descriptor }) => descriptor.id)];
}

interface Invocation {
  readonly executionSuccessful: boolean;
  readonly toolExecutionNotifications: readonly { readonly descriptor: { readonly id: string } }[];
}

function mistakes(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError)
      return error.problems.map(
        ({ code, message, at, hint }) => `${at?.file ?? ''} ${code}: ${message} (${hint ?? ''})`,
      );
    throw error;
  }
  return [];
}

describe('what is merged is what the run would have been in one job', () => {
  test.each([
    'examples/shop',
    'examples/broken',
    'examples/quickstart',
    'test/fixtures/trees/monorepo',
    'test/fixtures/trees/openshift',
    'test/fixtures/cases/operators',
    'test/fixtures/cases/ports-of-the-node',
    'test/fixtures/cases/clients-of-services',
  ])('%s', async (folder) => {
    const whole = await predict(folder);
    for (const count of [1, 3, 7]) {
      const report = merged(await shards(folder, count));
      expect(facts(report)).toEqual(facts(whole));
      expect(report.merged).toEqual({ count, missing: [] });
      expect(report.exitCode).toBe(whole.exitCode);
    }
  });

  test('with what somebody added to the value of a report later', async () => {
    const later = { opened: [{ from: 'shop/web' }] };
    const all = (await shards('examples/quickstart', 2)).map((report) => ({ ...report, later }));
    expect(merged(all)).toMatchObject({ later });
    expect(merged(all)).not.toHaveProperty('shard');
  });

  test('with what `changes` says of what the change opens', async () => {
    const unknown = { code: 'base-missing', severity: 'notice', message: 'it is not fetched' } as const;
    const changes = { mode: 'require-rule', unknown } as const;
    const all = (await shards('examples/quickstart', 2)).map((report) => ({ ...report, changes }));
    expect(merged(all)).toMatchObject({ verdict: 'inconclusive', exitCode: 2 });
  });

  test.each(['warning', 'inconclusive', 'fail', 'never'] as const)(
    'with what `fail-on: %s` makes of a base that is not to be had',
    async (word) => {
      const unknown = { code: 'base-missing', severity: 'notice', message: 'it is not fetched' } as const;
      const judged = { 'fail-on': [word] };
      const gated = (report: RunReport): RunReport =>
        withChanges(report, { mode: 'require-rule', unknown }, judged);
      const whole = gated(await predict('examples/quickstart'));
      const all = (await shards('examples/quickstart', 2)).map((report, index) =>
        written(gated(report), `${index}.json`),
      );
      expect(mergeReports(all, judged)).toMatchObject({
        report: { verdict: whole.verdict, exitCode: whole.exitCode },
      });
      expect(whole.exitCode).toBe({ warning: 1, inconclusive: 2, fail: 0, never: 0 }[word]);
    },
  );

  test('whichever order they are named in', async () => {
    const all = await shards('examples/shop', 3);
    expect(facts(merged(all.toReversed()))).toEqual(facts(merged(all)));
  });

  test('of several rule files, too', async () => {
    const folders = ['examples/shop', 'examples/broken'].map((name) => ({ name, files: systemFiles(name) }));
    const prove = (shard: string): Promise<SeriesReport> => proveSeries(settings(shard), folders, context);
    const whole = await prove('');
    const parts = await Promise.all([1, 2, 3].map((index) => prove(`${index}/3`)));
    const found = parts.map((series, index) => ({
      file: `${index}.json`,
      read: readReport(renderSeriesJson(series), `${index}.json`, series.version),
    }));
    const read = mergeReports(found, strict);
    if (read.kind !== 'series') throw new Error('one rule file');
    const { series } = read;
    const totals = ({ verdict, exitCode, totals: counts }: SeriesReport): unknown => [
      verdict,
      exitCode,
      counts,
    ];
    expect(totals(series)).toEqual(totals(whole));
    const sectionFacts = ({ sections }: SeriesReport): unknown =>
      sections.map(({ folder, outcome }) => [folder, outcome instanceof Error ? outcome : facts(outcome)]);
    expect(sectionFacts(series)).toEqual(sectionFacts(whole));
  });
});

describe('a shard that is missing', () => {
  it('makes all green ones inconclusive, in every format', async () => {
    const [one, , three] = await shards('examples/shop', 3);
    if (!one || !three) throw new Error('no shards');
    const report = merged([one, three]);
    expect([report.verdict, report.exitCode, report.totals.fail]).toEqual(['inconclusive', 2, 0]);
    expect(report.problems[0]).toMatchObject({
      code: 'missing-shard',
      severity: 'error',
      message: 'shard 2 of 3 is missing: nobody knows what would have come of its checks',
    });
    expect(renderSummary(report)).toMatch(
      /^## ⚠️ netproof: Shard 2 of 3 is missing; of the others, all \d+ checks passed/,
    );
    for (const [name, { render }] of formatEntries) {
      const text = await render(report, '');
      if (name === 'tap') expect(text).toMatch(/^not ok \d+ - shard 2 of 3 left a report$/m);
      if (name === 'junit') expect(text).toContain('<error message="shard 2 of 3 is missing');
      if (name === 'sarif') expect(invocationOf(text)).toEqual([false, 'missing-shard']);
      if (name === 'report') expect(JSON.parse(text)).toMatchObject({ merged: { count: 3, missing: [2] } });
    }
  });

  it('is not made good by what is allowed', async () => {
    const [one] = await shards('examples/shop', 3);
    if (!one) throw new Error('no shards');
    const read = mergeReports([written(one, 'a.json')], { 'allow-inconclusive': true });
    expect(read).toMatchObject({
      report: { verdict: 'inconclusive', exitCode: 2, merged: { missing: [2, 3] } },
    });
  });

  it('is in the SARIF of several rule files, too', async () => {
    const folders = ['examples/shop', 'examples/quickstart'].map((name) => ({
      name,
      files: systemFiles(name),
    }));
    const series = await proveSeries(settings('1/2'), folders, context);
    const read = mergeReports([{ file: '1.json', read: { kind: 'series', series } }], strict);
    if (read.kind !== 'series') throw new Error('one rule file');
    const sarif = renderSeriesSarif(read.series, (folder) => folder);
    expect(invocationOf(sarif)).toEqual([false, 'missing-shard']);
  });

  it('leaves a failure of another one what it is', async () => {
    const all = await shards('examples/broken', 3);
    expect(merged(all.slice(0, 2))).toMatchObject({ verdict: 'fail', exitCode: 1 });
  });
});

describe('a shard of several rule files', () => {
  it('that did not test one of them leaves that one inconclusive, with the reason', async () => {
    const folders = ['examples/shop', 'examples/quickstart'].map((name) => ({
      name,
      files: systemFiles(name),
    }));
    const parts = await Promise.all(
      ['1/2', '2/2'].map((shard) => proveSeries(settings(shard), folders, context)),
    );
    const found = parts.map((series, index): FoundReport => {
      const [first, ...others] = series.sections;
      if (index === 0 || !first) return { file: '1.json', read: { kind: 'series', series } };
      const outcome = new EnvironmentError('timeout', 'not done within 600 s');
      const sections = [{ ...first, outcome }, ...others];
      return { file: '2.json', read: { kind: 'series', series: { ...series, sections } } };
    });
    expect(mergeReports(found, strict)).toMatchObject({
      series: {
        verdict: 'inconclusive',
        exitCode: 2,
        problems: [],
        sections: [
          {
            folder: 'examples/shop',
            outcome: {
              verdict: 'inconclusive',
              exitCode: 2,
              merged: { count: 2, missing: [2] },
              problems: [
                {
                  message: 'shard 2 of 2 (`2.json`): nothing could be proven: not done within 600 s',
                },
                {},
              ],
            },
          },
          { folder: 'examples/quickstart', outcome: { verdict: 'pass', merged: { missing: [] } } },
        ],
      },
    });
  });
});

describe('a shard without a check', () => {
  it('is not red, says so, and is no proof', async () => {
    const report = await predict('examples/quickstart', '50/50');
    expect(report).toMatchObject({ verdict: 'inconclusive', exitCode: 0, totals: { total: 0 } });
    expect(renderSummary(report)).toMatch(/^## ⚠️ netproof: Shard 50 of 50 has no check/);
    const tap = await formatEntries.find(([name]) => name === 'tap')?.[1].render(report, '');
    expect(tap).toMatch(/^1\.\.0 # SKIP/m);
  });
});

describe('what does not belong together', () => {
  it('is told with its file', async () => {
    const [one, two, three] = await shards('examples/shop', 3);
    if (!one || !two || !three) throw new Error('no shards');
    const [, otherSettings] = await Promise.all([
      predict('examples/shop', '2/3'),
      predict('examples/shop', '2/3', { samples: '5' }),
    ]);
    const changed = join(scratch(), 'shop');
    cpSync('examples/shop', changed, { recursive: true });
    const file = join(changed, 'k8s/shop.yaml');
    writeFileSync(file, `# one line more\n${readFileSync(file, 'utf8')}`);
    const of = (commit: string): Promise<RunReport> =>
      predict('examples/shop', '2/3', {}, { GITHUB_SHA: commit });
    const others: Readonly<Record<string, RunReport>> = {
      'doubled.json': one,
      'of-four.json': await predict('examples/shop', '2/4'),
      'settings.json': otherSettings,
      'manifests.json': await predict(changed, '2/3'),
      'whole.json': await predict('examples/shop'),
      'merged.json': merged([one, two, three]),
      'version.json': { ...two, version: '0.0.0' },
      'engine.json': {
        ...two,
        engine: {
          kind: 'cluster',
          kubernetes: '1.34',
          cni: 'kind + Calico',
          workloads: 'stub',
          external: 'stub',
        },
      },
    };
    const good = [written(one, 'one.json'), written(three, 'three.json')];
    const told = Object.entries(others).flatMap(([name, report]) =>
      mistakes(() => mergeReports([...good, written(report, name)], strict)),
    );
    expect(told).toMatchSnapshot();
    const commits = [await of('a'.repeat(40)), await of('b'.repeat(40))];
    const [first, second] = commits.map((report, index) =>
      written(
        { ...report, ...(report.shard && { shard: { ...report.shard, index: index + 1 } }) },
        `${index}.json`,
      ),
    );
    if (!first || !second) throw new Error('no commits');
    expect(mistakes(() => mergeReports([first, second], strict))).toMatchSnapshot();
  });

  it('is told of all files at once', async () => {
    const [one, two, three] = await shards('examples/shop', 3);
    if (!one || !two || !three) throw new Error('no shards');
    const found = [one, two, three, one, two].map((report, index) => written(report, `${index}.json`));
    expect(mistakes(() => mergeReports(found, strict))).toHaveLength(2);
  });

  it('is told where a report lacks a check that it had, or brings one of another shard', async () => {
    const [one, two] = await shards('examples/shop', 2);
    if (!one || !two) throw new Error('no shards');
    const totals = { ...two.totals, pass: two.totals.pass - 1, total: two.totals.total - 1 };
    const short = { ...two, totals, results: two.results.slice(1) };
    expect(mistakes(() => merged([one, short]))).toMatchSnapshot();
    const twice = [...two.results, ...one.results.slice(0, 1)];
    const more = {
      ...two,
      results: twice,
      totals: { ...two.totals, pass: twice.length, total: twice.length },
    };
    expect(mistakes(() => merged([one, more]))).toMatchSnapshot();
  });
});

describe('the files that are named', () => {
  test('may be files, folders and globs, the same one twice', async () => {
    const folder = scratch();
    const all = await shards('examples/quickstart', 2);
    for (const [index, report] of all.entries()) {
      mkdirSync(join(folder, `netproof-${index}`));
      writeFileSync(join(folder, `netproof-${index}`, 'netproof.json'), renderJson(report));
      writeFileSync(join(folder, `netproof-${index}`, 'notes.txt'), 'x');
    }
    const files = systemFiles(folder);
    const version = all[0]?.version ?? '';
    for (const named of [
      ['.'],
      ['netproof-*/*.json'],
      ['**/netproof.json', 'netproof-0'],
      ['netproof-0/netproof.json', './netproof-0/netproof.json', 'netproof-1'],
      [`${folder}/netproof-0`, `${folder}/*/netproof.json`],
    ]) {
      const found = await readReports(named, files, version);
      expect(found).toHaveLength(2);
      expect(mergeReports(found, strict)).toMatchObject({ report: { merged: { missing: [] } } });
    }
  });

  test('are all told where they lead to no report', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(folder, 'page.json'), '<html>');
    writeFileSync(join(folder, 'list.json'), '[]');
    const files = systemFiles(folder);
    const told = async (...named: readonly string[]): Promise<readonly string[]> => {
      try {
        await readReports(named, files, '1.0.0');
      } catch (error) {
        if (error instanceof InputError)
          return error.problems.map(({ message, at }) => `${at?.file ?? ''}: ${message}`);
      }
      return [];
    };
    expect(await told('empty', 'nowhere.json', '*.yaml', 'no/*.json')).toMatchSnapshot();
    expect(await told('page.json', '.')).toMatchSnapshot();
  });
});
