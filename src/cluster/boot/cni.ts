import type { JsonMap } from '../../core/json.ts';
import type { ObjectName } from '../cluster.ts';

/** A CNI, ready to be applied. */
export interface Cni {
  /** As reports name it: `Calico v3.32.1`, `the CNI of kube-router.yaml`. */
  readonly title: string;
  /** What the boot's steps call it: `Calico`, `CNI`. */
  readonly short: string;
  readonly objects: readonly JsonMap[];
  /** Images that its pods start from. */
  readonly images: readonly string[];
  /** Where a manifest brought it that netproof knows nothing of: what has to run before pods can be judged. */
  readonly workloads?: {
    /** What carries the pods' connections. */
    readonly daemonSets: readonly ObjectName[];
    readonly deployments: readonly ObjectName[];
  };
}
