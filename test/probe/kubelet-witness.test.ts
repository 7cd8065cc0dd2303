import { describe, expect, it } from 'vitest';
import { readPod, type LivePod } from '../../src/cluster/pods/live-pod.ts';
import { noticesWithinMs, stayedReady } from '../../src/probe/kubelet-witness.ts';

function pod(probe: object, ready = { status: 'True', lastTransitionTime: 't' }): LivePod {
  const found = readPod({
    metadata: { namespace: 'shop', name: 'db-0', uid: 'u' },
    spec: { containers: [{ ports: [{ name: 'pg', containerPort: 5432 }], readinessProbe: probe }] },
    status: { podIP: '10.244.0.7', conditions: [{ type: 'Ready', ...ready }] },
  });
  if (!found) throw new Error('not a pod');
  return found;
}

describe('the kubelet speaks for a port', () => {
  it.each([
    [{ tcpSocket: { port: 5432 } }, 41_000],
    [{ tcpSocket: { port: 'pg' }, periodSeconds: 2, failureThreshold: 1, timeoutSeconds: 3 }, 7_000],
    [{ httpGet: { port: 5432, path: '/' }, periodSeconds: 1 }, 5_000],
    [{ grpc: { port: 5432 } }, 41_000],
    [{ tcpSocket: { port: 80 } }, undefined],
    [{ tcpSocket: { port: 5432, host: '192.0.2.1' } }, undefined],
    [{ exec: { command: ['true'] } }, undefined],
  ])('%j', (probe, ms) => {
    expect(noticesWithinMs(pod(probe), 5432)).toBe(ms);
  });
});

it('stays Ready who was it all the time', () => {
  const probe = { tcpSocket: { port: 5432 } };
  const before = pod(probe);
  expect(stayedReady(before, pod(probe))).toBe(true);
  expect(stayedReady(before, pod(probe, { status: 'True', lastTransitionTime: 'later' }))).toBe(false);
  expect(stayedReady(before, pod(probe, { status: 'False', lastTransitionTime: 't' }))).toBe(false);
  expect(stayedReady(before, undefined)).toBe(false);
});
