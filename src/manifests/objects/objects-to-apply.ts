import { isMap, type JsonMap } from '../../core/json.ts';
import { isPolicy } from '../../kubernetes/kinds.ts';
import type { Resource } from '../../core/objects.ts';
import { valueAt } from '../../yaml/path.ts';
import { podSpecPath, workloadKind } from './workloads.ts';

/** Fields that the API server and controllers write: an object that was exported with them cannot be applied, or is collected as garbage. */
const SERVER_FIELDS = [
  'managedFields',
  'resourceVersion',
  'uid',
  'generation',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'selfLink',
  'ownerReferences',
  // Whatever is applied has a name.
  'generateName',
];

/** What the Job controller writes into its pods' labels: another Job's are refused. */
const JOB_LABELS = ['controller-uid', 'batch.kubernetes.io/controller-uid'];

/**
 * An object as it is applied: with its namespace written out, and without what only a cluster may say. Of exported ones
 * that is more than metadata: a Service's address (of another range here), a pod's node, a Job's selector.
 */
export function asApplied(resource: Resource): JsonMap {
  const { json, name, namespace } = resource;
  const metadata = isMap(json.metadata) ? json.metadata : {};
  const spec = isMap(json.spec) ? { spec: specAsApplied(resource, json.spec) } : {};
  return {
    ...without(json, ['status']),
    metadata: {
      ...without(metadata, SERVER_FIELDS),
      ...(resource.generated === true && { name }),
      ...(namespace !== '' && { namespace }),
    },
    ...spec,
  };
}

function specAsApplied(resource: Resource, spec: JsonMap): JsonMap {
  if (resource.apiVersion === 'v1' && resource.kind === 'Service')
    return spec.clusterIP === 'None' ? spec : without(spec, ['clusterIP', 'clusterIPs']);
  const kind = workloadKind(resource);
  if (kind === 'Pod') return without(spec, ['nodeName']);
  return kind === 'Job' ? jobAsApplied(spec) : spec;
}

function jobAsApplied(spec: JsonMap): JsonMap {
  if (spec.manualSelector === true || spec.selector === undefined) return spec;
  const template = isMap(spec.template) ? spec.template : {};
  const metadata = isMap(template.metadata) ? template.metadata : {};
  const labels = isMap(metadata.labels) ? without(metadata.labels, JOB_LABELS) : undefined;
  return {
    ...without(spec, ['selector']),
    template: { ...template, metadata: { ...metadata, ...(labels && { labels }) } },
  };
}

function without(map: JsonMap, keys: readonly string[]): JsonMap {
  return Object.fromEntries(Object.entries(map).filter(([key]) => !keys.includes(key)));
}

/** Kinds that stub mode and policies account for: all others are left out there. */
export function isServed(resource: Resource): boolean {
  return (
    isPolicy(resource) ||
    (resource.apiVersion === 'v1' && /^(Namespace|Service|ServiceAccount)$/.test(resource.kind))
  );
}

/** What a container image's reference may be made of: nothing that a program takes for a flag. */
const IMAGE = /^[a-z0-9][\w.:/@-]{0,511}$/i;

/** The images that pods of these workloads start from, each once; what can be no reference is left out. */
export function imagesOf(resources: readonly Resource[]): readonly string[] {
  const images = resources.flatMap((resource) => {
    const spec = valueAt(resource.json, podSpecPath(resource));
    if (!isMap(spec)) return [];
    return [spec.initContainers, spec.containers].flatMap((list): readonly unknown[] =>
      Array.isArray(list) ? list.map((one: unknown) => (isMap(one) ? one.image : undefined)) : [],
    );
  });
  return [...new Set(images)].filter(
    (image): image is string => typeof image === 'string' && IMAGE.test(image),
  );
}
