import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCli, inRepository, runChild, type BuiltCli } from './built-cli.ts';

let cli: BuiltCli;
let folder = '';
const git = async (...args: string[]): Promise<string> => {
  const identity = [
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@example.invalid',
    '-c',
    'commit.gpgsign=false',
  ];
  const { code, stdout, stderr } = await runChild('git', [...identity, ...args], folder);
  expect(stderr.includes('fatal') || code !== 0 ? stderr : '').toBe('');
  return stdout;
};

/** `main` is the shop as it is; `change` lets everyone in the shop reach the database, and cuts the web's own egress. */
beforeAll(async () => {
  cli = await buildCli();
  folder = await mkdtemp(join(tmpdir(), 'netproof-diff-'));
  await cp(inRepository('examples/shop'), join(folder, 'app'), { recursive: true });
  await git('init', '-q', '-b', 'main');
  await git('add', '.');
  await git('commit', '-qm', 'base');
  await git('checkout', '-qb', 'change');
  await writeFile(join(folder, 'app/k8s/policies/more.yaml'), MORE);
  await git('add', '.');
  await git('commit', '-qm', 'change');
  await git('checkout', '-q', 'main');
});
afterAll(async () => {
  await cli.remove();
  await rm(folder, { recursive: true, force: true });
});

const MORE = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: open-search, namespace: shop }
spec:
  podSelector: { matchLabels: { app: search } }
  policyTypes: [Ingress]
  ingress:
    - from: [{ podSelector: {} }]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: open-egress, namespace: shop }
spec:
  podSelector: {}
  policyTypes: [Egress]
  egress:
    - to: [{ podSelector: { matchLabels: { app: search } } }]
