import type { Workload } from '../../core/objects.ts';
import { compareText } from '../../text/compare.ts';
import type { LivePod } from './live-pod.ts';

/** A workload of the manifests, and what there is of it in the cluster. */
export interface RealWorkload {
  readonly workload: Workload;
  /** All of its pods, in whatever state. */
  readonly pods: readonly LivePod[];
  /** Those that connections can be tried from and to, the best one first. */
  readonly usable: readonly LivePod[];
}

/** What there is of each workload among these pods. Pure. */
export function realWorkloads(
  workloads: readonly Workload[],
  pods: readonly LivePod[],
): readonly RealWorkload[] {
  return workloads.map((workload) => {
    const own = ownPods(workload, pods);
    return { workload, pods: own, usable: usablePods(own) };
  });
}

/** Those with an address that neither ended nor leave: ready before others, then the oldest. */
function usablePods(pods: readonly LivePod[]): readonly LivePod[] {
  return pods
    .filter((pod) => pod.ip !== '' && !pod.leaving && !hasEnded(pod))
    .toSorted(
      (a, b) =>
        Number(b.ready) - Number(a.ready) ||
        compareText(a.createdAt, b.createdAt) ||
        compareText(a.name, b.name),
    );
}

/** Of these pods a workload's own: by their owner; by their labels when no owner fits (a controller of another kind made them). */
function ownPods(workload: Workload, pods: readonly LivePod[]): readonly LivePod[] {
  const near = pods.filter((pod) => pod.namespace === workload.namespace);
  const owned = near.filter((pod) => owns(workload, pod));
  const labels = Object.entries(workload.labels);
  // Pods of a workload's own are known by their names: labels would take another's.
  if (owned.length > 0 || labels.length === 0 || workload.kind === 'Pod') return owned;
  return near.filter((pod) => labels.every(([key, value]) => pod.labels[key] === value));
}

/** Whether all of a pod's containers have ended, for good. */
export function hasEnded(pod: Pick<LivePod, 'phase'>): boolean {
  return pod.phase === 'Succeeded' || pod.phase === 'Failed';
}

/**
 * Whether the workload's controller made the pod. A Deployment's pods belong to a ReplicaSet that is named for it and
 * for the template's hash, a CronJob's to a Job that is named for it and the time: no other object need be asked for.
 */
function owns({ kind, name }: Workload, pod: LivePod): boolean {
  switch (kind) {
    case 'Pod':
      return pod.name === name;
    case 'Deployment':
      return pod.owner === `ReplicaSet/${name}-${pod.labels['pod-template-hash'] ?? ''}`;
    case 'CronJob':
      return (
        pod.owner.startsWith(`Job/${name}-`) &&
        /^\d+$|^netproof$/.test(pod.owner.slice(`Job/${name}-`.length))
      );
    default:
      return pod.owner === `${kind}/${name}`;
  }
}
