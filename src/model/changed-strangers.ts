import type { Direction } from '../core/evidence.ts';
import { wholeOf } from '../core/objects.ts';
import { VERSIONS, type Both, type BothEnds, type PortChange } from './all-ports.ts';
import { ELSEWHERE, strangerEntry, type AxisEntry } from './axes.ts';
import { workloadKey } from './connection.ts';
import { exposuresOf } from './exposure.ts';
import type { Model } from './model.ts';
import { each } from './port-answers.ts';
import { minus } from './port-ranges.ts';
import { wantedPods, type WantedPods } from './wanted-pods.ts';
import { showPods } from '../text/policy-words.ts';

/** Pods that nobody has yet, and what is of interest of them. */
export interface ChangedStrangers {
  readonly ends: BothEnds;
  /** Leaves out what one version opens to them by no rule of theirs, and what changes for any pod elsewhere alike. */
  readonly told: (changes: readonly PortChange[]) => readonly PortChange[];
}

/** Ends with more of the pods that nobody has yet: those that a peer of either version asks for. */
export function withStrangers(ends: BothEnds, models: Both<Model>): ChangedStrangers {
  const wanted = each(VERSIONS, (version) => wantedPods(models[version]));
  const entries = each(VERSIONS, (version) => entriesOf(wanted[version]));
  const labels = (direction: Direction) => [
    ...new Set([...entries.base[direction].keys(), ...entries.head[direction].keys()]),
  ];
  const both = (direction: Direction): readonly Both<AxisEntry>[] =>
    labels(direction).flatMap((label) => {
      const [base, head] = [entries.base[direction].get(label), entries.head[direction].get(label)];
      const any = base ?? head;
      return any ? [{ base: base ?? any, head: head ?? any }] : [];
    });
  const exposed = new Set(VERSIONS.flatMap((version) => exposedPairs(models[version], wanted[version])));
  return {
    ends: {
      sources: [...ends.sources, ...both('ingress')],
      targets: [...ends.targets, ...both('egress')],
    },
    told: (changes) => withoutEchoes(changes.filter((one) => isExposed(one, exposed, models))),
  };
}

type Entries = Readonly<Record<Direction, ReadonlyMap<string, AxisEntry>>>;

function entriesOf(wanted: readonly WantedPods[]): Entries {
  const found = { ingress: new Map<string, AxisEntry>(), egress: new Map<string, AxisEntry>() };
  for (const { stranger, admittedBy } of wanted) {
    for (const { rule } of admittedBy) found[rule.direction].set(stranger.label, strangerEntry(stranger));
  }
  return found;
}

function exposedPairs(model: Model, wanted: readonly WantedPods[]): readonly string[] {
  return exposuresOf(model, undefined, wanted).map(({ direction, pods, workload }) =>
    JSON.stringify([direction, showPods(pods), workload]),
  );
}

/** A pair that some rule of either version opens, or has nothing to do with pods that nobody has yet. */
function isExposed({ from, to }: PortChange, exposed: ReadonlySet<string>, models: Both<Model>): boolean {
  const found = strangerOf({ from, to });
  if (!found) return true;
  const { direction, label, other } = found;
  return VERSIONS.some((version) => {
    const end = other[version];
    const name = end.kind === 'workload' ? models[version].labelOf(wholeOf(end.workload)) : end.name;
    return exposed.has(JSON.stringify([direction, label, name]));
  });
}

function strangerOf({ from, to }: Pick<PortChange, 'from' | 'to'>) {
  if (isWanted(from.base)) return { direction: 'ingress', label: from.base.name, other: to } as const;
  if (isWanted(to.base)) return { direction: 'egress', label: to.base.name, other: from } as const;
  return undefined;
}

function isWanted({ kind, name }: AxisEntry): boolean {
  return kind === 'stranger' && name !== ELSEWHERE.name;
}

/** Without what opens and closes for any pod elsewhere, too: that is told of those. */
function withoutEchoes(changes: readonly PortChange[]): readonly PortChange[] {
  const keyOf = (direction: Direction, { base, head }: Both<AxisEntry>) =>
    JSON.stringify([direction, keyOfEnd(base), keyOfEnd(head)]);
  const elsewhere = new Map(
    changes.flatMap((one) => {
      if (one.from.base.name === ELSEWHERE.name) return [[keyOf('ingress', one.to), one] as const];
      return one.to.base.name === ELSEWHERE.name ? [[keyOf('egress', one.from), one] as const] : [];
    }),
  );
  return changes.filter((one) => {
    const found = strangerOf(one);
    const same = found && elsewhere.get(keyOf(found.direction, found.other));
    return !same || !isWithin(one.open, same.open);
  });
}

function keyOfEnd(end: AxisEntry): string {
  return end.kind === 'workload' ? `${workloadKey(end.workload)} ${end.name}` : end.name;
}

function isWithin(own: PortChange['open'], other: PortChange['open']): boolean {
  const opened = minus(minus(own.head, own.base), minus(other.head, other.base));
  const closed = minus(minus(own.base, own.head), minus(other.base, other.head));
  return opened.length + closed.length === 0;
}
