import type { Names } from '../../core/evidence.ts';
import type { Position, Problem } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import { showSelector } from '../../text/policy-words.ts';
import { deadPeer } from '../dead-peer.ts';
import type { Model } from '../model.ts';
import type { NetworkPolicy } from '../policy.ts';
import { isElsewhere, isForOthers, isPerPod } from './not-in-manifests.ts';

/** What is for pods that the manifests don't hold: nothing tries it, and nothing is wrong with it. One notice for all. */
export function absentPods(model: Model): readonly Problem[] {
  const places = new Map<string, Position>();
  const policies = new Set<NetworkPolicy>();
  const add = (what: string, policy: NetworkPolicy, at: Position): void => {
    if (!places.has(what)) places.set(what, at);
    policies.add(policy);
  };
  for (const policy of model.policies) {
    if (isForOthers(model, policy)) add(`namespace ${showName(policy.namespace)}`, policy, policy.at);
    for (const peer of [...policy.ingress, ...policy.egress].flatMap(({ peers }) => peers)) {
      const fault = deadPeer(model, policy, peer);
      if (!fault || isPerPod(fault.dead) || !isElsewhere(model, policy, peer, fault)) continue;
      if (fault.kind === 'dead-pods' && isOfSystem(fault.namespaces)) continue;
      add(`\`${showSelector(fault.dead.selector)}\``, policy, peer.at);
    }
  }
  const [at] = places.values();
  if (!at) return [];
  const names = [...places.keys()];
  const shown =
    names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
  const where = policies.size === 1 ? '1 policy' : `${policies.size} policies`;
  const message = `the manifests hold no pod of ${shown}: what is for them in ${where} is not tried`;
  return [{ code: 'pods-elsewhere', severity: 'notice', message, at }];
}

/** Pods of the cluster's own, which the manifests hardly ever hold. */
function isOfSystem({ names, count }: Names): boolean {
  return count === 1 && names[0] === 'kube-system';
}
