import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CI } from '../differential/ci.ts';
import { CLAUSES } from '../differential/clauses.ts';
import { runDifferential } from '../differential/differential.ts';
import { describeDifference, describeOutcome } from '../differential/describe.ts';
import { openClusterRunner, type Runner } from '../differential/cluster-runner.ts';

/** What keeps the model honest: the same scenarios, predicted and tried. See test/differential/README.md. */
let runner: Runner;
let close: Runner['close'] = () => Promise.resolve();

/** CI's log is where the figures belong. */
const log = (line: string): void => {
  console.log(line);
};

beforeAll(async () => {
  runner = await openClusterRunner(log);
  close = runner.close;
});

afterAll(async () => {
  await close();
});

describe('the model and a cluster with Calico', () => {
  it(`agree on every pair of ${CI.scenarios} scenarios`, { timeout: 1_200_000 }, async () => {
    const outcome = await runDifferential(runner, CI, log);
    log(describeOutcome(outcome));
    expect(outcome.differences.map((one) => describeDifference(one, runner))).toEqual([]);
    expect(outcome.scenarios).toBe(30);
    expect(outcome.probes).toBeGreaterThanOrEqual(3_000);
    expect(CLAUSES.filter((clause) => !outcome.clauses.has(clause))).toEqual([]);
  });
});
