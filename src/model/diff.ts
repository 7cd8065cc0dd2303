import type { Direction, PolicyRef, RuleRef } from '../core/evidence.ts';
import type { WirePort } from '../core/objects.ts';
import type { Position } from '../core/problem.ts';
import { changedPorts, type Both, type PortChange } from './all-ports.ts';
import { bothAsked } from '../kubernetes/pods-of.ts';
import type { Connection } from './connection.ts';
import { decide } from './decide.ts';
import {
  endKey,
  endpointOf,
  outsideAddresses,
  type AxisEntry,
  type OutsideAddresses,
  type TargetEntry,
} from './axes.ts';
import { isolator, policyRef, ruleRef } from './evidence.ts';
import type { Model } from './model.ts';
import { agree } from './over-pods.ts';
import { minus, without, type PortRange } from './port-ranges.ts';
import type { Reach } from './reach-answers.ts';
import { reachOfPods } from './reach.ts';

/** What a change opens and closes: `netproof diff --json`. */
export interface PolicyDiff {
  readonly version: 1;
  readonly opened: readonly DiffGroup[];
  readonly closed: readonly DiffGroup[];
}

/** Connections that the same lines opened or closed. */
export interface DiffGroup {
  readonly causes: readonly DiffCause[];
  readonly connections: readonly DiffConnection[];
  /** What changes at ports that nobody declares, of these pairs and of others. */
  readonly ranges: readonly DiffRange[];
}

/** Ports of a pair that only policies speak of. */
export interface DiffRange {
  readonly from: string;
  readonly to: string;
  /** Those that open, or close; without the ports that `connections` has. */
  readonly ports: readonly PortRange[];
  /** All that is open between the two in each version. */
  readonly open: Both<readonly PortRange[]>;
}

export interface DiffConnection extends WirePort {
  readonly from: string;
  readonly to: string;
}

/**
 * One line that did it; `of` says in which of the two versions it is to be found: a rule that admits is in the one
 * that is open, an isolation in the other.
 */
export type DiffCause = { readonly of: VersionName; readonly at?: Position } & (
  | { readonly kind: 'admitted' | 'no-longer-admitted'; readonly rule: RuleRef }
  | {
      readonly kind: 'isolated' | 'no-longer-isolated';
      readonly policy: PolicyRef;
      readonly subject: string;
      readonly direction: Direction;
    }
  /** A workload, or a port of one, that the other version does not have. */
  | { readonly kind: 'added' | 'removed'; readonly name: string; readonly port?: WirePort }
);

type VersionName = 'base' | 'head';

interface Seen {
  readonly from: AxisEntry;
  readonly target: TargetEntry;
  readonly allowed: boolean;
}

/** A pair of one version, and what it is in the other; undefined where that does not know it. */
interface Pair extends Omit<Seen, 'allowed'> {
  readonly previous: Seen | undefined;
}

/**
 * The connections that are open in one model and not in the other. A connection of a workload or port that only one
 * of them has counts as closed in the other. `diff(a, b)` is `diff(b, a)` with opened and closed swapped.
 */
export function diff(base: Model, head: Model): PolicyDiff {
  const addresses = outsideAddresses([base, head]);
  // Pods that selectors of one version tell apart are compared one by one in the other, too.
  const asked = bothAsked(base.asked, head.asked);
  const before = new Version('base', base.tellingApart(asked), addresses);
  const after = new Version('head', head.tellingApart(asked), addresses);
  const changes = [...changedPorts({ base: before.model, head: after.model }, addresses)];
  return { version: 1, opened: opened(before, after, changes), closed: opened(after, before, changes) };
}

/** One of the two models, with its ends by name. */
class Version {
  readonly name: VersionName;
  readonly model: Model;
  readonly reach: Reach;
  readonly #sources: ReadonlyMap<string, number>;
  readonly #targets: ReadonlyMap<string, number>;
  readonly #ends: ReadonlyMap<string, AxisEntry>;

  constructor(name: VersionName, model: Model, addresses: OutsideAddresses) {
    this.name = name;
    this.model = model;
    this.reach = reachOfPods(model, addresses);
    this.#sources = new Map(this.reach.sources.map((end, index) => [endKey(end), index]));
    this.#targets = new Map(this.reach.targets.map((target, index) => [targetKey(target), index]));
    this.#ends = new Map(
      [...this.reach.sources, ...this.reach.targets.map((one) => one.end)].map((end) => [endKey(end), end]),
    );
  }

  /**
   * A pair by its names. Of a port that only the `other` version lists this one is asked all the same, unless it is
   * new: policies name ports, and what they name decides which ports of the internet are listed at all.
   */
  seen(from: string, key: string, other: Version): Seen | undefined {
    const source = this.#sources.get(from);
    const end = source === undefined ? undefined : this.reach.sources[source];
    if (source === undefined || !end) return undefined;
    const index = this.#targets.get(key);
    const target = index === undefined ? undefined : this.reach.targets[index];
    if (index !== undefined && target)
      return { from: end, target, allowed: this.reach.allowed(source, index) };
    const theirs = other.reach.targets[other.#targets.get(key) ?? -1];
    if (!theirs || isDeclared(theirs)) return undefined;
    const own = this.#endNamed(theirs.end);
    if (!own) return undefined;
    const asked = { from: end, target: { end: own, wire: theirs.wire } };
    return { ...asked, allowed: decide(this.model, connectionOf(asked)).allowed };
  }

  has(end: AxisEntry): boolean {
    return this.#ends.has(endKey(end));
  }

  #endNamed(end: AxisEntry): AxisEntry | undefined {
    return end.kind === 'address' ? end : this.#ends.get(endKey(end));
  }
}

