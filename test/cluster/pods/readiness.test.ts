import { expect, test } from 'vitest';
import { readPods } from '../../../src/cluster/pods/live-pod.ts';
import {
  isProbed,
  lifeOf,
  readinessOf,
  whyNotReady,
  type Readiness,
} from '../../../src/cluster/pods/readiness.ts';

const container = (state: object, more: object = {}): object => ({ name: 'main', state, ...more });
const waiting = (reason: string, message?: string): object => ({ waiting: { reason, message } });
const running = { running: { startedAt: 'now' } };
const pod = (status: object, more: object = {}): Readonly<Record<string, unknown>> => ({
  metadata: { name: 'p' },
  status: { phase: 'Pending', podIP: '10.0.0.1', ...status },
  ...more,
});
const sidecar = { spec: { initContainers: [{ name: 'main', restartPolicy: 'Always' }] } };

test.each<[string, Readonly<Record<string, unknown>>, Readiness]>([
  ['is Ready', pod({ conditions: [{ type: 'Ready', status: 'True' }] }), { kind: 'ready' }],
  ['has ended', pod({ phase: 'Succeeded' }), { kind: 'ended' }],
  [
    'has ended badly',
    pod({ phase: 'Failed', conditions: [{ type: 'Ready', status: 'True' }] }),
    { kind: 'ended' },
  ],
  ['leaves', pod({}, { metadata: { name: 'p', deletionTimestamp: 't' } }), { kind: 'coming' }],
  ['says nothing yet', { metadata: { name: 'p' } }, { kind: 'coming' }],
  [
    'is not scheduled',
    pod({ conditions: [{ type: 'PodScheduled', status: 'False', message: '0/1 nodes' }] }),
    { kind: 'waiting', why: 'it is not scheduled: 0/1 nodes' },
  ],
  [
    'has no sandbox, or an image is being pulled',
    pod({ podIP: '', containerStatuses: [container(waiting('ContainerCreating'))] }),
    { kind: 'creating', why: 'it has no sandbox yet' },
  ],
  [
    'starts its container',
    pod({ containerStatuses: [container(waiting('ContainerCreating'))] }),
    { kind: 'coming' },
  ],
  ...['ErrImagePull', 'ImagePullBackOff', 'CreateContainerConfigError', 'InvalidImageName'].map(
    (reason): [string, Readonly<Record<string, unknown>>, Readiness] => [
      reason,
      pod({ podIP: '', containerStatuses: [container(waiting(reason, 'words'))] }),
      { kind: 'stuck', why: `container main: ${reason}: words` },
    ],
  ),
  [
    'crashes for the first time',
    pod({ containerStatuses: [container(waiting('CrashLoopBackOff', 'words'), { restartCount: 1 })] }),
    { kind: 'coming', why: 'container main crashes: words' },
  ],
  [
    'crashes again and again',
    pod({ containerStatuses: [container(waiting('CrashLoopBackOff'), { restartCount: 2 })] }),
    { kind: 'stuck', why: 'container main: CrashLoopBackOff' },
  ],
  [
    'has just crashed',
    pod({ containerStatuses: [container({ terminated: { exitCode: 1 } })] }),
    { kind: 'coming', why: 'container main crashes' },
  ],
  [
    'runs, and its probe does not pass',
    pod({ containerStatuses: [container(running, { ready: false })] }),
    { kind: 'waiting', why: 'container main runs, and is not ready' },
  ],
  [
    'runs, and a gate is closed',
    pod({ containerStatuses: [container(running, { ready: true })] }),
    { kind: 'waiting', why: 'its containers run, and it is not ready' },
  ],
  [
    'has one container that is on its way, and one that is stuck',
    pod({
      containerStatuses: [container(waiting('ErrImagePull')), container(waiting('ContainerCreating'))],
    }),
    { kind: 'coming' },
  ],
  [
    'waits for an init container',
    pod({
      initContainerStatuses: [container(running)],
      containerStatuses: [container(waiting('PodInitializing'))],
    }),
    { kind: 'waiting', why: 'init container main has not ended' },
  ],
  [
    'has an init container without an image',
    pod({ initContainerStatuses: [container(waiting('ErrImagePull'))] }),
    { kind: 'stuck', why: 'container main (init): ErrImagePull' },
  ],
  [
    'has a sidecar that runs',
    pod(
      {
        initContainerStatuses: [container(running, { started: true })],
        containerStatuses: [container(waiting('PodInitializing'))],
      },
      sidecar,
    ),
    { kind: 'coming' },
  ],
  [
    'has run its init container',
    pod({
      initContainerStatuses: [container({ terminated: { exitCode: 0 } })],
      containerStatuses: [container({ terminated: { exitCode: 0 } })],
    }),
    { kind: 'waiting', why: 'container main has ended' },
  ],
])('a pod that %s', (_, object, readiness) => {
  expect(readPods([object]).map(readinessOf)).toEqual([readiness]);
});

test('whyNotReady explains everything that did not come up', () => {
  const why = (status: object): unknown => readPods([pod(status)]).map(whyNotReady)[0];
  expect(why({ conditions: [{ type: 'Ready', status: 'True' }] })).toBeUndefined();
  expect(why({ phase: 'Failed' })).toBe('its pod has ended');
  expect(why({ containerStatuses: [container(waiting('ErrImagePull', 'no image'))] })).toBe(
    'container main: ErrImagePull: no image',
  );
});

test('a life ends when a program of its own begins again, not when a debug container comes', () => {
  const life = (restartCount: number, more: object = {}): string | undefined =>
    readPods([pod({ containerStatuses: [container(running, { restartCount })], ...more })]).map(lifeOf)[0];
  expect(life(0, { ephemeralContainerStatuses: [container(running)] })).toBe(life(0));
  expect(life(1)).not.toBe(life(0));
});

test.each<[string, object, boolean]>([
  ['no probe', { containers: [{ name: 'a' }] }, false],
  ['a probe in one of two', { containers: [{ name: 'a', readinessProbe: {} }, { name: 'b' }] }, false],
  [
    'a probe in each',
    {
      containers: [
        { name: 'a', readinessProbe: {} },
        { name: 'b', startupProbe: {} },
      ],
    },
    true,
  ],
  ['nothing to read', {}, false],
])('%s stands behind it', (_, spec, probed) => {
  expect(readPods([pod({}, { spec })]).map(isProbed)).toEqual([probed]);
});
