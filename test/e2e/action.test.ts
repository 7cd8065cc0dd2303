import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jsonReportSchema } from '../../src/report/run/json-schema.ts';
import { actionThatDoesNothing, commitAll, pullRequest } from './act.ts';
import { FakeApi, TOKEN } from '../github/fake-api.ts';
import { containers, copyOfExample, type Ended, type RunningChild } from './netproof.ts';
import { commands, job, keyValues, startStep, step, type Job } from './runner.ts';

/** The state that main kept, as post will get it. */
function kept(of: Job): { readonly name: string; readonly folder: string } {
  const state = keyValues(of.file('STATE')).cluster ?? '{"name":"?","folder":"?"}';
  return JSON.parse(state) as { name: string; folder: string };
}

function clustersOf(name: string): readonly string[] {
  return containers().filter((container) => container.startsWith(name));
}

/** Resolves when `done` holds; throws, with what the step said, when it ends before. */
async function until({ child, said }: RunningChild, done: () => boolean): Promise<void> {
  while (!done()) {
    if (child.exitCode !== null) throw new Error(`the step ended by itself:\n${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const jobs: Job[] = [];
function newJob(workspace: string): Job {
  const made = job(workspace);
  jobs.push(made);
  return made;
}

/** A test that failed half-way leaves no cluster. */
afterEach(async () => {
  for (const one of jobs.splice(0)) await step('post', one);
});

describe('the workflow files, under act', () => {
  it("proves quickstart's pull request: main, the step after it, post", async () => {
    const repository = copyOfExample('quickstart');
    const policies = join(repository, 'k8s/policies.yaml');
    const text = readFileSync(policies, 'utf8');
    // The change lets the database be called, and a rule says that it may be.
    writeFileSync(policies, text.slice(0, text.indexOf('# and the database lets it in.')));
    const base = commitAll(repository);
    writeFileSync(policies, text);
    commitAll(repository);
    const env = { NETPROOF_CHANGES: 'require-rule' };
    const { code, stdout } = await pullRequest(repository, { base, env });
    expect(stdout).toContain('This change opens 1 connection; a rule pins it');
    expect(stdout).toMatch(/rule `[^`]+`: (\d checks, )?passed, connected/);
    expect(stdout).toContain('Success - Main netproof/netproof@v1');
    expect(stdout).toMatch(/\| pass, (\d+) of \1 checks passed/);
    const [, cluster = '?'] = /\| nothing is left of the cluster (netproof-[0-9a-f]{8})/.exec(stdout) ?? [];
    expect(stdout).toContain('Success - Post netproof/netproof@v1');
    expect(code).toBe(0);
    expect(stdout).toContain(`${cluster}: Kubernetes`);
    expect(clustersOf(cluster)).toEqual([]);
  });

  it("fails broken's pull request, on the lines of the policies that it adds", async () => {
    const repository = copyOfExample('broken');
    const policies = join(repository, 'k8s/policies.yaml');
    const text = readFileSync(policies, 'utf8');
    writeFileSync(policies, '');
    const base = commitAll(repository);
    writeFileSync(policies, text);
    commitAll(repository);
    const { code, stdout } = await pullRequest(repository, { base });
    const told = stdout.split('\n').filter((line) => line.includes('::error '));
    expect(stdout).toContain('Failure - Main netproof/netproof@v1');
    expect(stdout).toMatch(/\| fail, \d+ of \d+ checks passed/);
    expect(stdout).toContain('Success - Post netproof/netproof@v1');
    expect(told.filter((line) => line.includes('file=k8s/policies.yaml')).length).toBeGreaterThan(2);
    expect(told.at(-1)).toMatch(/::error title=netproof::\d+ of \d+ checks failed/);
    expect(told.length).toBeLessThanOrEqual(10);
    expect(code).toBe(1);
  });

  it("proves kustomize by the project's own workflow, `uses: ./`", async () => {
    const workflow = readFileSync('.github/workflows/e2e.yaml', 'utf8');
    const [upload = ''] = /actions\/upload-artifact@\w+/.exec(workflow) ?? [];
    const { code, stdout } = await pullRequest(process.cwd(), {
      args: [
        '--workflows=.github/workflows/e2e.yaml',
        '--job=example',
        '--matrix=example:kustomize',
        '--matrix=runner:ubuntu-24.04',
        `--local-repository=${upload}=${actionThatDoesNothing()}`,
      ],
    });
    expect(stdout).toContain('Success - Main Every check passed, and the reports are there');
    expect(stdout).toContain('Success - Post ./');
    expect(code).toBe(0);
  });

  it.each([
    ['shop', ['--env=NETPROOF_ENGINE=model'], /\| pass, (\d+) of \1 checks passed/],
    ['kustomize', ['--env=NETPROOF_ENGINE=model'], /\| pass, (\d+) of \1 checks passed/],
  ])('runs the workflow file of %s, without a cluster', async (name, args, said) => {
    const repository = copyOfExample(name);
    commitAll(repository);
    const { code, stdout } = await pullRequest(repository, { args });
    expect(stdout).toMatch(said);
    expect(code).toBe(0);
  });

  it("runs the project's own job that must fail, without a cluster", async () => {
    const { code, stdout } = await pullRequest(process.cwd(), {
      args: ['--workflows=.github/workflows/e2e.yaml', '--job=must-fail', '--env=NETPROOF_ENGINE=model'],
    });
    expect(stdout).toContain('Success - Main The step failed and said why');
    expect(code).toBe(0);
  });
});

