import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { EnvironmentError } from '../core/problem.ts';
import { showName } from '../text/escape.ts';

/**
 * Writes a file that the user named, relative to the current folder, with the folders above it. `text` may come in
 * parts, so that the largest matrix is never one string. Throws EnvironmentError `not-written`.
 */
export async function writeOutput(path: string, text: string | Iterable<string>): Promise<void> {
  const file = resolve(process.cwd(), path);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    throw new EnvironmentError('not-written', `\`${showName(path)}\` could not be written${code}`, { cause });
  }
}
