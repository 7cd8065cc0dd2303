import { describe, expect, test } from 'vitest';
import type { Exec, ExecResult } from '../../../src/io/exec.ts';
import { missingListeners } from '../../../src/cluster/pods/listeners.ts';
import {
  stubHostPlan,
  routeToStubHost,
  startStubHost,
  stillListens,
  unusableHosts,
} from '../../../src/cluster/external/stub-host.ts';
import { check, host } from '../objects.ts';

const ok: ExecResult = { code: 0, stdout: '', stderr: '', timedOut: false, aborted: false, missing: false };
const cluster = {
  name: 'netproof-1',
  network: 'kind',
  podCidr: '10.244.0.0/16',
  serviceCidr: '10.96.0.0/16',
};
/** Time that passes only when someone waits. */
const clock = () => {
  let now = 0;
  return { now: () => now, pause: (ms: number) => Promise.resolve(void (now += ms)) };
};

describe('stubHostPlan', () => {
  test('names each host once, and every port of any of them', () => {
    const api = host('api', '203.0.113.7', 'api.example.com');
    const bank = host('bank', '203.0.113.8');
    const plan = stubHostPlan([
      check(bank, 443),
      check(api, 443),
      check(api, 80),
      check({ ...api, label: 'the API' }, 53, 'UDP'),
    ]);
    expect(plan.hosts.map(({ label, at }) => [label, at.line])).toEqual([
      ['bank', 443],
      ['api', 443],
    ]);
    expect(plan.ports).toEqual({ tcp: [80, 443], udp: [53] });
  });

  test('keeps two names of one address apart, and looks at nothing but hosts', () => {
    const service = { ...check(host('x', '192.0.2.1'), 80), to: { kind: 'service' } } as never;
    const plan = stubHostPlan([
      service,
      check(host('a', '192.0.2.9', 'a.example'), 1),
      check(host('b', '192.0.2.9', 'b.example'), 2),
      check(host('c', '192.0.2.10'), 3, 'SCTP'),
    ]);
    expect(plan.hosts.map(({ label }) => label)).toEqual(['a', 'b', 'c']);
    expect(plan.ports).toEqual({ tcp: [1, 2], udp: [] });
  });
});

describe('unusableHosts', () => {
  const ranges = [{ name: 'where the cluster has its pods', cidr: '10.244.0.0/16' }];
  test.each([
    ['203.0.113.7', undefined],
    ['169.254.169.254', undefined],
    ['10.245.0.1', undefined],
    ['10.244.3.4', '10.244.0.0/16 is where the cluster has its pods'],
    ['127.0.0.1', '127.0.0.0/8 is loopback'],
    ['0.0.0.0', '0.0.0.0/8 is not for hosts'],
    ['224.0.0.1', '224.0.0.0/4 is multicast'],
    ['255.255.255.255', '240.0.0.0/4 is not for hosts'],
    ['2001:db8:0:0:0:0:0:1', 'it is not an IPv4 address'],
    ['example.com', 'it is not an IPv4 address'],
  ])('%s: %s', (address, why) => {
    const problems = unusableHosts(
      [{ ...host('h\nx', address), at: { file: 'f', line: 3, column: 1 } }],
      ranges,
    );
    expect(problems.map(({ message, at }) => [message, at?.line])).toEqual(
      why === undefined ? [] : [[`the stub host cannot have the address ${address} of h\\nx: ${why}`, 3]],
    );
  });
});

describe('missingListeners', () => {
  const tcp = [
    '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode',
    '   0: 0B00007F:01BB 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1 1 0 100 0 0 10 0',
    '   1: 00000000:0050 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 2 1 0 100 0 0 10 0',
    '   2: 00000000:0051 0A000001:1234 01 00000000:00000000 00:00000000 00000000     0        0 2 1 0 100 0 0 10 0',
    '  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode',
    '   0: 00000000000000000000000000000000:1F90 00000000000000000000000000000000:0000 0A 0:0 0:0 0 0 0 1 2 0 100 0 0 10 0',
    '   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode ref pointer drops            ',
    '14842: 077100CB:0035 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 3 2 0 0        ',
    '  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode ref pointer drops',
  ].join('\n');
  test.each([
    [{ tcp: [80, 8080], udp: [53] }, 0],
    [{ tcp: [443], udp: [] }, 1], // on loopback only
    [{ tcp: [81], udp: [] }, 1], // a connection, not a listener
    [{ tcp: [53], udp: [80] }, 2],
    [{ tcp: [], udp: [] }, 0],
  ])('%j: %i missing', (wanted, missing) => {
    expect(missingListeners(tcp, wanted)).toBe(missing);
  });
});

