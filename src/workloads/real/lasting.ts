import type { Item } from '../../cluster/api/apply.ts';
import { listeners } from '../stubs/ports.ts';
import type { Inventory, Workload } from '../../core/objects.ts';
import { stubPod, STUB_CONTAINER } from '../stubs/stub-pod.ts';
import type { PodRef } from '../../probe/plan.ts';
import type { Check } from '../../core/check.ts';
import { withoutController } from './without-controller.ts';

/** Stub pods for workloads whose own pods end, or that nobody here makes pods of. */
export interface LastingStubs {
  readonly pods: ReadonlyMap<Workload, PodRef>;
  /** The pods, to be applied; each leads to the line of its workload. */
  readonly items: readonly Item[];
}

/**
 * Stub pods for workloads that run to their end, in real mode. A Job's pod takes a debug container only while it runs,
 * and ends it when it is done, in the middle of a probe perhaps; a CronJob has none until its time comes. So does what
 * has no controller here. Pure.
 */
export function lastingStubs(
  workloads: readonly Workload[],
  inventory: Inventory,
  checks: readonly Check[],
  image: string,
): LastingStubs {
  const open = listeners(inventory, checks);
  const alone = withoutController(inventory);
  const made = workloads
    .filter((one) => runsToItsEnd(one) || alone.has(one))
    .map((workload) => {
      const { namespace, kind, name, pod: { name: own = name } = {} } = workload;
      const podName = `netproof-${kind.toLowerCase()}-${own}`;
      // On the node's own network a port may be someone else's.
      const ports = workload.hostNetwork ? [] : (open.get(workload) ?? []);
      const declared = workload.hostNetwork ? [] : workload.ports;
      const object = stubPod(workload, podName, ports, declared, image) as Item['object'];
      const ref: PodRef = { namespace, name: podName, container: STUB_CONTAINER };
      return { workload, pod: ref, item: { object, source: workload.resource } };
    });
  return {
    pods: new Map(made.map(({ workload, pod }) => [workload, pod])),
    items: made.map(({ item }) => item),
  };
}

/** A Job or a CronJob. */
export function runsToItsEnd({ kind }: Workload): boolean {
  return kind === 'Job' || kind === 'CronJob';
}
