import { showName } from '../../text/escape.ts';
import { isMap } from '../../core/json.ts';
import {
  PROTOCOLS,
  type ContainerPort,
  type Labels,
  type Resource,
  type Workload,
} from '../../core/objects.ts';
import { Fields } from './fields.ts';
import type { Findings } from '../../core/findings.ts';
import { numberedPods } from '../../kubernetes/controller-labels.ts';
import { groupOf, isNamespaced } from '../../kubernetes/kinds.ts';
import { nameFault, portNameFault } from '../../kubernetes/names.ts';
import { operatorOf, wayOut } from '../../kubernetes/operators.ts';
import type { Path } from '../../yaml/path.ts';
import { checkSelector } from './template-selector.ts';

/** Kubernetes' own pod-making kinds, and where each keeps its pod template. */
const TEMPLATES: Readonly<Record<string, Path>> = {
  'v1/Pod': [],
  'v1/ReplicationController': ['spec', 'template'],
  'apps/v1/Deployment': ['spec', 'template'],
  'apps/v1/ReplicaSet': ['spec', 'template'],
  'apps/v1/StatefulSet': ['spec', 'template'],
  'apps/v1/DaemonSet': ['spec', 'template'],
  'batch/v1/Job': ['spec', 'template'],
  'batch/v1/CronJob': ['spec', 'jobTemplate', 'spec', 'template'],
};

/** The names of those kinds. */
export const ownKinds: readonly string[] = Object.keys(TEMPLATES).map((key) =>
  key.slice(key.lastIndexOf('/') + 1),
);

/** Where others keep theirs: whoever defines a kind that makes pods takes after the Deployment. */
const USUAL_TEMPLATE: Path = ['spec', 'template'];

/**
 * Which kind of workload a resource is; undefined for everything that makes no pods. A kind that Kubernetes does not
 * define is known by its pod template, or by the workload whose template it takes.
 */
export function workloadKind(resource: Pick<Resource, 'apiVersion' | 'kind' | 'json'>): string | undefined {
  const isOne = isOwnKind(resource) || hasTemplate(resource) || referenceOf(resource) !== undefined;
  return isOne ? resource.kind : undefined;
}

/** Whether Kubernetes itself makes the pods of a workload's kind. */
export function isOwnKind({ apiVersion, kind }: Pick<Resource, 'apiVersion' | 'kind'>): boolean {
  return Object.hasOwn(TEMPLATES, `${apiVersion}/${kind}`);
}

function hasTemplate(resource: Pick<Resource, 'apiVersion' | 'kind' | 'json'>): boolean {
  if (isNamespaced(resource.apiVersion, resource.kind) !== undefined || operatorOf(resource)) return false;
  const { spec } = resource.json;
  const template = isMap(spec) ? spec.template : undefined;
  return isMap(template) && isMap(template.spec) && Array.isArray(template.spec.containers);
}

/** Where a workload's resource keeps its pod's `spec`. */
export function podSpecPath(resource: Pick<Resource, 'apiVersion' | 'kind'>): Path {
  return [...templatePath(resource), 'spec'];
}

function templatePath({ apiVersion, kind }: Pick<Resource, 'apiVersion' | 'kind'>): Path {
  return TEMPLATES[`${apiVersion}/${kind}`] ?? USUAL_TEMPLATE;
}

/** Reads what a policy can see of a pod-making object; every mistake in it is found, and it is read all the same. */
export function readWorkload(resource: Resource, findings: Findings): Workload | undefined {
  const kind = isOwnKind(resource) || hasTemplate(resource) ? resource.kind : undefined;
  if (kind === undefined) return undefined;
  const fields = new Fields(resource, findings);
  const template = templatePath(resource);
  const spec = [...template, 'spec'];
  const labels = fields.labels([...template, 'metadata', 'labels']);
  if (fields.map(spec) === undefined) {
    if (fields.raw(spec) === undefined) {
      fields.error('not-kubernetes', `the ${kind} has no \`${spec.join('.')}\``, spec);
    }
    return undefined;
  }
  checkSelector(fields, kind, labels);
  const account = fields.text([...spec, 'serviceAccountName']) ?? fields.text([...spec, 'serviceAccount']);
  const accountFault = account === undefined || account === '' ? undefined : nameFault(account, 'subdomain');
  if (accountFault !== undefined) {
    fields.error('invalid-name', `the service account \`${showName(account ?? '')}\` ${accountFault}`, [
      ...spec,
      fields.raw([...spec, 'serviceAccountName']) === undefined ? 'serviceAccount' : 'serviceAccountName',
    ]);
  }
  const replicas = readReplicas(fields);
  return {
    kind,
    namespace: resource.namespace,
    name: resource.name,
    labels: { ...labels, ...controllerLabels(resource, replicas) },
    serviceAccount:
      account === undefined || account === '' || accountFault !== undefined ? 'default' : account,
    hostNetwork: fields.boolean([...spec, 'hostNetwork']) ?? false,
    ports: readPorts(fields, spec),
    replicas,
    at: resource.at,
    resource,
  };
}

