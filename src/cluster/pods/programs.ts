import { type Workload, workloadName } from '../../core/objects.ts';
import { EnvironmentError } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import { pulling, refusedWorkloads, warningsOf } from './events.ts';
import { readPods } from './live-pod.ts';
import { realWorkloads, type RealWorkload } from './pods.ts';
import { readinessOf } from './readiness.ts';
import { watchUntil, type Deadline, type Watcher } from '../api/wait.ts';

/** Controllers make pods at once; one that has none after this long is asked for its reasons. */
const MAKING_MS = 5_000;
/** One that gives none (a DaemonSet that no node fits, a paused Deployment) may be slow; after this long it makes none. */
const MAKING_LATE_MS = 20_000;

/**
 * Waits until each pod of the workloads has a sandbox with an address, or says what it waits for. Whether its programs
 * run is another matter. A workload whose controller may make no pod, or does not, is not waited for. Gives what there
 * is at the deadline, too. Throws EnvironmentError `aborted`, `kubectl-get`.
 */
export async function waitUntilStarted(
  parts: Watcher,
  workloads: readonly Workload[],
  options: Deadline,
): Promise<readonly RealWorkload[]> {
  const end = parts.clock.now() + options.deadlineMs;
  const withoutPod = async (of: readonly Workload[], deadlineMs: number): Promise<readonly Workload[]> => {
    const found = await watchWorkloads(parts, of, { ...options, deadlineMs }, () => true);
    return found.filter(({ pods }) => pods.length === 0).map(({ workload }) => workload);
  };
  const none = await withoutPod(workloads, MAKING_MS);
  const refused = none.length === 0 ? [] : refusedWorkloads(none, await warningsOf(parts.kubectl));
  const late = none.filter((workload) => !refused.includes(workload));
  const absent = new Set([...refused, ...(await withoutPod(late, MAKING_LATE_MS))]);
  const started = await watchWorkloads(
    parts,
    workloads.filter((workload) => !absent.has(workload)),
    { ...options, deadlineMs: Math.max(1, end - parts.clock.now()) },
    ({ pods }) => pods.every((pod) => pod.ip !== '' || readinessOf(pod).kind !== 'coming'),
  );
  return [...started, ...realWorkloads([...absent], [])];
}

/**
 * Gives programs the time to come up: a while to those that merely wait (for a probe to pass, for an init container,
 * for a volume, for another try), and as long as the deadline allows to those whose images are being pulled. Ends when
 * all are Ready or stuck. Gives what there is then. Throws EnvironmentError `aborted`, `kubectl-get`.
 */
export async function waitUntilSettled(
  parts: Watcher,
  workloads: readonly Workload[],
  options: Deadline & {
    /** Milliseconds for what merely waits. */
    readonly patienceMs: number;
  },
): Promise<readonly RealWorkload[]> {
  const { clock, kubectl } = parts;
  const end = clock.now() + options.deadlineMs;
  for (;;) {
    const left = Math.max(1, end - clock.now());
    const found = await watchWorkloads(
      parts,
      workloads,
      { ...options, deadlineMs: Math.min(options.patienceMs, left) },
      isSettled,
    );
    if (found.every(isSettled) || clock.now() >= end) return found;
    const creating = found.flatMap(({ pods }) => pods.filter((pod) => readinessOf(pod).kind === 'creating'));
    const pulled = creating.length === 0 ? new Set<string>() : await pulling(kubectl);
    const coming = new Set(creating.map(workloadName).filter((name) => pulled.has(name)));
    if (coming.size === 0) return found;
    await watchWorkloads(
      parts,
      workloads,
      { ...options, deadlineMs: Math.max(1, end - clock.now()) },
      ({ pods }) =>
        !pods.some((pod) => coming.has(workloadName(pod)) && readinessOf(pod).kind === 'creating'),
    );
  }
}

/** Every replica is there and cannot come any further, or one of them is stuck. */
function isSettled({ workload, pods }: RealWorkload): boolean {
  const live = pods.filter(({ leaving }) => !leaving);
  const kinds = live.map((pod) => readinessOf(pod).kind);
  return (
    kinds.every((kind) => ['ready', 'stuck', 'ended'].includes(kind)) &&
    (kinds.includes('stuck') || live.length >= workload.replicas)
  );
}

async function watchWorkloads(
  { kubectl, clock }: Watcher,
  workloads: readonly Workload[],
  { deadlineMs, signal }: Deadline,
  isThere: (one: RealWorkload) => boolean,
): Promise<readonly RealWorkload[]> {
  let found = realWorkloads(workloads, []);
  if (workloads.length === 0) return found;
  try {
    await watchUntil(kubectl, clock, {
      args: ['pods', '--all-namespaces'],
      what: 'the workloads to start',
      until: (objects) => {
        found = realWorkloads(workloads, readPods(objects));
        const missing = found.filter((one) => one.pods.length === 0 || !isThere(one));
        return (
          missing.length === 0 || missing.map(({ workload }) => showName(workloadName(workload))).join(', ')
        );
      },
      deadlineMs,
      ...(signal && { signal }),
    });
  } catch (error) {
    if (!(error instanceof EnvironmentError) || error.code !== 'deadline') throw error;
  }
  return found;
}
