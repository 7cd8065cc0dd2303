import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootCluster } from '../../src/cluster/boot/boot.ts';
import type { Cluster } from '../../src/cluster/cluster.ts';
import type { Kubectl } from '../../src/cluster/api/kubectl.ts';
import { hasCondition } from '../../src/cluster/api/live-object.ts';
import { policyInKernel } from '../../src/cluster/pods/policy-rules.ts';
import { watchUntil } from '../../src/cluster/api/wait.ts';
import { EnvironmentError } from '../../src/core/problem.ts';
import { systemClock } from '../../src/io/clock.ts';
import { systemExec } from '../../src/io/exec.ts';
import {
  canaryObjects,
  canaryPods,
  canaryRule,
  OPEN_PORT,
  proveEnforcement,
  waitUntilInForce,
  type CanaryOptions,
} from '../../src/probe/canary.ts';
import { attachDebugContainers, type DebugAccess } from '../../src/probe/debug-containers.ts';
import { holdConnections } from '../../src/probe/held.ts';
import { startListeners } from '../../src/probe/listeners.ts';
import type { CheckProbe, Destination, PodRef } from '../../src/probe/plan.ts';
import { PROBER, readProberLine } from '../../src/probe/prober.ts';
import { observeControl, observePolicies, type SettleOptions } from '../../src/probe/settle.ts';
import { verdictOf } from '../../src/probe/verdict.ts';
import { PROBE_IMAGE } from '../../src/config/versions.ts';
import { machine, withCalico } from './real-cluster.ts';

/**
 * The room on a real cluster: what connects, what is cut, and above all what must never pass for cut (reference:
 * performance-and-safety, sections 7 and 10). One cluster for all; each test has targets of its own.
 */
const NAMESPACE = 'probe-e2e';

let cluster: Cluster;
let kubectl: Kubectl;
let options: SettleOptions;
const addresses = new Map<string, string>();

/** TCP 80 and UDP 81 answer; everything else refuses. Killing what listens leaves the pod running. */
const SERVE =
  '/agnhost serve-hostname --http=false --udp --port=81 & SERVE_PORT_80=x /agnhost porter & wait; sleep 3600';
const RESTRICTED = {
  runAsNonRoot: true,
  runAsUser: 65_532,
  seccompProfile: { type: 'RuntimeDefault' },
};

function pod(name: string, more: { readonly image?: string; readonly namespace?: string } = {}): unknown {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: more.namespace ?? NAMESPACE, labels: { app: name } },
    spec: {
      terminationGracePeriodSeconds: 0,
      automountServiceAccountToken: false,
      securityContext: RESTRICTED,
      containers: [
        {
          name: 'stub',
          image: more.image ?? PROBE_IMAGE,
          command: ['sh', '-c', SERVE],
          imagePullPolicy: 'IfNotPresent',
          securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
        },
      ],
    },
  };
}

/** Denies all ingress to the pods with these labels. */
function denyIngress(name: string, matchLabels: Readonly<Record<string, string>>): unknown {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, namespace: NAMESPACE },
    spec: { podSelector: { matchLabels }, policyTypes: ['Ingress'] },
  };
}

const PODS = ['web', 'open', 'shut', 'held', 'victim', 'doomed', 'misspelt'];

beforeAll(async () => {
  cluster = await bootCluster(withCalico, machine);
  kubectl = cluster.kubectl;
  options = { kubectl, clock: systemClock };
  const labels = { 'pod-security.kubernetes.io/enforce': 'restricted' };
  await kubectl.apply([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE, labels } }]);
  await Promise.all([cluster.ready(), cluster.loadImages([PROBE_IMAGE])]);
  await kubectl.apply([
    ...canaryObjects(PROBE_IMAGE),
    ...PODS.map((name) => pod(name)),
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'shut', namespace: NAMESPACE },
      spec: { selector: { app: 'shut' }, ports: [{ port: 8080, targetPort: 80 }] },
    },
  ]);
  const pods = await watchUntil(kubectl, systemClock, {
    args: ['pods', '--all-namespaces'],
    what: 'the pods of the test to be Ready',
    deadlineMs: 120_000,
    until: (objects) => {
      const waiting = objects.filter((object) => !hasCondition(object, 'Ready'));
      return (waiting.length === 0 && objects.length > PODS.length + 2) || `${waiting.length} are not`;
    },
  });
  for (const object of pods) {
    const { metadata, status } = object as { metadata: { name: string }; status: { podIP?: string } };
    addresses.set(metadata.name, status.podIP ?? '');
  }
  const service = (await kubectl.get(['service', 'shut', `--namespace=${NAMESPACE}`])) as {
    readonly spec: { readonly clusterIP: string };
  };
  addresses.set('service/shut', service.spec.clusterIP);
});

