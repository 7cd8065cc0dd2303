import { parseArgs } from 'node:util';
import { randomInt } from 'node:crypto';
import { runDifferential } from '../src/conformance/differential.ts';
import { describeDifference, describeOutcome } from '../test/conformance/describe.ts';
import { openRealRunner } from '../test/conformance/own-cluster.ts';
import { systemClock } from '../src/io/clock.ts';

/*
 * The model against a real cluster, as often as one likes:
 *
 *   npm run differential -- [--scenarios 30] [--seed S] [--from INDEX]
 *
 * Without a seed a fresh one is drawn, and printed: the same seed gives the same scenarios again, and `--from 17
 * --scenarios 1` only the seventeenth. Ends with 1 when the model and the cluster differ.
 */
const { values } = parseArgs({
  options: {
    scenarios: { type: 'string', default: '30' },
    seed: { type: 'string' },
    from: { type: 'string', default: '0' },
  },
});
const log = (line: string): void => {
  console.log(line);
};
const seed = values.seed === undefined ? randomInt(2 ** 31) : whole(values.seed, '--seed');
const run = { seed, from: whole(values.from, '--from'), scenarios: whole(values.scenarios, '--scenarios') };
log(`seed ${seed}: scenarios ${run.from} to ${run.from + run.scenarios - 1}`);
const runner = await openRealRunner(log, {
  onOpening: (close) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void close().finally(() => process.exit(130)));
    }
  },
});
try {
  const outcome = await runDifferential(runner, run, { log, clock: systemClock });
  for (const difference of outcome.differences) log(`\n${describeDifference(difference, runner)}`);
  log(`\n${describeOutcome(outcome)}`);
  process.exitCode = outcome.differences.length > 0 ? 1 : 0;
} finally {
  await runner.close();
}

function whole(text: string, name: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new Error(`${name} takes a whole number`);
  return Number(text);
}
