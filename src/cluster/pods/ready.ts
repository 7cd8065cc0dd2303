import { workloadName } from '../../core/objects.ts';
import { EnvironmentError } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import { watchUntil, type Deadline, type Watcher } from '../api/wait.ts';
import { readPods, type LivePod } from './live-pod.ts';

/**
 * Waits until pods are Ready and have addresses, with one watch; by `namespace/name`. Throws EnvironmentError
 * `deadline` that names those which are not, with their containers' states and events; `pod-failed` at once for a pod
 * that will never be.
 */
export async function waitForPods(
  { kubectl, clock }: Watcher,
  pods: readonly { readonly namespace: string; readonly name: string }[],
  options: Deadline,
): Promise<ReadonlyMap<string, LivePod>> {
  if (pods.length === 0) return new Map();
  const wanted = new Set(pods.map(workloadName));
  const objects = await watchUntil(kubectl, clock, {
    args: podArguments(pods),
    until: (seen) => {
      const ready = new Set<string>();
      for (const pod of readPods(seen)) {
        if (!wanted.has(workloadName(pod))) continue;
        if (pod.phase === 'Failed')
          throw new EnvironmentError('pod-failed', `pod ${showName(workloadName(pod))} failed`);
        if (pod.ip !== '' && pod.ready) ready.add(workloadName(pod));
      }
      const missing = [...wanted].filter((name) => !ready.has(name));
      return missing.length === 0 || `${missing.length} of ${wanted.size} are not: ${some(missing)}`;
    },
    what: 'the pods to be ready',
    ...options,
  });
  return new Map(
    readPods(objects)
      .map((pod) => [workloadName(pod), pod] as const)
      .filter(([name]) => wanted.has(name)),
  );
}

/** One namespace's pods when all are in it, else all: a watch is one request, however many it is asked of. */
function podArguments(of: readonly { readonly namespace: string }[]): readonly string[] {
  const namespaces = new Set(of.map(({ namespace }) => namespace));
  const [only] = namespaces;
  return ['pods', namespaces.size === 1 && only !== undefined ? `--namespace=${only}` : '--all-namespaces'];
}

/** Names for a message: a few, and how many more. */
function some(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(showName).join(', ');
  return names.length <= 3 ? shown : `${shown} and ${names.length - 3} more`;
}
