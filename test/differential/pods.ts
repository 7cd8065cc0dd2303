import type { Inventory, Workload } from '../../src/core/objects.ts';
import { numberedPods } from '../../src/kubernetes/controller-labels.ts';
import { labelledBy, keyOf, type LayoutPod } from './layout.ts';

/** A layout's pod as the product sees it: of several the one with its number. */
export function podIn({ workloads }: Pick<Inventory, 'workloads'>, pod: LayoutPod): Workload {
  const found = workloads.find((one) => keyOf(one) === labelledBy(pod));
  if (!found) throw new RangeError(`${keyOf(pod)} is not in the scenario`);
  if (!pod.of) return found;
  const labels = { ...found.labels, ...numberedPods(found)?.labelsOf(pod.of.ordinal) };
  const of = { name: pod.name, of: found, oneOfSeveral: true, guessed: [] };
  return { ...found, labels, replicas: 1, pod: of };
}
