import { constants } from 'node:fs';
import { link, lstat, mkdir, open, realpath, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { leadsOut } from '../core/leads-out.ts';

/** A file that is not to be there yet; `path` is relative to the folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Why nothing was written. */
export interface NotWritten {
  readonly path: string;
  readonly why: 'exists' | 'outside' | 'not-a-folder' | 'failed';
  /** The system's word for what failed: `EACCES`. */
  readonly code?: string;
}

/**
 * Writes files where none are: all are looked at before the first is written, each appears at once and whole, and none
 * replaces another, be it one that came meanwhile. A link that leads out of the folder is not followed. Returns what is in
 * the way; empty where all were written. Where a later one fails, those before it are taken back.
 */
export async function writeNewFiles(
  folder: string,
  files: readonly NewFile[],
): Promise<readonly NotWritten[]> {
  const looked = await Promise.all(files.map((file) => obstacle(folder, file)));
  const inTheWay = looked.flatMap((one) => one ?? []);
  if (inTheWay.length > 0) return inTheWay;
  const written: string[] = [];
  for (const file of files) {
    const target = join(folder, file.path);
    try {
      await mkdir(dirname(target), { recursive: true });
      // What was made meanwhile may be a link.
      const late = await obstacle(folder, file);
      if (late) throw new InTheWay(late);
      await writeOnce(target, file.text);
      written.push(target);
    } catch (error) {
      await Promise.all(written.map((one) => rm(one, { force: true })));
      if (error instanceof InTheWay) return [error.what];
      const code = codeOf(error);
      return [{ path: file.path, ...(code === 'EEXIST' ? { why: 'exists' } : { why: 'failed', code }) }];
    }
  }
  return [];
}

class InTheWay extends Error {
  readonly what: NotWritten;
  constructor(what: NotWritten) {
    super(what.why);
    this.what = what;
  }
}

async function obstacle(folder: string, { path }: NewFile): Promise<NotWritten | undefined> {
  const root = await realpath(folder);
  const target = resolve(root, path);
  if (leadsOut(relative(root, target).split(sep).join('/'))) return { path, why: 'outside' };
  // A link counts, wherever it leads.
  if (await lstat(target).catch(absent)) return { path, why: 'exists' };
  for (let above = dirname(target); ; above = dirname(above)) {
    const found = await lstat(above).catch(absent);
    if (!found) continue;
    const real = await realpath(above).catch(() => undefined);
    if (real === undefined || leadsOut(relative(root, real).split(sep).join('/')))
      return { path, why: 'outside' };
    return (await lstat(real)).isDirectory() ? undefined : { path, why: 'not-a-folder' };
  }
}

/** Under another name first: nobody sees half of it, and what is there already stays. */
async function writeOnce(target: string, text: string): Promise<void> {
  const draft = `${target}.${process.pid}.new`;
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
  const handle = await open(draft, flags, 0o644);
  try {
    await handle.writeFile(text);
    await handle.sync();
    await handle.close();
    await link(draft, target);
  } finally {
    await handle.close().catch(() => undefined);
    await rm(draft, { force: true });
  }
}

/** Nothing is there; what cannot be looked at is somebody's. */
function absent(error: unknown): undefined {
  if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
  throw error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
