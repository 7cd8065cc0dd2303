import { Findings } from '../../core/findings.ts';
import { readPolicy } from '../../model/policy-apis.ts';
import type { Peer, PolicyPort } from '../../model/policy.ts';
import { selects } from '../../model/selectors.ts';
import { backendsOf, servedPorts } from '../../kubernetes/service-targets.ts';
import type { Check } from '../../core/check.ts';
import type { Inventory, Labels, Protocol, Workload } from '../../core/objects.ts';

/** A port on which a stub pod answers. Never SCTP: no listener here speaks it. */
export interface Listener {
  readonly port: number;
  readonly protocol: Exclude<Protocol, 'SCTP'>;
}

/** A policy's range opens no more listeners than these: what a rule names in it is added by its checks. */
const LONGEST_RANGE = 16;

/**
 * Where each workload's stub has to listen: on the ports that it declares, that Services send to it, that policies
 * admit to it (its own ingress, and the egress of others), and that checks dial. Sorted by protocol and port.
 */
export function listeners(
  inventory: Inventory,
  checks: readonly Check[],
): ReadonlyMap<Workload, readonly Listener[]> {
  const ports = new Ports(inventory.workloads);
  for (const workload of inventory.workloads) {
    for (const { number, protocol } of workload.ports) ports.add(workload, number, protocol);
  }
  for (const [workload, served] of servedPorts(inventory)) {
    for (const { port, protocol } of served) ports.add(workload, port, protocol);
  }
  // A headless Service has no proxy: what is dialled is the pod's own port.
  for (const service of inventory.services.filter(({ headless }) => headless)) {
    for (const workload of backendsOf(service, inventory)) {
      for (const { port, protocol } of service.ports) ports.add(workload, port, protocol);
    }
  }
  addPolicyPorts(inventory, ports);
  // A check of a Service dials what the Service leads to; of a headless one, the pods themselves.
  for (const { to, port, protocol } of checks) {
    if (to.kind === 'workload') ports.add(to.workload, port, protocol);
    if (to.kind !== 'service' || !to.service.headless) continue;
    for (const workload of to.backends) ports.add(workload, port, protocol);
  }
  return ports.all();
}

function addPolicyPorts(inventory: Inventory, ports: Ports): void {
  const namespaces = new Map(inventory.namespaces.map(({ name, labels }) => [name, labels]));
  for (const resource of inventory.policies) {
    const policy = readPolicy(resource, new Findings());
    if (!policy) continue;
    for (const workload of inventory.workloads) {
      const own = workload.namespace === policy.namespace && selects(policy.podSelector, workload.labels);
      if (own) for (const rule of policy.ingress) ports.addPolicy(workload, rule.ports);
      for (const rule of policy.egress) {
        const admitted = rule.peers.some((peer) => isPeer(peer, workload, policy.namespace, namespaces));
        if (admitted) ports.addPolicy(workload, rule.ports);
      }
    }
  }
}

function isPeer(
  peer: Peer,
  workload: Workload,
  namespace: string,
  namespaces: ReadonlyMap<string, Labels>,
): boolean {
  if (peer.kind !== 'pods') return false;
  const inNamespace = peer.namespaceSelector
    ? selects(peer.namespaceSelector, namespaces.get(workload.namespace) ?? {})
    : workload.namespace === namespace;
  return inNamespace && (peer.podSelector === undefined || selects(peer.podSelector, workload.labels));
}

class Ports {
  readonly #byWorkload: Map<Workload, Map<string, Listener>>;

  constructor(workloads: readonly Workload[]) {
    this.#byWorkload = new Map(workloads.map((workload) => [workload, new Map<string, Listener>()]));
  }

  add(workload: Workload, port: number, protocol: Protocol): void {
    if (protocol === 'SCTP') return;
    this.#byWorkload.get(workload)?.set(`${protocol}/${port}`, { port, protocol });
  }

  addPolicy(workload: Workload, ports: readonly PolicyPort[]): void {
    for (const { port, endPort, protocol } of ports) {
      if (typeof port !== 'number') continue;
      const last = Math.min(endPort ?? port, port + LONGEST_RANGE - 1);
      for (let number = port; number <= last; number++) this.add(workload, number, protocol);
    }
  }

  all(): ReadonlyMap<Workload, readonly Listener[]> {
    return new Map(
      [...this.#byWorkload].map(([workload, found]) => [
        workload,
        [...found.values()].sort((a, b) =>
          a.protocol === b.protocol ? a.port - b.port : a.protocol === 'TCP' ? -1 : 1,
        ),
      ]),
    );
  }
}
