import type { DeadSelector, PeerFault } from '../core/evidence.ts';
import { findDeadPods } from './dead-pods.ts';
import { findDead } from './dead-selector.ts';
import { few } from '../text/policy-words.ts';
import type { Model } from './model.ts';
import type { NetworkPolicy, Peer, PodPeer } from './policy.ts';
import { asksFor, selects } from './selectors.ts';

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
    if (dead) return { kind: 'dead-namespaces', dead: withPods(model, policy, dead) };
  }
  if (!podSelector) return undefined;
  const picked = [...namespacesOf(model, policy, peer)];
  const dead = findDeadPods(model, podSelector, picked);
  return dead && { kind: 'dead-pods', dead: withNamespaces(model, dead), namespaces: few(picked) };
}

/** Labels of namespaces that a selector of pods asks for, and the other way round, are in the wrong one of the two. */
function withNamespaces(model: Model, dead: DeadSelector): DeadSelector {
  if (hasAdvice(dead)) return dead;
  const labelled = model.namespaces.filter(({ labels }) => selects(dead.selector, labels));
  if (labelled.length === 0) return dead;
  return { ...dead, instead: { kind: 'of-namespaces', namespaces: few(labelled.map(({ name }) => name)) } };
}

function withPods(model: Model, policy: NetworkPolicy, dead: DeadSelector): DeadSelector {
  if (hasAdvice(dead)) return dead;
  const pods = model.workloads.filter((one) => !one.hostNetwork && selects(dead.selector, one.labels));
  const namespaces = [...new Set(pods.map(({ namespace }) => namespace))];
  if (namespaces.length === 0) return dead;
  const own = namespaces.every((one) => one === policy.namespace);
  return { ...dead, instead: { kind: 'of-pods', namespaces: few(namespaces), own } };
}

/** What is known better, and what asks for no label at all, which anything may meet. */
function hasAdvice({ selector, meant, instead }: DeadSelector): boolean {
  return meant !== undefined || instead !== undefined || !selector.requirements.every(asksFor);
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
