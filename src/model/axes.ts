import type { ContainerPort, Workload } from '../core/objects.ts';
import { KUBE_DNS } from './cluster-dns.ts';
import { containsCidr } from '../net/ip.ts';
import type { Model } from './model.ts';
import { address } from './network.ts';
import type { WirePort } from './ports.ts';
import { stranger, type Stranger } from './strangers.ts';
import { servedPorts } from '../kubernetes/service-targets.ts';
import { selects } from './selectors.ts';

/**
 * One of the matrix' endpoints: a workload, an address that stands for others outside (`internet`, `outside`, `10.0.0.0/8`),
 * or a pod that no manifest has and that stands for all like it.
 */
export type AxisEntry =
  | { readonly kind: 'workload'; readonly name: string; readonly workload: Workload }
  | { readonly kind: 'stranger'; readonly name: string; readonly workload: Stranger }
  | { readonly kind: 'address'; readonly name: string; readonly ip: string };

/** Any pod elsewhere: without a label, in a namespace that no manifest has and nothing is known of. */
export const ELSEWHERE = strangerEntry(stranger({ label: 'elsewhere' }));

export function strangerEntry(workload: Stranger): Extract<AxisEntry, { kind: 'stranger' }> {
  return { kind: 'stranger', name: workload.label, workload };
}

/** Is it none of the manifests'? What such do among themselves is no policy's business. */
export function isForeign({ kind }: AxisEntry): boolean {
  return kind !== 'workload';
}

/** The pod that policies see; undefined for an address. */
export function podOf(end: AxisEntry): Workload | undefined {
  return end.kind === 'address' ? undefined : end.workload;
}

export interface TargetEntry {
  readonly end: AxisEntry;
  readonly wire: WirePort;
}

/** What the whole matrix is about. */
export interface Axes {
  readonly sources: readonly AxisEntry[];
  readonly targets: readonly TargetEntry[];
}

/** Its name, and what is guessed of labels that only a controller knows. */
export function endKey(end: AxisEntry): string {
  const guessed = end.kind === 'workload' ? (end.workload.pod?.guessed ?? []) : [];
  if (end.kind !== 'workload' || guessed.length === 0) return end.name;
  return [end.name, ...guessed.map((key) => `${key}=${end.workload.labels[key] ?? ''}`)].join(' ');
}

/** As it is asked about. */
export function endpointOf(end: AxisEntry): Workload | { readonly ip: string; readonly label: string } {
  return end.kind === 'address' ? { ip: end.ip, label: end.name } : end.workload;
}

/** What stands for the servers of the internet, and for clients outside: addresses of RFC 5737, held by nobody. */
export interface OutsideAddresses {
  readonly internet: string;
  readonly outside: string;
}

const DOCUMENTATION = ['203.0.113.', '198.51.100.', '192.0.2.'].flatMap((net) => [
  `${net}1`,
  `${net}129`,
  `${net}254`,
]);

/** A block with a longer prefix than this is for somebody in particular, not for the internet. */
const WIDEST_NAMED = 8;

/** Addresses that stand for anybody: not one that a policy means in particular, as long as there is another. */
export function outsideAddresses(models: readonly Model[]): OutsideAddresses {
  const named = models
    .flatMap((model) => model.policies)
    .flatMap((policy) => [...policy.ingress, ...policy.egress])
    .flatMap((rule) => rule.peers)
    .flatMap((peer) => (peer.kind === 'ipBlock' ? [peer.block.cidr, ...peer.block.except] : []))
    .filter((cidr) => cidr.prefix > WIDEST_NAMED);
  const free = DOCUMENTATION.filter((ip) => !named.some((cidr) => containsCidr(cidr, address(ip))));
  const [internet = '203.0.113.1', outside = internet] = free;
  return { internet, outside };
}

/** The ports that anything may want of the internet. */
const OF_THE_INTERNET: readonly WirePort[] = [
  { port: 80, protocol: 'TCP' },
  { port: 443, protocol: 'TCP' },
];

/** Who connects, and who is connected to. */
export interface AxisEnds {
  readonly sources: readonly AxisEntry[];
  readonly targets: readonly AxisEntry[];
}

/** Workloads, the cluster's DNS as a target, any pod elsewhere, the internet and outside. */
export function axisEnds(model: Model, addresses: OutsideAddresses): AxisEnds {
  const own = model.pods.map((workload) => ({
    kind: 'workload' as const,
    name: model.labelOf(workload),
    workload,
  }));
  const outside = { kind: 'address', name: 'outside', ip: addresses.outside } as const;
  const internet = { kind: 'address', name: 'internet', ip: addresses.internet } as const;
  return {
    sources: [...own.filter((one) => one.workload !== KUBE_DNS), ELSEWHERE, outside],
    targets: [...own, ELSEWHERE, internet],
  };
}

/** The same with every port of every target that somebody may want. */
export function axesOf(model: Model, addresses: OutsideAddresses = outsideAddresses([model])): Axes {
  const { sources, targets } = axisEnds(model, addresses);
  const serviced = servedPorts({ workloads: model.pods, services: model.services });
  const wires = (end: AxisEntry): readonly WirePort[] => {
    switch (end.kind) {
      case 'workload':
        return portsOf(model, end.workload, serviced.get(end.workload) ?? []);
      // Nobody knows where it listens.
      case 'stranger':
        return [];
      case 'address':
        return internetPorts(model);
    }
  };
  return { sources, targets: targets.flatMap((end) => wires(end).map((wire) => ({ end, wire }))) };
}

/** Its declared ports and those that Services send to; where there is neither, what policies open on it. */
function portsOf(model: Model, workload: Workload, serviced: readonly WirePort[]): readonly WirePort[] {
  const declared = workload.ports.map(toWire);
  const known = distinct([...declared, ...serviced]);
  if (known.length > 0) return known;
  const opened = model
    .policiesIn(workload.namespace)
    .filter((policy) => selects(policy.podSelector, workload.labels))
    .flatMap((policy) => policy.ingress.flatMap((rule) => rule.ports));
  return distinct(
    opened.flatMap(({ port, protocol }) => (typeof port === 'number' ? [{ port, protocol }] : [])),
  );
}

function internetPorts(model: Model): readonly WirePort[] {
  const named = model.policies
    .flatMap((policy) => policy.egress)
    .filter((rule) => rule.peers.length === 0 || rule.peers.some((peer) => peer.kind === 'ipBlock'))
    .flatMap((rule) => rule.ports)
    .flatMap(({ port, protocol }) => (typeof port === 'number' ? [{ port, protocol }] : []));
  return distinct([...OF_THE_INTERNET, ...named]).slice(0, 20);
}

function toWire({ number, protocol }: ContainerPort): WirePort {
  return { port: number, protocol };
}

function distinct(wires: readonly WirePort[]): readonly WirePort[] {
  return [...new Map(wires.map((wire) => [`${wire.port}/${wire.protocol}`, wire])).values()];
}
