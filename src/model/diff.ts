import type { Direction, PolicyRef, RuleRef } from '../core/evidence.ts';
import type { Protocol, WirePort, Workload } from '../core/objects.ts';
import type { Position } from '../core/problem.ts';
import type { Connection } from './connection.ts';
import { decide } from './decide.ts';
import { outsideAddresses, type AxisEntry, type OutsideAddresses, type TargetEntry } from './axes.ts';
import { isolator, policyRef, ruleRef } from './evidence.ts';
import type { Model } from './model.ts';
import { reachOf, type Reach } from './reach.ts';

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
}

export interface DiffConnection {
  readonly from: string;
  readonly to: string;
  readonly port: number;
  readonly protocol: Protocol;
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
export function diff(
  base: Model,
  head: Model,
  addresses: OutsideAddresses = outsideAddresses([base, head]),
): PolicyDiff {
  const before = new Version('base', base, addresses);
  const after = new Version('head', head, addresses);
  return { version: 1, opened: opened(before, after), closed: opened(after, before) };
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
    this.reach = reachOf(model, addresses);
    this.#sources = new Map(this.reach.sources.map((end, index) => [end.name, index]));
    this.#targets = new Map(this.reach.targets.map((target, index) => [targetKey(target), index]));
    this.#ends = new Map(
      [...this.reach.sources, ...this.reach.targets.map((one) => one.end)].map((end) => [end.name, end]),
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

  has(name: string): boolean {
    return this.#ends.has(name);
  }

  #endNamed(end: AxisEntry): AxisEntry | undefined {
    return end.kind === 'address' ? end : this.#ends.get(end.name);
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
      if (!now.reach.allowed(source, index)) continue;
      const previous = was.seen(from.name, key, now);
      if (previous?.allowed !== true) yield { from, target, previous };
    }
  }
}

/** What `now` allows and `was` does not, by what caused it: in order of appearance, the largest group first. */
function opened(was: Version, now: Version): readonly DiffGroup[] {
  const groups = new Map<string, { causes: readonly DiffCause[]; connections: DiffConnection[] }>();
  for (const pair of changed(was, now)) {
    const causes = causesOf(was, now, pair);
    const key = JSON.stringify(causes);
    const group = groups.get(key) ?? { causes, connections: [] };
    groups.set(key, group);
    group.connections.push({ from: pair.from.name, to: pair.target.end.name, ...pair.target.wire });
  }
  return [...groups.values()].sort((a, b) => b.connections.length - a.connections.length);
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
  const newcomer = was.has(from.name) ? end : from;
  return {
    kind: now.name === 'head' ? 'added' : 'removed',
    of: now.name,
    name: newcomer.name,
    ...(was.has(newcomer.name) && { port: wire }),
    ...(newcomer.kind === 'workload' && { at: newcomer.workload.at }),
  };
}

function connectionOf({ from, target }: Pick<Seen, 'from' | 'target'>): Connection {
  return { from: endpointOf(from), to: endpointOf(target.end), ...target.wire };
}

function endpointOf(end: AxisEntry): Workload | { readonly ip: string; readonly label: string } {
  return end.kind === 'workload' ? end.workload : { ip: end.ip, label: end.name };
}

function targetKey({ end, wire }: TargetEntry): string {
  return `${end.name} ${wire.port} ${wire.protocol}`;
}
