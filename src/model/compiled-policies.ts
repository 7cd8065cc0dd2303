import type { LabelSelector } from '../core/evidence.ts';
import { Bits } from './bits.ts';
import type { Party } from './connection.ts';
import { matchPeer } from './match-peer.ts';
import type { Model } from './model.ts';
import type { Direction, NetworkPolicy, Peer, PolicyPort, PolicyRule } from './policy.ts';
import { matchPort, type WirePort } from './ports.ts';
import type { SideReason } from './reach-answers.ts';
import { selectorKey, selects } from './selectors.ts';
import { groupBy } from '../core/group-by.ts';

/** A port of a class of targets. Slots of one class follow each other. */
export interface Slot {
  readonly classIndex: number;
  readonly party: Party;
  readonly wire: WirePort;
}

/** A policy as sets of classes and slots, in one direction. */
export interface CompiledPolicy {
  readonly policy: NetworkPolicy;
  readonly direction: Direction;
  /** The classes that it isolates. */
  readonly subjects: Bits;
  readonly rules: readonly CompiledRule[];
}

export interface CompiledRule {
  readonly rule: PolicyRule;
  /** What is said of a side that it lets through: the same value for each of a million pairs. */
  readonly admits: SideReason;
  /** The classes that its peers match; undefined: everyone. */
  readonly peers: Bits | undefined;
  /** The slots that its ports match; undefined: every one. */
  readonly ports: Bits | undefined;
}

/** Turns policies into sets. `parties` are the classes, by index. */
export function compilePolicies(
  model: Model,
  parties: readonly Party[],
  slots: readonly Slot[],
): readonly CompiledPolicy[] {
  const compile = policyCompiler(model, parties, slots);
  return model.policies.flatMap((policy) =>
    (['ingress', 'egress'] as const)
      .filter((direction) => policy.policyTypes[direction])
      .map((direction) => compile(policy, direction)),
  );
}

/** Whether a peer holds a party, for those who take a pod that an ipBlock may hold for one that it does. */
export type MatchesPeer = (...asked: Parameters<typeof matchPeer>) => boolean;

const matchesForCertain: MatchesPeer = (...asked) => matchPeer(...asked) === undefined;

/**
 * Turns one policy after the other into sets, each distinct selector, peer and port once. Rules that several versions of a policy
 * share are compiled once.
 */
export function policyCompiler(
  model: Model,
  parties: readonly Party[],
  slots: readonly Slot[],
  matches = matchesForCertain,
): (policy: NetworkPolicy, direction: Direction) => CompiledPolicy {
  const finder = new ClassFinder(model, parties, matches);
  const peerSets = new Map<string, Bits>();
  const portSets = new Map<string, Bits>();
  const subjectSets = new Map<string, Bits>();
  const rules = new Map<PolicyRule, CompiledRule>();
  const peerSet = (peer: Peer, namespace: string) =>
    cached(peerSets, peerKey(peer, namespace), () => finder.matching(peer, namespace));
  const portSet = (port: PolicyPort) =>
    cached(portSets, portKey(port), () => {
      const found = new Bits(slots.length);
      for (const [index, slot] of slots.entries()) {
        const ports = slot.party.kind === 'pod' ? slot.party.ports : undefined;
        if (matchPort(port, slot.wire, ports) === undefined) found.add(index);
      }
      return found;
    });
  const subjectSet = ({ namespace, podSelector }: NetworkPolicy) =>
    cached(subjectSets, `${namespace} ${selectorKey(podSelector)}`, () =>
      finder.selected({ namespace, podSelector }),
    );
  const compileRule = (policy: NetworkPolicy, rule: PolicyRule): CompiledRule =>
    cached(rules, rule, () => ({
      rule,
      admits: { cut: false, admission: { policy, rule } },
      peers: union(
        rule.peers.map((peer) => peerSet(peer, policy.namespace)),
        parties.length,
      ),
      ports: union(rule.ports.map(portSet), slots.length),
    }));
  return (policy, direction) => ({
    policy,
    direction,
    subjects: subjectSet(policy),
    rules: policy[direction].map((rule) => compileRule(policy, rule)),
  });
}

