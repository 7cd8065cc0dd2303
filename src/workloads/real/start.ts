import { applyObjects, checkPolicies, itemOf, type Item } from '../../cluster/api/apply.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { warningsOf, whyNoPod, type PodEvent } from '../../cluster/pods/events.ts';
import type { LivePod } from '../../cluster/pods/live-pod.ts';
import type { RealWorkload } from '../../cluster/pods/pods.ts';
import { waitForPods } from '../../cluster/pods/ready.ts';
import { imagesOf } from '../../manifests/objects/objects-to-apply.ts';
import { wholeOf, workloadName, type Inventory, type Workload } from '../../core/objects.ts';
import { isMade, namespaceObject } from '../stubs/stubs.ts';
import { workloadKind } from '../../manifests/objects/workloads.ts';
import { canaryObjects } from '../../probe/canary.ts';
import { isOfRuleFile } from '../../rules/declared-workloads.ts';
import { podKey } from '../../probe/debug-containers.ts';
import type { StartedPod } from '../../probe/targets.ts';
import type { Check, Target } from '../../core/check.ts';
import type { Problem } from '../../core/problem.ts';
import type { Project } from '../../project/project.ts';
import { settleWorkloads, type Settled } from './settle.ts';
import { lastingStubs, runsToItsEnd } from './lasting.ts';
import { livePodOf, toldApart, whyNoSuchPod } from './told-apart.ts';
import { ownItems, type StartedWorkloads, type StartOptions } from '../started.ts';
import {
  debugPodProblem,
  lastingProblem,
  missingProblem,
  notAppliedProblem,
  notReadyProblem,
} from './problems.ts';
import { burdened, requestsProblem, unburdened } from './requests.ts';
import { withoutController } from './without-controller.ts';

const APPLY_MS = 60_000;
const READY_MS = 180_000;

/**
 * Applies the manifests as they are, gives the pods' own programs the time that they need, and each pod that a check
 * may meet a debug container: it starts whatever becomes of the pod's own. What runs to its end (a Job, a CronJob)
 * can carry none that lasts, and what has no controller here gets no pod: a stub pod takes its place in the checks.
 *
 * Throws InputError for what the API server refuses, EnvironmentError for what the machine did. A workload without a
 * usable pod is in `missing`, with the reason.
 */
export async function startRealWorkloads(
  project: Project,
  cluster: Cluster,
  options: StartOptions,
): Promise<StartedWorkloads> {
  const { inventory, checks, tried } = project;
  const { kubectl } = cluster;
  const { clock, image, signal, step, onApplied } = options;
  const needed = neededWorkloads(checks);
  const apart = toldApart(tried.inventory);
  const lasting = lastingStubs(neededWorkloads(tried.attempts), tried.inventory, tried.attempts, image);

  // The boot brings them; a kubelet that looks before they are there waits ten seconds until it looks again.
  await cluster.loadImages([]);
  const notices = await applyObjects(
    { kubectl, clock },
    [...ownItems(canaryObjects(image)), ...manifestItems(inventory), ...lasting.items],
    { workloads: 'real', deadlineMs: APPLY_MS, signal },
  );
  onApplied();
  step('manifests applied');

  const backends = new Set(checks.flatMap(({ to }) => (to.kind === 'service' ? to.backends : [])));
  // As a source one pod will do; behind a Service any of them may be met.
  const wanted = ({ workload, usable }: RealWorkload): readonly LivePod[] =>
    backends.has(workload) || apart.has(workload) ? usable : usable.slice(0, 1);
  const [settled, ready] = await Promise.all([
    settleWorkloads(
      cluster,
      needed.filter((workload) => !runsToItsEnd(workload)),
      wanted,
      options,
    ),
    waitForPods({ kubectl, clock }, [...lasting.pods.values()], {
      deadlineMs: READY_MS,
      own: true,
      signal,
    }),
    checkPolicies(kubectl, inventory.policies, { deadlineMs: APPLY_MS, signal }),
  ]);

  const own = podsOf(settled, wanted, apart);
  const missing = await whyMissing(settled, own, () => warningsOf(kubectl));
  const notThere = [...apart.values()]
    .flat()
    .filter((one) => one.pod !== undefined && !own.has(one) && !lasting.pods.has(one))
    .map((one) => [one, missing.get(wholeOf(one)) ?? whyNoSuchPod(one)] as const);
  const stubs = [...lasting.pods].flatMap(([workload, pod]) => {
    const ip = ready.get(workloadName(pod))?.ip;
    return ip === undefined ? [] : [[workload, { pod, ip }] as const];
  });
  return {
    pods: new Map([...own, ...stubs]),
    missing: new Map([...missing, ...notThere]),
    unready: new Set(
      settled.workloads
        .filter(({ usable }) => !usable.some((pod) => pod.ready))
        .map(({ workload }) => workload),
    ),
    stubs: new Set(lasting.pods.keys()),
    problems: [
      ...notices,
      ...requestsProblem(burdened(inventory)),
      ...[...lasting.pods.keys()].filter(isOfManifests).map(lastingProblem),
      ...[...withoutController(inventory)]
        .filter((one) => isOfManifests(one) && !lasting.pods.has(one))
        .map(notAppliedProblem),
      ...[...missing].map(([workload, why]) => missingProblem(workload, why)),
      ...settled.workloads.flatMap((one) => debugPodProblems(one, settled)),
      ...settled.workloads.flatMap((one) => (own.has(one.workload) ? notReadyProblem(one) : [])),
    ],
  };
}

