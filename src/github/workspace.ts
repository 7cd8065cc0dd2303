import { readdir, realpath, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { leadsOut } from '../core/leads-out.ts';
import { InputError } from '../core/problem.ts';
import { showName } from '../text/escape.ts';

/** Where a step works. */
export interface Workspace {
  /** The runner's checkout folder, absolute: nothing outside is read. */
  readonly workspace: string;
  /** The folder with the rule file, absolute. */
  readonly folder: string;
  /** From the workspace to the folder, with `/`; '' where they are the same. Annotations need it. */
  readonly prefix: string;
}

/** Finds the folder that `directory` names. Throws InputError where it is not there, is none, or lies outside the workspace. */
export async function findWorkspace(workspace: string, directory: string): Promise<Workspace> {
  const folder = resolve(workspace, directory);
  const prefix = relative(workspace, folder).split(sep).join('/');
  if (leadsOut(prefix)) throw refused(directory, 'leads out of the workspace');
  const kind = await stat(folder).catch(() => undefined);
  if (kind === undefined) throw refused(directory, 'does not exist', await checkoutHint(workspace));
  if (!kind.isDirectory()) throw refused(directory, 'is not a folder');
  const real = relative(await realpath(workspace), await realpath(folder));
  if (leadsOut(real)) throw refused(directory, 'leads out of the workspace');
  return { workspace, folder, prefix };
}

function refused(directory: string, what: string, hint = 'name a folder of the repository'): InputError {
  return new InputError([
    {
      code: 'bad-directory',
      severity: 'error',
      message: `input \`directory\`: \`${showName(directory)}\` ${what}`,
      hint,
    },
  ]);
}

/** An empty workspace is the commonest reason of all. */
async function checkoutHint(workspace: string): Promise<string | undefined> {
  const entries = await readdir(workspace).catch(() => []);
  return entries.length === 0
    ? 'the workspace is empty: check the repository out first, with `actions/checkout`'
    : undefined;
}
