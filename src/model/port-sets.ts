import type { ContainerPort } from '../core/objects.ts';
import type { PolicyPort } from './policy.ts';
import { admittedRanges, intersection, type PortRange } from './port-ranges.ts';

/** The set of no port, and of every one. */
export const NO_PORT = 0;
export const ANY_PORT = 1;

/** Two numbers of sets as one key: more sets than this no memory holds. */
const MOST_SETS = 2 ** 26;

/** What sets mean, by number: the ports of each, and those that two have in common. Looked up for each pair of a matrix. */
interface Meanings {
  readonly ranges: (readonly PortRange[])[];
  readonly common: (readonly PortRange[])[][];
}

/** What rules open, as sets of their written ports that are numbered: each union and each meaning is made once, however many pairs have it. */
export class PortSets {
  readonly #sets: (readonly PolicyPort[])[] = [[], []];
  readonly #numbers = new Map<string, number>();
  readonly #unions = new Map<number, number>();
  /** By number: does it name a port? */
  readonly #named: boolean[] = [];
  readonly #lists = new Map<string, readonly PortRange[]>();
  /** Of sets that name no port: the same towards every target. */
  readonly #nameless: Meanings = { ranges: [], common: [] };

  /** Of a rule: no ports are every port. */
  numberOf(ports: readonly PolicyPort[]): number {
    if (ports.length === 0) return ANY_PORT;
    const byKey = new Map(ports.map((one) => [portKey(one), one]));
    const keys = [...byKey.keys()].sort();
    const key = keys.join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#sets.push(keys.flatMap((one) => byKey.get(one) ?? [])) - 1;
    this.#numbers.set(key, number);
    this.#named[number] = ports.some(({ port }) => typeof port === 'string');
    return number;
  }

  /** What one of two sets has. */
  union(one: number, other: number): number {
    if (one === other || other === NO_PORT) return one;
    if (one === NO_PORT) return other;
    if (one === ANY_PORT || other === ANY_PORT) return ANY_PORT;
    const key = one * MOST_SETS + other;
    const known = this.#unions.get(key);
    if (known !== undefined) return known;
    const made = this.numberOf([...this.#portsOf(one), ...this.#portsOf(other)]);
    this.#unions.set(key, made);
    return made;
  }

  /**
   * What both sets have towards targets that declare these ports (undefined: that have no names for ports), in as few
   * ranges as can be. The same ports are the same list, whoever is asked about.
   */
  meaning(
    declared: readonly ContainerPort[] | undefined,
  ): (one: number, other: number) => readonly PortRange[] {
    const byNames: Meanings = { ranges: [], common: [] };
    return (one, other) => {
      if (one === NO_PORT || other === NO_PORT) return CLOSED;
      const { common } = this.#named[one] || this.#named[other] ? byNames : this.#nameless;
      const found = common[one]?.[other];
      if (found) return found;
      const rangesOf = (number: number) => this.#rangesOf(number, declared, byNames);
      const made = this.#once(intersection(rangesOf(one), rangesOf(other)));
      (common[one] ??= [])[other] = made;
      return made;
    };
  }

  #rangesOf(
    number: number,
    declared: readonly ContainerPort[] | undefined,
    byNames: Meanings,
  ): readonly PortRange[] {
    const { ranges } = this.#named[number] ? byNames : this.#nameless;
    return (ranges[number] ??= admittedRanges(this.#portsOf(number), declared));
  }

  #once(ranges: readonly PortRange[]): readonly PortRange[] {
    if (ranges.length === 0) return CLOSED;
    const text = JSON.stringify(ranges);
    const known = this.#lists.get(text) ?? ranges;
    this.#lists.set(text, known);
    return known;
  }

  #portsOf(number: number): readonly PolicyPort[] {
    return this.#sets[number] ?? [];
  }
}

const CLOSED: readonly PortRange[] = [];

function portKey({ port, endPort, protocol }: PolicyPort): string {
  return `${protocol}/${JSON.stringify(port ?? null)}-${endPort ?? ''}`;
}
