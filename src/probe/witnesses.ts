import type { Sample } from '../core/observation.ts';
import { containerKey, type CheckProbe, type Witness } from './plan.ts';

/** An answer counts as a witness' word when it came this soon, in milliseconds. */
export const PROMPT_MS = 1_000;
/** An answer from before a row of time-outs speaks for its beginning when it is no older than this. */
const BEFORE_MS = 3_000;

/**
 * What the witnesses of a check say of its time-outs. `prompt`: the target answered all the while. `dead`: nothing
 * listened there any more. `silent`: nobody can tell, since a witness was late, lost, or not asked at the time.
 */
export type Testimony = 'prompt' | 'silent' | 'dead';

/**
 * Whether a target with these answers to its witness answered while this sample waited for its own. What is asked
 * later of a server is answered later (its socket is a queue), so one answer within the wait shows that a packet that
 * arrived would have been answered by then. Each answer of that time has to be prompt: one that is late is a server
 * that stalled. Pure.
 */
export function vouches(answers: readonly Sample[], { startedMs, tookMs }: Sample): boolean {
  const endMs = startedMs + tookMs;
  const meanwhile = answers.filter((one) => endOf(one) > startedMs && one.startedMs < endMs);
  return (
    meanwhile.every(isPrompt) && meanwhile.some((one) => one.startedMs >= startedMs && endOf(one) <= endMs)
  );
}

/**
 * What the answers of all of a check's witnesses are worth for a row of time-outs: `prompt` takes, of each witness, an
 * answer from before the last of them began and one from after that, and none that was late. Pure.
 */
export function testimonyOf(row: readonly Sample[], witnesses: readonly (readonly Sample[])[]): Testimony {
  return worstWord(witnesses.map((answers) => wordOf(row, answers)));
}

/** Of several: one that died is the reason, else one that was silent. */
export function worstWord(words: readonly Testimony[]): Testimony {
  return (['dead', 'silent'] as const).find((word) => words.includes(word)) ?? 'prompt';
}

function wordOf(row: readonly Sample[], answers: readonly Sample[]): Testimony {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined) return 'silent';
  const recent = answers.filter(
    (one) => one.startedMs >= first.startedMs - BEFORE_MS && one.startedMs <= endOf(last),
  );
  const before = recent.some((one) => isPrompt(one) && one.startedMs <= last.startedMs);
  if (before && row.every((sample) => vouches(answers, sample))) return 'prompt';
  return recent.at(-1)?.outcome === 'refused' ? 'dead' : 'silent';
}

function isPrompt({ outcome, tookMs }: Sample): boolean {
  return outcome === 'connected' && tookMs <= PROMPT_MS;
}

function endOf({ startedMs, tookMs }: Sample): number {
  return startedMs + tookMs;
}

/** Who is asked for whom. */
export interface Witnesses {
  /** Every witness once, by the id of its probe: many checks share a target. */
  readonly all: ReadonlyMap<string, Witness>;
  /** The ids of a check's own, by the check's id; a check without any is left out. */
  readonly of: ReadonlyMap<CheckProbe['id'], readonly string[]>;
}

/** The witnesses of all these checks. Pure. */
export function collectWitnesses(probes: readonly CheckProbe[]): Witnesses {
  const ids = new Map<string, string>();
  const all = new Map<string, Witness>();
  const of = new Map<string, readonly string[]>();
  for (const { id, witnesses = [] } of probes) {
    const own = witnesses.map((witness) => {
      const { pod, address, port, protocol } = witness;
      const key = [containerKey(pod), address, port, protocol].join(' ');
      const known = ids.get(key) ?? `witness:${ids.size}`;
      ids.set(key, known);
      all.set(known, witness);
      return known;
    });
    if (own.length > 0) of.set(id, own);
  }
  return { all, of };
}
