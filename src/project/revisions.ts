import { mkdir, mkdtemp, open, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { leadsOut } from '../core/leads-out.ts';
import type { ExecOptions } from '../io/exec.ts';
import { LARGEST_MANIFEST_BYTES } from '../io/files.ts';
import { sealedGit, type GitDeps } from '../io/git.ts';
import { EnvironmentError, InputError } from '../core/problem.ts';
import { showName } from '../text/escape.ts';

const DEADLINE_MS = 60_000;
/** A tree of more files than these is not taken out of git; two folders can be compared instead. */
const MOST_FILES = 20_000;
const LONGEST_REVISION = 250;
/** What one child gives of objects is held at once. */
const BYTES_AT_ONCE = 64 * 1024 * 1024;

/** What charts and kustomizations are made of besides manifests, and packed charts; anything beneath one of them is taken, too. */
const INPUTS =
  /\.(ya?ml|json|tpl|env|properties|conf|txt|toml|ini|cfg|tgz)$|(^|\/)(Kustomization|\.helmignore)$/i;
const ROOTS = /(^|\/)(kustomization\.ya?ml|Kustomization|Chart\.yaml)$/;

/** A revision's files in a private folder that is the caller's to delete. */
export interface Extracted {
  /** The folder, absolute; it holds the repository's root. */
  readonly root: string;
  /** The folder inside it that corresponds to the one git was asked from. */
  readonly prefix: string;
  /** Submodules whose commit is nowhere here, from the root: what is beneath is not in the folder. */
  readonly missing: readonly string[];
}

type Streams = Pick<ExecOptions, 'input' | 'stdoutAs'>;

interface Entry {
  readonly kind: 'file' | 'link' | 'submodule';
  readonly id: string;
  readonly bytes: number;
  readonly path: string;
}

/**
 * The commit that `name` means in the repository around `folder`; undefined where it means none, or where there is no
 * repository. Never throws for what the name holds.
 */
export async function findCommit(name: string, folder: string, deps: GitDeps): Promise<string | undefined> {
  // A name is an argument of its own, never a word of a shell; one with a dash in front would be an option.
  if (name === '' || name.startsWith('-') || name.length > LONGEST_REVISION || /[^\x20-\x7e]/.test(name))
    return undefined;
  const found = await sealedGit(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], deps, {
    cwd: folder,
    deadlineMs: DEADLINE_MS,
  });
  const id = found.stdout.trim();
  return found.code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
}

/**
 * Writes a commit's manifests into a private folder. Objects are read one by one: nothing is checked out, so that no
 * hook, filter, attribute or submodule has a say, and the working tree and the index stay as they are. Throws
 * InputError for a tree that is too large, EnvironmentError when git fails.
 */
export async function extract(commit: string, folder: string, deps: GitDeps): Promise<Extracted> {
  const where = await must(['rev-parse', '--show-prefix', '--show-toplevel'], folder, deps);
  const [prefix = '', top = ''] = where.split('\n');
  const root = await mkdtemp(join(tmpdir(), 'netproof-revision-'));
  try {
    await mkdir(join(root, prefix), { recursive: true });
    const missing = await extractInto({ root, path: '' }, commit, top, deps);
    return { root, prefix, missing };
  } catch (error) {
    await rm(root, { recursive: true, force: true });
    throw error;
  }
}

/** Submodules in submodules are followed so far. */
const DEEPEST_SUBMODULE = 4;
const MOST_SUBMODULES = 100;

