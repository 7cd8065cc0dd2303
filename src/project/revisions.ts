import { mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
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
}

type Streams = Pick<ExecOptions, 'input' | 'stdoutAs'>;

interface Entry {
  readonly kind: 'file' | 'link';
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
  const prefix = await must(['rev-parse', '--show-prefix'], folder, deps);
  const listing = await must(['ls-tree', '-r', '-z', '-l', '--full-tree', commit], folder, deps);
  const entries = wanted(readTree(listing));
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
  const root = await mkdtemp(join(tmpdir(), 'netproof-revision-'));
  try {
    await mkdir(join(root, prefix.trim()), { recursive: true });
    for (const batch of batches(entries)) {
      await writeAll(root, batch, await readObjects(batch, folder, deps));
    }
    return { root, prefix: prefix.trim() };
  } catch (error) {
    await rm(root, { recursive: true, force: true });
    throw error;
  }
}

/** `git ls-tree -r -z -l`: mode, type, id and size before a tab, then the path as it is. */
function readTree(listing: string): readonly Entry[] {
  return listing.split('\0').flatMap((line): Entry[] => {
    const tab = line.indexOf('\t');
    const [mode = '', type, id = '', size = ''] = line.slice(0, tab).split(/ +/);
    const path = line.slice(tab + 1);
    if (tab === -1 || type !== 'blob' || !isPlain(path)) return [];
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
  return entries.filter(({ kind, path }) => kind === 'link' || INPUTS.test(path) || beneath(path));
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