`;

describe('netproof predict --base', () => {
  const predict = (...args: string[]) => cli.run(['predict', 'app', ...args], { cwd: folder });

  it('says what the head opens, and fails where no rule speaks of it', async () => {
    await git('checkout', '-q', 'change');
    try {
      const told = await predict('--base', 'main');
      expect(told.stdout).toContain('This change opens 4 connections; no rule pins 3 of them');
      const gate = await predict('--base', 'main', '--changes', 'require-rule', '--json');
      expect(gate.code).toBe(1);
      const report = JSON.parse(gate.stdout) as {
        readonly verdict: string;
        readonly changes: { readonly counts: unknown };
        readonly problems: readonly {
          readonly code: string;
          readonly file?: string;
          readonly line?: number;
        }[];
      };
      expect(report).toMatchObject({
        verdict: 'fail',
        changes: { base: 'main', counts: { opened: 4, closed: 0 } },
      });
      expect(report.problems.filter(({ code }) => code === 'opens-without-rule')).toMatchObject([
        { file: 'k8s/policies/more.yaml', line: 8 },
      ]);
    } finally {
      await git('checkout', '-q', 'main');
    }
  });

  it('takes a folder, too, and is clean where nothing changed', async () => {
    const { code, stdout } = await predict(
      '--base',
      inRepository('examples/shop'),
      '--changes',
      'forbid-open',
    );
    expect(stdout).toContain('This change opens and closes no connection');
    expect(code).toBe(0);
  });

  it.each([
    [['--changes', 'require-rule'], '`changes` is `require-rule`, and nothing says since when'],
    [['--base', 'nowhere'], '`nowhere` is neither a folder nor a git revision'],
    [['--base=--output=x'], '`--output=x` is neither a folder nor a git revision'],
    [
      ['--base', 'main', '--changes', 'forbid'],
      '--changes is `forbid`, and it takes one of allow, require-rule, forbid-open',
    ],
    [['--base', 'main', '--manifests', '-'], '--manifests: standard input is one version'],
  ])('%j is an error', async (args, message) => {
    const { code, stderr } = await predict(...args);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

describe('netproof diff', () => {
  it('compares two revisions, and names the lines that did it', async () => {
    const { code, stdout, stderr } = await cli.run(['diff', 'main', 'change', '--dir', 'app'], {
      cwd: folder,
    });
    expect(stderr).toBe('');
    expect(stdout).toMatchSnapshot();
    expect(code).toBe(0);
  });

  it('tells a kind that changed and a workload that is new, and ends with 1 for the latter alone', async () => {
    const place = await mkdtemp(join(tmpdir(), 'netproof-kinds-'));
    const manifest = (kind: string, name: string) =>
      `apiVersion: apps/v1\nkind: ${kind}\nmetadata: {name: ${name}}\nspec:\n  selector: {matchLabels: {app: ${name}}}\n  template: {metadata: {labels: {app: ${name}}}, spec: {containers: [{name: c, image: x}]}}\n`;
    const version = async (name: string, text: string) => {
      await mkdir(join(place, name));
      await writeFile(join(place, name, 'all.yaml'), text);
    };
    await version('old', manifest('Deployment', 'web'));
    await version('kind', manifest('StatefulSet', 'web'));
    await version('more', `${manifest('Deployment', 'web')}---\n${manifest('Deployment', 'api')}`);
    const kind = await cli.run(['diff', 'old', 'kind', '--exit-code'], { cwd: place });
    expect(kind.stdout).toContain(' ~ Deployment default/web became StatefulSet default/web ');
    const more = await cli.run(['diff', 'old', 'more', '--exit-code'], { cwd: place });
    expect(more.stdout).toContain(' + Deployment default/api is new, with ');
    expect([kind.code, more.code]).toEqual([0, 1]);
    await rm(place, { recursive: true });
  });

  it('mirrors itself', async () => {
    const there = JSON.parse(
      (await cli.run(['diff', 'main', 'change', '--json'], { cwd: join(folder, 'app') })).stdout,
    ) as Told;
    const back = JSON.parse(
      (await cli.run(['diff', 'change', 'main', '--json'], { cwd: join(folder, 'app') })).stdout,
    ) as Told;
    expect(there).toMatchObject({ version: 1, base: 'main', head: 'change', closed: [] });
    expect(there.opened.length).toBeGreaterThan(0);
    expect(back.closed.map(({ connections }) => connections)).toEqual(
      there.opened.map(({ connections }) => connections),
    );
  });

  it('makes a section of a summary', async () => {
    const { stdout } = await cli.run(['diff', 'main', 'change', '--format', 'markdown'], {
      cwd: join(folder, 'app'),
    });
    expect(stdout).toMatchSnapshot();
  });

  it('compares a revision with a folder, and ends with 1 where it is asked to', async () => {
    const same = await cli.run(['diff', 'main', '.', '--exit-code'], { cwd: join(folder, 'app') });
    expect(same).toMatchObject({
      code: 0,
      stdout: ' = This change opens and closes no connection (by the model, not proven)\n',
    });
    const other = await cli.run(['diff', 'change', '.', '--exit-code'], { cwd: join(folder, 'app') });
    expect(other.code).toBe(1);
  });

  it('compares two folders that are in no repository, of manifests alone', async () => {
    const place = await mkdtemp(join(tmpdir(), 'netproof-two-'));
    await cp(inRepository('examples/shop/k8s'), join(place, 'old'), { recursive: true });
    await cp(inRepository('examples/shop/k8s'), join(place, 'new'), { recursive: true });
    await writeFile(join(place, 'new/more.yaml'), MORE);
    const { code, stdout } = await cli.run(['diff', 'old', 'new'], { cwd: place });
    expect(stdout).toContain('more.yaml:8');
    expect(code).toBe(0);
    await rm(place, { recursive: true });
  });

  it('tells all of the other as new, where one of the two is from before there were manifests', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'netproof-none-'));
    const app = join(folder, 'app');
    const opened = await cli.run(['diff', empty, app, '--json']);
    const { changes, ...rest } = JSON.parse(opened.stdout) as Told;
    expect(rest).toMatchObject({ opened: [], closed: [] });
    expect(changes).toContainEqual(
      expect.objectContaining({ change: 'added', what: 'workload', kind: 'Deployment', name: 'shop/web' }),
    );
    const closed = await cli.run(['diff', app, empty]);
    expect(closed.stdout).toMatch(/^ \S+ holds no manifest\n/);
    expect(closed.stdout).toMatch(/Deployment shop\/web is gone, with .+ was /);
    expect([opened.code, closed.code]).toEqual([0, 0]);
    const nowhere = await cli.run(['diff', app, folder, '--dir', 'k8s']);
    expect(nowhere.stdout).toMatch(/ holds no manifest\n/);
    const neither = await cli.run(['diff', empty, empty]);
    expect(neither.stderr).toMatch(/`\.` holds no manifest/);
    expect(neither.code).toBe(2);
    await rm(empty, { recursive: true });
  });

  it.each(['nowhere', '--output=x', '-x', 'main:app', 'HEAD^{tree}', '$(touch x)', ''])(
    'refuses what is neither a folder nor a commit: %s',
    async (name) => {
      const { code, stderr } = await cli.run(['diff', '--', name, 'main'], { cwd: folder });
      expect(stderr).toMatch(/is neither a folder nor a git revision/);
      expect(code).toBe(2);
    },
  );

  it('asks which it is where a name is both', async () => {
    await mkdir(join(folder, 'change'), { recursive: true });
    const { code, stderr } = await cli.run(['diff', 'change', 'main', '--dir', 'app'], { cwd: folder });
    expect(stderr).toMatch(/`change` is a folder and a git revision\n.+`\.\/change`.+`refs\/heads\/change`/);
    expect(code).toBe(2);
    await rm(join(folder, 'change'), { recursive: true });
  });

  it('says in which of the two a mistake is', async () => {
    await git('checkout', '-qb', 'broken');
    await writeFile(
      join(folder, 'app/k8s/policies/more.yaml'),
      MORE.replace('podSelector: {}', 'podSelektor: {}'),
    );
    await git('add', '.');
    await git('commit', '-qm', 'broken');
    await git('checkout', '-q', 'main');
    const { code, stderr } = await cli.run(['diff', 'main', 'broken', '--dir', 'app'], { cwd: folder });
    expect(stderr).toContain('broken:k8s/policies/more.yaml:');
    expect(code).toBe(2);
  });

  it('leaves the working tree, the index and the temporary folder as they were, and runs no hook', async () => {
    const hooked = join(folder, 'hooked');
    for (const hook of ['post-checkout', 'post-index-change', 'pre-commit']) {
      await writeFile(join(folder, '.git/hooks', hook), `#!/bin/sh\ntouch ${hooked}\n`, { mode: 0o755 });
    }
    const index = await readFile(join(folder, '.git/index'));
    const temporary = await mkdtemp(join(tmpdir(), 'netproof-tmp-'));
    await cli.run(['diff', 'main', 'change', '--dir', 'app'], { cwd: folder, env: { TMPDIR: temporary } });
    expect(await readFile(join(folder, '.git/index'))).toEqual(index);
    await expect(readFile(hooked)).rejects.toThrow('ENOENT');
    expect(await readdir(temporary)).toEqual([]);
    await rm(temporary, { recursive: true });
    expect(await git('status', '--porcelain')).toBe('');
  });
});

