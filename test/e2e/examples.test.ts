import { describe, expect, test } from 'vitest';
import { copyOfExample, netproof, prove } from './netproof.ts';
import { rmSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Proves an example that holds: every check passes, every deny is proven. */
async function holds(name: string): Promise<void> {
  const { code, stdout, report, left } = await prove(`examples/${name}`);
  expect(report.checks.filter((check) => check.verdict !== 'pass')).toEqual([]);
  expect(code).toBe(0);
  expect(report.engine).toBe('cluster');
  expect(report.canary?.enforced).toBe(true);
  const denies = report.checks.filter((check) => check.expected === 'deny');
  expect(denies.length).toBeGreaterThan(0);
  for (const deny of denies) expect(deny).toMatchObject({ control: 'connected', code: 'proven' });
  expect(report.checks.filter((check) => check.drift)).toEqual([]);
  expect(stdout).toContain(`${report.totals.total} passed`);
  expect(left).toEqual([]);
}

describe('examples that hold', () => {
  test.each(['quickstart', 'kustomize'])('%s: every check passes, every deny is proven', holds);

  test('shop: every check passes, every deny is proven', { tags: ['newest'] }, () => holds('shop'));
});

test('a Rollout, and a client that is in no manifest: stub pods stand for both', async () => {
  const { code, stdout, report } = await prove('test/fixtures/cases/any-pod-maker');
  expect(report.checks.filter((check) => check.verdict !== 'pass')).toEqual([]);
  expect(code).toBe(0);
  expect(report.checks.map((check) => check.from)).toContain('entry/door');
  expect(stdout).toContain('no manifest has the pods of the endpoint `door`');
});

test('broken: each rule fails, and each failure names its reason and line', async () => {
  const { code, stdout, report } = await prove('examples/broken');
  expect(code).toBe(1);
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

describe('what is no proof', () => {
  test('without policies the denies connect, and fail', async () => {
    const folder = copyOfExample('quickstart');
    rmSync(join(folder, 'k8s/policies.yaml'));
    const { code, report } = await prove(folder);
    expect(code).toBe(1);
    const denies = report.checks.filter((check) => check.expected === 'deny');
    expect(denies.length).toBeGreaterThan(0);
    for (const deny of denies) expect(deny).toMatchObject({ verdict: 'fail', outcome: 'connected' });
    for (const allow of report.checks.filter((check) => check.expected === 'allow')) {
      expect(allow.verdict).toBe('pass');
    }
  });

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
