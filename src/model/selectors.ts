import type { LabelSelector, Requirement } from '../core/evidence.ts';
import { labelOf, type Labels } from '../core/objects.ts';

/** Does the selector pick something that carries these labels? An empty selector picks everything. */
export function selects(selector: Pick<LabelSelector, 'requirements'>, labels: Labels): boolean {
  return selector.requirements.every((requirement) => holds(requirement, labels));
}

/**
 * Does one requirement hold? `NotIn` holds for an absent key too, as `DoesNotExist` does; `In` never does
 * (LabelSelectorRequirement, Kubernetes API reference).
 */
export function holds(requirement: Requirement, labels: Labels): boolean {
  const value = labelOf(labels, requirement.key);
  switch (requirement.operator) {
    case 'In':
      return value !== undefined && requirement.values.includes(value);
    case 'NotIn':
      return value === undefined || !requirement.values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
  }
}

/** Does whatever the first selects fall to the second too, by what is written? */
export function implies(
  narrow: Pick<LabelSelector, 'requirements'>,
  wide: Pick<LabelSelector, 'requirements'>,
): boolean {
  return wide.requirements.every((wanted) => narrow.requirements.some((given) => entails(given, wanted)));
}

function entails(given: Requirement, wanted: Requirement): boolean {
  if (given.key !== wanted.key) return false;
  switch (wanted.operator) {
    case 'In':
      return given.operator === 'In' && given.values.every((value) => wanted.values.includes(value));
    case 'NotIn':
      if (given.operator === 'In') return !given.values.some((value) => wanted.values.includes(value));
      if (given.operator === 'NotIn') return wanted.values.every((value) => given.values.includes(value));
      return given.operator === 'DoesNotExist';
    case 'Exists':
      return given.operator === 'Exists' || given.operator === 'In';
    case 'DoesNotExist':
      return given.operator === 'DoesNotExist';
  }
}

/** The requirements that these labels don't meet. */
export function unmet(selector: LabelSelector, labels: Labels): readonly Requirement[] {
  return selector.requirements.filter((requirement) => !holds(requirement, labels));
}

/** What two selectors that mean the same share, whatever order they are written in. */
export function selectorKey(selector: LabelSelector | undefined): string {
  if (selector === undefined) return '-';
  return JSON.stringify(
    selector.requirements
      .map(({ key, operator, values }) => JSON.stringify([key, operator, [...new Set(values)].sort()]))
      .sort(),
  );
}

/** Does it ask for a label? What asks for none is met by a thing without labels, which explains nothing. */
export function asksFor({ operator }: Requirement): boolean {
  return operator === 'In' || operator === 'Exists';
}
