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
import { askedLabels, bothAsked, conditionsOf, podsOf, type AskedLabels } from '../kubernetes/pods-of.ts';
import { podSelectorsOf, type Direction, type NetworkPolicy } from './policy.ts';
import { selects } from './selectors.ts';

/** What the manifests' policies mean, ready to be asked by `decide`. Immutable; every answer is a function of the inventory. */
export interface Model {
  readonly inventory: Inventory;
  readonly network: ClusterNetwork;
  /** The manifests' workloads, and the cluster's DNS pods; of one whose pods selectors tell apart, each of these. */
  readonly workloads: readonly Workload[];
  /** The same with all that may be guessed of labels which only a controller knows. */
  readonly pods: readonly Workload[];
  readonly services: readonly Service[];
  readonly namespaces: readonly Namespace[];
  /** What selectors ask of labels that controllers write. */
  readonly asked: AskedLabels;
  /** The policies that could be read, in file order. */
  readonly policies: readonly NetworkPolicy[];
  namespaceLabels(name: string): Labels;
  /** The same model with every pod apart that these, too, tell apart. */
  tellingApart(asked: AskedLabels): Model;
  /** What is to be asked of a workload, or of one of its pods: itself, where selectors tell nothing apart. */
  podsOf(workload: Workload): readonly Workload[];
  /** `shop/web`; with the kind where two workloads of a namespace share a name; `shop/db, pod db-1`. */
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
  alsoAsked: AskedLabels = new Map(),
): { readonly model: Model; readonly problems: readonly Problem[] } {
  const findings = new Findings();
  const policies = inventory.policies.flatMap((resource) => readPolicy(resource, findings) ?? []);
  const namespaces = allNamespaces(inventory);
  const labels = new Map(namespaces.map((one) => [one.name, one.labels]));
  const whole = allWorkloads(inventory);
  const shown = workloadLabels(whole);
  const shownByKey = new Map(whole.map((one) => [workloadKey(one), shown.get(one) ?? workloadName(one)]));
  const own = askedLabels([
    ...policies.flatMap(podSelectorsOf).flatMap(({ requirements }) => requirements),
    ...conditionsOf(inventory.services),
  ]);
  const asked = alsoAsked.size === 0 ? own : bothAsked(own, alsoAsked);
  const apart = new Map(
    (asked.size === 0 ? [] : whole).flatMap((one) => {
      const pods = podsOf(one, asked);
      return pods.length === 1 && pods[0] === one ? [] : [[workloadKey(one), pods]];
    }),
  );
  const pods = whole.flatMap((one) => apart.get(workloadKey(one)) ?? [one]);
  const workloads = apart.size === 0 ? whole : withoutGuesses(pods);
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
    pods,
    services: inventory.services,
    namespaces,
    asked,
    policies,
    tellingApart: (wanted) => (wanted.size === 0 ? model : compileModel(inventory, options, wanted).model),
    namespaceLabels: (name) => labels.get(name) ?? { 'kubernetes.io/metadata.name': name },
    podsOf: (workload) => {
      const own = apart.get(workloadKey(workload));
      if (!own) return [workload];
      return workload.pod ? guessesOf(workload, own) : own;
    },
    labelOf: (workload) => {
      const name = shown.get(workload) ?? shownByKey.get(workloadKey(workload)) ?? workloadName(workload);
      return workload.pod?.oneOfSeveral === true ? `${name}, pod ${workload.pod.name}` : name;
    },
    workloadsIn: (namespace) => workloadsByNamespace.get(namespace) ?? [],
    policiesIn: (namespace) => byNamespace.get(namespace) ?? [],
    isolating: (workload, direction) => isolatingOf(workload)[direction],
  };
  return { model, problems: findings.all('the policies') };
}

/** Of the pods that differ by a guess alone, the one that no selector asks for. */
function withoutGuesses(pods: readonly Workload[]): readonly Workload[] {
  const first = new Map(pods.toReversed().map((one) => [`${workloadKey(one)}/${one.pod?.name ?? ''}`, one]));
  return pods.filter((one) => first.get(`${workloadKey(one)}/${one.pod?.name ?? ''}`) === one);
}

/** What this pod may be like, of all `pods` of its workload. */
function guessesOf(workload: Workload, pods: readonly Workload[]): readonly Workload[] {
  const { pod } = workload;
  if (!pod || pod.guessed.length === 0) return [workload];
  const first = (pod.twinOf ?? workload).pod?.name;
  return pods
    .filter((one) => one.pod?.name === first)
    .map(({ labels }) => {
      const own = Object.entries(workload.labels).filter(([key]) => !pod.guessed.includes(key));
      const guess = Object.entries(labels).filter(([key]) => pod.guessed.includes(key));
      return { ...workload, labels: Object.fromEntries([...own, ...guess]) };
    });
}
