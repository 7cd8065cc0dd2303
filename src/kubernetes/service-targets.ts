import type { Inventory, Protocol, Service, ServicePort, Workload } from '../core/objects.ts';
import { labelOf } from '../model/selectors.ts';
import type { WirePort } from '../model/ports.ts';

/** What a connection to a Service becomes on one backend, before any policy looks. */
export type Translation =
  | { readonly kind: 'endpoint'; readonly workload: Workload; readonly wire: WirePort }
  /** `targetPort` is a name that this workload's pods don't have: kube-proxy sends nothing there. */
  | { readonly kind: 'no-such-port'; readonly workload: Workload; readonly name: string };

/** The workloads whose pods a Service's selector picks, in its own namespace; none where it has no selector. */
export function backendsOf(service: Service, inventory: Pick<Inventory, 'workloads'>): readonly Workload[] {
  const selector = service.selector;
  if (selector === undefined || Object.keys(selector).length === 0) return [];
  return inventory.workloads.filter(
    (workload) =>
      workload.namespace === service.namespace &&
      Object.entries(selector).every(([key, value]) => labelOf(workload.labels, key) === value),
  );
}

/** The Service's port for what is dialled at it. */
export function servicePort(service: Service, port: number, protocol: Protocol): ServicePort | undefined {
  return service.ports.find((one) => one.port === port && one.protocol === protocol);
}

/**
 * What kube-proxy makes of a connection to `port` of the Service, per backend. A headless Service has no proxy: its
 * name resolves to the pods, and the port that is dialled is the pod's own. A named targetPort is resolved on each
 * pod, so two backends may be reached at two numbers. Undefined: the Service has no such port.
 */
export function translate(
  service: Service,
  backends: readonly Workload[],
  port: number,
  protocol: Protocol,
): readonly Translation[] | undefined {
  if (service.headless) {
    return backends.map((workload) => ({ kind: 'endpoint', workload, wire: { port, protocol } }));
  }
  const declared = servicePort(service, port, protocol);
  if (!declared) return undefined;
  return backends.map((workload) => toBackend(declared, workload));
}

/** The Service that turns the port `written` into the one that this pod is reached at: it is not the pod's own. */
export function serviceTurning(
  written: number,
  wire: WirePort,
  workload: Workload,
  services: readonly Service[],
): Service | undefined {
  if (written === wire.port) return undefined;
  return services.find(
    (service) =>
      backendsOf(service, { workloads: [workload] }).length > 0 &&
      (translate(service, [workload], written, wire.protocol) ?? []).some(
        (one) => one.kind === 'endpoint' && one.wire.port === wire.port,
      ),
  );
}

function toBackend({ targetPort, protocol }: ServicePort, workload: Workload): Translation {
  if (typeof targetPort === 'number') {
    return { kind: 'endpoint', workload, wire: { port: targetPort, protocol } };
  }
  const found = workload.ports.find((port) => port.name === targetPort && port.protocol === protocol);
  return found
    ? { kind: 'endpoint', workload, wire: { port: found.number, protocol } }
    : { kind: 'no-such-port', workload, name: targetPort };
}
