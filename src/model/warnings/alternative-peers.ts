import type { Workload } from '../../core/objects.ts';
import type { Problem } from '../../core/problem.ts';
import { few, fewNames, showPeer, showRule, whichNamespaces } from '../../text/policy-words.ts';
import { showName } from '../../text/escape.ts';
import { alternativesAt, podsIn } from '../alternatives.ts';
import type { Model } from '../model.ts';
import type { NetworkPolicy, PolicyRule } from '../policy.ts';
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
  const second = rule.peers[index];
  const found = alternativesAt(model, rule, index);
  if (!second || !found) return undefined;
  const { namespaceSelector, podSelector, namespaces, there } = found;
  const here = podsIn(model, policy.namespace).filter(({ labels }) => selects(podSelector, labels));
  const own = showName(policy.namespace);
  const where = `${namespaces.length === 1 ? 'namespace ' : ''}${whichNamespaces(few(namespaces))}`;
  return {
    code: 'peers-are-alternatives',
    severity: 'notice',
    message:
      `${showRule(policy, rule)}: peers ${index} and ${index + 1} are alternatives: ` +
      `${showPeer({ kind: 'pods', namespaceSelector })} admits every pod of ${where} (${named(model, there)}), ` +
      `${showPeer({ kind: 'pods', podSelector })} admits the pods of its own namespace ${own} (${named(model, here)})`,
    at: second.at,
    hint: 'if both must hold, leave out the second `-`: one peer with both selectors',
  };
}

function named(model: Model, workloads: readonly Workload[]): string {
  return workloads.length === 0 ? 'none' : fewNames(few(workloads.map((one) => model.labelOf(one))));
}
