import { randomBytes } from 'node:crypto';
import { bootCluster, type BootDeps } from '../../src/cluster/boot/boot.ts';
import type { Cluster } from '../../src/cluster/cluster.ts';
import { setUpDns } from '../../src/cluster/external/dns.ts';
import type { Kubectl } from '../../src/cluster/api/kubectl.ts';
import { routeToStubHost } from '../../src/cluster/external/stub-host.ts';
import { cleanUp, type ClusterState } from '../../src/cluster/lifecycle/state.ts';
import { waitForPods } from '../../src/cluster/pods/ready.ts';
import { hasCondition, type LiveObject } from '../../src/cluster/api/live-object.ts';
import { watchUntil } from '../../src/cluster/api/wait.ts';
import { systemClock } from '../../src/io/clock.ts';
import { systemDownloadCache } from '../../src/io/download-cache.ts';
import { systemExec } from '../../src/io/exec.ts';
import { systemHttp } from '../../src/io/http.ts';
import { STUB_CONTAINER, stubPod } from '../../src/workloads/stubs/stub-pod.ts';
import { EnvironmentError } from '../../src/core/problem.ts';
import { CANARY_NAMESPACE, canaryObjects, canaryPods, waitUntilInForce } from '../../src/probe/canary.ts';
import { runBatches } from '../../src/probe/execute.ts';
import type { Sample } from '../../src/core/observation.ts';
import { planBatches, type PodRef } from '../../src/probe/plan.ts';
import { CALICO_VERSION, NODE_IMAGE, PROBE_IMAGE } from '../../src/config/versions.ts';
import type { Addresses } from './answers.ts';
import { routeClient, startHosts, withOutside } from './hosts.ts';
import { behind, OUTSIDE, type Goal, type Question } from './questions.ts';
import { atAddresses, bare, manifests, policyObjects, type JsonObject, type Scenario } from './scenario.ts';
import { HOSTS, keyOf, layouts, PEERS } from './layout.ts';
import { podIn, readTexts, texts } from './pods.ts';

/** A cluster with every layout in it: boots once, applies as many scenarios as one likes. */
export interface Runner {
  readonly addresses: Addresses;
  /** Takes all policies away, labels everything as these scenarios say (one for each layout at most), applies their policies and waits until they are in force. */
  readonly apply: (scenarios: readonly Scenario[]) => Promise<void>;
  /** Tries each question as often as `starts` says (half seconds), with `timeoutMs` for each attempt. */
  readonly probe: (
    questions: readonly Question[],
    how: { readonly timeoutMs: number; readonly starts: readonly number[] },
  ) => Promise<ReadonlyMap<string, readonly Sample[]>>;
  readonly close: () => Promise<void>;
}

const READY_MS = 240_000;
const APPLY_MS = 120_000;

/**
 * Boots the cluster and applies the layouts. `onOpening` gets what closes what is half open, for whoever is
 * interrupted. Throws EnvironmentError; nothing is left behind then.
 */
export async function openClusterRunner(
  log: (line: string) => void,
  onOpening?: (close: () => Promise<void>) => void,
): Promise<Runner> {
  let state: ClusterState | undefined;
  const deps: BootDeps = {
    exec: systemExec,
    clock: systemClock,
    http: systemHttp,
    downloads: systemDownloadCache(process.env),
    env: process.env,
    randomHex: () => randomBytes(4).toString('hex'),
    onState: (made) => {
      state = made;
    },
  };
  const close = async (): Promise<void> => {
    if (state) await cleanUp(state, deps);
  };
  onOpening?.(close);
  try {
    const cluster = await bootCluster(
      {
        nodeImage: process.env.NETPROOF_NODE_IMAGE ?? NODE_IMAGE,
        cni: 'calico',
        calico: { version: CALICO_VERSION, manifest: process.env.NETPROOF_CALICO_MANIFEST },
        images: [PROBE_IMAGE],
        avoid: HOSTS,
      },
      deps,
    );
    log(`cluster ${cluster.name}: Kubernetes ${cluster.kubernetesVersion}, ${cluster.cni}`);
    const runner = await furnish(cluster, close);
    log(`${layouts.length} layouts with ${layouts.flatMap(({ pods }) => pods).length} pods are ready`);
    return runner;
  } catch (error) {
    await close();
    throw error;
  }
}

