import { describe, expect, it, test } from 'vitest';
import type { LiveObject } from '../../src/cluster/api/live-object.ts';
import type { Disturbance } from '../../src/core/result.ts';
import {
  carriersOf,
  changesBetween,
  isCalm,
  passes,
  touches,
  type Circumstances,
} from '../../src/probe/disturbance.ts';
import { worldOf } from '../../src/probe/world.ts';
import { check, host, workload } from '../cluster/objects.ts';

interface PodFacts {
  readonly uid?: string;
  readonly ip?: string;
  readonly restarts?: number;
  readonly ready?: boolean;
  readonly state?: 'running' | 'terminated';
  readonly leaving?: boolean;
  readonly labels?: Readonly<Record<string, string>>;
  readonly owner?: { readonly kind: string; readonly name: string };
}

function pod(name: string, facts: PodFacts = {}): LiveObject {
  const [namespace, own] = name.split('/');
  const { uid = 'u1', ip = '10.244.0.2', restarts = 0, ready = true, state = 'running' } = facts;
  return {
    kind: 'Pod',
    metadata: {
      ...{ namespace, name: own, uid, labels: facts.labels ?? {} },
      ...(facts.owner && { ownerReferences: [{ ...facts.owner, controller: true }] }),
      ...(facts.leaving === true && { deletionTimestamp: 'now' }),
    },
    status: {
      podIP: ip,
      conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
      containerStatuses: [{ name: 'stub', ready, restartCount: restarts, state: { [state]: {} } }],
    },
  };
}

const policy = (name: string, generation: number, uid = 'u1'): LiveObject => {
  const [namespace, own] = name.split('/');
  return { kind: 'NetworkPolicy', metadata: { namespace, name: own, uid, generation } };
};
const node = (ready: boolean, uid = 'n1'): LiveObject => ({
  kind: 'Node',
  metadata: { name: 'kind', uid },
  status: { conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }] },
});
const calico = (facts: PodFacts = {}): LiveObject =>
  pod('kube-system/calico-node-x', { labels: { 'k8s-app': 'calico-node' }, ...facts });

function changes(before: readonly LiveObject[], after: readonly LiveObject[]): readonly string[] {
  return changesBetween(worldOf(before), worldOf(after)).map((change) => Object.values(change).join(' '));
}

describe('what changed', () => {
  it.each<[string, LiveObject[], LiveObject[], string[]]>([
    ['nothing', [pod('m/d'), policy('m/p', 1), node(true)], [pod('m/d'), policy('m/p', 1), node(true)], []],
    ['a pod went', [pod('m/d')], [], ['pod m/d deleted']],
    ['a pod is going', [pod('m/d')], [pod('m/d', { leaving: true })], ['pod m/d deleted']],
    ['a pod that was going went', [pod('m/d', { leaving: true })], [], []],
    ['another has its name', [pod('m/d')], [pod('m/d', { uid: 'u2' })], ['pod m/d replaced']],
    ['it has another address', [pod('m/d')], [pod('m/d', { ip: '10.244.0.9' })], ['pod m/d replaced']],
    ['a container came again', [pod('m/d')], [pod('m/d', { restarts: 1 })], ['pod m/d restarted']],
    [
      'a container ended',
      [pod('m/d')],
      [pod('m/d', { state: 'terminated', ready: false })],
      ['pod m/d stopped'],
    ],
    [
      'one that keeps ending ended again',
      [pod('m/d', { restarts: 3 })],
      [pod('m/d', { restarts: 4, state: 'terminated', ready: false })],
      [],
    ],
    [
      'one that was down came up',
      [pod('m/d', { ready: false, state: 'terminated' })],
      [pod('m/d', { restarts: 1 })],
      [],
    ],
    ['a pod came', [], [pod('m/d')], []],
    ['a policy went', [policy('m/p', 1)], [], ['policy m/p deleted']],
    ['a policy says something else', [policy('m/p', 1)], [policy('m/p', 2)], ['policy m/p changed']],
    ['a policy was made anew', [policy('m/p', 1)], [policy('m/p', 1, 'u2')], ['policy m/p changed']],
    ['a policy came', [], [policy('m/p', 1)], ['policy m/p added']],
    ['a node is not ready', [node(true)], [node(false)], ['node kind not-ready']],
    ['a node is another', [node(true)], [node(true, 'n2')], ['node kind replaced']],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });
});

