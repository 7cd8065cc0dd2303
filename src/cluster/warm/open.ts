import { tmpdir } from 'node:os';
import { bootCluster } from '../boot/boot.ts';
import type { BootDeps, BootOptions } from '../boot/plan.ts';
import type { Cluster } from '../cluster.ts';
import { cleanUp, stateOf, type ClusterState } from '../lifecycle/state.ts';
import { EnvironmentError } from '../../core/problem.ts';
import { awaitedLater } from '../../core/promises.ts';
import { containsCidr, parseAddress, parseCidr } from '../../net/ip.ts';
import { attach, followNodes, inspectNodes } from './attach.ts';
import { digitsOf, warmIdentity, type WarmIdentity, type WarmSettings } from './identity.ts';
import { takeLock, type Lock } from './lock.ts';
import {
  endTurn,
  folderOf,
  readMarker,
  readTurn,
  writeMarker,
  writeTurn,
  type WarmMarker,
} from './marker.ts';
import { lookAtSlate, removePolicies, type Slate } from './slate.ts';

/** A warm cluster in the hands of one run. */
export interface OpenedCluster {
  readonly cluster: Cluster;
  /** What an earlier run left in it, policies aside; undefined where it was booted just now. */
  readonly slate: Slate | undefined;
}

/** The right to a warm cluster. */
export interface Hold {
  /** Leaves it to the next run: to be called in the end, after what may be deleted of it. Never throws. */
  readonly release: () => Promise<void>;
  /** Lets others have it for a while. What it gives takes it back, and says whether nobody had it meanwhile. */
  readonly rest: () => Promise<(signal?: AbortSignal) => Promise<boolean>>;
}

export interface WarmDeps extends BootDeps {
  /** This process. */
  readonly pid: number;
  /** Called as soon as no other run can have the cluster. */
  readonly onHeld: (hold: Hold) => void;
  /** What there is to say: who is waited for, why a cluster is booted anew. */
  readonly onNote: (text: string) => void;
}

type HeldDeps = WarmDeps & { readonly signal: AbortSignal };

/** How long is waited for the run before: longer than a warm run takes. */
const WAIT_MS = 120_000;

/**
 * Opens the warm cluster of these settings, or boots it. One that is there is looked at first: where it is not clean and healthy it is
 * deleted, with the reason told, and booted anew. `cluster.ready()` ends when no policy of an earlier run is in force any more.
 * Undefined where another run has had it for long. Throws as `bootCluster` does.
 */
export async function openWarmCluster(
  options: BootOptions,
  settings: Omit<WarmSettings, 'env'>,
  deps: WarmDeps,
): Promise<OpenedCluster | undefined> {
  const { env, onNote, signal } = deps;
  const identity = await warmIdentity(options, { ...settings, env });
  const digits = settings.digits ?? digitsOf(identity);
  const state = stateOf(`netproof-${digits}`, tmpdir());
  const take = (onWait?: (pid: number) => void, giveUp = signal): Promise<Lock | undefined> =>
    takeLock(state, deps, {
      deadlineMs: WAIT_MS,
      ...(giveUp && { signal: giveUp }),
      ...(onWait && { onWait }),
    });
  let lock = await take((pid) => {
    onNote(`the warm cluster ${state.name} is in use by process ${pid}: waiting for its end`);
  });
  if (!lock) {
    signal?.throwIfAborted();
    onNote(
      `the warm cluster ${state.name} was in use for ${WAIT_MS / 1_000} s: this run takes a throw-away one`,
    );
    return undefined;
  }
  const detached = new AbortController();
  deps.onHeld({
    release: async () => {
      detached.abort();
      await lock?.release();
    },
    rest: async () => {
      const turn = deps.randomHex();
      await writeTurn(state, turn);
      await lock?.release();
      lock = undefined;
      return async (again) => {
        lock = await take(undefined, again);
        return lock !== undefined && (await readTurn(state)) === turn;
      };
    },
  });
  const held = { ...deps, signal: signal ? AbortSignal.any([signal, detached.signal]) : detached.signal };
  await endTurn(state);
  const found = await findWarm(state, identity, options, settings, held);
  if (typeof found === 'object') {
    await deps.onState?.(state);
    const clean = awaitedLater(removePolicies(found.cluster, found.slate, held));
    return { ...found, cluster: { ...found.cluster, ready: () => clean } };
  }
  if (found !== undefined) {
    onNote(`the warm cluster ${state.name} is booted anew: ${found}`);
    await deleteWhole(state, deps);
  }
  const own = { hash: identity.hash, ...(settings.digits === undefined && { words: identity.words }) };
  return { cluster: await bootWarm(state, digits, own, options, held), slate: undefined };
}

