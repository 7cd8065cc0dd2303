/**
 * How slow this run's machine has shown itself to be: the one place from which waits take their patience. Whoever sees
 * how long something took that a quiet machine does in a second notes it; whoever waits asks for how long.
 */
export interface Pace {
  /** Something that takes a second at most on a quiet machine took this long here. */
  readonly note: (ms: number) => void;
  /** The usual patience, or ten times the slowest that was noted where that is longer; five minutes at most. */
  readonly patience: (usualMs: number) => number;
}

const TIMES = 10;
/** What is that slow will not end any more. */
const LONGEST_MS = 300_000;

export function createPace(): Pace {
  let slowestMs = 0;
  return {
    note: (ms) => {
      slowestMs = Math.max(slowestMs, ms);
    },
    patience: (usualMs) => Math.max(usualMs, Math.min(LONGEST_MS, TIMES * slowestMs)),
  };
}
