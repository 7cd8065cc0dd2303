import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EnvironmentError } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';

/** Makes the folder of a cluster's own, for its user alone. Throws EnvironmentError `temp-folder`. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch((cause: unknown) => {
    throw unusable(dirname(folder), cause);
  });
}

/** Writes a file in it that its user alone may read. Throws EnvironmentError `temp-folder`. */
export async function writePrivateFile(file: string, value: unknown): Promise<void> {
  await writeFile(file, JSON.stringify(value), { mode: 0o600 }).catch((cause: unknown) => {
    throw unusable(dirname(file), cause);
  });
}

/** What is told of a folder in which nothing can be written. */
export function unusable(folder: string, cause: unknown): EnvironmentError {
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new EnvironmentError('temp-folder', `nothing can be written in \`${showName(folder)}\`${code}`, {
    hint: 'it has to exist, to be writable and to have a megabyte free; TMPDIR names another folder',
    cause,
  });
}
