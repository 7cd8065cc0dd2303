import { Findings } from '../core/findings.ts';
import { ENDPOINT_KIND, madeWorkload } from './declared-workloads.ts';
import { withNamespacesOf } from './made-namespaces.ts';
import { labelOf, workloadName, type ContainerPort, type Inventory, type Workload } from '../core/objects.ts';
import type { Problem } from '../core/problem.ts';
import { KUBE_DNS } from '../model/cluster-dns.ts';
import { showName } from '../text/escape.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import type { NamedEndpoint } from './endpoints/endpoint.ts';
import { Declared } from './lookup/declared.ts';
import { nearLabel } from './lookup/nearest.ts';
import type { RuleSet } from './rule-set.ts';

type PodsEntry = NamedEndpoint & { readonly kind: 'pods' };

/**
 * Adds a workload for each entry of `endpoints` that names pods and finds none: those of another repository, or of an
 * operator. It has the entry's labels and the ports that rules name for it, in a namespace that is made where it is
 * missing; each is said in a notice, in a warning where the entry looks like a slip. Pure.
 */
export function withEndpointPods(
  inventory: Inventory,
  rules: Pick<RuleSet, 'endpoints' | 'rules'>,
): { readonly inventory: Inventory; readonly problems: readonly Problem[] } {
  const findings = new Findings();
  const entries = [...rules.endpoints].flatMap(([name, entry]): readonly (readonly [string, PodsEntry])[] =>
    entry.kind === 'pods' ? [[name, entry]] : [],
  );
  const made: Workload[] = [];
  for (const [name, entry] of entries) {
    const workloads = [...inventory.workloads, ...made];
    if (workloads.some((one) => isPicked(one, entry))) continue;
    if (isPicked(KUBE_DNS, entry)) {
      const message = `the endpoint \`${showName(name)}\` stands for the cluster's own DNS pods`;
      findings.error('bad-endpoint', message, entry.at, 'write `dns` in the rules, and remove the entry');
      continue;
    }
    const workload = standIn(freeName(name, entry.namespace, workloads), entry, rules);
    made.push(workload);
    tell(name, entry, workload, inventory, findings);
  }
  return {
    inventory: {
      ...inventory,
      namespaces: withNamespacesOf(
        inventory.namespaces,
        entries.map(([, entry]) => entry),
        findings,
      ),
      workloads: [...inventory.workloads, ...made],
    },
    problems: findings.problems,
  };
}

function isPicked({ namespace, labels }: Pick<Workload, 'namespace' | 'labels'>, entry: PodsEntry): boolean {
  return (
    namespace === entry.namespace &&
    Object.entries(entry.labels).every(([key, value]) => labelOf(labels, key) === value)
  );
}

/** The entry's own name as an object may be called, which no workload of the namespace has. */
function freeName(name: string, namespace: string, workloads: readonly Workload[]): string {
  const base = name.toLowerCase().replaceAll('_', '-');
  const taken = new Set(workloads.filter((one) => one.namespace === namespace).map((one) => one.name));
  let free = base;
  for (let count = 2; taken.has(free); count++) free = `${base}-${count}`;
  return free;
}

function standIn(name: string, entry: PodsEntry, { rules }: Pick<RuleSet, 'rules'>): Workload {
  const { namespace, labels, at } = entry;
  const ports = namedPorts(entry, rules);
  return madeWorkload(ENDPOINT_KIND, {
    namespace,
    name,
    labels,
    ports,
    serviceAccount: 'default',
    replicas: 1,
    at,
  });
}

/** The ports that rules name where they mean these pods, each once. */
function namedPorts({ namespace, labels }: PodsEntry, rules: RuleSet['rules']): readonly ContainerPort[] {
  const found = new Map<string, ContainerPort>();
  for (const { body, port } of rules.flatMap((rule) => [...rule.endpoints.values()].flat())) {
    if (body.kind !== 'pods' || body.namespace !== namespace || port?.kind !== 'range') continue;
    const own = Object.entries(body.labels);
    // A `*` means others, too.
    if (own.length === 0 || !own.every(([key, value]) => labelOf(labels, key) === value)) continue;
    const { first, last, protocol } = port;
    for (let number = first; number <= last; number++)
      found.set(`${number}/${protocol}`, { number, protocol });
  }
  return [...found.values()];
}

function tell(
  name: string,
  { namespace, labels, at }: PodsEntry,
  workload: Workload,
  inventory: Inventory,
  findings: Findings,
): void {
  const selector = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
  const message =
    `no manifest has the pods of the endpoint \`${showName(name)}\` (${showName(`${namespace}/${selector.join()}`)}): ` +
    `a stub pod with these labels stands for them, \`${showName(workloadName(workload))}\``;
  const declared = new Declared(inventory);
  const used = inventory.namespaces.map((one) => one.name);
  const near = used.includes(namespace)
    ? nearLabel(declared, namespace, labels)
    : didYouMean(namespace, used);
  if (near === undefined) findings.notice('endpoint-pod', message, at);
  else findings.warning('endpoint-pod', message, at, `did you mean \`${showName(near)}\`?`);
}
