import type { Addresses } from './answers.ts';
import { EnvironmentError } from '../core/problem.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { Kubectl } from '../cluster/api/kubectl.ts';
import { itemsOf, hasCondition, type LiveObject } from '../cluster/api/live-object.ts';
import { watchUntil } from '../cluster/api/wait.ts';
import { setUpDns } from '../cluster/external/dns.ts';
import { routeToStubHost, type StubHost } from '../cluster/external/stub-host.ts';
import type { LivePod } from '../cluster/pods/live-pod.ts';
import { waitForPods } from '../cluster/pods/ready.ts';
import { awaitedLater } from '../core/promises.ts';
import type { Clock } from '../io/clock.ts';
import type { Exec } from '../io/exec.ts';
import { rangeOver } from './common-range.ts';
import {
  CANARY_NAMESPACE,
  canaryObjects,
  canaryPods,
  proveEnforcement,
  waitUntilInForce,
} from '../probe/canary.ts';
import { runBatches } from '../probe/execute.ts';
import { planBatches, type PodRef } from '../probe/plan.ts';
import { STUB_CONTAINER, stubPod } from '../workloads/stubs/stub-pod.ts';
import { routeClient, startHosts, withOutside } from './hosts.ts';
import { keyOf, PEERS, type Layout } from './layout.ts';
import { without } from './misreadings.ts';
import { podIn, readTexts, texts } from './pods.ts';
import { behind, OUTSIDE, type Goal } from './questions.ts';
import type { Runner } from './runner.ts';
import { atAddresses, bare, manifests, policyObjects, type JsonObject, type Scenario } from './scenario.ts';

/** Where the layouts are to stand. */
export interface Site extends Pick<Runner, 'layouts' | 'cluster' | 'close'> {
  readonly kubectl: Kubectl;
  /** Of the pods: agnhost, or one that has its program. */
  readonly image: string;
  /** A cluster of our own, with all that is around it. */
  readonly own?: Cluster;
  /** See `CanaryOptions`. */
  readonly ruleInForce?: () => Promise<number | null>;
}

/** What a runner works with. */
export interface RunnerDeps {
  readonly exec: Exec;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
}

type Tools = RunnerDeps & { readonly kubectl: Kubectl };

const READY_MS = 240_000;
const APPLY_MS = 120_000;
/** How long a pod in a cluster of somebody else's lives at most. */
const GUEST_SECONDS = 7_200;
/** All that a namespace of ours in a cluster of somebody else's is known by. */
const LABELS = { 'app.kubernetes.io/managed-by': 'netproof' };

/** Puts the layouts into a cluster, and waits until each pod runs. Throws EnvironmentError. */
export async function furnish(site: Site, deps: RunnerDeps): Promise<Runner> {
  const { kubectl, layouts, image, own } = site;
  const tools: Tools = { ...deps, kubectl };
  const wait = { deadlineMs: READY_MS, ...(deps.signal && { signal: deps.signal }) };
  const outside = awaitedLater(own ? startHosts(deps, own, image, READY_MS) : Promise.resolve(undefined));
  await applyLayouts(site);
  if (own) await Promise.all([own.ready(), setUpDns(tools, wait)]);
  const refs = new Map(
    layouts.flatMap((layout) => layout.pods.map((pod) => [keyOf(pod), ref(pod)] as const)),
  );
  const [live, dnsPod] = await Promise.all([
    waitForPods(tools, [...refs.values(), canaryPods.server, canaryPods.client], wait),
    own ? onlyDnsPod(tools) : undefined,
  ]);
  const clusterIps = await serviceAddresses(kubectl);
  const byName = await headlessAddresses(tools, layouts);
  const addresses = { ...(await addressBook(site, live, clusterIps)), dnsPod };
  await routeOutside(tools, site, await outside, addresses, refs);
  const canaryAddress = live.get(keyOf(canaryPods.server))?.ip ?? '';
  const addressOf = (goal: Goal): string => {
    const found = goalAddress(goal, addresses, clusterIps, byName);
    if (found === undefined)
      throw new EnvironmentError('conformance', `nothing is known of ${JSON.stringify(goal)}`);
    return found;
  };
  const execs = withOutside(kubectl, deps.exec);
  const canary = { ...tools, address: canaryAddress };
  return {
    addresses,
    layouts,
    cluster: site.cluster,
    prove: async () => {
      await proveEnforcement({ ...canary, ...(site.ruleInForce && { ruleInForce: site.ruleInForce }) });
    },
    apply: async (scenarios) => {
      await removePolicies(kubectl, layouts, own !== undefined);
      const objects = [
        ...scenarios.flatMap((scenario) => namespaces(scenario)),
        ...scenarios.flatMap((scenario) => pods(scenario, site)),
        ...scenarios.flatMap((scenario) => policyObjects(atAddresses(scenario, addresses).policies)),
      ];
      await waitUntilInForce((last) => kubectl.apply([...objects, last], { deadlineMs: APPLY_MS }), canary);
    },
    probe: (questions, { timeoutMs, starts }) => {
      const tries = questions.flatMap((question) => {
        const pod = refs.get(question.from);
        const { id, to, port, protocol } = question;
        return pod ? [{ id, pod, address: addressOf(to), port, protocol, timeoutMs, starts }] : [];
      });
      return runBatches(planBatches(tries), { ...deps, kubectl: execs });
    },
    addressOf,
    objects: (scenario) => [
      ...pods(scenario, site),
      ...manifests(scenario).filter(({ kind }) => kind === 'Service'),
    ],
    close: site.close,
  };
}

