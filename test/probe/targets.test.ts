import { describe, expect, test } from 'vitest';
import type { Workload } from '../../src/core/objects.ts';
import { resolveTargets, type Addresses } from '../../src/probe/targets.ts';
import type { Check, Target } from '../../src/core/check.ts';
import { canaryPods } from '../../src/probe/canary.ts';
import type { ResolvedTarget } from '../../src/probe/plan.ts';
import { service, workload } from '../rules/inventory.ts';

const web = workload({ namespace: 'shop', name: 'web' });
const api = workload({ namespace: 'shop', name: 'api', ports: ['http:8080', 'syslog:514/udp'] });
const api2 = workload({ namespace: 'shop', name: 'api-2', ports: ['http:9090'] });
const front = service({ namespace: 'shop', name: 'api', ports: ['http:80->http'], selector: { app: 'api' } });

function check(to: Target, more: Partial<Check> = {}): Check {
  return {
    id: 'c1',
    rule: 'r',
    from: web,
    to,
    toLabel: 'x',
    port: 80,
    protocol: 'TCP',
    expected: 'deny',
    at: { file: 'netproof.yaml', line: 1, column: 1 },
    ...more,
  };
}

function addresses(more: Partial<Addresses> = {}): Addresses {
  const started = (one: Workload, ip: string) =>
    [one, { pod: { namespace: 'shop', name: one.name }, ip }] as const;
  return {
    pods: new Map([started(web, '10.244.0.2'), started(api, '10.244.0.3'), started(api2, '10.244.0.4')]),
    services: new Map([
      [
        'shop/api',
        {
          clusterIp: '10.96.0.9',
          ready: ['10.244.0.3'],
          ports: [{ port: 80, protocol: 'TCP', ready: true }],
        },
      ],
    ]),
    ...more,
  };
}

function targetOf(one: Check, more: Partial<Addresses> = {}): ResolvedTarget | undefined {
  return resolveTargets([one], addresses(more)).get(one.id);
}

describe('what is dialled', () => {
  const host = (name?: string): Target => ({
    kind: 'host',
    host: { label: 'stripe', address: '198.51.100.1', ...(name !== undefined && { name }) },
  });
  test.each([
    ['a workload at its pod', check({ kind: 'workload', workload: api }), {}, '10.244.0.3'],
    [
      'a Service at its ClusterIP',
      check({ kind: 'service', service: front, backends: [api] }),
      {},
      '10.96.0.9',
    ],
    [
      'a headless Service at a ready pod',
      check({ kind: 'service', service: front, backends: [api] }),
      { services: new Map([['shop/api', { clusterIp: null, ready: ['10.244.0.3'], ports: [] }]]) },
      '10.244.0.3',
    ],
    ['a denied host at its address', check(host('api.stripe.example')), {}, '198.51.100.1'],
    [
      'an allowed host by its name',
      check(host('api.stripe.example'), { expected: 'allow' }),
      {},
      'api.stripe.example',
    ],
    [
      'an allowed host without a name at its address',
      check(host(), { expected: 'allow' }),
      {},
      '198.51.100.1',
    ],
    [
      'a denied live host at the address that its name has',
      check(host('api.stripe.example')),
      { liveHosts: new Map([['api.stripe.example', '203.0.113.9']]) },
      '203.0.113.9',
    ],
    [
      'a workload without a pod nowhere',
      check({ kind: 'workload', workload: api }),
      { pods: new Map() },
      null,
    ],
    [
      'an unknown Service nowhere',
      check({ kind: 'service', service: front, backends: [] }),
      { services: new Map() },
      null,
    ],
  ] as const satisfies readonly (readonly [string, Check, Partial<Addresses>, string | null])[])(
    '%s',
    (_, one, more, address) => {
      expect(targetOf(one, more)?.address).toBe(address);
    },
  );
});

