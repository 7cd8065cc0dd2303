import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNewFiles } from '../../src/io/new-files.ts';
import { scratch } from '../scratch.ts';

const both = [
  { path: 'netproof.yaml', text: 'rules\n' },
  { path: '.github/workflows/netproof.yaml', text: 'workflow\n' },
];

test('new files are written with the folders above them, and nothing beside them', async () => {
  const root = scratch();
  expect(await writeNewFiles(root, both)).toEqual([]);
  for (const { path, text } of both) expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  expect(readdirSync(root).sort()).toEqual(['.github', 'netproof.yaml']);
  expect(readdirSync(join(root, '.github/workflows'))).toEqual(['netproof.yaml']);
});

test('where one is there already, none is written', async () => {
  const root = scratch();
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  writeFileSync(join(root, '.github/workflows/netproof.yaml'), 'mine\n');
  expect(await writeNewFiles(root, both)).toEqual([
    { path: '.github/workflows/netproof.yaml', why: 'exists' },
  ]);
  expect(existsSync(join(root, 'netproof.yaml'))).toBe(false);
  expect(readFileSync(join(root, '.github/workflows/netproof.yaml'), 'utf8')).toBe('mine\n');
});

test('a link counts as there, wherever it leads', async () => {
  const [root, other] = [scratch(), scratch()];
  symlinkSync(join(other, 'nowhere.yaml'), join(root, 'netproof.yaml'));
  expect(await writeNewFiles(root, both)).toEqual([{ path: 'netproof.yaml', why: 'exists' }]);
  expect(readdirSync(other)).toEqual([]);
});

test.each(['.github', '.github/workflows'])(
  '%s as a link out of the folder is not followed',
  async (link) => {
    const [root, other] = [scratch(), scratch()];
    if (link.includes('/')) mkdirSync(join(root, '.github'));
    symlinkSync(other, join(root, link));
    expect(await writeNewFiles(root, both)).toEqual([
      { path: '.github/workflows/netproof.yaml', why: 'outside' },
    ]);
    expect(readdirSync(other)).toEqual([]);
    expect(existsSync(join(root, 'netproof.yaml'))).toBe(false);
  },
);

test('a path that leads out, and a file in the place of a folder, are refused', async () => {
  const root = scratch();
  writeFileSync(join(root, '.github'), '');
  expect(await writeNewFiles(root, both)).toEqual([
    { path: '.github/workflows/netproof.yaml', why: 'not-a-folder' },
  ]);
  expect(await writeNewFiles(root, [{ path: '../netproof.yaml', text: '' }])).toEqual([
    { path: '../netproof.yaml', why: 'outside' },
  ]);
});

test('of two that write at once one wins, and the other is told', async () => {
  const root = scratch();
  const [file] = both;
  if (!file) throw new Error('no file');
  const ended = await Promise.all(
    ['a', 'b', 'c'].map((text) => writeNewFiles(root, [{ ...file, text: text.repeat(1e6) }])),
  );
  expect(ended.filter((one) => one.length === 0)).toHaveLength(1);
  expect(new Set(readFileSync(join(root, 'netproof.yaml'), 'utf8')).size).toBe(1);
  expect(readdirSync(root)).toEqual(['netproof.yaml']);
});
