import type { ContainerPort } from '../core/objects.ts';
import type { PolicyPort } from './policy.ts';
import { joined, portRanges, type PortRange } from './port-ranges.ts';
import { matchPort } from './ports.ts';

/** The set of no port, and of every one. */
export const NO_PORT = 0;
export const ANY_PORT = 1;

/** Two numbers of sets as one key: more sets than this no memory holds. */
const MOST_SETS = 2 ** 26;

/** What rules open, as sets of their written ports that are numbered: each union and each meaning is made once, however many pairs have it. */
export class PortSets {
  readonly #sets: (readonly PolicyPort[])[] = [[], []];
  readonly #numbers = new Map<string, number>();
  readonly #unions = new Map<number, number>();
  readonly #named = new Set<number>();
  readonly #lists = new Map<string, readonly PortRange[]>();
  /** What two sets have in common that name no port: the same towards every target. */
  readonly #common = new Map<number, readonly PortRange[]>();

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
    if (ports.some(({ port }) => typeof port === 'string')) this.#named.add(number);
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
    const byNames = new Map<number, readonly PortRange[]>();
    return (one, other) => {
      if (one === NO_PORT || other === NO_PORT) return CLOSED;
      const known = this.#named.has(one) || this.#named.has(other) ? byNames : this.#common;
      const key = one * MOST_SETS + other;
      const found = known.get(key);
      if (found) return found;
      const made = this.#rangesOf(one, other, declared);
      known.set(key, made);
      return made;
    };
  }

  #rangesOf(
    one: number,
    other: number,
    declared: readonly ContainerPort[] | undefined,
  ): readonly PortRange[] {
    const sides = [one, other].filter((number) => number !== ANY_PORT).map((number) => this.#portsOf(number));
    const open = portRanges(sides.flat(), declared ?? []).filter(({ protocol, first: port }) =>
      sides.every((ports) => ports.some((wanted) => !matchPort(wanted, { port, protocol }, declared))),
    );
    if (open.length === 0) return CLOSED;
    const ranges = joined(open);
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