afterAll(async () => {
  await cluster.dispose();
});

function ref(name: string): PodRef {
  return { namespace: NAMESPACE, name, container: 'stub' };
}

function probe(
  id: string,
  expected: 'allow' | 'deny',
  to: string,
  more: Partial<Destination> & { readonly witness?: string } = {},
): CheckProbe {
  const { witness, ...rest } = more;
  const destination = { address: addresses.get(to) ?? to, port: 80, protocol: 'TCP' as const, ...rest };
  return {
    id,
    expected,
    pod: ref('web'),
    ...destination,
    ...(witness !== undefined && {
      witnesses: [{ ...destination, pod: ref(witness), address: addresses.get(witness) ?? '' }],
    }),
  };
}

/** The whole way of some checks: control, whatever happens then, and what is judged. `pass proven`, by id. */
async function prove(
  probes: readonly CheckProbe[],
  between: () => Promise<void>,
  during: SettleOptions = options,
): Promise<Readonly<Record<string, string>>> {
  const control = await observeControl(probes, { ...options, deadlineMs: 2_000 });
  await between();
  const { observations, testimonies } = await observePolicies(probes, during);
  return Object.fromEntries(
    probes.map(({ id, expected }) => {
      const testimony = testimonies.get(id);
      const { verdict, reason } = verdictOf({
        expected,
        control: control.get(id) ?? null,
        observation: observations.get(id) ?? null,
        endpointsReady: true,
        samples: 3,
        ...(testimony && { testimony }),
      });
      return [id, `${verdict} ${reason}`];
    }),
  );
}

/** What the canary takes, once its server has an address. */
function canaryOptions(): CanaryOptions {
  return {
    ...options,
    address: addresses.get('server') ?? '',
    ruleInForce: () => policyInKernel(cluster, canaryRule),
  };
}

async function removeCanaryPolicy(): Promise<void> {
  await kubectl.run(['delete', 'networkpolicy', '--all', '--namespace=netproof-canary']);
}

/** Holds the node to so many CPUs. */
async function holdNode(cpus: number): Promise<void> {
  const held = await systemExec('docker', ['update', `--cpus=${cpus}`, ...cluster.nodes], {
    deadlineMs: 20_000,
  });
  expect(held.code).toBe(0);
}

/** Ends what listens in a pod. */
const KILL =
  'for each in /proc/[0-9]*; do case $(cat $each/cmdline) in /agnhost*) kill ${each#/proc/};; esac; done';

/** A rule of the node's kernel before all of Calico's, established connections or not. */
async function inKernel(verb: '-I' | '-D', rule: readonly string[]): Promise<void> {
  for (const node of cluster.nodes) {
    const args = ['exec', node, 'iptables', '-t', 'mangle', verb, 'FORWARD', ...rule];
    expect((await systemExec('docker', args, { deadlineMs: 20_000 })).code).toBe(0);
  }
}

/** Applies a policy and the canary's after it, and waits until they are in force. */
function enforce(...policies: readonly unknown[]): () => Promise<void> {
  return async () => {
    await removeCanaryPolicy();
    await waitUntilInForce((last) => kubectl.apply([...policies, last]), canaryOptions());
  };
}

/** For the newest Kubernetes too. */
const NEWEST = { tags: ['newest'] };

