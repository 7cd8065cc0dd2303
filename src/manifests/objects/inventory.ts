import { didYouMean } from '../../text/did-you-mean.ts';
import type { Position } from '../../core/problem.ts';
import { Fields } from './fields.ts';
import { Findings } from '../../core/findings.ts';
import { isMap } from '../../core/json.ts';
import { groupOf, isPolicy } from '../../kubernetes/kinds.ts';
import { checkMetadata } from './metadata.ts';
import type { Inventory, Namespace, Resource, Service, Workload } from '../../core/objects.ts';
import { readService } from './services.ts';
import { readWorkload } from './workloads.ts';

/** The namespaces that every cluster has. */
export const STANDARD_NAMESPACES: readonly string[] = [
  'default',
  'kube-system',
  'kube-public',
  'kube-node-lease',
];

/** Kinds that make pods and that netproof does not look into. */
const OTHER_POD_MAKERS = /^(ReplicationController|Rollout|CloneSet)$/;

/**
 * Checks the objects and sorts them by what they are to the network. Namespaces that objects use and none defines are
 * added, each with a notice; of two objects with one name both lines are shown and the first is kept.
 */
export function takeInventory(objects: readonly Resource[], findings: Findings): Inventory {
  const resources = withoutRepeats(objects, findings).map(readPolicyAsServer);
  const workloads: Workload[] = [];
  const services: Service[] = [];
  const policies: Resource[] = [];
  for (const resource of resources) {
    if (isPolicy(resource)) policies.push(resource);
    checkMetadata(resource, findings);
    const fields = new Fields(resource, findings);
    // A bare pod's own labels are read with it.
    if (resource.kind !== 'Pod') fields.labels(['metadata', 'labels']);
    if (OTHER_POD_MAKERS.test(resource.kind)) {
      fields.warning(
        'unknown-workload',
        `netproof does not look into a ${resource.kind}: its pods are in no check`,
        ['kind'],
        'use a Deployment if rules name it',
      );
    }
    const workload = readWorkload(resource, findings);
    if (workload) workloads.push(workload);
    const service = readService(resource, findings);
    if (service) services.push(service);
  }
  return {
    namespaces: takeNamespaces(resources, findings),
    workloads: workloads.filter((workload) => !isOwned(workload.resource, workloads)),
    services,
    policies,
    resources,
  };
}

/** A policy as the API server decodes it. */
function readPolicyAsServer(resource: Resource): Resource {
  if (!isPolicy(resource)) return resource;
  return { ...resource, json: withoutNulls(resource.json) as Resource['json'] };
}

/** Fields that are `null` are absent. A label's value is not a field: there, `null` is the empty text. */
function withoutNulls(value: unknown, field?: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item));
  if (!isMap(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    field === 'matchLabels'
      ? entries.map(([key, each]) => [key, each ?? ''])
      : entries.filter(([, each]) => each !== null).map(([key, each]) => [key, withoutNulls(each, key)]),
  );
}

function withoutRepeats(objects: readonly Resource[], findings: Findings): readonly Resource[] {
  const first = new Map<string, Resource>();
  for (const object of objects) {
    const key = [groupOf(object.apiVersion), object.kind, object.namespace, object.name].join('|');
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, object);
      continue;
    }
    const { file, line } = earlier.at;
    const where = object.namespace === '' ? '' : ` in namespace \`${object.namespace}\``;
    findings.error(
      'duplicate-name',
      `${object.kind} \`${object.name}\`${where} is there twice: the other one is at ${file}:${line}`,
      object.at,
      'rename one, or leave one of the files out of `manifests`',
    );
  }
  return [...first.values()];
}

function takeNamespaces(resources: readonly Resource[], findings: Findings): readonly Namespace[] {
  const found = new Map<string, Namespace>();
  const add = (name: string, labels: Namespace['labels'], at?: Position): void => {
    found.set(name, {
      name,
      labels: { ...labels, 'kubernetes.io/metadata.name': name },
      ...(at && { at }),
    });
  };
  for (const name of STANDARD_NAMESPACES) add(name, {});
  const defined: string[] = [];
  for (const resource of resources) {
    if (resource.apiVersion !== 'v1' || resource.kind !== 'Namespace') continue;
    defined.push(resource.name);
    // Its labels were checked with those of every object.
    add(resource.name, validLabels(resource), resource.at);
  }
  for (const resource of resources) {
    const { namespace } = resource;
    if (namespace === '' || found.has(namespace)) continue;
    const similar = didYouMean(namespace, defined);
    findings.notice(
      'namespace-created',
      `no manifest defines the namespace \`${namespace}\`: it is created, with no labels of its own`,
      resource.locate(['metadata', 'namespace']),
      similar && `did you mean \`${similar}\`?`,
    );
    add(namespace, {});
  }
  return [...found.values()];
}

function validLabels(resource: Resource): Namespace['labels'] {
  return new Fields(resource, new Findings()).labels(['metadata', 'labels']);
}

/** Whether a controller among the manifests makes this object: then it is not a workload of its own. */
function isOwned(resource: Resource, workloads: readonly Workload[]): boolean {
  const owners = new Fields(resource, new Findings()).list(['metadata', 'ownerReferences']);
  return owners.some((owner) => {
    const { kind, name } =
      typeof owner === 'object' && owner !== null ? (owner as Record<string, unknown>) : {};
    return workloads.some(
      (each) => each.kind === kind && each.name === name && each.namespace === resource.namespace,
    );
  });
}
