import { expect, it } from 'vitest';
import { readPod, type LivePod } from '../../src/cluster/pods/live-pod.ts';
import { debugPod } from '../../src/probe/debug-pod.ts';

const container = { name: 'netproof', image: 'agnhost' };
const object = {
  metadata: {
    namespace: 'shop',
    name: 'web-7d4b9c-x2x',
    uid: 'u-1',
    labels: { app: 'web', tier: 'front', 'pod-template-hash': '7d4b9c', 'controller-revision-hash': '1' },
  },
  spec: {
    serviceAccountName: 'web',
    nodeName: 'node-1',
    hostNetwork: false,
    volumes: [{ name: 'secret' }],
    containers: [{ name: 'web', image: 'web', env: [{ name: 'TOKEN', value: 'x' }] }],
  },
};

/** The pod of `object`, with changes. */
function live(changes: Partial<LivePod> = {}): LivePod {
  const pod = readPod(object);
  if (!pod) throw new Error('not a pod');
  return { ...pod, ...changes };
}
const real = live();

it('is to policies what the real pod is, and nothing else of it', () => {
  expect(debugPod(real, container)).toMatchObject({
    metadata: { namespace: 'shop', name: 'netproof-web-7d4b9c-x2x', labels: { app: 'web', tier: 'front' } },
    spec: { serviceAccountName: 'web', nodeName: 'node-1', containers: [container] },
  });
  expect(JSON.stringify(debugPod(real, container))).not.toMatch(/TOKEN|secret|pod-template-hash|revision/);
});

it('is never Ready, so that no Service routes to it', () => {
  expect(debugPod(real, container).spec.readinessGates).toHaveLength(1);
});

it('belongs to the real pod: no ReplicaSet or DaemonSet adopts it and deletes it as one too many', () => {
  expect(debugPod(real, container).metadata.ownerReferences).toEqual([
    { apiVersion: 'v1', kind: 'Pod', name: 'web-7d4b9c-x2x', uid: 'u-1', controller: true },
  ]);
});

it("is on the node's network where the real pod is, and asks the same name servers", () => {
  const spec = {
    ...real.spec,
    hostNetwork: true,
    dnsPolicy: 'None',
    dnsConfig: { nameservers: ['192.0.2.53'] },
  };
  expect(debugPod(live({ spec }), container).spec).toMatchObject({
    hostNetwork: true,
    dnsPolicy: 'None',
    dnsConfig: { nameservers: ['192.0.2.53'] },
  });
});

it('shares its name with no other, however long theirs are', () => {
  const names = ['a', 'b'].map((last) => {
    return debugPod(live({ name: `${'long-'.repeat(12)}${last}` }), container).metadata.name;
  });
  expect(new Set(names).size).toBe(2);
});
