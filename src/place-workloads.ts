import { applyObjects, checkPolicies, itemOf, type Item } from './cluster/apply.ts';
import type { Cluster } from './cluster/cluster.ts';
import { waitForPods, waitForWorkloads } from './cluster/ready.ts';
import type { Clock } from './io/clock.ts';
import { STANDARD_NAMESPACES } from './manifests/inventory.ts';
import { workloadName, type Namespace, type Workload } from './manifests/resources.ts';
import { jobOfCronJob } from './manifests/cron-job.ts';
import { namespaceObject, standIns } from './manifests/stand-ins.ts';
import type { Problem } from './problem.ts';
import { CANARY_NAMESPACE, canaryObjects } from './probe/canary.ts';
import { attachDebugContainers, podKey } from './probe/debug-containers.ts';
import type { PlacedPod } from './probe/whereabouts.ts';
import type { Project } from './project.ts';
import { counted } from './report/text.ts';
import type { Check } from './rules/check.ts';
import { showName } from './show-name.ts';

/** The workloads as they stand in the cluster. */
export interface PlacedWorkloads {
  readonly pods: ReadonlyMap<Workload, PlacedPod>;
  readonly problems: readonly Problem[];
}

interface Tools {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly step: (text: string) => void;
}

const APPLY_MS = 60_000;
const READY_MS = 180_000;
const CANARY_PODS = ['server', 'client'].map((name) => ({ namespace: CANARY_NAMESPACE, name }));

/** Puts a stand-in in place of each workload, with the canary's pods beside them, and waits until all of them listen. */
export async function placeStandIns(
  project: Project,
  cluster: Cluster,
  image: string,
  { clock, signal, step }: Tools,
): Promise<PlacedWorkloads> {
  const { objects, pods, problems, leftOut } = standIns(project.inventory, project.checks, image);
  const notices = await applyObjects(cluster.kubectl, ownItems([...objects, ...canaryObjects(image)]), {
    workloads: 'stub',
    deadlineMs: APPLY_MS,
    signal,
  });
  step(`${counted(pods.size, 'stand-in')} applied`);
  const [placed] = await Promise.all([
    waitForPods({ kubectl: cluster.kubectl, clock }, [...pods.values(), ...CANARY_PODS], {
      deadlineMs: READY_MS,
      signal,
    }),
    checkPolicies(cluster.kubectl, project.inventory.policies, { deadlineMs: APPLY_MS, signal }),
  ]);
  return {
    pods: new Map(
      [...pods].flatMap(([workload, pod]) => {
        const ip = placed.get(`${pod.namespace}/${pod.name}`)?.ip;
        return ip === undefined ? [] : [[workload, { pod, ip }] as const];
      }),
    ),
    problems: [...problems, ...notices, ...leftOutNotice(leftOut)],
  };
}

/**
 * Applies the manifests as they are, and gives each workload that a check names a debug container: it starts whatever
 * becomes of the pod's own. A CronJob gets one Job, for its own time may never come here.
 */
export async function placeRealWorkloads(
  project: Project,
  cluster: Cluster,
  image: string,
  { clock, signal, step }: Tools,
): Promise<PlacedWorkloads> {
  const { inventory, checks } = project;
  const { kubectl } = cluster;
  const named = workloadsOf(checks);
  const items = [
    ...ownItems([
      ...inventory.namespaces.filter(isUndeclared).map(namespaceObject),
      ...named.flatMap((workload) => (workload.kind === 'CronJob' ? [jobOfCronJob(workload)] : [])),
      ...canaryObjects(image),
    ]),
    ...inventory.resources.map(itemOf),
  ];
  const waiting = { deadlineMs: READY_MS, signal };
  const notices = await applyObjects(kubectl, items, { workloads: 'real', deadlineMs: APPLY_MS, signal });
  step('manifests applied');
  const [found] = await Promise.all([
    waitForWorkloads({ kubectl, clock }, named, waiting),
    waitForPods({ kubectl, clock }, CANARY_PODS, waiting),
    checkPolicies(kubectl, inventory.policies, { deadlineMs: APPLY_MS, signal }),
  ]);
  step('attaching debug containers');
  const places = await attachDebugContainers([...found.pods.values()], { kubectl, clock, image, signal });
  return {
    pods: new Map(
      [...found.pods].flatMap(([workload, { namespace, name, ip }]) => {
        const place = places.get(podKey({ namespace, name }));
        return place === undefined || place.kind === 'none'
          ? []
          : [[workload, { pod: place.pod, ip }] as const];
      }),
    ),
    problems: [...notices, ...found.missing.map(noPod)],
  };
}

/** Used by manifests, and neither defined by one nor there in every cluster. */
function isUndeclared({ at, name }: Namespace): boolean {
  return at === undefined && !STANDARD_NAMESPACES.includes(name);
}

/** The workloads that checks start from or lead to, each once. */
function workloadsOf(checks: readonly Check[]): readonly Workload[] {
  return [
    ...new Set(
      checks.flatMap(({ from, to }) => [
        from,
        ...(to.kind === 'workload' ? [to.workload] : to.kind === 'service' ? to.backends : []),
      ]),
    ),
  ];
}

function noPod(workload: Workload): Problem {
  return {
    code: 'no-pod',
    severity: 'warning',
    message: `no pod of \`${showName(workloadName(workload))}\` runs: its checks can't be proven`,
    at: workload.at,
    hint: 'see events.txt in the diagnosis folder',
  };
}

function ownItems(objects: readonly unknown[]): readonly Item[] {
  return objects.map((object) => ({ object: object as Item['object'] }));
}

function leftOutNotice(
  leftOut: readonly { readonly kind: string; readonly count: number }[],
): readonly Problem[] {
  if (leftOut.length === 0) return [];
  const kinds = leftOut.map(({ kind, count }) => `${count} ${kind}`).join(', ');
  return [
    {
      code: 'left-out',
      severity: 'notice',
      message: `left out, since policies do not see it: ${kinds}`,
    },
  ];
}