describe('a cluster that enforces', () => {
  it('is shown by the canary', NEWEST, async () => {
    const { enforced, cutAfterMs } = await proveEnforcement(canaryOptions());
    expect(enforced).toBe(true);
    expect(cutAfterMs).toBeGreaterThanOrEqual(0);
    const left = (await kubectl.get(['networkpolicies', '--all-namespaces'])) as {
      items: { metadata: { namespace: string } }[];
    };
    expect(left.items.map(({ metadata }) => metadata.namespace)).toEqual(['netproof-canary']);
  });

  it('is never said not to be one, however busy its node is', async () => {
    await removeCanaryPolicy();
    await holdNode(0.1);
    try {
      const said = await proveEnforcement(canaryOptions()).then(
        ({ enforced }) => (enforced ? 'enforced' : 'not enforced'),
        (error: unknown) => (error instanceof EnvironmentError ? error.code : String(error)),
      );
      expect(['enforced', 'canary-starved']).toContain(said);
    } finally {
      await holdNode(availableParallelism());
    }
  });

  it('proves what is cut and passes what is open, over TCP, UDP, a Service and a name', NEWEST, async () => {
    const dns = (await kubectl.get(['service', 'kube-dns', '--namespace=kube-system'])) as {
      readonly spec: { readonly clusterIP: string };
    };
    const seen = await prove(
      [
        probe('tcp-cut', 'deny', 'shut', { witness: 'shut' }),
        probe('udp-cut', 'deny', 'shut', { port: 81, protocol: 'UDP', witness: 'shut' }),
        probe('service-cut', 'deny', 'service/shut', { port: 8080 }),
        probe('tcp-open', 'allow', 'open'),
        probe('udp-open', 'allow', 'open', { port: 81, protocol: 'UDP' }),
        probe('dns-udp', 'allow', dns.spec.clusterIP, { port: 53, protocol: 'UDP' }),
        probe('by-name', 'allow', 'kube-dns.kube-system.svc.cluster.local', { port: 53 }),
      ],
      enforce(denyIngress('shut', { app: 'shut' })),
    );
    expect(seen).toEqual({
      'tcp-cut': 'pass proven',
      'udp-cut': 'pass proven',
      'service-cut': 'pass proven',
      'tcp-open': 'pass connects',
      'udp-open': 'pass connects',
      'dns-udp': 'pass connects',
      'by-name': 'pass connects',
    });
  });

  it('probes alike without netcat', NEWEST, async () => {
    const lines: string[] = [];
    await kubectl.exec(ref('web'), ['sh', '-c', `nc() { return 127; }\n${PROBER}`], {
      input: [
        `try open 0 ip ${addresses.get('open') ?? ''} 80 tcp 3`,
        `try closed 0 ip ${addresses.get('open') ?? ''} 82 tcp 3`,
        `try cut 0 ip ${addresses.get('shut') ?? ''} 80 tcp 1`,
        '',
      ].join('\n'),
      deadlineMs: 20_000,
      onLine: (line) => lines.push(line),
    });
    const samples = lines.map(readProberLine).flatMap((line) => (line?.kind === 'sample' ? [line] : []));
    expect(Object.fromEntries(samples.map(({ id, outcome }) => [id, outcome]))).toEqual({
      open: 'connected',
      closed: 'refused',
      cut: 'timeout',
    });
    expect(lines.some((line) => line.includes('\tagnhost\t'))).toBe(true);
  });
});

