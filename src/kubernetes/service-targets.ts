import { groupBy } from '../core/group-by.ts';
import {
  labelOf,
  type Inventory,
  type Protocol,
  type Service,
  type ServicePort,
  type WirePort,
  type Workload,
} from '../core/objects.ts';

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

/** The number that a Service's port leads to on a workload's pods; undefined when its name is none of theirs. */
export function targetNumber({ targetPort, protocol }: ServicePort, workload: Workload): number | undefined {
  if (typeof targetPort === 'number') return targetPort;
  return workload.ports.find((own) => own.name === targetPort && own.protocol === protocol)?.number;
}

/** The pods' own ports that Services lead to, by workload, in the Services' order. */
export function servedPorts({
  workloads,
  services,
}: Pick<Inventory, 'workloads' | 'services'>): ReadonlyMap<Workload, readonly WirePort[]> {
  const byNamespace = groupBy(workloads, ({ namespace }) => namespace);
  const found = new Map<Workload, WirePort[]>();
  for (const service of services) {
    if (service.ports.length === 0) continue;
    for (const workload of backendsOf(service, { workloads: byNamespace.get(service.namespace) ?? [] })) {
      const wires = service.ports.flatMap((one): readonly WirePort[] => {
        const port = targetNumber(one, workload);
        return port === undefined ? [] : [{ port, protocol: one.protocol }];
      });
      found.set(workload, [...(found.get(workload) ?? []), ...wires]);
    }
  }
  return found;
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
  const declared = service.ports.find((one) => one.port === port && one.protocol === protocol);
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

function toBackend(declared: ServicePort, workload: Workload): Translation {
  const port = targetNumber(declared, workload);
  return port === undefined
    ? { kind: 'no-such-port', workload, name: String(declared.targetPort) }
    : { kind: 'endpoint', workload, wire: { port, protocol: declared.protocol } };
}
