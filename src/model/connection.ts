import {
  type ContainerPort,
  type Labels,
  type Protocol,
  type Workload,
  workloadName,
} from '../core/objects.ts';
import type { Cidr } from '../net/ip.ts';

/** One end of a connection: a workload's pods, or a bare address (a host outside, a node). */
export type Endpoint = Workload | { readonly ip: string; readonly label?: string };

/** One question to the model: may `from` connect to this port of `to`? Services are translated before it is asked. */
export interface Connection {
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly port: number;
  readonly protocol: Protocol;
  /** Dialled at a Service's address: what a pod sends to itself this way leaves the pod and comes back. */
  readonly viaService?: boolean;
}

/** An end as policies see it. */
export type Party =
  | {
      readonly kind: 'pod';
      readonly label: string;
      readonly workload: Workload;
      readonly namespaceLabels: Labels;
      /** Absent where only the pod ranges are known. */
      readonly address?: Cidr;
      readonly ports: readonly ContainerPort[];
    }
  /**
   * A node, or a pod on the host network: it has the node's address, and no selector matches it. Kubernetes leaves
   * host-network pods to the implementation; Calico has no workload endpoint for them, so their policies are void.
   */
  | { readonly kind: 'node'; readonly label: string; readonly address: Cidr; readonly workload?: Workload }
  | { readonly kind: 'address'; readonly label: string; readonly address: Cidr };

/** Is it a workload rather than an address? */
export function isWorkload(endpoint: Endpoint): endpoint is Workload {
  return 'kind' in endpoint;
}

/** What no two workloads share: `shop/Deployment/web`. */
export function workloadKey(workload: Pick<Workload, 'namespace' | 'kind' | 'name'>): string {
  return `${workload.namespace}/${workload.kind}/${workload.name}`;
}

/** `shop/web`, or `shop/deployment/web` where another kind in the namespace has the same name. */
export function workloadLabels(workloads: readonly Workload[]): ReadonlyMap<Workload, string> {
  const counts = new Map<string, number>();
  for (const one of workloads) counts.set(workloadName(one), (counts.get(workloadName(one)) ?? 0) + 1);
  return new Map(
    workloads.map((one) => {
      const short = workloadName(one);
      return [
        one,
        counts.get(short) === 1 ? short : `${one.namespace}/${one.kind.toLowerCase()}/${one.name}`,
      ];
    }),
  );
}