describe('no false pass', () => {
  it('of a deny that nothing backs: no listener, the wrong protocol, a name that does not exist', async () => {
    const seen = await prove(
      [
        probe('nothing-listens', 'deny', 'shut', { port: 82 }),
        probe('wrong-protocol', 'deny', 'shut', { port: 81 }),
        probe('refused', 'deny', 'open', { port: 82 }),
        probe('no-such-name', 'deny', 'nothing.example.invalid'),
        probe('no-such-address', 'deny', '10.244.255.250'),
      ],
      enforce(denyIngress('shut', { app: 'shut' })),
    );
    expect(seen).toEqual({
      'nothing-listens': 'inconclusive unreachable-before',
      'wrong-protocol': 'inconclusive unreachable-before',
      refused: 'fail let-through',
      'no-such-name': 'inconclusive dns-error',
      'no-such-address': expect.stringMatching(/^inconclusive (unreachable-before|probe-error)$/) as string,
    });
  });

  it('of a policy whose selector is misspelt', async () => {
    const seen = await prove(
      [probe('leak', 'deny', 'misspelt', { witness: 'misspelt' })],
      enforce(denyIngress('misspelt', { app: 'mispelt' })),
    );
    expect(seen).toEqual({ leak: 'fail let-through' });
  });

  it('of a connection from before the policies: carried on, cut in the kernel, closed', async () => {
    const [canary, allowed] = [addresses.get('server') ?? '', probe('open', 'allow', 'open')];
    const denied = ['held', 'doomed', 'misspelt'].map((name) => probe(name, 'deny', name));
    const held = await holdConnections(
      {
        denied: [...denied, probe('closed', 'deny', 'open', { port: 82 })],
        allowed: [allowed],
        canary: { id: 'canary', pod: canaryPods.client, address: canary, port: OPEN_PORT, protocol: 'TCP' },
      },
      { kubectl, name: '0123abcd', longestMs: 120_000 },
    );
    expect([held.open, held.asked]).toEqual([3, 4]);
    await enforce(denyIngress('held', { app: 'held' }))();
    const anew = ['nc', '-n', '-z', '-w', '1', addresses.get('held') ?? '', '80'];
    expect((await kubectl.exec(ref('web'), anew, { deadlineMs: 10_000 })).code).toBe(1);
    await kubectl.exec(ref('misspelt'), ['sh', '-c', KILL], { deadlineMs: 10_000 });
    const drop = ['-s', addresses.get('web') ?? '', '-d', addresses.get('doomed') ?? '', '-j', 'DROP'];
    await inKernel('-I', drop);
    const states = await held.look();
    await inKernel('-D', drop);
    expect(Object.fromEntries(states)).toEqual({ held: 'carries', doomed: 'cut', misspelt: 'ended' });
    // Their programs have ended, and left nothing.
    const left = await kubectl.exec(
      ref('web'),
      [
        'sh',
        '-c',
        'ls -d /dev/shm/netproof* /tmp/netproof*; for each in /proc/[0-9]*; do cat $each/comm; done',
      ],
      { deadlineMs: 10_000 },
    );
    expect(left.stdout).not.toMatch(/netproof|nc\n/);
  });

  it('of a target whose program, or whose pod, died after the control', async () => {
    const seen = await prove(
      [
        probe('program', 'deny', 'victim', { witness: 'victim' }),
        probe('pod', 'deny', 'doomed', { witness: 'doomed' }),
      ],
      async () => {
        await enforce(denyIngress('victim', { app: 'victim' }), denyIngress('doomed', { app: 'doomed' }))();
        await kubectl.exec(ref('victim'), ['sh', '-c', KILL], { deadlineMs: 10_000 });
        await kubectl.run(['delete', 'pod', 'doomed', `--namespace=${NAMESPACE}`, '--wait=true']);
      },
    );
    expect(seen.program).toBe('inconclusive target-died');
    // Its address may be unreachable by now rather than silent: an error then, and no pass either.
    expect(seen.pod).toMatch(/^inconclusive (witness-silent|probe-error)$/);
  });

  it('of an exec that is cut half-way', async () => {
    const cutting: Kubectl = {
      ...kubectl,
      exec: (where, command, more) => kubectl.exec(where, command, { ...more, deadlineMs: 1_500 }),
    };
    const seen = await prove(
      [probe('cut', 'deny', 'shut'), probe('open', 'allow', 'open')],
      enforce(denyIngress('shut', { app: 'shut' })),
      { ...options, kubectl: cutting },
    );
    expect(seen).toEqual({ cut: 'inconclusive probe-error', open: 'pass connects' });
  });
});

