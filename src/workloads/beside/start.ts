import type { Kubectl } from '../../cluster/api/kubectl.ts';
import { watchUntilDeadline, type Wait } from '../../cluster/api/wait.ts';
import type { SourceWay } from '../../cluster/existing/permissions.ts';
import { ownLabels, ownPrefix, RUN_LABEL } from '../../cluster/existing/own.ts';
import { describePod } from '../../cluster/pods/describe.ts';
import { readPods, type LivePod } from '../../cluster/pods/live-pod.ts';
import { realWorkloads } from '../../cluster/pods/pods.ts';
import type { Check } from '../../core/check.ts';
import { groupBy } from '../../core/group-by.ts';
import { wholeOf, workloadName, type Inventory, type Workload } from '../../core/objects.ts';
import type { Clock } from '../../io/clock.ts';
import { DEBUG_CONTAINER } from '../../probe/debug-containers.ts';
import type { PodRef } from '../../probe/plan.ts';
import type { StartedPod } from '../../probe/targets.ts';
import { isOfRuleFile } from '../../rules/declared-workloads.ts';
import { showName } from '../../text/escape.ts';
import { livePodOf } from '../real/told-apart.ts';
import { besidePod, nodePod, type OwnPods } from './own-pods.ts';
import { isAdopted, unreadyService } from './takers.ts';

/** A pod of netproof's own that is wanted, and what it is for. */
export interface OwnPod {
  readonly ref: PodRef;
  readonly object: object;
}

/** What of a cluster the checks need, and the pods of our own that it takes. */
export interface BesidePlan {
  /** By the workload (or the pod of it) that they probe for. */
  readonly sources: ReadonlyMap<Workload, OwnPod>;
  /** By the name of their node. */
  readonly nodes: ReadonlyMap<string, OwnPod>;
  /** The live pods of each workload that a check may meet, the best one first. */
  readonly live: ReadonlyMap<Workload, readonly LivePod[]>;
  /** Real pods that probes start in, by the workload (or the pod of it) that they probe for. */
  readonly inside: ReadonlyMap<Workload, LivePod>;
  /** Workloads that nothing can be tried from, and why. */
  readonly noSource: ReadonlyMap<Workload, string>;
}

export interface BesideOptions {
  readonly way: SourceWay;
  readonly own: OwnPods;
  /** Where netproof's own pods live; undefined where it has no namespace of its own: then no node can be asked. */
  readonly namespace: string | undefined;
}

/** Plans the pods that checks are tried from, and those on the nodes of their targets. Pure. */
export function planBeside(
  checks: readonly Check[],
  inventory: Pick<Inventory, 'resources'>,
  pods: readonly LivePod[],
  { way, own, namespace }: BesideOptions,
): BesidePlan {
  const prefix = ownPrefix(own.run);
  const sources = [...new Set(checks.map(({ from }) => from))];
  const targets = [...new Set(checks.flatMap(targetsOf))];
  const usable = new Map(
    realWorkloads([...new Set([...sources, ...targets].map(wholeOf))], pods).map((one) => [
      one.workload,
      one.usable,
    ]),
  );
  const live = new Map(
    [...new Set([...sources, ...targets])].map((one) => {
      const all = usable.get(wholeOf(one)) ?? [];
      return [one, one.pod ? [livePodOf(one, all) ?? []].flat() : all] as const;
    }),
  );
  const noSource = new Map<Workload, string>();
  const inside = new Map<Workload, LivePod>();
  const planned = sources.flatMap((one, index) => {
    const [pod] = live.get(one) ?? [];
    const why = whyNoSource(one, pod, { inventory, way });
    if (why !== undefined) noSource.set(one, why);
    else if (pod !== undefined && way !== 'beside') inside.set(one, pod);
    if (way !== 'beside' || why !== undefined) return [];
    const name = `${prefix}source-${index + 1}`;
    const labels = pod?.labels ?? one.labels;
    const object = besidePod(one, pod, name, own, { adopted: isAdopted(inventory, one.namespace, labels) });
    return [[one, { ref: { namespace: one.namespace, name, container: DEBUG_CONTAINER }, object }] as const];
  });
  // Of a workload one pod is dialled, of a Service any.
  const backends = new Set(checks.flatMap(({ to }) => (to.kind === 'service' ? to.backends : [])));
  const dialled = targets.flatMap((one) => {
    const all = live.get(one) ?? [];
    return backends.has(one) ? all : all.slice(0, 1);
  });
  const nodes = new Set([...dialled, ...(way === 'node' ? inside.values() : [])].map(({ node }) => node));
  const onNodes =
    namespace === undefined
      ? []
      : [...nodes].map((node, index) => {
          const name = `${prefix}node-${index + 1}`;
          const object = nodePod(node, name, namespace, ownLabels(own.run), own);
          return [node, { ref: { namespace, name, container: DEBUG_CONTAINER }, object }] as const;
        });
  return { sources: new Map(planned), nodes: new Map(onNodes), live, inside, noSource };
}

