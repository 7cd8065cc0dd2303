import { Bits } from '../model/bits.ts';
import {
  policyCompiler,
  type CompiledPolicy,
  type CompiledRule,
  type MatchesPeer,
} from '../model/compiled-policies.ts';
import type { Model } from '../model/model.ts';
import type { Direction, NetworkPolicy } from '../model/policy.ts';
import type { World } from './world.ts';

/** Connections that a change opens or closes: sources by slot, and slots by source. A connection may be in both. */
export interface ChangedReach {
  readonly bySlot: ReadonlyMap<number, Bits>;
  readonly bySource: ReadonlyMap<number, Bits>;
}

/** What the policies other than one come to on a row. */
interface Others {
  readonly isolated: boolean;
  /** Whom they let through. */
  readonly admitted: Bits;
}

/**
 * Who reaches whom, as rows of bits: of each slot whom its ingress lets in, of each party what its egress lets out to; and what that
 * becomes when one policy is another. A pod and itself, and a node and its pods, are not told from others.
 */
export class PolicyReach {
  readonly #world: World;
  readonly #compile: ReturnType<typeof policyCompiler>;
  readonly #byRow: Readonly<Record<Direction, readonly (readonly CompiledPolicy[])[]>>;
  /** By slot: sources. By party: slots. */
  readonly #rows: Readonly<Record<Direction, readonly Bits[]>>;
  /** The same the other way round: `ingress` by party, `egress` by slot. */
  readonly #columns: Readonly<Record<Direction, readonly Bits[]>>;
  readonly #slotsOfParty: readonly Bits[];
  readonly #slotsOfPeers = new WeakMap<Bits, Bits>();
  readonly #nodes: Bits;
  /** A row in the making: nearly all come out as they were, and are not kept. */
  readonly #scratch: Readonly<Record<Direction, Bits>>;
  readonly #others = new Map<string, Others>();
  #othersOf: NetworkPolicy | undefined;

  constructor(model: Model, world: World, matches?: MatchesPeer) {
    const { parties, slots } = world;
    this.#world = world;
    this.#compile = policyCompiler(model, parties, slots, matches);
    this.#nodes = new Bits(parties.length);
    for (const [index, { kind }] of parties.entries()) if (kind === 'node') this.#nodes.add(index);
    this.#scratch = { ingress: new Bits(parties.length), egress: new Bits(slots.length) };
    this.#slotsOfParty = parties.map(() => new Bits(slots.length));
    for (const [index, { classIndex }] of slots.entries()) this.#slotsOfParty[classIndex]?.add(index);
    const policiesOf = (direction: Direction): readonly (readonly CompiledPolicy[])[] => {
      const found: CompiledPolicy[][] = parties.map(() => []);
      for (const policy of model.policies) {
        if (!policy.policyTypes[direction]) continue;
        const compiled = this.#compile(policy, direction);
        for (const party of compiled.subjects) found[party]?.push(compiled);
      }
      return found;
    };
    this.#byRow = { ingress: policiesOf('ingress'), egress: policiesOf('egress') };
    const rowsOf = (direction: Direction): readonly Bits[] =>
      Array.from({ length: direction === 'ingress' ? slots.length : parties.length }, (_, row) =>
        this.#finish(direction, row, this.#combine(direction, row, this.#policiesAt(direction, row))),
      );
    this.#rows = { ingress: rowsOf('ingress'), egress: rowsOf('egress') };
    this.#columns = {
      ingress: turned(this.#rows.ingress, parties.length),
      egress: turned(this.#rows.egress, slots.length),
    };
  }

  /** What changes when `before` becomes `after`, or goes. */
  changes(before: NetworkPolicy, after: NetworkPolicy | undefined): ChangedReach {
    const ingress = this.#changedRows('ingress', before, after);
    const egress = this.#changedRows('egress', before, after);
    return {
      bySlot: this.#differences('ingress', ingress, egress),
      bySource: this.#differences('egress', egress, ingress),
    };
  }

  /** Rows of one direction where both sides let through, then and now. */
  #differences(
    direction: Direction,
    own: ReadonlyMap<number, Bits>,
    across: ReadonlyMap<number, Bits>,
  ): ReadonlyMap<number, Bits> {
    const other = direction === 'ingress' ? 'egress' : 'ingress';
    const found = new Map<number, Bits>();
    for (const [row, after] of own) {
      const before = this.#rows[direction][row];
      const column = this.#columns[other][row];
      if (!before || !column) continue;
      const now = column.copy();
      for (const [index, bits] of across) now.set(index, bits.has(row));
      now.keepOnly(after);
      const then = before.copy();
      then.keepOnly(column);
      now.toggleAll(then);
      if (!now.isEmpty) found.set(row, now);
    }
    return found;
  }

