import type { ServiceState } from '../cluster/api/services.ts';
import type { Service, WirePort, Workload } from '../core/objects.ts';
import type { Check } from '../core/check.ts';
import { canaryPods } from './canary.ts';
import { translate } from '../kubernetes/service-targets.ts';
import type { PodRef, Targets, Witness } from './plan.ts';

/** A workload's pod in the cluster: where its probes run, and the address that others dial. */
export interface StartedPod {
  readonly pod: PodRef;
  readonly ip: string;
  /** Probes run in a pod of our own beside it, which cannot speak for its address. */
  readonly viaDebugPod?: true;
  /** Who is asked whether it answers, where its own pod cannot be; none: nobody can. */
  readonly witnesses?: readonly PodRef[];
  /** The workload's other pods that a Service may lead to. */
  readonly siblings?: readonly StartedPod[];
}

/** Everything that has an address by the time of the first probe. */
export interface Addresses {
  readonly pods: ReadonlyMap<Workload, StartedPod>;
  /** By `namespace/name`. */
  readonly services: ReadonlyMap<string, ServiceState>;
  /** The node's own, where it is known. */
  readonly nodeIp?: string;
  /** A pod of ours that policies let in to a workload's port, by the model: it is asked where nobody else can be. */
  readonly admitted?: (workload: Workload, wire: WirePort) => PodRef | undefined;
  /** Workloads that others may reach, and nothing can be tried from, and why. Untrusted text. */
  readonly noSource?: ReadonlyMap<Workload, string>;
  /** Workloads without a pod to try, and why. Untrusted text. */
  readonly missing?: ReadonlyMap<Workload, string>;
  /** Hosts are the real ones: their addresses by their names, as far as those resolve. Absent: the stub host answers. */
  readonly liveHosts?: ReadonlyMap<string, string>;
  /** A pod that no policy holds, nor keeps from the cluster's own Services: the witness of those, and of live hosts. */
  readonly outsider?: PodRef;
}

/** Where each check is tried from, what it dials, and whom to ask whether the target still lives. Pure. */
export function resolveTargets(checks: readonly Check[], addresses: Addresses): Targets {
  return new Map(
    checks.map((check) => {
      const why = whyNowhere(check, addresses);
      return [
        check.id,
        {
          pod:
            addresses.noSource?.has(check.from) === true
              ? null
              : (addresses.pods.get(check.from)?.pod ?? null),
          address: addressOf(check, addresses),
          witnesses: witnessesOf(check, addresses),
          endpointsReady: endpointsReady(check, addresses.services),
          ...(why !== undefined && { why }),
        },
      ];
    }),
  );
}

function whyNowhere(check: Check, { pods, missing, noSource }: Addresses): string | undefined {
  const { from, to } = check;
  const withoutSource = noSource?.get(from);
  if (withoutSource !== undefined) return withoutSource;
  if (!pods.has(from)) return missing?.get(from);
  if (asksItself(check, pods)) return 'its debug pod is beside it, and can not ask in its name for itself';
  return to.kind === 'workload' ? missing?.get(to.workload) : undefined;
}

/** Whether somebody stands behind what a check dials. Pure. */
export function endpointsReady(
  { to, port, protocol }: Check,
  services: ReadonlyMap<string, ServiceState>,
): boolean {
  if (to.kind !== 'service') return true;
  const found = services.get(serviceKey(to.service));
  if (found === undefined || found.ready.length === 0) return false;
  return found.ports.find((one) => one.port === port && one.protocol === protocol)?.ready ?? true;
}

/**
 * A host with a name is dialled by it where the rule allows it, for that is what a program would do; a deny dials the
 * address, since a name that policies cut off from DNS would prove nothing about the connection.
 */
function addressOf(check: Check, { pods, services, liveHosts }: Addresses): string | null {
  const { to } = check;
  switch (to.kind) {
    case 'workload':
      return asksItself(check, pods) ? null : ipOf(pods.get(to.workload));
    case 'service': {
      const found = services.get(serviceKey(to.service));
      return found?.clusterIp ?? found?.ready[0] ?? null;
    }
    case 'host': {
      const { name, address } = to.host;
      if (name === undefined) return address;
      if (check.expected === 'allow') return name;
      // The address that the planner chose is the stub host's.
      return liveHosts === undefined ? address : (liveHosts.get(name) ?? name);
    }
  }
}

/** Null for a workload without a pod, which may be a source all the same. */
function ipOf(started: StartedPod | undefined): string | null {
  return started === undefined || started.ip === '' ? null : started.ip;
}

/** A pod always reaches itself, and what is beside it is not itself: policies would cut the one and not the other. */
function asksItself({ from, to }: Check, pods: Addresses['pods']): boolean {
  return to.kind === 'workload' && to.workload === from && pods.get(from)?.viaDebugPod !== undefined;
}

function witnessesOf(check: Check, addresses: Addresses): readonly Witness[] {
  const { to, port, protocol } = check;
  const { pods, services, liveHosts } = addresses;
  const admitted = (workload: Workload, wire: WirePort) => addresses.admitted?.(workload, wire);
  if (to.kind === 'workload')
    return witness(pods.get(to.workload), { port, protocol }, () =>
      admitted(to.workload, { port, protocol }),
    );
  // By its address: policies in kube-system may keep others from DNS.
  if (to.kind === 'host' && liveHosts === undefined)
    return [{ pod: canaryPods.client, address: to.host.address, port, protocol, fromElsewhere: true }];
  if (to.kind === 'host' || to.builtin !== undefined) return outsider(check, addresses);
  const found = services.get(serviceKey(to.service));
  // What is not met says nothing of the Service, whatever it says of itself: what is not ready, and of a headless
  // Service, which has no proxy, all but the pod that is dialled.
  const met = found?.clusterIp === null ? found.ready.slice(0, 1) : (found?.ready ?? []);
  return (translate(to.service, to.backends, port, protocol) ?? []).flatMap((backend) => {
    const started = pods.get(backend.workload);
    if (backend.kind !== 'endpoint' || started === undefined) return [];
    return [started, ...(started.siblings ?? [])]
      .filter(({ ip }) => met.includes(ip))
      .flatMap((one) => witness(one, backend.wire, () => admitted(backend.workload, backend.wire)));
  });
}

/** Nobody of ours answers there: one that is let in asks what the check asks. */
function outsider(check: Check, addresses: Addresses): readonly Witness[] {
  const { port, protocol } = check;
  const address = addressOf(check, addresses);
  return addresses.outsider === undefined || address === null
    ? []
    : [{ pod: addresses.outsider, address, port, protocol, fromElsewhere: true }];
}

function witness(
  started: StartedPod | undefined,
  { port, protocol }: WirePort,
  admitted: () => PodRef | undefined,
): readonly Witness[] {
  if (started === undefined) return [];
  const { pod, ip: address, viaDebugPod, witnesses } = started;
  if (witnesses) {
    const asked = witnesses.length > 0 ? witnesses : [admitted() ?? []].flat();
    return asked.map((one) => ({ pod: one, address, port, protocol, fromElsewhere: true }));
  }
  return viaDebugPod === true
    ? [{ pod: canaryPods.node, address, port, protocol, fromElsewhere: true }]
    : [{ pod, address, port, protocol }];
}

function serviceKey(service: Pick<Service, 'namespace' | 'name'>): string {
  return `${service.namespace}/${service.name}`;
}
