import type { Direction } from '../core/evidence.ts';
import { isOfRuleFile } from '../rules/declared-workloads.ts';
import type { WrittenRule } from '../rules/write/written-file.ts';
import type { End, Target } from './ends.ts';
import { sourceEntries, targetEntries } from './groups.ts';
import type { Asking } from './asking.ts';
import { isMany, wordsFor } from './words.ts';

/** Beyond these one pod speaks for all. */
const MOST_SOURCES = 20;

/** A rule, and whom it says to be open. */
export interface Unguarded {
  readonly rule: WrittenRule;
  readonly targets: readonly Target[];
}

/** Connections that other rules allow already. */
export interface Allowed {
  readonly sources: ReadonlySet<End>;
  readonly targets: ReadonlySet<Target>;
}

/**
 * What is open since no policy is about it, where its neighbours have policies: one that came to hold all of the namespace
 * would be told by these alone.
 */
export function unguardedRules(asking: Asking, allowed: Allowed): readonly Unguarded[] {
  return [...inward(asking, allowed), ...outward(asking, allowed)];
}

function inward(asking: Asking, allowed: Allowed): readonly Unguarded[] {
  const { ends, targets, tell } = asking;
  const sources = ends.filter(({ workload }) => !workload.hostNetwork);
  const own = targets.filter(
    (target) =>
      target.end &&
      !target.undeclared &&
      isFree(asking, target.end, 'ingress') &&
      !allowed.targets.has(target),
  );
  // One port tells as much as all of them.
  const first = own.filter((target) => own.find(({ end }) => end === target.end) === target);
  const all = first.filter((target) => sources.every((end) => ['open', 'self'].includes(tell(end, target))));
  const some = first.filter((target) => !all.includes(target));
  const isFew = sources.length <= MOST_SOURCES;
  const rules: Unguarded[] = [];
  if (all.length > 0 && sources.length > 2 && isFew) {
    const to = targetEntries(all, targets);
    rules.push(open(`every pod reaches ${wordsFor(to)}`, all, ['*/*'], texts(to)));
  } else some.push(...all);
  for (const target of some) {
    const from = sources.find((end) => tell(end, target) === 'open');
    if (from) rules.push(open(`${from.word} reaches ${target.word}`, [target], [from.text], [target.text]));
  }
  return rules;
}

function open(
  name: string,
  targets: readonly Target[],
  from: readonly string[],
  allow: readonly string[],
): Unguarded {
  const comment = `No policy guards ${targets.length > 1 ? 'them' : 'it'}.`;
  return { rule: { comment, name, from, allow }, targets };
}

function outward(asking: Asking, allowed: Allowed): readonly Unguarded[] {
  const { ends, targets, tell } = asking;
  const internet = targets.find(({ text }) => text === 'internet:443');
  if (!internet) return [];
  const free = ends.filter(
    (end) => isFree(asking, end, 'egress') && !allowed.sources.has(end) && tell(end, internet) === 'open',
  );
  if (free.length === 0) return [];
  const from = sourceEntries(new Set(free), ends);
  const name = `${wordsFor(from)} ${isMany(from) ? 'reach' : 'reaches'} the internet`;
  const comment = `No policy holds ${isMany(from) ? 'them' : 'it'} back.`;
  return [{ rule: { comment, name, from: texts(from), allow: [internet.text] }, targets: [] }];
}

/** Whether policies of its namespace hold others, and not it. */
function isFree({ ground: { model } }: Asking, { workload }: End, direction: Direction): boolean {
  if (workload.hostNetwork || isOfRuleFile(workload)) return false;
  // Without its `policyTypes` a policy of egress is one of ingress, too.
  const policies = model
    .policiesIn(workload.namespace)
    .filter(({ policyTypes }) => direction === 'ingress' || policyTypes.egress);
  return (
    policies.length > 0 && model.podsOf(workload).every((pod) => model.isolating(pod, direction).length === 0)
  );
}

function texts(entries: readonly { readonly text: string }[]): readonly string[] {
  return entries.map(({ text }) => text);
}
