import type { AxisEntry } from './axes.ts';
import { endpointOf } from './axes.ts';
import type { Bits } from './bits.ts';
import { compilePolicies } from './compiled-policies.ts';
import type { Party } from './connection.ts';
import { partyOf } from './decide.ts';
import type { Model } from './model.ts';
import { podClasses } from './pod-classes.ts';
import type { Direction, NetworkPolicy, PolicyRule } from './policy.ts';
import type { PortRange } from './port-ranges.ts';
import { ANY_PORT, NO_PORT, type PortSets } from './port-sets.ts';
import { matchPort } from './ports.ts';
import type { Reason, SideReason } from './reach-answers.ts';

/** A rule of a policy that isolates, and what it opens. */
interface OwnRule {
  readonly policy: NetworkPolicy;
  readonly rule: PolicyRule;
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

/**
 * One model asked pair by pair: nothing is held of a pair but what many share. Of a pair a handful of rules is looked
 * at, those of what isolates the two, and the ports that they come to are known mostly. What a single pod sends to itself
 * is no exception here.
 */
export class PairRules {
  readonly #sets: PortSets;
  readonly #sources: readonly End[];
  readonly #targets: readonly Target[];

  constructor(model: Model, sources: readonly AxisEntry[], targets: readonly AxisEntry[], sets: PortSets) {
    this.#sets = sets;
    const parties: Party[] = podClasses(model).map((one) => one.party);
    const indexOf = partyNumbers(model, parties);
    const [from, to] = [sources, targets].map((ends) =>
      ends.map((end) => ({ index: indexOf(end), party: partyOf(model, endpointOf(end)) })),
    ) as [Omit<End, 'own'>[], Omit<End, 'own'>[]];
    const own = ownRules(model, parties, sets);
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
  }

  /** All that is open between two, by index: the same list wherever the same is open. */
  open(source: number, target: number): readonly PortRange[] {
    const [from, to] = [this.#sources[source], this.#targets[target]];
    if (!from || !to) return [];
    const out = this.#admitted(from.own, to.index);
    const into = isOnNode(from.party) ? ANY_PORT : this.#admitted(to.own, from.index);
    return to.open(out, into);
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

  #admitted(own: OwnRules, peer: number): number {
    if (!own) return ANY_PORT;
    let all = NO_PORT;
    for (const { peers, ports } of own) {
      if (peers?.has(peer) ?? true) all = this.#sets.union(all, ports);
    }
    return all;
  }
}

const EXEMPT: SideReason = { cut: false };

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
  return found ? { cut: false, admission: { policy: found.policy, rule: found.rule } } : { cut: true };
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

/** Per party: the rules of what isolates it. */
function ownRules(
  model: Model,
  parties: readonly Party[],
  sets: PortSets,
): Readonly<Record<Direction, readonly OwnRules[]>> {
  const found: Record<Direction, (OwnRule[] | undefined)[]> = { ingress: [], egress: [] };
  for (const { policy, direction, subjects, rules } of compilePolicies(model, parties, [])) {
    const own = rules.map(({ rule, peers }) => ({ policy, rule, peers, ports: sets.numberOf(rule.ports) }));
    for (const index of subjects) found[direction][index] = [...(found[direction][index] ?? []), ...own];
  }
  return found;
}
