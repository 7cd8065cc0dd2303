import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import type { Clock } from '../../io/clock.ts';
import type { DownloadCache } from '../../io/download-cache.ts';
import type { Exec } from '../../io/exec.ts';
import type { Http } from '../../io/http.ts';
import { EnvironmentError } from '../../core/problem.ts';
import { takeAccess, waitForApi } from '../api/access.ts';
import { checkCalicoSource, patchedCalico, readCalico, type Calico, type CalicoSource } from './calico.ts';
import type { Cluster, Step } from '../cluster.ts';
import { loadImages } from './images.ts';
import { createKind, ensureNodeImage } from './kind.ts';
import { createKubectl, type Kubectl } from '../api/kubectl.ts';
import { chooseCidrs, takenRanges } from '../external/networks.ts';
import { watchNode } from '../lifecycle/node-watch.ts';
import { makePrivateFolder } from '../lifecycle/private-folder.ts';
import { cleanUp, newState, type ClusterState } from '../lifecycle/state.ts';
import { findTools } from './tools.ts';
import { hasCondition } from '../api/live-object.ts';
import { watchUntil } from '../api/wait.ts';

export interface BootOptions {
  readonly nodeImage: string;
  /** `default` leaves the CNI that kind brings. */
  readonly cni: 'calico' | 'default';
  /** Which Calico; not looked at with `cni: default`. */
  readonly calico: CalicoSource;
  /** Images that the caller will start pods from: they are brought into the node while it boots. */
  readonly images: readonly string[];
  /** Images that manifests name: those that the Docker engine holds are brought along, the kubelet pulls the others. */
  readonly heldImages?: readonly string[];
  /** Addresses and ranges that mean something outside the cluster: pods and Services get none of them. */
  readonly avoid?: readonly string[];
  /** Milliseconds from the API server's first answer to a Ready node. */
  readonly readyDeadlineMs?: number;
}

export interface BootDeps {
  readonly exec: Exec;
  readonly clock: Clock;
  readonly http: Http;
  readonly downloads: DownloadCache;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Eight hexadecimal digits. */
  readonly randomHex: () => string;
  /** Called before anything is created: keep it where a later process finds it, and give it to `cleanUp` in the end. */
  readonly onState?: (state: ClusterState) => void | Promise<void>;
  readonly onStep?: (step: Step) => void;
  /** Called when the node or the Docker engine stops while the cluster is in use. */
  readonly onLost?: (error: EnvironmentError) => void;
  /** Stops the boot; what was created is still there for `cleanUp`. */
  readonly signal?: AbortSignal;
}

const API_DEADLINE_MS = 240_000;
const READY_DEADLINE_MS = 240_000;
const NODE_END_MS = 1_000;

/**
 * Boots a cluster and hands it out as soon as its API server takes objects; `Cluster.ready()` is the rest of the way. All that
 * can run beside each other does: kind, Calico's manifest, the images, and Calico itself, which is applied while kubeadm
 * still works.
 *
 * Throws InputError, EnvironmentError. A boot that fails leaves what there is, for a diagnosis: the caller of
 * `onState` deletes it with `cleanUp`.
 */
