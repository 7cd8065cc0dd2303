import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { jsonMatrixSchema } from '../../src/report/reach/json-schema.ts';
import { jsonReportSchema, jsonSeriesSchema } from '../../src/report/run/json-schema.ts';
import { settingEntries } from '../../src/settings/settings.ts';
import { scratch } from '../scratch.ts';
import { buildCli, inRepository, type BuiltCli } from './built-cli.ts';

let cli: BuiltCli;
let folder = '';
beforeAll(async () => {
  cli = await buildCli();
  folder = await mkdtemp(join(tmpdir(), 'netproof-out-'));
});
afterAll(async () => {
  await cli.remove();
  await rm(folder, { recursive: true, force: true });
});

const shop = inRepository('examples/shop');
const NO_ENGINE = { DOCKER_HOST: 'unix:///nonexistent' };

describe('every command', () => {
  it.each(['run', 'validate', 'predict', 'explain', 'matrix', 'diff'])(
    '%s has --help, with --json',
    async (name) => {
      const { code, stdout, stderr } = await cli.run([name, '--help']);
      expect(stderr).toBe('');
      expect(stdout).toMatch(new RegExp(`^Usage: netproof ${name} `));
      expect(stdout).toContain('--json');
      expect(code).toBe(0);
    },
  );

  it('has a flag for each setting of a run, and names the variables', async () => {
    const { stdout } = await cli.run(['run', '--help']);
    for (const [name, { only }] of settingEntries())
      if (only !== 'action') expect(stdout).toContain(`--${name} `);
    expect(stdout).toContain('NETPROOF_MANIFESTS');
    expect(stdout.match(/^\w+:$/gm)).toEqual([
      'Arguments:',
      'Options:',
      'Input:',
      'Cluster:',
      'Verdict:',
      'Reports:',
    ]);
    // Nothing is said twice, and nothing in commander's own words.
    expect(stdout).not.toContain('preset');
  });

  const operators = inRepository('test/fixtures/cases/operators');

  it.each([
    [['validate', operators]],
    [['predict', operators]],
    [['matrix', operators]],
    [['explain', 'metrics', 'lab/board:3000', '--dir', operators]],
    [['diff', operators, operators]],
  ])('names the pods that it does not look into: %j', async (args) => {
    const { code, stdout, stderr } = await cli.run(args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/notice {2}not looked into: Prometheus `lab\/main`, Service `lab\/thumbs`/);
  });

  it('has what has no effect in its report, too', async () => {
    const { stdout } = await cli.run(
      ['run', 'examples/quickstart', '--engine', 'model', '--keep-cluster', 'always', '--json'],
      { env: { NETPROOF_COFFEE: 'black' } },
    );
    const { problems } = JSON.parse(stdout) as { problems: unknown[] };
    for (const message of ['`NETPROOF_COFFEE` is not a setting', '--keep-cluster has no effect']) {
      expect(problems).toContainEqual(
        expect.objectContaining({
          severity: 'warning',
          message: expect.stringContaining(message) as unknown,
        }),
      );
    }
    const plain = await cli.run(['run', 'examples/quickstart', '--engine', 'model', '--samples', '5']);
    // Once, where it is said first.
    expect(plain.stderr).toContain('--samples has no effect');
    expect(plain.stdout).not.toContain('--samples has no effect');
  });

  it('says on standard error what has no effect', async () => {
    const env = { NETPROOF_SAMPELS: '5', NETPROOF_ENGINE: 'model' };
    const { code, stdout, stderr } = await cli.run(['run', shop, '--json', '--keep-cluster', 'always'], {
      env,
    });
    expect(code).toBe(0);
    expect(jsonReportSchema.parse(JSON.parse(stdout)).engine).toBe('model');
    expect(stderr).toContain('did you mean `NETPROOF_SAMPLES`?');
    expect(stderr).toContain('--keep-cluster has no effect: the model answers, and no cluster is made');
  });

  it('names them on standard error where a program reads the answer', async () => {
    const { stdout, stderr } = await cli.run(['matrix', operators, '--format', 'csv']);
    expect(stdout).not.toContain('notice');
    expect(stderr).toContain('Prometheus `lab/main`');
  });

  it.each([
    ['explain', 'shop/web'],
    ['diff', 'main'],
    ['matrix', '--format', 'xml'],
    ['predict', '--nonsense'],
  ])('ends with 2 for wrong usage: %s %s', async (...args) => {
    const { code, stderr } = await cli.run(args);
    expect(stderr).toMatch(/^error: /);
    expect(code).toBe(2);
  });
});

