import type { Clock } from '../../io/clock.ts';
import { EnvironmentError } from '../../core/problem.ts';
import type { Kubectl } from './kubectl.ts';
import type { LiveObject } from './live-object.ts';
import { outputTail } from './output-tail.ts';
import { explainPods } from '../pods/describe.ts';

/** What every wait needs: the API to watch, and the time. */
export interface Watcher {
  readonly kubectl: Kubectl;
  readonly clock: Clock;
}

/** How long a wait may take. */
export interface Deadline {
  readonly deadlineMs: number;
  readonly signal?: AbortSignal;
}

export interface Wait extends Deadline {
  /** What to watch, as `kubectl get` takes it: `['pods', '--all-namespaces', '--selector=netproof']`. One kind only. */
  readonly args: readonly string[];
  /**
   * Asked after each event with every object that is there: `true` when the wait is over, else what is still missing
   * ("2 of 5 pods are ready"), for the error. Not asked while nothing matches. May throw to end the wait at once. `deleted` were
   * seen to go; what is merely not there yet may be one that the watch has still to list.
   */
  readonly until: (objects: readonly LiveObject[], deleted: readonly LiveObject[]) => true | string;
  /** How much of it is done: whenever that grows, the deadline begins anew. A wait that gets on is slow, and not stuck. */
  readonly done?: (objects: readonly LiveObject[]) => number;
  /** What is waited for, to follow "waited for": `the node to be Ready`. */
  readonly what: string;
}

/**
 * Waits until the watched objects are in a state: one watch, no polling. Gives the objects in that state. Throws
 * EnvironmentError `deadline` with what was waited for, what was still missing, and the pods' states and events.
 */
export async function watchUntil(kubectl: Kubectl, clock: Clock, wait: Wait): Promise<readonly LiveObject[]> {
  let end = clock.now() + wait.deadlineMs;
  let done = 0;
  let missing = 'nothing of it is there yet';
  let words = '';
  const deleted = new Map<string, LiveObject>();
  while (clock.now() < end && wait.signal?.aborted !== true) {
    const objects = new Map<string, LiveObject>();
    const over = new AbortController();
    const stop = (): void => {
      over.abort();
    };
    let thrown: { readonly error: unknown } | undefined;
    let found: readonly LiveObject[] | undefined;
    wait.signal?.addEventListener('abort', stop);
    const result = await kubectl.run(
      ['get', ...wait.args, '--watch', '--output-watch-events', '--output=json'],
      {
        deadlineMs: Math.max(1, end - clock.now()),
        signal: over.signal,
        onLine: (line) => {
          if (found || thrown) return;
          if (!take({ objects, deleted }, line)) return;
          try {
            const seen = [...objects.values()];
            const answer = wait.until(seen, [...deleted.values()]);
            const now = wait.done?.(seen) ?? 0;
            if (now > done) end = clock.now() + wait.deadlineMs;
            done = Math.max(done, now);
            if (answer !== true) missing = answer;
            else found = seen;
          } catch (error) {
            thrown = { error };
          }
          if (found || thrown) stop();
        },
      },
    );
    wait.signal?.removeEventListener('abort', stop);
    if (thrown) throw thrown.error;
    if (found) return found;
    if (result.code !== 0 && !result.timedOut) words = outputTail(result);
    // A watch ends by itself when the server closes it, and at once when the kind is not served yet.
    if (!result.timedOut) await clock.pause(Math.min(250, Math.max(0, end - clock.now())), wait.signal);
  }
  if (wait.signal?.aborted === true) {
    throw new EnvironmentError('aborted', `stopped while waiting for ${wait.what}`);
  }
  const pods = await explainPods(kubectl);
  const detail = [words, pods].filter((text) => text !== '').join('\n');
  throw new EnvironmentError(
    'deadline',
    `waited ${String(Math.round(wait.deadlineMs / 1_000))} s for ${wait.what}: ${missing}`,
    detail === '' ? {} : { detail },
  );
}

/** The same for who takes what there is at the deadline. Throws EnvironmentError for all but that, `aborted` say. */
export async function watchUntilDeadline(kubectl: Kubectl, clock: Clock, wait: Wait): Promise<void> {
  try {
    await watchUntil(kubectl, clock, wait);
  } catch (error) {
    if (!(error instanceof EnvironmentError && error.code === 'deadline')) throw error;
  }
}

/** Takes one event into the maps; false when the line is none. */
function take(
  { objects, deleted }: Readonly<Record<'objects' | 'deleted', Map<string, LiveObject>>>,
  line: string,
): boolean {
  let event: { readonly type?: unknown; readonly object?: LiveObject };
  try {
    event = JSON.parse(line) as typeof event;
  } catch {
    return false;
  }
  const object = event.object;
  if (typeof object !== 'object' || object.kind === 'Status') return false;
  const { namespace, name } = (object.metadata ?? {}) as { namespace?: string; name?: string };
  const key = `${namespace ?? ''}/${name ?? ''}`;
  const isGone = event.type === 'DELETED';
  if (!isGone && event.type !== 'ADDED' && event.type !== 'MODIFIED') return false;
  const [into, outOf] = isGone ? [deleted, objects] : [objects, deleted];
  into.set(key, object);
  outOf.delete(key);
  return true;
}
