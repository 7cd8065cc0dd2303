import { conditionOf, hasCondition, metadataOf, type LiveObject } from '../api/live-object.ts';

/** A pod as the API server shows it. All of its text is untrusted. */
export interface LivePod {
  readonly namespace: string;
  readonly name: string;
  readonly uid: string;
  /** IPv4 (or the only one); '' while it has none: no sandbox. On the host network: the node's. */
  readonly ip: string;
  /** '' while it is not scheduled. */
  readonly node: string;
  readonly phase: string;
  readonly ready: boolean;
  /** When that last changed, by RFC 3339. */
  readonly readySince?: string;
  /** It is being deleted. */
  readonly leaving: boolean;
  readonly createdAt: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** Its controller: `ReplicaSet/web-7d4b9c`; '' for a pod of its own. */
  readonly owner: string;
  /** Why the scheduler finds no node for it. */
  readonly unscheduled?: { readonly reason: string; readonly message: string };
  /** Init containers, then its own, then ephemeral ones, each in their order. */
  readonly containers: readonly LiveContainer[];
  readonly spec: Readonly<Record<string, unknown>>;
}

/** How far one container of a pod is. */
export interface LiveContainer {
  readonly name: string;
  /** A sidecar is an init container that goes on running. */
  readonly role: 'init' | 'sidecar' | 'app' | 'ephemeral';
  readonly state: 'waiting' | 'running' | 'terminated' | 'unknown';
  /** Why it is in this state, where the kubelet says so: `ImagePullBackOff`, and its words. */
  readonly reason: string;
  readonly message: string;
  /** Of a terminated one. */
  readonly exitCode?: number;
  readonly ready: boolean;
  /** Its startup probe has passed. */
  readonly started: boolean;
  readonly restarts: number;
}

interface PodObject {
  readonly spec?: Readonly<Record<string, unknown>> & {
    readonly nodeName?: string;
    readonly initContainers?: readonly { readonly name?: string; readonly restartPolicy?: string }[];
  };
  readonly status?: {
    readonly phase?: string;
    readonly podIP?: string;
    readonly initContainerStatuses?: readonly ContainerStatus[];
    readonly containerStatuses?: readonly ContainerStatus[];
    readonly ephemeralContainerStatuses?: readonly ContainerStatus[];
  };
}

interface ContainerStatus {
  readonly name?: string;
  readonly ready?: boolean;
  readonly started?: boolean;
  readonly restartCount?: number;
  readonly state?: Readonly<Partial<Record<'waiting' | 'running' | 'terminated', StateDetail>>>;
}

interface StateDetail {
  readonly reason?: string;
  readonly message?: string;
  readonly exitCode?: number;
}

/** The one reader of pods; undefined for what has no name. Pure. */
export function readPod(object: LiveObject): LivePod | undefined {
  const { spec = {}, status = {} } = object as PodObject;
  const metadata = metadataOf(object);
  if (metadata.name === undefined) return undefined;
  const owner = metadata.ownerReferences?.find(({ controller }) => controller === true);
  const scheduled = conditionOf(object, 'PodScheduled');
  const readySince = conditionOf(object, 'Ready')?.lastTransitionTime;
  const sidecars = new Set(
    spec.initContainers?.filter((one) => one.restartPolicy === 'Always').map(({ name }) => name),
  );
  return {
    namespace: metadata.namespace ?? '',
    name: metadata.name,
    uid: metadata.uid ?? '',
    ip: status.podIP ?? '',
    node: spec.nodeName ?? '',
    phase: status.phase ?? '',
    ready: hasCondition(object, 'Ready'),
    ...(readySince !== undefined && { readySince }),
    leaving: metadata.deletionTimestamp !== undefined,
    createdAt: metadata.creationTimestamp ?? '',
    labels: metadata.labels ?? {},
    annotations: metadata.annotations ?? {},
    owner: owner === undefined ? '' : `${owner.kind ?? ''}/${owner.name ?? ''}`,
    ...(scheduled?.status === 'False' && {
      unscheduled: { reason: scheduled.reason ?? '', message: scheduled.message ?? '' },
    }),
    containers: [
      ...(status.initContainerStatuses ?? []).map((one) =>
        readContainer(one, sidecars.has(one.name) ? 'sidecar' : 'init'),
      ),
      ...(status.containerStatuses ?? []).map((one) => readContainer(one, 'app')),
      ...(status.ephemeralContainerStatuses ?? []).map((one) => readContainer(one, 'ephemeral')),
    ],
    spec,
  };
}

/** Pods of a list or a watch. Pure. */
export function readPods(objects: readonly LiveObject[]): readonly LivePod[] {
  return objects.flatMap((object) => readPod(object) ?? []);
}

function readContainer(
  { name = '', ready = false, started = false, restartCount = 0, state = {} }: ContainerStatus,
  role: LiveContainer['role'],
): LiveContainer {
  const found = (['running', 'waiting', 'terminated'] as const).find((one) => state[one] !== undefined);
  const { reason = '', message = '', exitCode } = (found && state[found]) ?? {};
  return {
    name,
    role,
    state: found ?? 'unknown',
    reason,
    message,
    ...(exitCode !== undefined && { exitCode }),
    ready,
    started,
    restarts: restartCount,
  };
}
