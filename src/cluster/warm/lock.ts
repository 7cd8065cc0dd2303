import { link, lstat, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Clock } from '../../io/clock.ts';
import type { Exec } from '../../io/exec.ts';
import { unusable } from '../lifecycle/private-folder.ts';
import type { ClusterState } from '../lifecycle/state.ts';

/** Who may hold a lock: a process, and what tells it from a later one of the same number. */
interface Holder {
  readonly pid: number;
  /** As `ps` says. */
  readonly started: string;
  /** Of this one time. */
  readonly token: string;
}

export interface LockDeps {
  readonly exec: Exec;
  readonly clock: Clock;
  /** This process. */
  readonly pid: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly randomHex: () => string;
}

/** A lock that is held. */
export interface Lock {
  /** Never throws; a second call does nothing. */
  readonly release: () => Promise<void>;
}

const LOOK_AGAIN_MS = 200;

/** The lock stands beside the cluster's folder, and outlives a cluster that is booted anew. */
export function lockFile({ folder }: Pick<ClusterState, 'folder'>): string {
  return `${folder}.lock`;
}

interface LockOptions {
  readonly deadlineMs: number;
  readonly onWait?: (pid: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Takes the lock of a warm cluster, for one run at a time. Waits while a process that lives holds it (`onWait` is called once) and gives
 * undefined when it still does after `deadlineMs`. That of a process that is gone is taken over. Throws EnvironmentError
 * `temp-folder` where there can be none.
 */
export async function takeLock(
  state: Pick<ClusterState, 'folder'>,
  deps: LockDeps,
  { deadlineMs, onWait, signal }: LockOptions,
): Promise<Lock | undefined> {
  const file = lockFile(state);
  const { clock, pid, randomHex } = deps;
  const own: Holder = { pid, started: await startOf(pid, deps), token: randomHex() };
  const text = JSON.stringify(own);
  const end = clock.now() + deadlineMs;
  let told = false;
  for (;;) {
    if (await create(file, text, `${file}.${own.token}`)) return lockOf(file, text);
    const held = await read(file);
    if (held === undefined) continue;
    const holder = readHolder(held);
    // Without `ps` nobody knows who lives.
    if (
      holder === undefined ||
      (own.started !== '' && (await startOf(holder.pid, deps)) !== holder.started)
    ) {
      await takeAway(file, held, `${file}.${own.token}`);
      continue;
    }
    if (!told) onWait?.(holder.pid);
    told = true;
    if (clock.now() >= end || signal?.aborted === true) return undefined;
    await clock.pause(LOOK_AGAIN_MS, signal);
  }
}

/** Whole from the first moment: nobody finds half of it. False where there is one. */
async function create(file: string, text: string, draft: string): Promise<boolean> {
  try {
    await writeFile(draft, text, { mode: 0o600, flag: 'wx' });
    await link(draft, file);
    return true;
  } catch (cause) {
    if (isError(cause, 'EEXIST')) return false;
    throw unusable(dirname(file), cause);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Undefined where it is gone by now. */
async function read(file: string): Promise<string | undefined> {
  try {
    // Others may write in this folder, too, and a pipe would be waited for.
    if (!(await lstat(file)).isFile()) throw new Error('it is no file');
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (isError(cause, 'ENOENT')) return undefined;
    throw unusable(dirname(file), cause);
  }
}

function isError(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code;
}

function lockOf(file: string, text: string): Lock {
  return {
    release: async () => {
      // Somebody who deleted the cluster took the lock with it, and it may be another's by now.
      const held = await readFile(file, 'utf8').catch(() => undefined);
      if (held === text) await rm(file, { force: true }).catch(() => undefined);
    },
  };
}

/** Takes a dead process's lock away; one that is another's by now is put back. */
async function takeAway(file: string, expected: string, aside: string): Promise<void> {
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  const taken = await readFile(aside, 'utf8').catch(() => undefined);
  if (taken !== expected) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

function readHolder(text: string): Holder | undefined {
  try {
    const { pid, started, token } = JSON.parse(text) as Partial<Record<keyof Holder, unknown>>;
    const isHolder = Number.isSafeInteger(pid) && typeof started === 'string' && typeof token === 'string';
    return isHolder ? { pid: Number(pid), started, token } : undefined;
  } catch {
    return undefined;
  }
}

/** When a process began, in the words of `ps`, the same in every process that asks; '' where there is none. */
async function startOf(pid: number, { exec, env }: LockDeps): Promise<string> {
  const said = await exec('ps', ['-o', 'lstart=', '-p', String(pid)], {
    deadlineMs: 10_000,
    env: { PATH: env.PATH ?? '', TZ: 'UTC', LC_ALL: 'C' },
  });
  return said.stdout.trim();
}
