import type { Protocol, Workload } from '../core/objects.ts';
import type { Position } from '../core/problem.ts';
import { showName } from '../text/show-name.ts';
import type { Connection } from './connection.ts';
import { decide } from './decide.ts';
import type { Decision, Side } from './decide.ts';
import { outsideAddresses } from './ends.ts';
import type { AxisEntry, OutsideAddresses, TargetEntry } from './ends.ts';
import type { Model } from './model.ts';
import type { Direction, NetworkPolicy, PolicyRule } from './policy.ts';
import { showWirePort } from './ports.ts';
import { reachOf } from './reach.ts';
import type { Reach } from './reach.ts';
import { isolator, showPolicy, showRule } from './words.ts';

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

/** One line that did it; `of` tells in which of the two versions it is to be found. */
export interface DiffCause {
  readonly kind: 'admitted' | 'no-longer-admitted' | 'isolated' | 'no-longer-isolated' | 'added' | 'removed';
  readonly of: 'base' | 'head';
  readonly text: string;
  readonly at?: Position;
}

type Change = 'opened' | 'closed';

/** Why one version allows what the other does not, whichever of the two is the newer. */
type Cause =
  | { readonly kind: 'rule'; readonly policy: NetworkPolicy; readonly rule: PolicyRule }
  | {
      readonly kind: 'isolation';
      readonly policy: NetworkPolicy;
      readonly subject: string;
      readonly direction: Direction;
    }
  | { readonly kind: 'end'; readonly what: string; readonly at?: Position };

interface Seen {
  readonly from: AxisEntry;
  readonly target: TargetEntry;
  readonly allowed: boolean;
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
  const before = new Version(base, addresses);
  const after = new Version(head, addresses);
  const opened = new Groups('opened');
  const closed = new Groups('closed');
  for (const [from, to] of changed(before, after)) opened.add(causesOf(before, after, from, to), from, to);
  for (const [from, to] of changed(after, before)) closed.add(causesOf(after, before, from, to), from, to);
  return { version: 1, opened: opened.all(), closed: closed.all() };
}

/** One of the two models, with its ends by name. */
class Version {
  readonly model: Model;
  readonly reach: Reach;
  readonly #sources: ReadonlyMap<string, number>;
  readonly #targets: ReadonlyMap<string, number>;
  readonly #ends: ReadonlyMap<string, AxisEntry>;

  constructor(model: Model, addresses: OutsideAddresses) {
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
    const theirs = other.#targets.get(key);
    const untrusted = theirs === undefined ? undefined : other.reach.targets[theirs];
    if (!untrusted) return undefined;
    const own = this.#endNamed(untrusted.end);
    if (!own || isDeclared(untrusted)) return undefined;
    const asked = { from: end, target: { end: own, wire: untrusted.wire } };
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
function* changed(was: Version, now: Version): Generator<readonly [string, string], void, undefined> {
  const keys = now.reach.targets.map(targetKey);
  for (const [source, from] of now.reach.sources.entries()) {
    for (const [target, key] of keys.entries()) {
      if (now.reach.allowed(source, target) && was.seen(from.name, key, now)?.allowed !== true) {
        yield [from.name, key];
      }
    }
  }
}

/** Why `now` allows what `was` does not. */
function causesOf(was: Version, now: Version, from: string, to: string): readonly Cause[] {
  const current = now.seen(from, to, was);
  if (!current) return [];
  const previous = was.seen(from, to, now);
  if (!previous) return [added(was, current)];
  const open = decide(now.model, connectionOf(current));
  const shut = decide(was.model, connectionOf(previous));
  return sidesOf(shut)
    .filter(([, side]) => side.state === 'cut')
    .flatMap(([direction, side]) => causesOfSide(side, open[direction]));
}

function causesOfSide(shut: Side, open: Side): readonly Cause[] {
  const [admission] = open.admissions;
  if (admission) return [{ kind: 'rule', policy: admission.policy, rule: admission.rule }];
  const policy = isolator(shut);
  return policy
    ? [{ kind: 'isolation', policy, subject: shut.subject.label, direction: shut.direction }]
    : [];
}

/** A workload, or a port, that the other version does not have. */
function added(was: Version, { from, target }: Seen): Cause {
  const newcomer = was.has(from.name) ? target.end : from;
  const isPort = was.has(newcomer.name);
  const what = isPort
    ? `port ${showWirePort(target.wire)} of ${showName(newcomer.name)}`
    : showName(newcomer.name);
  const at = newcomer.kind === 'workload' ? newcomer.workload.at : undefined;
  return { kind: 'end', what, ...(at && { at }) };
}

/** A cause in words. The rule that admits is in the version where it is open, the isolation where it is closed. */
function told(cause: Cause, change: Change): DiffCause {
  const opened = change === 'opened';
  switch (cause.kind) {
    case 'rule': {
      const { policy, rule } = cause;
      const way = rule.direction === 'ingress' ? 'in' : 'out';
      return {
        kind: opened ? 'admitted' : 'no-longer-admitted',
        of: opened ? 'head' : 'base',
        text: `${showRule(policy, rule)}, ${opened ? 'lets' : 'let'} it ${way}${opened ? '' : ' until now'}`,
        at: rule.at,
      };
    }
    case 'isolation': {
      const { policy, subject, direction } = cause;
      return {
        kind: opened ? 'no-longer-isolated' : 'isolated',
        of: opened ? 'base' : 'head',
        text: `${showPolicy(policy)} ${opened ? 'no longer isolates' : 'isolates'} ${showName(subject)} (${direction})`,
        at: policy.at,
      };
    }
    case 'end':
      return {
        kind: opened ? 'added' : 'removed',
        of: opened ? 'head' : 'base',
        text: `${cause.what} is ${opened ? 'new' : 'gone'}`,
        ...(cause.at && { at: cause.at }),
      };
  }
}

function sidesOf(decision: Decision): readonly (readonly ['egress' | 'ingress', Side])[] {
  return [
    ['ingress', decision.ingress],
    ['egress', decision.egress],
  ];
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

/** Gathers connections by what caused them, in order of appearance. */
class Groups {
  readonly #change: Change;
  readonly #groups = new Map<string, { causes: readonly DiffCause[]; connections: DiffConnection[] }>();

  constructor(change: Change) {
    this.#change = change;
  }

  add(causes: readonly Cause[], from: string, target: string): void {
    const words = causes.map((cause) => told(cause, this.#change));
    const key = words
      .map((cause) => `${cause.text} ${cause.at?.file ?? ''}:${cause.at?.line ?? 0}`)
      .join('\n');
    const group = this.#groups.get(key) ?? { causes: words, connections: [] };
    const [to = '', port, protocol] = target.split(' ');
    group.connections.push({ from, to, port: Number(port), protocol: protocol as Protocol });
    this.#groups.set(key, group);
  }

  /** The largest first. */
  all(): readonly DiffGroup[] {
    return [...this.#groups.values()].sort((a, b) => b.connections.length - a.connections.length);
  }
}