async function furnish(cluster: Cluster, close: Runner['close']): Promise<Runner> {
  const { kubectl } = cluster;
  const outside = startHosts(cluster, READY_MS);
  outside.catch(() => undefined);
  const scenarios = layouts.map(bare);
  const namespaces = layouts.flatMap((layout) => layout.namespaces);
  await kubectl.apply(
    namespaces.map((name) => object('Namespace', '', name)),
    { deadlineMs: APPLY_MS },
  );
  await kubectl.apply(
    [
      ...namespaces.map((namespace) => object('ServiceAccount', namespace, 'default')),
      ...scenarios.flatMap((scenario) => manifests(scenario).filter(({ kind }) => kind === 'Service')),
      ...(await Promise.all(scenarios.map(pods))).flat(),
      ...canaryObjects(PROBE_IMAGE),
    ],
    { deadlineMs: APPLY_MS },
  );
  await Promise.all([cluster.ready(), setUpDns({ kubectl, clock: systemClock }, { deadlineMs: READY_MS })]);
  const refs = new Map(
    layouts.flatMap((layout) => layout.pods.map((pod) => [keyOf(pod), ref(pod)] as const)),
  );
  const canary = ['server', 'client'].map((name) => ({ namespace: CANARY_NAMESPACE, name }));
  const [live, dns] = await Promise.all([
    waitForPods({ kubectl, clock: systemClock }, [...refs.values(), ...canary], { deadlineMs: READY_MS }),
    watchUntil(kubectl, systemClock, {
      args: ['pods', '--namespace=kube-system', '--selector=k8s-app=kube-dns'],
      what: 'one pod of the cluster DNS to be all there is',
      until: (found) =>
        (found.length === 1 && found.every((pod) => hasCondition(pod, 'Ready'))) ||
        `there are ${found.length}`,
      deadlineMs: READY_MS,
    }),
  ]);
  const ips = new Map([...refs.keys()].map((key) => [key, live.get(key)?.ip ?? '']));
  const node = ips.get(keyOf({ namespace: layouts[0]?.namespaces[2] ?? '', name: 'node' })) ?? '';
  const addresses: Addresses = {
    pods: ips,
    node,
    podRange: cluster.podCidr,
    serviceRange: cluster.serviceCidr,
    dnsPod: (dns[0]?.status as { readonly podIP?: string } | undefined)?.podIP ?? '',
  };
  const clusterIps = await serviceAddresses(kubectl);
  const byName = await headlessAddresses(kubectl);
  const stub = await outside;
  await routeToStubHost(cluster, stub);
  const client = await routeClient(stub, addresses);
  refs.set(OUTSIDE, { namespace: OUTSIDE, name: client });
  const addressOf = (goal: Goal): string => {
    const found = goalAddress(goal, addresses, clusterIps, byName);
    if (found === undefined)
      throw new EnvironmentError('differential', `nothing is known of ${JSON.stringify(goal)}`);
    return found;
  };
  const execs = withOutside(kubectl);
  return {
    addresses,
    apply: (applied) => apply(kubectl, addresses, applied),
    probe: (questions, { timeoutMs, starts }) => {
      const tries = questions.flatMap((question) => {
        const pod = refs.get(question.from);
        const { id, to, port, protocol } = question;
        return pod ? [{ id, pod, address: addressOf(to), port, protocol, timeoutMs, starts }] : [];
      });
      return runBatches(planBatches(tries), { kubectl: execs, clock: systemClock });
    },
    close,
  };
}

async function apply(kubectl: Kubectl, book: Addresses, scenarios: readonly Scenario[]): Promise<void> {
  await removePolicies(kubectl);
  const objects = [
    ...scenarios.flatMap((scenario) => manifests(scenario).filter(({ kind }) => kind === 'Namespace')),
    ...(await Promise.all(scenarios.map(pods))).flat(),
    ...scenarios.flatMap((scenario) => policyObjects(atAddresses(scenario, book).policies)),
  ];
  await waitUntilInForce((last) => kubectl.apply([...objects, last], { deadlineMs: APPLY_MS }), {
    kubectl,
    clock: systemClock,
    address: await canaryAddress(kubectl),
  });
}

async function canaryAddress(kubectl: Kubectl): Promise<string> {
  const { namespace, name } = canaryPods.server;
  const pod = (await kubectl.get(['pod', name, `--namespace=${namespace}`])) as {
    readonly status: { readonly podIP: string };
  };
  return pod.status.podIP;
}

