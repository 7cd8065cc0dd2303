import type { Problem } from '../../core/problem.ts';
import { few, fewNames, showPolicy } from '../../text/policy-words.ts';
import type { Model } from '../model.ts';
import { warning } from './finding.ts';

/**
 * Policies with egress rules alone and no policyTypes: those isolate ingress, too, and let nobody in. Where another
 * policy isolates the same pods by what it says, nothing is cut that was not cut anyway.
 */
export function absentPolicyTypes(model: Model): readonly Problem[] {
  return model.policies.flatMap((policy) => {
    const { written, at } = policy.policyTypes;
    if (written || policy.egress.length === 0 || policy.ingress.length > 0) return [];
    const pods = model.workloadsIn(policy.namespace).filter((one) => {
      const isolating = model.isolating(one, 'ingress');
      return (
        isolating.includes(policy) &&
        isolating.every((other) => !other.policyTypes.written && other.ingress.length === 0)
      );
    });
    if (pods.length === 0) return [];
    const names = fewNames(few(pods.map((one) => model.labelOf(one))));
    return [
      warning(
        'ingress-isolated-by-default',
        `${showPolicy(policy)} has egress rules alone, and cuts all ingress of ${names}: an absent \`policyTypes\` always isolates ingress`,
        at,
        'write `policyTypes: [Egress]`, or `[Ingress, Egress]` if nobody is to connect to them',
      ),
    ];
  });
}