async function applyLayouts(site: Site): Promise<void> {
  const { kubectl, layouts, image, own } = site;
  const scenarios = layouts.map(bare);
  // The one on the node's own network asks nothing here, and may be forbidden.
  const canary = canaryObjects(image).filter(
    (one) => own !== undefined || (one as JsonObject & Named).metadata.name !== 'node',
  );
  const [canaryNamespace, ...canaryOnes] = canary;
  const names = [...layouts.flatMap((layout) => layout.namespaces), CANARY_NAMESPACE];
  await kubectl.apply([...scenarios.flatMap(namespaces), canaryNamespace], { deadlineMs: APPLY_MS });
  await kubectl.apply(
    [
      ...names.map((namespace) => object('ServiceAccount', namespace, 'default')),
      ...scenarios.flatMap((scenario) => manifests(scenario).filter(({ kind }) => kind === 'Service')),
      ...scenarios.flatMap((scenario) => pods(scenario, site)),
      ...(canaryOnes as readonly JsonObject[]).map((one) => (own ? one : asGuest(one))),
    ],
    { deadlineMs: APPLY_MS },
  );
}

interface Named {
  readonly metadata: { readonly name: string };
}

/** The scenario's namespaces, labelled as ours besides: no selector of a scenario asks for that label. */
function namespaces(scenario: Scenario): readonly JsonObject[] {
  return manifests({ ...scenario, policies: [] }).flatMap((one) => {
    if (one.kind !== 'Namespace') return [];
    const metadata = one.metadata as JsonObject & { readonly labels: JsonObject };
    return [{ ...one, metadata: { ...metadata, labels: { ...metadata.labels, ...LABELS } } }];
  });
}

/** The address of the cluster DNS' one pod. */
async function onlyDnsPod({ kubectl, clock, signal }: Tools): Promise<string> {
  const [pod] = await watchUntil(kubectl, clock, {
    args: ['pods', '--namespace=kube-system', '--selector=k8s-app=kube-dns'],
    what: 'one pod of the cluster DNS to be all there is',
    until: (found) =>
      (found.length === 1 && found.every((one) => hasCondition(one, 'Ready'))) || `there are ${found.length}`,
    deadlineMs: READY_MS,
    ...(signal && { signal }),
  });
  return (pod?.status as { readonly podIP?: string } | undefined)?.podIP ?? '';
}

async function addressBook(
  { kubectl, layouts, own }: Site,
  live: ReadonlyMap<string, LivePod>,
  clusterIps: ReadonlyMap<string, string>,
): Promise<Omit<Addresses, 'dnsPod'>> {
  const everyPod = layouts.flatMap((layout) => layout.pods);
  const pods = new Map(everyPod.map((pod) => [keyOf(pod), live.get(keyOf(pod))?.ip ?? '']));
  if (own) {
    const onNode = everyPod.find(({ hostNetwork }) => hostNetwork);
    const node = (onNode && pods.get(keyOf(onNode))) ?? '';
    return { pods, node, podRange: own.podCidr, serviceRange: own.serviceCidr };
  }
  const services = layouts.flatMap((layout) =>
    layout.services.flatMap((one) => (one.headless ? [] : [clusterIps.get(keyOf(one)) ?? ''])),
  );
  const podRange = rangeOver([...pods.values()]);
  const serviceRange = rangeOver(services);
  if (podRange === undefined || serviceRange === undefined) {
    throw new EnvironmentError('no-ipv4', 'this cluster gives its pods or Services no IPv4 addresses', {
      hint: 'the scenarios name addresses of IPv4 only',
    });
  }
  return { pods, node: await nodeAddress(kubectl), podRange, serviceRange };
}