/** Writes a commit of the repository at `folder` into `path` of a root, with its submodules; gives those that are missing. */
async function extractInto(
  into: { readonly root: string; readonly path: string; readonly depth?: number },
  commit: string,
  folder: string,
  deps: GitDeps,
): Promise<readonly string[]> {
  const { root, path, depth = 0 } = into;
  const listing = await must(['ls-tree', '-r', '-z', '-l', '--full-tree', commit], folder, deps);
  const tree = readTree(listing);
  const entries = wanted(tree);
  if (entries.length > MOST_FILES) {
    throw new InputError([
      {
        code: 'folder-too-large',
        severity: 'error',
        message: `the revision holds ${entries.length} files that may be manifests, more than ${MOST_FILES}`,
        hint: 'check it out with `git worktree add`, and compare the two folders',
      },
    ]);
  }
  for (const batch of batches(entries)) {
    await writeAll(join(root, path), batch, await readObjects(batch, folder, deps));
  }
  const missing: string[] = [];
  for (const submodule of tree.filter(({ kind }) => kind === 'submodule').slice(0, MOST_SUBMODULES)) {
    const own = posix.join(path, submodule.path);
    const checkout = join(folder, submodule.path);
    if (depth < DEEPEST_SUBMODULE && (await holdsCommit(checkout, submodule.id, deps)))
      missing.push(
        ...(await extractInto({ root, path: own, depth: depth + 1 }, submodule.id, checkout, deps)),
      );
    else missing.push(own);
  }
  return missing;
}

/** Whether a folder is a checkout of its own, rather than part of one around it, and has the commit. */
async function holdsCommit(folder: string, commit: string, deps: GitDeps): Promise<boolean> {
  const real = await realpath(folder).catch(() => undefined);
  if (real === undefined) return false;
  const top = await sealedGit(['rev-parse', '--show-toplevel'], deps, { cwd: real, deadlineMs: DEADLINE_MS });
  return top.stdout.replace(/\n$/, '') === real && (await findCommit(commit, real, deps)) !== undefined;
}

/** The commit of a submodule in a commit of the repository at `folder`; undefined where there is none at that path. Never throws. */
export async function gitlinkAt(
  commit: string,
  path: string,
  folder: string,
  deps: GitDeps,
): Promise<string | undefined> {
  const args = ['ls-tree', '-z', '--full-tree', commit, '--', path];
  const { stdout } = await sealedGit(args, deps, { cwd: folder, deadlineMs: DEADLINE_MS });
  return /^160000 commit ([0-9a-f]{40,64})\t/.exec(stdout)?.[1];
}

/** A diff of names is told in this long; moved files are only a help. */
const RENAMES_MS = 20_000;

/**
 * Where a file of the checked out commit (its path from the repository's root) was in an earlier one, under another name; undefined
 * where it was nowhere, or git cannot tell. Never throws.
 */
export async function renamedFrom(
  commit: string,
  path: string,
  folder: string,
  deps: GitDeps,
): Promise<string | undefined> {
  const { code, stdout } = await sealedGit(
    [
      'diff',
      '--name-status',
      '-z',
      '--find-renames',
      '--diff-filter=R',
      '--no-ext-diff',
      '--no-color',
      commit,
      'HEAD',
    ],
    deps,
    { cwd: folder, deadlineMs: RENAMES_MS },
  );
  if (code !== 0) return undefined;
  const fields = stdout.split('\0');
  for (let index = 0; index + 2 < fields.length; index += 3) {
    const [before = '', after] = fields.slice(index + 1, index + 3);
    if (after === path && isPlain(before)) return before;
  }
  return undefined;
}

/** `git ls-tree -r -z -l`: mode, type, id and size before a tab, then the path as it is. */
function readTree(listing: string): readonly Entry[] {
  return listing.split('\0').flatMap((line): Entry[] => {
    const tab = line.indexOf('\t');
    const [mode = '', type, id = '', size = ''] = line.slice(0, tab).split(/ +/);
    const path = line.slice(tab + 1);
    if (tab === -1 || !isPlain(path)) return [];
    if (mode === '160000') return [{ kind: 'submodule', id, bytes: 0, path }];
    if (type !== 'blob') return [];
    return [{ kind: mode === '120000' ? 'link' : 'file', id, bytes: Number(size), path }];
  });
}

/** A tree is untrusted: a name that leads elsewhere is never written. */
function isPlain(path: string): boolean {
  return (
    !path.startsWith('/') &&
    path
      .split('/')
      .every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git') &&
    // eslint-disable-next-line no-control-regex -- control characters are what it looks for
    !/[\u0000-\u001f\u007f\\]/.test(path)
  );
}

