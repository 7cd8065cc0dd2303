import type { Party } from './connection.ts';
import { blockHolds, coverage } from '../net/ip-blocks.ts';
import type { ClusterNetwork } from './network.ts';
import type { Peer } from './policy.ts';
import { selects, unmet, type Requirement } from './selectors.ts';

/** Why a peer does not match. */
export type PeerMiss =
  /** Selectors match pods; this is an address, a node, or a pod on the host network. */
  | { readonly kind: 'not-a-pod' }
  /** A podSelector alone means the policy's own namespace. */
  | { readonly kind: 'other-namespace'; readonly podsMatch: boolean }
  /** What of the namespace's and the pod's labels is not as asked; both lists empty is impossible. */
  | {
      readonly kind: 'labels';
      readonly ofNamespace: readonly Requirement[];
      readonly ofPod: readonly Requirement[];
    }
  | { readonly kind: 'address-outside' }
  | { readonly kind: 'address-excepted'; readonly except: string }
  /** The pod's own address is unknown, and the block holds not all of the range that it comes from. */
  | { readonly kind: 'pod-address'; readonly coverage: 'some' | 'none' };

/**
 * Does the peer admit this party? Undefined: yes. An ipBlock is held against the address that the packet carries
 * where the policy looks. Kubernetes leaves open whether that is before or after translation; Calico sees pods'
 * addresses after kube-proxy's, so an ipBlock over the pod range matches pods, and one over the Service range nothing.
 */
export function matchPeer(
  peer: Peer,
  policyNamespace: string,
  party: Party,
  network: ClusterNetwork,
): PeerMiss | undefined {
  if (peer.kind === 'ipBlock') return matchBlock(peer, party, network);
  if (party.kind !== 'pod') return { kind: 'not-a-pod' };
  const { labels, namespace } = party.workload;
  if (peer.namespaceSelector === undefined && namespace !== policyNamespace) {
    return { kind: 'other-namespace', podsMatch: !peer.podSelector || selects(peer.podSelector, labels) };
  }
  const ofNamespace = peer.namespaceSelector ? unmet(peer.namespaceSelector, party.namespaceLabels) : [];
  const ofPod = peer.podSelector ? unmet(peer.podSelector, labels) : [];
  return ofNamespace.length + ofPod.length > 0 ? { kind: 'labels', ofNamespace, ofPod } : undefined;
}

function matchBlock(
  { block }: Extract<Peer, { kind: 'ipBlock' }>,
  party: Party,
  network: ClusterNetwork,
): PeerMiss | undefined {
  const address = party.address;
  if (address) {
    if (blockHolds(block, address)) return undefined;
    const except = block.except.find((cut) => blockHolds({ ...block, cidr: cut, except: [] }, address));
    return except ? { kind: 'address-excepted', except: except.text } : { kind: 'address-outside' };
  }
  const covered = network.podRanges.map((range) => coverage(block, range));
  if (covered.length > 0 && covered.every((one) => one === 'all')) return undefined;
  return { kind: 'pod-address', coverage: covered.every((one) => one === 'none') ? 'none' : 'some' };
}