/** The first node's own IPv4 address: scenarios name it, and nobody asks it. */
async function nodeAddress(kubectl: Kubectl): Promise<string> {
  const statuses = itemsOf(await kubectl.get(['nodes'])).map(({ status }) => status) as readonly {
    readonly addresses?: readonly { readonly type: string; readonly address: string }[];
  }[];
  const found = statuses
    .flatMap(({ addresses = [] }) => addresses)
    .find(({ type, address }) => type === 'InternalIP' && !address.includes(':'));
  return found?.address ?? '192.0.2.1';
}

/** Ways between the pods and what is outside of our own cluster. */
async function routeOutside(
  { exec }: Tools,
  { own, layouts }: Site,
  stub: StubHost | undefined,
  addresses: Addresses,
  refs: Map<string, PodRef>,
): Promise<void> {
  if (!own) return;
  await routeToStubHost(own, stub);
  refs.set(OUTSIDE, { namespace: OUTSIDE, name: await routeClient(exec, stub, addresses, layouts) });
}

async function removePolicies(
  kubectl: Kubectl,
  layouts: readonly Layout[],
  everywhere: boolean,
): Promise<void> {
  const where = everywhere
    ? ['--all-namespaces']
    : [...layouts.flatMap(({ namespaces: names }) => names), CANARY_NAMESPACE].map(
        (name) => `--namespace=${name}`,
      );
  for (const one of where) {
    const removed = await kubectl.run(['delete', 'networkpolicies', '--all', one], { deadlineMs: APPLY_MS });
    if (removed.code !== 0)
      throw new EnvironmentError('conformance', 'the policies could not be removed', {
        detail: removed.stderr,
      });
  }
}

/** The scenario's pods as stubs: netproof's own, with its labels. */
function pods(scenario: Scenario, site: Pick<Site, 'image' | 'own'>): readonly JsonObject[] {
  const { inventory } = readTexts(texts({ ...scenario, policies: [] }));
  return scenario.layout.pods.map((pod) => {
    const workload = podIn(inventory, pod);
    const stub = stubPod(workload, pod.name, pod.listens, workload.ports, site.image) as JsonObject;
    return site.own ? stub : asGuest(stub);
  });
}

/** On somebody else's nodes: where their scheduler has it, and not for ever, whatever becomes of us. */
function asGuest(pod: JsonObject): JsonObject {
  const spec = without(pod.spec as JsonObject, 'tolerations');
  const guest = { activeDeadlineSeconds: GUEST_SECONDS, nodeSelector: { 'kubernetes.io/os': 'linux' } };
  return { ...pod, spec: { ...spec, ...guest } };
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
async function headlessAddresses(
  { kubectl, clock, signal }: Tools,
  layouts: readonly Layout[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = layouts.flatMap((layout) =>
    layout.services.flatMap((service) =>
      service.headless ? behind(layout, service).map((pod) => ({ service, pod })) : [],
    ),
  );
  const addresses = (slices: readonly LiveObject[]): ReadonlyMap<string, string> =>
    new Map((slices as readonly unknown[] as readonly Slice[]).flatMap(namesIn));
  const slices = await watchUntil(kubectl, clock, {
    args: ['endpointslices', '--all-namespaces', '--selector=service.kubernetes.io/headless'],
    what: 'each pod behind a headless Service to be among its addresses',
    until: (found) => {
      const there = addresses(found);
      const missing = wanted.filter(({ service, pod }) => !there.has(`${keyOf(service)} ${keyOf(pod)}`));
      return missing.length === 0 || `${missing.length} of ${wanted.length} are not`;
    },
    deadlineMs: READY_MS,
    ...(signal && { signal }),
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
