import type { Service, Workload } from '../core/objects.ts';
import type { Check } from '../core/check.ts';
import type { PodRef, Targets, Witness } from './plan.ts';

/** A workload's pod in the cluster: where its probes run, and the address that others dial. */
export interface PlacedPod {
  readonly pod: PodRef;
  readonly ip: string;
  /** Probes run in a pod of our own beside it, which can't speak for its address; a witness, where there is one, can. */
  readonly viaDebugPod?: { readonly witness?: PodRef };
  /** The workload's other pods that a Service may lead to. */
  readonly siblings?: readonly PlacedPod[];
}

/** What the cluster says of a Service. */
export interface PlacedService {
  /** Null for a headless one. */
  readonly clusterIp: string | null;
  /** Addresses of its ready endpoints. */
  readonly ready: readonly string[];
  readonly ports: readonly { readonly port: number; readonly protocol: string; readonly ready: boolean }[];
}

/** Everything that has a place by the time of the first probe. */
export interface Placement {
  readonly pods: ReadonlyMap<Workload, PlacedPod>;
  /** By `namespace/name`. */
  readonly services: ReadonlyMap<string, PlacedService>;
  /** The node's own, where it is known. */
  readonly nodeIp?: string;
  /** Workloads without a pod to try, and why. Foreign text. */
  readonly missing?: ReadonlyMap<Workload, string>;
  /** Hosts are the real ones: their addresses by their names, as far as those resolve. Absent: stand-ins answer. */
  readonly live?: ReadonlyMap<string, string>;
}

/** Where each check is tried from, what it dials, and whom to ask whether the target still lives. Pure. */
export function resolveTargets(placement: Placement): Targets {
  return {
    podOf: (check) => placement.pods.get(check.from)?.pod ?? null,
    addressOf: (check) => addressOf(check, placement),
    witnessesOf: (check) => witnessesOf(check, placement),
    whyNowhere: (check) => whyNowhere(check, placement) ?? null,
  };
}

function whyNowhere(check: Check, { pods, missing }: Placement): string | undefined {
  const { from, to } = check;
  if (!pods.has(from)) return missing?.get(from);
  if (asksItself(check, pods)) return 'its debug pod is beside it, and can not ask in its name for itself';
  return to.kind === 'workload' ? missing?.get(to.workload) : undefined;
}

/** Whether somebody is there to answer: false for a Service without a ready endpoint on the port. Pure. */
export function endpointsReady(check: Check, placement: Placement): boolean {
  if (check.to.kind !== 'service') return true;
  const found = placement.services.get(serviceKey(check.to.service));
  if (!found) return false;
  if (found.ready.length === 0) return false;
  const port = found.ports.find((one) => one.port === check.port && one.protocol === check.protocol);
  return port === undefined || port.ready;
}

/**
 * A host with a name is dialled by it where the rule allows it, for that is what a program would do; a deny dials the
 * address, since a name that policies cut off from DNS would prove nothing about the connection.
 */
function addressOf(check: Check, placement: Placement): string | null {
  const { to } = check;
  switch (to.kind) {
    case 'workload':
      return asksItself(check, placement.pods) ? null : (placement.pods.get(to.workload)?.ip ?? null);
    case 'service': {
      const found = placement.services.get(serviceKey(to.service));
      return found?.clusterIp ?? found?.ready[0] ?? null;
    }
    case 'host': {
      const { name, address } = to.host;
      if (name === undefined) return address;
      if (check.expected === 'allow') return name;
      // The address that the planner chose is a stand-in's.
      return placement.live === undefined ? address : (placement.live.get(name) ?? name);
    }
  }
}

/** A pod always reaches itself, and what is beside it is not itself: policies would cut the one and not the other. */
function asksItself({ from, to }: Check, pods: Placement['pods']): boolean {
  return to.kind === 'workload' && to.workload === from && pods.get(from)?.viaDebugPod !== undefined;
}

function witnessesOf(check: Check, placement: Placement): readonly Witness[] {
  const { to, protocol } = check;
  if (to.kind === 'workload') return witness(placement.pods.get(to.workload), check.port, protocol);
  if (to.kind === 'host') return [];
  const found = placement.services.get(serviceKey(to.service));
  // What is not met says nothing of the Service, whatever it says of itself: what is not ready, and of a headless
  // Service, which has no proxy, all but the pod that is dialled.
  const met = found?.clusterIp === null ? found.ready.slice(0, 1) : (found?.ready ?? []);
  return to.backends.flatMap((backend) => {
    const port = found?.clusterIp === null ? check.port : targetPort(to.service, backend, check);
    const placed = placement.pods.get(backend);
    if (port === undefined || placed === undefined) return [];
    return [placed, ...(placed.siblings ?? [])]
      .filter(({ ip }) => met.includes(ip))
      .flatMap((one) => witness(one, port, protocol));
  });
}

function witness(
  placed: PlacedPod | undefined,
  port: number,
  protocol: Check['protocol'],
): readonly Witness[] {
  if (placed === undefined) return [];
  const { pod, ip: address, viaDebugPod } = placed;
  if (viaDebugPod === undefined) return [{ pod, address, port, protocol }];
  return viaDebugPod.witness === undefined
    ? []
    : [{ pod: viaDebugPod.witness, address, port, protocol, viaDebugPod: true }];
}

function targetPort(service: Service, backend: Workload, check: Check): number | undefined {
  const declared = service.ports.find((one) => one.port === check.port && one.protocol === check.protocol);
  if (declared === undefined) return undefined;
  if (typeof declared.targetPort === 'number') return declared.targetPort;
  return backend.ports.find((one) => one.name === declared.targetPort && one.protocol === check.protocol)
    ?.number;
}

function serviceKey(service: Pick<Service, 'namespace' | 'name'>): string {
  return `${service.namespace}/${service.name}`;
}
