import { didYouMean } from '../text/did-you-mean.ts';
import type { Labels } from '../core/objects.ts';
import type { Party } from './connection.ts';
import { findDead } from './dead-selector.ts';
import type { DeadSelector } from './dead-selector.ts';
import { tryRule } from './decide.ts';
import type { RuleMiss, Side } from './decide.ts';
import { coverage } from '../net/ip-blocks.ts';
import type { PeerMiss } from './match-peer.ts';
import type { Model } from './model.ts';
import type { NetworkPolicy, Peer, PodPeer, PolicyPort, PolicyRule } from './policy.ts';
import type { PortMiss, WirePort } from './ports.ts';
import { serviceTurning } from '../kubernetes/service-targets.ts';
import { selects } from './selectors.ts';
import type { Requirement } from './selectors.ts';

/** Something that nearly decided otherwise. The smaller `distance`, the likelier it is what its author got wrong. */
export type NearMiss = RuleNearMiss | PolicyNearMiss;

/** A rule of an isolating policy that does not admit the connection. */
export interface RuleNearMiss {
  readonly kind: 'rule';
  readonly distance: number;
  readonly policy: NetworkPolicy;
  readonly rule: PolicyRule;
  /** The nearest of its peers, where none matches. */
  readonly peer?: PeerFault;
  /** The nearest of its ports, where none matches. */
  readonly port?: { readonly port: PolicyPort; readonly miss: PortMiss };
}

/** A policy that does not isolate the pod, though its author may believe so. */
export interface PolicyNearMiss {
  readonly kind: 'policy';
  readonly distance: number;
  readonly policy: NetworkPolicy;
  readonly fault:
    | { readonly kind: 'selects-nothing'; readonly dead: DeadSelector; readonly meansSubject: boolean }
    /** Its selector fits, and its namespace does not. */
    | { readonly kind: 'wrong-namespace' }
    /** It selects the pod, but its policyTypes leave this direction out. */
    | { readonly kind: 'direction-left-out' };
}

/** What is wrong with a peer, as far as it can be told. */
export type PeerFault =
  | { readonly kind: 'dead-namespaces'; readonly peer: Peer; readonly dead: DeadSelector }
  | { readonly kind: 'dead-pods'; readonly peer: Peer; readonly dead: DeadSelector; readonly where: string }
  /** Two selectors in one peer of which one fits; as two peers they would admit the connection. */
  | {
      readonly kind: 'and-for-or';
      readonly peer: Peer;
      readonly fits: 'podSelector' | 'namespaceSelector';
      readonly second: 'podSelector' | 'namespaceSelector';
    }
  | { readonly kind: 'own-namespace-only'; readonly peer: Peer; readonly podsMatch: boolean }
  | {
      readonly kind: 'labels';
      readonly peer: Peer;
      readonly ofNamespace: readonly Requirement[];
      readonly ofPod: readonly Requirement[];
    }
  | { readonly kind: 'not-a-pod'; readonly peer: Peer }
  | { readonly kind: 'address-outside'; readonly peer: Peer }
  | { readonly kind: 'address-excepted'; readonly peer: Peer; readonly except: string }
  | {
      readonly kind: 'block-for-pods';
      readonly peer: Peer;
      readonly ofServices: boolean;
      readonly some: boolean;
    };

/** The near misses of one side, nearest first. */
export function nearMisses(model: Model, side: Side, wire: WirePort): readonly NearMiss[] {
  const rules = side.misses.map((miss) => ruleNearMiss(model, miss, side, wire));
  return [...rules, ...policyNearMisses(model, side, wire)].sort((a, b) => a.distance - b.distance);
}

function ruleNearMiss(
  model: Model,
  { policy, rule, peers, ports }: RuleMiss,
  side: Side,
  wire: WirePort,
): RuleNearMiss {
  const faults = (peers ?? [])
    .map(({ peer, miss }) => rankPeer(model, policy, peer, miss, side.peer))
    .sort((a, b) => a.distance - b.distance);
  const portFaults = (ports ?? [])
    .map((one) => ({ ...one, distance: portDistance(model, one, side, wire) }))
    .sort((a, b) => a.distance - b.distance);
  const fault = faults[0];
  const port = portFaults[0];
  // One part that misses is near, whichever it is; both missing mostly means another rule's business.
  const both = fault && port ? (fault.distance === 0 ? 1 : 10) : 0;
  const distance = (fault?.distance ?? 0) + (port?.distance ?? 0) + both;
  return { kind: 'rule', distance, policy, rule, ...(fault && { peer: fault.fault }), ...(port && { port }) };
}

