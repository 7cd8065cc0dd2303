import type { Kubectl } from '../cluster/api/kubectl.ts';
import { itemsOf } from '../cluster/api/live-object.ts';
import { readPods } from '../cluster/pods/live-pod.ts';
import { workloadName, type Workload } from '../core/objects.ts';
import { EnvironmentError } from '../core/problem.ts';
import type { Clock } from '../io/clock.ts';
import { attachDebugContainers, podKey } from '../probe/debug-containers.ts';
import type { PodRef } from '../probe/plan.ts';
import type { StartedPod } from '../probe/targets.ts';
import { runningPod, type RunningPod } from '../workloads/running.ts';
import { showName } from '../text/escape.ts';

export interface EnterOptions {
  readonly kubectl: Kubectl;
  readonly clock: Clock;
  /** agnhost's, for debug containers. */
  readonly image: string;
  readonly signal: AbortSignal;
}

/** Where each of some workloads can be entered, and why others cannot. */
export interface Entered {
  readonly pods: ReadonlyMap<Workload, StartedPod>;
  /** Untrusted text. */
  readonly refused: ReadonlyMap<Workload, string>;
}

/**
 * Enters pods of workloads in a cluster that runs: a stub pod itself, else a debug container of a pod of their own, or a
 * pod like it. Throws EnvironmentError when the cluster cannot be asked.
 */
export async function enterPods(
  running: ReadonlyMap<Workload, RunningPod>,
  options: EnterOptions,
): Promise<Entered> {
  const access = await attachDebugContainers(
    [...running.values()].filter(({ container }) => container === undefined).map(({ pod }) => pod),
    options,
  );
  const pods = new Map<Workload, StartedPod>();
  const refused = new Map<Workload, string>();
  for (const [workload, one] of running) {
    const way = access.get(podKey(one.pod));
    if (way?.kind === 'none') refused.set(workload, way.detail);
    else if (way === undefined) pods.set(workload, startedPod(one));
    else {
      const { ip } = one.pod;
      pods.set(workload, { pod: way.pod, ip, ...(way.kind === 'debug-pod' && { viaDebugPod: true }) });
    }
  }
  return { pods, refused };
}

/** A pod as it is, to be dialled. */
export function startedPod({ pod, container }: RunningPod): StartedPod {
  const { namespace, name, ip } = pod;
  return { pod: { namespace, name, ...(container !== undefined && { container }) }, ip };
}

/** One workload's pod, for a shell. Throws EnvironmentError `no-pod` where there is none to enter. */
export async function enterPod(workload: Workload, options: EnterOptions): Promise<PodRef> {
  const { kubectl, signal } = options;
  const where = `--namespace=${workload.namespace}`;
  const pods = readPods(itemsOf(await kubectl.get(['pods', where], { signal })));
  const running = runningPod(workload, pods);
  const name = showName(workloadName(workload));
  if (!running) {
    throw new EnvironmentError('no-pod', `no pod of ${name} runs in this cluster`, {
      hint: 'is it the cluster in which these manifests were applied?',
    });
  }
  const { pods: entered, refused } = await enterPods(new Map([[workload, running]]), options);
  const pod = entered.get(workload)?.pod;
  if (pod) return pod;
  const detail = refused.get(workload);
  throw new EnvironmentError('no-pod', `no pod of ${name} can be entered`, {
    ...(detail !== undefined && { detail }),
  });
}
