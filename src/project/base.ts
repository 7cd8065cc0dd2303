import { rm } from 'node:fs/promises';
import { dirname, join, posix, relative } from 'node:path';
import type { ChangesMode, Changes } from '../core/change-report.ts';
import { EnvironmentError, InputError, type Problem } from '../core/problem.ts';
import { systemFiles, workspaceOf, type Files } from '../io/files.ts';
import type { GitDeps } from '../io/git.ts';
import { counted, showName } from '../text/escape.ts';
import { changeReport } from './change-report.ts';
import { compareModels } from './compare-models.ts';
import { mistakesOf, readVersion, type Source, type Version } from './compare.ts';
import { ruleFileNames, type Repository, type Sources } from './repository.ts';
import { extract, renamedFrom } from './revisions.ts';
import type { Sayings } from './said.ts';

/** What one folder of a run is compared with. */
export interface Base {
  /** What it is called. Foreign text. */
  readonly name: string;
  /** The folder itself, or a commit that has it. */
  readonly source: Source;
  /** The head's folder, absolute: git is asked there. */
  readonly folder: string;
}

/** The head, and what its rule file says. */
export interface Head extends Sayings {
  readonly repository: Repository;
}

/**
 * What a head opens and closes since its base. The head is judged whatever the base is like: one that cannot be read is told, and
 * nothing is thrown. A rule file that was moved since is found by git.
 */
export async function changesSince(
  base: Base,
  head: Head,
  { sources, mode }: { readonly sources: Sources; readonly mode: ChangesMode },
  deps: GitDeps,
): Promise<Changes> {
  try {
    const before = await readBase(base, head.repository, sources, deps);
    const after: Version = { name: 'head', repository: head.repository, empty: false };
    const wrong = mistakesOf(before, false);
    if (wrong.length > 0) throw new InputError(wrong);
    const found = compareModels(before.repository, head.repository);
    return changeReport({ base: before, head: after, ...found }, head, mode);
  } catch (error) {
    // A disk that is full, too, costs the change's words and not the run's verdict.
    const isOurs = error instanceof InputError || error instanceof EnvironmentError;
    if (isOurs || (error instanceof Error && 'syscall' in error))
      return { mode, unknown: unreadable(base.name, error) };
    throw error;
  }
}

async function readBase(
  { name, source, folder }: Base,
  head: Repository,
  sources: Sources,
  deps: GitDeps,
): Promise<Version> {
  // A base from before the rule file is read by what the head's says of both.
  const lent = () => Promise.resolve(head.rules);
  if ('folder' in source) {
    const files = systemFiles(source.folder, { within: await workspaceOf(source.folder) });
    return readVersion(name, files, sources, deps, lent);
  }
  const { root, prefix, missing } = await extract(source.commit, folder, deps);
  try {
    refuseMissing(missing, prefix, head);
    const open = (path: string): Files => systemFiles(join(root, path), { within: root, shown: path || '.' });
    const moved = await movedFrom({ commit: source.commit, folder, prefix }, head, open(prefix), deps);
    if (!moved) return await readVersion(name, open(prefix), sources, deps, lent);
    return await readVersion(name, open(moved.folder), { ...sources, rules: moved.rules }, deps, lent);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Where the head's rule file was in a base that has none in its place; undefined where it is in its place, or nowhere. */
async function movedFrom(
  { commit, folder, prefix }: { readonly commit: string; readonly folder: string; readonly prefix: string },
  { rules: { file } }: Repository,
  files: Files,
  deps: GitDeps,
): Promise<{ readonly folder: string; readonly rules: string } | undefined> {
  const names = [file, ...(ruleFileNames.includes(file) ? ruleFileNames : [])];
  for (const one of names) if ((await files.look(one)).ok) return undefined;
  const before = await renamedFrom(commit, posix.join(prefix, file), folder, deps);
  if (before === undefined) return undefined;
  // `.github/netproof.yaml` is the rule file of the folder above.
  const named = [file, ...ruleFileNames].find((one) => before === one || before.endsWith(`/${one}`));
  const own = named === undefined ? dirname(before) : posix.join(before, ...named.split('/').map(() => '..'));
  return { folder: own, rules: relative(own, before) };
}

/** The manifests of a submodule are not in the base's own tree. */
function refuseMissing(missing: readonly string[], prefix: string, { inventory }: Repository): void {
  const files = inventory.resources.map(({ at }) => posix.join(prefix, at.file));
  const [gone] = missing.filter((path) => files.some((file) => file.startsWith(`${path}/`)));
  if (gone === undefined) return;
  throw new InputError([
    {
      code: 'submodule-missing',
      severity: 'error',
      message: `the commit of the submodule \`${showName(gone)}\` that it names is not in the clone`,
      hint: 'fetch it: `git submodule foreach git fetch --unshallow`',
    },
  ]);
}

/** One notice, whatever is wrong with it, and however often. */
function unreadable(name: string, error: Error): Problem {
  const [first, ...more] =
    error instanceof InputError ? error.problems.filter(({ severity }) => severity === 'error') : [];
  const at = first?.at ? `${first.at.file}:${first.at.line}: ` : '';
  const others = more.length > 0 ? ` (and ${counted(more.length, 'more mistake')})` : '';
  const hint = first?.hint ?? (error instanceof EnvironmentError ? error.hint : undefined);
  return {
    code: 'base-unreadable',
    severity: 'notice',
    message: `the base \`${showName(name)}\` cannot be read, so that what the change opens is not known: ${at}${first?.message ?? error.message}${others}`,
    hint: hint ?? 'what the head comes to is judged all the same',
  };
}
