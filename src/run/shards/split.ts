import type { Check } from '../../core/check.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Protocol } from '../../core/objects.ts';
import type { Attempt } from '../../model/attempts.ts';
import { podKey, workloadKey } from '../../model/connection.ts';
import { compareText } from '../../text/compare.ts';

/** A part of a whole: the second of five. */
export interface Part {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/*
 * What things take, in TCP samples. Measured on a machine with two cores: a sample takes 2 to 20 ms of its time, a pod until it is
 * ready and its first exec some 400 ms.
 */
const POD = 40;
/** Once for the control, twice with the policies. */
const ALLOW = 3;
/** Once for the control, three times with the policies, and as often its witness. */
const DENY = 7;
const WEIGHT: Readonly<Record<Protocol, number>> = { TCP: 1, UDP: 8, SCTP: 1 };

/**
 * The checks of one part, in their order. All of a source's are in one part, so that its pod is started once; sources are dealt out
 * by what they take, the largest first and each to the part that has least so far. The same checks give the same parts, and each
 * check is in one of them. `turn` says which part is dealt to first: of several rule files not always the same one. Pure.
 */
export function checksOfPart(
  attempts: readonly Attempt[],
  { index, count }: Part,
  turn = 0,
): ReadonlySet<Check> {
  const sources = [...groupBy(attempts, ({ of }) => workloadKey(of.from))]
    .map(([key, own]) => ({ key, own, cost: costOf(own) }))
    .sort((a, b) => b.cost - a.cost || compareText(a.key, b.key));
  const loads = Array.from({ length: count }, () => 0);
  const mine = new Set<Check>();
  for (const { own, cost } of sources) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + cost;
    if ((least + turn) % count === index - 1) for (const { of } of own) mine.add(of);
  }
  return mine;
}

/** What a source's attempts take. Pure. */
export function costOf(attempts: readonly Attempt[]): number {
  const pods = new Set(attempts.map(({ from }) => podKey(from))).size;
  return attempts.reduce(
    (sum, { expected, protocol }) => sum + (expected === 'deny' ? DENY : ALLOW) * WEIGHT[protocol],
    pods * POD,
  );
}
