import type { PodRef } from '../../probe/plan.ts';
import type { Problem } from '../../core/problem.ts';
import type { Check } from '../../core/check.ts';
import { Findings } from '../../core/findings.ts';
import { HostPorts } from './host-ports.ts';
import { STANDARD_NAMESPACES } from '../../manifests/objects/inventory.ts';
import { listeners, type Listener } from './ports.ts';
import { isServed, asApplied } from '../../manifests/objects/objects-to-apply.ts';
import {
  workloadName,
  type Inventory,
  type Namespace,
  type Service,
  type Workload,
} from '../../core/objects.ts';
import { stubPod, STUB_CONTAINER } from './stub-pod.ts';

/** Each UDP port is a process: a pod with more of them is cut, with a warning. */
const MOST_UDP_PORTS = 64;
/** The environment of a container is bounded, and each TCP port is a variable of it. */
const MOST_TCP_PORTS = 2_000;

/** A kind that stub mode doesn't apply, and how many objects of it there were. */
export interface LeftOut {
  readonly kind: string;
  readonly count: number;
}

/** What stub mode applies instead of the manifests. */
export interface Stubs {
  /** Everything but policies, in an order that applies: namespaces, service accounts, Services, pods. */
  readonly objects: readonly unknown[];
  /** The pod of each workload that has one (not those with `replicas: 0`). */
  readonly pods: ReadonlyMap<Workload, PodRef>;
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly Problem[];
}

/**
 * The objects in place of a repository's own: what a NetworkPolicy can see of them and no more. Each workload
 * becomes one bare pod that listens (see ports.ts) from `image`, agnhost. Nothing that is left out can be waited
 * for: no image of the repository's, no volume, no Secret, no probe.
 */
export function stubs(inventory: Inventory, checks: readonly Check[], image: string): Stubs {
  const findings = new Findings();
  const open = listeners(inventory, checks);
  const hostPorts = new HostPorts(findings);
  const names = new PodNames();
  const pods = new Map<Workload, PodRef>();
  const podObjects: unknown[] = [];
  for (const workload of inventory.workloads) {
    if (workload.replicas === 0) continue;
    const ports = hostPorts.share(workload, bounded(workload, open.get(workload) ?? [], findings));
    const name = names.of(workload);
    pods.set(workload, { namespace: workload.namespace, name, container: STUB_CONTAINER });
    podObjects.push(stubPod(workload, name, ports.listeners, ports.declared, image));
  }
  return {
    objects: [
      ...inventory.namespaces.filter(isToApply).map(namespaceObject),
      ...serviceAccounts(inventory, [...pods.keys()]),
      ...inventory.services.map((service) => serviceObject(service)),
      ...inventory.resources.filter(isEndpoints).map(asApplied),
      ...podObjects,
    ],
    pods,
    leftOut: leftOut(inventory),
    problems: findings.all('the manifests'),
  };
}

function bounded(workload: Workload, all: readonly Listener[], findings: Findings): readonly Listener[] {
  const tcp = all.filter(({ protocol }) => protocol === 'TCP');
  const udp = all.filter(({ protocol }) => protocol === 'UDP');
  for (const [ports, most, protocol] of [
    [tcp, MOST_TCP_PORTS, 'TCP'],
    [udp, MOST_UDP_PORTS, 'UDP'],
  ] as const) {
    if (ports.length <= most) continue;
    findings.warning(
      'too-many-ports',
      `\`${workloadName(workload)}\` has ${ports.length} ${protocol} ports: its stub pod listens on the first ${most}`,
      workload.at,
      'name fewer ports in the rules',
    );
  }
  return [...tcp.slice(0, MOST_TCP_PORTS), ...udp.slice(0, MOST_UDP_PORTS)];
}

/** A pod's name is its workload's (a StatefulSet's first pod's), with the kind where two share it. */
class PodNames {
  readonly #taken = new Set<string>();

  of({ namespace, kind, name }: Workload): string {
    const own = kind === 'StatefulSet' ? `${name}-0` : name;
    const take = (candidate: string): boolean => {
      const key = `${namespace}/${candidate}`;
      return candidate.length <= 253 && !this.#taken.has(key) && this.#taken.add(key).has(key);
    };
    if (take(own)) return own;
    const base = `${own.slice(0, 225).replace(/[^a-z0-9]+$/, '')}-${kind.toLowerCase()}`;
    let candidate = base;
    for (let count = 2; !take(candidate); count++) candidate = `${base}-${count}`;
    return candidate;
  }
}

/** Standard namespaces are there already; one that a manifest labels is applied all the same. */
function isToApply({ name, at }: Namespace): boolean {
  return at !== undefined || !STANDARD_NAMESPACES.includes(name);
}

/** A namespace with its labels (the pod-security ones among them) and nothing else. */
export function namespaceObject({ name, labels }: Namespace): unknown {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } };
}

/**
 * The accounts that pods name, `default` included: a pod that comes before its namespace's controller has made that
 * one is refused.
 */
function serviceAccounts(inventory: Inventory, workloads: readonly Workload[]): readonly unknown[] {
  const found = new Map<string, unknown>();
  for (const { namespace, serviceAccount: name } of workloads) {
    const labels = inventory.resources.find(
      (each) => each.kind === 'ServiceAccount' && each.namespace === namespace && each.name === name,
    );
    found.set(`${namespace}/${name}`, {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name, namespace, ...(labels && labelsOf(labels.json)) },
    });
  }
  return [...found.values()];
}

function labelsOf(json: Readonly<Record<string, unknown>>): { readonly labels?: unknown } {
  const { metadata } = json;
  if (typeof metadata !== 'object' || metadata === null || !('labels' in metadata)) return {};
  return metadata.labels === null ? {} : { labels: metadata.labels };
}

/**
 * What a Service is inside the cluster. Types that ask for something outside the cluster (a load balancer, a port of the node)
 * become plain ones, so that nothing has to be waited for.
 */
function serviceObject(service: Service): unknown {
  const { namespace, name, headless, selector, externalName, ports } = service;
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace },
    spec: {
      type: service.type === 'ExternalName' ? 'ExternalName' : 'ClusterIP',
      ...(headless && { clusterIP: 'None' }),
      ...(selector && { selector }),
      ...(externalName !== undefined && { externalName }),
      ...(ports.length > 0 && {
        ports: ports.map(({ name: portName, port, targetPort, protocol }) => ({
          ...(portName !== undefined && { name: portName }),
          port,
          targetPort,
          protocol,
        })),
      }),
    },
  };
}

/** Hand-written endpoints of a Service without a selector: they say where its connections go. */
function isEndpoints({ apiVersion, kind }: { apiVersion: string; kind: string }): boolean {
  return (
    (apiVersion === 'v1' && kind === 'Endpoints') ||
    (apiVersion === 'discovery.k8s.io/v1' && kind === 'EndpointSlice')
  );
}

function leftOut(inventory: Inventory): readonly LeftOut[] {
  const counts = new Map<string, number>();
  const workloads = new Set(inventory.workloads.map(({ resource }) => resource));
  for (const resource of inventory.resources) {
    if (isServed(resource) || isEndpoints(resource) || workloads.has(resource)) continue;
    counts.set(resource.kind, (counts.get(resource.kind) ?? 0) + 1);
  }
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
}
