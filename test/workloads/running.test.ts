import { describe, expect, it } from 'vitest';
import { readPod, type LivePod } from '../../src/cluster/pods/live-pod.ts';
import { runningPod } from '../../src/workloads/running.ts';
import { workload } from '../cluster/objects.ts';

const pod = (name: string, more: object = {}, ip = '10.244.0.9'): LivePod => {
  const found = readPod({
    kind: 'Pod',
    metadata: { namespace: 'shop', name, ...more },
    status: { phase: 'Running', podIP: ip },
  });
  if (!found) throw new Error('a pod has a name');
  return found;
};

describe('a pod of a workload in a cluster that runs', () => {
  const web = workload('Deployment', 'shop', 'web');
  const stub = pod('web', { annotations: { 'netproof/stub-of': 'Deployment/web' } });
  const own = pod('web-7d-x', {
    labels: { 'pod-template-hash': '7d' },
    ownerReferences: [{ kind: 'ReplicaSet', name: 'web-7d', controller: true }],
  });

  it('is its stub pod, in a container that has the programs', () => {
    expect(runningPod(web, [own, stub])).toEqual({ pod: stub, container: 'netproof' });
  });

  it('is else one of its own', () => {
    expect(runningPod(web, [own])).toEqual({ pod: own });
  });

  it.each([
    ['of another workload', pod('api', { annotations: { 'netproof/stub-of': 'Deployment/api' } })],
    [
      'of another namespace',
      pod('web', { namespace: 'other', annotations: { 'netproof/stub-of': 'Deployment/web' } }),
    ],
    ['without an address', pod('web', { annotations: { 'netproof/stub-of': 'Deployment/web' } }, '')],
  ])('is no stub %s', (_, other) => {
    expect(runningPod(web, [other])).toBeUndefined();
  });
});
