import { groupBy } from '../core/group-by.ts';
import { decide } from '../model/decide.ts';
import type { NetworkPolicy } from '../model/policy.ts';
import { isDeclared } from '../rules/declared-workloads.ts';
import type { WrittenRule } from '../rules/write/written-file.ts';
import type { End, Target } from './ends.ts';
import { sourceEntries, targetEntries, type Entry } from './groups.ts';
import type { Asking, Draft } from './asking.ts';
import { isGuarded } from './held.ts';
import { sampleOfSources } from './sample.ts';
import { isMany, whyOf, wordsFor } from './words.ts';

interface Inward {
  readonly target: Target;
  readonly end: End;
  readonly open: readonly End[];
  readonly cut: readonly End[];
  readonly isSure: boolean;
}

/** For ports that policies guard: who reaches them, and that nobody else does; unless `asked` holds all of it already. */
export function inwardRules(asking: Asking, asked: ReadonlySet<End>): readonly Draft[] {
  const { ground, targets, tell } = asking;
  const ends = asking.ends.filter(({ workload }) => !workload.hostNetwork);
  const guarded = targets.flatMap((target): readonly Inward[] => {
    const { end } = target;
    if (!end || !isGuarded(ground, end)) return [];
    const told = ends.map((source) => ({ source, answer: tell(source, target) }));
    const of = (wanted: string) => told.flatMap(({ source, answer }) => (answer === wanted ? [source] : []));
    const [open, cut] = [of('open'), of('cut')];
    // What undeclared ports are cut from tells nothing new.
    const others = [...open, ...cut].filter((one) => !asked.has(one) && !isDeclared(one.workload));
    if ((others.length === 0 && !isRefusal(cut, ground)) || (target.undeclared && open.length === 0))
      return [];
    const isSure = of('unsure').length === 0 && !asking.isSampled;
    return [
      { target, end, ...(asking.isSampled ? sampleOfSources({ open, cut }, end) : { open, cut }), isSure },
    ];
  });
  const alike = groupBy(guarded, ({ end, open, cut, isSure }) => {
    // Whoever is a target of the group is no source of its own.
    const sources = sourceEntries(new Set(open), ends, new Set([end])).map(({ text }) => text);
    return JSON.stringify([sources, isSure, isSure || cut.map(({ text }) => text)]);
  });
  return [...alike.values()].flatMap((group) =>
    rulesOf(group, asking, ends).map((rule) => ({
      rule,
      sources: group.flatMap(({ open }) => open),
      targets: group.map(({ target }) => target),
      isWhole: false,
    })),
  );
}

/** Whether the rule file's own pods alone are refused, and not by what holds them back: nothing else tells that the port is guarded. */
function isRefusal(cut: readonly End[], { model }: Asking['ground']): boolean {
  return (
    cut.every(({ workload }) => isDeclared(workload)) &&
    cut.some(({ workload }) => model.isolating(workload, 'egress').length === 0)
  );
}

function rulesOf(group: readonly Inward[], asking: Asking, ends: readonly End[]): readonly WrittenRule[] {
  const [first] = group;
  if (!first) return [];
  const { targets, ground } = asking;
  const to = targetEntries(
    group.map(({ target }) => target),
    targets,
  );
  const own = new Set(group.map(({ end }) => end));
  const open = sourceEntries(new Set(first.open), ends, new Set([first.end]));
  const comment = whyOf(ground.model, [...own], 'ingress', open.length > 0, admitting(group, ground));
  const what = targetWords(group, to, targets);
  const texts = (entries: readonly Entry[]) => entries.map(({ text }) => text);
  const head = comment === undefined ? {} : { comment };
  const verb = isMany(open) ? 'reach' : 'reaches';
  const who = wordsFor(open);
  if (first.isSure && open.length > 0 && first.cut.length > 0) {
    return [{ name: `only ${who} ${verb} ${what}`, ...head, to: texts(to), onlyFrom: texts(open) }];
  }
  const rules: WrittenRule[] = [];
  if (open.length > 0) {
    rules.push({ name: `${who} ${verb} ${what}`, ...head, from: texts(open), allow: texts(to) });
  }
  if (first.cut.length === 0) return rules;
  if (first.isSure && open.length === 0) {
    // An entry of `endpoints` that no rule names goes, and a `*` is not of it then.
    const isNamed = group.every(({ cut }) => cut.every(({ isStandIn }) => isStandIn));
    const named = new Set(group.flatMap(({ cut }) => cut.map(({ text }) => text)));
    const from = isNamed ? [...named] : ['*/*'];
    return [{ name: `nobody reaches ${what}`, ...head, from, deny: texts(to) }];
  }
  const cut = sourceEntries(new Set(first.cut), ends, own);
  const name = `${wordsFor(cut)} ${isMany(cut) ? 'do' : 'does'} not reach ${what}`;
  rules.push({ name, ...head, from: texts(cut), deny: texts(to) });
  return rules;
}

/** The policies that let the group's sources in. */
function admitting(group: readonly Inward[], { model }: Asking['ground']): ReadonlySet<NetworkPolicy> {
  return new Set(
    group.flatMap(({ target: { destination }, end, open }) =>
      open.flatMap(({ workload }) =>
        decide(model, { ...destination, from: workload, to: end.workload }).ingress.admissions.map(
          ({ policy }) => policy,
        ),
      ),
    ),
  );
}

/** `api`, or `api’s metrics` where a rule is not of all of its ports. */
function targetWords(group: readonly Inward[], to: readonly Entry[], targets: readonly Target[]): string {
  const [first] = group;
  const isOne = first !== undefined && group.every(({ end }) => end === first.end);
  const ports = isOne ? targets.filter(({ end }) => end === first.end).length : 0;
  if (!isOne || ports === group.length) return wordsFor(to);
  const names = group.map(({ target }) => target.port);
  const isNamed = names.every((name) => !/^[0-9]/.test(name));
  return isNamed && names.length === 1
    ? `${first.end.word}’s ${names.join()}`
    : `${first.end.word} on ${names.join(' and ')}`;
}
