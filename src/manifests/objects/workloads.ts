import { showName } from '../../text/escape.ts';
import { isMap } from '../../core/json.ts';
import {
  PROTOCOLS,
  type ContainerPort,
  type Labels,
  type Resource,
  type Workload,
  type WorkloadKind,
} from '../../core/objects.ts';
import { Fields } from './fields.ts';
import type { Findings } from '../../core/findings.ts';
import { nameFault, portNameFault } from '../../kubernetes/names.ts';
import type { Path } from '../../yaml/path.ts';
import { checkSelector } from './template-selector.ts';

/** The pod-making kinds, and where each keeps its pod template. */
const TEMPLATES: Readonly<Record<string, { readonly kind: WorkloadKind; readonly template: Path }>> = {
  'v1/Pod': { kind: 'Pod', template: [] },
  'apps/v1/Deployment': { kind: 'Deployment', template: ['spec', 'template'] },
  'apps/v1/ReplicaSet': { kind: 'ReplicaSet', template: ['spec', 'template'] },
  'apps/v1/StatefulSet': { kind: 'StatefulSet', template: ['spec', 'template'] },
  'apps/v1/DaemonSet': { kind: 'DaemonSet', template: ['spec', 'template'] },
  'batch/v1/Job': { kind: 'Job', template: ['spec', 'template'] },
  'batch/v1/CronJob': { kind: 'CronJob', template: ['spec', 'jobTemplate', 'spec', 'template'] },
};

/** Which kind of workload a resource is; undefined for everything that makes no pods. */
export function workloadKind(resource: Pick<Resource, 'apiVersion' | 'kind'>): WorkloadKind | undefined {
  return TEMPLATES[`${resource.apiVersion}/${resource.kind}`]?.kind;
}

/** Where a workload's resource keeps its pod's `spec`. */
export function podSpecPath(resource: Pick<Resource, 'apiVersion' | 'kind'>): Path {
  return [...(TEMPLATES[`${resource.apiVersion}/${resource.kind}`]?.template ?? []), 'spec'];
}

/** Reads what a policy can see of a pod-making object; every mistake in it is found, and it is read all the same. */
export function readWorkload(resource: Resource, findings: Findings): Workload | undefined {
  const known = TEMPLATES[`${resource.apiVersion}/${resource.kind}`];
  if (!known) return undefined;
  const fields = new Fields(resource, findings);
  const spec = [...known.template, 'spec'];
  const labels = fields.labels([...known.template, 'metadata', 'labels']);
  if (fields.map(spec) === undefined) {
    if (fields.raw(spec) === undefined) {
      fields.error('not-kubernetes', `the ${known.kind} has no \`${spec.join('.')}\``, spec);
    }
    return undefined;
  }
  checkSelector(fields, known.kind, labels);
  const account = fields.text([...spec, 'serviceAccountName']) ?? fields.text([...spec, 'serviceAccount']);
  const accountFault = account === undefined || account === '' ? undefined : nameFault(account, 'subdomain');
  if (accountFault !== undefined) {
    fields.error('invalid-name', `the service account \`${showName(account ?? '')}\` ${accountFault}`, [
      ...spec,
      fields.raw([...spec, 'serviceAccountName']) === undefined ? 'serviceAccount' : 'serviceAccountName',
    ]);
  }
  const replicas = readReplicas(fields, known.kind);
  return {
    kind: known.kind,
    namespace: resource.namespace,
    name: resource.name,
    labels: { ...labels, ...controllerLabels(resource, known.kind, replicas) },
    serviceAccount:
      account === undefined || account === '' || accountFault !== undefined ? 'default' : account,
    hostNetwork: fields.boolean([...spec, 'hostNetwork']) ?? false,
    ports: readPorts(fields, spec),
    replicas,
    at: resource.at,
    resource,
  };
}

/**
 * Labels that controllers put on their pods and policies may select: those that are known before there is a pod, and
 * the same on each pod of the workload.
 */
