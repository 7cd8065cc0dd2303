import { groupBy } from '../core/group-by.ts';
import { wholeOf } from '../core/objects.ts';
import { endpointOf as endpointOfEntry, type AxisEntry, type TargetEntry } from './axes.ts';
import type { Model } from './model.ts';
import { agree, isOnePod } from './over-pods.ts';
import type { Reach } from './reach-answers.ts';

/**
 * The reach of pods, told by workload: a workload reaches another where each of its pods reaches each of the other's,
 * and where its pods differ the reason is the first of those that are cut.
 */
export function byWorkload(model: Model, pods: Reach): Reach {
  const rows = groupBy(pods.sources.keys(), (index) => keyOf(pods.sources[index]));
  const columns = groupBy(pods.targets.keys(), (index) => {
    const target = pods.targets[index];
    return target ? `${keyOf(target.end)} ${target.wire.port}/${target.wire.protocol}` : '';
  });
  const sources = [...rows.values()];
  const targets = [...columns.values()];
  const pairs = (source: number, target: number): readonly (readonly [number, number])[] =>
    pairsOf(pods, sources[source] ?? [], targets[target] ?? []);
  const worst = (source: number, target: number): readonly [number, number] => {
    const all = pairs(source, target);
    return all.find((pair) => !pods.allowed(...pair)) ?? all[0] ?? [-1, -1];
  };
  return {
    sources: sources.flatMap(([first = -1]) => wholeEntry(model, pods.sources[first]) ?? []),
    targets: targets.flatMap(([first = -1]): TargetEntry[] => {
      const target = pods.targets[first];
      const end = wholeEntry(model, target?.end);
      return target && end ? [{ ...target, end }] : [];
    }),
    allowed: (source, target) => pairs(source, target).every((pair) => pods.allowed(...pair)),
    varies: (source, target) => {
      const answers = new Set(pairs(source, target).map((pair) => pods.allowed(...pair)));
      return answers.size > 1;
    },
    reason: (source, target) => pods.reason(...worst(source, target)),
    subjects: (source, target) => pods.subjects(...worst(source, target)),
  };
}

function pairsOf(
  { sources, targets }: Reach,
  from: readonly number[],
  to: readonly number[],
): readonly (readonly [number, number])[] {
  const all = from.flatMap((source) => to.map((target) => [source, target] as const));
  if (all.length <= 1) return all;
  const ends = (pair: readonly [number, number]) => ({
    from: endpointOf(sources[pair[0]]),
    to: endpointOf(targets[pair[1]]?.end),
  });
  const likely = all.filter((pair) => agree(ends(pair)));
  const apart = likely.filter((pair) => !isOnePod(ends(pair)));
  return apart.length > 0 ? apart : likely;
}

function endpointOf(end: AxisEntry | undefined) {
  return end ? endpointOfEntry(end) : { ip: '' };
}

function keyOf(end: AxisEntry | undefined): string {
  if (end?.kind !== 'workload') return end?.name ?? '';
  const { namespace, kind, name } = wholeOf(end.workload);
  return `${namespace}/${kind}/${name}`;
}

function wholeEntry(model: Model, end: AxisEntry | undefined): AxisEntry | undefined {
  if (end?.kind !== 'workload' || !end.workload.pod) return end;
  const workload = wholeOf(end.workload);
  return { kind: 'workload', name: model.labelOf(workload), workload };
}
