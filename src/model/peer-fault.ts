import type { PeerFault, UnmetLabel } from '../core/evidence.ts';
import { labelOf, type Labels } from '../core/objects.ts';
import type { Position } from '../core/problem.ts';
import { coverage } from '../net/ip-blocks.ts';
import type { Party } from './connection.ts';
import { deadPeer } from './dead-peer.ts';
import type { DeadSelector } from './dead-selector.ts';
import { blockSpec } from './evidence.ts';
import type { PeerMiss } from './match-peer.ts';
import type { Model } from './model.ts';
import type { IpPeer, NetworkPolicy, Peer, PodPeer } from './policy.ts';
import { selects, type Requirement } from './selectors.ts';

/** What is likely wrong with a peer; the smaller the distance, the likelier it is. */
export interface RankedFault {
  readonly distance: number;
  readonly fault: PeerFault;
  readonly at: Position;
}

export function rankPeer(
  model: Model,
  policy: NetworkPolicy,
  peer: Peer,
  miss: PeerMiss,
  party: Party,
): RankedFault {
  return peer.kind === 'ipBlock'
    ? rankBlock(model, peer, miss, party)
    : rankSelectors(model, policy, peer, miss, party);
}

function rankBlock(model: Model, peer: IpPeer, miss: PeerMiss, party: Party): RankedFault {
  const { at } = peer;
  const block = blockSpec(peer);
  const address = shownAddress(party);
  if (miss.kind === 'address-excepted') {
    return { distance: 2, at, fault: { kind: 'address-excepted', except: miss.except, ...address } };
  }
  if (miss.kind !== 'pod-address') {
    return { distance: 4, at, fault: { kind: 'address-outside', block, ...address } };
  }
  const ofServices =
    miss.coverage === 'none' &&
    model.network.serviceRanges.some((range) => coverage(peer.block, range) !== 'none');
  const fault = { kind: 'block-for-pods', block, ofServices, some: miss.coverage === 'some' } as const;
  return { distance: ofServices ? 2 : 5, at, fault };
}

/** A party's address, where its label is something else. */
function shownAddress(party: Party): { readonly address?: string } {
  const text = party.address?.text;
  return text === undefined || text === party.label ? {} : { address: text };
}

function rankSelectors(
  model: Model,
  policy: NetworkPolicy,
  peer: PodPeer,
  miss: PeerMiss,
  party: Party,
): RankedFault {
  const { at } = peer;
  const joined = miss.kind === 'labels' ? andForOr(policy, peer, miss, party) : undefined;
  const dead = deadPeer(model, policy, peer);
  const ofDead = (distance: number, fault: NonNullable<typeof dead>): RankedFault => ({
    distance,
    fault,
    at: fault.dead.requirement?.at ?? fault.dead.selector.at,
  });
  // A selector that means this very party by its suggestion is almost surely the mistake.
  if (dead && means(dead.dead, party)) return ofDead(0, dead);
  // One that picks some pod as it stands may well be meant as it stands.
  if (joined) return { distance: dead ? 1 : 4, fault: joined, at };
  const fits = fitsLabels(peer, miss, party);
  // Selectors that fit this party's labels are no dead ones, whatever else keeps them from it.
  if (dead && !fits) return ofDead(3, dead);
  if (miss.kind === 'labels' && party.kind === 'pod') {
    const unmet = [...miss.ofNamespace, ...miss.ofPod];
    return { distance: 3 + unmet.length, fault: labelsFault(miss, party), at: unmet[0]?.at ?? at };
  }
  if (miss.kind === 'other-namespace') {
    const { podsMatch } = miss;
    const selector = peer.podSelector ?? { requirements: [] };
    return {
      distance: podsMatch ? (dead ? 1 : 3) : 7,
      fault: { kind: 'own-namespace-only', podsMatch, selector, namespace: policy.namespace },
      at,
    };
  }
  return { distance: fits ? 1 : 6, fault: { kind: 'not-a-pod', onHostNetwork: party.kind === 'node' }, at };
}

function labelsFault(
  { ofNamespace, ofPod }: Extract<PeerMiss, { kind: 'labels' }>,
  { label, workload, namespaceLabels }: Extract<Party, { kind: 'pod' }>,
): PeerFault {
  const unmet = (
    of: UnmetLabel['of'],
    requirements: readonly Requirement[],
    who: string,
    labels: Labels,
  ): readonly UnmetLabel[] =>
    requirements.map((requirement) => {
      const value = labelOf(labels, requirement.key);
      return { of, requirement, who, ...(value !== undefined && { value }) };
    });
  return {
    kind: 'labels',
    unmet: [
      ...unmet('namespaceSelector', ofNamespace, workload.namespace, namespaceLabels),
      ...unmet('podSelector', ofPod, label, workload.labels),
    ],
  };
}

/** Do the labels fit, though the party is in another namespace, or on the host network? */
function fitsLabels(peer: PodPeer, miss: PeerMiss, party: Party): boolean {
  if (miss.kind === 'other-namespace') return miss.podsMatch;
  if (miss.kind !== 'not-a-pod' || party.kind !== 'node' || !party.workload) return false;
  return peer.podSelector !== undefined && selects(peer.podSelector, party.workload.labels);
}

/** Both selectors in one peer, of which one fits, and as two peers they would have admitted the party. */
function andForOr(
  policy: NetworkPolicy,
  { podSelector, namespaceSelector }: PodPeer,
  { ofNamespace, ofPod }: Extract<PeerMiss, { kind: 'labels' }>,
  party: Party,
): PeerFault | undefined {
  if (!podSelector || !namespaceSelector || party.kind !== 'pod') return undefined;
  const fits =
    ofNamespace.length === 0 ? 'namespaceSelector' : ofPod.length === 0 ? 'podSelector' : undefined;
  const selector = fits === 'podSelector' ? podSelector : namespaceSelector;
  // An empty selector of its own would admit everyone: that was never meant.
  if (!fits || selector.requirements.length === 0) return undefined;
  // Alone, a podSelector means the policy's own namespace.
  if (fits === 'podSelector' && party.workload.namespace !== policy.namespace) return undefined;
  const [pods, namespaces] = [podSelector.at, namespaceSelector.at];
  const podsFirst =
    pods.line < namespaces.line || (pods.line === namespaces.line && pods.column < namespaces.column);
  return { kind: 'and-for-or', fits, selector, second: podsFirst ? 'namespaceSelector' : 'podSelector' };
}

/** Does the selector, corrected by its suggestion, pick this party (its namespace or its pods)? */
export function means(dead: DeadSelector, party: Party): boolean {
  if (dead.meant === undefined || party.kind !== 'pod') return false;
  const equals = dead.meant.indexOf('=');
  if (equals < 0) return false;
  const key = dead.meant.slice(0, equals);
  const value = dead.meant.slice(equals + 1);
  return [party.workload.labels, party.namespaceLabels].some((labels) => labelOf(labels, key) === value);
}