describe('who is asked whether the target lives', () => {
  const witnesses = (one: Check, services = addresses().services) =>
    targetOf(one, { services })?.witnesses.map(({ pod, address, port }) => `${pod.name} ${address}:${port}`);
  test('the pod itself, each ready backend of a Service at its own target port', () => {
    expect(witnesses(check({ kind: 'workload', workload: api }, { port: 8080 }))).toEqual([
      'api 10.244.0.3:8080',
    ]);
    expect(witnesses(check({ kind: 'service', service: front, backends: [api, api2] }))).toEqual([
      'api 10.244.0.3:8080',
    ]);
    const both = new Map([
      ['shop/api', { clusterIp: '10.96.0.9', ready: ['10.244.0.3', '10.244.0.4'], ports: [] }],
    ]);
    expect(witnesses(check({ kind: 'service', service: front, backends: [api, api2] }), both)).toEqual([
      'api 10.244.0.3:8080',
      'api-2 10.244.0.4:9090',
    ]);
  });

  test('a client that no policy holds, of the stub host at the address that a name stands for', () => {
    const host = { label: 'h', address: '192.0.2.1', name: 'h.example' };
    const one = check({ kind: 'host', host }, { expected: 'allow', protocol: 'UDP' });
    expect(targetOf(one)?.witnesses).toEqual([
      { pod: canaryPods.client, address: '192.0.2.1', port: 80, protocol: 'UDP', fromElsewhere: true },
    ]);
  });

  test('of a live host and of what the cluster runs itself, one that no policy holds, if there is one', () => {
    const outsider = { namespace: 'netproof-canary', name: 'client' };
    const live = check({ kind: 'host', host: { label: 'h', address: '192.0.2.1' } });
    const liveHosts = new Map<string, string>();
    expect(targetOf(live, { liveHosts })?.witnesses).toEqual([]);
    expect(targetOf(live, { liveHosts, outsider })?.witnesses).toMatchObject([
      { pod: outsider, address: '192.0.2.1', fromElsewhere: true },
    ]);
    const dns = check({ kind: 'service', service: front, backends: [], builtin: 'dns' });
    expect(targetOf(dns, { outsider })?.witnesses).toMatchObject([{ pod: outsider, address: '10.96.0.9' }]);
  });

  test('of a headless Service the pod that is dialled, at the port that is dialled', () => {
    const headless = new Map([
      ['shop/api', { clusterIp: null, ready: ['10.244.0.3', '10.244.0.4'], ports: [] }],
    ]);
    expect(
      witnesses(
        check({ kind: 'service', service: { ...front, headless: true }, backends: [api, api2] }),
        headless,
      ),
    ).toEqual(['api 10.244.0.3:80']);
  });
});

describe('a workload whose debug pod is beside it', () => {
  const node = { namespace: 'netproof-canary', name: 'node' };
  const pod = { namespace: 'shop', name: 'netproof-api' };
  const pods = new Map([[api, { pod, ip: '10.244.0.3', viaDebugPod: true } as const]]);
  const where = (one: Check) => targetOf(one, { pods });
  const toApi = check({ kind: 'workload', workload: api }, { port: 8080 });

  test('is spoken for by another, in whom nothing can listen for it', () => {
    expect(where(toApi)?.witnesses).toMatchObject([
      { pod: node, address: '10.244.0.3', port: 8080, protocol: 'TCP', fromElsewhere: true },
    ]);
  });

  test('is not asked for itself: what is cut from beside it is open within it', () => {
    const toItself = { ...toApi, from: api };
    expect(where(toItself)?.address).toBeNull();
    expect(where(toItself)?.why).toMatch(/beside it/);
  });
});

test('a Service answers only with a ready endpoint on the port that is asked for', () => {
  const one = check({ kind: 'service', service: front, backends: [api] });
  const state = (ready: readonly string[], portReady: boolean) =>
    new Map([
      [
        'shop/api',
        { clusterIp: '10.96.0.9', ready, ports: [{ port: 80, protocol: 'TCP', ready: portReady }] },
      ],
    ]);
  const ready = (of: Check, more: Partial<Addresses> = {}) => targetOf(of, more)?.endpointsReady;
  expect(ready(one)).toBe(true);
  expect(ready(one, { services: state([], false) })).toBe(false);
  expect(ready(one, { services: state(['10.244.0.3'], false) })).toBe(false);
  expect(ready(one, { services: new Map() })).toBe(false);
  expect(ready(check({ kind: 'workload', workload: api }), { services: new Map() })).toBe(true);
});