/** Is it a port of a pod's own, rather than one that only policies name? */
function isDeclared({ end, wire }: TargetEntry): boolean {
  return (
    end.kind === 'workload' &&
    end.workload.ports.some((port) => port.number === wire.port && port.protocol === wire.protocol)
  );
}

/** The pairs that `now` allows and `was` does not. */
function* changed(was: Version, now: Version): Generator<Pair, void, undefined> {
  const targets = now.reach.targets.map((target) => ({ target, key: targetKey(target) }));
  for (const [source, from] of now.reach.sources.entries()) {
    for (const [index, { target, key }] of targets.entries()) {
      if (!now.reach.allowed(source, index) || !agree(connectionOf({ from, target }))) continue;
      const previous = was.seen(endKey(from), key, now);
      if (previous?.allowed !== true) yield { from, target, previous };
    }
  }
}

/** What `now` allows and `was` does not, by what caused it: in order of appearance, the largest group first. */
function opened(was: Version, now: Version, changes: readonly PortChange[]): readonly DiffGroup[] {
  const groups = new Map<string, Group>();
  const groupOf = (causes: readonly DiffCause[]): Group => {
    const key = JSON.stringify(causes);
    const group = groups.get(key) ?? { causes, connections: [], ranges: [] };
    groups.set(key, group);
    return group;
  };
  const told = new Map<string, WirePort[]>();
  for (const pair of changed(was, now)) {
    const { connections } = groupOf(causesOf(was, now, pair));
    const { from, target } = pair;
    const found = { from: from.name, to: target.end.name, ...target.wire };
    // Pods that differ by a guess alone have one name.
    const isNew = !isGuess(from, target.end) || !connections.some((one) => isSame(one, found));
    if (isNew) connections.push(found);
    const wires = told.get(pairKey(from, target.end)) ?? [];
    told.set(pairKey(from, target.end), wires);
    wires.push(target.wire);
  }
  for (const { from, to, open } of changes) {
    const ends = { from: from[now.name], to: to[now.name] };
    const all = minus(open[now.name], open[was.name]);
    const ports = without(all, told.get(pairKey(ends.from, ends.to)) ?? []);
    const [first] = ports;
    if (!first) continue;
    const wire = { port: first.first, protocol: first.protocol };
    const previous = { from: from[was.name], target: { end: to[was.name], wire }, allowed: false };
    const pair = { from: ends.from, target: { end: ends.to, wire }, previous };
    const { ranges } = groupOf(causesOf(was, now, pair));
    const found = { from: ends.from.name, to: ends.to.name, ports, open };
    const isNew = !isGuess(ends.from, ends.to) || !ranges.some((one) => isSameRange(one, found));
    if (isNew) ranges.push(found);
  }
  const size = ({ connections, ranges }: DiffGroup): number => connections.length + ranges.length;
  return [...groups.values()].sort((a, b) => size(b) - size(a));
}

interface Group extends DiffGroup {
  readonly connections: DiffConnection[];
  readonly ranges: DiffRange[];
}

function pairKey(from: AxisEntry, to: AxisEntry): string {
  return `${endKey(from)} ${endKey(to)}`;
}

/** Why `now` allows what `was` does not. */
function causesOf(was: Version, now: Version, { from, target, previous }: Pair): readonly DiffCause[] {
  if (!previous) return [added(was, now, from, target)];
  const open = decide(now.model, connectionOf({ from, target }));
  const shut = decide(was.model, connectionOf(previous));
  return [shut.ingress, shut.egress]
    .filter(({ state }) => state === 'cut')
    .flatMap((side): readonly DiffCause[] => {
      const [admission] = open[side.direction].admissions;
      if (admission) {
        const { policy, rule } = admission;
        const kind = now.name === 'head' ? 'admitted' : 'no-longer-admitted';
        return [{ kind, of: now.name, rule: ruleRef(policy, rule), at: rule.at }];
      }
      const policy = isolator(side);
      if (!policy) return [];
      const { subject, direction } = side;
      const kind = was.name === 'head' ? 'isolated' : 'no-longer-isolated';
      const at = policy.at;
      return [{ kind, of: was.name, policy: policyRef(policy), subject: subject.label, direction, at }];
    });
}

/** A workload, or a port, that the other version does not have. */
function added(was: Version, now: Version, from: AxisEntry, { end, wire }: TargetEntry): DiffCause {
  const newcomer = was.has(from) ? end : from;
  return {
    kind: now.name === 'head' ? 'added' : 'removed',
    of: now.name,
    name: newcomer.name,
    ...(was.has(newcomer) && { port: wire }),
    ...(newcomer.kind === 'workload' && { at: newcomer.workload.at }),
  };
}

function connectionOf({ from, target }: Pick<Seen, 'from' | 'target'>): Connection {
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
