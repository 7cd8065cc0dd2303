import { describe, expect, test } from 'vitest';
import type { Kubectl } from '../../../src/cluster/api/kubectl.ts';
import { pulling, refusedWorkloads, whyNoPod, type PodEvent } from '../../../src/cluster/pods/events.ts';
import { readPods, type LivePod } from '../../../src/cluster/pods/live-pod.ts';
import type { RealWorkload } from '../../../src/cluster/pods/pods.ts';
import { workload } from '../objects.ts';

const event = (reason: string, about: string, message = reason): PodEvent => {
  const [kind = '', namespace = '', name = ''] = about.split('/');
  return { reason, message, involvedObject: { kind, namespace, name } };
};

test('an image is being pulled when that has begun, and neither ended nor failed', async () => {
  const items = [
    event('Pulling', 'Pod/shop/slow'),
    event('Pulling', 'Pod/shop/done'),
    event('Pulled', 'Pod/shop/done'),
    event('Pulling', 'Pod/shop/bad'),
    event('Failed', 'Pod/shop/bad'),
    event('Scheduled', 'Pod/shop/new'),
  ];
  const kubectl = { get: () => Promise.resolve({ items }) } as unknown as Kubectl;
  expect([...(await pulling(kubectl))]).toEqual(['shop/slow']);
});

const web = workload('Deployment', 'shop', 'web');
const db = workload('StatefulSet', 'shop', 'db');

describe('a controller that may make no pod', () => {
  test.each([
    [web, 'ReplicaSet/shop/web-7d4b9c', true],
    [web, 'ReplicaSet/shop/web-admin-7d4b9c', false],
    [web, 'ReplicaSet/shop/webby-7d4b9c', false],
    [web, 'ReplicaSet/other/web-7d4b9c', false],
    [web, 'Deployment/shop/web', false],
    [db, 'StatefulSet/shop/db', true],
    [db, 'StatefulSet/shop/db2', false],
  ])('%#: %o by %s', (of, about, refused) => {
    expect(refusedWorkloads([of], [event('FailedCreate', about)])).toEqual(refused ? [of] : []);
    expect(refusedWorkloads([of], [event('ScalingReplicaSet', about)])).toEqual([]);
  });
});

describe('whyNoPod', () => {
  const pods = (status: object): readonly LivePod[] =>
    readPods([{ metadata: { namespace: 'shop', name: 'web-1' }, status }]);
  const container = (reason: string): object => ({
    containerStatuses: [{ name: 'main', state: { waiting: { reason } } }],
  });
  const late = (message: string, lastTimestamp: string, count: number): PodEvent => ({
    ...event('FailedMount', 'Pod/shop/web-1', message),
    lastTimestamp,
    count,
  });
  const of = (status?: object): RealWorkload => ({
    workload: web,
    pods: status ? pods(status) : [],
    usable: [],
  });
  test.each([
    [
      "the controller's own words, the latest",
      of(),
      [
        event('FailedCreate', 'ReplicaSet/shop/web-7d', 'first'),
        event(
          'FailedCreate',
          'ReplicaSet/shop/web-7d',
          '(combined from similar events): violates PodSecurity',
        ),
        event('FailedCreate', 'ReplicaSet/shop/api-7d', 'of another'),
      ],
      'violates PodSecurity',
    ],
    [
      "the kubelet's",
      of(container('ContainerCreating')),
      [
        event('FailedMount', 'Pod/shop/web-1', 'secret not found'),
        event('X', 'Pod/shop/web-2', 'of another'),
      ],
      'secret not found',
    ],
    [
      'what came last, not what began last: a hiccup that passed',
      of(container('ContainerCreating')),
      [
        late('secret not found', '2026-01-01T00:00:25Z', 6),
        late('kube-api-access: timed out', '2026-01-01T00:00:09Z', 1),
      ],
      'secret not found',
    ],
    [
      'of what came in the same second, what came more often',
      of(container('ContainerCreating')),
      [
        late('secret not found', '2026-01-01T00:00:25Z', 6),
        late('kube-api-access: timed out', '2026-01-01T00:00:25Z', 2),
      ],
      'secret not found',
    ],
    ['how far its pod is', of(container('ErrImagePull')), [], 'container main: ErrImagePull'],
    ['that it ended', of({ phase: 'Failed' }), [], 'its pod has ended'],
    ['that it is late', of({}), [], 'its pod did not start in time'],
    ['that there is none', of(), [], 'its controller made no pod'],
  ])('%s', (_, one, warnings, why) => {
    expect(whyNoPod(one, warnings)).toBe(why);
  });
});