function portDistance(
  model: Model,
  { port, miss }: { readonly port: PolicyPort; readonly miss: PortMiss },
  side: Side,
  wire: WirePort,
): number {
  switch (miss.kind) {
    case 'name-unknown':
      return 1;
    case 'name-without-pod':
    case 'protocol':
      return 2;
    case 'name-elsewhere':
      return 4;
    case 'number': {
      const target = side.direction === 'ingress' ? side.subject : side.peer;
      const isServices =
        typeof port.port === 'number' &&
        target.kind === 'pod' &&
        serviceTurning(port.port, wire, target.workload, model.services) !== undefined;
      return isServices ? 2 : 4;
    }
  }
}

interface Ranked {
  readonly distance: number;
  readonly fault: PeerFault;
}

function rankPeer(model: Model, policy: NetworkPolicy, peer: Peer, miss: PeerMiss, party: Party): Ranked {
  const joined = miss.kind === 'labels' ? andForOr(policy, peer, miss, party) : undefined;
  const dead = deadPeer(model, policy, peer);
  // A selector that means this very party by its suggestion is almost surely the mistake.
  if (dead && means(dead.dead, party)) return { distance: 0, fault: dead };
  // One that picks some pod as it stands may well be meant as it stands.
  if (joined) return { distance: dead ? 1 : 4, fault: joined };
  // Selectors that fit this party's labels are no dead ones, whatever else keeps them from it.
  if (dead && !fitsLabels(peer, miss, party)) return { distance: 3, fault: dead };
  switch (miss.kind) {
    case 'not-a-pod':
      return { distance: fitsLabels(peer, miss, party) ? 1 : 6, fault: { kind: 'not-a-pod', peer } };
    case 'other-namespace':
      return {
        distance: miss.podsMatch ? (dead ? 1 : 3) : 7,
        fault: { kind: 'own-namespace-only', peer, podsMatch: miss.podsMatch },
      };
    case 'labels':
      return {
        distance: 3 + miss.ofNamespace.length + miss.ofPod.length,
        fault: { kind: 'labels', peer, ofNamespace: miss.ofNamespace, ofPod: miss.ofPod },
      };
    case 'address-outside':
      return { distance: 4, fault: { kind: 'address-outside', peer } };
    case 'address-excepted':
      return { distance: 2, fault: { kind: 'address-excepted', peer, except: miss.except } };
    case 'pod-address': {
      const ofServices =
        peer.kind === 'ipBlock' &&
        model.network.serviceRanges.some((range) => coverage(peer.block, range) !== 'none') &&
        miss.coverage === 'none';
      return {
        distance: ofServices ? 2 : 5,
        fault: { kind: 'block-for-pods', peer, ofServices, some: miss.coverage === 'some' },
      };
    }
  }
}

/** Do the labels fit, though the party is in another namespace, or on the host network? */
function fitsLabels(peer: Peer, miss: PeerMiss, party: Party): boolean {
  if (miss.kind === 'other-namespace') return miss.podsMatch;
  if (miss.kind !== 'not-a-pod' || party.kind !== 'node' || !party.workload || peer.kind !== 'pods')
    return false;
  return peer.podSelector !== undefined && selects(peer.podSelector, party.workload.labels);
}

/** Both selectors in one peer, of which one fits, and as two peers they would have admitted the party. */
function andForOr(
  policy: NetworkPolicy,
  peer: Peer,
  { ofNamespace, ofPod }: Extract<PeerMiss, { kind: 'labels' }>,
  party: Party,
): Extract<PeerFault, { kind: 'and-for-or' }> | undefined {
  if (peer.kind !== 'pods' || !peer.podSelector || !peer.namespaceSelector || party.kind !== 'pod') {
    return undefined;
  }
  const fits =
    ofNamespace.length === 0 ? 'namespaceSelector' : ofPod.length === 0 ? 'podSelector' : undefined;
  // An empty selector of its own would admit everyone: that was never meant.
  if (!fits || peer[fits]?.requirements.length === 0) return undefined;
  // Alone, a podSelector means the policy's own namespace.
  if (fits === 'podSelector' && party.workload.namespace !== policy.namespace) return undefined;
  const pods = peer.podSelector.at;
  const namespaces = peer.namespaceSelector.at;
  const podsFirst =
    pods.line < namespaces.line || (pods.line === namespaces.line && pods.column < namespaces.column);
  return { kind: 'and-for-or', peer, fits, second: podsFirst ? 'namespaceSelector' : 'podSelector' };
}

export type DeadPeer = Extract<PeerFault, { kind: 'dead-namespaces' | 'dead-pods' }>;

/** Whether a peer is dead is asked for every connection that it misses, and costs a look at every pod. */
const deadPeers = new WeakMap<Model, Map<Peer, DeadPeer | undefined>>();

/** A peer whose selectors pick no namespace, or no pod of those that they pick. */
export function deadPeer(model: Model, policy: NetworkPolicy, peer: Peer): DeadPeer | undefined {
  const known = deadPeers.get(model) ?? new Map<Peer, DeadPeer | undefined>();
  deadPeers.set(model, known);
  if (!known.has(peer)) known.set(peer, findDeadPeer(model, policy, peer));
  return known.get(peer);
}

