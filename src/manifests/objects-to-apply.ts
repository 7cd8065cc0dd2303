import { isMap } from './fields.ts';
import { isPolicy } from './inventory.ts';
import type { Inventory, Resource } from './resources.ts';

/** Fields that the API server writes: an object that was exported with them can't be applied. */
const SERVER_FIELDS = [
  'managedFields',
  'resourceVersion',
  'uid',
  'generation',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'selfLink',
];

/** An object as it is applied: with its namespace written out, and without what only the API server may say. */
export function serverFields({ json, namespace }: Resource): unknown {
  const metadata = isMap(json.metadata) ? json.metadata : {};
  const kept = Object.entries(metadata).filter(([key]) => !SERVER_FIELDS.includes(key));
  return {
    ...Object.fromEntries(Object.entries(json).filter(([key]) => key !== 'status')),
    metadata: { ...Object.fromEntries(kept), ...(namespace !== '' && { namespace }) },
  };
}

/** The NetworkPolicies, to be applied after everything else and with strict field validation. */
export function policyObjects(inventory: Inventory): readonly unknown[] {
  return inventory.policies.map(serverFields);
}

/** Kinds that stub mode and policies account for: all others are left out there. */
export function isServed(resource: Resource): boolean {
  return (
    isPolicy(resource) ||
    (resource.apiVersion === 'v1' && /^(Namespace|Service|ServiceAccount)$/.test(resource.kind))
  );
}
