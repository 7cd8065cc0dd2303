import type { Direction } from '../core/evidence.ts';
import type { Model } from '../model/model.ts';
import type { NetworkPolicy } from '../model/policy.ts';
import type { End } from './ends.ts';
import { listed } from './listed.ts';
import type { Entry } from './groups.ts';

const MOST_NAMES = 6;

/** What the entries are called, each once. */
export function wordsFor(entries: readonly Entry[]): string {
  return listed([...new Set(entries.map(({ word }) => word))], MOST_NAMES);
}

/** Whether a verb goes with several. */
export function isMany(entries: readonly Entry[]): boolean {
  const words = new Set(entries.map(({ word }) => word));
  return words.size > 1 || [...words].some((word) => word.endsWith(' pods'));
}

/**
 * Which policies let pods out, or others in, and which cut the rest: the reason that a reader looks for. `admitting`: those
 * that open what a rule asks, where that is known; else all that open something.
 */
export function whyOf(
  model: Model,
  ends: readonly End[],
  direction: Direction,
  isOpen: boolean,
  admitting?: ReadonlySet<NetworkPolicy>,
): string | undefined {
  const isolating = new Set<NetworkPolicy>(
    ends.flatMap(({ workload }) => model.podsOf(workload).flatMap((pod) => model.isolating(pod, direction))),
  );
  const opens = (policy: NetworkPolicy): boolean => policy[direction].length > 0;
  const known = isOpen && admitting !== undefined && admitting.size > 0 ? admitting : undefined;
  const opening = namesOf([...isolating].filter((one) => known?.has(one) ?? opens(one)));
  const closing = namesOf([...isolating].filter((one) => !opens(one)));
  const cutting = !isOpen && closing.length === 0 ? opening : closing;
  if (!isOpen || opening.length === 0) {
    return cutting.length === 0 ? undefined : `Cut by ${listed(cutting, MOST_NAMES)}.`;
  }
  const verb = direction === 'egress' ? 'Let out by' : 'Let in by';
  const rest = `; ${listed(closing, MOST_NAMES)} ${closing.length > 1 ? 'cut' : 'cuts'} the rest`;
  return `${verb} ${listed(opening, MOST_NAMES)}${closing.length === 0 ? '' : rest}.`;
}

/** Those of some pods before those of all. */
function namesOf(policies: readonly NetworkPolicy[]): readonly string[] {
  const isOfAll = ({ podSelector }: NetworkPolicy): number => Number(podSelector.requirements.length === 0);
  return [...new Set(policies.toSorted((a, b) => isOfAll(a) - isOfAll(b)).map(({ name }) => name))];
}
