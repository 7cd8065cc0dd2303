import { bootCluster, type BootDeps, type BootOptions } from '../cluster/boot/boot.ts';
import { policyInKernel } from '../cluster/pods/policy-rules.ts';
import type { Kubectl } from '../cluster/api/kubectl.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { canaryRule } from '../probe/canary.ts';
import { furnish } from './cluster-runner.ts';
import { HOSTS, layouts as all, type Layout } from './layout.ts';
import type { Runner } from './runner.ts';

/** Which cluster to make. */
export type OwnClusterOptions = Pick<BootOptions, 'nodeImage' | 'cni' | 'calico'> & {
  /** Of the pods: agnhost, or one that has its program. */
  readonly image: string;
  /** Those that are put into it: all, where absent. */
  readonly layouts?: readonly Layout[];
};

/** What making it takes. */
export interface OwnClusterDeps extends BootDeps {
  readonly onBooted?: (cluster: Cluster) => void;
  /** What stands between netproof and the API server: a test's way to a policy engine that reads policies otherwise. */
  readonly through?: (kubectl: Kubectl) => Kubectl;
}

/**
 * Boots a cluster and puts the layouts into it. Throws InputError, EnvironmentError; what there is by then is the caller's of
 * `onState` to delete.
 */
export async function openOwnCluster(
  { image, layouts = all, ...options }: OwnClusterOptions,
  deps: OwnClusterDeps,
): Promise<Runner> {
  const cluster = await bootCluster({ ...options, images: [image], avoid: HOSTS }, deps);
  deps.onBooted?.(cluster);
  const { kubectl, kubernetesVersion, cni } = cluster;
  return furnish(
    {
      kubectl: deps.through?.(kubectl) ?? kubectl,
      layouts,
      image,
      own: cluster,
      cluster: { kubernetes: kubernetesVersion, cni },
      ...(options.cni === 'calico' && { ruleInForce: () => policyInKernel(cluster, canaryRule) }),
      close: () => cluster.dispose(),
    },
    deps,
  );
}
