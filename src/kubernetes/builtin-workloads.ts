import type { Workload } from '../core/objects.ts';
import { builtinService } from './builtin-services.ts';

/** What a cluster has of its own and what takes in every pod with these labels: a DaemonSet adopts it, a Service leads to it. */
export interface Builtin {
  readonly kind: 'DaemonSet' | 'Service';
  readonly namespace: string;
  readonly name: string;
  readonly selector: Readonly<Record<string, string>>;
}

const NAMESPACE = 'kube-system';

/** With kind, and with Calico or kind's own CNI. */
const BUILTINS: readonly Builtin[] = [
  { kind: 'DaemonSet', namespace: NAMESPACE, name: 'calico-node', selector: { 'k8s-app': 'calico-node' } },
  { kind: 'DaemonSet', namespace: NAMESPACE, name: 'kube-proxy', selector: { 'k8s-app': 'kube-proxy' } },
  { kind: 'DaemonSet', namespace: NAMESPACE, name: 'kindnet', selector: { app: 'kindnet' } },
  {
    kind: 'Service',
    namespace: NAMESPACE,
    name: builtinService('dns').name,
    selector: builtinService('dns').selector ?? {},
  },
];

/** The workloads that every such cluster has of its own. */
export const BUILTIN_WORKLOADS: readonly {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}[] = [
  ...BUILTINS.filter(({ kind }) => kind === 'DaemonSet'),
  { kind: 'Deployment', namespace: NAMESPACE, name: 'coredns' },
];

/** What of the cluster's own would take in a workload's pods. Pure. */
export function builtinOf({
  namespace,
  labels,
}: Pick<Workload, 'namespace' | 'labels'>): Builtin | undefined {
  return BUILTINS.find(
    (one) =>
      one.namespace === namespace &&
      Object.entries(one.selector).every(([key, value]) => labels[key] === value),
  );
}
