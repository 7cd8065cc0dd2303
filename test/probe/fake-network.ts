import type { Kubectl } from '../../src/cluster/api/kubectl.ts';
import type { ExecResult } from '../../src/io/exec.ts';
import type { Clock } from '../../src/io/clock.ts';
import { result } from '../cluster/fakes.ts';

/** A clock on which every pause takes its time and nothing else does: it jumps to whatever is due next, once everybody waits. */
export function virtualClock(): Clock {
  let now = 0;
  let waiting: { readonly atMs: number; readonly wake: () => void }[] = [];
  let turning = false;
  const turn = (): void => {
    const next = waiting.toSorted((a, b) => a.atMs - b.atMs)[0];
    turning = next !== undefined;
    if (!next) return;
    waiting = waiting.filter((one) => one !== next);
    now = Math.max(now, next.atMs);
    next.wake();
    setImmediate(turn);
  };
  return {
    now: () => now,
    pause: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) {
          resolve();
          return;
        }
        const end = (): void => {
          signal?.removeEventListener('abort', end);
          waiting = waiting.filter((each) => each !== one);
          resolve();
        };
        const one = { atMs: now + ms, wake: end };
        waiting.push(one);
        signal?.addEventListener('abort', end);
        if (!turning) setImmediate(turn);
        turning = true;
      }),
  };
}

/** What a sample of this try sees, in the prober's own words: `nc 0`, `nc 1 … timed out`, or null for no line at all. */
export type Answer = 'connected' | 'refused' | 'timeout' | 'lost' | Late;

/** It connects after so long, if whoever asked still waits by then. */
export interface Late {
  readonly afterMs: number;
}

/** What a server answers that is frozen for a while: what comes in that time waits for its end, in its socket. */
export function frozen(fromMs: number, toMs: number): (atMs: number) => Answer {
  return (atMs) => (atMs < fromMs || atMs >= toMs ? 'connected' : { afterMs: toMs - atMs });
}

const WORDS = {
  connected: ['0', 'Connection succeeded!'],
  refused: ['1', 'nc: connect to it failed: Connection refused'],
  timeout: ['1', 'nc: connect to it timed out: Operation now in progress'],
} as const;

export interface FakeNetwork extends Kubectl {
  /** What was sent into which pod, in order. */
  readonly scripts: { readonly pod: string; readonly script: string; readonly atMs: number }[];
}

/**
 * A kubectl whose exec plays the prober's part, step by step on the virtual clock: for tests of what is asked when.
 * `answer` gets the address, the source's name and the time. `ending` may spoil the exec's own result.
 */
export function fakeNetwork(
  clock: Clock,
  answer: (address: string, from: string, atMs: number) => Answer,
  ending: (pod: string, round: number) => Partial<ExecResult> = () => ({}),
): FakeNetwork {
  const scripts: { readonly pod: string; readonly script: string; readonly atMs: number }[] = [];
  const never = (): never => {
    throw new Error('not part of this test');
  };
  return {
    scripts,
    run: never,
    apply: never,
    get: never,
    exec: async (pod, _, { input = '', inputParts, onLine, signal }) => {
      const round = scripts.filter((one) => one.pod === pod.name).length;
      const sent = { pod: pod.name, script: input, atMs: clock.now() };
      scripts.push(sent);
      onLine?.(`hello\t${seconds(clock.now())}`);
      let running: Promise<void>[] = [];
      let count = 0;
      for await (const line of linesOf(inputParts ?? [input], sent)) {
        const [verb, id = '', index = '', , address = '', , , timeout = '0'] = line.split(' ');
        if (signal?.aborted === true) return result({ code: null, aborted: true });
        if (verb === 'pause') await clock.pause(Number(id === '' ? '0.5' : id) * 1_000, signal);
        if (verb === 'wait') {
          await Promise.all(running);
          running = [];
        }
        if (verb !== 'try') continue;
        count += 1;
        const began = clock.now();
        const patienceMs = Number(timeout) * 1_000;
        const given = answer(address, pod.name, began);
        const afterMs = typeof given === 'object' ? given.afterMs : given === 'timeout' ? Infinity : 0;
        const said = typeof given !== 'object' ? given : afterMs < patienceMs ? 'connected' : 'timeout';
        const end = (): void => {
          if (said === 'lost' || signal?.aborted === true) return;
          const [code, words] = WORDS[said];
          onLine?.(['sample', id, index, seconds(began), seconds(clock.now()), 'nc', code, words].join('\t'));
        };
        if (afterMs > 0) running.push(clock.pause(Math.min(afterMs, patienceMs), signal).then(end));
        else end();
      }
      onLine?.(`end\t${count}`);
      return result(ending(pod.name, round));
    },
  };
}

/** The lines of all parts, as they come. */
async function* linesOf(
  parts: Iterable<string> | AsyncIterable<string>,
  sent: { script: string },
): AsyncGenerator<string, void, undefined> {
  sent.script = '';
  for await (const part of parts) {
    sent.script += part;
    yield* part.split('\n');
  }
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(2);
}
