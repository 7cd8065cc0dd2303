import { workloadName } from '../../core/objects.ts';
import { EnvironmentError } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import { few, fewNames } from '../../text/policy-words.ts';
import { watchUntil, type Deadline, type Watcher } from '../api/wait.ts';
import type { LiveObject } from '../api/live-object.ts';
import { readPods, type LivePod } from './live-pod.ts';
import { HOLD_MS, isProbed, lifeOf } from './readiness.ts';

/** What is waited for. */
export interface ReadyOptions extends Deadline {
  /** The pods run netproof's own programs, which do not end by themselves. */
  readonly own?: boolean;
}

/**
 * Waits until pods are Ready and have addresses, with one watch; by `namespace/name`. Those whose programs no probe asks have to
 * stay so for a moment. The deadline counts from when the last of them became Ready. Throws EnvironmentError `deadline` that
 * names those which are not, with their containers' states and events; `pod-failed` at once for a pod that will never be.
 */
export async function waitForPods(
  parts: Watcher,
  pods: readonly { readonly namespace: string; readonly name: string }[],
  options: ReadyOptions,
): Promise<ReadonlyMap<string, LivePod>> {
  if (pods.length === 0) return new Map();
  const { clock } = parts;
  const end = clock.now() + options.deadlineMs;
  for (;;) {
    const ready = await watchReady(parts, pods, options);
    const doubted = [...ready.values()].filter((pod) => mayEnd(pod, options));
    if (doubted.length === 0) return ready;
    await clock.pause(HOLD_MS, options.signal);
    const now = await watchReady(parts, pods, options);
    const ended = doubted
      .filter((pod) => lifeOf(pod) !== lifeOf(now.get(workloadName(pod)) ?? pod))
      .map(workloadName);
    if (ended.length === 0) return now;
    if (clock.now() >= end)
      throw new EnvironmentError(
        'deadline',
        `waited ${Math.round(options.deadlineMs / 1_000)} s for the pods to stay ready: ${ended.length} of ${pods.length} do not: ${fewNames(few(ended))}`,
      );
  }
}

/** Whether a pod that is Ready may not be in a moment: on the node's network a probe may have asked another's program. */
function mayEnd(pod: LivePod, { own = false }: ReadyOptions): boolean {
  return isProbed(pod) ? pod.spec.hostNetwork === true : !own;
}

async function watchReady(
  { kubectl, clock }: Watcher,
  pods: readonly { readonly namespace: string; readonly name: string }[],
  { deadlineMs, signal }: Deadline,
): Promise<ReadonlyMap<string, LivePod>> {
  const wanted = new Set(pods.map(workloadName));
  const readyOf = (seen: readonly LiveObject[]): ReadonlyMap<string, LivePod> =>
    new Map(
      readPods(seen)
        .filter((pod) => pod.ip !== '' && pod.ready && wanted.has(workloadName(pod)))
        .map((pod) => [workloadName(pod), pod]),
    );
  const objects = await watchUntil(kubectl, clock, {
    args: podArguments(pods),
    until: (seen) => {
      const failed = readPods(seen).find((pod) => pod.phase === 'Failed' && wanted.has(workloadName(pod)));
      if (failed) throw new EnvironmentError('pod-failed', `pod ${showName(workloadName(failed))} failed`);
      const ready = readyOf(seen);
      const missing = [...wanted].filter((name) => !ready.has(name));
      return missing.length === 0 || `${missing.length} of ${wanted.size} are not: ${fewNames(few(missing))}`;
    },
    done: (seen) => readyOf(seen).size,
    what: 'the pods to be ready',
    deadlineMs,
    ...(signal && { signal }),
  });
  return readyOf(objects);
}

/** One namespace's pods when all are in it, else all: a watch is one request, however many it is asked of. */
function podArguments(of: readonly { readonly namespace: string }[]): readonly string[] {
  const namespaces = new Set(of.map(({ namespace }) => namespace));
  const [only] = namespaces;
  return ['pods', namespaces.size === 1 && only !== undefined ? `--namespace=${only}` : '--all-namespaces'];
}
