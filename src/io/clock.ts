import { setTimeout } from 'node:timers/promises';

/** Time, passed in so that tests own it. */
export interface Clock {
  /** Milliseconds on a clock that never goes back; its zero means nothing. */
  readonly now: () => number;
  /** Ends after `ms`, or at once (without throwing) when `signal` aborts. For the pause between two looks at a state, never for a guess at how long something takes. */
  readonly pause: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  pause: (ms, signal) => setTimeout(ms, undefined, signal && { signal }).catch(() => undefined),
};
