import type { Inventory } from '../core/objects.ts';
import { CANARY_NAMESPACE } from '../probe/canary.ts';
import { inFileOrder, InputError, type Problem } from '../core/problem.ts';
import type { Project } from '../project/project.ts';
import { showName } from '../text/escape.ts';

/** Manifests in the canary's namespace: they would change what proves that policies are enforced. An error each. Pure. */
export function reservedProblems({ resources }: Pick<Inventory, 'resources'>): readonly Problem[] {
  return resources
    .filter(
      ({ apiVersion, kind, name, namespace }) =>
        namespace === CANARY_NAMESPACE ||
        (apiVersion === 'v1' && kind === 'Namespace' && name === CANARY_NAMESPACE),
    )
    .map(({ kind, name, at }) => ({
      code: 'reserved-namespace',
      severity: 'error',
      message: `${showName(kind)} ${showName(name)}: the namespace ${CANARY_NAMESPACE} is netproof's own on its clusters`,
      at,
      hint: 'give it another namespace, or leave it out of the manifests',
    }));
}

/** Refuses them before anything is made, with all else that is to be said of the repository. Throws InputError. */
export function refuseReserved({ inventory, problems }: Pick<Project, 'inventory' | 'problems'>): void {
  const reserved = reservedProblems(inventory);
  if (reserved.length > 0) throw new InputError(inFileOrder([...problems, ...reserved]));
}