interface Found {
  readonly cluster: Cluster;
  readonly slate: Slate;
}

/** The cluster that is there; a text where one is that cannot be used; undefined where there is none. */
async function findWarm(
  state: ClusterState,
  { hash }: WarmIdentity,
  { nodeImage, avoid = [] }: BootOptions,
  { uid }: Pick<WarmSettings, 'uid'>,
  deps: HeldDeps,
): Promise<Found | string | undefined> {
  const folder = await folderOf(state, uid);
  if (folder === 'foreign')
    throw new EnvironmentError('temp-folder', `\`${state.folder}\` is not a folder of this user alone`, {
      hint: 'delete it, or name another folder by TMPDIR',
    });
  const marker = await readMarker(state);
  if (marker === undefined) {
    const isThere =
      folder === 'own' || (await inspectNodes(deps.exec, [`${state.name}-control-plane`])).size > 0;
    return isThere ? 'its boot was not finished' : undefined;
  }
  if (marker.hash !== hash) return 'it is of other settings';
  const taken = avoid.find((address) => isWithin(address, [marker.podCidr, marker.serviceCidr]));
  if (taken !== undefined) return `its own addresses hold ${taken}, a host outside of this run`;
  const image = await deps.exec('docker', ['image', 'inspect', '--format={{.Id}}', nodeImage], {
    deadlineMs: 60_000,
  });
  const imageId = image.stdout.trim();
  if (image.code === 0 && marker.nodes.some((node) => node.imageId !== imageId))
    return 'its node image is another one by now';
  const cluster = await attach(state, marker, deps);
  if (typeof cluster === 'string') return cluster;
  const slate = await lookAtSlate(cluster, marker.policyKinds).catch((error: unknown) => {
    if (error instanceof EnvironmentError) return 'its API server does not answer';
    throw error;
  });
  if (typeof slate === 'string') return slate;
  // Its end is only now the end of the run, and not the reason to boot anew.
  followNodes(cluster, deps);
  return { cluster, slate };
}

function isWithin(text: string, ranges: readonly string[]): boolean {
  const address = parseAddress(text);
  return ranges.some((range) => {
    const cidr = parseCidr(range);
    return address !== undefined && cidr !== undefined && containsCidr(cidr, address);
  });
}

async function bootWarm(
  state: ClusterState,
  digits: string,
  identity: Pick<WarmMarker, 'hash' | 'words'>,
  options: BootOptions,
  deps: WarmDeps,
): Promise<Cluster> {
  const cluster = await bootCluster(options, { ...deps, randomHex: () => digits });
  const finish = async (): Promise<void> => {
    await cluster.ready();
    await writeMarker(state, await markerOf(cluster, identity, deps));
  };
  let whole: Promise<void> | undefined;
  return { ...cluster, ready: () => (whole ??= awaitedLater(finish())) };
}

/** Groups whose policies Calico, or whoever comes with the cluster, enforces. */
const POLICY_KINDS =
  /^[a-z]*polic(?:y|ies)\.(?:networking\.k8s\.io|(?:[a-z]+\.)*projectcalico\.org|policy\.networking\.k8s\.io|cilium\.io)$/;

async function markerOf(
  { kubectl, nodes, network, podCidr, serviceCidr, kubernetesVersion, cni, cniDaemonSets }: Cluster,
  identity: Pick<WarmMarker, 'hash' | 'words'>,
  { exec }: WarmDeps,
): Promise<WarmMarker> {
  const [inspected, kinds] = await Promise.all([
    inspectNodes(exec, nodes),
    kubectl.run(['api-resources', '--verbs=list,delete', '--output=name']),
  ]);
  if (kinds.code !== 0)
    throw new EnvironmentError('warm', 'the API server did not say which kinds of policies it serves');
  return {
    ...identity,
    ...{ network, podCidr, serviceCidr, kubernetesVersion, cni },
    ...(cniDaemonSets && { cniDaemonSets }),
    nodes: [...inspected].map(([name, { id, imageId }]) => ({ name, id, imageId })),
    policyKinds: kinds.stdout.split('\n').filter((kind) => POLICY_KINDS.test(kind)),
  };
}

/** Throws EnvironmentError `left-behind` where some of it stays. */
async function deleteWhole(state: ClusterState, deps: WarmDeps): Promise<void> {
  const [problem] = await cleanUp(state, deps);
  if (problem)
    throw new EnvironmentError(
      problem.code,
      problem.message,
      problem.hint === undefined ? {} : { hint: problem.hint },
    );
}
