import type { Requirement } from '../../core/evidence.ts';
import { isMap, listOf, mapOf } from '../../core/json.ts';
import type { Inventory, Labels, Resource } from '../../core/objects.ts';
import { selects } from '../../model/selectors.ts';

/** Controllers that take any orphan with the right labels for a pod of theirs: a StatefulSet asks for its name, too. */
const ADOPTING: ReadonlySet<string> = new Set(['DaemonSet', 'ReplicaSet', 'ReplicationController']);

/** Whether some controller would adopt a pod with these labels, and delete it as one too many. Pure. */
export function isAdopted(
  { resources }: Pick<Inventory, 'resources'>,
  namespace: string,
  labels: Labels,
): boolean {
  return resources.some(
    (one) => ADOPTING.has(one.kind) && one.namespace === namespace && isPickedBy(one, labels),
  );
}

/** A Service that leads to pods before they are Ready, and so would lead to one with these labels; undefined where there is none. Pure. */
export function unreadyService(
  { resources }: Pick<Inventory, 'resources'>,
  namespace: string,
  labels: Labels,
): Resource | undefined {
  return resources.find(
    (one) =>
      one.apiVersion === 'v1' &&
      one.kind === 'Service' &&
      one.namespace === namespace &&
      mapOf(one.json.spec)?.publishNotReadyAddresses === true &&
      isPickedBy(one, labels),
  );
}

function isPickedBy(resource: Resource, labels: Labels): boolean {
  const selector = mapOf(mapOf(resource.json.spec)?.selector);
  if (selector === undefined) return false;
  const isStructured = isMap(selector.matchLabels) || Array.isArray(selector.matchExpressions);
  const { at } = resource;
  const requirements: readonly Requirement[] = [
    ...Object.entries(isStructured ? (mapOf(selector.matchLabels) ?? {}) : selector).map(
      ([key, value]): Requirement => ({ key, operator: 'In', values: [String(value)], at }),
    ),
    ...listOf(selector.matchExpressions)
      .filter(isMap)
      .map(({ key, operator, values }) => ({ key, operator, values: listOf(values), at }) as Requirement),
  ];
  return requirements.length > 0 && selects({ requirements }, labels);
}
