import type { LabelSelector } from '../core/evidence.ts';
import type { Workload } from '../core/objects.ts';
import type { Model } from './model.ts';
import type { Peer, PodPeer, PolicyRule } from './policy.ts';
import { selects } from './selectors.ts';

/**
 * Two neighbours in one list, a namespaceSelector alone and a podSelector alone, where pods of the one run in namespaces
 * of the other: likely one peer with both was meant, and a `-` too many makes them alternatives.
 */
export interface Alternatives {
  readonly namespaceSelector: LabelSelector;
  readonly podSelector: LabelSelector;
  /** What the namespaceSelector picks: the namespaces, and all that runs in them. */
  readonly namespaces: readonly string[];
  readonly there: readonly Workload[];
}

/** The peer at `index` and the one before it; undefined where both stand on their own. */
export function alternativesAt(model: Model, { peers }: PolicyRule, index: number): Alternatives | undefined {
  const [first, second] = [peers[index - 1], peers[index]];
  if (!first || !second) return undefined;
  const namespaceSelector = aloneOf([first, second], 'namespaceSelector');
  const podSelector = aloneOf([first, second], 'podSelector');
  // Every pod of the own namespace, beside other namespaces: that is meant.
  if (!namespaceSelector || !podSelector || podSelector.requirements.length === 0) return undefined;
  const namespaces = model.namespaces
    .filter(({ labels }) => selects(namespaceSelector, labels))
    .map(({ name }) => name);
  const there = namespaces.flatMap((name) => podsIn(model, name));
  if (!there.some(({ labels }) => selects(podSelector, labels))) return undefined;
  return { namespaceSelector, podSelector, namespaces, there };
}

/** The pods of a namespace that selectors see. */
export function podsIn(model: Model, namespace: string): readonly Workload[] {
  return model.workloadsIn(namespace).filter(({ hostNetwork }) => !hostNetwork);
}

/** The selector of the peer that has this one alone. */
function aloneOf(
  peers: readonly Peer[],
  field: 'podSelector' | 'namespaceSelector',
): LabelSelector | undefined {
  const other = field === 'podSelector' ? 'namespaceSelector' : 'podSelector';
  return peers.find((peer): peer is PodPeer => peer.kind === 'pods' && peer[other] === undefined)?.[field];
}
