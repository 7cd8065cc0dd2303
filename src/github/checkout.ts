import type { Problem } from '../core/problem.ts';
import { sealedGit, type GitDeps } from '../io/git.ts';
import { readDiff, type ChangedLines } from './diff.ts';
import type { EventCommits } from './event.ts';

/** Milliseconds for one question to git: a repository that is slow to answer only costs an annotation its line. */
const DEADLINE_MS = 10_000;
/** No more files than this are asked about: an argument list has an end, and there are ten annotations at most. */
const MOST_FILES = 200;

/** A diff as `readDiff` wants it, whatever the repository's settings say. */
const DIFF = [
  ...['-c', 'core.quotePath=false', 'diff', '--unified=0', '--src-prefix=a/', '--dst-prefix=b/'],
  ...['--no-color', '--no-ext-diff', '--no-textconv', '--no-renames'],
];

/** The repository that was checked out, as git sees it. */
export interface Checkout {
  /** Absolute, with every link followed. */
  readonly root: string;
  /** The commit that was checked out. */
  readonly head: string;
}

/** The checkout that `folder` belongs to; undefined where there is none, or no git. Never throws. */
export async function findCheckout(folder: string, deps: GitDeps): Promise<Checkout | undefined> {
  const printed = await git(['rev-parse', '--show-toplevel', 'HEAD'], folder, deps);
  const [root = '', head = ''] = printed?.trimEnd().split('\n') ?? [];
  return root.startsWith('/') && /^[0-9a-f]{40,64}$/.test(head) ? { root, head } : undefined;
}

/**
 * The lines of `files` (paths from the repository's root) that the event's change adds or alters. Undefined where git
 * cannot tell: a checkout of depth 1 holds nothing to compare with. Never throws, and asks no network.
 */
export async function findChangedLines(
  checkout: Checkout,
  files: readonly string[],
  commits: EventCommits,
  deps: GitDeps,
): Promise<ChangedLines | undefined> {
  if (files.length === 0) return new Map();
  const base = await findBase(checkout, commits, deps);
  if (base === undefined) return undefined;
  const args = [...DIFF, base, checkout.head, '--', ...files.slice(0, MOST_FILES)];
  const diff = await git(args, checkout.root, deps);
  return diff === undefined ? undefined : readDiff(diff);
}

/**
 * What the lines of a change are compared with. A pull request runs on a merge commit that GitHub made: its first parent is
 * the base as it is now, and a checkout of depth 2 has it. Anything else is compared with where it left the base.
 */
async function findBase(
  { root, head }: Checkout,
  commits: EventCommits,
  deps: GitDeps,
): Promise<string | undefined> {
  if (isMerge(head, commits, deps) && (await commitIn(root, 'HEAD^2', deps)) !== undefined) {
    return commitIn(root, 'HEAD^1', deps);
  }
  if (commits.base === undefined) return undefined;
  return (await git(['merge-base', commits.base, head], root, deps))?.trim();
}

/**
 * The commit that all of the head is compared with: a merge commit's first parent, where a pull request's own commits left its base,
 * what a push or a merge queue says was there before. `missing`: the clone does not hold it, and what to do. Never throws.
 */
export async function changeBase(
  checkout: Checkout,
  commits: EventCommits,
  deps: GitDeps,
): Promise<{ readonly commit: string } | { readonly missing: Problem }> {
  const { root, head } = checkout;
  const { base = '', of } = commits;
  const found =
    of === 'pull_request' ? await findBase(checkout, commits, deps) : await commitIn(root, base, deps);
  if (found !== undefined && found !== '') return { commit: found };
  const isShallow = (await git(['rev-parse', '--is-shallow-repository'], root, deps))?.trim() === 'true';
  const isDeeper = (await commitIn(root, 'HEAD^1', deps)) !== undefined;
  const isNear = of !== 'pull_request' || isMerge(head, commits, deps);
  const depth = isNear && !isDeeper ? 2 : 0;
  return {
    missing: {
      code: 'base-missing',
      severity: 'notice',
      message: isShallow
        ? `the base ${base.slice(0, 7)} is not in this clone, so that what the change opens is not known`
        : `the base ${base.slice(0, 7)} is in no history of this clone, as after a force-push, so that what the change opens is not known`,
      hint: isShallow
        ? `add to \`with\` of actions/checkout: \`fetch-depth: ${depth}\``
        : 'name what to compare with as `base`, such as `origin/main`',
    },
  };
}

function isMerge(head: string, commits: EventCommits, { env }: GitDeps): boolean {
  return head === env.GITHUB_SHA && head !== commits.head;
}

/** The commit that a revision means in the repository at `root`; undefined where it is not there. Never throws. */
export async function commitIn(root: string, revision: string, deps: GitDeps): Promise<string | undefined> {
  return (await git(['rev-parse', '--quiet', '--verify', `${revision}^{commit}`], root, deps))?.trim();
}

/** The checkout that has the one at `root` as a submodule; undefined where none has. Never throws. */
export async function superproject(root: string, deps: GitDeps): Promise<Checkout | undefined> {
  const printed = await git(['rev-parse', '--show-superproject-working-tree'], root, deps);
  const around = printed?.trimEnd() ?? '';
  return around === '' ? undefined : findCheckout(around, deps);
}

/** What git prints; undefined when it fails. */
async function git(args: readonly string[], cwd: string, deps: GitDeps): Promise<string | undefined> {
  const result = await sealedGit(args, deps, { cwd, deadlineMs: DEADLINE_MS });
  return result.code === 0 ? result.stdout : undefined;
}
