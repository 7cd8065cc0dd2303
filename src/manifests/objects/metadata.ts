import type { Findings } from '../../core/findings.ts';
import type { Resource } from '../../core/objects.ts';
import { checkShape, type Shape } from './shape.ts';

const TEXT: Shape = { is: 'text' };
const ANY: Shape = { is: 'any' };

/** `ObjectMeta`, the same in every kind. Its labels are checked by their own rules, with better words. */
const METADATA: Shape = {
  is: 'map',
  fields: {
    name: TEXT,
    namespace: TEXT,
    labels: ANY,
    annotations: { is: 'texts' },
    generateName: TEXT,
    uid: TEXT,
    resourceVersion: TEXT,
    generation: ANY,
    creationTimestamp: ANY,
    deletionTimestamp: ANY,
    deletionGracePeriodSeconds: ANY,
    ownerReferences: { is: 'list', of: ANY },
    finalizers: { is: 'list', of: TEXT },
    managedFields: ANY,
    selfLink: TEXT,
  },
};

/** Finds fields of `metadata` that no object has: a misspelt `labels` would leave an object without any. */
export function checkMetadata(resource: Resource, findings: Findings): void {
  checkShape(resource, resource.json.metadata, ['metadata'], METADATA, findings);
}
