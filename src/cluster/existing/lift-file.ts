import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMap, listOf } from '../../core/json.ts';
import { EnvironmentError } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import type { LiveObject } from '../api/live-object.ts';
import { kept, type KeptPolicy } from './kept-policies.ts';

/** The policies as they were before they were lifted, as a list that kubectl takes. */
export interface LiftFile {
  readonly path: string;
  readonly run: string;
  readonly policies: readonly KeptPolicy[];
}

const FILE = /^lifted-([0-9a-f]{8})\.json$/;

/**
 * Writes policies down, for their user alone; the file is on the disk when this ends. Throws EnvironmentError `state-folder`.
 */
export async function writeLiftFile(
  folder: string,
  run: string,
  objects: readonly LiveObject[],
): Promise<LiftFile> {
  const path = join(folder, `lifted-${run}.json`);
  const policies = objects.map(kept);
  const list = { apiVersion: 'v1', kind: 'List', items: policies };
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeThrough(path, JSON.stringify(list, undefined, 2));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    throw new EnvironmentError('state-folder', `nothing can be written in \`${showName(folder)}\`${code}`, {
      hint: 'policies are lifted when they are written down: XDG_STATE_HOME names another folder',
      cause,
    });
  }
  return { path, run, policies };
}

async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  // A name is on the disk when its folder is.
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** What runs wrote down and did not delete. What cannot be read is left out. Never throws. */
export async function readLiftFiles(folder: string): Promise<readonly LiftFile[]> {
  const names = await readdir(folder).catch((): readonly string[] => []);
  const files = await Promise.all(
    names.map(async (name): Promise<readonly LiftFile[]> => {
      const [, run] = FILE.exec(name) ?? [];
      if (run === undefined) return [];
      const path = join(folder, name);
      try {
        const list = JSON.parse(await readFile(path, 'utf8')) as unknown;
        const policies = listOf(isMap(list) ? list.items : undefined).filter(isMap);
        return [{ path, run, policies: policies.map(kept) }];
      } catch {
        return [];
      }
    }),
  );
  return files.flat();
}

/** Never throws: a file that stays is told of by the next `netproof down`. */
export async function deleteLiftFile({ path }: LiftFile): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}
