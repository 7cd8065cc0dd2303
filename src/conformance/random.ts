/** Chance that a seed decides: the same seed gives the same answers in the same order, on every machine. */
export interface Random {
  /** From 0 to `most`, both included. */
  readonly int: (most: number) => number;
  /** True `percent` times in a hundred. */
  readonly chance: (percent: number) => boolean;
  /** One of the list, which may not be empty (RangeError). */
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of the makers, called, each as often as its weight says. */
  readonly weigh: <T>(makers: readonly (readonly [weight: number, make: () => T])[]) => T;
  /** `least` to `most` of what `make` gives. */
  readonly several: <T>(least: number, most: number, make: () => T) => T[];
}

/** Numbers of 32 bits each: a seed, and what tells this use of it from others (a scenario's index, say). */
export function randomOf(...seeds: readonly number[]): Random {
  let state = seeds.reduce((hash, seed) => mix((hash ^ Math.trunc(seed)) + 0x9e3779b9), 0x6a09e667);
  // splitmix32: a counter with a good mixer behind it.
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    return mix(state) / 2 ** 32;
  };
  const int = (most: number): number => Math.floor(next() * (most + 1));
  const pick = <T>(list: readonly T[]): T => {
    const index = int(list.length - 1);
    if (!(index in list)) throw new RangeError('nothing to pick from');
    return list[index] as T;
  };
  return {
    int,
    pick,
    chance: (percent) => next() * 100 < percent,
    weigh: (makers) => {
      let left = next() * makers.reduce((sum, [weight]) => sum + weight, 0);
      const found = makers.find(([weight]) => (left -= weight) < 0) ?? makers.at(-1);
      if (!found) throw new RangeError('nothing to pick from');
      return found[1]();
    },
    several: (least, most, make) => Array.from({ length: least + int(most - least) }, make),
  };
}

function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return (hash ^ (hash >>> 15)) >>> 0;
}
