import type { LivePod } from '../../cluster/pods/live-pod.ts';
import { RUN_LABEL } from '../../cluster/existing/own.ts';
import type { Workload } from '../../core/objects.ts';
import { podSpecPath } from '../../manifests/objects/workloads.ts';
import { debugPod, type DebugContainer } from '../../probe/debug-pod.ts';
import { mapOf } from '../../core/json.ts';
import { valueAt } from '../../yaml/path.ts';

/** What all of a run's own pods share. */
export interface OwnPods {
  readonly run: string;
  readonly container: DebugContainer;
  /** After so many seconds the kubelet ends them, whatever became of the run. */
  readonly endAfterS: number;
}

/** A container that asks for little, for namespaces whose quota wants every container to say so. */
export const SMALL = {
  requests: { cpu: '10m', memory: '32Mi' },
  limits: { cpu: '500m', memory: '256Mi' },
} as const;

/**
 * A pod that policies cannot tell from those of a workload: of its live pod, or of the workload's template where it has
 * none (a CronJob between its times). `adopters`: controllers that would take an orphan with its labels for their own; the
 * real pod is then named as its controller, else merely as its owner, for a budget that counts the pods of a controller
 * can count none of a pod's. Pure.
 */
export function besidePod(
  workload: Workload,
  live: LivePod | undefined,
  name: string,
  own: OwnPods,
  { adopted }: { readonly adopted: boolean },
): object {
  const { metadata, spec, ...rest } = debugPod(live ?? podOfTemplate(workload), own.container);
  const { ownerReferences, ...named } = metadata;
  const owners = live ? ownerReferences.map((one) => ({ ...one, controller: adopted })) : [];
  return {
    ...rest,
    metadata: {
      ...named,
      name,
      labels: { ...named.labels, [RUN_LABEL]: own.run },
      annotations: { 'netproof/beside': `${workload.kind}/${workload.name}` },
      ...(owners.length > 0 && { ownerReferences: owners }),
    },
    spec: { ...spec, restartPolicy: 'Never', activeDeadlineSeconds: own.endAfterS },
  };
}

/** What a pod of the workload would be like. */
function podOfTemplate(workload: Workload): Pick<LivePod, 'namespace' | 'name' | 'uid' | 'labels' | 'spec'> {
  const { namespace, name, labels, resource } = workload;
  const spec = mapOf(valueAt(resource.json, podSpecPath(resource))) ?? {};
  // Wherever the scheduler puts it.
  const free = Object.entries(spec).filter(([key]) => key !== 'nodeName');
  return { namespace, name, uid: '', labels, spec: Object.fromEntries(free) };
}

/** A pod on a node's own network: no policy keeps a node from the pods on it. Pure. */
export function nodePod(
  node: string,
  name: string,
  namespace: string,
  labels: Readonly<Record<string, string>>,
  own: OwnPods,
): object {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { namespace, name, labels: { ...labels, 'netproof.witness': 'node' } },
    spec: {
      ...ownPodSpec(own),
      nodeName: node,
      hostNetwork: true,
      tolerations: [{ operator: 'Exists' }],
      containers: [own.container],
    },
  };
}

/** What the specs of netproof's own pods share. Pure. */
export function ownPodSpec({ endAfterS }: Pick<OwnPods, 'endAfterS'>): Readonly<Record<string, unknown>> {
  return {
    activeDeadlineSeconds: endAfterS,
    terminationGracePeriodSeconds: 0,
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    restartPolicy: 'Never',
  };
}
