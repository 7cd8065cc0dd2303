import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyObjects, applyPolicies, checkPolicies } from '../../src/cluster/api/apply.ts';
import { bootCluster } from '../../src/cluster/boot/boot.ts';
import type { Cluster } from '../../src/cluster/cluster.ts';
import { setUpDns, waitForDns } from '../../src/cluster/external/dns.ts';
import { installEgressFirewall } from '../../src/cluster/external/egress-firewall.ts';
import {
  stubHostPlan,
  routeToStubHost,
  startStubHost,
  type StubHost,
} from '../../src/cluster/external/stub-host.ts';
import { readinessOf } from '../../src/cluster/pods/readiness.ts';
import { waitUntilStarted } from '../../src/cluster/pods/programs.ts';
import { waitForPods } from '../../src/cluster/pods/ready.ts';
import { waitForServices } from '../../src/cluster/api/services.ts';
import { cleanUp, type ClusterState } from '../../src/cluster/lifecycle/state.ts';
import { systemClock as clock } from '../../src/io/clock.ts';
import { systemDownloadCache } from '../../src/io/download-cache.ts';
import { systemExec as exec } from '../../src/io/exec.ts';
import { systemHttp as http } from '../../src/io/http.ts';
import { EnvironmentError, InputError } from '../../src/core/problem.ts';
import { check, host, resource, workload } from '../cluster/objects.ts';

const IMAGE = 'registry.k8s.io/e2e-test-images/agnhost:2.56';
const deadlineMs = 60_000;

/** What the rules name. */
const API = host('api', '203.0.113.7', 'api.example.com');
const BANK = host('bank', '198.51.100.9');
/** What no rule names. The sink holds it, and the node's default route leads there: what slips out goes no further. */
const STRANGER = host('stranger', '203.0.113.99');

let cluster: Cluster;
let state: ClusterState | undefined;
let sink: StubHost | undefined;
let outside: StubHost | undefined;
let nodeIp = '';

const spec = {
  terminationGracePeriodSeconds: 0,
  automountServiceAccountToken: false,
  securityContext: { runAsNonRoot: true, runAsUser: 65_534, seccompProfile: { type: 'RuntimeDefault' } },
};
const container = {
  name: 'main',
  image: IMAGE,
  imagePullPolicy: 'Never',
  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
};
const pod = (name: string, more: object = {}, args = ['pause']): Record<string, unknown> => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, namespace: 'shop', labels: { app: name } },
  spec: { ...spec, containers: [{ ...container, args }], ...more },
});
const service = (name: string, app: string): Record<string, unknown> => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, namespace: 'shop' },
  spec: { selector: { app }, ports: [{ port: 80, targetPort: 8080 }] },
});

/** What `agnhost connect` says: '' when it got through. */
async function connect(from: string, to: string, protocol = 'tcp'): Promise<string> {
  const result = await cluster.kubectl.exec(
    { namespace: 'shop', name: from },
    ['/agnhost', 'connect', to, '--timeout=2s', `--protocol=${protocol}`],
    { deadlineMs: 20_000 },
  );
  return result.code === 0 ? '' : (/^[A-Z]+/.exec(result.stderr + result.stdout)?.[0] ?? 'UNKNOWN');
}

async function dig(from: string, ...args: readonly string[]): Promise<string> {
  const command = ['dig', '+tries=1', '+time=2', ...args];
  return (await cluster.kubectl.exec({ namespace: 'shop', name: from }, command, { deadlineMs: 20_000 }))
    .stdout;
}

/** Packets of a counter of the node's: `escaped` counts those to the stranger behind everything else. */
async function counted(table: 'witness' | 'netproof', counter: string): Promise<number> {
  const result = await cluster.nodeExec(['nft', 'list', 'counter', 'inet', table, counter]);
  return Number(/packets (\d+)/.exec(result.stdout)?.[1]);
}

