import type { Names } from '../../core/evidence.ts';
import type { Position, Problem } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import { showSelector } from '../../text/policy-words.ts';
import { deadPeer } from '../dead-peer.ts';
import type { Model } from '../model.ts';
import type { NetworkPolicy } from '../policy.ts';
import { isElsewhere, isForOthers, isPerPod } from './not-in-manifests.ts';

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
    const found = places.get(words) ?? { code, at, of: new Set() };
    places.set(words, found);
    found.of.add(policy);
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
      if (!fault || isPerPod(fault.dead) || !isElsewhere(model, policy, peer, fault)) continue;
      if (fault.kind === 'dead-pods' && isOfSystem(fault.namespaces)) continue;
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

/** Pods of the cluster's own, which the manifests hardly ever hold. */
function isOfSystem({ names, count }: Names): boolean {
  return count === 1 && names[0] === 'kube-system';
}
