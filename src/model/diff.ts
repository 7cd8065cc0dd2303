import type { Direction } from '../core/evidence.ts';
import type { WirePort, Workload } from '../core/objects.ts';
import type {
  DiffCause,
  DiffConnection,
  DiffGroup,
  DiffRange,
  PolicyDiff,
  VersionName,
} from '../core/policy-diff.ts';
import { groupBy } from '../core/group-by.ts';
import { changedPorts, type Both, type BothEnds, type PortChange } from './all-ports.ts';
import { withBlocks, withoutEchoes } from './changed-blocks.ts';
import { withStrangers } from './changed-strangers.ts';
import { changesOf } from './changes.ts';
import { counterparts } from './counterparts.ts';
import { bothAsked } from '../kubernetes/pods-of.ts';
import type { Connection } from './connection.ts';
import { decide, type Side } from './decide.ts';
import {
  endKey,
  endpointOf,
  outsideAddresses,
  podOf,
  type AxisEntry,
  type OutsideAddresses,
  type TargetEntry,
} from './axes.ts';
import { isolator, policyRef, ruleRef } from './evidence.ts';
import type { Model } from './model.ts';
import type { PolicyRule } from './policy.ts';
import { agree } from './over-pods.ts';
import { minus, without } from './port-ranges.ts';
import type { Reach, Reason } from './reach-answers.ts';
import { reachOfPods } from './reach.ts';

interface Seen {
  readonly from: AxisEntry;
  readonly target: TargetEntry;
}

/** A pair of one version, and what it is in the other. */
interface Pair extends Seen {
  readonly previous: Seen;
}

/**
 * The connections that are open in one model and not in the other, between what both have, any pod elsewhere, and pods that
 * peers ask for and nobody has: at every port of every protocol. `diff(a, b)` is `diff(b, a)` with opened and closed swapped.
 */
export function diff(base: Model, head: Model): PolicyDiff {
  return diffWithEnds(base, head).diff;
}

/** The ends of a diff's connections, by the names that they have in it. */
export type DiffEnds = Readonly<Record<VersionName, ReadonlyMap<string, AxisEntry>>>;

/** The same, with what its names stand for. */
export function diffWithEnds(
  base: Model,
  head: Model,
): { readonly diff: PolicyDiff; readonly ends: DiffEnds } {
  const addresses = outsideAddresses([base, head]);
  // Pods that selectors of one version tell apart are compared one by one in the other, too.
  const asked = bothAsked(base.asked, head.asked);
  const models = { base: base.tellingApart(asked), head: head.tellingApart(asked) };
  const found = counterparts(models, addresses);
  const before = new Version('base', models.base, addresses, found.ends);
  const after = new Version('head', models.head, addresses, found.ends);
  const strangers = withStrangers(found.ends, models);
  const ends = withBlocks(strangers.ends, models, addresses);
  const changes = changedPorts(models, ends);
  const ports = strangers.told(withoutEchoes([...changes], strangers.ends));
  const named = (version: VersionName) =>
    new Map([...ends.sources, ...ends.targets].map((both) => [both[version].name, both[version]]));
  return {
    diff: {
      version: 1,
      opened: opened(before, after, ports),
      closed: opened(after, before, ports),
      changes: changesOf(models, addresses, found),
    },
    ends: { base: named('base'), head: named('head') },
  };
}

/** A source or a target of one version, and where its reach has it. */
interface Placed<End> {
  readonly end: End;
  readonly index: number | undefined;
}

/** One of the two models, asked about the ends of the other. */
class Version {
  readonly name: VersionName;
  readonly model: Model;
  readonly reach: Reach;
  readonly #sources: ReadonlyMap<string, number>;
  readonly #targets: ReadonlyMap<string, number>;
  /** By the key of the other version's end. */
  readonly #counterparts: Readonly<Record<keyof BothEnds, ReadonlyMap<string, readonly AxisEntry[]>>>;

  constructor(name: VersionName, model: Model, addresses: OutsideAddresses, ends: BothEnds) {
    this.name = name;
    this.model = model;
    this.reach = reachOfPods(model, addresses);
    this.#sources = new Map(this.reach.sources.map((end, index) => [endKey(end), index]));
    this.#targets = new Map(this.reach.targets.map((target, index) => [targetKey(target), index]));
    const other = name === 'base' ? 'head' : 'base';
    const byOther = (both: readonly Both<AxisEntry>[]): ReadonlyMap<string, readonly AxisEntry[]> =>
      new Map(
        [...groupBy(both, (one) => endKey(one[other]))].map(([key, own]) => [
          key,
          own.map((one) => one[name]),
        ]),
      );
    this.#counterparts = { sources: byOther(ends.sources), targets: byOther(ends.targets) };
  }