test('the version is written in by the build, and nothing else of package.json is in the bundle', async () => {
  expect((await cli.run(['--version'])).stdout).toBe('1.2.3\n');
  expect(await readFile(cli.file, 'utf8')).not.toContain('devDependencies');
});

describe('standard output', () => {
  it('that nobody reads ends a command quietly', async () => {
    const { code, stderr } = await cli.runInto('| true', ['matrix', 'examples/shop']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it("that nobody reads ends commander's own output quietly, too", async () => {
    for (let tries = 0; tries < 5; tries += 1) {
      const { code, stderr } = await cli.runInto('| true', ['run', '--help']);
      expect(stderr).toBe('');
      expect(code).toBe(0);
    }
  });

  it('that can not be written is told, and is no success', async () => {
    for (const args of [
      ['matrix', 'examples/shop'],
      ['run', '--help'],
    ]) {
      const { code, stderr } = await cli.runInto('> /dev/full', args);
      expect(stderr).toBe(' ✗ standard output could not be written (ENOSPC)\n');
      expect(code).toBe(2);
    }
  });
});

describe('validate --json', () => {
  it('prints mistakes as data, too, and ends with 2', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'netproof.yaml'), 'version: 1\nrulez: []\n');
    const { code, stdout, stderr } = await cli.run(['validate', '--json', folder]);
    const { checks, problems } = JSON.parse(stdout) as { checks: unknown[]; problems: { code: string }[] };
    expect(checks).toEqual([]);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'unknown-key', at: { file: 'netproof.yaml', line: 2, column: 1 } }),
    );
    expect(stderr).toContain('did you mean `rules`?');
    expect(code).toBe(2);
  });

  it("refuses what a run refuses: manifests in the canary's namespace", async () => {
    const folder = scratch();
    const pod = (namespace: string): string =>
      `{apiVersion: v1, kind: Pod, metadata: {name: p, namespace: ${namespace}}, spec: {containers: [{name: c, image: x}]}}`;
    writeFileSync(join(folder, 'all.yaml'), `${pod('shop')}\n---\n${pod('netproof-canary')}\n`);
    writeFileSync(
      join(folder, 'netproof.yaml'),
      "version: 1\nmanifests: [all.yaml]\nrules: [{name: r, from: shop/p, deny: ['internet:443']}]\n",
    );
    const { code, stdout, stderr } = await cli.run(['validate', '--json', folder]);
    const { problems } = JSON.parse(stdout) as { problems: { code: string }[] };
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'reserved-namespace',
        at: expect.objectContaining({ file: 'all.yaml', line: 3 }) as unknown,
      }),
    );
    expect(stderr).toMatch(/all\.yaml:3:1 +error +Pod p: the namespace netproof-canary is netproof's own/);
    expect(code).toBe(2);
    // Nothing of it is in the way of a prediction.
    expect((await cli.run(['predict', folder, '--json'])).stderr).toBe('');
  });
});

