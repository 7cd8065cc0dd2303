import { rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isError, readRepository, type Repository, type Sources } from './repository.ts';
import { systemFiles, workspaceOf, type Files } from '../io/files.ts';
import type { GitDeps } from '../io/git.ts';
import { compareModels, type Compared } from './compare-models.ts';
import { InputError, type Problem } from '../core/problem.ts';
import { findCommit, extract } from './revisions.ts';
import { showName } from '../text/escape.ts';

/** What two versions of a repository differ in. */
export interface Comparison extends Compared {
  readonly base: Version;
  readonly head: Version;
}

/** One of the two, as the user named it. */
export interface Version {
  readonly name: string;
  readonly repository: Repository;
  /** It deploys nothing: it is from before the manifests, or from after them. */
  readonly empty: boolean;
}

export interface CompareOptions {
  /** Where the command was given, absolute. */
  readonly cwd: string;
  /** The folder with the rule file, or the manifests, inside each of the two. */
  readonly dir: string;
  readonly sources: Sources;
}

/**
 * Compares two folders, or two git revisions, or one of each; one of them may hold no manifests yet. Throws InputError
 * for a name that is neither, or both, and for mistakes in either version (their positions say in which); what was
 * taken out of git is deleted again.
 */
export async function compare(
  base: string,
  head: string,
  options: CompareOptions,
  deps: GitDeps,
): Promise<Comparison> {
  const sources = await Promise.all([findVersion(base, options, deps), findVersion(head, options, deps)]);
  const unknown = sources.filter((source) => 'code' in source);
  // Named twice, it is one mistake.
  if (unknown.length > 0) throw new InputError(base === head ? unknown.slice(0, 1) : unknown);
  const loading = load(head, sources[1], options, deps);
  // A base from before the rule file is read by what the head's says of both.
  const lent = async () => (await loading).repository.rules;
  const [before, after] = await Promise.all([load(base, sources[0], options, deps, lent), loading]);
  const versions = isSame(sources) ? [after] : [before, after];
  const wrong = versions.flatMap((version) => mistakesOf(version, before.empty && after.empty));
  if (wrong.length > 0) throw new InputError(wrong);
  return { base: before, head: after, ...compareModels(before.repository, after.repository) };
}

/** Whether both names lead to one version, whose mistakes are told once. */
function isSame(sources: readonly (Source | Problem)[]): boolean {
  const [base, head] = sources.map((source) => ('code' in source ? undefined : Object.values(source).join()));
  return base !== undefined && base === head;
}

/** Where a version is. */
export type Source = { readonly folder: string } | { readonly commit: string };

/** The folder, or the commit, that a name means; the mistake where it is neither, or both. */
export async function findVersion(
  name: string,
  { cwd }: Pick<CompareOptions, 'cwd'>,
  deps: GitDeps,
): Promise<Source | Problem> {
  const folder = resolve(cwd, name);
  const isFolder = await stat(folder).then(
    (found) => name !== '' && found.isDirectory(),
    () => false,
  );
  // `./main` can only be a folder.
  if (isFolder && /^(\.{0,2}\/|\.{1,2}$)/.test(name)) return { folder };
  const commit = await findCommit(name, cwd, deps);
  const shown = showName(name);
  if (isFolder && commit !== undefined) {
    return problem(
      `\`${shown}\` is a folder and a git revision`,
      `write \`./${shown}\` for the folder, \`refs/heads/${shown}\` for the branch`,
    );
  }
  if (isFolder) return { folder };
  if (commit !== undefined) return { commit };
  return problem(
    `\`${shown}\` is neither a folder nor a git revision`,
    'a shallow clone lacks most revisions: `git fetch` it first (actions/checkout: `fetch-depth: 0`)',
  );
}

function problem(message: string, hint: string): Problem {
  return { code: 'unknown-version', severity: 'error', message, hint };
}

/** The scope of the other version's rule file. */
type Lent = () => Promise<Repository['rules']>;

async function load(
  name: string,
  source: Source | Problem | undefined,
  options: CompareOptions,
  deps: GitDeps,
  lent?: Lent,
): Promise<Version> {
  if (source && 'commit' in source) {
    const { root, prefix } = await extract(source.commit, options.cwd, deps);
    try {
      return await loadFrom(name, root, join(root, prefix), options, deps, lent);
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  }
  const folder = resolve(options.cwd, name);
  return loadFrom(name, await workspaceOf(folder), folder, options, deps, lent);
}

async function loadFrom(
  name: string,
  root: string,
  within: string,
  { dir, sources }: CompareOptions,
  deps: GitDeps,
  lent?: Lent,
): Promise<Version> {
  const files = systemFiles(resolve(within, dir), { within: root, shown: dir });
  return readVersion(name, files, sources, deps, lent);
}

/** Reads one of two versions; `lent`: by the other's rule file, where it has none. Throws InputError for a rule file that is wrong. */
export async function readVersion(
  name: string,
  files: Files,
  sources: Sources,
  deps: GitDeps,
  lent?: Lent,
): Promise<Version> {
  try {
    const read = await readRepository(sources, { ...deps, files }, lent);
    // What only the other version's rule file names need not be there yet.
    const repository = read.isLent
      ? {
          ...read,
          problems: read.problems.filter(
            ({ code }) => !ABSENT.has(code) || read.inventory.resources.length === 0,
          ),
        }
      : read;
    const errors = repository.problems.filter(isError);
    const empty = errors.length > 0 && errors.every(({ code }) => ABSENT.has(code));
    return { name, repository, empty: empty && repository.inventory.resources.length === 0 };
  } catch (error) {
    if (error instanceof InputError) throw new InputError(error.problems.map((one) => inVersion(name, one)));
    throw error;
  }
}

/** The mistakes of a version that has no manifests. */
const ABSENT: ReadonlySet<string> = new Set(['no-manifests', 'file-missing']);

/** What is wrong in a version that can therefore not be compared. That one of the two has no manifests is an answer, not a mistake: all that the other opens is new. */
export function mistakesOf({ name, repository, empty }: Version, bothEmpty: boolean): readonly Problem[] {
  if (empty && !bothEmpty) return [];
  return repository.problems.some(isError) ? repository.problems.map((one) => inVersion(name, one)) : [];
}

/** `main:k8s/policies.yaml:12`, as git would write it. */
function inVersion(name: string, problem: Problem): Problem {
  return problem.at
    ? { ...problem, at: { ...problem.at, file: `${showName(name)}:${problem.at.file}` } }
    : { ...problem, message: `${showName(name)}: ${problem.message}` };
}
