import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildCli, inRepository, runChild, type BuiltCli, type Ended } from '../commands/built-cli.ts';
import { scratch } from '../scratch.ts';

/*
 * What `npx netproof` gets: the package, packed by npm, installed into an empty folder without a network, under the Node
 * that runs this test. CI runs it under each Node that netproof works with.
 */
const folder = scratch();
const [staged, home, user] = ['staged', 'home', 'user'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
/** Nobody's settings, nothing cached, and no network: what is asked for beyond the package is an error. */
const alone = {
  HOME: home,
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  npm_config_userconfig: join(home, 'npmrc'),
  npm_config_cache: join(home, 'cache'),
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
};
let cli: BuiltCli;
let packed: { readonly filename: string; readonly files: readonly { readonly path: string }[] };

const run = (program: string, ...args: readonly string[]): Promise<Ended> =>
  runChild(program, args, user, alone);

beforeAll(async () => {
  cli = await buildCli();
  for (const name of ['home', 'user', 'staged/dist']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['package.json', 'README.md', 'LICENSE', 'schema', 'man', 'action.yml', 'src'])
    cpSync(inRepository(name), join(staged, name), { recursive: true });
  cpSync(inRepository('dist/licenses.txt'), join(staged, 'dist/licenses.txt'));
  // dist/ is what the sources make: `npm run check` sees to that, and this takes them as they are now.
  cpSync(cli.file, join(staged, 'dist/cli.cjs'));
  writeFileSync(join(staged, 'dist/main.cjs'), '');
  chmodSync(join(staged, 'dist/cli.cjs'), 0o755);
  cpSync(inRepository('examples/shop'), join(user, 'shop'), { recursive: true });
  const { stdout } = await runChild('npm', ['pack', '--json', '--pack-destination', home], staged, alone);
  [packed] = JSON.parse(stdout) as [typeof packed];
  writeFileSync(join(user, 'package.json'), '{"private": true}');
  const { code, stderr } = await run('npm', 'install', join(home, packed.filename));
  expect([code, stderr]).toEqual([0, '']);
});
afterAll(() => cli.remove());

it('holds the command line, its licences, the manual and the schema, and nothing else', () => {
  expect(packed.files.map(({ path }) => path).toSorted()).toEqual([
    'LICENSE',
    'README.md',
    'dist/cli.cjs',
    'dist/licenses.txt',
    'man/netproof.1',
    'package.json',
    'schema/netproof.schema.json',
  ]);
});

it('needs no other package, and runs no script when it is installed', () => {
  const about = JSON.parse(
    readFileSync(join(user, 'node_modules/netproof/package.json'), 'utf8'),
  ) as Readonly<Record<string, Record<string, string>>>;
  for (const key of ['dependencies', 'optionalDependencies', 'peerDependencies', 'private'])
    expect(about).not.toHaveProperty(key);
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare', 'prepack'])
    expect(about.scripts).not.toHaveProperty(script);
  expect(about.publishConfig).toEqual({ access: 'public', provenance: true });
  expect(existsSync(join(user, 'node_modules/commander'))).toBe(false);
});

describe(`npx netproof under Node ${process.versions.node}`, () => {
  it('has a version, and help', async () => {
    expect(await run('npx', 'netproof', '--version')).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
    const { code, stdout, stderr } = await run('npx', 'netproof', '--help');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage: netproof /);
  });

  it.each([
    ['validate', / valid.*40 checks/],
    ['predict', /40 passed/],
  ])('%s reads a repository', async (command, said) => {
    const { code, stdout, stderr } = await run('npx', 'netproof', command, 'shop');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(said);
  });

  it('ends with 2 where there is nothing to read, and with no stack', async () => {
    const { code, stderr } = await run('npx', 'netproof', 'predict', 'nowhere');
    expect(code).toBe(2);
    expect(stderr).toContain('`nowhere` does not exist');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('the release', () => {
  const { on, jobs } = parse(readFileSync(inRepository('.github/workflows/release.yaml'), 'utf8')) as {
    readonly on: Readonly<Record<string, unknown>>;
    readonly jobs: Readonly<
      Record<
        string,
        { if?: string; permissions: Readonly<Record<string, string>>; steps: readonly { run?: string }[] }
      >
    >;
  };

  it('publishes for a tag alone, and may be rehearsed by hand without a right to write', () => {
    expect(Object.keys(on)).toEqual(['push', 'workflow_dispatch']);
    for (const { if: when, permissions, steps } of Object.values(jobs)) {
      const mayWrite = Object.values(permissions).includes('write');
      expect(mayWrite).toBe(when === "github.event_name == 'push' && startsWith(github.ref, 'refs/tags/v')");
      // Nothing is installed where there is a token.
      if (mayWrite)
        expect(steps.map(({ run = '' }) => run).join('\n')).not.toMatch(/npm (ci|install|test|run)/);
    }
  });

  it('takes no secret for npm', () => {
    expect(jobs.npm?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(readFileSync(inRepository('.github/workflows/release.yaml'), 'utf8')).not.toMatch(
      /secrets\.|NPM_TOKEN|NODE_AUTH/,
    );
  });
});
