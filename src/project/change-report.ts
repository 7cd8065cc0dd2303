import type { ChangeReport, ChangesMode } from '../core/change-report.ts';
import type { Check } from '../core/check.ts';
import { KUBE_DNS } from '../model/cluster-dns.ts';
import { namesPort } from '../model/names-port.ts';
import { lookUpApproved } from '../rules/approved.ts';
import { expandRules } from '../rules/expand.ts';
import type { Comparison } from './compare.ts';
import { isError, type Repository } from './repository.ts';
import { withSaid, type Sayings } from './said.ts';

/** A comparison with what the head's rule file says of each connection. Pure. */
export function changeReport(
  { base, head, diff, ends }: Comparison,
  said: Sayings,
  mode: ChangesMode,
): ChangeReport {
  const models = { base: base.repository.model, head: head.repository.model };
  const names = [models.base, models.head].flatMap((model) =>
    model.workloads.filter((one) => one !== KUBE_DNS).map((one) => model.labelOf(one)),
  );
  return {
    ...diff,
    ...withSaid(diff, ends, models, said),
    base: base.name,
    baseIsEmpty: base.empty,
    names: [...new Set(names)],
    hasRules: said.checks.length > 0,
    mode,
  };
}

/** What a repository's rules say, as far as they can be read: a mistake in one of them hides no answer about policies. */
export function sayingsOf({ rules, inventory, model }: Repository): Sayings {
  const { checks, problems } = expandRules(rules, inventory, (workload, wire) =>
    namesPort(model, workload, wire),
  );
  const { approved } = lookUpApproved(rules, inventory);
  // Of rules that are wrong nobody knows what they would speak of.
  const known: readonly Check[] = problems.some(isError) ? [] : checks;
  return { checks: known, approved };
}
