import { describe, expect, test } from 'vitest';
import { podOf, readPod, type LivePod } from '../../../src/cluster/pods/pods.ts';
import { serviceStates } from '../../../src/cluster/api/services.ts';
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
  owner: '',
  ...more,
});

test('readPod reads what the API server shows, and what it does not show yet', () => {
  expect(
    readPod({
      metadata: {
        name: 'p',
        namespace: 'shop',
        uid: 'u',
        creationTimestamp: 't',
        deletionTimestamp: 'd',
        ownerReferences: [
          { kind: 'Other', name: 'o' },
          { kind: 'Job', name: 'j', controller: true },
        ],
      },
      spec: { nodeName: 'n' },
      status: { phase: 'Running', podIP: '10.0.0.1', conditions: [{ type: 'Ready', status: 'True' }] },
    }),
  ).toEqual({
    namespace: 'shop',
    name: 'p',
    uid: 'u',
    ip: '10.0.0.1',
    node: 'n',
    phase: 'Running',
    ready: true,
    leaving: true,
    createdAt: 't',
    labels: {},
    owner: 'Job/j',
  });
  expect(readPod({ metadata: { name: 'p' } })).toMatchObject({
    ip: '',
    node: '',
    ready: false,
    leaving: false,
  });
  expect(readPod({})).toBeUndefined();
});

describe('podOf', () => {
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
    expect(podOf(of, [pod])).toBe(found ? pod : undefined);
  });

  test('of several: ready before others, then the oldest, then by name', () => {
    const of = workload('Deployment', 'shop', 'web');
    const pods = [
      live('old', { ...web, ready: false, createdAt: '2025-01-01T00:00:00Z' }),
      live('z', web),
      live('b', web),
      live('labels', { labels: { app: 'web' }, createdAt: '2020-01-01T00:00:00Z' }),
    ];
    expect(podOf(of, pods)?.name).toBe('b');
    expect(podOf(of, pods.toReversed())?.name).toBe('b');
  });
});

describe('serviceStates', () => {
  const service = (name: string, spec: object) => ({ metadata: { namespace: 'shop', name }, spec });
  const slice = (of: string, ports: readonly object[], endpoints: readonly object[]) => ({
    metadata: { namespace: 'shop', name: `${of}-x`, labels: { 'kubernetes.io/service-name': of } },
    ports,
    endpoints,
  });
  const two = service('web', {
    clusterIP: '10.96.0.7',
    ports: [
      { name: 'http', port: 80 },
      { name: 'dns', port: 53, protocol: 'UDP' },
    ],
  });

  test('a port is ready when a ready endpoint has it, by its name and protocol', () => {
    const slices = [
      slice(
        'web',
        [
          { name: 'http', port: 8080 },
          { name: 'dns', port: 53, protocol: 'TCP' },
        ],
        [{ addresses: ['10.244.0.2'] }],
      ),
      slice(
        'web',
        [{ name: 'dns', port: 53, protocol: 'UDP' }],
        [{ addresses: ['10.244.0.3'], conditions: { ready: false } }],
      ),
      slice('other', [{ name: 'dns', port: 53, protocol: 'UDP' }], [{ addresses: ['10.244.0.4'] }]),
    ];
    expect(serviceStates([two], slices).get('shop/web')).toEqual({
      clusterIp: '10.96.0.7',
      ready: ['10.244.0.2'],
      ports: [
        { port: 80, protocol: 'TCP', ready: true },
        { port: 53, protocol: 'UDP', ready: false },
      ],
    });
  });

  test.each([
    [{ clusterIP: 'None', ports: [{ port: 80 }] }, null],
    [{ type: 'ExternalName', externalName: 'example.com' }, null],
    [{ clusterIP: '10.96.0.1', ports: [{ port: 80 }] }, '10.96.0.1'],
  ])('%j', (spec, clusterIp) => {
    const state = serviceStates([service('web', spec)], []).get('shop/web');
    expect(state).toMatchObject({ clusterIp, ready: [] });
    expect(state?.ports.some(({ ready }) => ready)).toBe(false);
  });

  test('an endpoint that does not say is ready, one that is null-ported has no port', () => {
    const slices = [{ ...slice('web', [], [{ addresses: ['b', 'a'] }, { addresses: ['a'] }]), ports: null }];
    expect(serviceStates([two], slices).get('shop/web')).toMatchObject({
      ready: ['a', 'b'],
      ports: [{ ready: false }, { ready: false }],
    });
  });
});
