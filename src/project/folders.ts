import { posix } from 'node:path';
import { InputError, isLive, type Problem } from '../core/problem.ts';
import type { Files } from '../io/files.ts';
import { globBase, globMatcher, isGlob } from '../manifests/glob.ts';
import { compareText } from '../text/compare.ts';
import { counted, nameList, showName } from '../text/escape.ts';
import { ruleFileNames } from './repository.ts';

/** The folders of a call. */
export interface Folders {
  /** As they were named, or as a glob found them; each once. */
  readonly names: readonly string[];
  /** Whether there could have been more than one: what is told of them has a section for each then. */
  readonly isSeries: boolean;
  /** Of what a glob passed over. */
  readonly problems: readonly Problem[];
}

/** Opens a folder by its path from where the call was made. */
export type OpenFolder = (path: string) => Files | Promise<Files>;

/** Folders of one call: each has a section in the report, and a cluster to wait for. */
const MOST_FOLDERS = 200;

/**
 * The folders that are named. A glob (`teams/*`, `**`) stands for the folders that it matches and that hold a rule file; a folder
 * that is named as it is has to hold one, which is for its reader to find. Throws InputError for globs that find none.
 */
export async function findFolders(
  named: readonly string[],
  rules: string,
  open: OpenFolder,
): Promise<Folders> {
  const here = await open('.');
  const problems: Problem[] = [];
  const found: string[] = [];
  let isSeries = named.length > 1;
  for (const name of named) {
    if (!isGlob(name) || (await here.look(name)).ok) {
      found.push(name);
      continue;
    }
    isSeries = true;
    const { names, problem } = await matched(name, rules, open);
    found.push(...names);
    if (problem) problems.push(problem);
  }
  const names = await withoutRepeats(found, here);
  if (names.length > MOST_FOLDERS) problems.push(tooMany(names.length));
  if (problems.some(({ severity }) => severity === 'error')) throw new InputError(problems);
  return { names, isSeries, problems };
}

async function matched(
  pattern: string,
  rules: string,
  open: OpenFolder,
): Promise<{ readonly names: readonly string[]; readonly problem?: Problem }> {
  const base = globBase(pattern.replace(/\/+$/, ''));
  const rest = base === '.' ? pattern : pattern.slice(base.length);
  const glob = globMatcher(rest.replace(/^\/+|\/+$/g, ''));
  if (!glob) return { names: [], problem: noMatch(pattern, 'has too many alternatives') };
  const files = await open(base);
  const listing = await files.list('.');
  if (!listing.ok) {
    const why = listing.code === 'file-missing' ? 'does not exist' : 'could not be listed';
    return { names: [], problem: noMatch(pattern, `finds nothing: \`${showName(base)}\` ${why}`) };
  }
  // `**` is for the folder that it begins at, too; a `*` is for one name below it.
  const isAnyDepth = /^[/*]*\*\*[/*]*$/.test(rest);
  const folders = [...foldersOf(listing.files), ...listing.links]
    .filter((one) => (one === '.' ? isAnyDepth : glob.matches(one)))
    .sort(compareText);
  const holders = await Promise.all(folders.map((one) => holdsRules(one, rules, files)));
  const names = folders.filter((_, index) => holders[index]).map((one) => posix.join(base, one));
  const others = folders.filter((_, index) => !holders[index]).map((one) => posix.join(base, one));
  if (folders.length === 0) return { names, problem: noMatch(pattern, 'matches no folder') };
  if (names.length === 0) return { names, problem: noMatch(pattern, noneOf(others, rules)) };
  // Nobody means every folder of a tree.
  return others.length === 0 || rest.includes('**')
    ? { names }
    : { names, problem: passedOver(pattern, others) };
}

/** Every folder above a file, `.` among them. */
function foldersOf(files: readonly string[]): ReadonlySet<string> {
  const folders = new Set(['.']);
  for (const file of files)
    for (let at = posix.dirname(file); !folders.has(at); at = posix.dirname(at)) folders.add(at);
  return folders;
}

async function holdsRules(folder: string, rules: string, files: Files): Promise<boolean> {
  const candidates = rules === '' ? ruleFileNames : [rules];
  const looks = await Promise.all(
    candidates.map((name) => files.look(posix.isAbsolute(name) ? name : posix.join(folder, name))),
  );
  return looks.some((look) => look.ok && look.kind === 'file');
}

/** The same folder by another name is the same: the first name counts. */
async function withoutRepeats(names: readonly string[], here: Files): Promise<readonly string[]> {
  const looks = await Promise.all(names.map((name) => here.look(name)));
  const once = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const look = looks[index];
    const key = look?.ok === true ? look.real : name;
    if (!once.has(key)) once.set(key, name);
  }
  return [...once.values()];
}

function noMatch(pattern: string, what: string): Problem {
  return {
    code: 'no-folder',
    severity: 'error',
    message: `\`${showName(pattern)}\` ${what}`,
    hint: 'name folders that hold a rule file, or a glob that matches them',
  };
}

function noneOf(folders: readonly string[], rules: string): string {
  const file = rules === '' ? 'a rule file' : `\`${showName(rules)}\``;
  return `matches ${counted(folders.length, 'folder')}, and none of them holds ${file}: ${nameList(folders)}`;
}

function passedOver(pattern: string, folders: readonly string[]): Problem {
  return {
    code: 'passed-over',
    severity: 'notice',
    message: `\`${showName(pattern)}\` passes over ${counted(folders.length, 'folder')} without a rule file: ${nameList(folders)}`,
    list: folders,
  };
}

function tooMany(count: number): Problem {
  return {
    code: 'too-many-folders',
    severity: 'error',
    message: `${count} folders are named, and one call takes ${MOST_FOLDERS} at most`,
    hint: 'name them in several calls',
  };
}

/** The mistakes of one folder, with places as its own files count. */
export interface FolderProblems {
  readonly folder: string;
  readonly problems: readonly Problem[];
}

/** Mistakes in what several folders hold. Those of `problems` have their folder's name in their place, or before their words. */
export class FoldersError extends InputError {
  readonly folders: readonly FolderProblems[];
  constructor(folders: readonly FolderProblems[]) {
    super(folders.flatMap(({ folder, problems }) => problems.map((one) => inFolder(folder, one))));
    this.folders = folders;
  }
}

/** A mistake as who sees several folders names it. */
export function inFolder(folder: string, problem: Problem): Problem {
  const { at, message } = problem;
  if (!at || isLive(at)) return { ...problem, message: `${showName(folder)}: ${message}` };
  const file = posix.isAbsolute(at.file) ? at.file : posix.join(folder, at.file);
  return { ...problem, at: { ...at, file } };
}

/** A folder with a rule file. */
export interface NamedFolder {
  readonly name: string;
  readonly files: Files;
}

/** Does something for each folder, in their order. Throws FoldersError with the mistakes of all, where one has any. */
export async function collected<T>(
  folders: readonly NamedFolder[],
  work: (folder: NamedFolder) => Promise<T>,
): Promise<readonly T[]> {
  const values: T[] = [];
  const wrong: FolderProblems[] = [];
  for (const folder of folders) {
    try {
      values.push(await work(folder));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      wrong.push({ folder: folder.name, problems: error.problems });
    }
  }
  if (wrong.length > 0) throw new FoldersError(wrong);
  return values;
}
