import type { Problem } from '../../problem.ts';
import { showName } from '../../show-name.ts';
import { findDead } from '../dead-selector.ts';
import type { Model } from '../model.ts';
import type { Peer } from '../policy.ts';
import { deadPeer } from '../near-miss.ts';
import { selects, showSelector } from '../selectors.ts';
import { deadMatch, showPolicy, showRule } from '../words.ts';
import { warning } from './finding.ts';

/** Policies that select no pod, and peers that match none: of the manifests, that is, and of kube-system. */
export function deadSelectors(model: Model): readonly Problem[] {
  return model.policies.flatMap((policy) => {
    const pods = model.workloadsIn(policy.namespace).filter((one) => !one.hostNetwork);
    const dead = findDead(
      policy.podSelector,
      pods.map((one) => one.labels),
    );
    const own = dead ? [selectsNothing(model, policy, dead, pods.length > 0)] : [];
    const peers = [...policy.ingress, ...policy.egress].flatMap((rule) =>
      rule.peers.flatMap((peer): Problem[] => {
        const fault = deadPeer(model, policy, peer);
        if (!fault) return [];
        const words =
          fault.kind === 'dead-namespaces'
            ? `namespaceSelector ${deadMatch(fault.dead, 'namespace of the manifests')}`
            : `podSelector ${deadMatch(fault.dead, `pod in ${showName(fault.where)}`)}`;
        const at = fault.dead.requirement?.at ?? peer.at;
        const hint = meantHint(fault.dead.meant) ?? alternativesHint(peer);
        return [warning('peer-matches-nothing', `${showRule(policy, rule)}: ${words}`, at, hint)];
      }),
    );
    return [...own, ...peers];
  });
}

function selectsNothing(
  model: Model,
  policy: Model['policies'][number],
  dead: NonNullable<ReturnType<typeof findDead>>,
  hasPods: boolean,
): Problem {
  const at = dead.requirement?.at ?? policy.podSelector.at;
  const elsewhere = model.workloads.filter(
    (one) => policy.podSelector.requirements.length > 0 && selects(policy.podSelector, one.labels),
  );
  const namespaces = [...new Set(elsewhere.map((one) => one.namespace))].slice(0, 3).map(showName);
  const what = hasPods
    ? `its podSelector \`${showSelector(policy.podSelector)}\` matches none in ${showName(policy.namespace)}`
    : `the manifests have none in namespace ${showName(policy.namespace)}`;
  const hint =
    meantHint(dead.meant) ??
    (namespaces.length > 0
      ? `such pods are in ${namespaces.join(', ')}: is its namespace right?`
      : undefined);
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
