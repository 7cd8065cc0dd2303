import { expect, test } from 'vitest';
import type { Kubectl } from '../../../src/cluster/api/kubectl.ts';
import type { Clock } from '../../../src/io/clock.ts';
import { startOwn } from '../../../src/workloads/beside/start.ts';
import { fakeClock, result } from '../../cluster/fakes.ts';

const RUN = '0a1b2c3d';
const pod = (name: string, running: boolean): object => ({
  kind: 'Pod',
  metadata: { namespace: 'shop', name, labels: { 'netproof.run': RUN } },
  status: {
    phase: running ? 'Running' : 'Pending',
    podIP: '10.244.0.9',
    containerStatuses: [{ name: 'netproof', state: running ? { running: {} } : { waiting: {} } }],
  },
});

/** The API server took the pods; each watch tells its events, and ends by itself but for the last, which lasts. */
function watches(clock: Clock, rounds: readonly (readonly object[])[]): Kubectl {
  const never = (): never => {
    throw new Error('not part of this test');
  };
  let round = 0;
  return {
    ...{ exec: never, apply: never },
    get: () => Promise.resolve({ items: [] }),
    run: async (args, { onLine, signal, deadlineMs = 0 } = {}) => {
      if (args[0] === 'create') return result();
      for (const event of rounds[round] ?? []) onLine?.(JSON.stringify(event));
      round += 1;
      if (round < rounds.length) return result();
      if (signal?.aborted !== true) await clock.pause(deadlineMs);
      return result({ timedOut: signal?.aborted !== true });
    },
  };
}

const added = (object: object): object => ({ type: 'ADDED', object });
const own = ['a', 'b'].map((name) => ({ ref: { namespace: 'shop', name }, object: {} }));

test('a pod that goes with the real one as it starts is not waited for', async () => {
  const clock = fakeClock();
  const kubectl = watches(clock, [
    [added(pod('a', false)), added(pod('b', true)), { type: 'DELETED', object: pod('a', false) }],
  ]);
  const { running, refused } = await startOwn(own, RUN, { kubectl, clock });
  expect([...running]).toEqual(['shop/b']);
  expect([...refused]).toEqual([['shop/a', 'the pod that it stands beside was replaced meanwhile']]);
  expect(clock.now()).toBe(0);
});

test('one that a second watch has not listed yet is not gone', async () => {
  const clock = fakeClock();
  const kubectl = watches(clock, [
    [added(pod('a', false)), added(pod('b', false))],
    [added(pod('a', true)), added(pod('b', true))],
  ]);
  const { running, refused } = await startOwn(own, RUN, { kubectl, clock });
  expect([...running]).toEqual(['shop/a', 'shop/b']);
  expect([...refused]).toEqual([]);
});
