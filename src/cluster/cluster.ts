import type { ExecResult } from '../io/exec.ts';
import type { Problem } from '../core/problem.ts';
import type { Kubectl } from './api/kubectl.ts';

/** One step of the way to a cluster, with the time it took: `node container`, `kubeadm`, `Calico applied`, … */
export interface Step {
  readonly name: string;
  /** Milliseconds from the beginning of the boot to the step's end. */
  readonly atMs: number;
  /** Milliseconds that the step took by itself. */
  readonly ms: number;
}

/** The name of an object that has a namespace. */
export interface ObjectName {
  readonly namespace: string;
  readonly name: string;
}

/**
 * A cluster to try policies in. It is handed out as soon as its API server takes objects, before a pod can run: namespaces,
 * pods and Services may be created at once, and what needs running pods waits for `ready()`.
 */
export interface Cluster {
  /** `netproof-8f3a91c2`: the kind cluster's name, and the value of the label `netproof.cluster` of all that belongs to it. */
  readonly name: string;
  readonly kubectl: Kubectl;
  readonly kubeconfig: string;
  /** The nodes' containers, which are also the nodes' names. */
  readonly nodes: readonly string[];
  /** The Docker network that the nodes are on. */
  readonly network: string;
  readonly podCidr: string;
  readonly serviceCidr: string;
  /** `v1.34.4`, as the API server says. */
  readonly kubernetesVersion: string;
  /** `Calico v3.32.1`, `kind's own CNI`, or `the CNI of kube-router.yaml`. */
  readonly cni: string;
  /** The DaemonSets whose pods carry the connections, where a manifest of the user's brought the CNI. */
  readonly cniDaemonSets?: readonly ObjectName[];
  /** Runs a program in a node's container (the first node's where none is named). Never throws. */
  readonly nodeExec: (
    command: readonly string[],
    options?: { readonly input?: string; readonly deadlineMs?: number; readonly node?: string },
  ) => Promise<ExecResult>;
  /** Ends when every node is Ready and the CNI can start pods. Throws EnvironmentError that says what is missing. May be called often. */
  readonly ready: () => Promise<void>;
  /**
   * Ends when each of these images is in the node or will have to be pulled by the kubelet; loads what the Docker engine
   * has.
   */
  readonly loadImages: (images: readonly string[]) => Promise<void>;
  /** Deletes all of it; what could not be deleted is a warning. May be called often, and while the boot still runs. */
  readonly dispose: () => Promise<readonly Problem[]>;
}

/** The label of every container that belongs to a cluster without being one of its nodes (the stub host, say). */
export const CLUSTER_LABEL = 'netproof.cluster';
