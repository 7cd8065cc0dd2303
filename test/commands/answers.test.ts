import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { scratch } from '../scratch.ts';
import { buildCli, inRepository, type BuiltCli } from './built-cli.ts';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli.remove());

const quickstart = inRepository('examples/quickstart');
const all = ['app', 'db', 'policies'].map((name) => `examples/quickstart/k8s/${name}.yaml`);
const manifests = all.map((path) => readFileSync(inRepository(path), 'utf8')).join('---\n');

const onExample: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['run', ['run', quickstart, '--engine', 'model']],
  ['predict', ['predict', quickstart]],
  ['validate', ['validate', quickstart]],
  ['explain', ['explain', 'quickstart/app', 'dns', '--dir', quickstart]],
  ['matrix', ['matrix', quickstart]],
  ['diff', ['diff', quickstart, quickstart]],
];

describe('the answer', () => {
  it.each(onExample)('%s: --json is --format json, -o a file, and - standard output', async (_, args) => {
    const file = join(scratch(), 'answer.json');
    const printed = await cli.run([...args, '--format', 'json', '-o', '-']);
    const written = await cli.run([...args, '--json', '-o', file]);
    expect([printed.code, written.code]).toEqual([0, 0]);
    const [one, other] = [printed.stdout, readFileSync(file, 'utf8')].map((text) => {
      // Times are as long as they are, in what is stored for other formats, too.
      const timeless = text.replaceAll(/("durationMs":\s*)[\d.]+/g, '$10');
      const answer = JSON.parse(timeless) as Record<string, unknown>;
      return { ...answer, phases: [] };
    });
    expect(other).toEqual(one);
    expect(written.stdout).not.toContain('{');
  });

  it.each(onExample)('%s: for people it is written without colours', async (_, args) => {
    const file = join(scratch(), 'answer.txt');
    const { code } = await cli.run([...args, '-o', file], { env: { FORCE_COLOR: '1' } });
    expect(code).toBe(0);
    const text = readFileSync(file, 'utf8');
    expect(text).not.toContain('\u001b');
    expect(text).toMatch(/.\n$/);
  });

  it.each([
    ['--format', 'junit', '<?xml'],
    ['--junit', '-', '<?xml'],
    ['--format', 'tap', 'TAP version 14'],
    ['--report', '-', '{'],
  ])('of a prediction is a report: %s %s', async (flag, value, begin) => {
    const { stdout } = await cli.run(['predict', quickstart, flag, value]);
    expect(stdout.startsWith(begin)).toBe(true);
  });
});

describe('what ends a command', () => {
  const nowhere = join(scratch(), 'nowhere');
  it.each([
    ['run', ['run', nowhere], 'no-folder'],
    ['predict', ['predict', nowhere], 'no-folder'],
    ['validate', ['validate', nowhere], 'no-folder'],
    ['matrix', ['matrix', nowhere], 'no-folder'],
    ['explain', ['explain', 'a', 'b', '--dir', quickstart], 'unknown-endpoint'],
    ['diff', ['diff', nowhere, quickstart], 'unknown-version'],
    ['no engine', ['run', quickstart], 'no-engine'],
    ['wrong usage', ['matrix', '--nonsense'], 'usage'],
  ])('is JSON where the answer is: %s', async (_, args, problem) => {
    const { code, stdout, stderr } = await cli.run([...args, '--json'], {
      env: { DOCKER_HOST: 'unix:///nonexistent' },
    });
    const { problems } = JSON.parse(stdout) as { problems: Record<string, unknown>[] };
    expect(problems[0]).toMatchObject({ severity: 'error', code: problem });
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(problems[0]?.message);
    expect(code).toBe(2);
  });

  it('has positions in fields of their own', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'netproof.yaml'), 'version: 1\nrulez: []\n');
    const { stdout } = await cli.run(['predict', folder, '--json']);
    const { problems } = JSON.parse(stdout) as { problems: unknown[] };
    expect(problems).toContainEqual(expect.objectContaining({ file: 'netproof.yaml', line: 2, column: 1 }));
  });

  it('of one version that is named twice is told once', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'a.yaml'), 'kind: Pod\n');
    const { code, stderr } = await cli.run(['diff', '.', './', '--json'], { cwd: folder });
    expect(stderr).toContain(' 1 error, 1 notice\n');
    expect(code).toBe(2);
  });
});

/** Runs it with standard input open, and gives the child when it has read what was written. */
async function reading(args: readonly string[], text: string) {
  const child = spawn(process.execPath, [cli.file, ...args], { cwd: quickstart });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (said.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said.stderr += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  await new Promise((resolve) => child.stdin.write(text, resolve));
  return { child, said, ended };
}

describe('standard input', () => {
  it('is a manifest: --manifests -', async () => {
    const { child, said, ended } = await reading(
      ['matrix', '--format', 'csv', '--manifests', '-'],
      manifests,
    );
    child.stdin.end();
    expect([await ended, said.stderr]).toEqual([0, '']);
    expect(said.stdout).toBe((await cli.run(['matrix', quickstart, '--format', 'csv'])).stdout);
  });

  it('has lines, as files do', async () => {
    const { child, said, ended } = await reading(['validate', '--manifests', '-'], 'kind: Pod\n');
    child.stdin.end();
    expect(await ended).toBe(2);
    expect(said.stderr).toMatch(/^ -:1:1 +error /);
  });

  it('is not two versions', async () => {
    const { code, stderr } = await cli.run(['diff', quickstart, quickstart, '--manifests', '-']);
    expect(stderr).toContain('standard input is one version');
    expect(code).toBe(2);
  });
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s cancels, and ends with %d', async (signal, code) => {
  // More than a pipe holds: when it is written, the command reads, and listens to signals.
  const { child, said, ended } = await reading(
    ['validate', '--json', '--manifests', '-'],
    '#\n'.repeat(1024 * 1024),
  );
  child.kill(signal);
  expect(await ended).toBe(code);
  expect(said.stderr).toBe(` ✗ cancelled by ${signal}\n`);
  expect(JSON.parse(said.stdout)).toMatchObject({ problems: [{ code: 'cancelled', severity: 'error' }] });
});
