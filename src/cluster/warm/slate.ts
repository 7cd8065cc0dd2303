import { createHash } from 'node:crypto';
import { documents, refused } from '../api/kubectl.ts';
import { hasCondition, itemsOf, metadataOf, type LiveObject } from '../api/live-object.ts';
import type { Cluster } from '../cluster.ts';
import { readPod } from '../pods/live-pod.ts';
import { noPolicyInKernel } from '../pods/policy-rules.ts';
import { EnvironmentError } from '../../core/problem.ts';
import type { Clock } from '../../io/clock.ts';
import { showName } from '../../text/escape.ts';

/** What is in a warm cluster before a run: its own objects only, and the policies of whoever. */
export interface Slate {
  /** What an earlier run applied, policies aside, by `keyOf`. */
  readonly objects: ReadonlyMap<string, LiveObject>;
  readonly policies: readonly LiveObject[];
}

/** What an object of a warm cluster carries: the hash of what was applied. Policies see no annotations. */
const ANNOTATION = 'netproof.cluster/applied';
const MANAGER = 'netproof';
const LOOK_MS = 30_000;
const DELETE_MS = 120_000;
const KERNEL_MS = 30_000;
const LOOK_AGAIN_MS = 100;

const KINDS = [
  'nodes',
  'namespaces',
  'pods',
  'services',
  'serviceaccounts',
  'endpoints',
  'endpointslices.discovery.k8s.io',
  'deployments.apps',
  'daemonsets.apps',
  'replicasets.apps',
  'statefulsets.apps',
  'jobs.batch',
  'cronjobs.batch',
  'replicationcontrollers',
];

/** Looks at all of it with one question. A text says why a run cannot begin on it. Throws EnvironmentError `kubectl-get`. */
export async function lookAtSlate(
  { kubectl }: Pick<Cluster, 'kubectl'>,
  policyKinds: readonly string[],
): Promise<Slate | string> {
  const kinds = [...KINDS, ...policyKinds].join(',');
  const asked = [kinds, '--all-namespaces', '--show-managed-fields'];
  return readSlate(itemsOf(await kubectl.get(asked, { deadlineMs: LOOK_MS })));
}

/** The namespaces that a cluster of kind's has from the start. */
const BUILTIN = new Set(['default', 'kube-system', 'kube-public', 'kube-node-lease', 'local-path-storage']);
const CONTROLLERS = new Set([
  'Deployment',
  'DaemonSet',
  'ReplicaSet',
  'StatefulSet',
  'Job',
  'CronJob',
  'ReplicationController',
]);

/** Why a run cannot begin on what is there; else what is. Pure. */
export function readSlate(objects: readonly LiveObject[]): Slate | string {
  const own = new Map<string, LiveObject>();
  const policies: LiveObject[] = [];
  for (const object of objects) {
    const why = whyUnhealthy(object);
    if (why !== undefined) return why;
    const { kind } = object;
    if (String(kind).endsWith('Policy')) policies.push(object);
    else if (hashOf(object) !== undefined) own.set(keyOf(object), object);
    else if (isForeign(object)) return `it has ${nameOf(object)}, which no run of netproof made`;
    if (kind === 'Namespace' && hashOf(object) !== undefined && isEdited(object))
      return `${nameOf(object)} was changed by hand`;
  }
  return { objects: own, policies };
}

/** A node, or a part of the network's own, that is not as it should be. */
function whyUnhealthy(object: LiveObject): string | undefined {
  if (object.kind === 'Node' && !hasCondition(object, 'Ready')) return `${nameOf(object)} is not Ready`;
  const pod = object.kind === 'Pod' ? readPod(object) : undefined;
  const app = pod?.namespace === 'kube-system' ? pod.labels['k8s-app'] : undefined;
  const isNetwork = app === 'calico-node' || app === 'kube-proxy' || app === 'kindnet';
  return isNetwork && pod?.ready !== true ? `${nameOf(object)} is not Ready` : undefined;
}

/** What neither the cluster nor a run made: nobody knows what else came with it. */
function isForeign(object: LiveObject): boolean {
  const { namespace = '', name = '', labels = {}, ownerReferences = [] } = metadataOf(object);
  const isBuiltin = BUILTIN.has(namespace);
  switch (String(object.kind)) {
    case 'Namespace':
      return !BUILTIN.has(name);
    case 'Pod':
      return !isBuiltin || namespace === 'default' || ownerReferences.length === 0;
    case 'Service':
      return (
        !(namespace === 'default' && name === 'kubernetes') &&
        !(namespace === 'kube-system' && name === 'kube-dns')
      );
    case 'ServiceAccount':
      return !isBuiltin && name !== 'default';
    case 'EndpointSlice':
      return labels['endpointslice.kubernetes.io/managed-by'] === undefined && name !== 'kubernetes';
    default:
      return CONTROLLERS.has(String(object.kind)) && (!isBuiltin || namespace === 'default');
  }
}

/** What has to become of a slate for it to hold these objects and no others. */
export interface Changes<T> {
  /** Nothing of the name is wanted: it may go while others come. */
  readonly unwanted: readonly LiveObject[];
  /** To be gone before the wanted one can come. */
  readonly anew: readonly LiveObject[];
  /** Not there, or removed. */
  readonly apply: readonly T[];
}

const NOTHING = { objects: new Map<string, LiveObject>() };

