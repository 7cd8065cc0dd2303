import { resolve } from 'node:path';
import { InputError, type Problem } from '../core/problem.ts';
import type { Base } from '../project/base.ts';
import type { Settings } from '../settings/settings.ts';
import { showName } from '../text/escape.ts';
import type { Call } from './command.ts';

/**
 * What a folder of the call is compared with, as `base` names it: a revision of its repository, or another folder, in which one of
 * several folders has its own name. Throws InputError for a name that means neither, and for `changes` without a base.
 */
export async function baseOf(
  { signal }: Pick<Call, 'signal'>,
  settings: Settings,
  folder: string,
  isOneOfSeveral: boolean,
): Promise<Base | undefined> {
  refuseUncompared(settings);
  const { base } = settings;
  if (base === '') return undefined;
  const [{ findVersion }, { systemExec }] = await Promise.all([
    import('../project/compare.ts'),
    import('../io/exec.ts'),
  ]);
  const deps = { exec: systemExec, env: process.env, signal };
  // A folder is named from here, a revision is one of the repository that is judged.
  const head = resolve(folder);
  const [here, there] = await Promise.all([
    findVersion(base, { cwd: process.cwd() }, deps),
    findVersion(base, { cwd: head }, deps),
  ]);
  if ('folder' in here) {
    const source = { folder: isOneOfSeveral ? resolve(here.folder, folder) : here.folder };
    return { name: base, folder: head, source };
  }
  if ('commit' in there) return { name: base, folder: head, source: there };
  throw new InputError(['code' in there ? there : noFolder(base)]);
}

/** Throws InputError for settings that ask for a comparison which cannot be made, before anything is read. */
export function refuseUncompared({ base, changes, manifests }: Settings): void {
  if (base === '' && changes !== 'allow') throw new InputError([noBase(changes)]);
  if (base !== '' && manifests.includes('-')) throw new InputError([oneInput]);
}

/** A gate that never closes is none. */
function noBase(changes: Settings['changes']): Problem {
  return {
    code: 'no-base',
    severity: 'error',
    message: `\`changes\` is \`${changes}\`, and nothing says since when: there is no \`base\``,
    hint: 'name a revision or a folder: --base origin/main',
  };
}

function noFolder(base: string): Problem {
  return {
    code: 'unknown-version',
    severity: 'error',
    message: `\`${showName(base)}\` is no folder from here, and no revision`,
    hint: 'name the folder as it is seen from where the command is given',
  };
}

const oneInput: Problem = {
  code: 'invalid-value',
  severity: 'error',
  message: '--manifests: standard input is one version, and `base` takes a second one',
  hint: 'name files that both have',
};
