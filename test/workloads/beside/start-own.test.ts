import { expect, test } from 'vitest';
import type { Kubectl } from '../../../src/cluster/api/kubectl.ts';
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

test('a pod that goes with the real one as it starts is not waited for', async () => {
  const clock = fakeClock();
  const never = (): never => {
    throw new Error('not part of this test');
  };
  const kubectl: Kubectl = {
    ...{ exec: never, apply: never },
    get: () => Promise.resolve({ items: [] }),
    run: async (args, { onLine, signal, deadlineMs = 0 } = {}) => {
      if (args[0] === 'create') return result();
      const events = [
        { type: 'ADDED', object: pod('a', false) },
        { type: 'ADDED', object: pod('b', true) },
        { type: 'DELETED', object: pod('a', false) },
      ];
      for (const event of events) onLine?.(JSON.stringify(event));
      if (signal?.aborted !== true) await clock.pause(deadlineMs);
      return result({ timedOut: signal?.aborted !== true });
    },
  };
  const own = ['a', 'b'].map((name) => ({ ref: { namespace: 'shop', name }, object: {} }));
  const { running, refused } = await startOwn(own, RUN, { kubectl, clock });
  expect([...running]).toEqual(['shop/b']);
  expect([...refused]).toEqual([['shop/a', 'the pod that it stands beside was replaced meanwhile']]);
  expect(clock.now()).toBe(0);
});
