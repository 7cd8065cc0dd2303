import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { systemExec } from '../../src/io/exec.ts';
import { extract } from '../../src/project/revisions.ts';
import { scratch } from '../scratch.ts';

/** Bytes that are no UTF-8, as a packed chart's are, and among them what git puts after an object. */
const PACKED = Buffer.from([0x1f, 0x8b, 0xff, 0x0a, 0xc3, 0x00, 0x0a]);
const LATIN = Buffer.from([0x6b, 0xfc, 0x0a]);

test('files are taken out of a revision byte by byte, packed charts too', async () => {
  const repository = scratch();
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', ...args], {
      cwd: repository,
      encoding: 'utf8',
    });
  git('init', '-q');
  const files = {
    'A.yaml': Buffer.alloc(0),
    'a.yaml': LATIN,
    'web-1.0.0.tgz': PACKED,
    'z.yaml': Buffer.from('kind: Pod\n'),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(repository, name), bytes);
  writeFileSync(join(repository, 'picture.png'), PACKED);
  git('add', '.');
  git('commit', '-qm', 'all');

  const { root } = await extract(git('rev-parse', 'HEAD').trim(), repository, {
    exec: systemExec,
    env: process.env,
  });
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const taken = Object.keys(files).map((name) => [name, readFileSync(join(root, name))]);
  expect(Object.fromEntries(taken)).toEqual(files);
  expect(() => readFileSync(join(root, 'picture.png'))).toThrow('ENOENT');
});
