import { constants } from 'node:fs';
import { lstat, open, readdir, realpath, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { leadsOut } from '../core/leads-out.ts';
import { compareText } from '../text/compare.ts';
import { showName } from '../text/escape.ts';

/** The largest rule file that is read, in bytes. */
export const LARGEST_RULE_FILE_BYTES = 1024 * 1024;
/** The largest manifest that is read, in bytes: the API server takes no object above about 1.5 MB, a file may hold several. */
export const LARGEST_MANIFEST_BYTES = 5 * 1024 * 1024;
/** What one folder tree may hold before a scan gives up: entries of every kind, and levels. */
const MOST_ENTRIES = 50_000;
const DEEPEST_FOLDER = 40;

export type FileRefusalCode =
  | 'file-missing'
  | 'file-outside'
  | 'file-too-large'
  | 'file-not-regular'
  | 'file-not-text'
  | 'file-unreadable'
  | 'folder-too-large'
  | 'unsafe-file-name';

/** Why a path was not read: one line that holds the path (escaped) and nothing of what stands there. */
export interface FileRefusal {
  readonly ok: false;
  readonly code: FileRefusalCode;
  readonly message: string;
  readonly hint?: string;
}

/** `path` is relative to the folder, with `/`; `real` is the same with every link followed, absolute. */
export type Look =
  | { readonly ok: true; readonly kind: 'file' | 'folder'; readonly path: string; readonly real: string }
  | FileRefusal;

export type ReadText =
  { readonly ok: true; readonly path: string; readonly real: string; readonly text: string } | FileRefusal;

/** An entry that was refused; `folder`: it is a link to one. */
export type Refused = FileRefusal & { readonly path: string; readonly folder: boolean };

/** What a folder holds: its regular files at every depth, sorted, and the entries that were refused. */
export type Listing =
  | {
      readonly ok: true;
      readonly files: readonly string[];
      readonly refused: readonly Refused[];
      /** Links to folders: never followed, so that no scan runs in circles. */
      readonly links: readonly string[];
    }
  | FileRefusal;

/**
 * The only way to files that a repository holds. Paths are relative to the folder that netproof was pointed at.
 * Nothing here throws for what a repository does; a refusal says why.
 */
export interface Files {
  /** The folder, as messages name it. */
  readonly folder: string;
  /** What stands at a path. A link is followed as long as it stays inside. */
  readonly look: (path: string) => Promise<Look>;
  /** A regular file's text (UTF-8, or UTF-16 with a byte order mark, which is left out), refused above `largestBytes`. */
  readonly read: (path: string, largestBytes: number) => Promise<ReadText>;
  /** The files beneath a folder. Hidden entries and `node_modules` are passed over unless `everything` is set. */
  readonly list: (folder: string, options?: { readonly everything?: boolean }) => Promise<Listing>;
}

/**
 * The real file system beneath `folder`. Nothing outside `within` (the workspace; `folder` itself where absent) is
 * ever opened, whether it is named by `..`, by an absolute path or through a link. Messages call the folder `shown`.
 */
export function systemFiles(
  folder: string,
  options: { readonly within?: string; readonly shown?: string } = {},
): Files {
  const root = resolve(folder);
  const fence = resolve(options.within ?? folder);

  /** The path as positions show it, or why it is refused before anything is touched. */
  const locate = (path: string): { ok: true; shown: string; absolute: string } | FileRefusal => {
    if (isUnsafe(path)) {
      const message = `the file name \`${showName(path)}\` holds a control character or a workflow command`;
      return refusal('unsafe-file-name', message, 'rename the file');
    }
    const absolute = resolve(root, path);
    if (leadsOut(way(fence, absolute))) return outside(path);
    return { ok: true, shown: way(root, absolute) || '.', absolute };
  };

  const real = async (absolute: string, path: string): Promise<string | FileRefusal> => {
    try {
      const found = await realpath(absolute);
      return leadsOut(way(await realpath(fence), found)) ? outside(path) : found;
    } catch (error) {
      return failure(path, error);
    }
  };

  const look = async (path: string): Promise<Look> => {
    const located = locate(path);
    if (!located.ok) return located;
    const found = await real(located.absolute, path);
    if (typeof found !== 'string') return found;
    try {
      const stat = await lstat(found);
      if (stat.isFile()) return { ok: true, kind: 'file', path: located.shown, real: found };
      if (stat.isDirectory()) return { ok: true, kind: 'folder', path: located.shown, real: found };
      return notRegular(path);
    } catch (error) {
      return failure(path, error);
    }
  };

  const read = async (path: string, largestBytes: number): Promise<ReadText> => {
    const seen = await look(path);
    if (!seen.ok) return seen;
    if (seen.kind === 'folder') return notRegular(path);
    let handle: FileHandle | undefined;
    try {
      // The real path again, link-free: should it have become a link or a pipe since, this neither follows nor waits.
      handle = await open(seen.real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
      const stat = await handle.stat();
      if (!stat.isFile()) return notRegular(path);
      if (stat.size > largestBytes) return tooLarge(path, largestBytes);
      const bytes = await readAtMost(handle, largestBytes);
      return bytes === undefined ? tooLarge(path, largestBytes) : textOf(seen, bytes);
    } catch (error) {
      return failure(path, error);
    } finally {
      await handle?.close();
    }
  };

  const list: Files['list'] = async (path, { everything = false } = {}) => {
    const seen = await look(path);
    if (!seen.ok) return seen;
    if (seen.kind === 'file') return { ok: true, files: [seen.path], refused: [], links: [] };
    const files: string[] = [];
    const links: string[] = [];
    const refused: Refused[] = [];
    let left = MOST_ENTRIES;
    const walk = async (folder: string, depth: number): Promise<boolean> => {
      if (depth > DEEPEST_FOLDER) return false;
      const entries = await readdir(join(root, folder), { withFileTypes: true });
      for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
        if (left-- === 0) return false;
        if (!everything && (entry.name.startsWith('.') || entry.name === 'node_modules')) continue;
        const child = posix.join(folder, entry.name);
        if (isUnsafe(entry.name)) {
          const located = locate(child);
          if (!located.ok) refused.push({ ...located, path: folder, folder: false });
        } else if (entry.isDirectory()) {
          if (!(await walk(child, depth + 1))) return false;
        } else if (entry.isFile()) {
          files.push(child);
        } else if (entry.isSymbolicLink()) {
          const target = await look(child);
          if (!target.ok) {
            const behind = await stat(join(root, child)).catch(() => undefined);
            refused.push({ ...target, path: child, folder: behind?.isDirectory() ?? false });
          } else if (target.kind === 'file') files.push(child);
          else links.push(child);
        }
      }
      return true;
    };
    try {
      const whole = await walk(seen.path, 0);
      if (whole) return { ok: true, files, refused, links };
      const message = `\`${showName(path)}\` holds more than ${MOST_ENTRIES} entries or ${DEEPEST_FOLDER} levels of folders`;
      return refusal('folder-too-large', message, 'name the folders that hold the manifests');
    } catch (error) {
      return failure(path, error);
    }
  };

  return { folder: options.shown ?? folder, look, read, list };
}

/** The root of the git repository around a folder, absolute; the folder itself where there is none. */
export async function workspaceOf(folder: string): Promise<string> {
  const start = resolve(folder);
  for (let at = start; ; at = dirname(at)) {
    // A file in worktrees and submodules.
    const found = await lstat(join(at, '.git')).catch(() => undefined);
    if (found) return at;
    if (dirname(at) === at) return start;
  }
}

/** The files of a folder of somebody's checkout, as the action sees them: nothing outside the repository is read. */
export async function checkoutFiles(folder: string, shown?: string): Promise<Files> {
  return systemFiles(folder, { within: await workspaceOf(folder), ...(shown !== undefined && { shown }) });
}

/** From a folder to a path, both absolute, with `/`. */
export function way(from: string, to: string): string {
  return relative(from, to).split(sep).join('/');
}

/** Names that no log line and no annotation should hold. */
function isUnsafe(path: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  return /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|::|##\[/.test(path);
}

async function readAtMost(handle: FileHandle, largestBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let total = 0;
  // A file may grow while it is read: what counts is what came.
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(64 * 1024), 0, 64 * 1024, total);
    if (bytesRead === 0) return Buffer.concat(chunks);
    total += bytesRead;
    if (total > largestBytes) return undefined;
    chunks.push(buffer.subarray(0, bytesRead));
  }
}

