import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CI } from '../conformance/ci.ts';
import { CLAUSES } from '../../src/conformance/clauses.ts';
import { runDifferential } from '../../src/conformance/differential.ts';
import { describeDifference, describeOutcome } from '../conformance/describe.ts';
import type { Runner } from '../../src/conformance/runner.ts';
import { systemClock } from '../../src/io/clock.ts';
import { openRealRunner } from '../conformance/own-cluster.ts';

/** What keeps the model honest: the same scenarios, predicted and tried. See src/conformance/README.md. */
let runner: Runner;
let close: Runner['close'] = () => Promise.resolve([]);

/** CI's log is where the figures belong. */
const log = (line: string): void => {
  console.log(line);
};

beforeAll(async () => {
  runner = await openRealRunner(log);
  close = runner.close;
});

afterAll(async () => {
  await close();
});

describe('the model and a cluster with Calico', () => {
  it(`agree on every pair of ${CI.scenarios} scenarios`, { timeout: 1_200_000 }, async () => {
    const outcome = await runDifferential(runner, CI, { log, clock: systemClock });
    log(describeOutcome(outcome));
    expect(outcome.differences.map((one) => describeDifference(one, runner))).toEqual([]);
    expect(outcome.scenarios).toBe(30);
    expect(outcome.probes).toBeGreaterThanOrEqual(3_000);
    expect(CLAUSES.filter((clause) => !outcome.clauses.has(clause))).toEqual([]);
  });
});
