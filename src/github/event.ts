import { readFile } from 'node:fs/promises';
import { isMap } from '../core/json.ts';
import { InputError } from '../core/problem.ts';

/**
 * Events that run with the repository's secrets although a stranger may have written the code
 * (reference: GitHub's own advice against checking such code out there).
 */
const privileged = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** Throws InputError where the event is a privileged one and the workflow did not say that it knows. */
export function refusePrivilegedEvent(event: string | undefined, allowed: boolean): void {
  if (event === undefined || allowed || !privileged.includes(event)) return;
  const message = `this workflow runs on \`${event}\`, with the repository's secrets in reach of a stranger's manifests`;
  const hint =
    'run it on `pull_request`; `allow-pull-request-target: true` overrides this where you are sure';
  throw new InputError([{ code: 'privileged-event', severity: 'error', message, hint }]);
}

/** The commits that the event speaks of. */
export interface EventCommits {
  /** What the event is about: a push's base is what the branch was at, a pull request's where it goes. */
  readonly of?: 'pull_request' | 'merge_group' | 'push';
  /** What the change is compared with: a pull request's base, what a branch was at before a push. */
  readonly base?: string;
  /** The change's own last commit; for a pull request not the merge commit that the event runs on. */
  readonly head?: string;
}

/**
 * The commits in the JSON that the runner keeps at GITHUB_EVENT_PATH. Everything else in it (titles, bodies) is a
 * stranger's text and is not read. Never throws: what is not there is left out.
 */
export function eventCommits(json: string): EventCommits {
  let payload: unknown;
  try {
    payload = JSON.parse(json);
  } catch {
    return {};
  }
  const base =
    commit(payload, 'pull_request', 'base', 'sha') ??
    commit(payload, 'merge_group', 'base_sha') ??
    commit(payload, 'before');
  const head =
    commit(payload, 'pull_request', 'head', 'sha') ??
    commit(payload, 'merge_group', 'head_sha') ??
    commit(payload, 'after');
  const of = isMap(payload) ? kindOf(payload) : undefined;
  return {
    ...(of !== undefined && { of }),
    ...(base !== undefined && { base }),
    ...(head !== undefined && { head }),
  };
}

function kindOf(payload: Readonly<Record<string, unknown>>): EventCommits['of'] {
  if ('pull_request' in payload) return 'pull_request';
  if ('merge_group' in payload) return 'merge_group';
  return 'before' in payload ? 'push' : undefined;
}

/** The text of the file that the runner keeps the event in; '' where there is none. Never throws. */
export async function eventJson(path: string | undefined): Promise<string> {
  return path === undefined || path === '' ? '' : readFile(path, 'utf8').catch(() => '');
}

/** The pull request that the event is about. */
export interface EventPull {
  readonly number: number;
  /** Its branch is another repository's: its token may only read, whatever the workflow asks for. */
  readonly isFork: boolean;
}

/** The pull request in the same JSON; `ref` (GITHUB_REF) names it, too. Undefined for an event of none. Never throws. */
export function eventPull(json: string, ref: string | undefined): EventPull | undefined {
  let payload: unknown;
  try {
    payload = JSON.parse(json);
  } catch {
    payload = undefined;
  }
  const [, named] = /^refs\/pull\/(\d+)\//.exec(ref ?? '') ?? [];
  const isComment = valueAt(payload, 'issue', 'pull_request') !== undefined;
  const number =
    valueAt(payload, 'pull_request', 'number') ??
    (isComment ? valueAt(payload, 'issue', 'number') : undefined) ??
    (named === undefined ? undefined : Number(named));
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return undefined;
  const repository = (side: 'base' | 'head'): unknown =>
    valueAt(payload, 'pull_request', side, 'repo', 'full_name');
  // The repository of a fork may be gone.
  const isFork = repository('base') !== undefined && repository('head') !== repository('base');
  return { number, isFork };
}

/** The object name at a path of keys; none for the zeros that stand for a branch that is new. */
function commit(payload: unknown, ...path: readonly string[]): string | undefined {
  const value = valueAt(payload, ...path);
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value)
    ? value
    : undefined;
}

function valueAt(payload: unknown, ...path: readonly string[]): unknown {
  let value = payload;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
