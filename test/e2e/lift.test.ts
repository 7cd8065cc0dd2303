import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratch } from '../scratch.ts';
import { makeCluster, rules, runnable, type Existing } from './existing-cluster.ts';
import { liftedIn, liftFiles, lifting, moments, policiesOf } from './lift-kill.ts';
import { netproof } from './netproof.ts';

/** Ten minutes of killing: by `npm run test:lift` alone. One moment is in existing.test.ts. */
const asked = process.env.LIFT_KILLS !== undefined;

let cluster: Existing;
let before: readonly unknown[];
const state = { XDG_STATE_HOME: scratch() };
const deny = rules('  - { name: web, from: shop/web, deny: ["shop/db:pg"] }\n');

/** Of what a policy is that a controller made: none of it may be lost. */
const OWNED = {
  labels: { 'app.kubernetes.io/managed-by': 'somebody' },
  annotations: { note: 'a "quoted" one\nof two lines' },
  finalizers: ['example.com/kept'],
};

beforeAll(() => {
  if (!asked) return;
  cluster = makeCluster('calico');
  const { kubectl } = cluster;
  const shop = runnable('examples/shop/k8s').split('\n');
  const first = shop.filter((line) => line.includes('"kind":"Namespace"'));
  kubectl(['create', '--filename=-'], first.join('\n'));
  kubectl(['create', '--filename=-'], shop.filter((line) => !first.includes(line)).join('\n'));
  const web = JSON.parse(kubectl(['get', 'deployment/web', '--namespace=shop', '--output=json'])) as {
    readonly metadata: { readonly uid: string };
  };
  const owner = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', uid: web.metadata.uid };
  kubectl(
    ['create', '--filename=-'],
    JSON.stringify({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { namespace: 'shop', name: 'owned', ...OWNED, ownerReferences: [owner] },
      spec: {
        podSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['nobody'] }] },
        policyTypes: ['Ingress', 'Egress'],
        egress: [{ ports: [{ port: 53, protocol: 'UDP' }] }],
      },
    }),
  );
  kubectl(['wait', 'pods', '--all', '--for=condition=Ready', '--namespace=shop', '--timeout=120s']);
  before = policiesOf(cluster);
});

afterAll(() => {
  if (!asked) return;
  const { kubectl } = cluster;
  kubectl(['delete', 'networkpolicy/owned', '--namespace=shop', '--wait=false']);
  cluster.delete();
});

test.skipIf(!asked).each(moments)('SIGKILL $name: `down` puts everything back', async (moment) => {
  const ended = await lifting(cluster, deny, moment, state);
  expect(ended.code, ended.stdout + ended.stderr).toBe(null);
  if (moment.lifted) expect(liftedIn(cluster)).toBeGreaterThan(0);
  const down = await netproof(
    ['down', '--cluster', cluster.context, '--kubeconfig', cluster.kubeconfig],
    state,
  );
  expect(down.code, down.stderr).toBe(0);
  expect(policiesOf(cluster)).toEqual(before);
  expect(liftFiles(state.XDG_STATE_HOME)).toEqual([]);
  if (moment.lifted) expect(down.stdout).toContain('put back NetworkPolicy shop/');
});
