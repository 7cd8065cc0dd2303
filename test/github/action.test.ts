import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from '../../src/github/action.ts';
import { pathOutput } from '../../src/github/outputs.ts';
import { perFormat } from '../../src/report/formats.ts';
import { jsonSeriesSchema } from '../../src/report/run/json-schema.ts';
import type { SettingName } from '../../src/settings/settings.ts';
import { fakeStep, type FakeStep } from './fake-step.ts';
import { scratch } from '../scratch.ts';

/** The main step with the model for an engine: everything but the cluster is real. */
async function act(
  workspace: string,
  inputs: Partial<Record<SettingName, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<FakeStep> {
  const step = fakeStep({ engine: 'model', ...inputs }, { GITHUB_WORKSPACE: workspace, ...env });
  await runAction(step, new AbortController().signal);
  return step;
}

function example(name: string): string {
  const folder = scratch();
  cpSync(join('examples', name), folder, { recursive: true });
  return folder;
}

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd,
    encoding: 'utf8',
  }).trim();
}

describe('runAction', () => {
  it('is green, and hands over the verdict, the counts and the reports', async () => {
    const step = await act(process.cwd(), { directory: 'examples/quickstart' });
    const counts = { verdict: 'pass', passed: '6', failed: '0', inconclusive: '0', total: '6' };
    const paths = perFormat(pathOutput, ({ extension }): unknown =>
      expect.stringMatching(new RegExp(`^${step.temp}/netproof-\\w+/netproof\\.${extension}$`)),
    );
    expect(step.failures).toEqual([]);
    const others = {
      'summary-path': expect.stringMatching(/\/netproof\.md$/) as unknown,
      'html-path': expect.stringMatching(/\/netproof\.html$/) as unknown,
    };
    expect(step.outputs).toEqual({ ...counts, ...paths, ...others });
    expect(readFileSync(step.outputs['summary-path'] ?? '', 'utf8')).toBe(step.summary().trimEnd() + '\n');
    expect(readFileSync(step.outputs['html-path'] ?? '', 'utf8')).toMatch(
      /^<!doctype html>[^]*quickstart\/db/,
    );
    expect(readFileSync(step.outputs['junit-path'] ?? '', 'utf8')).toContain('<testsuites');
    expect(JSON.parse(readFileSync(step.outputs['report-path'] ?? '', 'utf8'))).toMatchObject({
      verdict: 'pass',
    });
    expect(step.summary()).toContain('All 6 checks passed');
    expect(step.text()).toContain('6 passed');
  });

  it('colours its log, whose page shows colours, unless NO_COLOR is set', async () => {
    const broken = { directory: 'examples/broken' };
    const coloured = await act(process.cwd(), broken, { NO_COLOR: '' });
    for (const text of ['\u001b[31m✗\u001b[39m', '\u001b[33mwarning\u001b[39m']) {
      expect(coloured.text()).toContain(text);
    }
    expect(coloured.summary()).not.toContain('\u001b');
    expect((await act(process.cwd(), broken)).text()).not.toContain('\u001b');
    const wrong = await act(scratch(), {}, { NO_COLOR: '' });
    expect(wrong.text()).toContain('\u001b[31merror\u001b[39m');
  });

  it('shortens the summary, or leaves it out, and keeps the whole in a file', async () => {
    const broken = { directory: 'examples/broken' };
    const short = await act(process.cwd(), { ...broken, summary: 'short' });
    expect(short.summary()).toContain('❌ netproof');
    expect(short.summary()).not.toContain('<details>');
    expect(short.summary()).toMatch(/\*\*Coverage:\*\* \d+ of \d+ policy lines/);
    expect(readFileSync(short.outputs['summary-path'] ?? '', 'utf8')).toContain('Every check (16)');
    const off = await act(process.cwd(), { ...broken, summary: 'off' });
    expect(existsSync(off.env.GITHUB_STEP_SUMMARY ?? '')).toBe(false);
    expect(readFileSync(off.outputs['summary-path'] ?? '', 'utf8')).toContain('Every check (16)');
    expect(off.failures).toEqual(short.failures);
  });

  it('annotates nothing where it is told so, and fails all the same', async () => {
    const quiet = { directory: 'examples/broken', annotations: 'false' };
    const step = await act(process.cwd(), quiet);
    expect(step.annotations).toEqual([]);
    expect(step.failures).toHaveLength(1);
    const wrong = await act(process.cwd(), { ...quiet, rules: 'nowhere.yaml' });
    expect(wrong.annotations).toEqual([]);
    expect(wrong.failures).toHaveLength(1);
  });

  it('leaves the step green with never, and says the verdict', async () => {
    const step = await act(process.cwd(), { directory: 'examples/broken', 'fail-on': 'never' });
    expect(step.failures).toEqual([]);
    expect(step.outputs.verdict).toBe('fail');
    expect(step.annotations.map(({ level }) => level)).not.toContain('error');
    expect(step.summary()).toContain('❌ netproof');
    const warned = await act(process.cwd(), {
      directory: 'examples/quickstart',
      'fail-on': 'warning',
      'keep-cluster': 'always',
    });
    expect(warned.outputs.verdict).toBe('pass');
    expect(warned.failures).toEqual([
      expect.stringMatching(/^1 warning fails the run, as fail-on says: All 6 checks passed/),
    ]);
    expect(warned.summary()).toMatch(/^## ⚠️ netproof: All 6 checks passed/);
    expect(warned.summary()).toContain('- ⚠️ input <code>keep-cluster</code> ');
    const older = await act(process.cwd(), {
      directory: 'examples/quickstart',
      'allow-inconclusive': 'true',
    });
    expect(older.annotations).toMatchObject([
      { level: 'notice', message: expect.stringContaining('`fail-on`') as string },
    ]);
  });

  it('fails on a failed check, with paths counted from the workspace', async () => {
    const step = await act(process.cwd(), { directory: 'examples/broken', junit: '', report: '' });
    const errors = step.annotations.filter(({ level }) => level === 'error');
    expect(step.failures).toHaveLength(1);
    expect(step.failures[0]).toMatch(/^\d of \d+ checks failed/);
    expect(step.outputs.verdict).toBe('fail');
    expect(errors.length).toBeGreaterThan(2);
    expect(new Set(errors.map(({ file }) => file))).toEqual(new Set(['examples/broken/netproof.yaml']));
  });

  it('proves several folders, each with its own paths, and hands over their sums', async () => {
    const workspace = scratch();
    for (const name of ['quickstart', 'broken'])
      cpSync(join('examples', name), join(workspace, 'teams', name), { recursive: true });
    const one = await act(workspace, { directory: 'teams/broken' });
    for (const directory of ['teams/*', 'teams/quickstart\nteams/broken\n./teams/broken/']) {
      const step = await act(workspace, { directory });
      const counted = ['passed', 'failed', 'inconclusive', 'total'] as const;
      expect(step.outputs.verdict).toBe('fail');
      expect(counted.map((name) => Number(step.outputs[name]))).toEqual(
        counted.map((name) => Number(one.outputs[name]) + (['passed', 'total'].includes(name) ? 6 : 0)),
      );
      const placed = (of: FakeStep): readonly string[] =>
        of.annotations.map(({ level, file, line }) => [level, file, line].join(' '));
      expect(placed(step)).toEqual(placed(one));
      expect(step.failures).toEqual([expect.stringMatching(/^2 rule files: \d of 22 checks failed, /)]);
      expect(step.summary().match(/^### .*$/gm)).toHaveLength(2);
      expect(readdirSync(step.outputs['html-path'] ?? '')).toEqual(['1.html', '2.html']);
      expect(step.text()).toMatch(/^teams\/broken {3}\d of 2$/m);
      const report = jsonSeriesSchema.parse(
        JSON.parse(readFileSync(step.outputs['report-path'] ?? '', 'utf8')),
      );
      expect(report.reports.map(({ folder }) => folder).sort()).toEqual(['teams/broken', 'teams/quickstart']);
      expect(readFileSync(step.outputs['junit-path'] ?? '', 'utf8')).toContain(
        ' file="teams/quickstart/netproof.yaml"',
      );
    }
  });

  it('tells the mistakes of all folders at once, each at its line', async () => {
    const workspace = scratch();
    for (const name of ['quickstart', 'shop'])
      cpSync(join('examples', name), join(workspace, name), { recursive: true });
    for (const name of ['quickstart', 'shop']) {
      const rules = join(workspace, name, 'netproof.yaml');
      writeFileSync(rules, readFileSync(rules, 'utf8').replaceAll('    deny:', '    denny:'));
    }
    const step = await act(workspace, { directory: '{quickstart,shop}' });
    expect(new Set(step.annotations.map(({ file }) => file))).toEqual(
      new Set(['quickstart/netproof.yaml', 'shop/netproof.yaml']),
    );
    expect(step.outputs).toMatchObject({ verdict: 'inconclusive', total: '0' });
    expect(step.text()).toContain('shop/netproof.yaml:');
    mkdirSync(join(workspace, 'empty'));
    const missing = await act(workspace, { directory: 'empty\nnowhere\n../out\nquickstart' });
    expect(missing.annotations.map(({ message }) => message.split('\n')[0])).toEqual([
      'input `directory`: `nowhere` does not exist',
      'input `directory`: `../out` leads out of the workspace',
    ]);
    const without = await act(workspace, { directory: 'empty\nempty/.' });
    expect(without.annotations[0]?.message).toMatch(/^empty: there is no rule file/);
  });

  it("annotates the policy's line where the change touches it, else the rule's", async () => {
    const folder = example('broken');
    const policies = join(folder, 'k8s/policies.yaml');
    const whole = readFileSync(policies, 'utf8');
    writeFileSync(policies, '');
    git(folder, 'init', '-qb', 'main');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'base');
    const base = git(folder, 'rev-parse', 'HEAD');
    writeFileSync(policies, whole);
    git(folder, 'commit', '-qam', 'change');
    const event = join(scratch(), 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: base } } }));
    const head = git(folder, 'rev-parse', 'HEAD');
    const step = await act(
      folder,
      {},
      {
        GITHUB_EVENT_PATH: event,
        GITHUB_SHA: head,
        GITHUB_SERVER_URL: 'https://git.example',
        GITHUB_REPOSITORY: 'shop/deploy',
      },
    );
    const errors = step.annotations.filter(({ level }) => level === 'error');
    expect(errors.map(({ file }) => file)).toContain('k8s/policies.yaml');
    expect(step.summary()).toContain(
      `<a href="https://git.example/shop/deploy/blob/${head}/k8s/policies.yaml?plain=1#L`,
    );
  });

  it('counts paths from the repository, where it was checked out into a folder of the workspace', async () => {
    const workspace = scratch();
    const folder = join(workspace, 'checked/out');
    cpSync('examples/broken', join(folder, 'deploy'), { recursive: true });
    git(folder, 'init', '-qb', 'main');
    git(folder, 'commit', '-qm', 'base', '--allow-empty');
    const base = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'change');
    const event = join(scratch(), 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: base } } }));
    const env = {
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: git(folder, 'rev-parse', 'HEAD'),
      GITHUB_SERVER_URL: 'https://git.example',
      GITHUB_REPOSITORY: 'shop/deploy',
    };
    const step = await act(workspace, { directory: 'checked/out/deploy' }, env);
    const errors = step.annotations.filter(({ level }) => level === 'error');
    expect(new Set(errors.map(({ file }) => file))).toEqual(
      new Set(['deploy/k8s/policies.yaml', 'deploy/k8s/workloads.yaml', 'deploy/netproof.yaml']),
    );
    expect(step.summary()).toContain('/deploy/k8s/policies.yaml?plain=1#L');
    expect(readFileSync(step.outputs['junit-path'] ?? '', 'utf8')).toContain('file="deploy/netproof.yaml"');

    writeFileSync(join(folder, 'deploy/netproof.yaml'), 'version: 1\nrulez: []\n');
    const untested = await act(workspace, { directory: 'checked/out/deploy' }, env);
    expect(new Set(untested.annotations.map(({ file }) => file))).toEqual(new Set(['deploy/netproof.yaml']));

    // Another repository's lines are not this one's: what it says stands on no line of the change.
    const other = await act(workspace, { directory: 'checked/out/deploy' }, { ...env, GITHUB_SHA: base });
    expect(new Set(other.annotations.map(({ file }) => file))).toEqual(
      new Set(['checked/out/deploy/netproof.yaml']),
    );
  });

  it('writes the reports where they are asked for, and through no link out of the workspace', async () => {
    const folder = example('quickstart');
    const outside = scratch();
    symlinkSync(outside, join(folder, 'out'));
    symlinkSync(join(outside, 'file.json'), join(folder, 'link.json'));
    const step = await act(folder, { junit: 'reports/new/junit.xml', report: 'out/deep/report.json' });
    expect(step.outputs['junit-path']).toBe(join(folder, 'reports/new/junit.xml'));
    expect(step.outputs['report-path']).toBeUndefined();
    expect(step.annotations.map(({ message }) => message)).toEqual([
      '`out/deep/report.json` could not be written (ELOOP)',
    ]);
    const linked = await act(folder, { report: 'link.json' });
    expect(linked.annotations.map(({ message }) => message)).toEqual([
      '`link.json` could not be written (ELOOP)',
    ]);
    expect(readdirSync(outside)).toEqual([]);
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const piped = await act(folder, { report: 'pipe' });
    expect(piped.annotations.map(({ message }) => message)).toEqual([
      '`pipe` could not be written: it is a pipe or a socket, and no file',
    ]);
    // Reporting never decides.
    expect([...step.failures, ...linked.failures]).toEqual([]);
  });

  it('warns of inputs and variables without effect, in annotations and in the report', async () => {
    const env = { NETPROOF_COFFEE: 'black', NETPROOF_SAMPLES: '5' };
    const step = await act(example('quickstart'), { 'keep-cluster': 'always' }, env);
    const words = [
      'input `keep-cluster` has no effect: the model answers, and no cluster is made',
      '`NETPROOF_SAMPLES` has no effect: the model answers, and no cluster is made',
    ];
    const unknown = "the environment's `NETPROOF_COFFEE` is not a setting; netproof does not read it";
    const warned = step.annotations.filter(({ level }) => level === 'warning');
    for (const word of [unknown, ...words]) {
      expect(warned.filter(({ message }) => message.startsWith(word))).toHaveLength(1);
      expect(step.text()).toContain(word.slice(0, 60));
    }
    const report = JSON.parse(readFileSync(step.outputs['report-path'] ?? '', 'utf8')) as {
      problems: { code: string; message: string }[];
    };
    expect(report.problems.map(({ message }) => message)).toEqual(
      expect.arrayContaining([unknown, ...words]),
    );
    expect(step.failures).toEqual([]);

    const folder = example('quickstart');
    writeFileSync(join(folder, 'netproof.yaml'), 'version: 1\nrulez: []\n');
    const failed = await act(folder, {}, env);
    expect(failed.annotations.map(({ message }) => message)).toContain(unknown);
  });

  it('tells every mistake at its line, and leaves counts that are numbers', async () => {
    const folder = example('quickstart');
    const rules = join(folder, 'netproof.yaml');
    writeFileSync(
      rules,
      readFileSync(rules, 'utf8')
        .replace('from: quickstart/db', 'form: quickstart/db')
        .replace('dns]', 'dnss]'),
    );
    const step = await act(folder);
    expect(step.failures).toHaveLength(1);
    expect(step.failures[0]).toMatch(/^nothing was tested: /);
    expect(step.outputs).toEqual({
      verdict: 'inconclusive',
      passed: '0',
      failed: '0',
      inconclusive: '0',
      total: '0',
      'summary-path': expect.stringMatching(/\/netproof\.md$/) as unknown,
    });
    expect(step.annotations.length).toBeGreaterThan(0);
    expect(step.annotations.every(({ file, line }) => file === 'netproof.yaml' && line !== undefined)).toBe(
      true,
    );
    expect(step.summary()).toContain('nothing was tested');
  });

  it.each([
    ['directory', '../elsewhere', 'input `directory`: `../elsewhere` leads out of the workspace'],
    ['directory', 'k8z', 'input `directory`: `k8z` does not exist'],
    ['directory', 'netproof.yaml', 'input `directory`: `netproof.yaml` is not a folder'],
    ['cni', 'flannel', 'input `cni` is `flannel`, and it takes one of calico, default'],
    ['rules', 'other.yaml', 'there is no rule file: other.yaml does not exist'],
  ] as const)('refuses %s: %s', async (name, value, message) => {
    const step = await act(example('quickstart'), { [name]: value });
    expect(step.failures).toEqual([`nothing was tested: ${message}`]);
  });

  it('says that nothing was checked out where the workspace is empty', async () => {
    const empty = scratch();
    const step = await act(empty, { directory: 'deploy' });
    expect(step.annotations[0]?.message).toContain('`actions/checkout`');
    rmSync(empty, { recursive: true });
  });

  it('refuses to run with secrets in reach of a stranger, unless it is told to', async () => {
    const folder = example('quickstart');
    const env = { GITHUB_EVENT_NAME: 'pull_request_target' };
    expect((await act(folder, {}, env)).failures).toHaveLength(1);
    expect((await act(folder, { 'allow-pull-request-target': 'true' }, env)).failures).toEqual([]);
  });

  it("lets no name become a command, an annotation's path or a page", async () => {
    const folder = example('quickstart');
    const rules = join(folder, 'netproof.yaml');
    const evil = '"::error::x\\n::stop-commands::y\\n##[error]z <img src=x>"';
    writeFileSync(
      rules,
      readFileSync(rules, 'utf8')
        .replace('the app reaches its database, and nothing else', evil)
        .replace('quickstart/app:8080', evil),
    );
    const step = await act(folder);
    const told = [step.text(), step.summary(), ...step.failures].join('\n');
    expect(step.failures).toHaveLength(1);
    const pause = /^::stop-commands::([0-9a-f]{32})$/;
    const commands = told.split('\n').filter((line) => /^\s*::|##\[/.test(line) && !pause.test(line));
    expect(commands).toEqual([]);
    expect(step.summary()).not.toContain('<img');
  });
});
