import type { Kubectl } from '../cluster/api/kubectl.ts';
import { itemsOf, metadataOf } from '../cluster/api/live-object.ts';
import type { ExistingCluster } from '../cluster/existing/connect.ts';
import { downCommand } from '../cluster/existing/down-command.ts';
import { EnvironmentError, type Problem } from '../core/problem.ts';
import { CANARY_NAMESPACE } from '../probe/canary.ts';
import { showName } from '../text/escape.ts';
import { furnish, type RunnerDeps } from './cluster-runner.ts';
import { FOREIGN_GROUND, layoutsOn } from './layout.ts';
import type { Runner } from './runner.ts';

/** What exists there before we come, and when we have gone. */
export interface Visit {
  readonly kubectl: Kubectl;
  /** Deletes them; what is left is a warning. */
  readonly leave: () => Promise<readonly Problem[]>;
}

const DELETE_MS = 180_000;

/** Makes sure that our namespaces are not there. Creates nothing. Throws EnvironmentError. */
export async function visitCluster(cluster: ExistingCluster): Promise<Visit> {
  const { context, kubectl } = cluster;
  const layouts = layoutsOn(FOREIGN_GROUND);
  const namespaces = [...layouts.flatMap((layout) => layout.namespaces), CANARY_NAMESPACE];
  const there = itemsOf(await kubectl.get(['namespaces'])).map((object) => metadataOf(object).name ?? '');
  const taken = namespaces.filter((name) => there.includes(name));
  if (taken.length > 0) {
    throw new EnvironmentError(
      'namespaces-taken',
      `the cluster of context ${showName(context)} has namespaces that netproof would make: ${taken.join(', ')}`,
      { hint: `another run may be at work; when none is: ${downCommand(cluster)}` },
    );
  }
  return {
    kubectl,
    leave: async () => {
      const args = ['delete', 'namespaces', '--ignore-not-found', '--wait', ...namespaces];
      const deleted = await kubectl.run(args, { deadlineMs: DELETE_MS });
      if (deleted.code === 0) return [];
      return [
        {
          code: 'left-behind',
          severity: 'warning',
          message: `netproof's namespaces in the cluster of context ${showName(context)} could not be deleted`,
          hint: `delete them with: ${downCommand(cluster)}`,
        },
      ];
    },
  };
}

/** Puts the layouts into a cluster of somebody else's, in namespaces of their own; `image` has agnhost's program. Throws EnvironmentError. */
export function openExistingCluster(
  { kubernetesVersion: kubernetes }: ExistingCluster,
  image: string,
  { kubectl, leave }: Visit,
  deps: RunnerDeps,
): Promise<Runner> {
  const cluster = { kubernetes, cni: 'a cluster that exists' };
  return furnish({ kubectl, layouts: layoutsOn(FOREIGN_GROUND), image, cluster, close: leave }, deps);
}
