import { describe, expect, it } from 'vitest';
import { readPod, type LivePod } from '../../../src/cluster/pods/live-pod.ts';
import { besidePod, type OwnPods } from '../../../src/workloads/beside/own-pods.ts';
import { planBeside, startedBeside } from '../../../src/workloads/beside/start.ts';
import { isAdopted, unreadyService } from '../../../src/workloads/beside/takers.ts';
import type { Check } from '../../../src/core/check.ts';
import type { Workload } from '../../../src/core/objects.ts';
import { resource, workload } from '../../cluster/objects.ts';

const own: OwnPods = { run: '0a1b2c3d', container: { name: 'netproof', image: 'agnhost' }, endAfterS: 720 };

function live(name: string, owner: string, more: object = {}): LivePod {
  const pod = readPod({
    kind: 'Pod',
    metadata: {
      ...{
        namespace: 'shop',
        name,
        uid: name,
        labels: { app: name.split('-')[0], 'pod-template-hash': '7d' },
      },
      ownerReferences: [{ kind: owner.split('/')[0], name: owner.split('/')[1], controller: true }],
    },
    spec: { nodeName: 'node-1', serviceAccountName: 'web', containers: [], ...more },
    status: { podIP: '10.244.0.7', phase: 'Running' },
  });
  if (!pod) throw new Error('not a pod');
  return pod;
}

const web = workload('Deployment', 'shop', 'web');
const db = workload('StatefulSet', 'shop', 'db');
const pods = [live('web-7d-1', 'ReplicaSet/web-7d'), live('db-0', 'StatefulSet/db')];
const deny = (from: Workload, to: Workload): Check => ({
  ...{ id: 'c1', rule: 'r', from, to: { kind: 'workload', workload: to }, toLabel: 'x' },
  ...{ port: 80, protocol: 'TCP', expected: 'deny', at: { file: 'n', line: 1, column: 1 } },
});
const selecting = (kind: string, apiVersion: string, spec: object) =>
  resource({ apiVersion, kind, metadata: { name: 'taker', namespace: 'shop' }, spec });

describe('a pod beside a real one', () => {
  const [first] = pods;
  it('has its labels and the run’s, ends by itself, and is never restarted', () => {
    expect(besidePod(web, first, 'netproof-0a1b2c3d-source-1', own, { adopted: false })).toMatchObject({
      metadata: { namespace: 'shop', labels: { app: 'web', 'netproof.run': '0a1b2c3d' } },
      spec: {
        activeDeadlineSeconds: 720,
        restartPolicy: 'Never',
        nodeName: 'node-1',
        serviceAccountName: 'web',
      },
    });
    expect(JSON.stringify(besidePod(web, first, 'n', own, { adopted: false }))).not.toContain(
      'pod-template-hash',
    );
  });
  it('names the real one as its controller only where another would adopt it: a budget counts a controller’s pods', () => {
    const controllers = (adopted: boolean) => JSON.stringify(besidePod(web, first, 'n', own, { adopted }));
    expect(controllers(false)).toContain('"controller":false');
    expect(controllers(true)).toContain('"controller":true');
  });
  it('is made of the template where there is no pod', () => {
    const job = {
      ...workload('CronJob', 'shop', 'job'),
      resource: resource({
        ...{ apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name: 'job', namespace: 'shop' } },
        spec: { jobTemplate: { spec: { template: { spec: { serviceAccountName: 'job', nodeName: 'x' } } } } },
      }),
    };
    const made = JSON.stringify(besidePod(job, undefined, 'n', own, { adopted: false }));
    expect(made).toContain('"serviceAccountName":"job"');
    expect(made).not.toMatch(/nodeName|ownerReferences/);
  });
});

describe('who would take it', () => {
  const labels = { app: 'web', tier: 'front' };
  it.each([
    ['DaemonSet', { selector: { matchLabels: { app: 'web' } } }, true],
    ['ReplicaSet', { selector: { matchLabels: { app: 'web', 'pod-template-hash': '7d' } } }, false],
    ['ReplicationController', { selector: { app: 'web' } }, true],
    [
      'DaemonSet',
      { selector: { matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['front'] }] } },
      false,
    ],
    ['StatefulSet', { selector: { matchLabels: { app: 'web' } } }, false],
  ])('%s %j: %s', (kind, spec, taken) => {
    expect(isAdopted({ resources: [selecting(kind, 'apps/v1', spec)] }, 'shop', labels)).toBe(taken);
  });
  it('is a Service that leads to pods which are not Ready', () => {
    const service = (more: object) => selecting('Service', 'v1', { selector: { app: 'web' }, ...more });
    const taker = service({ publishNotReadyAddresses: true });
    expect(unreadyService({ resources: [service({}), taker] }, 'shop', labels)).toBe(taker);
    expect(unreadyService({ resources: [taker] }, 'shop', { app: 'db' })).toBeUndefined();
  });
});

describe('what is planned', () => {
  const options = { way: 'beside', own, namespace: 'netproof-0a1b2c3d' } as const;
  it('a pod for each source, and one on the node of each target, which is its witness', () => {
    const plan = planBeside([deny(web, db)], { resources: [] }, pods, options);
    expect([...plan.sources.keys()]).toEqual([web]);
    expect([...plan.nodes.keys()]).toEqual(['node-1']);
    const all = ['shop/netproof-0a1b2c3d-source-1', 'netproof-0a1b2c3d/netproof-0a1b2c3d-node-1'];
    const started = startedBeside(plan, { running: new Set(all), refused: new Map() }, new Map());
    expect(started.pods.get(web)?.pod.name).toBe('netproof-0a1b2c3d-source-1');
    expect(started.pods.get(db)).toMatchObject({
      ip: '10.244.0.7',
      witnesses: [{ name: 'netproof-0a1b2c3d-node-1' }],
    });
  });
  it('no witness on a node without a namespace of its own, and none where its pod does not run', () => {
    const shared = planBeside([deny(web, db)], { resources: [] }, pods, { ...options, namespace: undefined });
    expect(shared.nodes.size).toBe(0);
    const plan = planBeside([deny(web, db)], { resources: [] }, pods, options);
    const refused = new Map([['shop/netproof-0a1b2c3d-source-1', 'exceeded quota']]);
    const started = startedBeside(plan, { running: new Set(), refused }, new Map());
    expect(started.pods.get(db)?.witnesses).toEqual([]);
    expect(started.noSource.get(web)).toBe('exceeded quota');
  });
  it('nothing stands beside a pod whose Service would take it, and nothing is inside one that is not there', () => {
    const taker = selecting('Service', 'v1', { selector: { app: 'web' }, publishNotReadyAddresses: true });
    const plan = planBeside([deny(web, db)], { resources: [taker] }, pods, options);
    expect(plan.noSource.get(web)).toContain('Service taker');
    const inside = planBeside([deny(web, db)], { resources: [] }, [], { ...options, way: 'exec' });
    expect(inside.noSource.get(web)).toContain('no pod');
  });
  it('a node speaks for pods on its own network alone', () => {
    const plan = planBeside([deny(web, db)], { resources: [] }, pods, { ...options, way: 'node' });
    expect(plan.noSource.get(web)).toContain('host network');
    const onHost = { ...web, hostNetwork: true };
    const host = planBeside([deny(onHost, db)], { resources: [] }, pods, { ...options, way: 'node' });
    expect(host.inside.get(onHost)?.name).toBe('web-7d-1');
  });
});
