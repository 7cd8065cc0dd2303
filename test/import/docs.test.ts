import { cpSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { formatNames } from '../../src/import/format-names.ts';
import { buildCli, inRepository, type BuiltCli } from '../commands/built-cli.ts';
import { scratch } from '../scratch.ts';

const page = readFileSync('docs/import.md', 'utf8');
const blocks = [...page.matchAll(/```sh elsewhere\n([\s\S]*?)```/g)].map(([, block = '']) =>
  block.trim().split('\n'),
);

let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli.remove());

describe('docs/import.md', () => {
  it.each(blocks.map((block) => [block.join('; '), block] as const))('%s', async (_, block) => {
    const cwd = scratch();
    cpSync(inRepository('test/fixtures/import/shop'), cwd, { recursive: true });
    cpSync(inRepository('test/fixtures/import/shop/policytester.yaml'), `${cwd}/tests.yaml`);
    for (const line of block) {
      const [program, ...args] = line.replace(/ #.*/, '').trim().split(/ +/);
      expect(program).toBe('netproof');
      const { code, stderr } = await cli.run(args, { cwd });
      expect([line, code, code === 0 ? '' : stderr]).toEqual([line, 0, '']);
    }
  });
});

test('it has a row for each format', () => {
  const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` /gm)].map(([, name]) => name);
  expect(rows).toEqual(Object.keys(formatNames));
});
