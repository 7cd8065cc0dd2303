import { join, relative } from 'node:path';
import { realpath } from 'node:fs/promises';
import type { Problem } from '../core/problem.ts';
import type { GitDeps } from '../io/git.ts';
import type { BaseOf } from '../run/changes.ts';
import { findVersion } from '../project/compare.ts';
import { gitlinkAt } from '../project/revisions.ts';
import type { Settings } from '../settings/settings.ts';
import { showName } from '../text/escape.ts';
import { changeBase, commitIn, findCheckout, superproject, type Checkout } from './checkout.ts';
import { eventCommits, eventJson, type EventCommits } from './event.ts';
import type { Workspace } from './workspace.ts';

/**
 * What a folder of the step is compared with: what the input `base` names, else the event's own base. Undefined where an event has
 * none (a schedule, a new branch); `missing` where the clone does not hold it. Asks no network, and never throws.
 */
export async function findBase(
  { workspace, folder }: Workspace,
  { base, changes }: Pick<Settings, 'base' | 'changes'>,
  deps: GitDeps,
): Promise<BaseOf | undefined> {
  if (base !== '') {
    const found = await findVersion(base, { cwd: workspace }, deps);
    if ('folder' in found)
      return { name: base, folder, source: { folder: join(found.folder, relative(workspace, folder)) } };
    const own = 'commit' in found ? found : await findVersion(base, { cwd: folder }, deps);
    if ('commit' in own) return { name: base, folder, source: own };
    return { missing: 'code' in own ? unclear(own) : ofBase(base) };
  }
  const commits = eventCommits(await eventJson(deps.env.GITHUB_EVENT_PATH));
  if (commits.base === undefined) {
    return changes === 'allow' ? undefined : { missing: NO_BASE };
  }
  const checkout = await findCheckout(folder, deps);
  if (!checkout) return { missing: NO_CHECKOUT };
  const around = isEvents(checkout, commits, deps) ? undefined : await superproject(checkout.root, deps);
  if (!around) return ofCommit(await changeBase(checkout, commits, deps), folder);
  // A submodule: the commit that the base of the repository around it names.
  const outer = await changeBase(around, commits, deps);
  if ('missing' in outer) return outer;
  const path = relative(around.root, await realpath(checkout.root));
  const commit = await gitlinkAt(outer.commit, path, around.root, deps);
  if (commit === undefined || (await commitIn(checkout.root, commit, deps)) === undefined)
    return { missing: submodule(path) };
  return ofCommit({ commit }, folder);
}

function isEvents({ head }: Checkout, commits: EventCommits, { env }: GitDeps): boolean {
  return [env.GITHUB_SHA, commits.head].includes(head);
}

function ofCommit(found: Awaited<ReturnType<typeof changeBase>>, folder: string): BaseOf {
  if ('missing' in found) return found;
  return { name: found.commit.slice(0, 7), folder, source: { commit: found.commit } };
}

/** It is neither a revision nor a folder, or both. */
function unclear({ message, hint }: Problem): Problem {
  const told = `input \`base\`: ${message}, so that what the change opens is not known`;
  return { code: 'base-missing', severity: 'notice', message: told, ...(hint !== undefined && { hint }) };
}

/** It is a folder of the folder that is judged, and counts from the workspace. */
function ofBase(name: string): Problem {
  return {
    code: 'base-missing',
    severity: 'notice',
    message: `input \`base\`: no revision \`${showName(name)}\` is in this clone, so that what the change opens is not known`,
    hint: 'fetch it before this step: `fetch-depth: 0` of actions/checkout, or `git fetch origin`',
  };
}

const NO_BASE: Problem = {
  code: 'base-missing',
  severity: 'notice',
  message: 'this event has no base, so that what the change opens is not known',
  hint: 'run it on `pull_request`, `merge_group` or `push`, or name a `base`',
};

const NO_CHECKOUT: Problem = {
  code: 'base-missing',
  severity: 'notice',
  message: 'git finds no checkout here, so that what the change opens is not known',
  hint: 'check the repository out with `actions/checkout`, and `fetch-depth: 2`',
};

function submodule(path: string): Problem {
  return {
    code: 'base-missing',
    severity: 'notice',
    message: `the submodule \`${showName(path)}\` holds no commit that the base names, so that what the change opens is not known`,
    hint: 'fetch all of it: `fetch-depth: 0` of actions/checkout, with `submodules: true`',
  };
}
