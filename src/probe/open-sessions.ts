import type { Kubectl } from '../cluster/api/kubectl.ts';
import type { Clock } from '../io/clock.ts';
import type { ExecResult } from '../io/exec.ts';
import { deferred } from '../core/promises.ts';
import { containerKey, type PodRef } from './plan.ts';
import { HELLO_AGAIN, PROBER_COMMAND, readProberLine } from './prober.ts';

type ExecOptions = Parameters<Kubectl['exec']>[2];

/** What a caller of `exec` has for a session that waits: its steps, and who hears of them. */
interface Caller extends Pick<ExecOptions, 'deadlineMs' | 'onLine'> {
  readonly parts: AsyncIterable<string> | Iterable<string>;
}

/** A prober that was started and has nothing to do yet. */
interface Session {
  readonly take: (caller: Caller) => void;
  readonly ended: Promise<ExecResult>;
  readonly isOver: () => boolean;
  readonly end: () => void;
}

/** Probers that wait in their pods: starting one costs half a second, and the time of an edit is short. */
export interface OpenSessions {
  /** The same kubectl, of which an `exec` of the prober takes a session that waits in that container, where there is one. */
  readonly kubectl: Kubectl;
  /** Ends those that nobody took. */
  readonly close: () => void;
}

/** Longer than any caller's own deadline, which is kept here: it is not known yet when a session is opened. */
const LONGEST_MS = 3_600_000;

/** Starts a prober in each of these containers; in one that is named twice, two. Never throws: what does not start is started when it is asked for. */
export function openSessions(kubectl: Kubectl, clock: Clock, pods: readonly PodRef[]): OpenSessions {
  const waiting = new Map<string, Session[]>();
  for (const pod of pods) {
    const key = containerKey(pod);
    waiting.set(key, [...(waiting.get(key) ?? []), openSession(kubectl, clock, pod)]);
  }
  const take = (pod: PodRef): Session | undefined => {
    const own = waiting.get(containerKey(pod));
    for (let session = own?.shift(); session; session = own?.shift()) if (!session.isOver()) return session;
    return undefined;
  };
  return {
    kubectl: {
      ...kubectl,
      exec: (pod, command, options) => {
        const session = command === PROBER_COMMAND ? take(pod) : undefined;
        if (!session) return kubectl.exec(pod, command, options);
        const { input, inputParts, signal, deadlineMs, onLine } = options;
        signal?.addEventListener('abort', session.end);
        if (signal?.aborted === true) session.end();
        session.take({ parts: inputParts ?? [input ?? ''], deadlineMs, ...(onLine && { onLine }) });
        return session.ended.finally(() => {
          signal?.removeEventListener('abort', session.end);
        });
      },
    },
    close: () => {
      for (const session of [...waiting.values()].flat()) session.end();
      waiting.clear();
    },
  };
}

function openSession(kubectl: Kubectl, clock: Clock, pod: PodRef): Session {
  const taken = deferred<Caller>();
  const over = new AbortController();
  const done = new AbortController();
  let isLate = false;
  let caller: Caller | undefined;
  let isOver = false;
  let greeted = false;
  async function* parts(): AsyncGenerator<string, void, undefined> {
    const { parts: own, deadlineMs } = await taken.promise;
    yield HELLO_AGAIN;
    yield* own;
    void clock.pause(deadlineMs, done.signal).then(() => {
      isLate = !isOver;
      over.abort();
    });
  }
  const ended = kubectl
    .exec(pod, PROBER_COMMAND, {
      inputParts: parts(),
      deadlineMs: LONGEST_MS,
      signal: over.signal,
      onLine: (line) => {
        // What it said when it started tells the time of then.
        const isFirst = !greeted && readProberLine(line)?.kind === 'hello';
        greeted ||= isFirst;
        if (!isFirst) caller?.onLine?.(line);
      },
    })
    .then((result) => {
      isOver = true;
      done.abort();
      return isLate ? { ...result, aborted: false, timedOut: true } : result;
    });
  return {
    take: (one) => {
      caller = one;
      taken.resolve(one);
    },
    ended,
    isOver: () => isOver,
    end: () => {
      over.abort();
    },
  };
}
