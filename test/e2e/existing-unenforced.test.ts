import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROBE_IMAGE } from '../../src/config/versions.ts';
import { makeCluster, proveOn, rules, type Existing } from './existing-cluster.ts';

let cluster: Existing | undefined;

beforeAll(() => {
  cluster = makeCluster('none');
});

afterAll(() => {
  cluster?.delete();
});

test('a cluster that exists, and whose network plugin enforces nothing', async () => {
  if (!cluster) throw new Error('no cluster');
  const { kubectl, kubeconfig } = cluster;
  const made = ['create', 'deployment', `--image=${PROBE_IMAGE}`];
  kubectl([...made, 'web', '--', '/agnhost', 'pause']);
  kubectl([...made, 'db', '--port=80', '--', '/agnhost', 'pause']);
  kubectl(['wait', 'deployments', '--all', '--for=condition=Available', '--timeout=120s']);
  const folder = rules('  - { name: none, from: default/web, deny: ["default/db:80"] }\n');
  const { code, stderr } = await proveOn(kubeconfig, folder);
  expect(stderr.replace(/\s+/g, ' ')).toContain('this cluster does not enforce NetworkPolicies');
  expect(code).toBe(2);
});