describe('real workloads', () => {
  const broken = (name: string, namespace = NAMESPACE): unknown =>
    pod(name, { image: 'netproof.invalid/no-such-image:1', namespace });

  it('are probed from, and listened for in, a pod that cannot start', async () => {
    await kubectl.apply([broken('pending')]);
    const places = await attachDebugContainers(
      [
        { namespace: NAMESPACE, name: 'pending' },
        { namespace: NAMESPACE, name: 'web' },
      ],
      { kubectl, clock: systemClock, image: PROBE_IMAGE },
    );
    const [pending, web] = ['pending', 'web'].map((name) => places.get(`${NAMESPACE}/${name}`));
    if (pending?.kind !== 'ephemeral' || web?.kind !== 'ephemeral')
      throw new Error(JSON.stringify([...places]));
    const object = (await kubectl.get(['pod', 'pending', `--namespace=${NAMESPACE}`])) as {
      readonly status: { readonly podIP: string };
    };
    const listeners = [
      { pod: pending.pod, port: 443, protocol: 'TCP' as const },
      { pod: pending.pod, port: 8080, protocol: 'TCP' as const },
      { pod: pending.pod, port: 53, protocol: 'UDP' as const },
    ];
    const probes = listeners.map(({ port, protocol }) => ({
      ...probe(`p${port}`, 'deny', object.status.podIP, { port, protocol }),
      pod: web.pod,
      witnesses: [{ pod: pending.pod, address: object.status.podIP, port, protocol }],
    }));
    const before = await observeControl(probes, { ...options, deadlineMs: 0 });
    expect([...before.values()].map(({ outcome }) => outcome)).toEqual(Array(3).fill('refused'));
    const started = await startListeners(listeners, { kubectl });
    expect(started.map(({ listens, detail }) => [listens, detail])).toEqual(Array(3).fill([true, undefined]));
    const seen = await prove(probes, enforce(denyIngress('pending', { app: 'pending' })));
    expect(Object.values(seen)).toEqual(Array(3).fill('pass proven'));
  });

  it('get a debug pod where ephemeral containers are forbidden, and the reason where that is, too', async () => {
    await kubectl.apply([
      ...['forbidden', 'closed'].map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })),
      broken('one', 'forbidden'),
      broken('one', 'closed'),
      ...admission('no-ephemeral', 'pods/ephemeralcontainers', "'forbidden'", 'no debugging here'),
      ...admission('no-pods', 'pods/ephemeralcontainers', "'closed'", 'nor here'),
      {
        apiVersion: 'v1',
        kind: 'ResourceQuota',
        metadata: { name: 'full', namespace: 'closed' },
        spec: { hard: { pods: '1' } },
      },
    ]);
    const attach = (): Promise<ReadonlyMap<string, DebugAccess>> =>
      attachDebugContainers(
        [
          { namespace: 'forbidden', name: 'one' },
          { namespace: 'closed', name: 'one' },
        ],
        { kubectl, clock: systemClock, image: PROBE_IMAGE },
      );
    await expect
      .poll(
        async () =>
          (
            (await kubectl.get(['resourcequota', 'full', '--namespace=closed'])) as {
              status?: { used?: { pods?: string } };
            }
          ).status?.used?.pods,
        { timeout: 20_000 },
      )
      .toBe('1');
    await expect
      .poll(
        async () =>
          (
            await kubectl.run(
              [
                'replace',
                '--raw',
                '/api/v1/namespaces/forbidden/pods/one/ephemeralcontainers?dryRun=All',
                '--filename=-',
              ],
              {
                input: JSON.stringify({
                  apiVersion: 'v1',
                  kind: 'Pod',
                  metadata: { name: 'one', namespace: 'forbidden' },
                  spec: { containers: [] },
                }),
              },
            )
          ).stderr,
        { timeout: 20_000 },
      )
      .toContain('no debugging here');
    const places = await attach();
    expect(places.get('forbidden/one')).toMatchObject({
      kind: 'debug-pod',
      pod: { namespace: 'forbidden', name: 'netproof-one' },
      address: expect.stringMatching(/^10\./) as string,
    });
    const copy = (await kubectl.get(['pod', 'netproof-one', '--namespace=forbidden'])) as Parameters<
      typeof hasCondition
    >[0];
    expect(hasCondition(copy, 'ContainersReady')).toBe(true);
    expect(hasCondition(copy, 'Ready')).toBe(false);
    const none = places.get('closed/one');
    expect(none?.kind).toBe('none');
    expect(none?.kind === 'none' && none.detail).toMatch(/nor here[\s\S]*exceeded quota/);
  });
});

/** A ValidatingAdmissionPolicy that refuses a subresource in one namespace. */
function admission(name: string, resource: string, namespace: string, message: string): readonly unknown[] {
  const group = 'admissionregistration.k8s.io/v1';
  return [
    {
      apiVersion: group,
      kind: 'ValidatingAdmissionPolicy',
      metadata: { name },
      spec: {
        matchConstraints: {
          resourceRules: [
            { apiGroups: [''], apiVersions: ['v1'], operations: ['UPDATE'], resources: [resource] },
          ],
        },
        validations: [{ expression: `request.namespace != ${namespace}`, message }],
      },
    },
    {
      apiVersion: group,
      kind: 'ValidatingAdmissionPolicyBinding',
      metadata: { name },
      spec: { policyName: name, validationActions: ['Deny'] },
    },
  ];
}
