import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { scratch } from '../scratch.ts';
import { netproof, startNetproof, type Run } from './netproof.ts';

const WAIT = { timeout: 120_000, interval: 50 };

/** Resolves when the process has said `text`. */
function until(said: () => string, text: string): Promise<unknown> {
  return vi.waitUntil(() => said().includes(text), WAIT);
}

/** Resolves when the run has a container, and gives its name. The engine lists one that it is still creating. */
function untilCreated({ containers }: Run): Promise<string> {
  return vi.waitUntil(() => containers()[0], WAIT);
}

/** The same once kubeadm is at work in it. */
async function untilKubeadm(run: Run): Promise<string> {
  const name = await untilCreated(run);
  const begun = ['exec', name, 'test', '-e', '/etc/kubernetes/admin.conf'];
  await vi.waitUntil(() => spawnSync('docker', begun).status === 0, WAIT);
  return name;
}

test.each([
  ['during the boot', 'SIGINT', 130, untilCreated],
  ['during the boot', 'SIGHUP', 129, untilCreated],
  ['while probing', 'SIGTERM', 143, ({ said }: Run) => until(said, '✓ policies')],
] as const)('%s, %s ends with %d and leaves nothing behind', async (_, signal, cancelled, moment) => {
  const run = startNetproof(['run', 'examples/quickstart']);
  await moment(run);
  expect(run.containers()).not.toEqual([]);
  run.child.kill(signal);
  const { code, stderr, left } = await run.ended;
  expect(stderr).toContain(`cancelled by ${signal}`);
  expect(code).toBe(cancelled);
  expect(left).toEqual([]);
});

test('nobody reading on leaves nothing behind', async () => {
  const run = startNetproof(['run', 'examples/quickstart']);
  await untilCreated(run);
  run.child.stdout?.destroy();
  const { code, stderr, left } = await run.ended;
  expect(stderr).toContain('cancelled by SIGPIPE');
  expect(code).toBe(2);
  expect(left).toEqual([]);
});

test('a second signal ends at once, and says how to delete what is left', async () => {
  const run = startNetproof(['run', 'examples/quickstart']);
  await untilKubeadm(run);
  // Not the same one twice: of those the kernel may make one.
  run.child.kill('SIGINT');
  run.child.kill('SIGTERM');
  const { code, stderr } = await run.ended;
  expect([130, 143]).toContain(code);
  const [, cluster = ''] = /delete it with: netproof down (\S+)/.exec(stderr.replaceAll(/\s+/g, ' ')) ?? [];
  const down = await netproof(['down', cluster], run.env);
  expect(down.stdout).toContain(`deleted ${cluster}: 1 node`);
  expect(run.containers()).toEqual([]);
});

test('what a killed run leaves is listed, and deleted while another run goes on', async () => {
  const killed = startNetproof(['run', 'examples/quickstart']);
  await until(killed.said, '✓ control');
  const other = startNetproof(['run', 'examples/quickstart'], killed.env);
  await untilCreated(other);
  killed.child.kill('SIGKILL');
  await killed.ended;
  const { stdout } = await netproof(['status'], killed.env);
  expect(stdout).toMatch(/1 node, 1 stub host +kept, or left behind/);
  expect(stdout).toContain('a run is at work on it');
  const down = await netproof(['down'], killed.env);
  expect(down.stdout).toMatch(/ deleted netproof-[0-9a-f]{8}: 1 node, 1 stub host/);
  expect(down.stdout).toMatch(/ left alone netproof-[0-9a-f]{8}: a run is at work on it/);
  expect(killed.containers()).toEqual([]);
  const { code, left } = await other.ended;
  expect([code, left]).toEqual([0, []]);
});

test('a node that is killed ends the run at once, and leaves nothing behind', async () => {
  const run = startNetproof(['run', 'examples/quickstart']);
  execFileSync('docker', ['kill', await untilKubeadm(run)]);
  const { code, stderr, left } = await run.ended;
  expect(stderr).toMatch(/✗ the cluster's node netproof-[0-9a-f]{8}-control-plane stopped \(exit code 137\)/);
  expect(code).toBe(2);
  expect(left).toEqual([]);
});

test('the stub host that ends while they are probed leaves their denies unproven', async () => {
  const { ended, said, containers } = startNetproof(['run', 'examples/quickstart']);
  await until(said, '✓ policies');
  execFileSync('docker', ['kill', containers().find((name) => name.endsWith('-stub-host')) ?? '']);
  const { code, stdout } = await ended;
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
    'internet:443 must be denied, but the stub host stopped listening while it was probed',
  );
  expect(stdout).not.toContain(' failed');
  expect(code).toBe(2);
});

test('a kind that fails after all ends what runs beside it', async () => {
  const folder = scratch();
  const kind = execFileSync('which', ['kind'], { encoding: 'utf8' }).trim();
  writeFileSync(join(folder, 'kind'), `#!/bin/sh\n${kind} "$@" && [ "$1" = version ]\n`);
  chmodSync(join(folder, 'kind'), 0o755);
  const { ended } = startNetproof(['run', 'examples/quickstart'], {
    PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`,
  });
  const { code, stdout, stderr, left } = await ended;
  expect(stderr).toContain('✗ kind could not create the cluster');
  // Not the deadline of what it waited for.
  expect(stdout).toMatch(/✗ apply +stopped/);
  expect(code).toBe(2);
  expect(left).toEqual([]);
});