describe('a check is touched', () => {
  const probe = {
    pod: { namespace: 'shop', name: 'web', container: 'netproof' },
    witnesses: [
      { pod: { namespace: 'db', name: 'db-0' }, address: '10.244.0.2', port: 1, protocol: 'TCP' as const },
    ],
  };
  const toHost = check(host('h', '192.0.2.1'), 443);
  const toPod = {
    ...toHost,
    to: { kind: 'workload', workload: workload('StatefulSet', 'db', 'db') },
  } as const;
  const before = worldOf([
    pod('shop/web', { ip: '10.244.0.1' }),
    pod('db/db-0', { ip: '10.244.0.2' }),
    pod('shop/db-0', { ip: '10.244.0.3' }),
    calico({ ip: '172.18.0.2' }),
    pod('shop/calico', { ip: '10.244.0.4', labels: { 'k8s-app': 'calico-node' } }),
  ]);
  const loose: Circumstances = { before, carriers: carriersOf(before), firm: false };
  it.each<[string, Disturbance, boolean]>([
    ['by its source', { kind: 'pod', name: 'shop/web', what: 'deleted' }, true],
    ['by its target', { kind: 'pod', name: 'db/db-0', what: 'restarted' }, true],
    ['not by any pod', { kind: 'pod', name: 'shop/db-0', what: 'deleted' }, false],
    ['by what carries all', { kind: 'pod', name: 'kube-system/calico-node-x', what: 'restarted' }, true],
    ['not by what is called so', { kind: 'pod', name: 'shop/calico', what: 'restarted' }, false],
    ["by its source's policies", { kind: 'policy', name: 'shop/p', what: 'added' }, true],
    ["by its target's policies", { kind: 'policy', name: 'db/p', what: 'added' }, true],
    ["not by others' policies", { kind: 'policy', name: 'ops/p', what: 'added' }, false],
    ['by the node', { kind: 'node', name: 'kind', what: 'not-ready' }, true],
    ['by the canary', { kind: 'canary' }, true],
    ['not by a stub host that it does not ask', { kind: 'stub-host' }, false],
  ])('%s', (_, change, expected) => {
    expect(touches(change, toPod, probe, loose)).toBe(expected);
  });

  it('by its target, whoever is asked in its stead', () => {
    const witnesses = probe.witnesses.map((one) => ({ ...one, pod: { namespace: 'x', name: 'node' } }));
    const deleted: Disturbance = { kind: 'pod', name: 'db/db-0', what: 'deleted' };
    expect(touches(deleted, toPod, { ...probe, witnesses }, loose)).toBe(true);
  });

  it('by no program that ended, where its answer shows that both ends were there', () => {
    const firm = (name: string, what: 'stopped' | 'restarted' | 'deleted'): boolean =>
      touches({ kind: 'pod', name, what }, toPod, probe, { ...loose, firm: true });
    expect(firm('shop/web', 'stopped')).toBe(false);
    expect(firm('db/db-0', 'restarted')).toBe(false);
    expect(firm('db/db-0', 'deleted')).toBe(true);
    expect(firm('kube-system/calico-node-x', 'restarted')).toBe(true);
  });

  it('by the stub host that it asks', () => {
    expect(touches({ kind: 'stub-host' }, toHost, probe, loose)).toBe(true);
    expect(touches({ kind: 'stub-host' }, toHost, probe, { ...loose, firm: true })).toBe(false);
  });
});

test('what runs again can be asked again, and what carries all when another does', () => {
  const carriers = new Set(['kube-system/calico-node-x']);
  const passing = (change: Disturbance): boolean => passes(change, carriers);
  expect(passing({ kind: 'pod', name: 'm/d', what: 'restarted' })).toBe(true);
  expect(passing({ kind: 'pod', name: 'm/d', what: 'deleted' })).toBe(false);
  expect(passing({ kind: 'pod', name: 'kube-system/calico-node-x', what: 'deleted' })).toBe(true);
  expect(passing({ kind: 'policy', name: 'm/p', what: 'deleted' })).toBe(false);
});

test('it is calm when what stopped runs, nodes are ready, and what carries all is there and ready', () => {
  const before = worldOf([pod('m/d'), calico(), node(true)]);
  const calm = (...objects: readonly LiveObject[]): boolean => isCalm(before, worldOf(objects));
  expect(calm(pod('m/d', { restarts: 1 }), calico(), node(true))).toBe(true);
  expect(calm(pod('m/d', { state: 'terminated', ready: false }), calico(), node(true))).toBe(false);
  expect(calm(pod('m/d'), calico({ ready: false }), node(true))).toBe(false);
  expect(calm(pod('m/d'), node(true))).toBe(false);
  expect(calm(pod('m/d'), calico(), node(false))).toBe(false);
});

test("what a manifest's DaemonSets own carries all, and what others call so does not", () => {
  const cni = [{ namespace: 'cni', name: 'agent' }];
  const owner = { kind: 'DaemonSet', name: 'agent' };
  const agent = pod('cni/agent-x', { owner });
  const others = [
    pod('shop/agent-x', { owner }),
    pod('cni/agent-y', { owner: { kind: 'ReplicaSet', name: 'agent' } }),
  ];
  const before = worldOf([agent, ...others, node(true)]);
  expect([...carriersOf(before, cni)]).toEqual(['cni/agent-x']);
  expect([...carriersOf(before)]).toEqual([]);
  expect(isCalm(before, worldOf([agent, node(true)]), cni)).toBe(true);
  expect(isCalm(before, worldOf([pod('cni/agent-x', { owner, ready: false }), node(true)]), cni)).toBe(false);
});
