import { isMap } from '../../core/json.ts';
import type { Inventory, Resource, Workload } from '../../core/objects.ts';
import { groupOf } from '../../kubernetes/kinds.ts';
import { isOwnKind } from '../../manifests/objects/workloads.ts';

/**
 * Workloads of kinds that neither Kubernetes nor the manifests define: their objects can't be applied, and nobody makes
 * their pods. Pure.
 */
export function withoutController(inventory: Inventory): ReadonlySet<Workload> {
  const defined = new Set(inventory.resources.filter(isDefinition).map(definedKind));
  return new Set(
    inventory.workloads.filter(
      ({ resource }) =>
        !isOwnKind(resource) && !defined.has(`${groupOf(resource.apiVersion)}/${resource.kind}`),
    ),
  );
}

function isDefinition({ apiVersion, kind }: Resource): boolean {
  return groupOf(apiVersion) === 'apiextensions.k8s.io' && kind === 'CustomResourceDefinition';
}

/** What a CustomResourceDefinition defines: `argoproj.io/Rollout`. */
function definedKind({ json: { spec } }: Resource): string {
  const { group, names } = isMap(spec) ? spec : {};
  const kind = isMap(names) ? names.kind : undefined;
  return typeof group === 'string' && typeof kind === 'string' ? `${group}/${kind}` : '';
}
