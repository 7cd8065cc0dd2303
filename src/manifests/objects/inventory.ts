import { isDeepStrictEqual } from 'node:util';
import { didYouMean } from '../../text/did-you-mean.ts';
import { showName } from '../../text/escape.ts';
import type { Position } from '../../core/problem.ts';
import { Fields } from './fields.ts';
import { Findings } from '../../core/findings.ts';
import { isMap } from '../../core/json.ts';
import { groupOf, isPolicy, isUnsupportedPolicy } from '../../kubernetes/kinds.ts';
import type { PassOver, WhyPassedOver } from '../passed-over.ts';
import { isPatch, isPolicyTemplate, isUsedKind, whyPassedOver } from './lenient.ts';
import { checkMetadata } from './metadata.ts';
import type { Inventory, Namespace, Resource, Service, Workload } from '../../core/objects.ts';
import { exportedStatus, repeated, repeatedOtherwise, unjudgedPolicies } from './not-in-answer.ts';
import { withEndpoints } from './endpoints.ts';
import { readService } from './services.ts';
import { readReferringWorkload, readWorkload } from './workloads.ts';

/** The namespaces that every cluster has. */
export const STANDARD_NAMESPACES: readonly string[] = [
  'default',
  'kube-system',
  'kube-public',
  'kube-node-lease',
];

/**
 * Checks the objects and sorts them by what they are to the network. Namespaces that objects use and none defines are
 * added, each with a notice; of two objects with one name the first is kept. `passOver` is called for what a search found
 * and decides nothing: it is left out.
 */
export function takeInventory(
  objects: readonly Resource[],
  findings: Findings,
  passOver: PassOver = () => undefined,
): Inventory {
  const workloads: Workload[] = [];
  const services: Service[] = [];
  const policies: Resource[] = [];
  const unjudged: Resource[] = [];
  const resources: Resource[] = [];
  for (const resource of withoutRepeats(objects, findings, passOver).map(readPolicyAsServer)) {
    const own = new Findings();
    checkMetadata(resource, own);
    const fields = new Fields(resource, own);
    // A bare pod's own labels are read with it.
    if (resource.kind !== 'Pod') fields.labels(['metadata', 'labels']);
    const workload = readWorkload(resource, own);
    const service = readService(resource, own);
    const why = whyLeftOut(resource, own);
    if (why !== undefined) {
      passOver(resource.at, why, why === 'unused-kind' ? own.problems[0]?.message : undefined);
      continue;
    }
    findings.take(own);
    if (isUnsupportedPolicy(resource.apiVersion, resource.kind)) {
      unjudged.push(resource);
      continue;
    }
    resources.push(resource);
    if (isPolicy(resource)) policies.push(resource);
    if (workload) workloads.push(workload);
    if (service) services.push(service);
  }
  for (const resource of resources) {
    const workload = readReferringWorkload(resource, workloads, findings);
    if (workload) workloads.push(workload);
  }
  findings.add(...unjudgedPolicies(unjudged), ...exportedStatus(objects.filter(isPolicy)));
  return {
    namespaces: takeNamespaces(resources, findings),
    workloads: workloads.filter((workload) => !isOwned(workload.resource, workloads)),
    services: withEndpoints(services, resources),
    policies,
    unjudged,
    resources,
  };
}

/** Why an object that a search found is left out; undefined for one that counts, with all its mistakes. */
function whyLeftOut({ scanned, json }: Resource, own: Findings): WhyPassedOver | undefined {
  if (scanned !== true) return undefined;
  if (isPolicyTemplate(json)) return 'template-of-policy';
  if (own.errors === 0) return undefined;
  return whyPassedOver(json) ?? (isPatch(json) ? 'patch' : undefined);
}

/** A policy as the API server decodes it; without the `status` that Kubernetes 1.24 to 1.27 wrote. */
function readPolicyAsServer(resource: Resource): Resource {
  if (!isPolicy(resource)) return resource;
  const { status, ...json } = withoutNulls(resource.json) as Resource['json'];
  return { ...resource, json: status === undefined || isMap(status) ? json : { ...json, status } };
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

function withoutRepeats(
  objects: readonly Resource[],
  findings: Findings,
  passOver: PassOver,
): readonly Resource[] {
  const first = new Map<string, Resource>();
  const kept = new Map<Resource, Resource>();
  const different: (readonly [counts: Resource, leftOut: Resource])[] = [];
  // A generated name clashes with none: what is named comes first.
  const ordered = [...objects.filter(isNamed), ...objects.filter((one) => !isNamed(one))];
  for (const written of ordered) {
    const object = isNamed(written) ? written : withFreeName(written, first, findings);
    const key = identity(object);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, object);
      kept.set(written, object);
      continue;
    }
    if (object.scanned !== true && earlier.scanned !== true) {
      findings.add(repeated(earlier, object));
    } else if (isDeepStrictEqual(earlier.json, object.json) || !isUsedKind(object.json)) {
      const { file, line } = earlier.at;
      passOver(
        object.at,
        'repeated',
        `${object.kind} ${showName(object.name)} is at ${file}:${line} already`,
      );
    } else different.push([earlier, object]);
  }
  findings.add(...repeatedOtherwise(different));
  return objects.flatMap((written) => kept.get(written) ?? []);
}

function identity({ apiVersion, kind, namespace, name }: Resource): string {
  return [groupOf(apiVersion), kind, namespace, name].join('|');
}

function isNamed({ generated }: Resource): boolean {
  return generated !== true;
}

/** Under its prefix, or the first number behind it that nobody has; with a notice. */
function withFreeName(object: Resource, taken: ReadonlyMap<string, Resource>, findings: Findings): Resource {
  let named = object;
  for (let count = 2; taken.has(identity(named)); count++) {
    named = { ...object, name: `${object.name}-${count}` };
  }
  findings.notice(
    'generated-name',
    `this ${object.kind} gets its name from the cluster: here it is \`${showName(named.name)}\``,
    object.locate(['metadata', 'generateName']),
  );
  return named;
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