/** The workloads whose pods the checks need. Pure. */
function neededWorkloads(checks: readonly Check[]): readonly Workload[] {
  return [...new Set(checks.flatMap(({ from, to }) => [from, ...workloadsAt(to)]))];
}

/** The workloads that a destination leads to, a Service's pods included. Pure. */
function workloadsAt(to: Target): readonly Workload[] {
  if (to.kind === 'workload') return [to.workload];
  return to.kind === 'service' ? to.backends : [];
}

/** That those of the rule file are stub pods was said when that was read. */
function isOfManifests(workload: Workload): boolean {
  return !isOfRuleFile(workload);
}

/** Everything but policies, with the namespaces that are used and not defined; what a controller of theirs makes is left to it. Pure. */
export function manifestItems(inventory: Inventory): readonly Item[] {
  const alone = withoutController(inventory);
  const burden = new Set(burdened(inventory).map(({ resource }) => resource));
  const workloads = new Set(
    inventory.workloads.filter((one) => !alone.has(one)).map(({ resource }) => resource),
  );
  // Used by manifests, and neither defined by one nor there in every cluster.
  const undeclared = inventory.namespaces.filter((one) => one.at === undefined && isMade(one));
  return [
    ...ownItems(undeclared.map(namespaceObject)),
    ...inventory.resources
      .filter((resource) => workloadKind(resource) === undefined || workloads.has(resource))
      .map((resource) => (burden.has(resource) ? unburdened(itemOf(resource)) : itemOf(resource))),
  ];
}

/** The images that the manifests' own pods start from: for the boot, which brings those that the Docker engine holds. Pure. */
export function realImages(inventory: Inventory): readonly string[] {
  return imagesOf(inventory.workloads.map(({ resource }) => resource));
}

/** Where the checks of each workload are tried from, and the address that they dial. Pure. */
function podsOf(
  { workloads, access }: Settled,
  wanted: (workload: RealWorkload) => readonly LivePod[],
  apart: ReturnType<typeof toldApart>,
): ReadonlyMap<Workload, StartedPod> {
  const podOf = (pod: LivePod): readonly StartedPod[] => {
    const found = access.get(podKey(pod));
    if (found === undefined || found.kind === 'none') return [];
    return [{ pod: found.pod, ip: pod.ip, ...(found.kind === 'debug-pod' && { viaDebugPod: true }) }];
  };
  return new Map(
    workloads.flatMap((one) => {
      const live = wanted(one);
      const each = (apart.get(one.workload) ?? []).flatMap((of) => {
        const pod = of === one.workload ? undefined : livePodOf(of, live);
        return pod ? [{ of, pod }] : [];
      });
      const [first, ...siblings] = live.flatMap(podOf);
      if (first === undefined) return [];
      const others = siblings.filter(({ ip }) => !each.some(({ pod }) => pod.ip === ip));
      const whole = others.length === 0 ? first : { ...first, siblings: others };
      return [
        [one.workload, whole] as const,
        ...each.flatMap(({ of, pod }) => podOf(pod).map((started) => [of, started] as const)),
      ];
    }),
  );
}

/** A workload whose pod has a debug pod beside it. Pure. */
function debugPodProblems({ workload, usable }: RealWorkload, { access }: Settled): readonly Problem[] {
  const found = usable.map((pod) => access.get(podKey(pod))).find((one) => one?.kind === 'debug-pod');
  return found?.kind === 'debug-pod' ? [debugPodProblem(workload, found.detail)] : [];
}

/** Workloads without a pod to try, and the reason of each: its debug container's, else its pods', else its controller's. */
async function whyMissing(
  { workloads, access }: Settled,
  started: ReadonlyMap<Workload, StartedPod>,
  askWarnings: () => Promise<readonly PodEvent[]>,
): Promise<ReadonlyMap<Workload, string>> {
  const missing = workloads.filter(({ workload }) => !started.has(workload));
  if (missing.length === 0) return new Map();
  const warnings = await askWarnings();
  return new Map(
    missing.map((one) => {
      const found = one.usable.map((pod) => access.get(podKey(pod))).find((each) => each?.kind === 'none');
      return [one.workload, found?.kind === 'none' ? found.detail : whyNoPod(one, warnings)];
    }),
  );
}
