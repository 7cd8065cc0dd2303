import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import { EnvironmentError } from '../../core/problem.ts';
import { awaitedLater, deferred, failureOf } from '../../core/promises.ts';
import { createKubectl } from '../api/kubectl.ts';
import type { Cluster } from '../cluster.ts';
import { makePrivateFolder } from '../lifecycle/private-folder.ts';
import { cleanUp, newState } from '../lifecycle/state.ts';
import { installCni, loadCniImages, waitForCni } from './cni-steps.ts';
import { loadImages } from './images.ts';
import { planBoot, type BootDeps, type BootOptions } from './plan.ts';
import {
  createNode,
  loadHeldImages,
  loadOwnImages,
  reachApi,
  reportLoss,
  waitForNode,
  type Boot,
} from './steps.ts';
import { startStopwatch } from './stopwatch.ts';
import { createNodeExec } from '../node-exec.ts';

export type { BootDeps, BootOptions } from './plan.ts';

/** Milliseconds that a node takes to end after what ran in it. */
const NODE_END_MS = 1_000;

/**
 * Boots a cluster and hands it out as soon as its API server takes objects; `Cluster.ready()` is the rest of the way. All that
 * can run beside each other does: kind, the CNI's manifest, the images, and the CNI itself, which is applied while kubeadm
 * still works.
 *
 * Throws InputError, EnvironmentError. A boot that fails leaves what there is, for a diagnosis: the caller of
 * `onState` deletes it with `cleanUp`.
 */
export async function bootCluster(options: BootOptions, deps: BootDeps): Promise<Cluster> {
  const { exec, clock, env } = deps;
  const steps = startStopwatch(clock, deps.onStep);
  const plan = await planBoot(options, deps);
  steps.done('tools');

  // A manifest of the user's is read by then, and the state tells a diagnosis which pods are the CNI's.
  const ownCni = typeof options.cni === 'object' ? await plan.cni : undefined;
  const state = newState(deps.randomHex, undefined, ownCni?.workloads?.daemonSets);
  await deps.onState?.(state);
  await makePrivateFolder(state.folder);
  const stop = new AbortController();
  const unwatch = new AbortController();
  const kubeconfig = join(state.folder, 'kubeconfig');
  const boot: Boot = {
    options,
    deps,
    plan,
    state,
    node: `${state.name}-control-plane`,
    kubeconfig,
    kubectl: createKubectl({ exec, path: plan.tools.kubectl, kubeconfig, home: state.folder, env }),
    steps,
    signal: eitherSignal(deps.signal, stop.signal),
  };
  // Every exec listens to it.
  setMaxListeners(0, boot.signal);

  // The recipe: what each step waits for. A step begins when that is there, whatever else is still at work.
  const { cni } = plan;
  const nodeUp = deferred();
  const up = nodeUp.promise;
  const kind = awaitedLater(createNode(boot, nodeUp));
  const cniImages = awaitedLater(Promise.all([cni, up]).then(([found]) => loadCniImages(boot, found)));
  const ownImages = awaitedLater(up.then(() => loadOwnImages(boot, cniImages)));
  const heldImages = awaitedLater(up.then(() => loadHeldImages(boot, cniImages)));
  const lost = up.then(() => reportLoss(boot, eitherSignal(deps.signal, unwatch.signal)));
  const api = up.then(() => reachApi(boot));
  // A failure of kind or of the CNI's manifest is the reason for what else fails then.
  const served = awaitedLater(Promise.race([api, failureOf(kind), failureOf(cni)]));
  const installed = served.then(async () => installCni(boot, await cni, cniImages));
  const nodeReady = served.then(() => waitForNode(boot));
  // A DaemonSet is for no node while there is none.
  const cniReady = served.then(async () => {
    const found = await cni;
    if (found?.workloads) await nodeReady;
    await waitForCni(boot, found);
  });
  const ready = awaitedLater(
    Promise.all([installed, kind, ownImages.catch(() => undefined), nodeReady, cniReady]),
  );

  try {
    const kubernetesVersion = await served;
    const found = await cni;
    return {
      name: state.name,
      kubectl: boot.kubectl,
      kubeconfig,
      nodes: [boot.node],
      network: env.KIND_EXPERIMENTAL_DOCKER_NETWORK ?? 'kind',
      ...plan.cidrs,
      kubernetesVersion,
      cni: found?.title ?? "kind's own CNI",
      ...(found?.workloads && { cniDaemonSets: found.workloads.daemonSets }),
      nodeExec: createNodeExec(exec, boot.node),
      ready: async () => {
        await ready;
      },
      loadImages: async (more) => {
        await Promise.allSettled([cniImages, ownImages, heldImages]);
        await loadImages(exec, boot.node, more, boot.signal);
      },
      dispose: async () => {
        unwatch.abort();
        stop.abort();
        await kind.catch(() => undefined);
        return cleanUp(state, deps);
      },
    };
  } catch (error) {
    // What ran in a node that stops ends a moment before the node does.
    await Promise.race([lost, clock.pause(NODE_END_MS, boot.signal)]);
    stop.abort();
    const reason = await kind.then(
      () => error,
      (why: unknown) => (why instanceof EnvironmentError && why.code !== 'aborted' ? why : error),
    );
    throw deps.signal?.aborted === true ? new EnvironmentError('aborted', 'the boot was stopped') : reason;
  }
}

/** Aborts with the first that does. */
function eitherSignal(outer: AbortSignal | undefined, own: AbortSignal): AbortSignal {
  return outer ? AbortSignal.any([outer, own]) : own;
}