async function removePolicies(kubectl: Kubectl): Promise<void> {
  const removed = await kubectl.run(['delete', 'networkpolicies', '--all', '--all-namespaces'], {
    deadlineMs: APPLY_MS,
  });
  if (removed.code !== 0)
    throw new EnvironmentError('differential', 'the policies could not be removed', {
      detail: removed.stderr,
    });
}

/** The scenario's pods as stubs: netproof's own, with its labels. */
async function pods(scenario: Scenario): Promise<readonly unknown[]> {
  const { inventory } = await readTexts(texts({ ...scenario, policies: [] }));
  return scenario.layout.pods.map((pod) => {
    const workload = podIn(inventory, pod);
    return stubPod(workload, pod.name, pod.listens, workload.ports, PROBE_IMAGE);
  });
}

async function serviceAddresses(kubectl: Kubectl): Promise<ReadonlyMap<string, string>> {
  const services = (await kubectl.get(['services', '--all-namespaces'])) as {
    readonly items: readonly {
      readonly metadata: { readonly namespace: string; readonly name: string };
      readonly spec: { readonly clusterIP: string };
    }[];
  };
  return new Map(services.items.map(({ metadata, spec }) => [keyOf(metadata), spec.clusterIP]));
}

/**
 * What the names of headless Services resolve to, by Service and pod: the addresses that DNS is made of, for a policy
 * may keep a pod from asking it. A pod of the StatefulSet has a name of its own.
 */
async function headlessAddresses(kubectl: Kubectl): Promise<ReadonlyMap<string, string>> {
  const wanted = layouts.flatMap((layout) =>
    layout.services.flatMap((service) =>
      service.headless ? behind(layout, service).map((pod) => ({ service, pod })) : [],
    ),
  );
  const addresses = (slices: readonly LiveObject[]): ReadonlyMap<string, string> =>
    new Map((slices as readonly unknown[] as readonly Slice[]).flatMap(namesIn));
  const slices = await watchUntil(kubectl, systemClock, {
    args: ['endpointslices', '--all-namespaces', '--selector=service.kubernetes.io/headless'],
    what: 'each pod behind a headless Service to be among its addresses',
    until: (found) => {
      const there = addresses(found);
      const missing = wanted.filter(({ service, pod }) => !there.has(`${keyOf(service)} ${keyOf(pod)}`));
      return missing.length === 0 || `${missing.length} of ${wanted.length} are not`;
    },
    deadlineMs: READY_MS,
  });
  return addresses(slices);
}

interface Slice {
  readonly metadata: { readonly namespace: string; readonly labels: Readonly<Record<string, string>> };
  readonly endpoints: readonly {
    readonly addresses: readonly string[];
    readonly hostname?: string;
    readonly targetRef?: { readonly namespace: string; readonly name: string };
  }[];
}

function namesIn({ metadata, endpoints }: Slice): readonly (readonly [string, string])[] {
  const name = metadata.labels['kubernetes.io/service-name'] ?? '';
  const service = keyOf({ namespace: metadata.namespace, name });
  return endpoints.flatMap(({ addresses: [address], hostname, targetRef }) => {
    if (address === undefined || !targetRef) return [];
    if (name === PEERS && hostname !== targetRef.name) return [];
    return [[`${service} ${keyOf(targetRef)}`, address] as const];
  });
}

function goalAddress(
  goal: Goal,
  { pods: ips }: Addresses,
  clusterIps: ReadonlyMap<string, string>,
  byName: ReadonlyMap<string, string>,
): string | undefined {
  switch (goal.kind) {
    case 'headless':
      return byName.get(`${goal.key} ${goal.pod}`);
    case 'pod':
      return ips.get(goal.key);
    case 'service':
      return clusterIps.get(goal.key);
    case 'host':
      return goal.address;
    case 'system':
      return clusterIps.get(goal.name === 'dns' ? 'kube-system/kube-dns' : 'default/kubernetes');
  }
}

function ref({ namespace, name }: { readonly namespace: string; readonly name: string }): PodRef {
  return { namespace, name, container: STUB_CONTAINER };
}

function object(kind: string, namespace: string, name: string): JsonObject {
  return { apiVersion: 'v1', kind, metadata: { name, ...(namespace !== '' && { namespace }) } };
}
