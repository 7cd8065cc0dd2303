import { groupBy } from '../core/group-by.ts';
import type { Told } from './answers.ts';
import type { Asking, Draft } from './asking.ts';
import type { End, Target } from './ends.ts';
import { sourceEntries, targetEntries, type Entry } from './groups.ts';
import { sampleOfTargets } from './sample.ts';
import { isMany, whyOf, wordsFor } from './words.ts';

interface Outward {
  readonly end: End;
  readonly open: readonly Entry[];
  readonly opened: readonly Target[];
  readonly cut: readonly Target[];
  readonly isSure: boolean;
}

/** For pods that policies hold back: what they reach, and that they reach nothing else. */
export function outwardRules(asking: Asking, held: readonly End[]): readonly Draft[] {
  const { targets } = asking;
  const all = held.map((end): Outward => {
    const told = targets.map((target) => ({ target, answer: asking.tell(end, target) }));
    const of = (wanted: Told) => told.flatMap(({ target, answer }) => (answer === wanted ? [target] : []));
    const all = { open: of('open'), cut: of('cut').filter(({ isEdge }) => !isEdge) };
    const { open, cut } = asking.isSampled ? sampleOfTargets(all, end) : all;
    return {
      end,
      open: targetEntries(inOrder(open, end), targets, of('self')),
      opened: open,
      cut,
      isSure: of('unsure').length === 0 && !asking.isSampled,
    };
  });
  const alike = groupBy(all, ({ open, cut, isSure }) =>
    JSON.stringify([open.map(({ text }) => text).sort(), isSure || cut.map(({ text }) => text)]),
  );
  return fewestLast([...alike.values()].flatMap((group) => ruleOf(group, asking) ?? []));
}

function ruleOf(group: readonly Outward[], { ground, ends, targets, isSampled }: Asking): Draft | undefined {
  const [first] = group;
  if (!first) return undefined;
  const sources = group.map(({ end }) => end);
  const from = sourceEntries(new Set(sources), ends);
  const { open, isSure } = first;
  const comment = whyOf(ground.model, sources, 'egress', open.length > 0);
  const texts = { from: from.map(({ text }) => text), ...(comment !== undefined && { comment }) };
  const who = wordsFor(from);
  const verb = isMany(from) ? 'reach' : 'reaches';
  const words = wordsFor(open);
  if (!isSure) {
    const cut = targetEntries(first.cut, targets).map(({ text }) => text);
    if (open.length + cut.length === 0) return undefined;
    const lists = {
      ...(open.length > 0 && { allow: open.map(({ text }) => text) }),
      ...(cut.length > 0 && { deny: cut }),
    };
    const name =
      open.length > 0 ? `${who} ${verb} ${words}` : `${who} ${isMany(from) ? 'are' : 'is'} held back`;
    return { rule: { name, ...texts, ...lists }, sources, targets: first.opened, isWhole: isSampled };
  }
  if (open.length > 0) {
    const name = `${who} ${verb} nothing but ${words}`;
    const rule = { name, ...texts, onlyTo: open.map(({ text }) => text) };
    return { rule, sources, targets: group.flatMap(({ opened }) => opened), isWhole: true };
  }
  // A `*` says nothing of ports of stand-ins: they are those that rules name.
  const others = targets.some(
    ({ end, undeclared }) => end && !end.isStandIn && !undeclared && sources.some((source) => source !== end),
  );
  const named = first.cut.filter(({ end }) => end?.isStandIn === true && !sources.includes(end));
  const deny = [
    ...(others ? ['*/*'] : []),
    ...named.map(({ text }) => text),
    'dns',
    'apiserver',
    'internet:443',
  ];
  return { rule: { name: `${who} ${verb} nothing`, ...texts, deny }, sources, targets: [], isWhole: true };
}

/** What nobody wonders about comes last: DNS, behind pods and hosts; the source's own namespace comes first. */
function inOrder(targets: readonly Target[], { workload }: End): readonly Target[] {
  const rank = ({ end, destination }: Target): number => {
    if (end) return end.workload.namespace === workload.namespace ? 0 : 1;
    return destination.target.kind === 'host' ? 2 : 3;
  };
  return targets.toSorted((a, b) => rank(a) - rank(b));
}

/** Rules of what is open to pods before those of pods that reach nobody but DNS. */
function fewestLast(rules: readonly Draft[]): readonly Draft[] {
  const isPoor = ({ rule }: Draft): boolean =>
    rule.onlyTo?.every((one) => one === 'dns') ?? rule.allow === undefined;
  return [...rules.filter((one) => !isPoor(one)), ...rules.filter(isPoor)];
}
