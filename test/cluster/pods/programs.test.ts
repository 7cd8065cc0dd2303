import { expect, test } from 'vitest';
import type { Kubectl } from '../../../src/cluster/api/kubectl.ts';
import { waitUntilSettled, waitUntilStarted } from '../../../src/cluster/pods/programs.ts';
import type { Clock } from '../../../src/io/clock.ts';
import { fakeClock, result } from '../fakes.ts';
import { changing } from './changing.ts';
import { workload } from '../objects.ts';

/** A cluster in which nothing changes: a watch gives what is there, and lasts until its deadline unless it is stopped. */
function still(clock: Clock, pods: readonly object[]): Kubectl {
  const never = (): never => {
    throw new Error('not part of this test');
  };
  return {
    apply: never,
    exec: never,
    get: () => Promise.resolve({ items: [] }),
    run: async (args, { onLine, signal, deadlineMs = 0 } = {}) => {
      if (!args.includes('--watch')) return result();
      for (const object of pods) onLine?.(JSON.stringify({ type: 'ADDED', object }));
      if (signal?.aborted === true) return result({ aborted: true });
      await clock.pause(deadlineMs);
      return result({ timedOut: true });
    },
  };
}

test('a workload that gets no pod, and no reason for it, does not hold up the run until its deadline', async () => {
  const clock = fakeClock();
  const pod = {
    metadata: { namespace: 'shop', name: 'p' },
    status: { podIP: '10.244.0.9', conditions: [{ type: 'Ready', status: 'True' }] },
  };
  const found = await waitUntilStarted(
    { kubectl: still(clock, [pod]), clock },
    [workload('Pod', 'shop', 'p'), workload('DaemonSet', 'shop', 'unfit')],
    { deadlineMs: 180_000 },
  );
  expect(found.map(({ workload: { name }, usable }) => [name, usable.length])).toEqual([
    ['p', 1],
    ['unfit', 0],
  ]);
  expect(clock.now()).toBeLessThan(60_000);
});

test('a program that is Ready for a moment, and crashes, is no program that has come up', async () => {
  const clock = fakeClock();
  const spec = { containers: [{ name: 'a' }] };
  const kubectl = changing(clock, [
    { atMs: 0, name: 'crashing', ready: true, spec },
    { atMs: 1_000, name: 'crashing', ready: false, spec },
  ]);
  const settle = (): ReturnType<typeof waitUntilSettled> =>
    waitUntilSettled({ kubectl, clock }, [workload('Pod', 'shop', 'crashing')], {
      deadlineMs: 60_000,
      patienceMs: 10_000,
    });
  expect((await settle()).map(({ pods }) => pods.map((pod) => pod.ready))).toEqual([[false]]);
});

test('a program that stays Ready has', async () => {
  const clock = fakeClock();
  const kubectl = changing(clock, [{ atMs: 0, name: 'web', ready: true }]);
  const found = await waitUntilSettled({ kubectl, clock }, [workload('Pod', 'shop', 'web')], {
    deadlineMs: 60_000,
    patienceMs: 10_000,
  });
  expect(found.map(({ pods }) => pods.map((pod) => pod.ready))).toEqual([[true]]);
  expect(clock.now()).toBeLessThan(5_000);
});
