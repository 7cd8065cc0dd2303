import type { DeadSelector, LabelSelector, LabelSpec, Requirement } from '../core/evidence.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { labelOf, type Labels } from '../core/objects.ts';
import { holds, selects } from './selectors.ts';

/** Undefined when the selector picks at least one of the things that carry these labels. */
export function findDead(selector: LabelSelector, things: readonly Labels[]): DeadSelector | undefined {
  if (things.some((labels) => selects(selector, labels))) return undefined;
  const requirement = selector.requirements.find((one) => !things.some((labels) => holds(one, labels)));
  if (!requirement) return { selector };
  const meant = meantBy(requirement, things);
  return { selector, requirement, ...(meant !== undefined && { meant }) };
}

function meantBy({ key, operator, values }: Requirement, things: readonly Labels[]): LabelSpec | undefined {
  const keys = new Set(things.flatMap((labels) => Object.keys(labels)));
  if (operator === 'Exists') {
    const similar = didYouMean(key, keys);
    return similar === undefined ? undefined : { key: similar };
  }
  if (operator !== 'In') return undefined;
  for (const value of values) {
    const found = keys.has(key)
      ? sameKey(key, value, things)
      : (otherKey(key, value, keys, things) ?? undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What CoreDNS' pods are labelled with, for the sake of those who knew its predecessor. */
const DNS_APP = 'kube-dns';

/** The key is right, its value misspelt. */
function sameKey(key: string, value: string, things: readonly Labels[]): LabelSpec | undefined {
  const known = new Set(things.flatMap((labels) => labelOf(labels, key) ?? []));
  const close = didYouMean(value, known) ?? (value === 'coredns' && known.has(DNS_APP) ? DNS_APP : undefined);
  return close === undefined ? undefined : { key, value: close };
}

/** The key is wrong: a similar one, or one that carries just this value (`name` for `kubernetes.io/metadata.name`). */
function otherKey(
  key: string,
  value: string,
  keys: ReadonlySet<string>,
  things: readonly Labels[],
): LabelSpec | undefined {
  const carrying = [...keys].filter((one) => things.some((labels) => labelOf(labels, one) === value));
  const exact = didYouMean(key, carrying) ?? carrying.find((one) => one.includes(key)) ?? carrying[0];
  if (exact !== undefined) return { key: exact, value };
  const similar =
    didYouMean(key, keys) ?? [...keys].find((one) => one.endsWith(`.${key}`) || one.endsWith(`/${key}`));
  return similar === undefined ? undefined : sameKey(similar, value, things);
}
