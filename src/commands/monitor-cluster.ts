import { EnvironmentError } from '../core/problem.ts';
import { mapOf } from '../core/json.ts';
import { refused, type Kubectl } from '../cluster/api/kubectl.ts';
import { itemsOf, type LiveObject } from '../cluster/api/live-object.ts';
import { watchUntil } from '../cluster/api/wait.ts';
import { readPods } from '../cluster/pods/live-pod.ts';
import type { Clock } from '../io/clock.ts';
import { MONITOR_KINDS, TEMPLATE_ANNOTATION, type MonitorObject } from '../monitor/manifests.ts';
import { MONITOR_LABEL, SOURCE_LABEL, type Digest } from '../monitor/names.ts';
import type { LiveService } from '../monitor/sources.ts';
import { valueAt } from '../yaml/path.ts';

export interface MonitorCluster {
  readonly kubectl: Kubectl;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** For all pods to run, an image pull included. */
const RUNNING_MS = 120_000;
const DELETE_MS = 120_000;

/** What a cluster knows of Services: which pods they take, and the addresses that they have. */
export interface ServicesThere {
  readonly liveServices: readonly LiveService[];
  readonly clusterIps: ReadonlyMap<string, string>;
}

/** Asks for the Services of some namespaces. Throws EnvironmentError. */
export async function readServices(
  namespaces: readonly string[],
  { kubectl }: Pick<MonitorCluster, 'kubectl'>,
): Promise<ServicesThere> {
  const lists = await Promise.all(
    namespaces.map((namespace) => kubectl.get(['services', `--namespace=${namespace}`])),
  );
  const liveServices = lists.flatMap(itemsOf).map((json): LiveService => ({ ...nameOf(json), json }));
  const clusterIps = liveServices.flatMap(({ namespace, name, json }) => {
    const address = valueAt(json, ['spec', 'clusterIP']);
    const isOne = typeof address === 'string' && address !== '' && address !== 'None';
    return isOne ? [[`${namespace}/${name}`, address] as const] : [];
  });
  return { liveServices, clusterIps: new Map(clusterIps) };
}

/**
 * Applies a monitor, deletes what an earlier one of its name had in these namespaces and this one has not, replaces pods that were made of
 * something else, and has the kubelet read the ConfigMaps now. Waits until every pod runs. Throws EnvironmentError.
 */
export async function applyMonitor(
  objects: readonly MonitorObject[],
  name: string,
  { kubectl, clock, signal }: MonitorCluster,
  digest: Digest,
): Promise<void> {
  await kubectl.apply(objects);
  const namespaces = [...new Set(objects.map(({ metadata }) => metadata.namespace))];
  const wanted = new Set(objects.map(objectKey));
  const templates = new Map(
    objects.flatMap((object) =>
      object.kind === 'ReplicaSet'
        ? [[object.metadata.name, templateOf(object.spec, ['template'])] as const]
        : [],
    ),
  );
  for (const namespace of namespaces) {
    const here = [`--namespace=${namespace}`, `--selector=${MONITOR_LABEL}=${name}`];
    const there = itemsOf(await kubectl.get([`${MONITOR_KINDS},pods`, ...here]));
    const stale = there.filter((object) =>
      object.kind === 'Pod' ? isStale(object, templates) : !wanted.has(objectKey(object)),
    );
    if (stale.length > 0) {
      const names = stale.map((object) => `${String(object.kind).toLowerCase()}/${nameOf(object).name}`);
      await done(
        kubectl,
        ['delete', '--wait=true', '--ignore-not-found', `--namespace=${namespace}`, ...names],
        'delete what is stale',
      );
    }
    const content = digest(
      JSON.stringify(objects.filter(({ metadata }) => metadata.namespace === namespace)),
    );
    // The kubelet looks at a pod that changes at once, and at its ConfigMaps with it; else it takes a minute.
    const touch = `netproof/read=${content.slice(0, 12)}`;
    await done(kubectl, ['annotate', 'pods', ...here, '--overwrite', touch], 'touch the pods');
  }
  await Promise.all(
    namespaces.map(async (namespace) => {
      const sources = objects.filter(
        ({ kind, metadata }) => kind === 'ReplicaSet' && metadata.namespace === namespace,
      );
      if (sources.length === 0) return;
      await watchUntil(kubectl, clock, {
        args: ['pods', `--namespace=${namespace}`, `--selector=${MONITOR_LABEL}=${name}`],
        what: `the monitor's pods in ${namespace} to run`,
        deadlineMs: RUNNING_MS,
        signal,
        until: (pods) => {
          const running = new Set(
            readPods(pods)
              .filter(hasBegun)
              .map(({ labels }) => labels[SOURCE_LABEL]),
          );
          const missing = sources.filter(({ metadata }) => !running.has(metadata.name));
          return missing.length === 0 || `${missing.length} of ${sources.length} do not yet`;
        },
      });
    }),
  );
}

/** Deletes everything of a monitor, in one namespace or in all of them; how many objects those were. Throws EnvironmentError. */
export async function deleteMonitor(
  name: string,
  namespace: string | undefined,
  { kubectl }: Pick<MonitorCluster, 'kubectl'>,
): Promise<number> {
  const where = namespace === undefined ? '--all-namespaces' : `--namespace=${namespace}`;
  const { stdout } = await done(
    kubectl,
    [
      'delete',
      MONITOR_KINDS,
      where,
      `--selector=${MONITOR_LABEL}=${name}`,
      '--cascade=foreground',
      '--output=name',
    ],
    'delete the monitor',
  );
  return stdout.split('\n').filter((line) => line !== '').length;
}

async function done(kubectl: Kubectl, args: readonly string[], what: string): ReturnType<Kubectl['run']> {
  const result = await kubectl.run(args, { deadlineMs: DELETE_MS });
  if (result.code !== 0) throw refused('monitor', `the cluster did not ${what}`, result);
  return result;
}

/** A pod that has crashed for a violation runs as it is meant to. */
function hasBegun({ leaving, containers }: ReturnType<typeof readPods>[number]): boolean {
  return !leaving && containers.some(({ state, restarts }) => state === 'running' || restarts > 0);
}

function isStale(pod: LiveObject, templates: ReadonlyMap<string, unknown>): boolean {
  const source = valueAt(pod, ['metadata', 'labels', SOURCE_LABEL]);
  const wanted = typeof source === 'string' ? templates.get(source) : undefined;
  // The pods of a ReplicaSet that goes go with it.
  return wanted !== undefined && templateOf(pod, []) !== wanted;
}

function templateOf(object: unknown, path: readonly string[]): unknown {
  return valueAt(object, [...path, 'metadata', 'annotations', TEMPLATE_ANNOTATION]);
}

function objectKey(object: LiveObject | MonitorObject): string {
  const { namespace, name } = nameOf(object);
  return `${String(object.kind)} ${namespace}/${name}`;
}

function nameOf(object: unknown): { readonly namespace: string; readonly name: string } {
  const { namespace, name } = mapOf(mapOf(object)?.metadata) ?? {};
  if (typeof namespace === 'string' && typeof name === 'string') return { namespace, name };
  throw new EnvironmentError('monitor', 'the cluster named an object without a name');
}
