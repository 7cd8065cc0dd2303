import { describe, expect, it } from 'vitest';
import { describePod } from '../../../src/cluster/pods/describe.ts';
import { readPods } from '../../../src/cluster/pods/live-pod.ts';

describe('describePod', () => {
  const metadata = { namespace: 'shop', name: 'web' };
  it.each([
    [
      {
        containerStatuses: [
          { name: 'a', state: { waiting: { reason: 'ImagePullBackOff', message: 'no such host' } } },
        ],
      },
      ['pod shop/web, container a: waiting (ImagePullBackOff: no such host)'],
    ],
    [
      { containerStatuses: [{ name: 'a', ready: false, restartCount: 3, state: { running: {} } }] },
      ['pod shop/web, container a: not ready, 3 restarts'],
    ],
    [{ containerStatuses: [{ name: 'a', ready: true, state: { running: {} } }] }, []],
    // What the kubelet says of every ephemeral container that runs.
    [{ ephemeralContainerStatuses: [{ name: 'netproof', ready: false, state: { running: {} } }] }, []],
    [{ phase: 'Succeeded' }, []],
    [
      {
        conditions: [
          { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/1 nodes' },
        ],
      },
      ['pod shop/web: Unschedulable (0/1 nodes)'],
    ],
    [{ phase: 'Pending' }, ['pod shop/web: Pending, no container has started']],
  ])('%j', (status, lines) => {
    expect(readPods([{ metadata, status }]).flatMap(describePod)).toEqual(lines);
  });
});
