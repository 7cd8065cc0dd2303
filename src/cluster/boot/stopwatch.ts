import type { Clock } from '../../io/clock.ts';
import type { Step } from '../cluster.ts';

/** Which steps of a boot have ended, and how long each took. */
export interface Stopwatch {
  readonly done: (step: string) => void;
  readonly isDone: (step: string) => boolean;
}

/** Runs from now on; `onStep` gets each step as it ends. */
export function startStopwatch(clock: Clock, onStep?: (step: Step) => void): Stopwatch {
  const start = clock.now();
  const ended = new Set<string>();
  let last = start;
  return {
    done: (name) => {
      const now = clock.now();
      onStep?.({ name, atMs: Math.round(now - start), ms: Math.round(now - last) });
      last = now;
      ended.add(name);
    },
    isDone: (name) => ended.has(name),
  };
}