describe('the steps, as a runner starts them', () => {
  it('merges the shards of a run by the model, and is red where one is missing', async () => {
    const workspace = copyOfExample('shop');
    const reports: string[] = [];
    for (const shard of ['1/3', '2/3', '3/3']) {
      const one = newJob(workspace);
      const { code } = await step('main', one, { engine: 'model', shard });
      expect(code).toBe(0);
      reports.push(keyValues(one.file('OUTPUT'))['report-path'] ?? '');
    }
    const merge = async (named: readonly string[]): Promise<readonly unknown[]> => {
      const one = newJob(workspace);
      for (const [index, path] of named.entries()) cpSync(path, join(one.temp, `reports/${index}.json`));
      const { code, stdout } = await step('merge', one, { reports: join(one.temp, 'reports') });
      const told = commands(stdout).filter(({ name }) => name === 'error');
      const { verdict, passed } = keyValues(one.file('OUTPUT'));
      return [
        code,
        verdict,
        passed,
        told.length,
        readFileSync(one.file('STEP_SUMMARY'), 'utf8').split('\n')[0],
      ];
    };
    expect(await merge(reports)).toEqual([
      ...[0, 'pass', '40', 0],
      '## ✅ netproof: All 40 checks passed, predicted by the model, not proven',
    ]);
    expect(await merge(reports.slice(1))).toEqual([
      ...[1, 'inconclusive', expect.stringMatching(/^\d+$/) as unknown, 2],
      expect.stringMatching(/^## ⚠️ netproof: Shard 1 of 3 is missing; of the others, all \d+ checks passed/),
    ]);
  });

  it('fails without policies, tells it everywhere, and leaves a cluster that is to be kept', async () => {
    const repository = copyOfExample('quickstart');
    writeFileSync(join(repository, 'k8s/policies.yaml'), '');
    const one = newJob(dirname(repository));
    const directory = repository.slice(dirname(repository).length + 1);
    const { code, stdout, stderr } = await step('main', one, {
      directory,
      junit: `${directory}/reports/junit.xml`,
      'keep-cluster': 'always',
    });
    const outputs = keyValues(one.file('OUTPUT'));
    const told = commands(stdout);
    const errors = told.filter(({ name }) => name === 'error');

    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(outputs).toMatchObject({
      verdict: 'fail',
      passed: '3',
      failed: '3',
      inconclusive: '0',
      total: '6',
    });
    expect(
      errors.slice(0, -1).every(({ properties }) => properties.file === `${directory}/netproof.yaml`),
    ).toBe(true);
    expect(errors.at(-1)).toMatchObject({ properties: { title: 'netproof' }, data: '3 of 6 checks failed' });
    expect(new Set(told.map(({ name }) => name))).toEqual(new Set(['group', 'endgroup', 'error', 'warning']));
    expect(readFileSync(one.file('STEP_SUMMARY'), 'utf8')).toContain('3 of 6 checks failed');
    expect(outputs['junit-path']).toBe(join(repository, 'reports/junit.xml'));
    expect(readFileSync(outputs['junit-path'] ?? '', 'utf8')).toContain('failures="3"');
    const report = jsonReportSchema.parse(JSON.parse(readFileSync(outputs['report-path'] ?? '', 'utf8')));
    expect(report.totals).toMatchObject({ pass: 3, fail: 3, total: 6 });
    expect(readdirSync(outputs['diagnosis-path'] ?? '')).toContain('pods.txt');

    // Kept on purpose: post leaves it, and the command that was told deletes it.
    expect(keyValues(one.file('STATE')).cluster).toBe('');
    const warning = told.find(({ name }) => name === 'warning')?.data ?? '';
    const [, cluster = ''] = /the cluster (netproof-[0-9a-f]{8}) was kept/.exec(warning) ?? [];
    expect(await step('post', one)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(clustersOf(cluster)).not.toEqual([]);
    const inside = ['--dir', repository, '--cluster', cluster] as const;
    const tried = spawnSync(
      process.execPath,
      ['dist/cli.cjs', 'try', 'quickstart/app', 'quickstart/db:5432', ...inside, '--json'],
      { encoding: 'utf8' },
    );
    expect(tried.status).toBe(0);
    expect(JSON.parse(tried.stdout)).toMatchObject({
      connections: [{ outcome: 'connected', predicted: 'open', differs: false }],
    });
    const shell = spawnSync(process.execPath, ['dist/cli.cjs', 'shell', 'quickstart/app', ...inside], {
      encoding: 'utf8',
      input: 'dig +short quickstart-db.invalid; hostname; exit 3\n',
    });
    expect(shell).toMatchObject({ status: 3, stdout: 'app\n' });

    expect(warning).toContain(`delete it: netproof down ${cluster}`);
    execFileSync(process.execPath, ['dist/cli.cjs', 'down', cluster]);
    expect(clustersOf(cluster)).toEqual([]);
    const [, kubeconfig = ''] = /KUBECONFIG=(\S+)/.exec(warning) ?? [];
    expect(kubeconfig).toContain(cluster);
    expect(existsSync(dirname(kubeconfig))).toBe(false);
  });

  it('deletes in post what a main step that was killed had begun', async () => {
    const one = newJob(copyOfExample('quickstart'));
    const main = startStep('main', one);
    await until(main, () => clustersOf(kept(one).name).length > 0);
    main.child.kill('SIGKILL');
    await main.ended;
    const { name, folder } = kept(one);
    expect(existsSync(folder)).toBe(true);
    const { code, stdout } = await step('post', one);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `nothing is left of the cluster ${name}\n` });
    expect(clustersOf(name)).toEqual([]);
    expect(existsSync(folder)).toBe(false);
  });

  it('deletes everything by itself when the job is cancelled, through the second signal too', async () => {
    const one = newJob(copyOfExample('quickstart'));
    const main = startStep('main', one);
    await until(main, () => clustersOf(kept(one).name).length > 0);
    main.child.kill('SIGINT');
    main.child.kill('SIGTERM');
    const { code, stdout } = await main.ended;
    const { name, folder } = kept(one);
    expect(code).toBe(1);
    expect(commands(stdout).at(-1)).toMatchObject({
      name: 'error',
      // The kernel may hand them over in either order.
      data: expect.stringMatching(/cancelled by SIG(INT|TERM)/) as string,
    });
    expect(clustersOf(name)).toEqual([]);
    expect(existsSync(folder)).toBe(false);
  });

  it.each([
    '',
    '{}',
    'nonsense',
    '{"name":"../../etc","folder":"/etc"}',
    '{"name":"netproof-01234567","folder":"/"}',
  ])('deletes nothing for the state %j', async (cluster) => {
    const { code, stdout, stderr } = await step(
      'post',
      newJob(copyOfExample('quickstart')),
      {},
      { STATE_cluster: cluster },
    );
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.each([
    ['netproof.yaml', 'quickstart/db:5432', '"quickstart/db::error::x ##[error]y\\n::warning::z"'],
    ['netproof.yaml', 'the database calls nobody', '"\\r::add-mask::database\\u2028::stop-commands::pwned"'],
    ['k8s/db.yaml', 'name: db', 'name: "##[group]x\\n::set-output name=verdict::pass"'],
    ['k8s/policies.yaml', 'ingress:', '"::error::x": []\n  ##[endgroup]\n  "\\u001b[31m::group::y":'],
  ])('makes no command of a name in %s', async (file, from, to) => {
    const repository = copyOfExample('quickstart');
    const path = join(repository, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
    const one = newJob(repository);
    const { code, stdout, stderr } = await step('main', one);
    const told = commands(stdout);
    expect(code).toBe(1);
    expect(told.filter(({ name }) => !['error', 'warning', 'notice'].includes(name))).toEqual([]);
    expect(told.filter(({ properties }) => properties.title === undefined)).toEqual([]);
    expect(commands(stderr)).toEqual([]);
    expect(keyValues(one.file('OUTPUT'))).toMatchObject({ verdict: 'inconclusive', total: '0' });
    // Nothing was created, so nothing was kept.
    expect(readFileSync(one.file('STATE'), 'utf8')).toBe('');
  });

  it('tells every wrong input at once, and refuses events with secrets in reach', async () => {
    const repository = copyOfExample('quickstart');
    const wrong = await step('main', newJob(repository), { 'node-image': '', cni: 'flannel', samples: '0' });
    expect(commands(wrong.stdout).map(({ data }) => data.split('\n')[0])).toEqual([
      'input `cni` is `flannel`, and it takes one of calico, default',
      'input `samples` is `0`, and it takes a whole number from 1 to 99',
      'nothing was tested: 2 mistakes in what netproof read, each shown above',
    ]);
    const refused = await step('main', newJob(repository), {}, { GITHUB_EVENT_NAME: 'pull_request_target' });
    expect([wrong.code, refused.code]).toEqual([1, 1]);
    expect(refused.stdout).toContain('this workflow runs on `pull_request_target`');
  });
});

describe('what GitHub is told through its API, without a cluster', () => {
  let api: FakeApi;
  beforeEach(async () => {
    api = await new FakeApi().start();
  });
  afterEach(() => api.stop());
  const told = { engine: 'model', comment: 'failures', 'check-run': 'true', 'github-token': TOKEN };
  const head = 'c0ffee0000000000000000000000000000000001';

  /** The main step for pull request 7. */
  function main(
    directory: string,
    from = 'shop/deploy',
  ): { readonly one: Job; readonly ended: Promise<Ended> } {
    const one = newJob(process.cwd());
    const event = join(one.temp, 'event.json');
    const pull = {
      number: 7,
      head: { sha: head, repo: { full_name: from } },
      base: { repo: { full_name: 'shop/deploy' } },
    };
    writeFileSync(event, JSON.stringify({ pull_request: pull }));
    const env = { GITHUB_EVENT_PATH: event, GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'shop/deploy' };
    return { one, ended: step('main', one, { ...told, directory }, env) };
  }

  function notices({ stdout }: Ended): readonly string[] {
    return commands(stdout).flatMap(({ name, data }) => (name === 'notice' ? [data] : []));
  }

  /** The runner takes the mask, and nothing else may hold the token. */
  function isUntold({ stdout, stderr }: Ended): boolean {
    return ![stdout.replace(`::add-mask::${TOKEN}\n`, ''), stderr].some((text) => text.includes(TOKEN));
  }

  it('is a comment and a check run, which the next push brings up to date', async () => {
    const failing = await main('examples/broken').ended;
    expect(failing).toMatchObject({ code: 1, stderr: '' });
    const passing = await main('examples/quickstart').ended;
    expect(passing).toMatchObject({ code: 0, stderr: '' });
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain('All 6 checks passed');
    expect(api.runs).toMatchObject([
      { head_sha: head, conclusion: 'failure' },
      { head_sha: head, conclusion: 'success' },
    ]);
    expect([failing, passing].every(isUntold)).toBe(true);
    expect([...notices(failing), ...notices(passing)]).toEqual([]);
  });

  it('is one notice where the branch is of a fork, and where nobody answers: the verdict stands', async () => {
    api.fault = (call) =>
      call.startsWith('POST')
        ? { status: 403, body: { message: `Resource not accessible by integration ${TOKEN}` } }
        : undefined;
    const fork = main('examples/broken', 'mallory/deploy');
    const ended = await fork.ended;
    expect(notices(ended)).toEqual([expect.stringContaining('a fork may only read; the verdict stands')]);
    expect(keyValues(fork.one.file('OUTPUT'))).toMatchObject({ verdict: 'fail' });
    api.fault = () => 'hang';
    const { one, ended: hanging } = main('examples/quickstart');
    const hung = await hanging;
    expect(notices(hung)).toEqual([expect.stringContaining('no answer within 10 s')]);
    expect(hung.code).toBe(0);
    expect(keyValues(one.file('OUTPUT'))).toMatchObject({ verdict: 'pass' });
    expect([ended, hung].every(isUntold)).toBe(true);
  });

  it('is told so by a workflow under act, with the files for the steps after it', async () => {
    const repository = copyOfExample('broken');
    const workflow = join(repository, '.github/workflows/netproof.yaml');
    mkdirSync(dirname(workflow), { recursive: true });
    writeFileSync(
      workflow,
      `on: pull_request
permissions: { contents: read, pull-requests: write, checks: write }
jobs:
  prove:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: netproof/netproof@v1
        id: netproof
        with: { engine: model, comment: always, check-run: true, fail-on: never, github-token: ${TOKEN} }
      - run: |
          grep -q '"version": "2.1.0"' '\${{ steps.netproof.outputs.sarif-path }}'
          grep -q '<!doctype html>' '\${{ steps.netproof.outputs.html-path }}'
          grep -q 'Every check' '\${{ steps.netproof.outputs.summary-path }}'
          test '\${{ steps.netproof.outputs.verdict }}' = fail
`,
    );
    commitAll(repository);
    execFileSync('git', ['remote', 'add', 'origin', 'https://github.com/shop/deploy.git'], {
      cwd: repository,
    });
    const { code, stdout, stderr } = await pullRequest(repository, {
      env: { GITHUB_API_URL: api.url },
      pull: { number: 7, head: { sha: head } },
    });
    if (code !== 0) throw new Error(stdout.slice(-3000) + stderr.slice(-1000));
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain('❌ netproof: 9 of 16 checks failed');
    expect(api.runs).toMatchObject([{ head_sha: head, conclusion: 'neutral' }]);
    expect(stdout).not.toContain(TOKEN);
  });
});
