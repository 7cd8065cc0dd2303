import { expect, it } from 'vitest';
import { debugPod } from '../../src/probe/debug-pod.ts';

const container = { name: 'netproof', image: 'agnhost' };
const real = {
  metadata: {
    namespace: 'shop',
    name: 'web-7d4b9c-x2x',
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

it('keeps its name within what a pod may have', () => {
  const name = `${'a'.repeat(53)}-${'b'.repeat(20)}`;
  const made = debugPod({ ...real, metadata: { ...real.metadata, name } }, container).metadata.name;
  expect(made).toMatch(/^[a-z0-9][a-z0-9-]*[a-z0-9]$/);
  expect(made.length).toBeLessThanOrEqual(63);
});
