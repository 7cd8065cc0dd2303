import type { LivePod } from '../cluster/pods/live-pod.ts';
import { realWorkloads } from '../cluster/pods/pods.ts';
import type { Workload } from '../core/objects.ts';
import { STUB_CONTAINER, STUB_OF, stubOf } from './stubs/stub-pod.ts';

/** A pod of a workload in a cluster that runs. */
export interface RunningPod {
  readonly pod: LivePod;
  /** Of a stub pod: the container that has the probes' programs. Of a pod of the workload's own none is known to have them. */
  readonly container?: typeof STUB_CONTAINER;
}

/** What there is of a workload among these pods: its stub pod, else a pod of its own, ready before others. Pure. */
export function runningPod(workload: Workload, pods: readonly LivePod[]): RunningPod | undefined {
  const stub = pods.find(
    ({ namespace, annotations, ip }) =>
      namespace === workload.namespace && annotations[STUB_OF] === stubOf(workload) && ip !== '',
  );
  if (stub) return { pod: stub, container: STUB_CONTAINER };
  const pod = realWorkloads([workload], pods)[0]?.usable[0];
  return pod && { pod };
}
