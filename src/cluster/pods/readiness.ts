import { hasCondition, type LiveObject } from '../api/wait.ts';

/** How far a pod's own programs have come. `why` is foreign text. */
export type Readiness =
  | { readonly kind: 'ready' }
  /** On its way: nothing speaks against it but, perhaps, a first crash or two. */
  | { readonly kind: 'coming'; readonly why?: string }
  /** Without a sandbox, or so the API server says: the kubelet is silent while it pulls an image, too. */
  | { readonly kind: 'creating'; readonly why: string }
  /** It may come any moment, or never: not scheduled, in an init container, not ready yet. */
  | { readonly kind: 'waiting'; readonly why: string }
  /** It will not come unless something changes: no image, no Secret, a crash again and again. */
  | { readonly kind: 'stuck'; readonly why: string }
  /** All of its containers have ended for good. */
  | { readonly kind: 'ended' };

/** Why a pod is not Ready, as far as it says; undefined for one that is, and for one that has just begun. Foreign text. Pure. */
export function whyNotReady(readiness: Readiness): string | undefined {
  if (readiness.kind === 'ended') return 'its pod has ended';
  return readiness.kind === 'ready' ? undefined : readiness.why;
}

/** Reasons of the kubelet (and its runtime) to wait that trying again does not mend. */
const STUCK: ReadonlySet<string> = new Set([
  'ErrImagePull',
  'ImagePullBackOff',
  'ErrImageNeverPull',
  'InvalidImageName',
  'ImageInspectError',
  'RegistryUnavailable',
  'SignatureValidationFailed',
  'CreateContainerConfigError',
  'CreateContainerError',
  'RunContainerError',
  'PostStartHookError',
]);

/** A program that crashes may wait for another: it is given up once it has crashed after the kubelet's first pause, too. */
const CRASHES = 2;

interface ContainerStatus {
  readonly name?: string;
  readonly ready?: boolean;
  readonly started?: boolean;
  readonly restartCount?: number;
  readonly state?: {
    readonly running?: unknown;
    readonly waiting?: { readonly reason?: string; readonly message?: string };
    readonly terminated?: {
      readonly exitCode?: number;
      readonly reason?: string;
      readonly message?: string;
    };
  };
}

interface PodObject {
  readonly metadata?: { readonly deletionTimestamp?: string };
  readonly spec?: {
    readonly initContainers?: readonly { readonly name?: string; readonly restartPolicy?: string }[];
  };
  readonly status?: {
    readonly phase?: string;
    readonly podIP?: string;
    readonly conditions?: readonly {
      readonly type?: string;
      readonly status?: string;
      readonly message?: string;
    }[];
    readonly initContainerStatuses?: readonly ContainerStatus[];
    readonly containerStatuses?: readonly ContainerStatus[];
  };
}

/** Reads a pod as the API server shows it. Pure. */
export function readinessOf(object: LiveObject): Readiness {
  const { metadata = {}, spec = {}, status = {} } = object as PodObject;
  if (status.phase === 'Succeeded' || status.phase === 'Failed') return { kind: 'ended' };
  if (metadata.deletionTimestamp !== undefined) return { kind: 'coming' };
  if (hasCondition(object, 'Ready')) return { kind: 'ready' };
  const unscheduled = status.conditions?.find((one) => one.type === 'PodScheduled' && one.status === 'False');
  if (unscheduled) return { kind: 'waiting', why: words('it is not scheduled', unscheduled) };

  const sidecars = new Set(
    (spec.initContainers ?? []).filter((one) => one.restartPolicy === 'Always').map(({ name }) => name),
  );
  const hasSandbox = (status.podIP ?? '') !== '';
  for (const one of status.initContainerStatuses ?? []) {
    const readiness = initReadiness(one, sidecars.has(one.name), hasSandbox);
    if (readiness.kind !== 'ready') return readiness;
  }
  const readinesses = (status.containerStatuses ?? []).map((one) => containerReadiness(one, hasSandbox));
  for (const kind of ['coming', 'creating', 'waiting', 'stuck'] as const) {
    const found = readinesses.find((readiness) => readiness.kind === kind);
    if (found) return found;
  }
  // Each container is well and the pod is not: its gates are closed, or the kubelet has not said so yet.
  return readinesses.length === 0
    ? { kind: 'coming' }
    : { kind: 'waiting', why: 'its containers run, and it is not ready' };
}

function initReadiness(status: ContainerStatus, sidecar: boolean, hasSandbox: boolean): Readiness {
  const { name = '', state = {} } = status;
  if (state.terminated?.exitCode === 0) return { kind: 'ready' };
  if (sidecar && state.running !== undefined && status.started === true) return { kind: 'ready' };
  if (state.running !== undefined) return { kind: 'waiting', why: `init container ${name} has not ended` };
  return containerReadiness({ ...status, name: `${name} (init)` }, hasSandbox);
}

function containerReadiness(
  { name = '', ready = false, restartCount = 0, state = {} }: ContainerStatus,
  hasSandbox: boolean,
): Readiness {
  const { running, waiting, terminated } = state;
  if (running !== undefined)
    return ready ? { kind: 'ready' } : { kind: 'waiting', why: `container ${name} runs, and is not ready` };
  const reason = waiting?.reason ?? '';
  const crashes = reason === 'CrashLoopBackOff';
  if (STUCK.has(reason) || (crashes && restartCount >= CRASHES))
    return { kind: 'stuck', why: words(`container ${name}: ${reason}`, waiting ?? {}) };
  if (terminated?.exitCode === 0) return { kind: 'waiting', why: `container ${name} has ended` };
  if (crashes || terminated !== undefined)
    return { kind: 'coming', why: words(`container ${name} crashes`, waiting ?? terminated ?? {}) };
  return hasSandbox ? { kind: 'coming' } : { kind: 'creating', why: 'it has no sandbox yet' };
}

function words(what: string, { message = '' }: { readonly message?: string }): string {
  return message === '' ? what : `${what}: ${message}`;
}