describe('startStubHost', () => {
  const plan = stubHostPlan([check(host('api', '203.0.113.7', 'api.example.com'), 443)]);
  const options = { cluster, image: 'agnhost', plan, deadlineMs: 1_000 };
  const engine = (
    answer: (args: readonly string[]) => Partial<ExecResult>,
  ): { exec: Exec; calls: string[] } & object => {
    const calls: string[] = [];
    return {
      calls,
      exec: (_, args) => {
        calls.push(args.slice(0, 2).join(' '));
        return Promise.resolve({ ...ok, ...answer(args) });
      },
    };
  };
  const engineWith = engine;

  test('asks nothing of the engine when no check names a host', async () => {
    const { exec, calls } = engineWith(() => ({}));
    expect(
      await startStubHost({ exec, clock: clock() }, { ...options, plan: stubHostPlan([]) }),
    ).toBeUndefined();
    expect(calls).toEqual([]);
  });

  test('waits for a network that is not there yet, and says so when it never comes', async () => {
    const { exec, calls } = engineWith(() => ({ code: 1, stderr: 'Error: No such network: kind' }));
    await expect(startStubHost({ exec, clock: clock() }, options)).rejects.toMatchObject({
      code: 'stub-host',
      message: 'the stub host did not come up in time on the Docker network kind',
    });
    expect(calls.length).toBeGreaterThan(2);
  });

  test('does not wait for an engine that answers nothing', async () => {
    const { exec, calls } = engineWith(() => ({ code: 1, stderr: 'Cannot connect to the Docker daemon' }));
    await expect(startStubHost({ exec, clock: clock() }, options)).rejects.toMatchObject({
      code: 'stub-host',
    });
    expect(calls).toEqual(['network inspect']);
  });

  test('starts nothing for an address on the Docker network itself', async () => {
    const { exec, calls } = engineWith(() => ({
      stdout: '[{"Subnet":"203.0.113.0/24"},{"Subnet":"fc00::/64"}]',
    }));
    await expect(startStubHost({ exec, clock: clock() }, options)).rejects.toMatchObject({
      problems: [{ code: 'host-address', at: { file: 'netproof.yaml', line: 443 } }],
    });
    expect(calls).toEqual(['network inspect']);
  });

  test('shows the output of a container that ended', async () => {
    const { exec } = engineWith(([verb]) => {
      if (verb === 'network') return { stdout: '[]' };
      if (verb === 'exec') return { code: 1, stderr: 'container is not running' };
      return verb === 'logs' ? { stderr: 'RTNETLINK answers: Operation not permitted' } : {};
    });
    await expect(startStubHost({ exec, clock: clock() }, options)).rejects.toMatchObject({
      message: 'the stub host ended as it started',
      detail: 'RTNETLINK answers: Operation not permitted',
    });
  });
});

describe('stillListens', () => {
  const stubHost = { container: 'c', nextHop: '', addresses: [], ports: { tcp: [80], udp: [] } };
  const listens = '  sl  local_address rem_address   st\n   0: 00000000:0050 00000000:0000 0A\n';
  test.each([
    ['listens', { stdout: listens }, true],
    ['lost a listener', { stdout: '  sl  local_address rem_address   st\n' }, false],
    ['ended', { code: 1, stderr: 'container c is not running' }, false],
  ])('of a stub host that %s', async (_, answer, alive) => {
    const exec: Exec = () => Promise.resolve({ ...ok, ...answer });
    expect(await stillListens(stubHost, { exec })).toBe(alive);
  });
});

describe('routeToStubHost', () => {
  const stubHost = {
    container: 'c',
    nextHop: '172.18.0.9',
    addresses: ['203.0.113.7', '192.0.2.1'],
    ports: { tcp: [443], udp: [] },
  };

  test('routes every node to every address, in one call a node', async () => {
    const calls: unknown[] = [];
    const nodeExec = (
      command: readonly string[],
      more: { node?: string; input?: string } = {},
    ): Promise<ExecResult> => {
      calls.push([more.node, command.join(' '), more.input]);
      return Promise.resolve(ok);
    };
    await routeToStubHost({ nodes: ['a', 'b'], nodeExec }, stubHost);
    const input =
      'route replace 203.0.113.7/32 via 172.18.0.9 proto 158\nroute replace 192.0.2.1/32 via 172.18.0.9 proto 158\n';
    expect(calls).toEqual([
      ['a', 'ip -batch -', input],
      ['b', 'ip -batch -', input],
    ]);
    await routeToStubHost({ nodes: ['a'], nodeExec }, undefined);
    expect(calls).toHaveLength(2);
  });

  test('says which node took none', async () => {
    const nodeExec = (): Promise<ExecResult> =>
      Promise.resolve({ ...ok, code: 2, stderr: 'Nexthop has invalid gateway' });
    await expect(routeToStubHost({ nodes: ['a'], nodeExec }, stubHost)).rejects.toMatchObject({
      message: 'node a took no route to the stub host',
      detail: 'Nexthop has invalid gateway',
    });
  });
});
