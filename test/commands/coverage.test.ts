import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonCoverageSchema } from '../../src/report/coverage/json-schema.ts';
import { buildCli, inRepository, type BuiltCli } from './built-cli.ts';

let cli: BuiltCli;
let folder = '';

beforeAll(async () => {
  cli = await buildCli();
  folder = await mkdtemp(join(tmpdir(), 'netproof-coverage-'));
  await cp(inRepository('examples/shop'), join(folder, 'a'), { recursive: true });
  await cp(inRepository('examples/quickstart'), join(folder, 'b'), { recursive: true });
});
afterAll(async () => {
  await cli.remove();
  await rm(folder, { recursive: true, force: true });
});

const coverage = (...args: string[]) => cli.run(['coverage', ...args], { cwd: folder });

describe('netproof coverage', () => {
  it('shows what no rule pins, how much is pinned, and the rules that would pin the rest', async () => {
    const { code, stdout, stderr } = await coverage('a');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatchSnapshot();
  });

  it('has every line with --verbose, and who pins it', async () => {
    const { stdout } = await coverage('a', '--verbose');
    expect(stdout).toMatch(/✓ +12 +egress rule 1 +removed/);
    expect(stdout).toContain('the front end talks to the API alone');
    expect(stdout).toContain('changes nothing here');
  });

  it('gives JSON of its schema, in which each offered rule can be pasted', async () => {
    const { code, stdout, stderr } = await coverage('a', '--json');
    const told = jsonCoverageSchema.parse(JSON.parse(stdout));
    if (!('lines' in told)) throw new Error('the answer is of one folder');
    expect([code, stderr]).toEqual([0, '']);
    expect(told).toMatchObject({ percent: 84, pinned: 58, unpinned: 11 });
    const changes = told.lines.flatMap((line) => line.changes);
    const unpinned = changes.filter(({ fate }) => fate === 'unpinned');
    const rules = [...new Set(unpinned.flatMap(({ rule }) => rule ?? []))];
    expect(unpinned.every(({ rule }) => rule !== undefined)).toBe(true);
    const shop = await readFile(join(folder, 'a/netproof.yaml'), 'utf8');
    for (const text of rules)
      expect(text).toMatch(/^ {2}- name: .+\n {4}from: .+\n {4}(allow|deny):\n {6}- .+\n$/);
    await writeFile(join(folder, 'a/more.yaml'), shop + told.rules);
    const again = JSON.parse((await coverage('a', '--rules', 'more.yaml', '--json')).stdout) as object;
    expect(again).toMatchObject({ percent: 100, unpinned: 0, rules: '' });
    expect((await cli.run(['predict', 'a', '--rules', 'more.yaml'], { cwd: folder })).code).toBe(0);
  });

  it('writes LCOV with paths from where it was called, and nothing else where that goes to standard output', async () => {
    await coverage('a', '--lcov', 'out/lcov.info');
    const lcov = await readFile(join(folder, 'out/lcov.info'), 'utf8');
    expect(lcov).toContain('SF:a/k8s/policies/shop.yaml\n');
    expect((await coverage('a', '--lcov', '-')).stdout).toBe(lcov);
  });

  it('takes several folders, and counts them together', async () => {
    const { code, stdout } = await coverage('a', 'b', '--json');
    const told = jsonCoverageSchema.parse(JSON.parse(stdout));
    if (!('folders' in told)) throw new Error('the answer is of two folders');
    expect(code).toBe(0);
    expect(told.folders.map((one) => one.folder)).toEqual(['a', 'b']);
    expect(told.pinned).toBe(told.folders.reduce((sum, { pinned }) => sum + pinned, 0));
    const { stdout: text } = await coverage('a', 'b', '--lcov', 'both.info');
    expect(text).toContain(`${told.pinned} of ${told.pinned + told.unpinned} policy lines`);
    expect(await readFile(join(folder, 'both.info'), 'utf8')).toMatch(/^SF:b\//m);
  });

  it('ends with 1 where less is pinned than --min asks for', async () => {
    expect((await coverage('a', '--min', '84')).code).toBe(0);
    const { code, stderr, stdout } = await coverage('a', '--min', '85');
    expect(code).toBe(1);
    expect(stderr).toContain('84 % of the policy lines are pinned, and --min asks for 85 %');
    expect(stdout).toContain('(84 %)');
  });

  it.each([
    [['a', '--min', 'most'], '`most` is not a percentage'],
    [['a', '--min', '101'], '`101` is not a percentage'],
    [['a', '--min', '-1'], '`-1` is not a percentage'],
    [['nowhere'], 'does not exist'],
    [['a', '--lcov', 'a'], 'could not be written'],
    [['a', '--rules', 'gone.yaml'], 'gone.yaml'],
  ])('ends with 2 for %j', async (args, message) => {
    const { code, stderr } = await coverage(...args);
    expect([code, stderr.includes(message) ? message : stderr]).toEqual([2, message]);
  });

  it('tells the mistakes of rules and manifests at their lines, as JSON where that is asked for', async () => {
    await writeFile(
      join(folder, 'a/wrong.yaml'),
      'version: 1\nrules:\n  - { from: shop/wbe, deny: [dns] }\n',
    );
    const { code, stderr } = await coverage('a', '--rules', 'wrong.yaml');
    expect([code, stderr]).toEqual([2, expect.stringContaining('wrong.yaml:3:13')]);
    const json = JSON.parse((await coverage('a', '--rules', 'wrong.yaml', '--json')).stdout) as object;
    expect(json).toMatchObject({
      lines: [],
      problems: expect.arrayContaining([expect.objectContaining({ line: 3 })]) as unknown,
    });
  });
});