async function boot(): Promise<void> {
  cluster = await bootCluster(
    {
      nodeImage: process.env.NETPROOF_NODE_IMAGE ?? 'kindest/node:v1.34.4',
      cni: 'calico',
      calico: { version: 'v3.28.5', manifest: process.env.NETPROOF_CALICO_MANIFEST },
      images: [IMAGE],
    },
    {
      exec,
      clock,
      http,
      downloads: systemDownloadCache(process.env),
      env: process.env,
      randomHex: () =>
        Math.floor(Math.random() * 2 ** 32)
          .toString(16)
          .padStart(8, '0'),
      onState: (created) => {
        state = created;
      },
    },
  );
  const parts = { exec, clock };
  const plan = stubHostPlan([
    check(API, 443),
    check(API, 5353, 'UDP'),
    check(BANK, 443),
    check(BANK, 53, 'UDP'),
  ]);
  const sinkPlan = stubHostPlan([check(STRANGER, 443), check(STRANGER, 53, 'UDP')]);
  const sinkName = `${cluster.name}-sink`;
  [outside, sink] = await Promise.all([
    startStubHost(parts, { cluster, image: IMAGE, plan, deadlineMs }),
    startStubHost(parts, {
      cluster: { ...cluster, name: sinkName },
      image: IMAGE,
      plan: sinkPlan,
      deadlineMs,
    }),
    setUpDns({ kubectl: cluster.kubectl, clock }, { hosts: plan.hosts, deadlineMs }),
  ]);
  await cluster.nodeExec(['ip', 'route', 'replace', 'default', 'via', sink?.nextHop ?? '']);
  await cluster.nodeExec(['nft', '-f', '-'], {
    input: `table inet witness {
      counter escaped { }
      chain post { type filter hook postrouting priority 300; oifname "eth0" ip daddr ${STRANGER.address} counter name escaped; }
    }`,
  });
  await routeToStubHost(cluster, outside);
  // A pod that comes before its image waits out the kubelet's back-off.
  await cluster.loadImages([IMAGE]);
  const notices = await applyObjects(
    { kubectl: cluster.kubectl, clock },
    [
      pod('probe'),
      pod('guest', { hostNetwork: true }),
      pod('server', { serviceAccountName: 'server' }, ['netexec', '--udp-port=-1']),
      service('served', 'server'),
      service('bare', 'nobody'),
      {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: 'broken', namespace: 'shop' },
        spec: {
          selector: { matchLabels: { app: 'broken' } },
          template: {
            metadata: { labels: { app: 'broken' } },
            spec: { ...spec, containers: [{ ...container, image: 'example.invalid/none:1' }] },
          },
        },
      },
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } },
    ].map((object) => ({ object })),
    { workloads: 'stub', deadlineMs },
  );
  expect(notices).toEqual([]);
}

beforeAll(boot, 300_000);

afterAll(async () => {
  await exec('docker', ['rm', '--force', `${state?.name ?? 'none'}-sink-stub-host`], { deadlineMs });
  if (state) expect(await cleanUp(state, { exec, clock })).toEqual([]);
});

