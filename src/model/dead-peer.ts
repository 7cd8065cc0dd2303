import type { DeadSelector, PeerFault } from '../core/evidence.ts';
import { findDeadPods } from './dead-pods.ts';
import { findDead } from './dead-selector.ts';
import { few } from '../text/policy-words.ts';
import type { Model } from './model.ts';
import type { NetworkPolicy, Peer, PodPeer } from './policy.ts';
import { selects } from './selectors.ts';

/** A peer whose selectors pick no namespace, or no pod of the namespaces that they pick. */
export type DeadPeer = Extract<PeerFault, { readonly dead: DeadSelector }>;

/** Whether a peer is dead is asked for every connection that it misses, and costs a look at every pod. */
const deadPeers = new WeakMap<Model, Map<Peer, DeadPeer | undefined>>();

/** Undefined for a peer that admits somebody, and for an ipBlock. */
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
    if (dead) return { kind: 'dead-namespaces', dead };
  }
  if (!podSelector) return undefined;
  const picked = [...namespacesOf(model, policy, peer)];
  const dead = findDeadPods(model, podSelector, picked);
  return dead && { kind: 'dead-pods', dead, namespaces: few(picked) };
}

const deadPolicies = new WeakMap<NetworkPolicy, DeadSelector | undefined>();

/** Undefined for a policy that selects some pod. */
export function deadPolicy(model: Model, policy: NetworkPolicy): DeadSelector | undefined {
  if (!deadPolicies.has(policy)) {
    deadPolicies.set(policy, findDeadPods(model, policy.podSelector, [policy.namespace]));
  }
  return deadPolicies.get(policy);
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