/** Why nothing can be tried from a workload; undefined where something can. */
function whyNoSource(
  workload: Workload,
  pod: LivePod | undefined,
  { inventory, way }: { readonly inventory: Pick<Inventory, 'resources'>; readonly way: SourceWay },
): string | undefined {
  const { namespace, labels } = workload;
  if (pod === undefined && way !== 'beside') return 'the cluster has no pod of it that runs';
  if (way === 'node' && !workload.hostNetwork)
    return 'policies hold its pods and not their node: only pods on the host network can be tried from there';
  if (way !== 'beside') return undefined;
  if (pod === undefined && isOfRuleFile(workload)) return 'the cluster has no pod with its labels';
  if (pod === undefined && isAdopted(inventory, namespace, labels))
    return 'it has no pod of its own, and its controller would take one of ours for it';
  const service = unreadyService(inventory, namespace, pod?.labels ?? labels);
  if (service === undefined) return undefined;
  return `Service ${showName(service.name)} leads to pods before they are Ready, and would lead to one of ours: choose another \`source-pod\``;
}

function targetsOf({ to }: Check): readonly Workload[] {
  if (to.kind === 'workload') return [to.workload];
  return to.kind === 'service' ? to.backends : [];
}

/** What became of a plan's pods. */
export interface StartedOwn {
  /** Those that run, by `namespace/name`. */
  readonly running: ReadonlySet<string>;
  /** Why others do not, by `namespace/name`. Untrusted text. */
  readonly refused: ReadonlyMap<string, string>;
  readonly pods: readonly LivePod[];
}

const CREATE_MS = 60_000;
/** For all to run, an image pull included. */
const RUNNING_MS = 120_000;

/**
 * Creates pods of our own, and waits until they run. Those that the API server refuses, or that do not run in time, are told
 * with their reason. Throws EnvironmentError when the cluster does not answer, or on abort.
 */
