import { LineCounter, isMap, isNode, isPair, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { Document } from 'yaml';
import type {
  ContainerPort,
  Inventory,
  Labels,
  Namespace,
  Protocol,
  Resource,
  Service,
  Workload,
  WorkloadKind,
} from '../../src/core/objects.ts';
import type { Position } from '../../src/core/problem.ts';
import { decide } from '../../src/model/decide.ts';
import { compileModel } from '../../src/model/model.ts';
import type { Model } from '../../src/model/model.ts';
import type { NetworkOptions } from '../../src/model/network.ts';

type Json = Record<string, unknown>;

/** Reads manifests for tests: plain kinds only, every object with its positions. */
export function cluster(text: string, file = 'k8s.yaml'): Inventory {
  const counter = new LineCounter();
  const resources = parseAllDocuments(text, { lineCounter: counter, version: '1.1' }).flatMap((document) => {
    if (!('contents' in document) || document.contents === null) return [];
    if (document.errors.length > 0) throw new Error(document.errors.join('\n'));
    return [resourceOf(document, counter, file)];
  });
  const workloads = resources.flatMap((resource) => workloadOf(resource) ?? []);
  const services = resources.filter((one) => one.kind === 'Service').map(serviceOf);
  const policies = resources.filter((one) => one.kind === 'NetworkPolicy');
  const defined = resources.filter((one) => one.kind === 'Namespace').map(namespaceOf);
  const names = new Set(defined.map((one) => one.name));
  const used = [...workloads, ...services].map((one) => one.namespace).filter((name) => !names.has(name));
  const implied = [...new Set(used)].map((name) => ({
    name,
    labels: { 'kubernetes.io/metadata.name': name },
  }));
  return { namespaces: [...defined, ...implied], workloads, services, policies, resources };
}

/** The model of manifests in which every policy is right. */
export function modelOf(text: string, options: NetworkOptions = {}, file?: string): Model {
  const { model, problems } = compileModel(cluster(text, file), options);
  if (problems.length > 0) throw new Error(problems.map((one) => one.message).join('\n'));
  return model;
}

/** `shop/web` of a model. */
export function pod(model: Model, name: string): Workload {
  const found = model.workloads.find((one) => `${one.namespace}/${one.name}` === name);
  if (!found) throw new Error(`no workload ${name}`);
  return found;
}

/** May `shop/web` (or `203.0.113.7`) reach `shop/db:5432` (or `203.0.113.7:443/udp`)? */
export function reaches(model: Model, from: string, to: string): boolean {
  return decide(model, connection(model, from, to)).allowed;
}

/** The connection that `shop/web`, `shop/db:5432/udp` means. */
export function connection(model: Model, from: string, to: string) {
  const match = /^(?<host>.+?):(?<port>\d+)(?:\/(?<protocol>tcp|udp|sctp))?$/.exec(to);
  if (!match?.groups) throw new Error(`not a target: ${to}`);
  const { host = '', port, protocol = 'tcp' } = match.groups;
  return {
    from: endpoint(model, from),
    to: endpoint(model, host.replace(/^\[(.*)\]$/, '$1')),
    port: Number(port),
    protocol: protocol.toUpperCase() as Protocol,
  };
}

function endpoint(model: Model, text: string): Workload | { ip: string } {
  return text.includes('/') ? pod(model, text) : { ip: text };
}

function resourceOf(document: Document.Parsed, counter: LineCounter, file: string): Resource {
  const json = document.toJS() as Json;
  const metadata = (json.metadata ?? {}) as Json;
  const kind = String(json.kind);
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const start = document.contents?.range[0] ?? 0;
  return {
    apiVersion: String(json.apiVersion),
    kind,
    namespace: kind === 'Namespace' ? '' : ((metadata.namespace as string | undefined) ?? 'default'),
    name: String(metadata.name),
    json,
    at: position(start),
    locate: (path) => position(offsetOf(document, path) ?? start),
  };
}

/** Where the value begins that a path leads to; a map's entry begins at its key. */
function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number | undefined {
  let node: unknown = document.contents;
  let offset = isNode(node) ? node.range?.[0] : undefined;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isPair(one) && isScalar(one.key) && one.key.value === part);
      if (!pair) return offset;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function namespaceOf(resource: Resource): Namespace {
  const metadata = resource.json.metadata as Json;
  const labels = {
    ...(metadata.labels as Labels | undefined),
    'kubernetes.io/metadata.name': resource.name,
  };
  return { name: resource.name, labels, at: resource.at };
}

const TEMPLATED = ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'];

function workloadOf(resource: Resource): Workload | undefined {
  const isPod = resource.kind === 'Pod';
  if (!isPod && !TEMPLATED.includes(resource.kind)) return undefined;
  const spec = (resource.json.spec ?? {}) as Json;
  const job = (spec.jobTemplate as Json | undefined)?.spec as Json | undefined;
  const template = isPod ? resource.json : ((job ?? spec).template as Json);
  const podSpec = (template.spec ?? {}) as Json;
  const containers = (podSpec.containers ?? []) as Json[];
  return {
    kind: resource.kind as WorkloadKind,
    namespace: resource.namespace,
    name: resource.name,
    labels: ((template.metadata as Json | undefined)?.labels ?? {}) as Labels,
    serviceAccount: 'default',
    hostNetwork: podSpec.hostNetwork === true,
    ports: containers.flatMap((one) => ((one.ports ?? []) as Json[]).map(portOf)),
    replicas: Number(spec.replicas ?? 1),
    at: resource.at,
    resource,
  };
}

function portOf(json: Json): ContainerPort {
  return {
    number: Number(json.containerPort),
    protocol: (json.protocol ?? 'TCP') as Protocol,
    ...(typeof json.name === 'string' && { name: json.name }),
  };
}

function serviceOf(resource: Resource): Service {
  const spec = resource.json.spec as Json;
  return {
    namespace: resource.namespace,
    name: resource.name,
    type: (spec.type ?? 'ClusterIP') as Service['type'],
    headless: spec.clusterIP === 'None',
    ...(spec.selector !== undefined && { selector: spec.selector as Labels }),
    ports: ((spec.ports ?? []) as Json[]).map((port) => ({
      port: Number(port.port),
      targetPort: (port.targetPort ?? port.port) as number | string,
      protocol: (port.protocol ?? 'TCP') as Protocol,
    })),
    at: resource.at,
  };
}
