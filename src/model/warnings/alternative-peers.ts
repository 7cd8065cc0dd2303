import type { LabelSelector } from '../../core/evidence.ts';
import type { Workload } from '../../core/objects.ts';
import type { Problem } from '../../core/problem.ts';
import { few, fewNames, showPeer, showRule, whichNamespaces } from '../../text/policy-words.ts';
import { showName } from '../../text/escape.ts';
import type { Model } from '../model.ts';
import type { NetworkPolicy, Peer, PodPeer, PolicyRule } from '../policy.ts';
import { selects } from '../selectors.ts';

/**
 * Neighbours in one list, a namespaceSelector alone and a podSelector alone, where pods of the one run in namespaces
 * of the other: likely one peer with both was meant, and a `-` too many makes them alternatives. Where no such pod runs
 * there, both stand on their own.
 */
export function alternativePeers(model: Model): readonly Problem[] {
  return model.policies.flatMap((policy) =>
    [...policy.ingress, ...policy.egress].flatMap((rule) =>
      rule.peers.flatMap((_, index) => {
        const problem = problemOf(model, policy, rule, index);
        return problem ? [problem] : [];
      }),
    ),
  );
}

/** `index` is the second one's: people count from 1. */
function problemOf(
  model: Model,
  policy: NetworkPolicy,
  rule: PolicyRule,
  index: number,
): Problem | undefined {
  const [first, second] = [rule.peers[index - 1], rule.peers[index]];
  if (!first || !second) return undefined;
  const namespaces = aloneOf([first, second], 'namespaceSelector');
  const pods = aloneOf([first, second], 'podSelector');
  // Every pod of the own namespace, beside other namespaces: that is meant.
  if (!namespaces || !pods || pods.requirements.length === 0) return undefined;
  const picked = model.namespaces.filter(({ labels }) => selects(namespaces, labels)).map(({ name }) => name);
  const there = picked.flatMap((name) => podsOf(model, name));
  if (!there.some(({ labels }) => selects(pods, labels))) return undefined;
  const here = podsOf(model, policy.namespace).filter(({ labels }) => selects(pods, labels));
  const own = showName(policy.namespace);
  const where = `${picked.length === 1 ? 'namespace ' : ''}${whichNamespaces(few(picked))}`;
  return {
    code: 'peers-are-alternatives',
    severity: 'notice',
    message:
      `${showRule(policy, rule)}: peers ${index} and ${index + 1} are alternatives: ` +
      `${showPeer({ kind: 'pods', namespaceSelector: namespaces })} admits every pod of ${where} (${named(model, there)}), ` +
      `${showPeer({ kind: 'pods', podSelector: pods })} admits the pods of its own namespace ${own} (${named(model, here)})`,
    at: second.at,
    hint: 'if both must hold, leave out the second `-`: one peer with both selectors',
  };
}

/** The selector of the peer that has this one alone. */
function aloneOf(
  peers: readonly Peer[],
  field: 'podSelector' | 'namespaceSelector',
): LabelSelector | undefined {
  const other = field === 'podSelector' ? 'namespaceSelector' : 'podSelector';
  return peers.find((peer): peer is PodPeer => peer.kind === 'pods' && peer[other] === undefined)?.[field];
}

function podsOf(model: Model, namespace: string): readonly Workload[] {
  return model.workloadsIn(namespace).filter(({ hostNetwork }) => !hostNetwork);
}

function named(model: Model, workloads: readonly Workload[]): string {
  return workloads.length === 0 ? 'none' : fewNames(few(workloads.map((one) => model.labelOf(one))));
}
