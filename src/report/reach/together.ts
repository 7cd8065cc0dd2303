import type { OtherPorts } from '../../model/other-ports.ts';
import { isEveryPort, type PortRange } from '../../model/port-ranges.ts';

/** Ports that are open from each of some to each of others. */
export interface Together {
  /** By name. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly open: readonly PortRange[];
  readonly varies: boolean;
}

/**
 * Sources that reach the same target by the same ports as one, then targets that the same sources reach. Where every port
 * is open to others a single pod is among its own sources: so all that reach each other are one list. The pairs of a
 * target follow each other; only they are held at a time, and of all the rest each set of sources once, as numbers.
 */
export function* together(otherPorts: Iterable<OtherPorts>): Generator<Together, void, undefined> {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name) ?? names.push(name) - 1;
    numbers.set(name, known);
    return known;
  };
  const numberOfPorts = portNumbers();
  const sets = new SourceSets();
  let target: string | undefined;
  let own = new Map<number, { readonly row: OtherPorts; readonly from: number[] }>();
  const endOfTarget = (): void => {
    for (const [what, { row, from }] of own) {
      if (row.isOnePod && isEveryPort(row.open)) from.push(numberOf(row.to));
      sets.of(what, Uint32Array.from(from).sort(), row).to.push(row.to);
    }
    own = new Map();
  };
  for (const row of otherPorts) {
    if (row.to !== target) endOfTarget();
    target = row.to;
    const what = numberOfPorts(row.open) * 2 + (row.varies ? 1 : 0);
    const found = own.get(what);
    if (found) found.from.push(numberOf(row.from));
    else own.set(what, { row, from: [numberOf(row.from)] });
  }
  endOfTarget();
  for (const { row, from, to } of sets.all) {
    yield {
      from: [...from].map((number) => names[number] ?? '').sort(),
      to,
      open: row.open,
      varies: row.varies === true,
    };
  }
}

/** Lists of the same ports have one number. */
function portNumbers(): (open: readonly PortRange[]) => number {
  const known = new Map<readonly PortRange[], number>();
  const byText = new Map<string, number>();
  return (open) => {
    const found = known.get(open);
    if (found !== undefined) return found;
    const text = JSON.stringify(open);
    const number = byText.get(text) ?? byText.size;
    byText.set(text, number);
    known.set(open, number);
    return number;
  };
}

interface SourceSet {
  readonly what: number;
  readonly from: Uint32Array;
  readonly to: string[];
  readonly row: OtherPorts;
}

/** Sets of sources, each with what is open to them, in order of appearance. Found by a hash, since as text they would fill the memory. */
class SourceSets {
  readonly all: SourceSet[] = [];
  readonly #byHash = new Map<number, SourceSet[]>();

  of(what: number, from: Uint32Array, row: OtherPorts): SourceSet {
    const hash = from.reduce((mixed, number) => Math.imul(mixed ^ number, 0x01000193), what);
    const alike = this.#byHash.get(hash) ?? [];
    const found = alike.find(
      (one) =>
        one.what === what &&
        one.from.length === from.length &&
        one.from.every((number, at) => number === from[at]),
    );
    if (found) return found;
    const made = { what, from, to: [], row };
    this.#byHash.set(hash, [...alike, made]);
    this.all.push(made);
    return made;
  }
}
