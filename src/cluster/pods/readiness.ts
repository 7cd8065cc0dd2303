import type { LiveContainer, LivePod } from './live-pod.ts';
import { hasEnded } from './pods.ts';

/** How far a pod's own programs have come. `why` is untrusted text. */
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

/** Why a pod is not Ready, as far as it says; undefined for one that is, and for one that has just begun. Untrusted text. Pure. */
export function whyNotReady(pod: LivePod): string | undefined {
  const readiness = readinessOf(pod);
  if (readiness.kind === 'ended') return 'its pod has ended';
  return readiness.kind === 'ready' ? undefined : readiness.why;
}

/**
 * How long a pod has to stay Ready whose programs nobody asks: the kubelet says so of one that ends at once until it notices,
 * a second later.
 */
export const HOLD_MS = 2_000;

/** Whether a probe of the kubelet's own stands behind a pod's being Ready, in each of its containers. Pure. */
export function isProbed({ spec }: Pick<LivePod, 'spec'>): boolean {
  const containers = spec.containers as readonly Readonly<Record<string, unknown>>[] | undefined;
  return (
    containers?.every((one) => one.startupProbe !== undefined || one.readinessProbe !== undefined) ?? false
  );
}

/** What changes when a pod is replaced or one of its own programs begins again: a debug container that comes is none. Pure. */
export function lifeOf({ uid, containers }: Pick<LivePod, 'uid' | 'containers'>): string {
  const own = containers.filter(({ role }) => role !== 'ephemeral');
  return [uid, ...own.map(({ restarts }) => restarts)].join(' ');
}

/** Reasons of the kubelet (and its runtime) to wait that trying again does not fix. */
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

/** How far a pod's programs are. Pure. */
export function readinessOf(pod: LivePod): Readiness {
  if (hasEnded(pod)) return { kind: 'ended' };
  if (pod.leaving) return { kind: 'coming' };
  if (pod.ready) return { kind: 'ready' };
  if (pod.unscheduled) return { kind: 'waiting', why: words('it is not scheduled', pod.unscheduled) };

  const hasSandbox = pod.ip !== '';
  for (const one of pod.containers.filter(({ role }) => role === 'init' || role === 'sidecar')) {
    const readiness = initReadiness(one, hasSandbox);
    if (readiness.kind !== 'ready') return readiness;
  }
  const found = pod.containers
    .filter(({ role }) => role === 'app')
    .map((one) => containerReadiness(one, hasSandbox));
  for (const kind of ['coming', 'creating', 'waiting', 'stuck'] as const) {
    const first = found.find((readiness) => readiness.kind === kind);
    if (first) return first;
  }
  // Each container is well and the pod is not: its gates are closed, or the kubelet has not said so yet.
  return found.length === 0
    ? { kind: 'coming' }
    : { kind: 'waiting', why: 'its containers run, and it is not ready' };
}

function initReadiness(container: LiveContainer, hasSandbox: boolean): Readiness {
  const { name, role, state, exitCode, started } = container;
  if (exitCode === 0) return { kind: 'ready' };
  if (role === 'sidecar' && state === 'running' && started) return { kind: 'ready' };
  if (state === 'running') return { kind: 'waiting', why: `init container ${name} has not ended` };
  return containerReadiness({ ...container, name: `${name} (init)` }, hasSandbox);
}

function containerReadiness(container: LiveContainer, hasSandbox: boolean): Readiness {
  const { name, state, reason, restarts } = container;
  if (state === 'running')
    return container.ready
      ? { kind: 'ready' }
      : { kind: 'waiting', why: `container ${name} runs, and is not ready` };
  const crashes = state === 'waiting' && reason === 'CrashLoopBackOff';
  if (state === 'waiting' && (STUCK.has(reason) || (crashes && restarts >= CRASHES)))
    return { kind: 'stuck', why: words(`container ${name}: ${reason}`, container) };
  if (container.exitCode === 0) return { kind: 'waiting', why: `container ${name} has ended` };
  if (crashes || state === 'terminated')
    return { kind: 'coming', why: words(`container ${name} crashes`, container) };
  return hasSandbox ? { kind: 'coming' } : { kind: 'creating', why: 'it has no sandbox yet' };
}

function words(what: string, { message }: { readonly message: string }): string {
  return message === '' ? what : `${what}: ${message}`;
}