/** Undefined for an empty list, which stands for everything. */
function union(sets: readonly Bits[], size: number): Bits | undefined {
  const [first, ...others] = sets;
  if (!first) return undefined;
  if (others.length === 0) return first;
  const all = new Bits(size);
  for (const set of sets) all.addAll(set);
  return all;
}

/** Finds the classes that a selector picks without asking each: by namespace, and by the values of one label. */
class ClassFinder {
  readonly #model: Model;
  readonly #parties: readonly Party[];
  readonly #matches: MatchesPeer;
  readonly #byNamespace: ReadonlyMap<string | undefined, readonly number[]>;
  readonly #byLabel = new Map<string, number[]>();

  constructor(model: Model, parties: readonly Party[], matches: MatchesPeer) {
    this.#model = model;
    this.#parties = parties;
    this.#matches = matches;
    this.#byNamespace = groupBy(parties.keys(), (index) => {
      const party = parties[index];
      return party?.kind === 'pod' ? party.workload.namespace : undefined;
    });
    for (const [index, party] of parties.entries()) {
      if (party.kind !== 'pod') continue;
      for (const [key, value] of Object.entries(party.workload.labels)) {
        cached(this.#byLabel, labelKey(key, value), () => [] as number[]).push(index);
      }
    }
  }

  selected(policy: Pick<NetworkPolicy, 'namespace' | 'podSelector'>): Bits {
    const here = this.#byNamespace.get(policy.namespace) ?? [];
    return this.#filter(here, (party) => selects(policy.podSelector, party.workload.labels));
  }

  matching(peer: Peer, namespace: string): Bits {
    const { network } = this.#model;
    if (peer.kind === 'ipBlock') {
      const all = new Bits(this.#parties.length);
      // All pods whose addresses are unknown fare alike: one is asked for all.
      let unknown: boolean | undefined;
      for (const [index, party] of this.#parties.entries()) {
        const ask = () => this.#matches(peer, namespace, party, network);
        const matches = party.address === undefined ? (unknown ??= ask()) : ask();
        if (matches) all.add(index);
      }
      return all;
    }
    const candidates = peer.namespaceSelector
      ? this.#candidates(peer.podSelector)
      : (this.#byNamespace.get(namespace) ?? []);
    return this.#filter(candidates, (party) => this.#matches(peer, namespace, party, network));
  }

  #candidates(selector: LabelSelector | undefined): Iterable<number> {
    const exact = selector?.requirements.find((one) => one.operator === 'In' && one.values.length === 1);
    if (!exact) return this.#parties.keys();
    return this.#byLabel.get(labelKey(exact.key, exact.values[0] ?? '')) ?? [];
  }

  #filter(candidates: Iterable<number>, matches: (party: Extract<Party, { kind: 'pod' }>) => boolean): Bits {
    const found = new Bits(this.#parties.length);
    for (const index of candidates) {
      const party = this.#parties[index];
      if (party?.kind === 'pod' && matches(party)) found.add(index);
    }
    return found;
  }
}

function labelKey(key: string, value: string): string {
  return `${key}=${value}`;
}

function peerKey(peer: Peer, namespace: string): string {
  if (peer.kind === 'ipBlock') {
    const { cidr, except } = peer.block;
    return `ip ${cidr.base}/${cidr.prefix}/${cidr.family} ${except.map((one) => `${one.base}/${one.prefix}`).join()}`;
  }
  const where = peer.namespaceSelector ? `in ${selectorKey(peer.namespaceSelector)}` : `of ${namespace}`;
  return `pods ${where} ${selectorKey(peer.podSelector)}`;
}

function portKey({ port, endPort, protocol }: PolicyPort): string {
  return JSON.stringify([port, endPort, protocol]);
}

function cached<Key, Value>(cache: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
