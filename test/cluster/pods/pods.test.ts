import { describe, expect, test } from 'vitest';
import type { LivePod } from '../../../src/cluster/pods/live-pod.ts';
import { realWorkloads } from '../../../src/cluster/pods/pods.ts';
import type { Workload } from '../../../src/core/objects.ts';
import { workload } from '../objects.ts';

const live = (name: string, more: Partial<LivePod> = {}): LivePod => ({
  namespace: 'shop',
  name,
  uid: name,
  ip: '10.244.0.9',
  node: 'n',
  phase: 'Running',
  ready: true,
  leaving: false,
  createdAt: '2026-01-01T00:00:00Z',
  labels: {},
  annotations: {},
  owner: '',
  containers: [],
  spec: {},
  ...more,
});

function usable(of: Workload, ...pods: readonly LivePod[]): readonly LivePod[] {
  return realWorkloads([of], pods).flatMap((one) => one.usable);
}

describe('the usable pods of a workload', () => {
  const hash = { labels: { 'pod-template-hash': '7d4b9c', app: 'web' } };
  const web = { ...hash, owner: 'ReplicaSet/web-7d4b9c' };
  test.each([
    ['a Deployment, by its ReplicaSet', workload('Deployment', 'shop', 'web'), live('a', web), true],
    ['another whose name begins the same', workload('Deployment', 'shop', 'we'), live('a', web), false],
    ['a ReplicaSet', workload('ReplicaSet', 'shop', 'rs'), live('a', { owner: 'ReplicaSet/rs' }), true],
    ['a StatefulSet', workload('StatefulSet', 'shop', 'db'), live('db-0', { owner: 'StatefulSet/db' }), true],
    ['a DaemonSet', workload('DaemonSet', 'shop', 'log'), live('a', { owner: 'DaemonSet/log' }), true],
    ['a Job', workload('Job', 'shop', 'once'), live('a', { owner: 'Job/once' }), true],
    ['a CronJob', workload('CronJob', 'shop', 'tick'), live('a', { owner: 'Job/tick-29123456' }), true],
    [
      'a Job that is named like a CronJob',
      workload('CronJob', 'shop', 'tick'),
      live('a', { owner: 'Job/tick-tock' }),
      false,
    ],
    ['a Pod, by its name', workload('Pod', 'shop', 'p'), live('p'), true],
    ['a Pod, not by its labels', workload('Pod', 'shop', 'p'), live('q', { labels: { app: 'p' } }), false],
    [
      'an unknown owner, by the labels',
      workload('Deployment', 'shop', 'web'),
      live('a', { ...hash, owner: 'Rollout/web' }),
      true,
    ],
    [
      'no labels, no pod',
      workload('Deployment', 'shop', 'web', {}),
      live('a', { owner: 'Rollout/web' }),
      false,
    ],
    ['another namespace', workload('Deployment', 'other', 'web'), live('a', web), false],
    ['no address yet', workload('Deployment', 'shop', 'web'), live('a', { ...web, ip: '' }), false],
    [
      'not Ready, nor running',
      workload('Deployment', 'shop', 'web'),
      live('a', { ...web, ready: false, phase: 'Pending' }),
      true,
    ],
    ['one that leaves', workload('Deployment', 'shop', 'web'), live('a', { ...web, leaving: true }), false],
    [
      'one that ended',
      workload('Job', 'shop', 'once'),
      live('a', { owner: 'Job/once', phase: 'Succeeded' }),
      false,
    ],
  ])('%s', (_, of, pod, found) => {
    expect(usable(of, pod)).toEqual(found ? [pod] : []);
  });

  test('of several: ready before others, then the oldest, then by name', () => {
    const of = workload('Deployment', 'shop', 'web');
    const pods = [
      live('old', { ...web, ready: false, createdAt: '2025-01-01T00:00:00Z' }),
      live('z', web),
      live('b', web),
      live('labels', { labels: { app: 'web' }, createdAt: '2020-01-01T00:00:00Z' }),
    ];
    expect(usable(of, ...pods).map(({ name }) => name)).toEqual(['b', 'z', 'old']);
    expect(usable(of, ...pods.toReversed())[0]?.name).toBe('b');
  });
});