/** The workload whose template another takes: Argo's `workloadRef`. */
interface Reference {
  readonly kind: string;
  readonly name: string;
}

function referenceOf({
  apiVersion,
  kind,
  json,
}: Pick<Resource, 'apiVersion' | 'kind' | 'json'>): Reference | undefined {
  if (groupOf(apiVersion) !== 'argoproj.io' || kind !== 'Rollout' || !isMap(json.spec)) return undefined;
  const { workloadRef } = json.spec;
  if (!isMap(workloadRef)) return undefined;
  const { kind: of, name } = workloadRef;
  return typeof of === 'string' && typeof name === 'string' ? { kind: of, name } : undefined;
}

/**
 * The workload of a resource that takes another's template, with that one's pods and its own replicas. Where the other
 * is not among `workloads`, a warning.
 */
export function readReferringWorkload(
  resource: Resource,
  workloads: readonly Workload[],
  findings: Findings,
): Workload | undefined {
  if (hasTemplate(resource)) return undefined;
  const reference = referenceOf(resource);
  if (!reference) return undefined;
  const fields = new Fields(resource, findings);
  const { namespace, name, at } = resource;
  const template = workloads.find(
    (one) => one.namespace === namespace && one.name === reference.name && one.kind === reference.kind,
  );
  if (!template) {
    fields.warning(
      'unknown-workload',
      `the ${resource.kind} takes its pods from the ${showName(reference.kind)} \`${showName(reference.name)}\`, which no manifest holds: they are in no check`,
      ['spec', 'workloadRef'],
      `add it to \`manifests\`, or ${wayOut(resource)}`,
    );
    return undefined;
  }
  return { ...template, kind: resource.kind, name, replicas: readReplicas(fields), at, resource };
}

/**
 * Labels that controllers put on their pods and policies may select: those that are known before there is a pod, and
 * the same on each pod of the workload.
 */
function controllerLabels(resource: Resource, replicas: number): Labels {
  const { kind, name } = resource;
  if (kind === 'Job' && isOwnKind(resource) && resource.generated !== true && name.length <= 63) {
    return { 'batch.kubernetes.io/job-name': name, 'job-name': name };
  }
  const pods = numberedPods({ kind, name: resource.name, replicas, resource });
  if (kind === 'StatefulSet' && replicas === 1 && pods) return pods.labelsOf(pods.first);
  return {};
}

/** Kinds whose `spec.replicas` does not say how many pods there are. */
const WITHOUT_REPLICAS: readonly string[] = ['Pod', 'DaemonSet', 'Job', 'CronJob'];

function readReplicas(fields: Fields): number {
  const { resource } = fields;
  if (WITHOUT_REPLICAS.includes(resource.kind)) return 1;
  const path = ['spec', 'replicas'];
  if (!isOwnKind(resource)) {
    // What its CRD makes of anything else is not known.
    const written = fields.raw(path);
    return typeof written === 'number' && Number.isInteger(written) && written >= 0 ? written : 1;
  }
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
  const hostPort = fields.port([...path, 'hostPort']);
  const protocol = fields.word([...path, 'protocol'], PROTOCOLS) ?? 'TCP';
  const name = readPortName(fields, [...path, 'name'], names);
  if (number === undefined) return undefined;
  return {
    ...(name !== undefined && { name }),
    number,
    protocol,
    ...(hostPort !== undefined && { hostPort }),
    at: fields.resource.locate(path),
  };
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