/** What bytes are as text; refused where they are none. */
export function textOf({ path, real }: { path: string; real: string }, bytes: Buffer): ReadText {
  // As kubectl reads it: a byte order mark says which encoding, without one it is UTF-8.
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { ok: true, path, real, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return refusal('file-not-text', `\`${showName(path)}\` is not UTF-8 text`, 'save it as UTF-8');
  }
}

function refusal(code: FileRefusalCode, message: string, hint?: string): FileRefusal {
  return { ok: false, code, message, ...(hint !== undefined && { hint }) };
}

function outside(path: string): FileRefusal {
  const hint = 'netproof reads nothing outside: copy the file into the repository';
  return refusal('file-outside', `\`${showName(path)}\` leads out of the workspace`, hint);
}

function notRegular(path: string): FileRefusal {
  return refusal('file-not-regular', `\`${showName(path)}\` is not a regular file`);
}

/** What is said of a file that is larger than is read. */
export function tooLarge(path: string, largestBytes: number): FileRefusal {
  const megabytes = Math.round(largestBytes / 1024 / 1024);
  const message = `\`${showName(path)}\` is larger than ${megabytes} MB`;
  return refusal('file-too-large', message, 'split it, or leave it out of `manifests`');
}

function failure(path: string, error: unknown): FileRefusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const name = `\`${showName(path)}\``;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return refusal('file-missing', `${name} does not exist`);
    case 'ELOOP':
      return refusal('file-outside', `${name} is a link that leads nowhere`);
    case 'EACCES':
    case 'EPERM':
      return refusal('file-unreadable', `${name} may not be read`, "check the file's permissions");
    default:
      return refusal('file-unreadable', `${name} could not be read${code && ` (${code})`}`);
  }
}
