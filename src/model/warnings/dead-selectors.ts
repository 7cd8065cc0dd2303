import type { Problem } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import { deadMatch, showPolicy, showRule, showSelector, whichNamespaces } from '../../text/policy-words.ts';
import { deadPeer } from '../dead-peer.ts';
import { findDead, type DeadSelector } from '../dead-selector.ts';
import type { Model } from '../model.ts';
import type { NetworkPolicy, Peer } from '../policy.ts';
import { warning } from './finding.ts';
import { isElsewhere, isForOthers, isPerPod, selectedAnywhere } from './not-in-manifests.ts';

/**
 * Policies that select no pod, and peers that match none: of the manifests, that is. What is for somebody that they
 * don't hold (an ingress controller's namespace, pods that a chart brings) is for `absentPods` alone, unless it is
 * spelt much like something that they do hold.
 */
export function deadSelectors(model: Model): readonly Problem[] {
  return model.policies.flatMap((policy) => {
    const pods = model.workloadsIn(policy.namespace).filter((one) => !one.hostNetwork);
    const dead = findDead(
      policy.podSelector,
      pods.map((one) => one.labels),
    );
    const own =
      dead && !isPerPod(dead) && !isForOthers(model, policy)
        ? [selectsNothing(model, policy, dead, pods.length > 0)]
        : [];
    const peers = [...policy.ingress, ...policy.egress].flatMap((rule) =>
      rule.peers.flatMap((peer): Problem[] => {
        const fault = deadPeer(model, policy, peer);
        if (!fault || isPerPod(fault.dead) || isElsewhere(model, policy, peer, fault)) return [];
        const words =
          fault.kind === 'dead-namespaces'
            ? `namespaceSelector ${deadMatch(fault.dead, 'namespace of the manifests')}`
            : `podSelector ${deadMatch(fault.dead, `pod in ${whichNamespaces(fault.namespaces)}`)}`;
        const at = fault.dead.requirement?.at ?? peer.at;
        const hint = meantHint(fault.dead.meant) ?? alternativesHint(peer);
        return [warning('peer-matches-nothing', `${showRule(policy, rule)}: ${words}`, at, hint)];
      }),
    );
    return [...own, ...peers];
  });
}

function selectsNothing(model: Model, policy: NetworkPolicy, dead: DeadSelector, hasPods: boolean): Problem {
  const at = dead.requirement?.at ?? policy.podSelector.at;
  const namespaces = [...new Set(selectedAnywhere(model, policy).map((one) => one.namespace))]
    .slice(0, 3)
    .map(showName);
  const what = hasPods
    ? `its podSelector \`${showSelector(policy.podSelector)}\` matches none in ${showName(policy.namespace)}`
    : `the manifests have none in namespace ${showName(policy.namespace)}`;
  const hint =
    meantHint(dead.meant) ??
    (namespaces.length > 0
      ? `such pods are in ${namespaces.join(', ')}: is its namespace right?`
      : hasPods
        ? undefined
        : 'is its namespace right?');
  return warning('policy-selects-nothing', `${showPolicy(policy)} selects no pod: ${what}`, at, hint);
}

function meantHint(meant: string | undefined): string | undefined {
  return meant === undefined ? undefined : `did you mean \`${showName(meant)}\`?`;
}

/** The namespaces are there, the pods are not in them: an OR may have been meant. */
function alternativesHint(peer: Peer): string | undefined {
  const both = peer.kind === 'pods' && peer.podSelector && peer.namespaceSelector;
  return both
    ? 'both selectors of one peer must match: a `-` before each makes them alternatives'
    : undefined;
}
