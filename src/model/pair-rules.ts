import type { AxisEntry } from './axes.ts';
import { endpointOf } from './axes.ts';
import type { Bits } from './bits.ts';
import { compilePolicies } from './compiled-policies.ts';
import type { Party } from './connection.ts';
import { partyOf } from './decide.ts';
import type { Model } from './model.ts';
import { podClasses } from './pod-classes.ts';
import type { Direction, PolicyRule } from './policy.ts';
import type { PortRange } from './port-ranges.ts';
import { ANY_PORT, NO_PORT, type PortSets } from './port-sets.ts';
import { matchPort } from './ports.ts';
import type { Reason, SideReason } from './reach-answers.ts';

/** A rule of a policy that isolates, and what it opens. */
interface OwnRule {
  readonly rule: PolicyRule;
  /** What is said of a side that it lets through: the same value for each of a million pairs. */
  readonly admits: SideReason;
  /** The parties that its peers match; undefined: everyone. */
  readonly peers: Bits | undefined;
  /** By number among the sets. */
  readonly ports: number;
}

/** The rules of all that isolates a party, in file order; undefined: nothing does. */
type OwnRules = readonly OwnRule[] | undefined;

interface End {
  readonly party: Party;
  /** Whom it is like, as far as policies' selectors and blocks see. */
  readonly index: number;
  readonly own: OwnRules;
}

interface Target extends End {
  readonly open: (out: number, into: number) => readonly PortRange[];
}

/** Of a policy: whom it isolates in a direction, and what its rules open to whom. */
interface Isolation {
  readonly subjects: readonly number[];
  readonly rules: readonly OwnRule[];
}

/** What is open between one end and others, by the index of the other: the same list wherever the same is open. */
export type OpenPorts = (other: number) => readonly PortRange[];

/**
 * One model asked end by end: of an end the rules of what isolates it are looked at once, and those of all others that
 * name it, and the ports that they come to are known mostly. No more than one end's answers are held at a time. What a single
 * pod sends to itself is no exception here.
 */
export class PairRules {
  readonly #sets: PortSets;
  readonly #sources: readonly End[];
  readonly #targets: readonly Target[];
  readonly #targetIndexes: Int32Array;
  readonly #isolations: Readonly<Record<Direction, readonly Isolation[]>>;
  readonly #size: number;

  constructor(model: Model, sources: readonly AxisEntry[], targets: readonly AxisEntry[], sets: PortSets) {
    this.#sets = sets;
    const parties: Party[] = podClasses(model).map((one) => one.party);
    const indexOf = partyNumbers(model, parties);
    const [from, to] = [sources, targets].map((ends) =>
      ends.map((end) => ({ index: indexOf(end), party: partyOf(model, endpointOf(end)) })),
    ) as [Omit<End, 'own'>[], Omit<End, 'own'>[]];
    this.#size = parties.length;
    this.#isolations = isolationsOf(model, parties, sets);
    const own = {
      egress: ownRules(this.#isolations.egress, parties.length),
      ingress: ownRules(this.#isolations.ingress, parties.length),
    };
    const meanings = new Map<string, Target['open']>();
    const meaningOf = (party: Party): Target['open'] => {
      const declared = party.kind === 'pod' ? party.ports : undefined;
      const key = JSON.stringify(declared?.filter(({ name }) => name !== undefined) ?? null);
      const known = meanings.get(key) ?? sets.meaning(declared);
      meanings.set(key, known);
      return known;
    };
    this.#sources = from.map((end) => ({ ...end, own: own.egress[end.index] }));
    this.#targets = to.map((end) => ({
      ...end,
      own: own.ingress[end.index],
      open: meaningOf(end.party),
    }));
    this.#targetIndexes = Int32Array.from(this.#targets, ({ index }) => index);
  }

  /** All that a source reaches, by target. */
  from(source: number): OpenPorts {
    const from = this.#sources[source];
    if (!from) return nothing;
    const out = this.#admittedBy(from.own);
    const into = isOnNode(from.party) ? undefined : this.#admitting('ingress', from.index);
    const indexes = this.#targetIndexes;
    return (target) => {
      const index = indexes[target] ?? -1;
      const sent = out[index] ?? NO_PORT;
      const letIn = into ? (into[index] ?? NO_PORT) : ANY_PORT;
      // Most pairs of a cluster have nothing open, and need no look at the target.
      if (sent === NO_PORT || letIn === NO_PORT) return CLOSED;
      return this.#targets[target]?.open(sent, letIn) ?? CLOSED;
    };
  }

  /** All that reaches a target, by source. */
  to(target: number): OpenPorts {
    const to = this.#targets[target];
    if (!to) return nothing;
    const into = this.#admittedBy(to.own);
    const out = this.#admitting('egress', to.index);
    return (source) => {
      const from = this.#sources[source];
      if (!from) return CLOSED;
      const letIn = isOnNode(from.party) ? ANY_PORT : (into[from.index] ?? NO_PORT);
      return to.open(out[from.index] ?? NO_PORT, letIn);
    };
  }

  /** What decides between two at a port. */
  reason(source: number, target: number, at: PortRange): Reason {
    const [from, to] = [this.#sources[source], this.#targets[target]];
    if (!from || !to || (isOnNode(from.party) && to.party.kind === 'pod')) {
      return { path: 'from-own-node', egress: EXEMPT, ingress: EXEMPT };
    }
    return {
      path: 'policies',
      egress: sideReason(from.own, to.index, at, to.party),
      ingress: sideReason(to.own, from.index, at, to.party),
    };
  }

  /** By party: the ports that these rules open to it. */
  #admittedBy(own: OwnRules): Uint32Array {
    const admitted = new Uint32Array(this.#size).fill(own ? NO_PORT : ANY_PORT);
    for (const { peers, ports } of own ?? []) {
      for (const peer of peers ?? admitted.keys()) this.#add(admitted, peer, ports);
    }
    return admitted;
  }

  /** By party: the ports that its own rules open to one peer. */
  #admitting(direction: Direction, peer: number): Uint32Array {
    const isolations = this.#isolations[direction];
    const admitted = new Uint32Array(this.#size).fill(ANY_PORT);
    for (const { subjects } of isolations) for (const subject of subjects) admitted[subject] = NO_PORT;
    for (const { subjects, rules } of isolations) {
      for (const { peers, ports } of rules) {
        if (!(peers?.has(peer) ?? true)) continue;
        for (const subject of subjects) this.#add(admitted, subject, ports);
      }
    }
    return admitted;
  }

  #add(admitted: Uint32Array, party: number, ports: number): void {
    admitted[party] = this.#sets.union(admitted[party] ?? NO_PORT, ports);
  }
}