describe('predict', () => {
  it('passes what the policies allow, and never calls it proven', async () => {
    const { code, stdout } = await cli.run(['predict', 'examples/shop']);
    expect(stdout).toMatch(/^netproof \S+ {3}6 rules, 40 checks {3}predicted by the model, not proven\n/);
    expect(stdout).toMatch(/40 passed: predicted by the model, not proven/);
    expect(stdout.replaceAll('not proven', '')).not.toContain('proven');
    expect(code).toBe(0);
  });

  it('has flags that take no folder for their value, and go before the environment', async () => {
    expect((await cli.run(['predict', '--allow-inconclusive', 'examples/broken'])).code).toBe(1);
    const env = { NETPROOF_ALLOW_INCONCLUSIVE: 'perhaps' };
    expect((await cli.run(['predict', 'examples/quickstart'], { env })).code).toBe(2);
    expect((await cli.run(['predict', 'examples/quickstart', '--no-allow-inconclusive'], { env })).code).toBe(
      0,
    );
  });

  it('fails on what fail-on says, and on nothing with never', async () => {
    const exit = async (...args: readonly string[]): Promise<number | null> =>
      (await cli.run(['predict', ...args])).code;
    expect(await exit('examples/broken', '--fail-on', 'never')).toBe(0);
    expect(await exit('examples/broken', '--fail-on', 'flaky', '--fail-on', 'inconclusive')).toBe(2);
    expect(await exit('examples/broken', '--fail-on', 'flaky')).toBe(0);
    const warned = await cli.run(['predict', 'examples/broken', '--fail-on', 'warning', '--json']);
    expect(JSON.parse(warned.stdout)).toMatchObject({ verdict: 'fail' });
    expect(warned.code).toBe(1);
    const older = await cli.run(['predict', 'examples/quickstart', '--allow-inconclusive']);
    expect(older.stderr).toContain('--allow-inconclusive is an older word for `fail-on`');
    expect(older.code).toBe(0);
    const both = await cli.run(['predict', 'examples/quickstart', '--fail-on', 'never,fail']);
    expect(both.stderr).toContain('--fail-on is `never,fail`, and it takes some of');
    expect(both.code).toBe(2);
  });

  it('fails with 1, and warns at the line of each mistake', async () => {
    const { code, stdout } = await cli.run(['predict', 'examples/broken']);
    expect(stdout).toMatch(
      /k8s\/policies\.yaml:34:\d+ +warning +NetworkPolicy app\/db-from-web selects no pod/,
    );
    expect(stdout).toMatch(/✗ app\/web → app\/db:5432 must be allowed, and by the model it is cut/);
    expect(code).toBe(1);
  });

  it('prints and writes the report that its schema describes', async () => {
    const files = { report: join(folder, 'a/report.json'), junit: join(folder, 'a/junit.xml') };
    const { code, stdout } = await cli.run([
      'predict',
      'examples/shop',
      '--json',
      '--report',
      files.report,
      '--junit',
      files.junit,
    ]);
    const report = jsonReportSchema.parse(JSON.parse(stdout));
    expect(report).toMatchObject({ engine: 'model', cluster: null, canary: null, verdict: 'pass' });
    expect(new Set(report.checks.map((check) => check.code))).toEqual(new Set(['predicted']));
    expect(JSON.parse(await readFile(files.report, 'utf8'))).toEqual(JSON.parse(stdout));
    expect(await readFile(files.junit, 'utf8')).toContain('predicted by the model, not proven');
    expect(code).toBe(0);
  });

  it('needs a rule file, and says so in one line', async () => {
    const { code, stdout, stderr } = await cli.run(['predict', folder]);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/error +there is no rule file/);
    expect(code).toBe(2);
  });
});

describe('run --engine', () => {
  it('auto: predicts where no engine answers, and says which it was and why', async () => {
    const { code, stdout } = await cli.run(['run', 'examples/quickstart', '--engine', 'auto'], {
      env: NO_ENGINE,
    });
    expect(stdout.split('\n')[0]).toMatch(/predicted by the model, not proven \(chosen by auto: .+\)$/);
    expect(stdout).toMatch(/passed: predicted by the model, not proven/);
    expect(code).toBe(0);
  });

  it('auto: tells it in the JSON report, too', async () => {
    const { stdout } = await cli.run(['run', 'examples/quickstart', '--engine=auto', '--json'], {
      env: NO_ENGINE,
    });
    const report = jsonReportSchema.parse(JSON.parse(stdout));
    expect(report).toMatchObject({ engine: 'model', verdict: 'pass' });
    expect(report.engineWhy).toMatch(/^chosen by auto: /);
  });

  it('model: predicts whatever engine there is', async () => {
    const { code, stdout } = await cli.run(['run', 'examples/broken'], { env: { NETPROOF_ENGINE: 'model' } });
    expect(stdout.split('\n')[0]).toMatch(/predicted by the model, not proven$/);
    expect(code).toBe(1);
  });

  it('cluster: ends with 2 where no engine answers', async () => {
    const { code, stderr } = await cli.run(['run', 'examples/quickstart', '--engine', 'cluster'], {
      env: NO_ENGINE,
    });
    expect(stderr).toContain('--engine model');
    expect(code).toBe(2);
  });
});

