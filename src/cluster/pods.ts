import type { Workload } from '../manifests/resources.ts';
import { hasCondition, type LiveObject } from './wait.ts';

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
  const live = pods.filter(
    (pod) =>
      pod.namespace === workload.namespace &&
      pod.ip !== '' &&
      !pod.leaving &&
      pod.phase !== 'Succeeded' &&
      pod.phase !== 'Failed',
  );
  const owned = live.filter((pod) => owns(workload, pod));
  const labels = Object.entries(workload.labels);
  // Pods of a workload's own are known by their names: labels would take another's.
  const alike =
    labels.length === 0 || workload.kind === 'Pod'
      ? []
      : live.filter((pod) => labels.every(([key, value]) => pod.labels[key] === value));
  return [...(owned.length > 0 ? owned : alike)].sort(
    (a, b) =>
      Number(b.ready) - Number(a.ready) || compare(a.createdAt, b.createdAt) || compare(a.name, b.name),
  )[0];
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
