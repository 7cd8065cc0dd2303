import type { Workload } from '../core/objects.ts';
import type { SideState } from '../core/story.ts';
import { podsAtOnce } from '../kubernetes/controller-labels.ts';
import { isWorkload, podKey, type Connection, type Endpoint, type Party } from './connection.ts';
import { matchPeer, type PeerMiss } from './match-peer.ts';
import type { Model } from './model.ts';
import { address } from './network.ts';
import type { Direction, IpPeer, NetworkPolicy, Peer, PolicyPort, PolicyRule } from './policy.ts';
import { matchPort, type PortMiss, type WirePort } from './ports.ts';
import { isStranger } from './strangers.ts';

/** The model's answer, with all that it rests on; `evidence.ts` makes plain values of it. */
export interface Decision {
  readonly allowed: boolean;
  /**
   * It is not allowed by what is known, and would be at another address of the pod ranges: an ipBlock holds some of
   * them, and which one the pod gets is not known without a cluster.
   */
  readonly podIpDependencies: boolean;
  readonly from: Party;
  readonly to: Party;
  readonly wire: WirePort;
  /** `policies`, or why no policy was asked. */
  readonly path: 'policies' | 'same-pod' | 'from-own-node';
  readonly egress: Side;
  readonly ingress: Side;
}

/** One side of a connection. Policies add up: one admitting rule of any isolating policy is enough. */
export interface Side {
  readonly direction: Direction;
  /** Whose side it is: the source's egress, the target's ingress. */
  readonly subject: Party;
  readonly peer: Party;
  readonly state: SideState;
  readonly isolating: readonly NetworkPolicy[];
  readonly admissions: readonly Admission[];
  /** Every rule of the isolating policies that does not admit it, in order. */
  readonly misses: readonly RuleMiss[];
}

/** A rule that admits, and through which of its peers and ports; absent where the rule has none (everyone, any port). */
export interface Admission {
  readonly policy: NetworkPolicy;
  readonly rule: PolicyRule;
  readonly peer?: Peer;
  readonly port?: PolicyPort;
}

/** A rule that does not admit; a part that is absent did match. */
export interface RuleMiss {
  readonly policy: NetworkPolicy;
  readonly rule: PolicyRule;
  readonly peers?: readonly { readonly peer: Peer; readonly miss: PeerMiss }[];
  readonly ports?: readonly { readonly port: PolicyPort; readonly miss: PortMiss }[];
}

/**
 * Decides one connection: the source's egress and the target's ingress must both let it pass. Replies need no rule
 * (NetworkPolicies are about who opens a connection; Calico tracks them). Throws a RangeError for an endpoint whose
 * `ip` is none.
 */
export function decide(model: Model, connection: Connection): Decision {
  const from = partyOf(model, connection.from);
  const to = partyOf(model, connection.to);
  const wire = { port: connection.port, protocol: connection.protocol };
  const path = pathOf(from, to, connection.viaService === true);
  const exempt = path !== 'policies';
  const egress = decideSide(model, 'egress', from, to, wire, exempt);
  const ingress = decideSide(model, 'ingress', to, from, wire, exempt);
  const allowed = passes(egress) && passes(ingress);
  const podIpDependencies =
    !allowed && [egress, ingress].every((side) => passes(side) || podIpDependencyOf(side) !== undefined);
  return { allowed, podIpDependencies, from, to, wire, path, egress, ingress };
}

/** How policies see an endpoint. Throws a RangeError for an `ip` that is none. */
export function partyOf(model: Model, endpoint: Endpoint): Party {
  const { network } = model;
  if (!isWorkload(endpoint)) {
    const ip = address(endpoint.ip);
    const isNode = ip.base === network.node.base && ip.family === network.node.family;
    return { kind: isNode ? 'node' : 'address', label: endpoint.label ?? endpoint.ip, address: ip };
  }
  const label = model.labelOf(endpoint);
  if (endpoint.hostNetwork) return { kind: 'node', label, address: network.node, workload: endpoint };
  const known = network.podAddresses.get(podKey(endpoint));
  return {
    kind: 'pod',
    label,
    workload: endpoint,
    namespaceLabels:
      (isStranger(endpoint) ? endpoint.namespaceLabels : undefined) ??
      model.namespaceLabels(endpoint.namespace),
    ports: endpoint.ports,
    ...(known && { address: known }),
  };
}

