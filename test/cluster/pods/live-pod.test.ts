import { expect, test } from 'vitest';
import { readPod } from '../../../src/cluster/pods/live-pod.ts';

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
    annotations: {},
    owner: 'Job/j',
    containers: [],
    spec: { nodeName: 'n' },
  });
  expect(readPod({ metadata: { name: 'p' } })).toMatchObject({
    ip: '',
    node: '',
    ready: false,
    leaving: false,
  });
  expect(readPod({})).toBeUndefined();
});
