import { expect, test } from 'vitest';
import type { Kubectl } from '../../src/cluster/api/kubectl.ts';
import { attachDebugContainers } from '../../src/probe/debug-containers.ts';
import type { ExecResult } from '../../src/io/exec.ts';
import { fakeClock, result } from '../cluster/fakes.ts';

const web = { metadata: { namespace: 'shop', name: 'web', uid: 'u' } };

/** A cluster with one pod, that answers our request so; the watch then tells these events, and lasts to its deadline. */
function cluster(answer: Partial<ExecResult>, events: readonly object[]) {
  const clock = fakeClock();
  const applied: unknown[] = [];
  const kubectl: Kubectl = {
    exec: () => {
      throw new Error('not part of this test');
    },
    get: () => Promise.resolve({ items: [web] }),
    apply: (objects) => {
      applied.push(...objects);
      return Promise.resolve();
    },
    run: async ([verb], { onLine, signal, deadlineMs = 0 } = {}) => {
      if (verb === 'replace') return result(answer);
      for (const event of events) onLine?.(JSON.stringify(event));
      if (signal?.aborted !== true) await clock.pause(deadlineMs);
      return result({ timedOut: signal?.aborted !== true });
    },
  };
  return { options: { kubectl, clock, image: 'agnhost' }, applied };
}

test('a pod that is gone by now gets no debug pod: it would be beside nothing', async () => {
  const stderr = 'Error from server (NotFound): pods "web" not found';
  const { options, applied } = cluster({ code: 1, stderr }, []);
  const places = await attachDebugContainers([{ namespace: 'shop', name: 'web' }], options);
  expect(places.get('shop/web')).toEqual({ kind: 'none', detail: stderr });
  expect(applied).toEqual([]);
});

test('one that is deleted while its debug container starts is not waited for', async () => {
  const { options } = cluster({}, [
    { type: 'ADDED', object: web },
    { type: 'DELETED', object: web },
    { type: 'ADDED', object: { metadata: { namespace: 'shop', name: 'other' } } },
  ]);
  const places = await attachDebugContainers([{ namespace: 'shop', name: 'web' }], options);
  expect(places.get('shop/web')).toEqual({ kind: 'none', detail: 'the pod is gone' });
  expect(options.clock.now()).toBe(0);
});

test('a refusal that stands gives a debug pod, and is kept for the report', async () => {
  const copy = {
    metadata: { namespace: 'shop', name: 'netproof-web' },
    status: { podIP: '10.244.0.9', containerStatuses: [{ name: 'netproof', state: { running: {} } }] },
  };
  const { options, applied } = cluster({ code: 1, stderr: 'no debugging here' }, [
    { type: 'ADDED', object: copy },
  ]);
  const places = await attachDebugContainers([{ namespace: 'shop', name: 'web' }], options);
  expect(applied).toMatchObject([{ metadata: { name: 'netproof-web' } }]);
  expect(places.get('shop/web')).toMatchObject({
    kind: 'debug-pod',
    address: '10.244.0.9',
    detail: 'no debugging here',
  });
});
