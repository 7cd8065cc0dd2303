import { isGuarded, isHeld } from './held.ts';
import type { Asking } from './asking.ts';
import type { End, Target } from './ends.ts';

/** What a run tries in a few minutes. */
const MOST_CHECKS = 4000;
/** Of those that are let through, or in. */
const MOST_OPEN = 5;

/** Whether "only" of everything would be more than a run has time for. */
export function needsSample({ ground, ends, targets }: Omit<Asking, 'isSampled'>): boolean {
  const held = ends.filter((end) => isHeld(ground, end)).length;
  const guarded = targets.filter(({ end }) => end && isGuarded(ground, end)).length;
  // What is held back on both sides is asked once.
  return held * targets.length + guarded * (ends.length - held) > MOST_CHECKS;
}

/** Sources that stand for all: of those that are let in the first, of those that are not one, a neighbour where there is one. */
export function sampleOfSources(
  { open, cut }: { readonly open: readonly End[]; readonly cut: readonly End[] },
  end: End,
): { readonly open: readonly End[]; readonly cut: readonly End[] } {
  const near = cut.find(({ workload }) => workload.namespace === end.workload.namespace) ?? cut[0];
  return { open: open.slice(0, MOST_OPEN), cut: near ? [near] : [] };
}

/** The same of targets: one pod, and what is no pod. */
export function sampleOfTargets(
  { open, cut }: { readonly open: readonly Target[]; readonly cut: readonly Target[] },
  { workload }: End,
): { readonly open: readonly Target[]; readonly cut: readonly Target[] } {
  const pods = cut.filter(({ end, undeclared }) => end && !undeclared);
  const near = pods.find(({ end }) => end?.workload.namespace === workload.namespace) ?? pods[0];
  const some = open.filter(({ end }) => end).slice(0, MOST_OPEN);
  return {
    open: open.filter((one) => !one.end || some.includes(one)),
    cut: cut.filter((one) => one === near || (!one.end && !one.undeclared)),
  };
}
