import type { Position } from '../../src/core/problem.ts';
import type {
  ContainerPort,
  Inventory,
  Labels,
  Namespace,
  Protocol,
  Resource,
  Service,
  ServicePort,
  Workload,
} from '../../src/core/objects.ts';

/** A port in short: `8080`, `'8080/udp'`, `'http:8080'`, `'dns:53/udp'`, or the whole of it. */
export type PortSpec = number | string | ContainerPort;

/** A Service's port in short: `80` (target 80), `'80->8080'`, `'http:80->8080'`, `'dns:53->dns-udp/udp'`, or the whole. */
export type ServicePortSpec = number | string | ServicePort;

/** A workload for tests, from as little as its namespace and name: a Deployment labelled `app: <name>`. */
export function workload(
  options: Partial<Omit<Workload, 'ports'>> & {
    readonly namespace: string;
    readonly name: string;
    readonly ports?: readonly PortSpec[];
  },
): Workload {
  const kind = options.kind ?? 'Deployment';
  const at = options.at ?? { file: `k8s/${options.namespace}/${options.name}.yaml`, line: 1, column: 1 };
  return {
    kind,
    serviceAccount: 'default',
    hostNetwork: false,
    replicas: 1,
    labels: { app: options.name },
    resource: resource(kind, options.namespace, options.name, at),
    ...options,
    at,
    ports: (options.ports ?? []).map(containerPort),
  };
}

/** A ClusterIP Service for tests that selects `app: <name>` unless it is told otherwise. */
export function service(
  options: Partial<Omit<Service, 'ports'>> & {
    readonly namespace: string;
    readonly name: string;
    readonly ports?: readonly ServicePortSpec[];
  },
): Service {
  return {
    type: 'ClusterIP',
    headless: false,
    selector: { app: options.name },
    at: { file: `k8s/${options.namespace}/${options.name}.yaml`, line: 20, column: 1 },
    ...options,
    ports: (options.ports ?? []).map(servicePort),
  };
}

/** An inventory of workloads and services; its namespaces are those that they use, beside those that are given. */
export function inventory(
  ...items: readonly (Workload | Service | Namespace | { readonly policies: readonly Resource[] })[]
): Inventory {
  const workloads: Workload[] = [];
  const services: Service[] = [];
  const policies: Resource[] = [];
  const namespaces = new Map<string, Namespace>();
  for (const item of items) {
    if ('policies' in item) policies.push(...item.policies);
    else if ('serviceAccount' in item) workloads.push(item);
    else if ('headless' in item) services.push(item);
    else namespaces.set(item.name, item);
  }
  for (const { namespace } of [...workloads, ...services, ...policies]) {
    if (!namespaces.has(namespace)) namespaces.set(namespace, namespaceNamed(namespace));
  }
  return {
    namespaces: [...namespaces.values()],
    workloads,
    services,
    policies,
    resources: [...workloads.map((one) => one.resource), ...policies],
  };
}

/** A namespace with the label that the API server gives it, and more. */
export function namespaceNamed(name: string, labels: Labels = {}): Namespace {
  return { name, labels: { 'kubernetes.io/metadata.name': name, ...labels } };
}

function containerPort(spec: PortSpec): ContainerPort {
  if (typeof spec === 'object') return spec;
  const { name, number, protocol } = parts(String(spec));
  return { ...(name !== undefined && { name }), number: Number(number), protocol };
}

function servicePort(spec: ServicePortSpec): ServicePort {
  if (typeof spec === 'object') return spec;
  const { name, number, target, protocol } = parts(String(spec));
  const targetPort = target ?? number;
  return {
    ...(name !== undefined && { name }),
    port: Number(number),
    targetPort: /^\d+$/.test(targetPort) ? Number(targetPort) : targetPort,
    protocol,
  };
}

function parts(spec: string): { name?: string; number: string; target?: string; protocol: Protocol } {
  const match =
    /^(?:(?<name>[a-z0-9-]+):)?(?<number>\d+)(?:->(?<target>[a-z0-9-]+))?(?:\/(?<protocol>tcp|udp|sctp))?$/.exec(
      spec,
    );
  if (!match?.groups) throw new Error(`not a port: ${spec}`);
  const { name, number, target, protocol } = match.groups;
  return {
    ...(name !== undefined && { name }),
    number: number ?? '',
    ...(target !== undefined && { target }),
    protocol: protocol === 'udp' ? 'UDP' : protocol === 'sctp' ? 'SCTP' : 'TCP',
  };
}

function resource(kind: string, namespace: string, name: string, at: Position): Resource {
  return {
    apiVersion: kind === 'Pod' ? 'v1' : kind === 'Job' || kind === 'CronJob' ? 'batch/v1' : 'apps/v1',
    kind,
    namespace,
    name,
    json: { kind, metadata: { namespace, name } },
    at,
    locate: () => at,
  };
}