function findDeadPeer(model: Model, policy: NetworkPolicy, peer: Peer): DeadPeer | undefined {
  if (peer.kind !== 'pods') return undefined;
  const { namespaceSelector, podSelector } = peer;
  if (namespaceSelector) {
    const dead = findDead(
      namespaceSelector,
      model.namespaces.map((one) => one.labels),
    );
    if (dead) return { kind: 'dead-namespaces', peer, dead };
  }
  if (!podSelector) return undefined;
  const picked = [...namespacesOf(model, policy, peer)];
  const dead = findDead(podSelector, podLabels(model, picked));
  const where = picked.length > 3 ? `${picked.length} namespaces` : picked.join(', ');
  return dead && { kind: 'dead-pods', peer, dead, where };
}

/** The namespaces of which a peer picks pods: by its namespaceSelector, or the policy's own. */
export function namespacesOf(
  model: Model,
  policy: NetworkPolicy,
  { namespaceSelector }: PodPeer,
): ReadonlySet<string> {
  if (!namespaceSelector) return new Set([policy.namespace]);
  return new Set(
    model.namespaces.filter((one) => selects(namespaceSelector, one.labels)).map((one) => one.name),
  );
}

/** The labels of the pods that selectors can pick in these namespaces. */
function podLabels(model: Model, namespaces: readonly string[]): readonly Labels[] {
  return namespaces
    .flatMap((namespace) => model.workloadsIn(namespace))
    .filter((one) => !one.hostNetwork)
    .map((one) => one.labels);
}

function policyNearMisses(model: Model, side: Side, wire: WirePort): readonly PolicyNearMiss[] {
  if (side.subject.kind !== 'pod') return [];
  const { workload } = side.subject;
  const pods = podLabels(model, [workload.namespace]);
  return model.policies.flatMap((policy): PolicyNearMiss[] => {
    const here = policy.namespace === workload.namespace;
    const fits = selects(policy.podSelector, workload.labels);
    if (here && fits) {
      const leftOut = !policy.policyTypes[side.direction] && wouldAdmitOrCut(model, policy, side, wire);
      return leftOut ? [{ kind: 'policy', distance: 2, policy, fault: { kind: 'direction-left-out' } }] : [];
    }
    if (!policy.policyTypes[side.direction]) return [];
    // What it would have done had it been written right: no use where it would not have let this through.
    const moved = here ? policy : { ...policy, namespace: workload.namespace };
    if (side.state === 'cut' && ![policy, moved].some((one) => admits(model, one, side, wire))) return [];
    if (!here && (!fits || !isMisplaced(model, policy, workload.namespace))) return [];
    const dead = findDead(policy.podSelector, here ? pods : podLabels(model, [policy.namespace]));
    if (!dead) return [];
    if (!here) return [{ kind: 'policy', distance: 2, policy, fault: { kind: 'wrong-namespace' } }];
    const meansSubject = means(dead, side.subject);
    const distance = meansSubject ? 0 : 5;
    return [{ kind: 'policy', distance, policy, fault: { kind: 'selects-nothing', dead, meansSubject } }];
  });
}

/**
 * May a policy of another namespace be meant for this one? Its labels tell; one for every pod of its namespace may be
 * where it is by a slip: in `default`, for want of a namespace, or in one that is spelt much like this.
 */
function isMisplaced(model: Model, policy: NetworkPolicy, namespace: string): boolean {
  if (policy.podSelector.requirements.length > 0) return true;
  return (
    model.workloadsIn(policy.namespace).length === 0 &&
    (policy.namespace === 'default' || didYouMean(policy.namespace, [namespace]) !== undefined)
  );
}

/** An author who wrote rules for a direction that the policy does not isolate, or an empty list of them. */
function wouldAdmitOrCut(model: Model, policy: NetworkPolicy, side: Side, wire: WirePort): boolean {
  if (side.state === 'cut') return admits(model, policy, side, wire);
  return policy[side.direction].length > 0 || (side.direction === 'egress' && policy.mentionsEgress);
}

function admits(model: Model, policy: NetworkPolicy, side: Side, wire: WirePort): boolean {
  const target = side.direction === 'ingress' ? side.subject : side.peer;
  const ports = target.kind === 'pod' ? target.ports : undefined;
  return policy[side.direction].some(
    (rule) => tryRule(model, policy, rule, side.peer, wire, ports).kind === 'admits',
  );
}

/** Does the selector, mended by its suggestion, pick this party (its namespace or its pods)? */
function means(dead: DeadSelector, party: Party): boolean {
  if (dead.meant === undefined || party.kind !== 'pod') return false;
  const equals = dead.meant.indexOf('=');
  if (equals < 0) return false;
  const key = dead.meant.slice(0, equals);
  const value = dead.meant.slice(equals + 1);
  return [party.workload.labels, party.namespaceLabels].some(
    (labels) => Object.hasOwn(labels, key) && labels[key] === value,
  );
}
