import { isStranger } from './strangers.ts';
import type {
  Alternatives,
  DeadSelector,
  LabelSelector,
  PeerFault,
  Requirement,
  SelectorField,
  UnmetLabel,
} from '../core/evidence.ts';
import { labelOf, type Labels } from '../core/objects.ts';
import type { Position } from '../core/problem.ts';
import { overlaps } from '../net/ip.ts';
import { few } from '../text/policy-words.ts';
import { API_SERVER, API_SERVER_PORT } from './cluster-dns.ts';
import type { Party } from './connection.ts';
import { deadPeer } from './dead-peer.ts';
import { blockSpec } from './evidence.ts';
import type { PeerMiss } from './match-peer.ts';
import type { Model } from './model.ts';
import { holdsApiServerIp } from './network.ts';
import { ownLabels } from './own-labels.ts';
import type { IpPeer, NetworkPolicy, Peer, PodPeer } from './policy.ts';
import { selects } from './selectors.ts';

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
    if (party.label === API_SERVER && party.kind === 'node' && holdsApiServerIp(model.network, peer.block)) {
      const wire = { port: API_SERVER_PORT, protocol: 'TCP' } as const;
      const fault = { kind: 'api-server-address', block, address: party.address.text, wire } as const;
      return { distance: 0, at, fault };
    }
    return { distance: 4, at, fault: { kind: 'address-outside', block, ...address } };
  }
  // One that holds the pods, and takes them out again, was not written for Services.
  const { podRanges, serviceRanges } = model.network;
  const ofServices =
    !podRanges.some((range) => overlaps(peer.block.cidr, range)) &&
    serviceRanges.some((range) => overlaps(peer.block.cidr, range));
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
  const alternatives = miss.kind === 'labels' ? alternativesOf(model, policy, peer, miss, party) : undefined;
  const dead = deadPeer(model, policy, peer);
  const ofDead = (distance: number, fault: NonNullable<typeof dead>): RankedFault => ({
    distance,
    fault,
    at: fault.dead.requirement?.at ?? fault.dead.selector.at,
  });
  // A selector that means this very party by its suggestion is almost surely the mistake.
  if (dead && means(dead.dead, party)) return ofDead(0, dead);
  // So is one that asks the pods for what their namespace has, or the namespace for what its pods have.
  if (dead && isOfTheOther(dead.dead, party)) return ofDead(1, dead);
  if (miss.kind === 'labels' && party.kind === 'pod') {
    const own = miss.ofNamespace.length === 0 ? ownLabels(party.workload, miss.ofPod) : undefined;
    if (own) return { distance: 1, fault: labelsFault(model, miss, party), at: own.at };
  }
  // Pods that only the policy's own namespace has, beside another namespace: two peers were meant.
  if (alternatives && dead && isElsewhere(dead.dead, policy.namespace)) {
    const { fits, selector, ...more } = alternatives;
    return { distance: 1, fault: { kind: 'and-for-or', fits, selector, alternatives: more }, at };
  }
  const fits = fitsLabels(model, policy, peer, miss, party);
  const isUnnamed = miss.kind === 'labels' && dead?.kind === 'dead-namespaces' && isUndefined(model, party);
  const isNear =
    (dead?.kind === 'dead-pods' && missesByOne(peer, miss)) ||
    (dead?.kind === 'dead-namespaces' && isOfOtherValue(peer, miss, party));
  // Selectors that fit this party's labels, or all but one, are no dead ones, whatever else keeps them from it.
  if (dead && !fits && !isUnnamed && !isNear) return ofDead(3, dead);
  if (miss.kind === 'labels' && party.kind === 'pod') {
    const unmet = [...miss.ofNamespace, ...miss.ofPod];
    return {
      distance: isNear ? 2 : 3 + unmet.length,
      fault: labelsFault(model, miss, party, alternatives),
      at: unmet[0]?.at ?? at,
    };
  }
  if (miss.kind === 'other-namespace' && party.kind === 'pod') {
    const { podsMatch } = miss;
    const selector = peer.podSelector ?? { requirements: [], at };
    // Every pod of its own namespace: that is meant.
    const isMeant = selector.requirements.length === 0;
    const other = party.workload.namespace;
    return {
      distance: podsMatch && !isMeant ? (dead ? 1 : 3) : 7,
      fault: { kind: 'own-namespace-only', podsMatch, selector, namespace: policy.namespace, other },
      at,
    };
  }
  return {
    distance: fits ? (asksNothing(peer) ? 3 : 1) : 6,
    fault: { kind: 'not-a-pod', onHostNetwork: party.kind === 'node' },
    at,
  };
}

/** Is the party's namespace one that no manifest defines, so that its labels are not known? */
function isUndefined(model: Model, party: Party): boolean {
  if (party.kind !== 'pod') return false;
  const { namespace } = party.workload;
  return model.namespaces.find(({ name }) => name === namespace)?.at === undefined;
}

