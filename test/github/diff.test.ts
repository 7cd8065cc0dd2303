import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findChangedLines, findCheckout } from '../../src/github/checkout.ts';
import { isChanged, readDiff } from '../../src/github/diff.ts';
import { systemExec } from '../../src/io/exec.ts';
import { scratch } from '../scratch.ts';

describe('readDiff', () => {
  it('reads hunks of one line, of several, and of none', () => {
    const diff = [
      'diff --git a/k8s/p.yaml b/k8s/p.yaml',
      'index 111..222 100644',
      '--- a/k8s/p.yaml',
      '+++ b/k8s/p.yaml',
      '@@ -3 +3 @@ kind: NetworkPolicy',
      '-old',
      '+new',
      '@@ -8,2 +7,0 @@',
      '-gone',
      '-gone',
      '@@ -20,0 +18,3 @@',
      '+one',
      '+two',
      '+three',
      '\\ No newline at end of file',
      'diff --git a/gone.yaml b/gone.yaml',
      '--- a/gone.yaml',
      '+++ /dev/null',
      '@@ -1 +0,0 @@',
      '-x',
      '',
    ].join('\n');
    expect(readDiff(diff)).toEqual(
      new Map([
        [
          'k8s/p.yaml',
          [
            { first: 3, last: 3 },
            { first: 18, last: 20 },
          ],
        ],
      ]),
    );
  });

  it('takes no line of a file for a line of the diff', () => {
    const diff = [
      'diff --git a/p.yaml b/p.yaml',
      '--- a/p.yaml',
      '+++ b/p.yaml',
      '@@ -1 +1,2 @@',
      '--- a/other.yaml',
      '+++ b/other.yaml',
      '+@@ -1 +90 @@',
      '',
    ].join('\n');
    expect(readDiff(diff)).toEqual(new Map([['p.yaml', [{ first: 1, last: 2 }]]]));
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string(), fc.constantFrom('@@ -1 +1 @@', '@@ -0,9 +1,9 @@', '+++ b/x', 'diff --git ')),
        ),
        (lines) => {
          expect(readDiff(lines.join('\n'))).toBeInstanceOf(Map);
        },
      ),
    );
  });
});

describe('a repository', () => {
  const env = { ...process.env, GITHUB_SHA: undefined };
  let root = '';
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: root,
      encoding: 'utf8',
    }).trim();
  const commit = (files: Readonly<Record<string, string>>): string => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    git('add', '-A');
    git('commit', '-qm', 'x');
    return git('rev-parse', 'HEAD');
  };
  const changed = async (
    folder: string,
    base: string | undefined,
    files: readonly string[],
    sha?: string,
  ): Promise<Awaited<ReturnType<typeof findChangedLines>>> => {
    const deps = { exec: systemExec, env: { ...env, GITHUB_SHA: sha } };
    const checkout = await findCheckout(folder, deps);
    if (!checkout) throw new Error('no checkout');
    return findChangedLines(checkout, files, base === undefined ? {} : { base }, deps);
  };
  let base = '';

  beforeAll(() => {
    root = scratch();
    git('init', '-qb', 'main');
    base = commit({ 'k8s/ö [1].yaml': 'a\nb\nc\n', 'k8s/other.yaml': 'x\n' });
    git('checkout', '-qb', 'change');
    commit({ 'k8s/ö [1].yaml': 'a\nB\nc\nd', 'k8s/other.yaml': 'y\n' });
  });

  it("tells a change's lines, of the files that were asked for alone", async () => {
    const lines = await changed(join(root, 'k8s'), base, ['k8s/ö [1].yaml']);
    expect([...(lines?.keys() ?? [])]).toEqual(['k8s/ö [1].yaml']);
    const told = [1, 2, 3, 4, 5].map((line) => lines && isChanged(lines, 'k8s/ö [1].yaml', line));
    expect(told).toEqual([false, true, false, true, false]);
  });

  it('compares with where the change left the base, not with what the base became', async () => {
    git('checkout', '-q', 'main');
    const later = commit({ 'k8s/other.yaml': 'z\n' });
    git('checkout', '-q', 'change');
    expect([...((await changed(root, later, ['k8s/ö [1].yaml', 'k8s/other.yaml']))?.keys() ?? [])]).toEqual([
      'k8s/other.yaml',
      'k8s/ö [1].yaml',
    ]);
  });

  it("compares a pull request's merge commit with its first parent, in a checkout of depth 2 too", async () => {
    git('checkout', '-qb', 'merge', 'main');
    git('merge', '-q', '-X', 'theirs', '--no-ff', '-m', 'merge', 'change');
    const merge = git('rev-parse', 'HEAD');
    const shallow = join(root, 'shallow');
    execFileSync('git', ['clone', '-q', '--depth=2', '--branch=merge', `file://${root}`, shallow]);
    const lines = await changed(shallow, undefined, ['k8s/ö [1].yaml'], merge);
    expect(lines && isChanged(lines, 'k8s/ö [1].yaml', 2)).toBe(true);
    const flat = join(root, 'flat');
    execFileSync('git', ['clone', '-q', '--depth=1', '--branch=merge', `file://${root}`, flat]);
    expect(await changed(flat, base, ['k8s/ö [1].yaml'], merge)).toBeUndefined();
    git('checkout', '-q', 'change');
  });

  it('knows nothing without a base, or without a repository', async () => {
    expect(await changed(root, undefined, ['k8s/other.yaml'])).toBeUndefined();
    expect(await changed(root, 'c'.repeat(40), ['k8s/other.yaml'])).toBeUndefined();
    expect(await findCheckout(tmpdir(), { exec: systemExec, env })).toBeUndefined();
    expect(await findCheckout('/nowhere', { exec: systemExec, env })).toBeUndefined();
  });
});