describe('explain', () => {
  it('names the policies, files and lines of both sides, in the folder that it is called from', async () => {
    const { code, stdout } = await cli.run(['explain', 'shop/web', 'shop/db:5432'], { cwd: shop });
    expect(stdout).toMatchSnapshot();
    expect(code).toBe(0);
  });

  it.each([
    ['through a Service', 'shop/api', 'shop/service/db', 'which leads to shop/db:5432'],
    ['from outside', 'outside', 'shop/web:8080', 'ingress of shop/web is cut'],
    ['to a named host', 'payments/gateway', 'bank:443', 'is open'],
    ['to DNS', 'shop/web', 'dns', 'which leads to kube-system/kube-dns:53'],
    ['from several', 'shop/*', 'internet:443', 'shop/cache → internet:443 is cut'],
  ])('tells a connection %s', async (_, from, to, text) => {
    const { code, stdout } = await cli.run(['explain', from, to, '--dir', 'examples/shop']);
    expect(stdout).toContain(text);
    expect(code).toBe(0);
  });

  it('gives the same as JSON', async () => {
    const { stdout } = await cli.run([
      'explain',
      'shop/web',
      'shop/db:5432',
      '--dir',
      'examples/shop',
      '--json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      connections: [
        {
          from: 'shop/web',
          to: 'shop/db',
          port: 5432,
          protocol: 'TCP',
          allowed: false,
          routes: [
            {
              egress: {
                state: 'cut',
                isolatedBy: [{ text: 'NetworkPolicy shop/default-deny', line: 1 }, {}, {}],
              },
              ingress: { state: 'cut', subject: 'shop/db' },
            },
          ],
        },
      ],
      problems: [],
    });
  });

  it('needs no rule file where the manifests are named, or are the folder', async () => {
    const named = await cli.run([
      'explain',
      'shop/web',
      'shop/api:8080',
      '--dir',
      'examples/shop',
      '--manifests',
      'k8s',
    ]);
    const bare = await cli.run(['explain', 'shop/web', 'shop/api:8080', '--dir', 'examples/shop/k8s']);
    expect(named.stdout).toMatch(/✓ shop\/web → shop\/api:8080 is open +k8s\/policies/);
    expect(bare.stdout).toMatch(/✓ shop\/web → shop\/api:8080 is open +policies/);
  });

  it('ends with 2 and says which of the two it could not find', async () => {
    const { code, stderr } = await cli.run(['explain', 'shop/wep', 'internet', '--dir', 'examples/shop']);
    expect(stderr).toMatch(/error +FROM: no workload is called `shop\/wep`\n.+did you mean `shop\/web`\?/);
    expect(stderr).toMatch(/error +TO: `internet` is outside the cluster/);
    expect(code).toBe(2);
  });
});

