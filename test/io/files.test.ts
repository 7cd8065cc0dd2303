import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemFiles } from '../../src/io/files.ts';

const SECRET = 'nobody may see this';
let base: string;
let root: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'netproof-files-'));
  root = join(base, 'workspace');
  mkdirSync(join(root, 'k8s/deep'), { recursive: true });
  mkdirSync(join(base, 'outside'));
  writeFileSync(join(base, 'outside/secret.yaml'), SECRET);
  writeFileSync(join(root, 'k8s/b.yaml'), 'b');
  writeFileSync(join(root, 'k8s/a.yaml'), 'a');
  writeFileSync(join(root, 'k8s/deep/c.yaml'), 'c');
});

afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

test('a file is read, whatever way its path is written', async () => {
  const files = systemFiles(root);
  for (const path of ['k8s/a.yaml', './k8s//a.yaml', 'k8s/deep/../a.yaml', join(root, 'k8s/a.yaml')]) {
    expect(await files.read(path, 10)).toMatchObject({ ok: true, path: 'k8s/a.yaml', text: 'a' });
  }
});

test.each([
  ['../outside/secret.yaml'],
  ['k8s/../../outside/secret.yaml'],
  ['/etc/hostname'],
  ['link.yaml'],
  ['linked/secret.yaml'],
  ['chain.yaml'],
])('%s leads out and is refused without a word of what stands there', async (path) => {
  symlinkSync(join(base, 'outside/secret.yaml'), join(root, 'link.yaml'));
  symlinkSync('../outside', join(root, 'linked'));
  symlinkSync('link.yaml', join(root, 'chain.yaml'));
  const read = await systemFiles(root).read(path, 1000);
  expect(read).toMatchObject({ ok: false, code: 'file-outside' });
  expect(JSON.stringify(read)).not.toContain(SECRET);
});

test('a sibling whose name begins like the workspace is outside', async () => {
  writeFileSync(`${root}-2`, SECRET);
  expect(await systemFiles(root).read('../workspace-2', 1000)).toMatchObject({ code: 'file-outside' });
});

test('a link that stays inside is followed', async () => {
  symlinkSync('k8s/a.yaml', join(root, 'link.yaml'));
  expect(await systemFiles(root).read('link.yaml', 10)).toMatchObject({
    ok: true,
    path: 'link.yaml',
    text: 'a',
  });
});

test('a workspace that is reached through a link is no way out', async () => {
  symlinkSync(root, join(base, 'alias'));
  expect(await systemFiles(join(base, 'alias')).read('k8s/a.yaml', 10)).toMatchObject({
    ok: true,
    text: 'a',
  });
});

test('above the folder, but within the workspace', async () => {
  const files = systemFiles(join(root, 'k8s/deep'), { within: root });
  expect(await files.read('../a.yaml', 10)).toMatchObject({ ok: true, path: '../a.yaml', text: 'a' });
  expect(await files.read('../../../outside/secret.yaml', 1000)).toMatchObject({ code: 'file-outside' });
});

test('what is missing, too large, no file or no text', async () => {
  const files = systemFiles(root);
  execFileSync('mkfifo', [join(root, 'pipe.yaml')]);
  writeFileSync(join(root, 'latin.yaml'), Buffer.from([0x61, 0xe9, 0x62]));
  symlinkSync('nowhere', join(root, 'dangling.yaml'));
  symlinkSync('loop.yaml', join(root, 'loop.yaml'));
  expect(await files.read('none.yaml', 10)).toMatchObject({ code: 'file-missing' });
  expect(await files.read('k8s/a.yaml/x', 10)).toMatchObject({ code: 'file-missing' });
  expect(await files.read('dangling.yaml', 10)).toMatchObject({ code: 'file-missing' });
  expect(await files.read('loop.yaml', 10)).toMatchObject({ code: 'file-outside' });
  expect(await files.read('k8s/a.yaml', 0)).toMatchObject({ code: 'file-too-large' });
  expect(await files.read('k8s', 10)).toMatchObject({ code: 'file-not-regular' });
  expect(await files.read('pipe.yaml', 10)).toMatchObject({ code: 'file-not-regular' });
  expect(await files.read('latin.yaml', 10)).toMatchObject({ code: 'file-not-text' });
  expect(await files.read('a\0b', 10)).toMatchObject({ code: 'unsafe-file-name' });
});

test('UTF-16 is read by its byte order mark, as kubectl does', async () => {
  const text = 'name: käse\n';
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  writeFileSync(join(root, 'little.yaml'), little);
  writeFileSync(join(root, 'big.yaml'), Buffer.from(little).swap16());
  writeFileSync(join(root, 'odd.yaml'), little.subarray(0, -1));
  const files = systemFiles(root);
  expect(await files.read('little.yaml', 100)).toMatchObject({ ok: true, text });
  expect(await files.read('big.yaml', 100)).toMatchObject({ ok: true, text });
  expect(await files.read('odd.yaml', 100)).toMatchObject({ code: 'file-not-text' });
});

test('a byte order mark is no part of the text', async () => {
  writeFileSync(join(root, 'bom.yaml'), '\ufeffa: 1');
  expect(await systemFiles(root).read('bom.yaml', 100)).toMatchObject({ text: 'a: 1' });
});

test('a listing is sorted, deep, without hidden entries, and follows no folder link', async () => {
  mkdirSync(join(root, 'k8s/.git'));
  writeFileSync(join(root, 'k8s/.git/x.yaml'), 'x');
  mkdirSync(join(root, 'k8s/node_modules'));
  writeFileSync(join(root, 'k8s/node_modules/x.yaml'), 'x');
  writeFileSync(join(root, 'k8s/B.yaml'), 'x');
  writeFileSync(join(root, 'k8s/evil\n.yaml'), 'x');
  symlinkSync('.', join(root, 'k8s/circle'));
  symlinkSync('../../outside/secret.yaml', join(root, 'k8s/out.yaml'));
  symlinkSync('a.yaml', join(root, 'k8s/z.yaml'));
  const listing = await systemFiles(root).list('k8s');
  expect(listing).toMatchObject({
    ok: true,
    files: ['k8s/B.yaml', 'k8s/a.yaml', 'k8s/b.yaml', 'k8s/deep/c.yaml', 'k8s/z.yaml'],
    links: ['k8s/circle'],
    refused: [
      { code: 'unsafe-file-name', path: 'k8s' },
      { code: 'file-outside', path: 'k8s/out.yaml' },
    ],
  });
  const everything = await systemFiles(root).list('k8s', { everything: true });
  expect(everything).toMatchObject({ files: expect.arrayContaining(['k8s/.git/x.yaml']) as unknown });
});
