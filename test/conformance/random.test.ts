import { describe, expect, it } from 'vitest';
import { randomOf } from '../../src/conformance/random.ts';

const draw = (...seeds: number[]): readonly number[] => {
  const random = randomOf(...seeds);
  return Array.from({ length: 20 }, () => random.int(999));
};

describe('randomOf', () => {
  it('gives the same for the same seeds, and something else for others', () => {
    expect(draw(1, 2)).toEqual(draw(1, 2));
    const others = [draw(1, 2), draw(2, 1), draw(1), draw(1, 3), draw(0), draw(0, 0)];
    expect(new Set(others.map(String)).size).toBe(others.length);
  });

  it('reaches every number with about the same chance', () => {
    const random = randomOf(7);
    const counts = [0, 0, 0, 0, 0];
    for (let turn = 0; turn < 5_000; turn += 1) {
      const number = random.int(4);
      counts[number] = (counts[number] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(850);
    expect(Math.max(...counts)).toBeLessThan(1_150);
  });

  it('weighs, and never takes what weighs nothing', () => {
    const random = randomOf(7);
    const drawn = Array.from({ length: 1_000 }, () =>
      random.weigh([
        [3, () => 'often'],
        [0, () => 'never'],
        [1, () => 'seldom'],
      ]),
    );
    const often = drawn.filter((word) => word === 'often').length;
    expect(drawn).not.toContain('never');
    expect(often).toBeGreaterThan(680);
    expect(often).toBeLessThan(820);
  });

  it('makes as many as it is asked for', () => {
    const random = randomOf(3);
    const lengths = Array.from({ length: 200 }, () => random.several(1, 3, () => 0).length);
    expect([...new Set(lengths)].sort()).toEqual([1, 2, 3]);
  });

  it('has nothing to pick from an empty list', () => {
    expect(() => randomOf(1).pick([])).toThrow(RangeError);
    expect(() => randomOf(1).weigh([])).toThrow(RangeError);
  });
});
