import { isPolicy, STANDARD_NAMESPACES } from './inventory.ts';
import { groupOf } from './kinds.ts';
import { serverFields } from './objects-to-apply.ts';
import type { Inventory, Resource } from './resources.ts';
import { namespaceObject } from './stand-ins.ts';
import { workloadKind } from './workloads.ts';

/** What must be there before what: kinds by the step in which they are applied. */
const STEPS: readonly (readonly string[])[] = [
  ['CustomResourceDefinition'],
  ['PriorityClass', 'StorageClass', 'RuntimeClass', 'IngressClass', 'ResourceQuota', 'LimitRange'],
  ['ServiceAccount', 'ClusterRole', 'Role', 'ClusterRoleBinding', 'RoleBinding'],
  ['ConfigMap', 'Secret', 'PersistentVolume', 'PersistentVolumeClaim'],
  ['Service', 'Endpoints', 'EndpointSlice'],
];
const OTHER = STEPS.length;
const WORKLOADS = OTHER + 1;
/** Webhooks and API services come last: until their pods run, they would refuse whatever comes after. */
const GATES = WORKLOADS + 1;

/**
 * Everything but the NetworkPolicies, as written, for `workloads: real`: namespaces first, then each kind after what
 * it needs, in file order within a step.
 */
export function realObjects(inventory: Inventory): readonly unknown[] {
  const defined = new Set(inventory.resources.filter(isNamespace).map(({ name }) => name));
  const created = inventory.namespaces.filter(
    ({ name }) => !defined.has(name) && !STANDARD_NAMESPACES.includes(name),
  );
  const rest = inventory.resources.filter((resource) => !isPolicy(resource) && !isNamespace(resource));
  return [
    ...created.map(namespaceObject),
    ...inventory.resources.filter(isNamespace).map(serverFields),
    ...rest.toSorted((a, b) => step(a) - step(b)).map(serverFields),
  ];
}

function isNamespace({ apiVersion, kind }: Resource): boolean {
  return apiVersion === 'v1' && kind === 'Namespace';
}

function step(resource: Resource): number {
  if (workloadKind(resource) !== undefined) return WORKLOADS;
  const group = groupOf(resource.apiVersion);
  if (group === 'admissionregistration.k8s.io' || group === 'apiregistration.k8s.io') return GATES;
  const found = STEPS.findIndex((kinds) => kinds.includes(resource.kind));
  return found === -1 ? OTHER : found;
}
