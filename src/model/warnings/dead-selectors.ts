import type { Workload } from '../../core/objects.ts';
import type { Position, Problem } from '../../core/problem.ts';
import { showName } from '../../text/show-name.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { findDead } from '../dead-selector.ts';
import type { DeadSelector } from '../dead-selector.ts';
import type { Model } from '../model.ts';
import type { NetworkPolicy, Peer } from '../policy.ts';
import { deadPeer, namespacesOf } from '../near-miss.ts';
import type { DeadPeer } from '../near-miss.ts';
import { selects, showSelector } from '../selectors.ts';
import { deadMatch, showPolicy, showRule } from '../words.ts';
import { warning } from './finding.ts';

/**
 * Policies that select no pod, and peers that match none: of the manifests, that is. What is for somebody that they
 * don't hold (an ingress controller's namespace, pods that a chart brings) is told by `absentPods` alone, unless it is
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
        if (!fault || isPerPod(fault.dead) || isElsewhere(model, policy, fault)) return [];
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

/**
 * What is for pods that the manifests don't hold: nothing tries it, and nothing is wrong with it. One notice for each
 * namespace and each selector, at the first of its places.
 */
export function absentPods(model: Model): readonly Problem[] {
  const places = new Map<
    string,
    { readonly code: string; readonly at: Position; readonly of: Set<NetworkPolicy> }
  >();
  const add = (words: string, code: string, policy: NetworkPolicy, at: Position): void => {
    const place = places.get(words) ?? { code, at, of: new Set() };
    places.set(words, place);
    place.of.add(policy);
  };
  for (const policy of model.policies) {
    if (isForOthers(model, policy)) {
      add(
        `namespace ${showName(policy.namespace)} has no pod in the manifests`,
        'policy-selects-nothing',
        policy,
        policy.at,
      );
    }
    for (const peer of [...policy.ingress, ...policy.egress].flatMap(({ peers }) => peers)) {
      const fault = deadPeer(model, policy, peer);
      if (!fault || isPerPod(fault.dead) || !isElsewhere(model, policy, fault)) continue;
      if (fault.kind === 'dead-pods' && fault.where === 'kube-system') continue;
      const what = fault.kind === 'dead-namespaces' ? 'namespace' : 'pod';
      const words = `\`${showSelector(fault.dead.selector)}\` matches no ${what} of the manifests`;
      add(words, 'peer-matches-nothing', policy, peer.at);
    }
  }
  return [...places].map(([words, { code, at, of }]) => {
    const policies = of.size === 1 ? '1 policy' : `${of.size} policies`;
    return { code, severity: 'notice', message: `${words}: what is for it in ${policies} is not tried`, at };
  });
}

function selectsNothing(model: Model, policy: NetworkPolicy, dead: DeadSelector, hasPods: boolean): Problem {
  const at = dead.requirement?.at ?? policy.podSelector.at;
  const namespaces = [...new Set(alike(model, policy).map((one) => one.namespace))].slice(0, 3).map(showName);
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

/** Pods of any namespace that have the labels which a policy selects. */
function alike(model: Model, { podSelector }: NetworkPolicy): readonly Workload[] {
  return podSelector.requirements.length === 0
    ? []
    : model.workloads.filter(({ labels }) => selects(podSelector, labels));
}

/** Is the policy for a namespace of which the manifests hold no pod, as far as can be told? */
function isForOthers(model: Model, policy: NetworkPolicy): boolean {
  const here = model.workloadsIn(policy.namespace).some(({ hostNetwork }) => !hostNetwork);
  return !here && alike(model, policy).length === 0 && !isMisplaced(model, policy);
}

/** Labels that controllers write, which differ from pod to pod: the manifests say nothing of them. */
const PER_POD =
  /^(pod-template-hash|controller-revision-hash|(statefulset\.kubernetes\.io\/pod-name|apps\.kubernetes\.io\/pod-index)|(batch\.kubernetes\.io\/)?(controller-uid|job-name|job-completion-index))$/;

function isPerPod({ selector }: DeadSelector): boolean {
  return selector.requirements.some(({ key }) => PER_POD.test(key));
}

/** In a namespace without pods by a slip: `default`, where none was written, or one spelt much like one that has pods. */
function isMisplaced(model: Model, { namespace }: NetworkPolicy): boolean {
  const used = new Set(model.inventory.workloads.map((one) => one.namespace));
  return used.size > 0 && (namespace === 'default' || didYouMean(namespace, used) !== undefined);
}

/** Is the peer for namespaces or pods that the manifests don't hold, as far as can be told? */
function isElsewhere(model: Model, policy: NetworkPolicy, { kind, peer, dead }: DeadPeer): boolean {
  if (dead.meant !== undefined || peer.kind !== 'pods') return false;
  if (kind === 'dead-namespaces') return dead.requirement?.key === 'kubernetes.io/metadata.name';
  const picked = namespacesOf(model, policy, peer);
  return !model.inventory.workloads.some((one) => picked.has(one.namespace));
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
