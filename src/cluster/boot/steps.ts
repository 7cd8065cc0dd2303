import type { Deferred } from '../../core/promises.ts';
import { takeAccess, waitForApi } from '../api/access.ts';
import type { Kubectl } from '../api/kubectl.ts';
import { hasCondition } from '../api/live-object.ts';
import { watchUntil } from '../api/wait.ts';
import { watchNode } from '../lifecycle/node-watch.ts';
import type { ClusterState } from '../lifecycle/state.ts';
import { loadImages } from './images.ts';
import { createKind } from './kind.ts';
import type { BootDeps, BootOptions, BootPlan } from './plan.ts';
import type { Stopwatch } from './stopwatch.ts';

const API_DEADLINE_MS = 240_000;
/** Milliseconds from the API server's first answer until the node and its CNI are ready. */
export const READY_DEADLINE_MS = 240_000;

/** A boot at work: what its steps share. */
export interface Boot {
  readonly options: BootOptions;
  readonly deps: BootDeps;
  readonly plan: BootPlan;
  readonly state: ClusterState;
  /** The node's container, which is also the node's name. */
  readonly node: string;
  readonly kubeconfig: string;
  readonly kubectl: Kubectl;
  readonly steps: Stopwatch;
  /** Stops every step. */
  readonly signal: AbortSignal;
}

/** `kind create cluster`; `nodeUp` as soon as the node's container runs, long before kind ends. */
export function createNode(
  { options, deps, plan, state, steps, signal }: Boot,
  nodeUp: Deferred<void>,
): Promise<void> {
  return createKind(deps.exec, {
    path: plan.tools.kind,
    cluster: {
      name: state.name,
      nodeImage: options.nodeImage,
      kubernetesMinor: plan.kubernetesMinor,
      ...plan.cidrs,
      disableDefaultCni: options.cni !== 'default',
    },
    folder: state.folder,
    env: deps.env,
    signal,
    onStep: (step, at) => {
      if (at === 'begins') return;
      steps.done(step);
      if (step === 'node container') nodeUp.resolve();
    },
  });
}

/** The images that the caller starts pods from into the node: pulled where need be, copied after the CNI's. */
export async function loadOwnImages(
  { options, deps, node, steps, signal }: Boot,
  copyAfter: Promise<unknown>,
): Promise<void> {
  await loadImages(deps.exec, node, options.images, signal, { copyAfter });
  steps.done('images');
}

/** The manifests' images into the node, those that the Docker engine holds, copied after the CNI's. */
export async function loadHeldImages(
  { options, deps, node, signal }: Boot,
  copyAfter: Promise<unknown>,
): Promise<void> {
  await loadImages(deps.exec, node, options.heldImages ?? [], signal, { pull: false, copyAfter });
}

/** Calls `onLost` when the node stops or its engine does, until `signal` aborts. Never throws. */
export async function reportLoss({ deps, node }: Boot, signal: AbortSignal): Promise<void> {
  const lost = await watchNode(deps.exec, node, signal);
  if (lost) deps.onLost?.(lost);
}

/** The node's kubeconfig, then an API server that takes objects. Gives the version of Kubernetes. */
export async function reachApi({ deps, node, kubeconfig, steps, signal }: Boot): Promise<string> {
  const access = await takeAccess(deps.exec, node, kubeconfig, { deadlineMs: API_DEADLINE_MS, signal });
  steps.done('kubeconfig');
  await waitForApi(access, deps, { deadlineMs: API_DEADLINE_MS, signal });
  steps.done('API server');
  return access.kubernetesVersion;
}

/** The node Ready. */
export async function waitForNode({ options, deps, kubectl, steps, signal }: Boot): Promise<void> {
  await watchUntil(kubectl, deps.clock, {
    args: ['nodes'],
    what: 'the node to be Ready',
    until: (nodes) => nodes.every((one) => hasCondition(one, 'Ready')) || 'it is registered, and not Ready',
    deadlineMs: options.readyDeadlineMs ?? READY_DEADLINE_MS,
    signal,
  });
  steps.done('node Ready');
}
