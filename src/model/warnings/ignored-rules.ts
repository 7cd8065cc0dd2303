import type { Problem } from '../../core/problem.ts';
import type { Model } from '../model.ts';
import { showPolicy } from '../../text/policy-words.ts';
import { warning } from './finding.ts';

/** Rules that mean nothing because policyTypes leave their direction out, and `egress: []` that isolates nothing. */
export function ignoredRules(model: Model): readonly Problem[] {
  return model.policies.flatMap((policy) => {
    const { policyTypes } = policy;
    const ignored = (['ingress', 'egress'] as const).flatMap((direction) => {
      const [first] = policy[direction];
      if (policyTypes[direction] || !first) return [];
      const type = direction === 'ingress' ? 'Ingress' : 'Egress';
      const message = `${showPolicy(policy)}: its ${direction} rules mean nothing, policyTypes leave out ${type}`;
      return [
        warning('rules-ignored', message, first.at, `add ${type} to policyTypes, or take the rules out`),
      ];
    });
    const empty =
      policy.mentionsEgress && policy.egress.length === 0 && !policyTypes.egress && !policyTypes.written
        ? [
            warning(
              'egress-not-isolated',
              `${showPolicy(policy)}: an empty \`egress\` without policyTypes cuts nothing`,
              policyTypes.at,
              'write `policyTypes: [Ingress, Egress]`',
            ),
          ]
        : [];
    return [...ignored, ...empty];
  });
}