const CLOSED: readonly PortRange[] = [];

function nothing(): readonly PortRange[] {
  return CLOSED;
}

const EXEMPT: SideReason = { cut: false };
const CUT: SideReason = { cut: true };

function isOnNode({ kind }: Party): boolean {
  return kind === 'node';
}

function sideReason(
  own: OwnRules,
  peer: number,
  { first: port, protocol }: PortRange,
  to: Party,
): SideReason {
  if (!own) return EXEMPT;
  const declared = to.kind === 'pod' ? to.ports : undefined;
  const found = own.find(
    ({ peers, rule: { ports } }) =>
      (peers?.has(peer) ?? true) &&
      (ports.length === 0 || ports.some((one) => !matchPort(one, { port, protocol }, declared))),
  );
  return found?.admits ?? CUT;
}

/** The class of a workload, or another party for what is none, which is added. */
function partyNumbers(model: Model, parties: Party[]): (end: AxisEntry) => number {
  const classes = new Map(
    podClasses(model).flatMap(({ index, workloads }) => workloads.map((one) => [one, index] as const)),
  );
  const others = new Map<string, number>();
  return (end) => {
    if (end.kind === 'workload') return classes.get(end.workload) ?? -1;
    const known = others.get(end.name) ?? parties.push(partyOf(model, endpointOf(end))) - 1;
    others.set(end.name, known);
    return known;
  };
}

/** Policies in file order, by direction. */
function isolationsOf(
  model: Model,
  parties: readonly Party[],
  sets: PortSets,
): Readonly<Record<Direction, readonly Isolation[]>> {
  const found: Record<Direction, Isolation[]> = { ingress: [], egress: [] };
  for (const { direction, subjects, rules } of compilePolicies(model, parties, [])) {
    found[direction].push({
      subjects: [...subjects],
      rules: rules.map(({ rule, admits, peers }) => ({
        rule,
        admits,
        peers,
        ports: sets.numberOf(rule.ports),
      })),
    });
  }
  return found;
}

/** Per party: the rules of what isolates it. */
function ownRules(isolations: readonly Isolation[], size: number): readonly OwnRules[] {
  const found: (OwnRule[] | undefined)[] = Array.from({ length: size }, () => undefined);
  for (const { subjects, rules } of isolations) {
    for (const subject of subjects) (found[subject] ??= []).push(...rules);
  }
  return found;
}