export async function bootCluster(options: BootOptions, deps: BootDeps): Promise<Cluster> {
  const { exec, clock, http, env } = deps;
  const steps = stopwatch(clock, deps.onStep);
  if (options.cni === 'calico') checkCalicoSource(options.calico);
  const manifest = options.cni === 'calico' ? readCalico(options.calico, deps) : Promise.resolve(undefined);
  manifest.catch(() => undefined);
  const [tools, taken] = await Promise.all([findTools(deps), takenRanges(exec)]);
  await ensureNodeImage(deps, options.nodeImage, deps.signal);
  const cidrs = chooseCidrs([...taken, ...(options.avoid ?? [])]);
  const calico = manifest.then((objects) => objects && patchedCalico(objects, cidrs));
  calico.catch(() => undefined);
  // The user's own has to be right before anything is created; a published one may come while kind works.
  if (options.calico.manifest !== undefined) await calico;
  steps.done('tools');

  const state = newState(deps.randomHex);
  await deps.onState?.(state);
  await makePrivateFolder(state.folder);
  const stop = new AbortController();
  const signal = deps.signal ? AbortSignal.any([deps.signal, stop.signal]) : stop.signal;
  // Every exec listens to it.
  setMaxListeners(0, signal);
  const node = `${state.name}-control-plane`;

  const nodeUp = promise();
  const kind = createKind(exec, {
    path: tools.kind,
    cluster: {
      name: state.name,
      nodeImage: options.nodeImage,
      ...cidrs,
      disableDefaultCni: options.cni === 'calico',
    },
    folder: state.folder,
    env,
    signal,
    onStep: (step, at) => {
      if (at === 'begins') return;
      steps.done(step);
      if (step === 'node container') nodeUp.resolve();
    },
  });

  let calicoLoaded = false;
  const calicoImages = Promise.all([calico, nodeUp.promise]).then(async ([found]) => {
    await loadImages(exec, node, found?.images ?? [], signal);
    calicoLoaded = true;
    if (found) steps.done("Calico's images");
  });
  const images = nodeUp.promise.then(async () => {
    await loadImages(exec, node, options.images, signal, { copyAfter: calicoImages });
    steps.done('images');
  });
  const held = nodeUp.promise.then(() =>
    loadImages(exec, node, options.heldImages ?? [], signal, { pull: false, copyAfter: calicoImages }),
  );
  const watch = new AbortController();
  const watching = deps.signal ? AbortSignal.any([deps.signal, watch.signal]) : watch.signal;
  const watched = nodeUp.promise.then(async () => {
    const lost = await watchNode(exec, node, watching);
    if (lost) deps.onLost?.(lost);
  });
  // Whoever awaits one of these gets its error; one that ends before it is awaited is no crash.
  for (const task of [kind, calicoImages, images, held]) task.catch(() => undefined);
  const kubeconfig = join(state.folder, 'kubeconfig');
  const kubectl = createKubectl({ exec, path: tools.kubectl, kubeconfig, home: state.folder, env });

  const api = async (): Promise<string> => {
    await nodeUp.promise;
    const access = await takeAccess(exec, node, kubeconfig, { deadlineMs: API_DEADLINE_MS, signal });
    steps.done('kubeconfig');
    await waitForApi(access, { http, clock }, { deadlineMs: API_DEADLINE_MS, signal });
    steps.done('API server');
    return access.kubernetesVersion;
  };
  const install = async (): Promise<Calico | undefined> => {
    const found = await calico;
    if (!found) return undefined;
    // The kubelet looks for an image that is still on its way from the engine once, and then again after ten seconds.
    const early = found.objects.filter((object) => calicoLoaded || object.kind !== 'DaemonSet');
    await kubectl.apply(early, { deadlineMs: 60_000 });
    if (early.length < found.objects.length) {
      await calicoImages.catch(() => undefined);
      await kubectl.apply(
        found.objects.filter((object) => !early.includes(object)),
        { deadlineMs: 30_000 },
      );
    }
    steps.done('Calico applied');
    return found;
  };

  // A failure of kind is the reason for what else fails then; its end alone is not awaited here.
  const kindFailed = new Promise<never>((_, reject) => {
    kind.catch(reject);
  });
  const calicoFailed = new Promise<never>((_, reject) => {
    calico.catch(reject);
  });
  try {
    const kubernetesVersion = await Promise.race([api(), kindFailed, calicoFailed]);
    const installed = install();
    const ready = Promise.all([
      installed,
      kind,
      images.catch(() => undefined),
      watchReady(kubectl, clock, options, signal, steps),
    ]);
    // Whoever asks gets the error; nobody asking is no crash.
    ready.catch(() => undefined);
    const found = await calico;
    return {
      name: state.name,
      kubectl,
      kubeconfig,
      nodes: [node],
      network: env.KIND_EXPERIMENTAL_DOCKER_NETWORK ?? 'kind',
      ...cidrs,
      kubernetesVersion,
      cni: found ? `Calico ${found.version}` : "kind's own CNI",
      nodeExec: (command, more = {}) =>
        exec(
          'docker',
          ['exec', ...(more.input === undefined ? [] : ['--interactive']), more.node ?? node, ...command],
          {
            deadlineMs: more.deadlineMs ?? 30_000,
            ...(more.input !== undefined && { input: more.input }),
          },
        ),
      ready: async () => {
        await ready;
      },
      loadImages: async (more) => {
        await Promise.all([calicoImages, images, held].map((task) => task.catch(() => undefined)));
        await loadImages(exec, node, more, signal);
      },
      dispose: async () => {
        watch.abort();
        stop.abort();
        await kind.catch(() => undefined);
        return cleanUp(state, deps);
      },
    };
  } catch (error) {
    // What ran in a node that stops ends a moment before the node does.
    await Promise.race([watched, clock.pause(NODE_END_MS, signal)]);
    stop.abort();
    const reason = await kind.then(
      () => error,
      (why: unknown) => (why instanceof EnvironmentError && why.code !== 'aborted' ? why : error),
    );
    throw deps.signal?.aborted === true ? new EnvironmentError('aborted', 'the boot was stopped') : reason;
  }
}

/** The node Ready and Calico's pod too, watched beside each other. */
async function watchReady(
  kubectl: Kubectl,
  clock: Clock,
  options: BootOptions,
  signal: AbortSignal,
  steps: Stopwatch,
): Promise<void> {
  const deadlineMs = options.readyDeadlineMs ?? READY_DEADLINE_MS;
  const node = watchUntil(kubectl, clock, {
    args: ['nodes'],
    what: 'the node to be Ready',
    until: (nodes) => nodes.every((one) => hasCondition(one, 'Ready')) || 'it is registered, and not Ready',
    deadlineMs,
    signal,
  }).then(() => {
    steps.done('node Ready');
  });
  if (options.cni === 'default') {
    await node;
    return;
  }
  const calico = watchUntil(kubectl, clock, {
    args: ['pods', '--namespace=kube-system', '--selector=k8s-app=calico-node'],
    what: 'Calico to be ready',
    until: (pods) =>
      pods.every((pod) => hasCondition(pod, 'Ready')) || 'its pod runs not yet, or is not ready',
    deadlineMs,
    signal,
  }).then(() => {
    steps.done('Calico ready');
  });
  await Promise.all([node, calico]);
}

interface Stopwatch {
  readonly done: (name: string) => void;
}

function stopwatch(clock: Clock, onStep: BootDeps['onStep']): Stopwatch {
  const start = clock.now();
  let last = start;
  return {
    done: (name) => {
      const now = clock.now();
      onStep?.({ name, atMs: Math.round(now - start), ms: Math.round(now - last) });
      last = now;
    },
  };
}

function promise(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const it = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise: it, resolve };
}
