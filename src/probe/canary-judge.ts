import type { Outcome } from '../core/observation.ts';

/** One try of the canary: the port that a policy denies and the one that it leaves open, dialled side by side. */
export interface Attempt {
  /** `cut` is proof: the one in vain while the other connected. `other` proves nothing. */
  readonly state: 'open' | 'cut' | 'other';
  /** Cut by a refusal that came at once, and not by silence. */
  readonly rejected?: true;
  /** On the run's clock. */
  readonly beganMs: number;
  /** What each dial came to, the denied ones first: `timeout, timeout, connected`. */
  readonly outcomes: string;
}

/** What an attempt's dials come to. Pure. */
export function attemptState(denied: readonly Outcome[], open: Outcome): Attempt['state'] {
  if (open !== 'connected') return 'other';
  if (denied.every((outcome) => outcome === 'connected')) return 'open';
  return denied.every(isCut) ? 'cut' : 'other';
}

/** Whether what is cut was refused: its server listens on that port, as an earlier attempt showed. Pure. */
export function isRejection(denied: readonly Outcome[]): boolean {
  return denied.every(isCut) && denied.includes('refused');
}

/** A kernel that refuses what is cut sends only some refusals in a second, and lets the rest fall. */
function isCut(outcome: Outcome): boolean {
  return outcome === 'timeout' || outcome === 'refused';
}

/** How far a step of the canary is: what is wanted, and what there is to decide on. */
export interface Step {
  readonly wanted: 'open' | 'cut';
  /** In their order. */
  readonly attempts: readonly Attempt[];
  /** From when on the rule is known to be in force, on the run's clock; undefined while it is not known. */
  readonly inForceMs?: number;
  /** Since the step began, or since the first line of output where that came later. */
  readonly waitedMs: number;
  /** How long is waited at most. */
  readonly limitMs: number;
}

export type Judgement =
  | { readonly kind: 'reached'; readonly attempt: Attempt }
  | { readonly kind: 'wait' }
  /** A rule that is known to be in force cuts nothing. */
  | { readonly kind: 'not-enforced'; readonly attempts: number }
  /** It connects to the end, and the rule is not known to be in force. */
  | { readonly kind: 'late'; readonly waitedMs: number }
  /** It was tried, and is neither open nor cut. */
  | { readonly kind: 'broken'; readonly waitedMs: number; readonly last: Attempt }
  /** Too little was seen to say anything. */
  | {
      readonly kind: 'starved';
      readonly waitedMs: number;
      readonly attempts: number;
      readonly last: Attempt | undefined;
    };

/** Attempts in a row that say something against the cluster. */
const ENOUGH = 3;

/** What a step's attempts come to. One that is as wanted is enough; nothing else is believed of fewer than three. Pure. */
export function judge({ wanted, attempts, inForceMs, waitedMs, limitMs }: Step): Judgement {
  const attempt = attempts.find(({ state }) => state === wanted);
  if (attempt) return { kind: 'reached', attempt };
  if (wanted === 'cut' && inForceMs !== undefined) {
    const row = openRow(attempts, inForceMs);
    if (row >= ENOUGH) return { kind: 'not-enforced', attempts: row };
  }
  if (waitedMs < limitMs) return { kind: 'wait' };
  const last = attempts.at(-1);
  const tail = attempts.slice(-ENOUGH);
  const isAll = (state: Attempt['state']): boolean => tail.every((one) => one.state === state);
  if (last === undefined || tail.length < ENOUGH)
    return { kind: 'starved', waitedMs, attempts: attempts.length, last };
  if (wanted === 'cut' && isAll('open')) return { kind: 'late', waitedMs };
  if (wanted === 'open' || isAll('other')) return { kind: 'broken', waitedMs, last };
  return { kind: 'starved', waitedMs, attempts: attempts.length, last };
}

/** Whether enough attempts in a row connected, and began after `sinceMs`, that the rule should be looked for. Pure. */
export function keepsConnecting(attempts: readonly Attempt[], sinceMs: number): boolean {
  return openRow(attempts, sinceMs) >= ENOUGH;
}

/** How many of the last attempts in a row connected, of those that began after `sinceMs`. */
function openRow(attempts: readonly Attempt[], sinceMs: number): number {
  const lastOther = attempts.findLastIndex(({ state, beganMs }) => state !== 'open' || beganMs < sinceMs);
  return attempts.length - 1 - lastOther;
}