/** Compares what is there with what is wanted. Namespaces are changed in place, all else that differs is made anew. Pure. */
export function changesOf<T extends { readonly object: LiveObject }>(
  { objects }: Pick<Slate, 'objects'> = NOTHING,
  wanted: readonly T[],
): Changes<T> {
  const keys = new Set(wanted.map(({ object }) => keyOf(object)));
  const leaving = new Set([...objects.values()].filter(isLeaving).map(keyOf));
  const kept = (object: LiveObject): boolean => {
    const live = objects.get(keyOf(object));
    // A namespace that goes takes everything along.
    const stays = !leaving.has(`Namespace /${metadataOf(object).namespace ?? ''}`);
    return live !== undefined && stays && hashOf(live) === hashOf(object) && isIntact(live);
  };
  const apply = wanted.filter(({ object }) => !kept(object));
  const anew = apply.flatMap(({ object }) => {
    const live = objects.get(keyOf(object));
    return live && (object.kind !== 'Namespace' || isLeaving(live)) ? [live] : [];
  });
  const unwanted = [...objects].flatMap(([key, live]) => (keys.has(key) ? [] : [live]));
  return { unwanted, anew, apply };
}

/** The object with the hash of what it says, by which the next run knows it. Pure. */
export function marked(object: LiveObject): LiveObject {
  const metadata = metadataOf(object);
  const hash = createHash('sha256').update(JSON.stringify(object)).digest('hex').slice(0, 32);
  return {
    ...object,
    metadata: { ...metadata, annotations: { ...metadata.annotations, [ANNOTATION]: hash } },
  };
}

/** Deletes objects and ends when they are gone. Throws EnvironmentError `slate`. */
export async function removeObjects(
  { kubectl }: Pick<Cluster, 'kubectl'>,
  objects: readonly LiveObject[],
  signal?: AbortSignal,
): Promise<void> {
  if (objects.length === 0) return;
  // A cluster keeps its own namespaces: they lose what a run gave them.
  const isKept = (object: LiveObject): boolean =>
    object.kind === 'Namespace' && BUILTIN.has(metadataOf(object).name ?? '');
  // Pods first: a namespace that still has some goes later.
  const gone = objects.filter((object) => !isKept(object)).toSorted((a, b) => rank(a) - rank(b));
  const options = { deadlineMs: DELETE_MS, ...(signal && { signal }) };
  const bare = objects.filter(isKept).map(({ apiVersion, kind, metadata }) => ({
    ...{ apiVersion, kind },
    metadata: { name: metadataOf({ metadata }).name },
  }));
  const [deleted] = await Promise.all([
    gone.length === 0
      ? undefined
      : kubectl.run(['delete', '--ignore-not-found', '--wait=true', '--filename=-'], {
          ...options,
          input: documents(gone.map(reference)),
        }),
    kubectl.apply(bare, options),
  ]);
  if (deleted !== undefined && deleted.code !== 0)
    throw refused('slate', 'what an earlier run left in the warm cluster could not be deleted', deleted);
}

function rank({ kind }: LiveObject): number {
  return kind === 'Pod' ? 0 : kind === 'Namespace' ? 2 : 1;
}

/** Enough to delete it, and nothing that took its name since. */
function reference({ apiVersion, kind, metadata }: LiveObject): LiveObject {
  const { name, namespace, uid } = metadataOf({ metadata });
  return { apiVersion, kind, metadata: { name, uid, ...(namespace !== undefined && { namespace }) } };
}

/** Deletes every policy, and ends when none is in a node's kernel any more. Throws EnvironmentError `slate`. */
export async function removePolicies(
  cluster: Pick<Cluster, 'kubectl' | 'nodeExec' | 'nodes'>,
  { policies }: Slate,
  { clock, signal }: { readonly clock: Clock; readonly signal?: AbortSignal },
): Promise<void> {
  await removeObjects(cluster, policies, signal);
  const end = clock.now() + KERNEL_MS;
  while (!(await noPolicyInKernel(cluster))) {
    signal?.throwIfAborted();
    if (clock.now() >= end) {
      const message = `the policies of an earlier run were still in force ${KERNEL_MS / 1_000} s after they were deleted`;
      throw new EnvironmentError('slate', message, { hint: 'delete the warm cluster with `netproof down`' });
    }
    await clock.pause(LOOK_AGAIN_MS, signal);
  }
}

/** `Pod shop/web`: no kind that netproof applies is in two groups. */
export function keyOf(object: LiveObject): string {
  const { namespace, name = '' } = metadataOf(object);
  const isWide = object.kind === 'Namespace';
  return `${String(object.kind)} ${isWide ? '' : (namespace ?? 'default')}/${name}`;
}

/** For people. Names in the cluster are foreign text. */
function nameOf(object: LiveObject): string {
  const { namespace, name = '' } = metadataOf(object);
  return `the ${showName(String(object.kind))} ${showName(namespace === undefined ? name : `${namespace}/${name}`)}`;
}

function hashOf(object: LiveObject): string | undefined {
  return metadataOf(object).annotations?.[ANNOTATION];
}

function isLeaving(object: LiveObject): boolean {
  return metadataOf(object).deletionTimestamp !== undefined;
}

/** Whether it is as it was applied: nobody else wrote into it, and a pod's containers are the ones that it began with. */
function isIntact(live: LiveObject): boolean {
  if (isLeaving(live) || isEdited(live)) return false;
  if (live.kind !== 'Pod') return true;
  const pod = readPod(live);
  return (
    pod?.ready === true &&
    pod.containers.every(({ role, restarts }) => role !== 'ephemeral' && restarts === 0)
  );
}

/** Whether somebody else wrote into what a run applied; what the cluster says of it is a subresource. */
function isEdited(live: LiveObject): boolean {
  const writers = metadataOf(live).managedFields ?? [];
  return writers.some(({ manager, subresource }) => manager !== MANAGER && subresource !== 'status');
}
