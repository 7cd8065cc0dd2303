import { groupBy } from '../core/group-by.ts';
import type { End, Target } from './ends.ts';

/** Fewer are named one by one. */
const FEWEST_OF_NAMESPACE = 2;

/** Some of all, in as few entries as say the same; `word` is what a rule's name calls it. */
export interface Entry {
  readonly text: string;
  readonly word: string;
}

const EVERY_POD: Entry = { text: '*/*', word: 'every pod' };

/**
 * Sources as entries: `*` for every one, `shop/*` for all of a namespace. `optional` may be among what an entry stands
 * for, and need not.
 */
export function sourceEntries(
  some: ReadonlySet<End>,
  all: readonly End[],
  optional: ReadonlySet<End> = new Set(),
): readonly Entry[] {
  // A `*` leaves out pods on the host network, and says so.
  const starred = all.filter(({ workload }) => !workload.hostNetwork);
  const fits = (ends: readonly End[]): boolean => ends.every((one) => some.has(one) || optional.has(one));
  const covered = (ends: readonly End[]): number => ends.filter((one) => some.has(one)).length;
  if (some.size > 2 && starred.length === all.length && fits(starred)) return [EVERY_POD];
  const left = new Set(some);
  const entries: Entry[] = [];
  const byNamespace = groupBy(starred, ({ workload }) => workload.namespace);
  for (const end of some) {
    if (!left.has(end)) continue;
    const { namespace } = end.workload;
    const own = byNamespace.get(namespace) ?? [];
    const isWhole = all.every((one) => one.workload.namespace !== namespace || own.includes(one));
    if (isWhole && fits(own) && covered(own) >= FEWEST_OF_NAMESPACE && own.length > 2) {
      for (const one of own) left.delete(one);
      entries.push({ text: `${namespace}/*`, word: `${namespace}’s pods` });
    } else {
      left.delete(end);
      entries.push({ text: end.text, word: end.word });
    }
  }
  return entries;
}

/** The same of targets: `shop/*` is every declared port of every pod of a namespace, `shop/api` every one of its own. */
export function targetEntries(
  some: readonly Target[],
  all: readonly Target[],
  optional: readonly Target[] = [],
): readonly Entry[] {
  const wanted = new Set(some);
  const may = new Set([...some, ...optional]);
  const declared = all.filter(({ end, undeclared }) => end && !undeclared);
  const covered = (targets: readonly Target[]): number =>
    new Set(targets.flatMap((one) => (wanted.has(one) ? (one.end ?? []) : []))).size;
  // The ports of a stand-in are those that rules name: where none does, it has no port.
  const fits = (targets: readonly Target[]): boolean =>
    targets.every((one) => may.has(one) && one.end?.isStandIn !== true);
  const left = new Set(some);
  const entries: Entry[] = [];
  const take = (targets: readonly Target[], entry: Entry): void => {
    for (const one of targets) left.delete(one);
    entries.push(entry);
  };
  if (covered(declared) > 2 && fits(declared)) take(declared, EVERY_POD);
  const byNamespace = groupBy(declared, ({ end }) => end?.workload.namespace);
  const byEnd = groupBy(declared, ({ end }) => end);
  const dns = all.filter(
    ({ destination }) => destination.target.kind === 'service' && destination.target.builtin === 'dns',
  );
  for (const target of some) {
    if (!left.has(target)) continue;
    const { end, text, word } = target;
    if (dns.includes(target) && fits(dns)) {
      take(dns, { text: 'dns', word });
      continue;
    }
    const ofNamespace = byNamespace.get(end?.workload.namespace) ?? [];
    const own = byEnd.get(end) ?? [];
    if (end && !target.undeclared && covered(ofNamespace) > 2 && fits(ofNamespace)) {
      const { namespace } = end.workload;
      take(ofNamespace, { text: `${namespace}/*`, word: `${namespace}’s pods` });
    } else if (end && !target.undeclared && own.length > 2 && fits(own)) take(own, { text: end.text, word });
    else take([target], { text, word });
  }
  return entries;
}