describe('external hosts, and the way there', () => {
  test('pods that come with their namespace run, with an address each', async () => {
    const names = ['probe', 'guest', 'server'].map((name) => ({ namespace: 'shop', name }));
    const pods = await waitForPods({ kubectl: cluster.kubectl, clock }, names, { deadlineMs: 120_000 }).catch(
      (error: unknown) => {
        // vitest shows an error's message only.
        throw new Error(error instanceof EnvironmentError ? error.detail : '', { cause: error });
      },
    );
    expect([...pods.keys()].sort()).toEqual(['shop/guest', 'shop/probe', 'shop/server']);
    expect(pods.get('shop/probe')).toMatchObject({ node: cluster.nodes[0], leaving: false });
    expect(pods.get('shop/probe')?.ip).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    nodeIp = pods.get('shop/guest')?.ip ?? '';
    await waitForDns({ kubectl: cluster.kubectl, clock }, { deadlineMs });
  });

  test('a workload whose image is not to be had has a pod none the less; one with no pod is missing', async () => {
    const broken = workload('Deployment', 'shop', 'broken');
    const none = workload('Deployment', 'shop', 'none', { app: 'none' });
    const parts = { kubectl: cluster.kubectl, clock };
    const found = await waitUntilStarted(parts, [broken, none], { deadlineMs: 10_000 });
    const of = (one: typeof broken): (typeof found)[number] | undefined =>
      found.find(({ workload: each }) => each === one);
    expect(of(broken)?.usable).toMatchObject([{ ready: false, namespace: 'shop' }]);
    expect(of(broken)?.pods.map((pod) => readinessOf(pod).kind)).toEqual(['stuck']);
    expect(of(none)).toMatchObject({ pods: [], usable: [] });
  });

  test('without a firewall a stranger is reached: what the next test cuts is there to be cut', async () => {
    expect(await connect('probe', `${STRANGER.address}:443`)).toBe('');
    expect(await connect('guest', `${STRANGER.address}:443`)).toBe('');
    expect(await dig('probe', '@' + (await gateway()), cluster.nodes[0] ?? '', '+short')).toContain(nodeIp);
    expect(await counted('witness', 'escaped')).toBeGreaterThan(0);
  });

  test('behind the firewall not one packet to a stranger leaves the node, and the sender sees a timeout', async () => {
    await installEgressFirewall(cluster, { stubHost: outside, root: 'closed' });
    const before = {
      escaped: await counted('witness', 'escaped'),
      dropped: await counted('netproof', 'dropped'),
    };
    expect(await connect('probe', `${STRANGER.address}:443`)).toBe('TIMEOUT');
    expect(await connect('probe', `${STRANGER.address}:53`, 'udp')).toBe('TIMEOUT');
    expect(await connect('guest', `${STRANGER.address}:443`)).toBe('TIMEOUT');
    expect(await counted('witness', 'escaped')).toBe(before.escaped);
    expect(await counted('netproof', 'dropped')).toBeGreaterThanOrEqual(before.dropped + 3);
  });

  test("a pod can't have the Docker engine ask for names, whoever it runs as", async () => {
    const asked = ['@' + (await gateway()), cluster.nodes[0] ?? '', '+short'] as const;
    expect(await dig('probe', ...asked)).not.toContain(nodeIp);
    expect(await dig('guest', ...asked)).not.toContain(nodeIp);
  });

  test('behind the firewall the external hosts answer, TCP and UDP, at every address', async () => {
    expect(await connect('probe', `${API.address}:443`)).toBe('');
    expect(await connect('guest', `${API.address}:443`)).toBe('');
    expect(await connect('probe', `${BANK.address}:443`)).toBe('');
    expect(await connect('probe', `${API.address}:5353`, 'udp')).toBe('');
    expect(await connect('probe', `${BANK.address}:53`, 'udp')).toBe('');
    expect(await connect('guest', `${BANK.address}:53`, 'udp')).toBe('');
  });

  test('no port but those that were named is open, and the stub host runs no command that it is sent', async () => {
    expect(await connect('probe', `${API.address}:80`)).toBe('REFUSED');
    const command = ['curl', '-s', '-m', '5', `http://${API.address}:5353/shell?cmd=id`];
    const answer = await cluster.kubectl.exec({ namespace: 'shop', name: 'probe' }, command, {
      deadlineMs: 20_000,
    });
    expect(answer.stdout).toBe('stub-host');
  });

  test('inside the cluster all is as it was: Services, and the refusal of one with no endpoints', async () => {
    const parts = { kubectl: cluster.kubectl, clock };
    const services = await waitForServices(parts, [{ namespace: 'shop', name: 'served' }], { deadlineMs });
    const served = services.get('shop/served');
    expect(served?.ports).toEqual([{ port: 80, protocol: 'TCP', ready: true }]);
    expect(served?.ready).toHaveLength(1);
    const both = await waitForServices(
      parts,
      [
        { namespace: 'shop', name: 'bare' },
        { namespace: 'shop', name: 'served' },
        { namespace: 'default', name: 'kubernetes' },
      ],
      { deadlineMs: 2_000 },
    );
    expect(both.get('shop/bare')).toMatchObject({ ready: [], ports: [{ port: 80, ready: false }] });
    expect(both.get('default/kubernetes')?.ready).toEqual([nodeIp]);
    await until(() => connect('probe', `${served?.clusterIp ?? ''}:80`), '');
    expect(await connect('guest', `${served?.clusterIp ?? ''}:80`)).toBe('');
    expect(await connect('guest', `${both.get('default/kubernetes')?.clusterIp ?? ''}:443`)).toBe('');
    expect(await connect('probe', `${both.get('shop/bare')?.clusterIp ?? ''}:80`)).toBe('REFUSED');
    expect(await connect('probe', `${both.get('default/kubernetes')?.clusterIp ?? ''}:443`)).toBe('');
  });

  test('names of external hosts resolve, and no other name does, at once', async () => {
    expect(await dig('probe', '+short', 'api.example.com')).toBe(`${API.address}\n`);
    expect(await dig('probe', 'API.example.com', 'AAAA')).toMatch(/status: NOERROR.*ANSWER: 0/s);
    expect(await dig('probe', 'www.api.example.com')).toContain('status: NXDOMAIN');
    expect(await dig('probe', 'other.example.com')).toContain('status: NXDOMAIN');
    expect(await dig('probe', '-x', '192.0.2.1')).toContain('status: NXDOMAIN');
    expect(await dig('probe', 'none.shop.svc.cluster.local')).toContain('status: NXDOMAIN');
    expect(await dig('probe', '+short', 'kubernetes.default.svc.cluster.local')).toMatch(/^\d/);
    expect(await connect('probe', 'api.example.com:443')).toBe('');
    expect(await connect('probe', 'other.example.com:443')).toBe('DNS');
  });

  test('set late, CoreDNS answers with what was set last', async () => {
    const parts = { kubectl: cluster.kubectl, clock };
    const hosts = [{ name: 'bank.example.com', address: BANK.address }];
    await setUpDns(parts, { hosts, deadlineMs });
    await waitForDns(parts, { deadlineMs });
    await until(() => dig('probe', '+short', 'bank.example.com'), `${BANK.address}\n`);
    await until(async () => String((await dig('probe', 'api.example.com')).includes('NXDOMAIN')), 'true');
  });

  test('policies decide on external hosts: packets reach them unchanged', async () => {
    const policy = resource(
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'NetworkPolicy',
        metadata: { name: 'api-only' },
        spec: {
          podSelector: { matchLabels: { app: 'probe' } },
          policyTypes: ['Egress'],
          egress: [{ to: [{ ipBlock: { cidr: '203.0.113.0/24' } }] }],
        },
      },
      'shop',
    );
    await checkPolicies(cluster.kubectl, [policy], { deadlineMs });
    expect(await connect('probe', `${BANK.address}:443`)).toBe('');
    await applyPolicies(cluster.kubectl, [policy], { deadlineMs });
    await until(() => connect('probe', `${BANK.address}:443`), 'TIMEOUT');
    expect(await connect('probe', `${API.address}:443`)).toBe('');
    await checkPolicies(cluster.kubectl, [policy], { deadlineMs });
  });
});