  #changedRows(
    direction: Direction,
    before: NetworkPolicy,
    after: NetworkPolicy | undefined,
  ): ReadonlyMap<number, Bits> {
    const rows = new Map<number, Bits>();
    const [was, is] = [before, after].map((policy) =>
      policy?.policyTypes[direction] ? this.#compile(policy, direction) : undefined,
    );
    if (isSame(was, is)) return rows;
    const subjects = new Bits(this.#world.parties.length);
    if (was) subjects.addAll(was.subjects);
    if (is) subjects.addAll(is.subjects);
    for (const party of subjects) {
      const own = direction === 'ingress' ? (this.#slotsOfParty[party] ?? []) : [party];
      for (const row of own) {
        const others = this.#othersAt(direction, row, before);
        const selects = is?.subjects.has(party) === true;
        const admitted = this.#scratch[direction];
        admitted.words.set(others.admitted.words);
        if (is && selects) for (const rule of is.rules) this.#admit(direction, row, rule, admitted);
        const changed = this.#finish(direction, row, { isolated: others.isolated || selects, admitted });
        if (this.#rows[direction][row]?.equals(changed) === false) rows.set(row, changed.copy());
      }
    }
    return rows;
  }

  /** The policies of a row but for one: asked of one policy after the other. */
  #othersAt(direction: Direction, row: number, but: NetworkPolicy): Others {
    if (this.#othersOf !== but) this.#others.clear();
    this.#othersOf = but;
    const key = `${direction} ${row}`;
    const known = this.#others.get(key);
    if (known) return known;
    const others = this.#policiesAt(direction, row).filter(({ policy }) => policy !== but);
    const found = this.#combine(direction, row, others);
    this.#others.set(key, found);
    return found;
  }

  #policiesAt(direction: Direction, row: number): readonly CompiledPolicy[] {
    const party = direction === 'ingress' ? this.#world.slots[row]?.classIndex : row;
    return this.#byRow[direction][party ?? -1] ?? [];
  }

  #combine(direction: Direction, row: number, policies: readonly CompiledPolicy[]): Others {
    const admitted = new Bits(this.#width(direction));
    for (const { rules } of policies) for (const rule of rules) this.#admit(direction, row, rule, admitted);
    return { isolated: policies.length > 0, admitted };
  }

  /** Who gets through in the end, in the place of who is admitted. */
  #finish(direction: Direction, row: number, { isolated, admitted }: Others): Bits {
    if (!isolated) admitted.fill();
    // A node reaches its own pods whatever policies say.
    else if (direction === 'ingress' && this.#world.slots[row]?.party.kind === 'pod')
      admitted.addAll(this.#nodes);
    return admitted;
  }

  /** Adds whom a rule lets through on a row. */
  #admit(direction: Direction, row: number, { peers, ports }: CompiledRule, into: Bits): void {
    if (direction === 'egress') into.addBoth(peers && this.#slotsOf(peers), ports);
    else if (ports?.has(row) !== false) into.addBoth(peers, undefined);
  }

  #slotsOf(peers: Bits): Bits {
    const known = this.#slotsOfPeers.get(peers);
    if (known) return known;
    const found = new Bits(this.#world.slots.length);
    for (const party of peers) {
      const own = this.#slotsOfParty[party];
      if (own) found.addAll(own);
    }
    this.#slotsOfPeers.set(peers, found);
    return found;
  }

  #width(direction: Direction): number {
    return direction === 'ingress' ? this.#world.parties.length : this.#world.slots.length;
  }
}

/** Rows as columns. */
function turned(rows: readonly Bits[], columns: number): readonly Bits[] {
  const found = Array.from({ length: columns }, () => new Bits(rows.length));
  for (const [index, row] of rows.entries()) for (const column of row) found[column]?.add(index);
  return found;
}

function isSame(was: CompiledPolicy | undefined, is: CompiledPolicy | undefined): boolean {
  if (!was || !is) return was === is;
  return (
    was.subjects === is.subjects &&
    was.rules.length === is.rules.length &&
    was.rules.every((rule, index) => rule === is.rules[index])
  );
}
