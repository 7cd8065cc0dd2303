import { stringify } from 'yaml';
import type { Mutant, PinningRule } from '../core/coverage.ts';
import { groupBy } from '../core/group-by.ts';

/** A rule as it stands in a rule file. */
export interface OfferedRule {
  readonly name: string;
  readonly from: string;
  readonly allow: readonly string[];
  readonly deny: readonly string[];
}

/** The rules that would notice, each once. */
export function offersOf(mutants: readonly Mutant[]): readonly PinningRule[] {
  const offers = mutants.flatMap(({ fate }) => (fate.kind === 'unpinned' ? (fate.rule ?? []) : []));
  return [...new Map(offers.map((one) => [offerKey(one), one])).values()];
}

/** What two offers of the same check share. */
export function offerKey({ from, to, expected }: PinningRule): string {
  return JSON.stringify([from, to, expected]);
}

/** One rule for each source. Names that a rule has already are not given again. */
export function rulesOf(
  offers: readonly PinningRule[],
  taken: readonly string[] = [],
): readonly OfferedRule[] {
  const names = new Set(taken);
  return [...groupBy(offers, ({ from }) => from)].map(([from, own]) => {
    const to = (expected: PinningRule['expected']): readonly string[] =>
      own.flatMap((one) => (one.expected === expected ? [one.to] : [])).sort();
    return { name: freeName(`what ${from} may reach`, names), from, allow: to('allow'), deny: to('deny') };
  });
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name} (${count})`;
  taken.add(free);
  return free;
}

/** As YAML, to be put under `rules:`; '' for none. */
export function rulesText(rules: readonly OfferedRule[]): string {
  if (rules.length === 0) return '';
  const written = rules.map(({ name, from, allow, deny }) => ({
    name,
    from,
    ...(allow.length > 0 && { allow }),
    ...(deny.length > 0 && { deny }),
  }));
  return stringify(written, { lineWidth: 0 }).replace(/^(?=.)/gm, '  ');
}