describe('what the API server refuses', () => {
  const policy = (name: string, spec: object) =>
    resource({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name, namespace: 'shop' },
      spec,
    });
  const refused = async (task: Promise<unknown>): Promise<readonly object[]> => {
    const error: unknown = await task.then(
      () => undefined,
      (why: unknown) => why,
    );
    if (!(error instanceof InputError)) throw new Error('nothing was refused', { cause: error });
    return error.problems.map(({ code, message, at, hint }) => ({
      code,
      // Which of its two ports a range that ends before it begins is said to be wrong in depends on Kubernetes' version.
      message: message.replace(/(endPort: Invalid value: )\d+/, '$1…'),
      at: at?.file,
      ...(hint && { hint }),
    }));
  };

  test('of policies, every mistake is an error at its line, and nothing is applied', async () => {
    const policies = [
      policy('fine', { podSelector: {} }),
      policy('typo', { podSelector: {}, ingress: [{ ports: [] }, { form: [], prts: [] }] }),
      policy('values', {
        podSelector: {},
        ingress: [{ ports: [{ port: 90, endPort: 80 }, { port: 99_999 }] }],
        policyTypes: ['Ingres'],
      }),
      policy('types', { podSelector: {}, ingress: {} }),
    ];
    expect(await refused(checkPolicies(cluster.kubectl, policies, { deadlineMs }))).toMatchSnapshot();
    const left = await cluster.kubectl.run(['get', 'networkpolicies', '--namespace=shop', '--output=name']);
    expect(left.stdout).not.toMatch(/fine|typo|values|types/);
  });

  test('of real workloads likewise, kinds that the cluster lacks among them', async () => {
    const items = [
      resource(pod('typo', { containers: [{ ...container, ports: [{ containerPort: 80, hostprt: 1 }] }] })),
      resource({
        apiVersion: 'monitoring.coreos.com/v1',
        kind: 'ServiceMonitor',
        metadata: { name: 'm', namespace: 'shop' },
      }),
      resource({
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'fine', namespace: 'shop' },
        data: { a: '1' },
      }),
      resource({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'lost', namespace: 'nowhere' } }),
    ].map((source) => ({ object: source.json, source }));
    const task = applyObjects({ kubectl: cluster.kubectl, clock }, items, {
      workloads: 'real',
      deadlineMs,
    });
    expect(await refused(task)).toMatchSnapshot();
  });

  test('of stubs, a kind that the cluster lacks is left out with a notice', async () => {
    const source = resource({
      apiVersion: 'example.com/v1',
      kind: 'Gadget',
      metadata: { name: 'g', namespace: 'shop' },
    });
    const fine = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'beside', namespace: 'shop' } };
    const items = [{ object: source.json, source }, { object: fine }];
    const notices = await applyObjects({ kubectl: cluster.kubectl, clock }, items, {
      workloads: 'stub',
      deadlineMs,
    });
    expect(notices).toMatchObject([{ code: 'kind-left-out', severity: 'notice' }]);
    await cluster.kubectl.get(['configmap', 'beside', '--namespace=shop']);
  });

  test("the manifests' own kinds are served before their objects are applied", async () => {
    const definition = resource({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'widgets.example.com' },
      spec: {
        group: 'example.com',
        scope: 'Namespaced',
        names: { plural: 'widgets', singular: 'widget', kind: 'Widget' },
        versions: [
          { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } },
        ],
      },
    });
    const widget = resource({
      apiVersion: 'example.com/v1',
      kind: 'Widget',
      metadata: { name: 'w', namespace: 'shop' },
    });
    const items = [widget, definition].map((source) => ({ object: source.json, source }));
    expect(
      await applyObjects({ kubectl: cluster.kubectl, clock }, items, {
        workloads: 'real',
        deadlineMs,
      }),
    ).toEqual([]);
    await cluster.kubectl.get(['widgets.example.com', 'w', '--namespace=shop']);
  });

  test('of a pod that will never run, the wait says which and why', async () => {
    const failing = { ...pod('failing', { restartPolicy: 'Never' }, ['no-such-command']) };
    await applyObjects({ kubectl: cluster.kubectl, clock }, [{ object: failing }], {
      workloads: 'stub',
      deadlineMs,
    });
    const wait = waitForPods({ kubectl: cluster.kubectl, clock }, [{ namespace: 'shop', name: 'failing' }], {
      deadlineMs,
    });
    await expect(wait).rejects.toMatchObject({ code: 'pod-failed', message: 'pod shop/failing failed' });
  });
});

async function gateway(): Promise<string> {
  const result = await exec(
    'docker',
    ['network', 'inspect', cluster.network, '--format', '{{(index .IPAM.Config 0).Gateway}}'],
    {
      deadlineMs: 10_000,
    },
  );
  return result.stdout.trim();
}

/** Tries until the answer is this one: policies, endpoints and names take their moment. */
async function until(look: () => Promise<string>, wanted: string): Promise<void> {
  await expect.poll(look, { timeout: 30_000, interval: 200 }).toBe(wanted);
}
