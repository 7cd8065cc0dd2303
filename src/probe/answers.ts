import type { Expected } from '../core/check.ts';
import type { Observation, Outcome, Sample } from '../core/observation.ts';

/** What a check's samples come to, so far. */
export interface Answer {
  readonly observation: Observation;
  /** Nothing more needs to be asked: the expected answer has been seen, as often as it takes. */
  readonly done: boolean;
  /** The latest time-outs in a row, no more than it takes: what a witness has to speak for. */
  readonly row: readonly Sample[];
}

/**
 * Reads a check's samples, in the order in which they began. Pure.
 *
 * An allow has settled with its first success; any other network answer after that is a change: flaky. A deny has
 * settled with `needed` timeouts in a row; before them connections are a policy that is not in force yet, but once a
 * probe was cut, one that gets through again is a change too. An `error` is a probe that never asked: it neither
 * settles nor unsettles anything, except that it breaks a row of timeouts. A timeout that is not `sound` (nobody showed
 * that the target answered meanwhile) changes nothing that was seen before it, nor is changed by what comes after.
 */
export function readAnswer(
  expected: Expected,
  samples: readonly Sample[],
  needed: number,
  sound: (timeout: Sample) => boolean = () => true,
): Answer {
  const ordered = samples.toSorted((a, b) => a.startedMs - b.startedMs);
  const last = ordered.at(-1);
  const first = ordered[0];
  if (!last || !first) {
    const nothing = {
      outcome: 'error',
      samples: [],
      settledMs: 0,
      flaky: false,
      detail: 'no probe was sent',
    };
    return { observation: { ...nothing, outcome: 'error' }, done: false, row: [] };
  }
  const isSound = (sample: Sample): boolean => sample.outcome !== 'timeout' || sound(sample);
  const { outcome, since, flaky, settled } =
    expected === 'allow'
      ? readAllow(ordered, last, needed, isSound)
      : readDeny(ordered, last, needed, isSound);
  const detail = ordered.findLast((sample) => sample.outcome === outcome)?.detail;
  return {
    observation: {
      outcome,
      samples: ordered,
      settledMs: Math.round((ordered[since] ?? first).startedMs - first.startedMs),
      flaky,
      ...(!settled && !flaky && { unsettled: true }),
      ...(detail !== undefined && { detail }),
    },
    done: flaky || (settled && isSound(last) && outcome === (expected === 'allow' ? 'connected' : 'timeout')),
    row: ordered.slice(rowStart(ordered, isTimeout)).slice(-(expected === 'allow' ? enough(needed) : needed)),
  };
}

interface Reading {
  readonly outcome: Outcome;
  /** Index of the sample from which on the answer stayed the same. */
  readonly since: number;
  readonly flaky: boolean;
  readonly settled: boolean;
}

function readAllow(
  ordered: readonly Sample[],
  last: Sample,
  needed: number,
  isSound: (sample: Sample) => boolean,
): Reading {
  const success = ordered.findIndex((sample) => sample.outcome === 'connected');
  if (success >= 0) {
    const changed = ordered
      .slice(success)
      .some((sample) => sample.outcome !== 'connected' && sample.outcome !== 'error' && isSound(sample));
    return { outcome: 'connected', since: success, flaky: changed, settled: true };
  }
  const since = rowStart(ordered, (sample) => sample.outcome === last.outcome);
  const settled = ordered.length - since >= enough(needed);
  return { outcome: last.outcome, since, flaky: false, settled };
}

/** To call an allow cut takes more than one packet's bad luck. */
function enough(needed: number): number {
  return Math.min(2, needed);
}

function readDeny(
  ordered: readonly Sample[],
  last: Sample,
  needed: number,
  isSound: (sample: Sample) => boolean,
): Reading {
  const cut = ordered.findIndex((sample) => isTimeout(sample) && isSound(sample));
  const flaky = cut >= 0 && ordered.slice(cut).some(isLetThrough);
  if (last.outcome === 'timeout') {
    const since = rowStart(ordered, isTimeout);
    return { outcome: 'timeout', since, flaky, settled: ordered.length - since >= needed };
  }
  // One that got through is the answer, even where the latest probe broke: a leak is a leak.
  const leak = ordered.findLast(isLetThrough);
  if (leak) {
    const since = ordered.findIndex(isLetThrough);
    return { outcome: leak.outcome, since, flaky, settled: true };
  }
  const since = rowStart(ordered, (sample) => sample.outcome === last.outcome);
  return { outcome: last.outcome, since, flaky, settled: true };
}

function isTimeout(sample: Sample): boolean {
  return sample.outcome === 'timeout';
}

function isLetThrough(sample: Sample): boolean {
  return sample.outcome === 'connected' || sample.outcome === 'refused';
}

/** Where the row of samples that ends with the last one and all fulfil `same` begins. */
function rowStart(ordered: readonly Sample[], same: (sample: Sample) => boolean): number {
  return ordered.findLastIndex((sample) => !same(sample)) + 1;
}
