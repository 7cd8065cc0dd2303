import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { jsonReportSchema, type JsonReport } from '../../src/report/run/json-schema.ts';
import { scratch } from '../scratch.ts';
import { copyOfExample, netproof, startNetproof, type EndedRun } from './netproof.ts';

// One cluster for all of them, in their order: each finds what the one before left.
const temp = scratch();
const env = { TMPDIR: temp, NETPROOF_WARM: '1' };
const WAIT = { timeout: 120_000, interval: 50 };
const shop = copyOfExample('shop');
const policies = join(shop, 'k8s/policies/shop.yaml');
const workloads = join(shop, 'k8s/shop.yaml');

interface Proven extends EndedRun {
  readonly report: JsonReport;
}

async function prove(folder: string, how: Readonly<Record<string, string>> = env): Promise<Proven> {
  const path = join(scratch(), 'report.json');
  const ended = await netproof(['run', folder, '--report', path], how);
  return { ...ended, report: jsonReportSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) };
}

/** What each check came to. */
function verdicts({ checks }: JsonReport): readonly string[] {
  return checks.map(({ from, to, port, protocol, expected, verdict, code }) =>
    [from, to, port, protocol, expected, verdict, code].join(' '),
  );
}

function wrong(report: JsonReport): readonly string[] {
  return verdicts(report).filter((line) => !line.includes(' pass '));
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

/** When the container of the node was made: another one is another time. */
function nodeOf(cluster: string): string {
  return execFileSync('docker', ['inspect', '--format={{.Id}}', `${cluster}-control-plane`], {
    encoding: 'utf8',
  });
}

let cluster = '';
let node = '';

beforeAll(async () => {
  const up = await netproof(['up', '--json'], env);
  expect(up.code, up.stderr).toBe(0);
  ({ name: cluster } = JSON.parse(up.stdout) as { name: string });
  node = nodeOf(cluster);
});

afterAll(async () => {
  if (cluster !== '') await netproof(['down', cluster], env);
});

test('a second `up` finds it, and `status` lists it', async () => {
  const up = await netproof(['up'], env);
  expect(up.stdout).toContain(`there, and well: ${cluster}`);
  expect((await netproof(['status'], env)).stdout).toMatch(new RegExp(`${cluster}.*stays between runs`));
});

test('verdicts are those of a cold run: as it is, after a policy was edited, after a label was', async () => {
  const asItIs = await prove(shop);
  expect(asItIs.code, asItIs.stdout + asItIs.stderr).toBe(0);

  edit(policies, 'matchLabels: { app: web }', 'matchLabels: { app: webb }');
  const policy = await prove(shop);
  expect(wrong(policy.report)).toEqual([
    'shop/web shop/api 8080 TCP allow fail cut-by-policies',
    'shop/web shop/service/api 80 TCP allow fail cut-by-policies',
  ]);
  expect(policy.code).toBe(1);

  edit(workloads, 'labels: { app: cache', 'labels: { app: cached');
  edit(workloads, 'matchLabels: { app: cache }', 'matchLabels: { app: cached }');
  const label = await prove(shop);
  expect(wrong(label.report)).toContain('shop/api shop/cache 6379 TCP allow fail cut-by-policies');

  const cold = await prove(shop, { TMPDIR: scratch() });
  expect(verdicts(label.report)).toEqual(verdicts(cold.report));
  expect(cold.left).toEqual([]);
});

test('what somebody did to the cluster by hand does not count: a pod is made anew, a policy goes', async () => {
  const kubectl = (...args: readonly string[]): void => {
    const kubeconfig = `--kubeconfig=${join(temp, cluster, 'kubeconfig')}`;
    execFileSync('kubectl', [kubeconfig, ...args], { stdio: 'ignore' });
  };
  const before = await prove(shop);
  kubectl('label', 'pod', 'db-0', '--namespace=shop', 'app=other', '--overwrite');
  kubectl(
    'patch',
    'networkpolicy',
    'default-deny',
    '--namespace=shop',
    '--patch={"spec":{"policyTypes":["Ingress"]}}',
  );
  const after = await prove(shop);
  expect(verdicts(after.report)).toEqual(verdicts(before.report));
  expect(after.stdout).not.toContain('booted anew');
});

test('a run that was killed is recovered from, and a second one waits for the first', async () => {
  const before = await prove(shop);
  const killed = startNetproof(['run', shop], env);
  await vi.waitUntil(() => killed.said().includes('✓ policies'), WAIT);
  killed.child.kill('SIGKILL');
  await killed.ended;
  expect(readdirSync(temp)).toContain(`${cluster}.lock`);

  const one = startNetproof(['run', shop], env);
  await vi.waitUntil(() => one.said().includes('✓ read'), WAIT);
  const two = await prove(shop);
  const { code, stdout, stderr } = await one.ended;
  expect(stdout + stderr + two.stdout).toContain(`the warm cluster ${cluster} is in use by process`);
  expect([code, two.code]).toEqual([1, 1]);
  expect(verdicts(two.report)).toEqual(verdicts(before.report));
});

test('watch proves again at each change, waits out a mistake, and ends well', async () => {
  const watch = startNetproof(['watch', shop], env);
  const runs = (): number => watch.said().split(/\d passed/).length - 1;
  await vi.waitUntil(() => runs() === 1, WAIT);
  edit(policies, 'matchLabels: { app: webb }', 'matchLabels: { app: web }');
  await vi.waitUntil(() => runs() === 2, WAIT);
  await vi.waitUntil(() => watch.said().includes('✗ → ✓  shop/web → shop/api:8080'), WAIT);
  edit(policies, 'matchLabels: { app: web }', 'matchLabels: { app: web');
  edit(policies, 'matchLabels: { app: web', 'matchLabels: { app: webb }');
  await vi.waitUntil(() => runs() === 3, WAIT);
  await vi.waitUntil(() => watch.said().includes('✓ → ✗  shop/web → shop/api:8080'), WAIT);
  watch.child.kill('SIGINT');
  const { code, stderr } = await watch.ended;
  expect(code).toBe(0);
  expect(stderr).toContain(`the cluster ${cluster} stays`);
  expect(stderr).not.toContain('Warning');
});

test('it was one cluster all the time, and `down` leaves nothing of it', async () => {
  expect(nodeOf(cluster)).toBe(node);
  const down = await netproof(['down', cluster], env);
  expect(down.stdout).toContain(`deleted ${cluster}`);
  expect(readdirSync(temp).filter((name) => name.startsWith(cluster))).toEqual([]);
  expect((await netproof(['status'], env)).stdout).not.toContain(cluster);
});
