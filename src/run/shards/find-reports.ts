import { posix } from 'node:path';
import { InputError, type Problem } from '../../core/problem.ts';
import type { FileRefusal, Files } from '../../io/files.ts';
import { globBase, globMatcher, isGlob } from '../../manifests/glob.ts';
import { readReport } from '../../report/stored/read.ts';
import type { ReadReport } from '../../report/stored/restore.ts';
import { showName } from '../../text/escape.ts';

/** The largest report that is read, in bytes: one of 10,000 checks has some 30 MB. */
export const LARGEST_REPORT_BYTES = 256 * 1024 * 1024;
/** No run has more shards, and a folder with more files than these was not meant. */
const MOST_REPORTS = 1_000;

/** A report, and the file that it is in. */
export interface FoundReport {
  readonly file: string;
  readonly read: ReadReport;
}

/**
 * Reads the reports that are named: files, folders (every `.json` beneath), globs. The same file by two names is one. `reader` is the
 * version of this netproof. Throws InputError with one mistake for each file that is no report, and for each name that leads to none.
 */
export async function readReports(
  named: readonly string[],
  files: Files,
  reader: string,
): Promise<readonly FoundReport[]> {
  const problems: Problem[] = [];
  /** Undefined where it went wrong: all mistakes are told together. */
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const paths = new Map<string, string>();
  for (const name of named)
    for (const path of (await attempt(() => filesOf(name, files))) ?? []) {
      const look = await files.look(path);
      const key = look.ok ? look.real : path;
      if (!paths.has(key)) paths.set(key, path);
    }
  if (paths.size > MOST_REPORTS)
    throw new InputError([
      nothing(named[0] ?? '', `leads to ${paths.size} files, and a run has fewer reports`),
    ]);
  const reports: FoundReport[] = [];
  for (const file of paths.values()) {
    const read = await attempt(() => readOne(file, files, reader));
    if (read) reports.push({ file, read });
  }
  if (problems.length > 0) throw new InputError(problems);
  return reports;
}

/** Reads one file. Throws InputError with what is wrong with it. */
export async function readOne(path: string, files: Files, reader: string): Promise<ReadReport> {
  const file = await files.read(path, LARGEST_REPORT_BYTES);
  if (!file.ok) throw new InputError([unread(file)]);
  return readReport(file.text, path, reader);
}

/** The files that a name leads to, in their order. Throws InputError where it leads to none. */
async function filesOf(name: string, files: Files): Promise<readonly string[]> {
  const look = await files.look(name);
  if (look.ok && look.kind === 'file') return [name];
  if (look.ok) {
    const found = (await listed(name, files)).filter((file) => file.endsWith('.json'));
    if (found.length === 0) throw new InputError([nothing(name, 'holds no `.json` file')]);
    return found;
  }
  if (!isGlob(name)) throw new InputError([unread(look)]);
  const base = globBase(name);
  const glob = globMatcher((base === '.' ? name : name.slice(base.length)).replace(/^\/+/, ''));
  if (!glob) throw new InputError([nothing(name, 'has too many alternatives')]);
  const isThere = (await files.look(base)).ok;
  const found = isThere
    ? (await listed(base, files)).filter((file) => glob.matches(posix.relative(base, file)))
    : [];
  if (found.length === 0) throw new InputError([nothing(name, 'matches no file')]);
  return found;
}

/** What a folder holds, by paths that begin as the folder was named. */
async function listed(folder: string, files: Files): Promise<readonly string[]> {
  const [top, listing] = await Promise.all([files.look(folder), files.list(folder)]);
  if (!top.ok) throw new InputError([unread(top)]);
  if (!listing.ok) throw new InputError([unread(listing)]);
  const [refused] = listing.refused;
  if (refused) throw new InputError([unread(refused)]);
  return listing.files.map((file) => posix.join(folder, posix.relative(top.path, file)));
}

function nothing(name: string, what: string): Problem {
  return {
    code: 'no-report',
    severity: 'error',
    message: `\`${showName(name)}\` ${what}`,
    hint: 'name JSON reports, folders that hold them, or a glob: `reports/*.json`',
  };
}

function unread({ code, message }: FileRefusal): Problem {
  return {
    code,
    severity: 'error',
    message,
    hint:
      code === 'file-too-large'
        ? 'no report that netproof writes is as large'
        : 'name a JSON report: `netproof run --report FILE` writes one',
  };
}
