import type { Check } from '../core/check.ts';
import { Bits } from '../model/bits.ts';
import type { ChangedReach } from './reach.ts';
import type { CheckRoute } from './routes.ts';
import type { World } from './world.ts';

/** Finds the checks that a changed connection may concern. */
export class CheckIndex {
  readonly #world: World;
  readonly #checks: Check[] = [];
  /** By slot, then by source: the numbers of checks. */
  readonly #bySlot = new Map<number, Map<number, number[]>>();
  readonly #sourcesOfSlot = new Map<number, Bits>();
  readonly #slotsOfSource = new Map<number, Bits>();

  constructor(world: World) {
    this.#world = world;
  }

  add(check: Check, routes: readonly CheckRoute[]): void {
    const number = this.#checks.push(check) - 1;
    for (const { from, to, wire } of routes) {
      const source = this.#world.indexOf(from);
      const slot = this.#world.slotOf(to, wire);
      if (source === undefined || slot === undefined) continue;
      const bySource = this.#bySlot.get(slot) ?? new Map<number, number[]>();
      this.#bySlot.set(slot, bySource);
      bySource.set(source, [...(bySource.get(source) ?? []), number]);
      marked(this.#sourcesOfSlot, slot, this.#world.parties.length).add(source);
      marked(this.#slotsOfSource, source, this.#world.slots.length).add(slot);
    }
  }

  /** Checks of which a route changes, in the order in which they were added. */
  of(changes: readonly ChangedReach[]): readonly Check[] {
    const numbers = new Set<number>();
    const take = (slot: number, source: number): void => {
      for (const number of this.#bySlot.get(slot)?.get(source) ?? []) numbers.add(number);
    };
    for (const { bySlot, bySource } of changes) {
      for (const [slot, sources] of bySlot)
        for (const source of both(sources, this.#sourcesOfSlot.get(slot))) take(slot, source);
      for (const [source, slots] of bySource)
        for (const slot of both(slots, this.#slotsOfSource.get(source))) take(slot, source);
    }
    return [...numbers].sort((a, b) => a - b).flatMap((number) => this.#checks[number] ?? []);
  }
}

function marked(sets: Map<number, Bits>, key: number, size: number): Bits {
  const known = sets.get(key);
  if (known) return known;
  const made = new Bits(size);
  sets.set(key, made);
  return made;
}

function both(changed: Bits, asked: Bits | undefined): Iterable<number> {
  if (!asked) return [];
  const found = changed.copy();
  found.keepOnly(asked);
  return found;
}