/** Is the workload a single pod, so that what it sends to itself never leaves that pod? */
export function isSinglePod(workload: Workload): boolean {
  return podsAtOnce(workload) <= 1;
}

/**
 * A pod cannot be cut off from itself (documentation: "a Pod cannot block access to itself"): its own address never
 * leaves its network namespace. By way of a Service it does, and Calico then asks its policies as for another pod of
 * its labels (seen on Calico v3.28: a pod under a default deny reaches its own address, and not its own ClusterIP). Nor from the node it runs on (API reference, `ingress`: traffic from the pod's own
 * node is always let in); with one node, as netproof's clusters have, every node and host-network pod is that one.
 * The other way, to the node, Calico does apply egress policies, and so does this model.
 */
function pathOf(from: Party, to: Party, viaService: boolean): Decision['path'] {
  if (from.kind === 'pod' && to.kind === 'pod' && podKey(from.workload) === podKey(to.workload)) {
    if (isSinglePod(from.workload) && !viaService) return 'same-pod';
  }
  return from.kind === 'node' && to.kind === 'pod' ? 'from-own-node' : 'policies';
}

function passes(side: Side): boolean {
  return side.state !== 'cut';
}

/** The ipBlock that would let the side pass if the pod had the right one of the addresses that it may get. */
export function podIpDependencyOf({
  misses,
}: Side): { readonly miss: RuleMiss; readonly peer: IpPeer } | undefined {
  return misses
    .filter(({ ports }) => !ports)
    .flatMap((miss) =>
      (miss.peers ?? []).flatMap(({ peer, miss: why }) =>
        peer.kind === 'ipBlock' && dependsOnPodIp(why) ? [{ miss, peer }] : [],
      ),
    )[0];
}

function dependsOnPodIp(miss: PeerMiss): boolean {
  return miss.kind === 'pod-address' && miss.coverage === 'some';
}

function decideSide(
  model: Model,
  direction: Direction,
  subject: Party,
  peer: Party,
  wire: WirePort,
  exempt: boolean,
): Side {
  const isolating = subject.kind === 'pod' ? model.isolating(subject.workload, direction) : [];
  const admissions: Admission[] = [];
  const misses: RuleMiss[] = [];
  // Names of ports are the target's, on both sides.
  const target = direction === 'ingress' ? subject : peer;
  const ports = target.kind === 'pod' ? target.ports : undefined;
  if (!exempt) {
    for (const policy of isolating) {
      for (const rule of policy[direction]) {
        const found = tryRule(model, policy, rule, peer, wire, ports);
        if (found.kind === 'admits') admissions.push(found.admission);
        else misses.push(found.miss);
      }
    }
  }
  const state =
    exempt || subject.kind !== 'pod'
      ? 'exempt'
      : isolating.length === 0
        ? 'open'
        : admissions.length > 0
          ? 'admitted'
          : 'cut';
  return { direction, subject, peer, state, isolating, admissions, misses };
}

type Tried =
  | { readonly kind: 'admits'; readonly admission: Admission }
  | { readonly kind: 'misses'; readonly miss: RuleMiss };

/** Holds one rule against a party and a port. `ports` are the target's, undefined where it is no pod. */
export function tryRule(
  model: Model,
  policy: NetworkPolicy,
  rule: PolicyRule,
  party: Party,
  wire: WirePort,
  ports: Workload['ports'] | undefined,
): Tried {
  const peers = rule.peers.map((peer) => ({
    peer,
    miss: matchPeer(peer, policy.namespace, party, model.network),
  }));
  const tried = rule.ports.map((port) => ({ port, miss: matchPort(port, wire, ports) }));
  const peer = peers.find((one) => one.miss === undefined)?.peer;
  const port = tried.find((one) => one.miss === undefined)?.port;
  const peersMatch = peers.length === 0 || peer !== undefined;
  const portsMatch = tried.length === 0 || port !== undefined;
  if (peersMatch && portsMatch) {
    return { kind: 'admits', admission: { policy, rule, ...(peer && { peer }), ...(port && { port }) } };
  }
  const peerMisses = peers.flatMap((one) => (one.miss ? [{ peer: one.peer, miss: one.miss }] : []));
  const portMisses = tried.flatMap((one) => (one.miss ? [{ port: one.port, miss: one.miss }] : []));
  return {
    kind: 'misses',
    miss: {
      policy,
      rule,
      ...(!peersMatch && { peers: peerMisses }),
      ...(!portsMatch && { ports: portMisses }),
    },
  };
}
