import { fstatSync } from 'node:fs';
import { mkdir, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { EnvironmentError } from '../core/problem.ts';
import type { Log } from '../io/log.ts';
import { showName } from '../text/escape.ts';

/**
 * Writes a file that the user named, relative to the current folder, with the folders above it; `-` is standard output.
 * `text` may come in parts, so that the largest matrix is never one string. Throws EnvironmentError `not-written`.
 */
export async function writeOutput(
  path: string,
  text: string | Iterable<string>,
  out: Pick<Log, 'line'>,
): Promise<void> {
  if (path === '-') {
    printWholeLines(text, out.line);
    return;
  }
  const file = resolve(process.cwd(), path);
  if (await isNamedPipe(file)) {
    throw new EnvironmentError(
      'not-written',
      `\`${showName(path)}\` could not be written: it is a pipe, which waits until somebody reads it`,
      { hint: 'name a file, or /dev/stdout' },
    );
  }
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    throw new EnvironmentError('not-written', `\`${showName(path)}\` could not be written${code}`, { cause });
  }
}

/** Writes a file that is not there yet, with the folders above it. Throws EnvironmentError `file-exists` and `not-written`. */
export async function writeNewFile(path: string, text: string): Promise<void> {
  const file = resolve(process.cwd(), path);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const shown = `\`${showName(path)}\``;
    if (code === 'EEXIST') {
      const hint = 'name another file, or remove that one first';
      throw new EnvironmentError('file-exists', `${shown} exists, and is not overwritten`, { hint, cause });
    }
    throw new EnvironmentError('not-written', `${shown} could not be written${code && ` (${code})`}`, {
      cause,
    });
  }
}

/** Parts end where a line may not: only whole lines are given on. */
function printWholeLines(text: string | Iterable<string>, line: (text: string) => void): void {
  let rest = '';
  for (const part of typeof text === 'string' ? [text] : text) {
    const all = rest + part;
    const end = all.lastIndexOf('\n');
    if (end >= 0) line(all.slice(0, end));
    rest = all.slice(end + 1);
  }
  if (rest !== '') line(rest);
}

/** A pipe in the file system; not what this process has open already (`/dev/stdout`), nor a shell's (`/dev/fd/63`), which has no name. */
async function isNamedPipe(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFIFO() !== true) return false;
  const isOpen = [1, 2].some((descriptor) => {
    const open = fstatSync(descriptor);
    return open.dev === found.dev && open.ino === found.ino;
  });
  return (
    !isOpen &&
    (await realpath(file).then(
      () => true,
      () => false,
    ))
  );
}