function wanted(entries: readonly Entry[]): readonly Entry[] {
  const roots = entries.filter(({ path }) => ROOTS.test(path)).map(({ path }) => posix.dirname(path));
  const prefixes = new Set(roots);
  const beneath = (path: string): boolean => {
    for (let at = posix.dirname(path); ; at = posix.dirname(at)) {
      if (prefixes.has(at)) return true;
      if (at === '.') return false;
    }
  };
  return entries.filter(
    ({ kind, path }) => kind !== 'submodule' && (kind === 'link' || INPUTS.test(path) || beneath(path)),
  );
}

function batches(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const all: Entry[][] = [];
  let last: Entry[] | undefined;
  let room = 0;
  for (const entry of entries) {
    if (!last || entry.bytes > room) {
      all.push((last = []));
      room = BYTES_AT_ONCE;
    }
    last.push(entry);
    room -= entry.bytes;
  }
  return all;
}

/** The objects' bytes by id. */
async function readObjects(
  entries: readonly Entry[],
  folder: string,
  deps: GitDeps,
): Promise<ReadonlyMap<string, Buffer>> {
  const ids = [
    ...new Set(entries.filter(({ bytes }) => bytes <= LARGEST_MANIFEST_BYTES).map(({ id }) => id)),
  ];
  const contents = new Map<string, Buffer>();
  if (ids.length === 0) return contents;
  const printed = await must(['cat-file', '--batch'], folder, deps, {
    input: `${ids.join('\n')}\n`,
    stdoutAs: 'latin1',
  });
  const answer = Buffer.from(printed, 'latin1');
  let at = 0;
  for (const id of ids) {
    const end = answer.indexOf('\n', at);
    const [shown, type, size] = answer.toString('latin1', at, end).split(' ');
    const from = end + 1;
    const to = from + Number(size);
    if (shown !== id || type !== 'blob' || answer[to] !== 0x0a) {
      throw new EnvironmentError('git-failed', `git holds no object ${id}, which the revision names`, {
        hint: 'a shallow or partial clone lacks it: fetch it, or compare two folders instead',
      });
    }
    contents.set(id, answer.subarray(from, to));
    at = to + 1;
  }
  return contents;
}

async function writeAll(
  root: string,
  entries: readonly Entry[],
  contents: ReadonlyMap<string, Buffer>,
): Promise<void> {
  for (const { kind, id, path, bytes } of entries) {
    const file = join(root, path);
    const content = contents.get(id);
    await mkdir(dirname(file), { recursive: true });
    if (kind === 'file' && content !== undefined) await writeFile(file, content, { flag: 'wx' });
    else if (kind === 'file') await writeHollow(file, bytes);
  }
  // Links come last, so that nothing is ever written through one; reading follows them only as far as the root.
  for (const { kind, id, path } of entries) {
    const target = contents.get(id)?.toString();
    if (kind !== 'link' || target === undefined) continue;
    const way = posix.normalize(posix.join(posix.dirname(path), target));
    if (target.startsWith('/') || target.includes('\0') || leadsOut(way)) continue;
    await symlink(target, join(root, path)).catch(() => undefined);
  }
}

/** A file that is too large to be a manifest keeps its size alone: whoever reads it says so. */
async function writeHollow(file: string, bytes: number): Promise<void> {
  const handle = await open(file, 'wx');
  await handle.truncate(Math.min(bytes, LARGEST_MANIFEST_BYTES + 1));
  await handle.close();
}

async function must(
  args: readonly string[],
  folder: string,
  deps: GitDeps,
  streams: Streams = {},
): Promise<string> {
  const done = await sealedGit(args, deps, { cwd: folder, deadlineMs: DEADLINE_MS, ...streams });
  if (done.code === 0) return done.stdout;
  if (done.missing) {
    throw new EnvironmentError('no-git', 'git is not on PATH, and a revision can only be read with it', {
      hint: 'install git, or compare two folders',
    });
  }
  const what = done.timedOut ? `did not end within ${DEADLINE_MS / 1_000} s` : 'failed';
  throw new EnvironmentError('git-failed', `\`git ${showName(args[0] ?? '')}\` ${what}`, {
    hint: 'compare two folders instead, or see what git says',
    detail: done.stderr,
  });
}
