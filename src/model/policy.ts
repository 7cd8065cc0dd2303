import type { Direction, LabelSelector, PodPeerSpec } from '../core/evidence.ts';
import type { Protocol } from '../core/objects.ts';
import type { Position } from '../core/problem.ts';
import type { IpBlock } from '../net/ip-blocks.ts';

export type { Direction } from '../core/evidence.ts';

/** A `networking.k8s.io/v1` NetworkPolicy that the API server would take, with its defaults filled in. */
export interface NetworkPolicy {
  readonly namespace: string;
  readonly name: string;
  readonly at: Position;
  /** Which pods of its namespace it isolates; empty requirements mean every one. */
  readonly podSelector: LabelSelector;
  readonly policyTypes: PolicyTypes;
  /** Rules of a direction that `policyTypes` leaves out are kept: they mean nothing, and a warning says so. */
  readonly ingress: readonly PolicyRule[];
  readonly egress: readonly PolicyRule[];
  /** True where `egress:` is written, though perhaps empty: without policyTypes an empty list isolates nothing. */
  readonly mentionsEgress: boolean;
}

export interface PolicyTypes {
  readonly ingress: boolean;
  readonly egress: boolean;
  /** False: left out, and defaulted as the API server does. */
  readonly written: boolean;
  readonly at: Position;
}

/** One item of `ingress` or `egress`: it admits what one of its peers AND one of its ports matches. */
export interface PolicyRule {
  readonly direction: Direction;
  /** Its place in the list, from 0; people read it from 1. */
  readonly index: number;
  readonly at: Position;
  /** Empty: everyone, in the cluster and outside (`from` absent or `from: []`). */
  readonly peers: readonly Peer[];
  /** `from` or `to` is written, with nothing in it. */
  readonly emptyPeersAt?: Position;
  /** Empty: every port of every protocol (`ports` absent or `ports: []`). */
  readonly ports: readonly PolicyPort[];
}

/** Whom a rule admits. Both selectors in one peer must match; two peers are alternatives. */
export type Peer = PodPeer | IpPeer;

export interface PodPeer extends PodPeerSpec {
  readonly at: Position;
}

export interface IpPeer {
  readonly kind: 'ipBlock';
  readonly at: Position;
  readonly block: IpBlock;
}

export interface PolicyPort {
  readonly at: Position;
  readonly protocol: Protocol;
  /** Absent: every port of the protocol. A string is the name of a container port of the target pod. */
  readonly port?: number | string;
  /** With a numeric `port`: the last port of the range. */
  readonly endPort?: number;
  /** Only where `protocol` is not written. */
  readonly protocolDefaulted?: true;
}

/** The selectors of pods in a policy: whom it holds, and its peers. */
export function podSelectorsOf(policy: NetworkPolicy): readonly LabelSelector[] {
  return [policy.podSelector, ...podPeersOf(policy).flatMap((peer) => peer.podSelector ?? [])];
}

export function podPeersOf(policy: NetworkPolicy): readonly Extract<Peer, { kind: 'pods' }>[] {
  return [...policy.ingress, ...policy.egress]
    .flatMap((rule) => rule.peers)
    .flatMap((peer) => (peer.kind === 'pods' ? [peer] : []));
}
