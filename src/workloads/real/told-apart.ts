import { groupBy } from '../../core/group-by.ts';
import { wholeOf, type Inventory, type Workload } from '../../core/objects.ts';
import { numberedPods } from '../../kubernetes/controller-labels.ts';
import type { LivePod } from '../../cluster/pods/live-pod.ts';

/** Workloads of whose pods more than one is tried, and these. Pure. */
export function toldApart({
  workloads,
}: Pick<Inventory, 'workloads'>): ReadonlyMap<Workload, readonly Workload[]> {
  const several = [...groupBy(workloads, wholeOf)].filter(([, pods]) =>
    pods.some(({ pod }) => pod !== undefined),
  );
  return new Map(several);
}

/** Which of a workload's live pods, the best one first, this one of them is. Pure. */
export function livePodOf(one: Workload, live: readonly LivePod[]): LivePod | undefined {
  const { pod } = one;
  if (pod && numberedPods(wholeOf(one))) return live.find(({ name }) => name === pod.name);
  return live[pod?.twinOf ? 1 : 0];
}

/** Why there is none to try. */
export function whyNoSuchPod({ pod, kind }: Workload): string {
  return kind === 'DaemonSet' && pod?.twinOf
    ? 'a DaemonSet has one pod on this one node'
    : `there is no pod ${pod?.name ?? ''} that can be used`;
}