  /** What a source of the other version is here; nothing where it is not here. */
  sourcesFor(from: AxisEntry): readonly Placed<AxisEntry>[] {
    const ends = this.#counterparts.sources.get(endKey(from)) ?? [];
    return ends.map((end) => ({ end, index: this.#sources.get(endKey(end)) }));
  }

  /** The same of a target. Its port may be one that this version does not list. */
  targetsFor({ end, wire }: TargetEntry): readonly Placed<TargetEntry>[] {
    const ends = this.#counterparts.targets.get(endKey(end)) ?? [];
    return ends.map((own) => {
      const target = { end: own, wire };
      return { end: target, index: this.#targets.get(targetKey(target)) };
    });
  }

  /** A pair of these that is not allowed. */
  cutPair(sources: readonly Placed<AxisEntry>[], targets: readonly Placed<TargetEntry>[]): Seen | undefined {
    for (const source of sources) {
      for (const target of targets) {
        if (this.#allows(source, target)) continue;
        const pair = { from: source.end, target: target.end };
        if (agree(connectionOf(pair))) return pair;
      }
    }
    return undefined;
  }

  /** What decides a pair. */
  reason(pair: Seen): Reason {
    const source = this.#sources.get(endKey(pair.from));
    const target = this.#targets.get(targetKey(pair.target));
    if (source !== undefined && target !== undefined) return this.reach.reason(source, target);
    const { path, ingress, egress } = decide(this.model, connectionOf(pair));
    return { path, ingress: sideReason(ingress), egress: sideReason(egress) };
  }

  #allows(source: Placed<AxisEntry>, target: Placed<TargetEntry>): boolean {
    if (source.index !== undefined && target.index !== undefined)
      return this.reach.allowed(source.index, target.index);
    return decide(this.model, connectionOf({ from: source.end, target: target.end })).allowed;
  }
}

/** The pairs that `now` allows and `was` does not. */
function* changed(was: Version, now: Version): Generator<Pair, void, undefined> {
  const targets = now.reach.targets.map((target) => was.targetsFor(target));
  for (const [source, from] of now.reach.sources.entries()) {
    const previousSources = was.sourcesFor(from);
    for (const [index, target] of now.reach.targets.entries()) {
      if (!now.reach.allowed(source, index)) continue;
      const previous = was.cutPair(previousSources, targets[index] ?? []);
      if (previous && agree(connectionOf({ from, target }))) yield { from, target, previous };
    }
  }
}

/** What `now` allows and `was` does not, by what caused it: in order of appearance, the largest group first. */
function opened(was: Version, now: Version, changes: readonly PortChange[]): readonly DiffGroup[] {
  const causes = new Causes(was, now);
  const told = new Pairs<WirePort[]>(() => []);
  for (const { from, target, previous } of changed(was, now)) {
    const { connections } = causes.groupOf(previous, was.reason(previous), now.reason({ from, target }));
    const found = { from: from.name, to: target.end.name, ...target.wire };
    // Pods that differ by a guess alone have one name.
    const isNew = !isGuess(from, target.end) || !connections.some((one) => isSame(one, found));
    if (isNew) connections.push(found);
    told.of(from, target.end).push(target.wire);
  }
  const ranged = new Pairs(() => ({ already: false }));
  for (const { from, to, open, reason } of changes) {
    const ends = { from: from[now.name], to: to[now.name] };
    const wires = told.of(ends.from, ends.to);
    const ports = without(minus(open[now.name], open[was.name]), wires);
    const [first] = ports;
    const known = ranged.of(ends.from, ends.to);
    // One end may stand for several of the other version's.
    if (!first || known.already) continue;
    known.already = true;
    const wire = { port: first.first, protocol: first.protocol };
    const previous = { from: from[was.name], target: { end: to[was.name], wire } };
    const { ranges } = causes.groupOf(previous, reason(was.name, first), reason(now.name, first));
    const found = { from: ends.from.name, to: ends.to.name, ports, open };
    const isNew = !isGuess(ends.from, ends.to) || !ranges.some((one) => isSameRange(one, found));
    if (isNew) ranges.push(found);
  }
  return causes.groups;
}

interface Group extends DiffGroup {
  readonly connections: DiffConnection[];
  readonly ranges: DiffRange[];
}

/** Something for each pair of ends. */
class Pairs<Value> {
  readonly #rows = new Map<string, Map<string, Value>>();
  readonly #make: () => Value;

  constructor(make: () => Value) {
    this.#make = make;
  }

  of(from: AxisEntry, to: AxisEntry): Value {
    const row = this.#rows.get(endKey(from)) ?? new Map<string, Value>();
    this.#rows.set(endKey(from), row);
    const found = row.get(endKey(to)) ?? this.#make();
    row.set(endKey(to), found);
    return found;
  }
}

/** A cause, and what no other has. */
interface Keyed {
  readonly cause: DiffCause;
  readonly key: string;
}

function keyed(cause: DiffCause): Keyed {
  return { cause, key: JSON.stringify(cause) };
}

type Admitted = NonNullable<Reason['ingress']['admission']>;

/** Groups by causes, each made once: the same lines open and close a lot. */
class Causes {
  readonly #was: Version;
  readonly #now: Version;
  readonly #groups = new Map<string, Group>();
  readonly #admissions = new Map<PolicyRule, Keyed>();
  readonly #isolations = { ingress: new Map<Workload, Keyed>(), egress: new Map<Workload, Keyed>() };

  constructor(was: Version, now: Version) {
    this.#was = was;
    this.#now = now;
  }

  /** The group of what `now` allows and `was` does not, by what decides in each. */
  groupOf({ from, target }: Seen, shut: Reason, open: Reason): Group {
    const found = (['ingress', 'egress'] as const).flatMap((direction) => {
      if (!shut[direction].cut) return [];
      const { admission } = open[direction];
      if (admission) return this.#admitted(admission);
      const subject = podOf(direction === 'ingress' ? target.end : from);
      return subject ? this.#isolated(subject, direction) : [];
    });
    const key = found.map((one) => one.key).join('\n');
    const causes = found.map(({ cause }) => cause);
    const group = this.#groups.get(key) ?? { causes, connections: [], ranges: [] };
    this.#groups.set(key, group);
    return group;
  }

  #admitted({ policy, rule }: Admitted): Keyed {
    const { name } = this.#now;
    const kind = name === 'head' ? 'admitted' : 'no-longer-admitted';
    const found =
      this.#admissions.get(rule) ?? keyed({ kind, of: name, rule: ruleRef(policy, rule), at: rule.at });
    this.#admissions.set(rule, found);
    return found;
  }

  #isolated(workload: Workload, direction: Direction): Keyed | [] {
    const known = this.#isolations[direction].get(workload);
    if (known) return known;
    const { name, model } = this.#was;
    const policy = isolator({ isolating: model.isolating(workload, direction), direction });
    if (!policy) return [];
    const kind = name === 'head' ? 'isolated' : 'no-longer-isolated';
    const subject = model.labelOf(workload);
    const { at } = policy;
    const found = keyed({ kind, of: name, policy: policyRef(policy), subject, direction, at });
    this.#isolations[direction].set(workload, found);
    return found;
  }

  /** In order of appearance, the largest first. */
  get groups(): readonly DiffGroup[] {
    const size = ({ connections, ranges }: DiffGroup): number => connections.length + ranges.length;
    return [...this.#groups.values()].sort((a, b) => size(b) - size(a));
  }
}

function sideReason({ state, admissions: [admission] }: Side): Reason['ingress'] {
  return { cut: state === 'cut', ...(admission && { admission }) };
}

function connectionOf({ from, target }: Seen): Connection {
  return { from: endpointOf(from), to: endpointOf(target.end), ...target.wire };
}

function targetKey({ end, wire }: TargetEntry): string {
  return `${endKey(end)} ${wire.port} ${wire.protocol}`;
}

function isGuess(...ends: readonly AxisEntry[]): boolean {
  return ends.some((end) => end.kind === 'workload' && (end.workload.pod?.guessed.length ?? 0) > 0);
}

function isSame(one: DiffConnection, other: DiffConnection): boolean {
  return (
    one.from === other.from &&
    one.to === other.to &&
    one.port === other.port &&
    one.protocol === other.protocol
  );
}

function isSameRange(one: DiffRange, other: DiffRange): boolean {
  return (
    one.from === other.from &&
    one.to === other.to &&
    JSON.stringify(one.ports) === JSON.stringify(other.ports)
  );
}
