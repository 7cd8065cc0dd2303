import type { Kubectl } from '../api/kubectl.ts';
import { itemsOf, metadataOf, type LiveObject } from '../api/live-object.ts';
import { RUN_LABEL } from './own.ts';

/** What is read of a cluster that exists, by the names that `kubectl get` takes. */
export const READ_KINDS: readonly string[] = [
  'pods',
  'services',
  'replicationcontrollers',
  'deployments.apps',
  'replicasets.apps',
  'statefulsets.apps',
  'daemonsets.apps',
  'jobs.batch',
  'cronjobs.batch',
  'endpointslices.discovery.k8s.io',
  'networkpolicies.networking.k8s.io',
];

const DEADLINE_MS = 120_000;

/** What a cluster has, as far as it may be read. */
export interface Snapshot {
  readonly objects: readonly LiveObject[];
  readonly nodes: readonly LiveObject[];
}

/**
 * Reads namespaces, what makes pods, pods, Services and policies, in all namespaces or in those that are named; without
 * what is netproof's own. Throws EnvironmentError `kubectl-get`.
 */
export async function readCluster(
  kubectl: Kubectl,
  sight: { readonly namespaces?: readonly string[]; readonly nodes: boolean },
  signal?: AbortSignal,
): Promise<Snapshot> {
  const options = { deadlineMs: DEADLINE_MS, ...(signal && { signal }) };
  const kinds = READ_KINDS.join(',');
  const { namespaces } = sight;
  const questions = namespaces
    ? [
        ...namespaces.map((one) => [kinds, `--namespace=${one}`]),
        // A namespace that is not there is left out, and so are its objects.
        ['namespaces', ...namespaces, '--ignore-not-found'],
      ]
    : [[`namespaces,${kinds}`, '--all-namespaces']];
  const [nodes, ...answers] = await Promise.all([
    sight.nodes ? kubectl.get(['nodes'], options) : { items: [] },
    ...questions.map((question) => kubectl.get(question, options)),
  ]);
  return { objects: answers.flatMap(objectsOf).filter(isForeign), nodes: itemsOf(nodes) };
}

/** Of one name `kubectl get` gives the object, of several a list. */
function objectsOf(answer: unknown): readonly LiveObject[] {
  const object = answer as LiveObject;
  return object.kind === 'List' || object.items !== undefined ? itemsOf(object) : [object];
}

function isForeign(object: LiveObject): boolean {
  const { labels = {} } = metadataOf(object);
  return labels[RUN_LABEL] === undefined;
}
