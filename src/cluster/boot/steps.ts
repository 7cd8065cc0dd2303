import type { Deferred } from '../../core/promises.ts';
import { takeAccess, waitForApi } from '../api/access.ts';
import type { Kubectl } from '../api/kubectl.ts';
import { hasCondition } from '../api/live-object.ts';
import { watchUntil } from '../api/wait.ts';
import { watchNode } from '../lifecycle/node-watch.ts';
import type { ClusterState } from '../lifecycle/state.ts';
import type { Calico } from './calico.ts';
import { loadImages } from './images.ts';
import { createKind } from './kind.ts';
import type { BootDeps, BootOptions, BootPlan } from './plan.ts';
import type { Stopwatch } from './stopwatch.ts';
import { LOCAL_MS } from '../deadlines.ts';

const API_DEADLINE_MS = 240_000;
const READY_DEADLINE_MS = 240_000;

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
      disableDefaultCni: options.cni === 'calico',
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

const CALICO_IMAGES = "Calico's images";

/** Calico's images into the node. */
export async function loadCalicoImages(
  { deps, node, steps, signal }: Boot,
  calico: Calico | undefined,
): Promise<void> {
  if (!calico) return;
  await loadImages(deps.exec, node, calico.images, signal);
  steps.done(CALICO_IMAGES);
}

/** The images that the caller starts pods from into the node: pulled where need be, copied after Calico's. */
export async function loadOwnImages(
  { options, deps, node, steps, signal }: Boot,
  copyAfter: Promise<unknown>,
): Promise<void> {
  await loadImages(deps.exec, node, options.images, signal, { copyAfter });
  steps.done('images');
}

/** The manifests' images into the node, those that the Docker engine holds, copied after Calico's. */
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

/** Calico's objects, its DaemonSet when its images are in the node. */
export async function installCalico(
  { kubectl, steps }: Boot,
  calico: Calico | undefined,
  images: Promise<void>,
): Promise<void> {
  if (!calico) return;
  // The kubelet looks for an image that is still on its way from the engine once, and then again after ten seconds.
  const loaded = steps.isDone(CALICO_IMAGES);
  const early = calico.objects.filter((object) => loaded || object.kind !== 'DaemonSet');
  await kubectl.apply(early, { deadlineMs: 60_000 });
  const late = calico.objects.filter((object) => !early.includes(object));
  if (late.length > 0) {
    await images.catch(() => undefined);
    await kubectl.apply(late, { deadlineMs: LOCAL_MS });
  }
  steps.done('Calico applied');
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

/** Calico's pod ready: other pods start with their policies in force from then on. */
export async function waitForCalico({ options, deps, kubectl, steps, signal }: Boot): Promise<void> {
  if (options.cni === 'default') return;
  await watchUntil(kubectl, deps.clock, {
    args: ['pods', '--namespace=kube-system', '--selector=k8s-app=calico-node'],
    what: 'Calico to be ready',
    until: (pods) =>
      pods.every((pod) => hasCondition(pod, 'Ready')) || 'its pod does not run yet, or is not ready',
    deadlineMs: options.readyDeadlineMs ?? READY_DEADLINE_MS,
    signal,
  });
  steps.done('Calico ready');
}
