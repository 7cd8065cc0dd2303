import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratch } from '../scratch.ts';
import { buildCli, type BuiltCli } from './built-cli.ts';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli.remove());

/** The example `shop` without what is written here, in a repository of its own. */
function shop(): string {
  const root = scratch();
  cpSync('examples/shop', root, { recursive: true });
  for (const name of ['netproof.yaml', '.github']) rmSync(join(root, name), { recursive: true, force: true });
  mkdirSync(join(root, '.git'));
  return root;
}

test('init writes a file that predict finds green, says what is next, and does nothing a second time', async () => {
  const cwd = shop();
  const first = await cli.run(['init', '--workflow'], { cwd });
  expect(first, first.stderr).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toBe(
    ' wrote netproof.yaml                    7 rules, 199 checks: by the model, all hold\n' +
      ' wrote .github/workflows/netproof.yaml  proves them on each pull request\n\n' +
      'next: netproof run  proves them on a throw-away cluster (Docker)\n',
  );
  const predicted = await cli.run(['predict'], { cwd });
  expect(predicted, predicted.stdout).toMatchObject({ code: 0 });
  const before = readFileSync(join(cwd, 'netproof.yaml'), 'utf8');
  const second = await cli.run(['init'], { cwd });
  expect(second.code).toBe(2);
  expect(second.stderr).toContain('`netproof.yaml` is there already: nothing was written');
  expect(readFileSync(join(cwd, 'netproof.yaml'), 'utf8')).toBe(before);
});

test('where the workflow is there already, the rule file is not written either', async () => {
  const cwd = shop();
  mkdirSync(join(cwd, '.github/workflows/netproof.yaml'), { recursive: true });
  const { code, stderr } = await cli.run(['init', '--workflow'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('`.github/workflows/netproof.yaml` is there already: nothing was written');
  expect(existsSync(join(cwd, 'netproof.yaml'))).toBe(false);
});

test('--stdout prints the file alone, and --json gives it as data; neither writes', async () => {
  const cwd = shop();
  const text = await cli.run(['init', '--stdout'], { cwd });
  expect(text.stdout).toMatch(/^# What the NetworkPolicies here let through/);
  const json = await cli.run(['init', '--stdout', '--json', '--workflow'], { cwd });
  expect(JSON.parse(json.stdout)).toMatchObject({
    files: [
      { path: 'netproof.yaml', written: false, text: text.stdout },
      { path: '.github/workflows/netproof.yaml', written: false },
    ],
    rules: 7,
    next: 'netproof run',
    problems: [],
  });
  expect(existsSync(join(cwd, 'netproof.yaml'))).toBe(false);
});

test('a folder below the root has its file there, and the workflow at the root names it', async () => {
  const cwd = scratch();
  mkdirSync(join(cwd, '.git'));
  cpSync('examples/quickstart/k8s', join(cwd, 'team/k8s'), { recursive: true });
  const { code, stdout, stderr } = await cli.run(['init', 'team', '--workflow'], { cwd });
  expect(code, stderr).toBe(0);
  expect(stdout).toContain('next: netproof run team');
  expect(existsSync(join(cwd, 'team/netproof.yaml'))).toBe(true);
  const workflow = readFileSync(join(cwd, '.github/workflows/netproof.yaml'), 'utf8');
  expect(workflow).toContain('directory: team\n');
  expect(workflow).toContain('- team/k8s/**\n');
});

test('a folder without manifests, and one that is not there, are errors', async () => {
  const cwd = scratch();
  const empty = await cli.run(['init', '--json'], { cwd });
  expect(empty.code).toBe(2);
  expect(JSON.parse(empty.stdout)).toMatchObject({ problems: [{ code: 'no-manifests', severity: 'error' }] });
  const missing = await cli.run(['init', 'nowhere'], { cwd });
  expect(missing.code).toBe(2);
  expect(missing.stderr).toContain('the folder `nowhere` does not exist');
});
