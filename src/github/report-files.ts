import { constants } from 'node:fs';
import { mkdir, mkdtemp, open, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { leadsOut } from '../core/leads-out.ts';
import { showName } from '../text/escape.ts';

/** A file that the step leaves, and where it was asked for. */
export interface ReportFile {
  /** The path that the input names, from the workspace; '' for a file in the temporary folder. */
  readonly asked: string;
  /** Its name in the temporary folder. */
  readonly name: string;
  readonly text: string;
}

export interface ReportPaths {
  readonly workspace: string;
  /** A folder of the step's own. */
  readonly temp: () => Promise<string>;
}

/** The report paths of a step: beneath the runner's temporary folder it gets one folder, made when a report needs it. */
export function reportPaths(workspace: string, runnerTemp: string): ReportPaths {
  let folder: Promise<string> | undefined;
  return { workspace, temp: () => (folder ??= mkdtemp(join(runnerTemp, 'netproof-'))) };
}

/**
 * Writes a report and gives its absolute path. A path in the workspace is never written through a link: links are what
 * a pull request can bring along. Throws Error, with one line that names the path.
 */
export async function writeReport(file: ReportFile, { workspace, temp }: ReportPaths): Promise<string> {
  try {
    if (file.asked === '') {
      const path = join(await temp(), file.name);
      await mkdir(dirname(path), { recursive: true });
      await write(path, file.text);
      return path;
    }
    const path = resolve(workspace, file.asked);
    // A path outside was the workflow's own choice, and no pull request made what is there.
    if (!leadsOut(relative(workspace, path))) await refuseLinks(workspace, dirname(path));
    await mkdir(dirname(path), { recursive: true });
    await write(path, file.text);
    return path;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const why = code === 'ENXIO' ? ': it is a pipe or a socket, and no file' : code && ` (${code})`;
    throw new Error(`\`${showName(file.asked || file.name)}\` could not be written${why}`, { cause });
  }
}

async function write(path: string, text: string): Promise<void> {
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW, O_NONBLOCK } = constants;
  // A pipe would make the step wait until somebody reads it.
  const handle = await open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK, 0o644);
  try {
    if ((await handle.stat()).isFIFO()) throw Object.assign(new Error('a pipe'), { code: 'ENXIO' });
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}

/** Throws where the folder, or the nearest one above it that is there, really lies outside the workspace. */
async function refuseLinks(workspace: string, folder: string): Promise<void> {
  const found = await realpath(folder).catch(() => undefined);
  if (found === undefined) {
    if (basename(folder) !== '') await refuseLinks(workspace, dirname(folder));
    return;
  }
  if (leadsOut(relative(await realpath(workspace), found))) {
    throw Object.assign(new Error('a link leads out of the workspace'), { code: 'ELOOP' });
  }
}
