import type { Model } from '../model/model.ts';
import type { NetworkPolicy } from '../model/policy.ts';
import { selects } from '../model/selectors.ts';

/** The model with one policy as another, or gone; which pods are told apart stays as it was. */
export function withPolicy(model: Model, before: NetworkPolicy, after: NetworkPolicy | undefined): Model {
  const replaced = (all: readonly NetworkPolicy[]): readonly NetworkPolicy[] =>
    all.flatMap((one) => (one === before ? (after ?? []) : one));
  return {
    ...model,
    policies: replaced(model.policies),
    policiesIn: (namespace) => replaced(model.policiesIn(namespace)),
    isolating: (workload, direction) => {
      const others = model.isolating(workload, direction);
      if (workload.namespace !== before.namespace || workload.hostNetwork) return others;
      const rest = others.filter((one) => one !== before);
      return after?.policyTypes[direction] && selects(after.podSelector, workload.labels)
        ? [...rest, after]
        : rest;
    },
  };
}