function controllerLabels(resource: Resource, kind: WorkloadKind, replicas: number): Labels {
  if (kind === 'Job' && resource.name.length <= 63) {
    return { 'batch.kubernetes.io/job-name': resource.name, 'job-name': resource.name };
  }
  const first = `${resource.name}-0`;
  if (kind === 'StatefulSet' && replicas === 1 && first.length <= 63) {
    return { 'statefulset.kubernetes.io/pod-name': first, 'apps.kubernetes.io/pod-index': '0' };
  }
  return {};
}

function readReplicas(fields: Fields, kind: WorkloadKind): number {
  if (kind !== 'Deployment' && kind !== 'ReplicaSet' && kind !== 'StatefulSet') return 1;
  const path = ['spec', 'replicas'];
  const replicas = fields.whole(path) ?? 1;
  if (replicas >= 0) return replicas;
  fields.error('invalid-value', `\`spec.replicas\` is ${replicas}: it can't be below 0`, path);
  return 1;
}

function readPorts(fields: Fields, spec: Path): readonly ContainerPort[] {
  const containers = fields.list([...spec, 'containers']);
  if (containers.length === 0) {
    fields.error('not-kubernetes', 'the pod has no `containers`', [...spec, 'containers']);
  }
  const names = new Set<string>();
  const ports = containers.flatMap((_, index) =>
    readContainer(fields, [...spec, 'containers', index], names),
  );
  const restartable = fields.list([...spec, 'initContainers']).flatMap((_, index) => {
    const path = [...spec, 'initContainers', index];
    const found = readContainer(fields, path, names);
    return fields.raw([...path, 'restartPolicy']) === 'Always' ? found : [];
  });
  return [...ports, ...restartable];
}

function readContainer(fields: Fields, path: Path, names: Set<string>): readonly ContainerPort[] {
  if (!isMap(fields.raw(path))) {
    fields.map(path);
    if (fields.raw(path) === undefined) fields.error('wrong-type', 'this container is empty', path);
    return [];
  }
  const name = fields.text([...path, 'name']);
  if (name === undefined || name === '') {
    if (fields.raw([...path, 'name']) === undefined || name === '') {
      fields.error('not-kubernetes', 'the container has no `name`', path);
    }
  } else {
    const fault = nameFault(name, 'label');
    if (fault !== undefined) {
      fields.error('invalid-name', `the container name \`${showName(name)}\` ${fault}`, [...path, 'name']);
    } else if (names.has(name)) {
      fields.error('duplicate-name', `two containers are called \`${name}\``, [...path, 'name']);
    }
    names.add(name);
  }
  const portNames = new Set<string>();
  return fields.list([...path, 'ports']).flatMap((_, index) => {
    const port = readPort(fields, [...path, 'ports', index], portNames);
    return port ? [port] : [];
  });
}

function readPort(fields: Fields, path: Path, names: Set<string>): ContainerPort | undefined {
  if (fields.map(path) === undefined) return undefined;
  const number = fields.port([...path, 'containerPort']);
  if (number === undefined && fields.raw([...path, 'containerPort']) === undefined) {
    fields.error('invalid-port', 'the port has no `containerPort`', path);
  }
  fields.port([...path, 'hostPort']);
  const protocol = fields.word([...path, 'protocol'], PROTOCOLS) ?? 'TCP';
  const name = readPortName(fields, [...path, 'name'], names);
  if (number === undefined) return undefined;
  return { ...(name !== undefined && { name }), number, protocol, at: fields.resource.locate(path) };
}

function readPortName(fields: Fields, path: Path, names: Set<string>): string | undefined {
  const name = fields.text(path);
  if (name === undefined || name === '') return undefined;
  const fault = portNameFault(name);
  if (fault !== undefined) {
    fields.error('invalid-name', `the port name \`${showName(name)}\` ${fault}`, path);
    return undefined;
  }
  if (names.has(name)) {
    fields.error('duplicate-name', `two ports of the container are called \`${name}\``, path);
    return undefined;
  }
  names.add(name);
  return name;
}
