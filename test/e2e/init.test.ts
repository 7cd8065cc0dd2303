import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { jsonReportSchema, type JsonSeries } from '../../src/report/run/json-schema.ts';
import { scratch } from '../scratch.ts';
import { netproof, proveSeries, type EndedRun } from './netproof.ts';

/** Thirteen rule files on one cluster: by `npm run test:init` alone. One of them is in examples.test.ts. */
const asked = process.env.INIT_ALL !== undefined;

const folders = ['examples', 'test/fixtures/trees'].flatMap((root) =>
  readdirSync(root).map((name) => join(root, name)),
);
const place = scratch();

describe.runIf(asked)('a first rule file of each example and each tree, on a real cluster', () => {
  let ended: EndedRun & { readonly series: JsonSeries };
  const copies = folders.map((folder) => join(place, basename(folder)));
  beforeAll(async () => {
    for (const [index, folder] of folders.entries()) {
      const copy = copies[index] ?? '';
      mkdirSync(copy);
      cpSync(folder, copy, { recursive: true });
      rmSync(join(copy, 'netproof.yaml'));
      const { code, stderr } = await netproof(['init', copy]);
      expect(code, stderr).toBe(0);
    }
    ended = await proveSeries(copies);
  });

  test('all are green, on one cluster, with nothing left of it', () => {
    const { code, series, left, stderr } = ended;
    expect(
      series.reports.map(({ folder, verdict }) => `${basename(folder)}: ${verdict}`),
      stderr,
    ).toEqual(copies.map((copy) => `${basename(copy)}: pass`));
    expect(code).toBe(0);
    expect(left).toEqual([]);
  });

  test.each(folders.map((folder) => basename(folder)))('%s: each deny is proven', (name) => {
    const report = jsonReportSchema.parse(
      ended.series.reports.find(({ folder }) => basename(folder) === name),
    );
    expect(report.checks.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
    const denies = report.checks.filter(({ expected }) => expected === 'deny');
    expect(denies.length).toBeGreaterThan(0);
    for (const deny of denies) expect(deny).toMatchObject({ control: 'connected', code: 'proven' });
  });
});
