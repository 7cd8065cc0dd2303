import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/problem.ts';
import { systemFiles } from '../../src/io/files.ts';
import { findFolders, FoldersError, type Folders } from '../../src/project/folders.ts';
import { scratch } from '../scratch.ts';

/** A workspace with these files; all of them are empty. */
function workspace(...files: readonly string[]): string {
  const folder = scratch();
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  return folder;
}

function find(folder: string, named: readonly string[], rules = ''): Promise<Folders> {
  return findFolders(named, rules, (path) => systemFiles(resolve(folder, path), { within: folder }));
}

async function mistakes(found: Promise<unknown>): Promise<readonly string[]> {
  const error: unknown = await found.catch((thrown: unknown) => thrown);
  return error instanceof InputError ? error.problems.map(({ message }) => message) : [];
}

const teams = workspace(
  'teams/a/netproof.yaml',
  'teams/a/inner/netproof.yml',
  'teams/b/.github/netproof.yaml',
  'teams/b/k8s/web.yaml',
  'teams/docs/README.md',
  'netproof.yaml',
);

describe('findFolders', () => {
  it('takes what is named as it is, in its order, whether or not it holds a rule file', async () => {
    expect(await find(teams, ['teams/docs'])).toEqual({
      names: ['teams/docs'],
      isSeries: false,
      problems: [],
    });
    expect(await find(teams, ['teams/b', 'teams/a', 'nowhere'])).toMatchObject({
      names: ['teams/b', 'teams/a', 'nowhere'],
      isSeries: true,
    });
  });

  it('takes each folder once, by its first name', async () => {
    symlinkSync('a', join(teams, 'teams/link'));
    const named = ['teams/a', './teams/a/', 'teams/../teams/a', 'teams/link', 'teams/a/inner'];
    expect((await find(teams, named)).names).toEqual(['teams/a', 'teams/a/inner']);
  });

  it.each([
    ['teams/*', ['teams/a', 'teams/b']],
    ['teams/*/', ['teams/a', 'teams/b']],
    ['teams/{a,b}', ['teams/a', 'teams/b']],
    ['./teams/?', ['teams/a', 'teams/b']],
    ['teams/**', ['teams/a', 'teams/a/inner', 'teams/b']],
    ['**', ['.', 'teams/a', 'teams/a/inner', 'teams/b']],
    ['*/*/inner', ['teams/a/inner']],
  ])('a glob stands for the folders that hold a rule file: %s', async (glob, names) => {
    const found = await find(teams, [glob]);
    expect(found.names).toEqual(names);
    expect(found.isSeries).toBe(true);
  });

  it('names what a glob passes over, unless it goes to any depth', async () => {
    const { problems } = await find(teams, ['teams/*']);
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['notice', '`teams/*` passes over 1 folder without a rule file: `teams/docs`'],
    ]);
    expect((await find(teams, ['teams/**'])).problems).toEqual([]);
  });

  it('asks for the rule file that `rules` names', async () => {
    const folder = workspace('a/rules.yaml', 'b/netproof.yaml');
    expect((await find(folder, ['*'], 'rules.yaml')).names).toEqual(['a']);
  });

  it('is a series where a glob finds one folder: its report keeps its shape', async () => {
    expect(await find(teams, ['*/a'])).toMatchObject({ names: ['teams/a'], isSeries: true });
  });

  it('takes a folder whose own name looks like a glob', async () => {
    const folder = workspace('teams*/netproof.yaml', 'teams-x/netproof.yaml');
    expect(await find(folder, ['teams*'])).toMatchObject({ names: ['teams*'], isSeries: false });
  });

  it('tells every glob that finds nothing, at once', async () => {
    const wrong = ['nope/*', 'x-*', 'teams/d*', '{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}/*'];
    expect(await mistakes(find(teams, wrong))).toEqual([
      '`nope/*` finds nothing: `nope` does not exist',
      '`x-*` matches no folder',
      '`teams/d*` matches 1 folder, and none of them holds a rule file: `teams/docs`',
      '`{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}/*` has too many alternatives',
    ]);
  });

  it('finds nothing outside of the workspace', async () => {
    const outside = workspace('netproof.yaml');
    symlinkSync(outside, join(teams, 'teams/out'));
    expect((await find(teams, ['teams/*'])).names).toEqual(['teams/a', 'teams/b']);
    expect(await mistakes(find(join(teams, 'teams/a'), ['../*']))).toEqual([
      '`../*` finds nothing: `..` could not be listed',
    ]);
  });
});

describe('FoldersError', () => {
  it("has each folder's name in the place of a mistake, or before its words", () => {
    const at = { file: 'k8s/web.yaml', line: 3, column: 1 };
    const problem = { code: 'x', severity: 'error', message: 'it is wrong' } as const;
    const { problems, folders } = new FoldersError([
      { folder: 'teams/a', problems: [{ ...problem, at }] },
      { folder: '../b', problems: [problem, { ...problem, at: { ...at, line: 0 } }] },
    ]);
    expect(problems.map(({ message, at: place }) => [message, place?.file])).toEqual([
      ['it is wrong', 'teams/a/k8s/web.yaml'],
      ['../b: it is wrong', undefined],
      ['../b: it is wrong', 'k8s/web.yaml'],
    ]);
    expect(folders[0]?.problems[0]?.at).toBe(at);
  });
});
