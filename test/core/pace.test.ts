import { expect, it } from 'vitest';
import { createPace } from '../../src/core/pace.ts';

it('stretches patience by the slowest that a run has shown, within bounds', () => {
  const pace = createPace();
  expect(pace.patience(20_000)).toBe(20_000);
  pace.note(1_000);
  expect(pace.patience(20_000)).toBe(20_000);
  pace.note(7_000);
  pace.note(200);
  expect(pace.patience(20_000)).toBe(70_000);
  expect(pace.patience(90_000)).toBe(90_000);
  pace.note(90_000);
  expect(pace.patience(20_000)).toBe(300_000);
});