export async function startOwn(
  pods: readonly OwnPod[],
  run: string,
  {
    kubectl,
    clock,
    signal,
  }: { readonly kubectl: Kubectl; readonly clock: Clock; readonly signal?: AbortSignal },
): Promise<StartedOwn> {
  const wanted = new Map(pods.map(({ ref, object }) => [workloadName(ref), { ref, object }]));
  const refused = new Map<string, string>();
  // Created, never applied: what has that name already stays what it is.
  const created = await kubectl.run(['create', '--filename=-', '--output=name'], {
    input: pods.map(({ object }) => JSON.stringify(object)).join('\n'),
    deadlineMs: CREATE_MS,
    ...(signal && { signal }),
  });
  const words = created.stderr.split('\n');
  if (created.code !== 0) {
    const made = new Set(created.stdout.split('\n').map((line) => line.replace(/^pods?\//, '')));
    for (const [key, { ref }] of wanted) {
      if (made.has(ref.name)) continue;
      refused.set(key, words.find((line) => line.includes(`"${ref.name}"`)) ?? words[0] ?? '');
    }
  }
  const seen = new Map<string, LivePod>();
  const open = (): readonly string[] =>
    [...wanted.keys()].filter((key) => !refused.has(key) && !isOver(seen.get(key)));
  await Promise.all(
    [...groupBy(pods, ({ ref }) => ref.namespace)].map(async ([namespace, own]) => {
      const keys = own.map(({ ref }) => workloadName(ref));
      if (!keys.some((key) => open().includes(key))) return;
      const until: Wait['until'] = (objects, deleted) => {
        // It goes with the pod that it is beside: nothing is left to wait for.
        for (const pod of readPods(deleted)) refused.set(workloadName(pod), REPLACED);
        for (const pod of readPods(objects)) seen.set(workloadName(pod), pod);
        const left = open().filter((key) => keys.includes(key));
        return left.length === 0 || `${left.length} of ${keys.length} do not run yet`;
      };
      await watchUntilDeadline(kubectl, clock, {
        args: ['pods', `--namespace=${namespace}`, `--selector=${RUN_LABEL}=${run}`],
        until,
        what: "netproof's own pods to run",
        deadlineMs: RUNNING_MS,
        ...(signal && { signal }),
      });
    }),
  );
  for (const key of wanted.keys()) {
    const pod = seen.get(key);
    if (refused.has(key) || isRunning(pod)) continue;
    refused.set(key, pod ? (describePod(pod)[0] ?? 'it does not run') : 'it was not made in time');
  }
  return {
    running: new Set([...wanted.keys()].filter((key) => !refused.has(key))),
    refused,
    pods: [...seen.values()],
  };
}

const REPLACED = 'the pod that it stands beside was replaced meanwhile';

function isRunning(pod: LivePod | undefined): boolean {
  return pod?.ip !== '' && pod?.containers.some(({ state }) => state === 'running') === true;
}

function isOver(pod: LivePod | undefined): boolean {
  return isRunning(pod) || pod?.phase === 'Failed' || pod?.phase === 'Succeeded';
}

/** Where probes start in real pods, by `namespace/name`, or why they cannot. Untrusted text. */
export type Entered = ReadonlyMap<string, PodRef | string>;

/** Where checks are tried from and to, of what has started. Pure. */
export function startedBeside(
  { sources, nodes, live, inside, noSource }: BesidePlan,
  { running, refused }: Pick<StartedOwn, 'running' | 'refused'>,
  entered: Entered,
): {
  readonly pods: ReadonlyMap<Workload, StartedPod>;
  readonly noSource: ReadonlyMap<Workload, string>;
  readonly missing: ReadonlyMap<Workload, string>;
} {
  const witnessOf = ({ node }: LivePod): readonly PodRef[] => {
    const own = nodes.get(node);
    return own && running.has(workloadName(own.ref)) ? [own.ref] : [];
  };
  const without = new Map(noSource);
  const pods = new Map<Workload, StartedPod>();
  const missing = new Map<Workload, string>();
  for (const [workload, all] of live) {
    const source = sources.get(workload);
    const why = source && refused.get(workloadName(source.ref));
    if (why !== undefined) without.set(workload, why);
    const own = inside.get(workload);
    const real = own && entered.get(workloadName(own));
    if (own && typeof real !== 'object') without.set(workload, real ?? 'no probe can start in its pod');
    const [first, ...others] = all.map((pod): StartedPod => ({
      pod: { namespace: pod.namespace, name: pod.name },
      ip: pod.ip,
      ...(own === undefined && { viaDebugPod: true }),
      witnesses: witnessOf(pod),
    }));
    if (first === undefined) missing.set(workload, 'the cluster has no pod of it that runs');
    const pod = source?.ref ?? (typeof real === 'object' ? real : first?.pod);
    if (pod === undefined) continue;
    pods.set(workload, {
      ...(first ?? { ip: '', viaDebugPod: true, witnesses: [] }),
      pod,
      ...(others.length > 0 && { siblings: others }),
    });
  }
  return { pods, noSource: without, missing };
}
