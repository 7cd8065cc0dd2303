import { readdir, realpath, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { leadsOut } from '../core/leads-out.ts';
import { InputError } from '../core/problem.ts';
import { systemFiles, way, type Files } from '../io/files.ts';
import { findFolders, type Folders } from '../project/folders.ts';
import type { Settings } from '../settings/settings.ts';
import { showName } from '../text/escape.ts';

/** Where a step works. */
export interface Workspace {
  /** The folder as the input names it, or as a glob found it. */
  readonly name: string;
  /** The runner's checkout folder, absolute: nothing outside is read. */
  readonly workspace: string;
  /** The folder with the rule file, absolute. */
  readonly folder: string;
  /** From the workspace to the folder, with `/`; '' where they are the same. Annotations need it. */
  readonly prefix: string;
}

/** Finds the folders that `directory` names. Throws InputError with every one that is not to be had. */
export async function findWorkspaces(
  workspace: string,
  { directory, rules }: Pick<Settings, 'directory' | 'rules'>,
): Promise<Pick<Folders, 'isSeries' | 'problems'> & { readonly workspaces: readonly Workspace[] }> {
  const open = (path: string): Files => systemFiles(resolve(workspace, path), { within: workspace });
  const { names, isSeries, problems } = await findFolders(directory, rules, open);
  const found = await Promise.all(
    names.map((name) =>
      findWorkspace(workspace, name).catch((error: unknown) => {
        if (error instanceof InputError) return error;
        throw error;
      }),
    ),
  );
  const wrong = found.flatMap((one) => (one instanceof InputError ? one.problems : []));
  if (wrong.length > 0) throw new InputError(wrong);
  return { isSeries, problems, workspaces: found.flatMap((one) => (one instanceof InputError ? [] : one)) };
}

/** Finds the folder that `directory` names. Throws InputError where it is not there, is none, or lies outside the workspace. */
export async function findWorkspace(workspace: string, directory: string): Promise<Workspace> {
  const folder = resolve(workspace, directory);
  const prefix = way(workspace, folder);
  if (leadsOut(prefix)) throw refused(directory, 'leads out of the workspace');
  const kind = await stat(folder).catch(() => undefined);
  if (kind === undefined) throw refused(directory, 'does not exist', await checkoutHint(workspace));
  if (!kind.isDirectory()) throw refused(directory, 'is not a folder');
  const real = relative(await realpath(workspace), await realpath(folder));
  if (leadsOut(real)) throw refused(directory, 'leads out of the workspace');
  return { name: directory, workspace, folder, prefix };
}

function refused(directory: string, what: string, hint = 'name a folder of the repository'): InputError {
  const message = `input \`directory\`: \`${showName(directory)}\` ${what}`;
  return new InputError([{ code: 'bad-directory', severity: 'error', message, hint }]);
}

/** An empty workspace is the commonest reason of all. */
async function checkoutHint(workspace: string): Promise<string | undefined> {
  const entries = await readdir(workspace).catch(() => []);
  return entries.length === 0
    ? 'the workspace is empty: check the repository out first, with `actions/checkout`'
    : undefined;
}
