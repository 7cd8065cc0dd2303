import {
  type Inventory,
  type Labels,
  type Namespace,
  type Service,
  type Workload,
  workloadName,
} from '../core/objects.ts';
import { Findings } from '../core/findings.ts';
import type { Problem } from '../core/problem.ts';
import { allNamespaces, allWorkloads } from './cluster-dns.ts';
import { workloadKey, workloadLabels } from './connection.ts';
import { groupBy } from '../core/group-by.ts';
import { clusterNetwork, type ClusterNetwork, type NetworkOptions } from './network.ts';
import { readPolicy } from './policy-apis.ts';
import type { Direction, NetworkPolicy } from './policy.ts';
import { selects } from './selectors.ts';

/** What the manifests' policies mean, ready to be asked by `decide`. Immutable; every answer is a function of the inventory. */
export interface Model {
  readonly inventory: Inventory;
  readonly network: ClusterNetwork;
  /** The manifests' workloads, and the cluster's DNS pods. */
  readonly workloads: readonly Workload[];
  readonly services: readonly Service[];
  readonly namespaces: readonly Namespace[];
  /** The policies that could be read, in file order. */
  readonly policies: readonly NetworkPolicy[];
  namespaceLabels(name: string): Labels;
  /** `shop/web`; with the kind where two workloads of a namespace share a name. */
  labelOf(workload: Workload): string;
  policiesIn(namespace: string): readonly NetworkPolicy[];
  workloadsIn(namespace: string): readonly Workload[];
  /** The policies that isolate this workload's pods in this direction, in file order. */
  isolating(workload: Workload, direction: Direction): readonly NetworkPolicy[];
}

/** Reads every policy and makes the model of those that are right. The problems are the others' (errors). */
export function compileModel(
  inventory: Inventory,
  options: NetworkOptions = {},
): { readonly model: Model; readonly problems: readonly Problem[] } {
  const findings = new Findings();
  const policies = inventory.policies.flatMap((resource) => readPolicy(resource, findings) ?? []);
  const namespaces = allNamespaces(inventory);
  const labels = new Map(namespaces.map((one) => [one.name, one.labels]));
  const workloads = allWorkloads(inventory);
  const shown = workloadLabels(workloads);
  const shownByKey = new Map(workloads.map((one) => [workloadKey(one), shown.get(one) ?? workloadName(one)]));
  const byNamespace = groupBy(policies, (policy) => policy.namespace);
  const workloadsByNamespace = groupBy(workloads, (workload) => workload.namespace);
  const isolating = new Map<Workload, Readonly<Record<Direction, readonly NetworkPolicy[]>>>();
  const isolatingOf = (workload: Workload) => {
    const cached = isolating.get(workload);
    if (cached) return cached;
    // Policies are void for pods on the host network (see `Party`).
    const selecting = workload.hostNetwork
      ? []
      : (byNamespace.get(workload.namespace) ?? []).filter((one) =>
          selects(one.podSelector, workload.labels),
        );
    const both = {
      ingress: selecting.filter((policy) => policy.policyTypes.ingress),
      egress: selecting.filter((policy) => policy.policyTypes.egress),
    };
    isolating.set(workload, both);
    return both;
  };
  const model: Model = {
    inventory,
    network: clusterNetwork(options),
    workloads,
    services: inventory.services,
    namespaces,
    policies,
    namespaceLabels: (name) => labels.get(name) ?? { 'kubernetes.io/metadata.name': name },
    labelOf: (workload) =>
      shown.get(workload) ?? shownByKey.get(workloadKey(workload)) ?? workloadName(workload),
    workloadsIn: (namespace) => workloadsByNamespace.get(namespace) ?? [],
    policiesIn: (namespace) => byNamespace.get(namespace) ?? [],
    isolating: (workload, direction) => isolatingOf(workload)[direction],
  };
  return { model, problems: findings.all('the policies') };
}
