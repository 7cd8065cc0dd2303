import type { DebugContainer, PodObject } from './debug-containers.ts';

/** A gate that nobody opens: the pod is never Ready, so no Service routes to it. */
const GATE = 'netproof/never-ready';
/** Kubernetes' limit for the name of a pod that shall be a host name too. */
const LONGEST_NAME = 63;

/** A pod of our own, as it is applied. */
export interface DebugPodObject {
  readonly apiVersion: 'v1';
  readonly kind: 'Pod';
  readonly metadata: {
    readonly namespace: string;
    readonly name: string;
    readonly labels: Readonly<Record<string, string>>;
  };
  readonly spec: Readonly<Record<string, unknown>>;
}

/**
 * A stand-in for a pod that takes no ephemeral container: policies see the same labels, namespace, service account and
 * node. Pure. Without the labels by which controllers know their pods by hash: a ReplicaSet would adopt, and then
 * delete, a bare pod that its selector matches.
 */
export function debugPod(pod: PodObject, container: DebugContainer): DebugPodObject {
  const { namespace = 'default', name = '', labels = {} } = pod.metadata ?? {};
  const kept = Object.entries(labels).filter(([key]) => !CONTROLLERS.has(key));
  const { serviceAccountName, nodeName } = pod.spec ?? {};
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      namespace,
      name: `netproof-${name}`.slice(0, LONGEST_NAME).replace(/[^a-z0-9]+$/, ''),
      labels: Object.fromEntries(kept),
    },
    spec: {
      terminationGracePeriodSeconds: 0,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      restartPolicy: 'Always',
      readinessGates: [{ conditionType: GATE }],
      tolerations: [{ operator: 'Exists' }],
      ...(typeof serviceAccountName === 'string' && { serviceAccountName }),
      ...(typeof nodeName === 'string' && { nodeName }),
      containers: [container],
    },
  };
}

const CONTROLLERS: ReadonlySet<string> = new Set([
  'pod-template-hash',
  'pod-template-generation',
  'controller-revision-hash',
  'controller-uid',
  'batch.kubernetes.io/controller-uid',
]);
