import type { Cluster } from '../../cluster/cluster.ts';
import type { LivePod } from '../../cluster/pods/live-pod.ts';
import type { RealWorkload } from '../../cluster/pods/pods.ts';
import { waitUntilSettled, waitUntilStarted } from '../../cluster/pods/programs.ts';
import type { Workload } from '../../core/objects.ts';
import { attachDebugContainers, podKey, type DebugAccess } from '../../probe/debug-containers.ts';
import type { StartOptions } from '../started.ts';

/** For pods that are on their way, an image pull of each included. */
const START_MS = 180_000;
/** How long a program may run, crash or wait for others without being Ready, once its pod has a sandbox. */
const PATIENCE_MS = 30_000;

/** Real workloads that have come as far as they will, and where their pods' debug containers are, by pod. */
export interface Settled {
  readonly workloads: readonly RealWorkload[];
  readonly access: ReadonlyMap<string, DebugAccess>;
}

/**
 * Gives the programs of real workloads the time to come up, and their pods debug containers meanwhile; pods that are
 * new by the end get theirs then. `wanted` says which pods of a workload need one.
 */
export async function settleWorkloads(
  cluster: Cluster,
  workloads: readonly Workload[],
  wanted: (workload: RealWorkload) => readonly LivePod[],
  { clock, image, signal, step }: StartOptions,
): Promise<Settled> {
  const { kubectl } = cluster;
  const parts = { kubectl, clock };
  // Before that no pod can be scheduled, and all would seem to wait.
  await cluster.ready();
  const started = await waitUntilStarted(parts, workloads, { deadlineMs: START_MS, signal });
  step('programs started, debug containers are attached');
  const absent = started.filter(({ pods }) => pods.length === 0);
  const present = started.filter(({ pods }) => pods.length > 0);
  const [early, settled] = await Promise.all([
    attachDebugContainers(present.flatMap(wanted), { kubectl, clock, image, signal }),
    waitUntilSettled(
      parts,
      present.map(({ workload }) => workload),
      { deadlineMs: START_MS, patienceMs: PATIENCE_MS, signal },
    ),
  ]);
  const withoutAccess = settled
    .flatMap(wanted)
    .filter((pod) => (early.get(podKey(pod))?.kind ?? 'none') === 'none');
  const late = await attachDebugContainers(withoutAccess, { kubectl, clock, image, signal });
  return { workloads: [...settled, ...absent], access: new Map([...early, ...late]) };
}
