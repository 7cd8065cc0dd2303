import { groupBy } from '../core/group-by.ts';
import { wholeOf, workloadName, type Workload } from '../core/objects.ts';
import type { Both, BothEnds } from './all-ports.ts';
import { axisEnds, endKey, type AxisEntry, type OutsideAddresses } from './axes.ts';
import { workloadKey } from './connection.ts';
import type { Model } from './model.ts';

/** What of one version is what of the other. */
export interface Counterparts {
  /** Ends that both have; one may stand for several of the other's. */
  readonly ends: BothEnds;
  /** Workloads that both have. */
  readonly workloads: readonly Both<Workload>[];
  /** Ends that only this version has: of whole workloads, or of some pods of one. */
  readonly only: Both<readonly AxisEntry[]>;
}

/**
 * Which workload of the base is which of the head: the one of its kind and name, else of its name, else the only one of
 * its namespace that has the same labels. So a Deployment that becomes a Rollout is one and the same workload.
 */
export function counterparts(models: Both<Model>, addresses: OutsideAddresses): Counterparts {
  const ends = { base: axisEnds(models.base, addresses), head: axisEnds(models.head, addresses) };
  const workloads = pairs(wholes(models.base), wholes(models.head));
  const targets = bothOf(ends.base.targets, ends.head.targets, workloads);
  return {
    ends: { sources: bothOf(ends.base.sources, ends.head.sources, workloads), targets },
    workloads,
    only: {
      base: without(ends.base.targets, targets, 'base'),
      head: without(ends.head.targets, targets, 'head'),
    },
  };
}

function wholes({ pods }: Model): readonly Workload[] {
  return [...new Map(pods.map(wholeOf).map((one) => [workloadKey(one), one])).values()];
}

/** By what two workloads may be the same, the surest first. Of labels alone an empty set says nothing. */
const SAME: readonly ((workload: Workload) => string | undefined)[] = [
  workloadKey,
  workloadName,
  ({ namespace, labels }) =>
    Object.keys(labels).length === 0
      ? undefined
      : JSON.stringify([namespace, Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))]),
];

function pairs(base: readonly Workload[], head: readonly Workload[]): readonly Both<Workload>[] {
  const found = new Map<Workload, Workload>();
  const taken = new Set<Workload>();
  for (const keyOf of SAME) {
    const left = groupBy(
      base.filter((one) => !found.has(one)),
      keyOf,
    );
    const others = groupBy(
      head.filter((one) => !taken.has(one)),
      keyOf,
    );
    for (const [key, [one, ...more]] of left) {
      const [other, ...rest] = key === undefined ? [] : (others.get(key) ?? []);
      if (!one || !other || more.length + rest.length > 0) continue;
      found.set(one, other);
      taken.add(other);
    }
  }
  return base.flatMap((one) => {
    const other = found.get(one);
    return other ? [{ base: one, head: other }] : [];
  });
}

/**
 * The ends of workloads that both have, pod by pod where both tell the same pods apart; where they tell none alike, each
 * is the counterpart of each.
 */
function bothOf(
  base: readonly AxisEntry[],
  head: readonly AxisEntry[],
  workloads: readonly Both<Workload>[],
): readonly Both<AxisEntry>[] {
  const heads = groupBy(head, ownerKey);
  const headOf = new Map(workloads.map((one) => [workloadKey(one.base), workloadKey(one.head)]));
  return [...groupBy(base, ownerKey)].flatMap(([key, own]) => {
    const others = heads.get(headOf.get(key) ?? key) ?? [];
    if (key !== '' && own[0]?.kind === 'workload' && !headOf.has(key)) return [];
    const alike = own.flatMap((one) =>
      others.filter((other) => podPart(one) === podPart(other)).map((other) => ({ base: one, head: other })),
    );
    return alike.length > 0
      ? alike
      : own.flatMap((one) => others.map((other) => ({ base: one, head: other })));
  });
}

function ownerKey(end: AxisEntry): string {
  return end.kind === 'workload' ? workloadKey(end.workload) : end.name;
}

/** What tells a pod from others of its workload: `-1`, and what is guessed of its labels. */
function podPart(end: AxisEntry): string {
  if (end.kind !== 'workload') return '';
  const { workload } = end;
  const { pod } = workload;
  if (!pod) return '';
  return [
    pod.name.slice(pod.of.name.length),
    ...pod.guessed.map((key) => `${key}=${workload.labels[key] ?? ''}`),
  ].join(' ');
}

function without(
  ends: readonly AxisEntry[],
  both: readonly Both<AxisEntry>[],
  version: keyof Both<unknown>,
): readonly AxisEntry[] {
  const known = new Set(both.map((one) => endKey(one[version])));
  return ends.filter((end) => !known.has(endKey(end)));
}
