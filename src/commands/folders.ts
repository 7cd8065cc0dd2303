import { parse } from 'node:path';
import { InputError, type Problem } from '../core/problem.ts';
import { checkoutFiles, systemFiles, type Files } from '../io/files.ts';
import type { NamedFolder } from '../project/folders.ts';
import type { Settings } from '../settings/settings.ts';
import { commandOf, type Call } from './command.ts';

/** What a command line says of its folders, in `--help`. */
export const foldersAbout =
  'The folders with a rule file each; a quoted glob such as "teams/*" stands for those that hold one.';

/** Wraps the work of a command that takes folders; see `commandOf`. The call's own folder is the first. */
export function foldersCommand(
  work: (call: Call, dirs: readonly string[]) => Promise<number>,
  emptyAnswer: object = {},
): (dirs: readonly string[], flags: Readonly<Record<string, unknown>>) => Promise<void> {
  return (dirs, flags) => {
    const named = dirs.length === 0 ? ['.'] : dirs;
    return commandOf(named[0] ?? '.', flags, (call) => work(call, named), emptyAnswer);
  };
}

/** The folders of a call that could name several. */
export interface SeveralFolders {
  readonly folders: readonly NamedFolder[];
  /** Of what a glob passed over. */
  readonly problems: readonly Problem[];
}

/** Undefined where one folder is named, as it is. Throws InputError. */
export async function severalFolders(
  dirs: readonly string[],
  { rules, manifests }: Pick<Settings, 'rules' | 'manifests'>,
): Promise<SeveralFolders | undefined> {
  const { findFolders } = await import('../project/folders.ts');
  const { names, isSeries, problems } = await findFolders(dirs, rules, anywhere);
  if (!isSeries) return undefined;
  if (manifests.includes('-')) throw new InputError([NO_STANDARD_INPUT]);
  return { folders: await opened(names), problems };
}

/** The same, of one as of several. */
export async function namedFolders(
  dirs: readonly string[],
  { rules }: Pick<Settings, 'rules'>,
): Promise<readonly NamedFolder[]> {
  const { findFolders } = await import('../project/folders.ts');
  return opened((await findFolders(dirs, rules, anywhere)).names);
}

function opened(names: readonly string[]): Promise<readonly NamedFolder[]> {
  return Promise.all(names.map(async (name) => ({ name, files: await checkoutFiles(name) })));
}

/** Folders of a command line are its user's own choice. */
function anywhere(path: string): Files {
  return systemFiles(path, { within: parse(process.cwd()).root });
}

const NO_STANDARD_INPUT: Problem = {
  code: 'several-standard-input',
  severity: 'error',
  message: 'standard input can be the manifests of one folder only: `-` is among the manifests of several',
  hint: 'name one folder, or files in each of them',
};
