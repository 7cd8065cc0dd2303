import type { DeadSelector, LabelSelector, LabelSpec } from '../../core/evidence.ts';
import type { Problem } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import {
  deadMatch,
  few,
  insteadHint,
  insteadWords,
  showLabel,
  showPolicy,
  showRule,
  showSelector,
  whichNamespaces,
} from '../../text/policy-words.ts';
import { deadPeer, deadPolicy, namespacesOf, type DeadPeer } from '../dead-peer.ts';
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
    const dead = deadPolicy(model, policy);
    const own =
      dead && !isPerPod(dead) && !isForOthers(model, policy)
        ? [selectsNothing(model, policy, dead, pods.length > 0)]
        : [];
    const peers = [...policy.ingress, ...policy.egress].flatMap((rule) =>
      rule.peers.flatMap((peer): readonly PeerProblem[] => {
        const fault = deadPeer(model, policy, peer);
        if (!fault || isPerPod(fault.dead) || isElsewhere(model, policy, peer, fault)) return [];
        const words =
          fault.kind === 'dead-namespaces'
            ? `namespaceSelector ${deadMatch(fault.dead, 'namespace of the manifests')}`
            : `podSelector ${deadMatch(fault.dead, `pod in ${whichNamespaces(fault.namespaces)}`)}`;
        const at = fault.dead.requirement?.at ?? peer.at;
        const { instead, meant } = fault.dead;
        const alternatives = alternativesHint(model, policy, peer, fault.dead);
        const hint =
          instead && !(instead.kind === 'elsewhere' && alternatives)
            ? insteadHint(instead)
            : (meantHint(meant) ?? alternatives ?? undefinedHint(model, fault.kind));
        const message = `${showRule(policy, rule)}: ${words}${instead ? `: ${insteadWords(instead)}` : ''}`;
        const problem = warning('peer-matches-nothing', message, at, hint);
        return [{ problem, selector: fault.dead.selector }];
      }),
    );
    return [...own, ...together(policy, peers)];
  });
}

interface PeerProblem {
  readonly problem: Problem;
  readonly selector: LabelSelector;
}

/** Of peers as somebody wrote them, for which there is nothing to suggest, one warning: a list for whoever may be there. */
function together(policy: NetworkPolicy, peers: readonly PeerProblem[]): readonly Problem[] {
  const isPlain = ({ problem, selector }: PeerProblem): boolean =>
    problem.hint === undefined && selector.requirements.every(({ addedBy }) => addedBy === undefined);
  const plain = peers.filter(isPlain);
  const [first] = plain;
  if (!first?.problem.at || plain.length < 2) return peers.map(({ problem }) => problem);
  const selectors = plain.map(({ selector }) => `\`${showSelector(selector)}\``);
  const more = selectors.length > 3 ? ` and ${selectors.length - 3} more` : '';
  const named = selectors.slice(0, 3).join(', ') + more;
  const message = `${showPolicy(policy)}: ${selectors.length} peers match nothing of the manifests: ${named}`;
  const others = peers.flatMap((peer) => (isPlain(peer) ? [] : [peer.problem]));
  return [warning('peer-matches-nothing', message, first.problem.at), ...others];
}

function selectsNothing(model: Model, policy: NetworkPolicy, dead: DeadSelector, hasPods: boolean): Problem {
  const at = dead.requirement?.at ?? policy.podSelector.at;
  const namespaces = [...new Set(selectedAnywhere(model, policy).map((one) => one.namespace))]
    .slice(0, 3)
    .map(showName);
  const what = hasPods
    ? `its podSelector \`${showSelector(policy.podSelector)}\` matches none in ${showName(policy.namespace)}`
    : `the manifests have none in namespace ${showName(policy.namespace)}`;
  const { instead } = dead;
  if (instead?.kind === 'own-labels' || instead?.kind === 'host-network') {
    const message = `${showPolicy(policy)} selects no pod: ${insteadWords(instead)}`;
    const hint =
      instead.kind === 'own-labels' ? insteadHint(instead) : 'no policy holds pods on the host network';
    return warning('policy-selects-nothing', message, at, hint);
  }
  const hint =
    meantHint(dead.meant) ??
    (namespaces.length > 0
      ? `such pods are in ${namespaces.join(', ')}: is its namespace right?`
      : hasPods
        ? undefined
        : 'is its namespace right?');
  return warning('policy-selects-nothing', `${showPolicy(policy)} selects no pod: ${what}`, at, hint);
}

function meantHint(meant: LabelSpec | undefined): string | undefined {
  return meant === undefined ? undefined : `did you mean \`${showLabel(meant)}\`?`;
}

/** Namespaces that no manifest defines have labels that nobody here knows. */
function undefinedHint(model: Model, kind: DeadPeer['kind']): string | undefined {
  if (kind !== 'dead-namespaces') return undefined;
  const used = new Set(model.inventory.workloads.map(({ namespace }) => namespace));
  const unknown = model.namespaces.filter(({ name, at }) => at === undefined && used.has(name));
  if (unknown.length === 0) return undefined;
  const names = whichNamespaces(few(unknown.map(({ name }) => name)));
  return `no manifest defines ${names}: without a Namespace its labels are not known`;
}

/** The namespaces are there, and only the policy's own has such pods: an OR may have been meant. */
function alternativesHint(
  model: Model,
  policy: NetworkPolicy,
  peer: Peer,
  { instead }: DeadSelector,
): string | undefined {
  if (instead?.kind !== 'elsewhere' || !instead.namespaces.names.includes(policy.namespace)) return undefined;
  if (peer.kind !== 'pods' || !peer.podSelector || !peer.namespaceSelector) return undefined;
  const namespaces = few([...namespacesOf(model, policy, peer)]);
  const price = namespaces.count === 0 ? '' : `, which admits every pod of ${whichNamespaces(namespaces)}`;
  return `both selectors of one peer must match: a \`-\` before each makes them alternatives${price}`;
}
