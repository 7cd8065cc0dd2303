import type { LivePod } from '../cluster/pods/live-pod.ts';

export type DebugContainer = Readonly<Record<string, unknown>> & { readonly name: string };

/** A gate that nobody opens: the pod is never Ready, so no Service routes to it. */
export const NEVER_READY = 'netproof/never-ready';
/** A pod of our own, as it is applied. */
export interface DebugPodObject {
  readonly apiVersion: 'v1';
  readonly kind: 'Pod';
  readonly metadata: {
    readonly namespace: string;
    readonly name: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly ownerReferences: readonly Readonly<Record<string, unknown>>[];
  };
  readonly spec: Readonly<Record<string, unknown>>;
}

/**
 * A substitute for a pod that takes no ephemeral container: policies see the same labels, namespace, service account,
 * node and kind of network. Pure. The real pod is its controller, so that no ReplicaSet or DaemonSet whose selector it
 * matches adopts it, to delete it as one too many; it goes when that pod goes. The labels by which controllers know
 * their pods by hash are left out. Its name holds the whole of the other's: no two pods may share one.
 */
export function debugPod(
  pod: Pick<LivePod, 'namespace' | 'name' | 'uid' | 'labels' | 'spec'>,
  container: DebugContainer,
): DebugPodObject {
  const { namespace, name, uid, labels, spec } = pod;
  const kept = Object.entries(labels).filter(([key]) => !CONTROLLERS.has(key));
  const alike = Object.entries(spec).filter(([key]) => ALIKE.has(key));
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      namespace,
      name: `netproof-${name}`,
      labels: Object.fromEntries(kept),
      ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name, uid, controller: true }],
    },
    spec: {
      terminationGracePeriodSeconds: 0,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      restartPolicy: 'Always',
      readinessGates: [{ conditionType: NEVER_READY }],
      tolerations: [{ operator: 'Exists' }],
      ...Object.fromEntries(alike),
      containers: [container],
    },
  };
}

/** What policies see of a pod's spec, and what its names are resolved by. */
const ALIKE: ReadonlySet<string> = new Set([
  'serviceAccountName',
  'nodeName',
  'hostNetwork',
  'dnsPolicy',
  'dnsConfig',
  'imagePullSecrets',
]);

const CONTROLLERS: ReadonlySet<string> = new Set([
  'pod-template-hash',
  'pod-template-generation',
  'controller-revision-hash',
  'controller-uid',
  'batch.kubernetes.io/controller-uid',
]);
