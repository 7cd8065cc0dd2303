import { beforeAll, describe, expect, test } from 'vitest';
import { copyOfExample, netproof, prove, proveSeries, type EndedRun } from './netproof.ts';
import { rmSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonReportSchema, type JsonReport, type JsonSeries } from '../../src/report/run/json-schema.ts';

/** An example that holds: every check passes, every deny is proven. */
function holds(report: JsonReport): void {
  expect(report.checks.filter((check) => check.verdict !== 'pass')).toEqual([]);
  expect(report.verdict).toBe('pass');
  expect(report.engine).toBe('cluster');
  expect(report.canary?.enforced).toBe(true);
  const denies = report.checks.filter((check) => check.expected === 'deny');
  expect(denies.length).toBeGreaterThan(0);
  for (const deny of denies) expect(deny).toMatchObject({ control: 'connected', code: 'proven' });
  expect(report.checks.filter((check) => check.drift)).toEqual([]);
}

test('shop: every check passes, every deny is proven', { tags: ['newest'] }, async () => {
  const { code, stdout, report, left } = await prove('examples/shop');
  holds(report);
  expect(code).toBe(0);
  expect(stdout).toContain(`${report.totals.total} passed`);
  expect(left).toEqual([]);
});

describe('several rule files in one call, on one cluster', () => {
  const unpoliced = copyOfExample('quickstart');
  rmSync(join(unpoliced, 'k8s/policies.yaml'));
  const refused = copyOfExample('quickstart');
  const refusedPolicies = join(refused, 'k8s/policies.yaml');
  const invalid = readFileSync(refusedPolicies, 'utf8').replace(
    '  namespace: quickstart\n',
    '  namespace: quickstart\n  annotations: { "no key!": x }\n',
  );
  writeFileSync(refusedPolicies, invalid);
  const anyPodMaker = 'test/fixtures/cases/any-pod-maker';
  const begun = copyOfExample('kustomize');
  const folders = [
    'examples/quickstart',
    'examples/broken',
    'examples/kustomize',
    refused,
    unpoliced,
    anyPodMaker,
    begun,
  ];
  let ended: EndedRun & { readonly series: JsonSeries };
  beforeAll(async () => {
    rmSync(join(begun, 'netproof.yaml'));
    const { code, stderr } = await netproof(['init', begun]);
    expect(code, stderr).toBe(0);
    ended = await proveSeries(folders);
  });

  const reportOf = (folder: string): JsonReport =>
    jsonReportSchema.parse(ended.series.reports.find((one) => one.folder === folder));
  /** What was printed of it. */
  const printed = (folder: string): string => {
    const [, , text = ''] = ended.stdout.split(new RegExp(`^${folder} {3}(\\d of \\d)$`, 'm'));
    return text.split(/^\S+ {3}\d of \d$/m)[0] ?? '';
  };

  test('there is a section for each, one cluster, and nothing left of it; the worst decides', () => {
    const { code, stdout, series, left } = ended;
    expect(code, ended.stderr).toBe(1);
    expect(series.reports.map(({ folder }) => folder)).toEqual(folders);
    expect(series.verdict).toBe('fail');
    const booted = [...stdout.matchAll(/ boot +(netproof-[0-9a-f]{8}): Kubernetes/g)];
    expect(booted).toHaveLength(folders.length);
    expect(new Set(booted.map(([, name]) => name)).size).toBe(1);
    expect(stdout).not.toContain('booted anew');
    expect(stdout).toMatch(/clean up +nothing is left behind/);
    expect(left).toEqual([]);
  });

  test.each(['examples/quickstart', 'examples/kustomize'])(
    '%s: every check passes, every deny is proven',
    (folder) => {
      const report = reportOf(folder);
      holds(report);
      expect(printed(folder)).toContain(`${report.totals.total} passed`);
    },
  );

  test('what `netproof init` writes is green, no hand needed', () => {
    holds(reportOf(begun));
  });

  test('a Rollout, and a client that is in no manifest: stub pods stand for both', () => {
    const report = reportOf(anyPodMaker);
    expect(report.checks.filter((check) => check.verdict !== 'pass')).toEqual([]);
    expect(report.checks.map((check) => check.from)).toContain('entry/door');
    expect(printed(anyPodMaker)).toContain('no manifest has the pods of the endpoint `door`');
  });

  test('broken: each rule fails, and each failure names its reason and line', () => {
    const report = reportOf('examples/broken');
    const stdout = printed('examples/broken');
    const failed = report.checks.filter((check) => check.verdict === 'fail');
    expect(new Set(failed.map((check) => check.rule)).size).toBe(7);
    for (const reason of [
      'did you mean `kubernetes.io/metadata.name=monitoring`?',
      'did you mean `app=database`?',
      'add an egress rule for DNS',
      'would make them alternatives',
      'Job app/migrate has this label itself, its pods do not',
      'does not select app/api-canary',
      'an absent `policyTypes` always isolates ingress',
    ]) {
      expect(stdout.replace(/\s+/g, ' ')).toContain(reason);
    }
    for (const check of failed) expect(stdout).toContain(`${check.file}:${check.line}`);
  });

  test('what the API server refuses is the mistake of one, and the others go on', () => {
    expect(ended.series.reports[3]).toMatchObject({
      verdict: 'inconclusive',
      checks: [],
      problems: [{ severity: 'error', file: 'k8s/policies.yaml' }],
    });
  });

  test('without policies the denies connect, and fail', () => {
    const report = reportOf(unpoliced);
    const denies = report.checks.filter((check) => check.expected === 'deny');
    expect(denies.length).toBeGreaterThan(0);
    for (const deny of denies) expect(deny).toMatchObject({ verdict: 'fail', outcome: 'connected' });
    for (const allow of report.checks.filter((check) => check.expected === 'allow')) {
      expect(allow.verdict).toBe('pass');
    }
  });
});

describe('what is no proof', () => {
  test('a CNI that ignores policies ends the run before any verdict', async () => {
    const { code, stderr } = await netproof([
      'run',
      'examples/quickstart',
      '--cni=default',
      '--node-image=kindest/node:v1.34.4',
    ]);
    expect(stderr).toContain('does not enforce NetworkPolicies');
    expect(code).toBe(2);
  });

  test('a rule that selects nothing ends the run before any boot', async () => {
    const folder = copyOfExample('quickstart');
    const path = join(folder, 'netproof.yaml');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('from: quickstart/db', 'from: quickstart/app=dbx'),
    );
    const { code, stdout, stderr } = await netproof(['run', folder]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/netproof\.yaml:\d+:\d+ +error/);
    expect(stdout).not.toContain('boot');
  });
});