function labelsFault(
  model: Model,
  { ofNamespace, ofPod }: Extract<PeerMiss, { kind: 'labels' }>,
  party: Extract<Party, { kind: 'pod' }>,
  alternatives?: Alternatives,
): PeerFault {
  const { workload, namespaceLabels } = party;
  const newNamespace = isStranger(workload) && workload.namespaceLabels !== undefined;
  const undefinedNamespace = !newNamespace && isUndefined(model, party);
  const ofNamespaces = ofNamespace.map((requirement): UnmetLabel => ({
    ...unmetLabel('namespaceSelector', requirement, workload.namespace, namespaceLabels),
    ...(undefinedNamespace && { undefinedNamespace }),
    ...(newNamespace && { newNamespace }),
  }));
  const ofPods = ofPod.map((requirement) => unmetPodLabel(requirement, party));
  const { second, namespaces } = alternatives ?? {};
  return {
    kind: 'labels',
    unmet: [...ofNamespaces, ...ofPods],
    ...(second && namespaces && { alternatives: { second, namespaces } }),
  };
}

/** What a pod has instead of what a podSelector wants. */
export function unmetPodLabel(
  requirement: Requirement,
  { label, workload }: Pick<Extract<Party, { kind: 'pod' }>, 'label' | 'workload'>,
): UnmetLabel {
  const own = ownLabels(workload, [requirement])?.own;
  return { ...unmetLabel('podSelector', requirement, label, workload.labels), ...(own && { own }) };
}

function unmetLabel(of: UnmetLabel['of'], requirement: Requirement, who: string, labels: Labels): UnmetLabel {
  const value = labelOf(labels, requirement.key);
  return { of, requirement, who, ...(value !== undefined && { value }) };
}

/** Do the labels fit, though the party is in another namespace, or on the host network? */
function fitsLabels(
  model: Model,
  policy: NetworkPolicy,
  { podSelector, namespaceSelector }: PodPeer,
  miss: PeerMiss,
  party: Party,
): boolean {
  if (miss.kind === 'other-namespace') return miss.podsMatch;
  if (miss.kind !== 'not-a-pod' || party.kind !== 'node' || !party.workload) return false;
  const { namespace, labels } = party.workload;
  const isThere = namespaceSelector
    ? selects(namespaceSelector, model.namespaceLabels(namespace))
    : namespace === policy.namespace;
  return isThere && (podSelector === undefined || selects(podSelector, labels));
}

/** Of several labels that it asks the pod for, is it but one that the pod does not have? */
function missesByOne({ podSelector }: PodPeer, miss: PeerMiss): boolean {
  const asked = podSelector?.requirements.length ?? 0;
  return miss.kind === 'labels' && miss.ofNamespace.length === 0 && miss.ofPod.length === 1 && asked > 1;
}

/** Its podSelector picks the pod, and the pod's namespace has the label that is asked for, with another value. */
function isOfOtherValue({ podSelector }: PodPeer, miss: PeerMiss, party: Party): boolean {
  if (miss.kind !== 'labels' || party.kind !== 'pod' || miss.ofPod.length > 0) return false;
  const [requirement, ...others] = miss.ofNamespace;
  if (!requirement || others.length > 0 || !podSelector || podSelector.requirements.length === 0)
    return false;
  return labelOf(party.namespaceLabels, requirement.key) !== undefined;
}

/** Does it ask the party's pods for labels that their namespace has, or the other way round? */
function isOfTheOther({ selector, instead }: DeadSelector, party: Party): boolean {
  if (party.kind !== 'pod') return false;
  if (instead?.kind === 'of-namespaces') return selects(selector, party.namespaceLabels);
  return instead?.kind === 'of-pods' && selects(selector, party.workload.labels);
}

/** Every pod, of its own namespace or of all: a peer that nobody wrote for this party. */
function asksNothing({ podSelector, namespaceSelector }: PodPeer): boolean {
  return [podSelector, namespaceSelector].every((one) => !one || one.requirements.length === 0);
}

function isElsewhere({ instead }: DeadSelector, namespace: string): boolean {
  return instead?.kind === 'elsewhere' && instead.namespaces.names.includes(namespace);
}

/** Both selectors in one peer, of which one fits, and as two peers they would have admitted the party. */
function alternativesOf(
  model: Model,
  policy: NetworkPolicy,
  { podSelector, namespaceSelector }: PodPeer,
  { ofNamespace, ofPod }: Extract<PeerMiss, { kind: 'labels' }>,
  party: Party,
): (Alternatives & { readonly fits: SelectorField; readonly selector: LabelSelector }) | undefined {
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
  const picked = model.namespaces.filter(({ labels }) => selects(namespaceSelector, labels));
  return {
    fits,
    selector,
    second: podsFirst ? 'namespaceSelector' : 'podSelector',
    namespaces: few(picked.map(({ name }) => name)),
  };
}

/** Does the selector, corrected by its suggestion, pick this party (its namespace or its pods)? */
export function means(dead: DeadSelector, party: Party): boolean {
  if (dead.meant === undefined || party.kind !== 'pod') return false;
  const { key, value } = dead.meant;
  return (
    value !== undefined &&
    [party.workload.labels, party.namespaceLabels].some((labels) => labelOf(labels, key) === value)
  );
}
