import type { LivePod } from '../cluster/pods/live-pod.ts';
import { isMap, listOf, mapOf } from '../core/json.ts';

/**
 * The kubelet as a witness: it asks a pod's readiness probe from the pod's own node, which no policy keeps from it, and a pod
 * whose probe fails is no longer Ready after a while. Gives that while in milliseconds, where one of the pod's containers is
 * probed on this TCP port; undefined where none is. Pure.
 */
export function noticesWithinMs({ spec }: Pick<LivePod, 'spec'>, port: number): number | undefined {
  const times = listOf(spec.containers)
    .filter(isMap)
    .flatMap((container) => {
      const probe = mapOf(container.readinessProbe);
      if (probe === undefined || probedPort(container, probe) !== port) return [];
      const { periodSeconds, failureThreshold, timeoutSeconds } = probe;
      const period = whole(periodSeconds, 10);
      return [(period * whole(failureThreshold, 3) + whole(timeoutSeconds, 1) + period) * 1_000];
    });
  return times.length === 0 ? undefined : Math.min(...times);
}

/** The container's port that a readiness probe connects to; of a gRPC probe, too. */
function probedPort(
  container: Readonly<Record<string, unknown>>,
  probe: Readonly<Record<string, unknown>>,
): number | undefined {
  const handler = mapOf(probe.tcpSocket) ?? mapOf(probe.httpGet) ?? mapOf(probe.grpc);
  // Another host is another's port.
  if (handler === undefined || (handler.host !== undefined && handler.host !== '')) return undefined;
  const { port } = handler;
  if (typeof port === 'number') return port;
  const named = listOf(container.ports)
    .filter(isMap)
    .find(({ name, protocol = 'TCP' }) => name === port && protocol === 'TCP');
  return typeof named?.containerPort === 'number' ? named.containerPort : undefined;
}

function whole(value: unknown, standard: number): number {
  return typeof value === 'number' && value > 0 ? value : standard;
}

/** Whether a pod was Ready all the time from the first look to the second, with the same programs. Pure. */
export function stayedReady(before: LivePod, after: LivePod | undefined): boolean {
  return (
    after !== undefined &&
    before.ready &&
    after.ready &&
    before.uid === after.uid &&
    before.readySince === after.readySince &&
    before.ip === after.ip
  );
}
