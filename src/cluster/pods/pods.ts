import type { Workload } from '../../core/objects.ts';
import { hasCondition, type LiveObject } from '../api/wait.ts';

/** A pod that runs, or has at least a sandbox. */
export interface LivePod {
  readonly namespace: string;
  readonly name: string;
  readonly uid: string;
  /** IPv4 (or the only one); '' while it has none. On the host network: the node's. */
  readonly ip: string;
  /** '' while it is not scheduled. */
  readonly node: string;
  readonly phase: string;
  readonly ready: boolean;
  /** It is being deleted. */
  readonly leaving: boolean;
  readonly createdAt: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Its controller: `ReplicaSet/web-7d4b9c`; '' for a pod of its own. */
  readonly owner: string;
}

interface PodObject {
  readonly metadata?: {
    readonly namespace?: string;
    readonly name?: string;
    readonly uid?: string;
    readonly creationTimestamp?: string;
    readonly deletionTimestamp?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly ownerReferences?: readonly {
      readonly kind?: string;
      readonly name?: string;
      readonly controller?: boolean;
    }[];
  };
  readonly spec?: { readonly nodeName?: string };
  readonly status?: { readonly phase?: string; readonly podIP?: string };
}

/** A pod as the API server shows it; undefined for what has no name. */
export function readPod(object: LiveObject): LivePod | undefined {
  const { metadata = {}, spec = {}, status = {} } = object as PodObject;
  if (metadata.name === undefined) return undefined;
  const owner = metadata.ownerReferences?.find(({ controller }) => controller === true);
  return {
    namespace: metadata.namespace ?? '',
    name: metadata.name,
    uid: metadata.uid ?? '',
    ip: status.podIP ?? '',
    node: spec.nodeName ?? '',
    phase: status.phase ?? '',
    ready: hasCondition(object, 'Ready'),
    leaving: metadata.deletionTimestamp !== undefined,
    createdAt: metadata.creationTimestamp ?? '',
    labels: metadata.labels ?? {},
    owner: owner === undefined ? '' : `${owner.kind ?? ''}/${owner.name ?? ''}`,
  };
}

/**
 * A workload's pod to try connections from or to, of these: one with an address that neither ended nor leaves. By its
 * owner; by the workload's labels when no owner fits (a controller of another kind made it).
 */
export function podOf(workload: Workload, pods: readonly LivePod[]): LivePod | undefined {
  return podsOf(workload, pods)[0];
}

/** All of a workload's pods that connections can be tried from or to, the best one first: ready before others, then the oldest. */
export function podsOf(workload: Workload, pods: readonly LivePod[]): readonly LivePod[] {
  return ownPods(
    workload,
    pods.filter((pod) => pod.ip !== '' && !pod.leaving && !hasEnded(pod)),
  ).toSorted(
    (a, b) =>
      Number(b.ready) - Number(a.ready) || compare(a.createdAt, b.createdAt) || compare(a.name, b.name),
  );
}

/** Of these pods a workload's own, in whatever state. */
export function ownPods<Pod extends LivePod>(workload: Workload, pods: readonly Pod[]): readonly Pod[] {
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