describe('matrix', () => {
  it('shows a table on a terminal', async () => {
    const { code, stdout } = await cli.run(['matrix', 'examples/quickstart']);
    expect(stdout).toMatchSnapshot();
    expect(code).toBe(0);
  });

  it.each(['csv', 'mermaid', 'json'])('tells the same as %s', async (format) => {
    const { stdout } = await cli.run(['matrix', 'examples/quickstart', '--format', format]);
    expect(stdout).toMatchSnapshot();
  });

  it('has nothing but the format in its JSON', async () => {
    const { stdout } = await cli.run(['matrix', 'examples/shop', '--json']);
    const matrix: unknown = JSON.parse(stdout);
    const { version, connections } = jsonMatrixSchema.parse(matrix);
    expect(jsonMatrixSchema.parse(matrix)).toEqual(matrix);
    expect(version).toBe(2);
    expect(connections.length).toBeGreaterThan(10);
  });

  it('lists what is open, and with --all what is cut', async () => {
    const rows = async (...flags: string[]) => {
      const { stdout } = await cli.run(['matrix', 'examples/quickstart', '--format', 'csv', ...flags]);
      return stdout.trimEnd().split('\n').slice(1);
    };
    const [open, all] = [await rows(), await rows('--all')];
    expect(open.every((row) => row.includes(',true,'))).toBe(true);
    expect(all.filter((row) => row.includes(',true,'))).toEqual(open);
    expect(all.length).toBeGreaterThan(open.length);
  });

  it('is narrowed to what is named, as explain names it', async () => {
    const pairs = async (...flags: string[]) => {
      const { stdout } = await cli.run(['matrix', 'examples/shop', '--format', 'csv', '--all', ...flags]);
      const rows = stdout.trimEnd().split('\n').slice(1);
      return [...new Set(rows.map((row) => row.split(',').slice(0, 2).join(' ')))];
    };
    const focused = await pairs('--focus', 'shop/db');
    expect(focused).toContain('shop/api shop/db');
    expect(focused).toContain('shop/db internet');
    expect(focused.filter((pair) => !pair.includes('shop/db'))).toEqual([]);
    expect(await pairs('--from', 'outside', '--from', 'shop/app=web', '--to', 'shop/api')).toEqual([
      'shop/web shop/api',
      'outside shop/api',
    ]);
    expect((await pairs('--to', 'dns')).every((pair) => pair.endsWith(' kube-system/kube-dns'))).toBe(true);
    expect(await pairs('--from', 'elsewhere', '--to', 'shop/web')).toEqual(['elsewhere shop/web']);
  });

  it('says which name is nobody, and who was meant', async () => {
    const flags = ['--from', 'shop/wbe', '--to', 'shop/api:8080'];
    const { code, stdout, stderr } = await cli.run(['matrix', 'examples/shop', ...flags]);
    expect(stderr).toMatch(/--from: no workload is called `shop\/wbe`\n.+did you mean `shop\/web`\?/);
    expect(stderr).toContain('--to: `shop/api:8080` has a port');
    expect((await cli.run(['matrix', 'examples/shop', '--focus', 'elsewere'])).stderr).toContain(
      'did you mean `elsewhere`?',
    );
    expect([code, stdout]).toEqual([2, '']);
  });

  it.each([
    [['--html', 'page.html'], 'a page holds 4,500,000 at most'],
    [['--format', 'html'], 'a page holds 4,500,000 at most'],
  ])('with too many cells for a page ends with %j before it is made', async (flags, words) => {
    const root = join(folder, 'large');
    const ports = Array.from({ length: 30 }, (_, index) => `{containerPort: ${1 + index}}`).join(', ');
    await mkdir(root, { recursive: true });
    await writeFile(
      join(root, 'all.yaml'),
      Array.from(
        { length: 400 },
        (_, index) =>
          `apiVersion: v1\nkind: Pod\nmetadata: {name: p${index}, namespace: large}\nspec: {containers: [{name: c, image: x, ports: [${ports}]}]}\n`,
      ).join('---\n'),
    );
    const { code, stdout, stderr } = await cli.run(['matrix', root, ...flags], { cwd: folder });
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(words);
    expect(stderr).toContain('--format csv');
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'page.html'))).toBe(false);
  });

  it('writes into no pipe that it finds, and into one that it was given', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const flag of ['--html', '--output']) {
      const { code, stderr } = await cli.run(['matrix', 'examples/quickstart', flag, pipe]);
      expect(stderr).toContain('it is a pipe');
      expect(code).toBe(2);
    }
    for (const into of ['/dev/stdout', '/proc/self/fd/1']) {
      const csv = ['matrix', 'examples/quickstart', '--format', 'csv', '-o', into];
      const { code, stdout } = await cli.runInto('| cat', csv);
      expect(stdout).toMatch(/^from,to,/);
      expect(code).toBe(0);
    }
    const shell = await cli.runInto('--output >(cat)', ['matrix', 'examples/quickstart', '--format', 'csv']);
    expect(shell).toMatchObject({ code: 0, stderr: '' });
    expect(shell.stdout).toMatch(/^from,to,/);
  });

  it('writes a page, and says nothing', async () => {
    const file = join(folder, 'matrix/shop.html');
    const { code, stdout } = await cli.run(['matrix', 'examples/shop', '--html', file]);
    expect(stdout).toBe('');
    expect(await readFile(file, 'utf8')).toMatch(/^<!doctype html>[^]*Who reaches whom: shop[^]*<\/html>\n$/);
    expect(code).toBe(0);
  });

  it('writes any format to a file, as to standard output', async () => {
    const file = join(folder, 'matrix.csv');
    const asked = ['matrix', 'examples/quickstart', '--format', 'csv'];
    await cli.run([...asked, '-o', file]);
    const written = await readFile(file, 'utf8');
    expect(written).toMatch(/^from,to,port,protocol,allowed,decidedBy\nquickstart\/app,/);
    expect((await cli.run(asked)).stdout).toBe(written);
  });

  it('ends with 2 for a file that can not be written', async () => {
    const { code, stderr } = await cli.run(['matrix', 'examples/shop', '-o', '/dev/null/x']);
    expect(stderr).toMatch(/could not be written/);
    expect(code).toBe(2);
  });
});