interface Told {
  readonly changes: readonly unknown[];
  readonly opened: readonly { readonly connections: readonly unknown[] }[];
  readonly closed: readonly { readonly connections: readonly unknown[] }[];
}

it("says `every workload` only where the repository's own in kube-system are among them", async () => {
  const deployment = (namespace: string, name: string): string =>
    `{apiVersion: apps/v1, kind: Deployment, metadata: {name: ${name}, namespace: ${namespace}}, spec: {replicas: 2, selector: {matchLabels: {app: ${name}}}, template: {metadata: {labels: {app: ${name}}}, spec: {containers: [{name: c, image: x, ports: [{containerPort: 80}]}]}}}}`;
  const policy = (ingress: string): string =>
    `{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: c, namespace: shop}, spec: {podSelector: {matchLabels: {app: c}}, policyTypes: [Ingress], ingress: ${ingress}}}`;
  const shop = '[{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: shop}}}]}]';
  const own = [deployment('shop', 'a'), deployment('shop', 'b'), deployment('shop', 'c')];
  const write = async (name: string, objects: readonly string[]): Promise<string> => {
    const path = join(folder, name);
    await mkdir(path, { recursive: true });
    await writeFile(join(path, 'all.yaml'), objects.join('\n---\n'));
    return path;
  };
  for (const [more, said] of [
    [[], 'every workload → shop/c:80'],
    [[deployment('kube-system', 'agent')], 'shop/* → shop/c:80'],
  ] as const) {
    const base = await write('every/base', [...own, ...more, policy('[]')]);
    const head = await write('every/head', [...own, ...more, policy(shop)]);
    expect((await cli.run(['diff', base, head])).stdout).toContain(said);
  }
});
