import type { DeadSelector } from '../../core/evidence.ts';
import { labelOf, type Workload } from '../../core/objects.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { namespacesOf, type DeadPeer } from '../dead-peer.ts';
import type { Model } from '../model.ts';
import type { NetworkPolicy, Peer } from '../policy.ts';
import { selects } from '../selectors.ts';

/*
 * Whether what picks nothing is for pods that the manifests don't hold (a chart brings them, or another team), or
 * is likely a mistake. `dead-selectors` warns of the one, `absent-pods` gives notice of the other.
 */

/** Pods of any namespace that have the labels which a policy selects. */
export function selectedAnywhere(model: Model, { podSelector }: NetworkPolicy): readonly Workload[] {
  return podSelector.requirements.length === 0
    ? []
    : model.workloads.filter(({ labels }) => selects(podSelector, labels));
}

/** Is the policy for a namespace of which the manifests hold no pod, as far as they show? */
export function isForOthers(model: Model, policy: NetworkPolicy): boolean {
  const here = model.workloadsIn(policy.namespace).some(({ hostNetwork }) => !hostNetwork);
  return !here && selectedAnywhere(model, policy).length === 0 && !isMisplaced(model, policy);
}

/** Labels that controllers write, which differ from pod to pod: the manifests say nothing of them. */
const PER_POD =
  /^(pod-template-hash|controller-revision-hash|(statefulset\.kubernetes\.io\/pod-name|apps\.kubernetes\.io\/pod-index)|(batch\.kubernetes\.io\/)?(controller-uid|job-name|job-completion-index))$/;

export function isPerPod({ selector }: DeadSelector): boolean {
  return selector.requirements.some(({ key }) => PER_POD.test(key));
}

/** In a namespace without pods by mistake: `default`, where none was written, or one spelt much like one that has pods. */
function isMisplaced(model: Model, { namespace }: NetworkPolicy): boolean {
  const used = new Set(model.inventory.workloads.map((one) => one.namespace));
  return used.size > 0 && (namespace === 'default' || didYouMean(namespace, used) !== undefined);
}

/** Is the peer for namespaces or pods that the manifests don't hold, as far as they show? */
export function isElsewhere(
  model: Model,
  policy: NetworkPolicy,
  peer: Peer,
  { kind, dead }: DeadPeer,
): boolean {
  if (dead.meant !== undefined || peer.kind !== 'pods') return false;
  // What is labelled so is here, and is asked for in the wrong selector.
  if (dead.instead?.kind === 'of-pods' || dead.instead?.kind === 'of-namespaces') return false;
  if (kind === 'dead-namespaces') {
    const key = dead.requirement?.key;
    // By name, or by a label that those of the manifests don't have: whoever has it is elsewhere.
    return (
      key !== undefined &&
      (key === 'kubernetes.io/metadata.name' ||
        !model.namespaces.some(({ labels }) => labelOf(labels, key) !== undefined))
    );
  }
  const picked = namespacesOf(model, policy, peer);
  return !model.inventory.workloads.some((one) => picked.has(one.namespace));
}