describe('several folders', () => {
  const both = ['examples/quickstart', 'examples/broken'];

  it('has a section for each, a line for each under them, and the worst exit code', async () => {
    const { code, stdout, stderr } = await cli.run(['predict', ...both]);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^examples\/quickstart {3}1 of 2$/m);
    expect(stdout).toMatch(/^examples\/broken {3}2 of 2$/m);
    expect(stdout).toMatch(/^ ✓ examples\/quickstart {3}6 passed/m);
    expect(stdout).toMatch(/^ 2 rule files: 9 failed, /m);
  });

  it('prints of one what it always did, however it is named', async () => {
    const [plain, slash] = await Promise.all(
      ['examples/quickstart', 'examples/quickstart/'].map((dir) => cli.run(['predict', dir])),
    );
    expect(plain?.stdout).not.toContain('1 of 1');
    // Its last line ends with how long it took.
    const withoutTime = (text = ''): string => text.replace(/\d+(\.\d+)? (ms|s)$/m, '');
    expect(withoutTime(slash?.stdout)).toBe(withoutTime(plain?.stdout));
  });

  it('is JSON of its own shape, of a glob that finds one as of several', async () => {
    const { stdout } = await cli.run(['run', 'examples/quick*', '--engine', 'model', '--json']);
    expect(jsonSeriesSchema.parse(JSON.parse(stdout)).reports).toMatchObject([
      { folder: 'examples/quickstart', verdict: 'pass' },
    ]);
    const file = join(folder, 'several.xml');
    await cli.run(['predict', ...both, '--junit', file]);
    expect(await readFile(file, 'utf8')).toContain('<testsuite name="examples/broken"');
  });

  it('tells every mistake of every folder, before anything boots', async () => {
    const { code, stdout, stderr } = await cli.run(
      ['run', shop, 'examples/nowhere', 'examples/monitor/k8s'],
      {
        env: NO_ENGINE,
      },
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('the folder `examples/nowhere` does not exist');
    expect(stderr).toContain('examples/monitor/k8s: there is no rule file');
    const glob = await cli.run(['validate', 'nothing-*', '--json']);
    expect(glob.code).toBe(2);
    expect(JSON.parse(glob.stdout)).toMatchObject({ problems: [{ code: 'no-folder' }] });
  });

  it('ends without a report where no engine answers, as for one', async () => {
    const { code, stderr } = await cli.run(['run', ...both], { env: NO_ENGINE });
    expect(code).toBe(2);
    expect(stderr.match(/✗/g)).toHaveLength(1);
  });

  it('refuses standard input, which is of one folder', async () => {
    const { code, stderr } = await cli.run(['predict', ...both, '--manifests', '-']);
    expect(code).toBe(2);
    expect(stderr).toContain('standard input can be the manifests of one folder only');
  });

  it('validates each', async () => {
    const { code, stdout } = await cli.run(['validate', ...both, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      folders: [{ folder: both[0] }, { folder: both[1], checks: expect.any(Array) as unknown }],
    });
  });
});
