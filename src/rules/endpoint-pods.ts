import { Findings } from '../core/findings.ts';
import {
  labelOf,
  workloadName,
  type ContainerPort,
  type Inventory,
  type Labels,
  type Namespace,
  type Resource,
  type Workload,
} from '../core/objects.ts';
import type { Problem } from '../core/problem.ts';
import { KUBE_DNS } from '../model/cluster-dns.ts';
import { showName } from '../text/escape.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import type { NamedEndpoint } from './endpoints/endpoint.ts';
import { Declared } from './lookup/declared.ts';
import { nearLabel } from './lookup/nearest.ts';
import type { RuleSet } from './rule-set.ts';

type PodsEntry = NamedEndpoint & { readonly kind: 'pods' };

/** The kind of the workloads that a rule file's `endpoints` make: no cluster has it, so that a stub pod is all there is. */
export const ENDPOINT_KIND = 'Endpoint';

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
      namespaces: namespacesOf(inventory, entries, findings),
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
  const resource: Resource = {
    apiVersion: 'netproof/v1',
    kind: ENDPOINT_KIND,
    namespace,
    name,
    json: {},
    at,
    locate: () => at,
  };
  return {
    kind: ENDPOINT_KIND,
    namespace,
    name,
    labels,
    serviceAccount: 'default',
    hostNetwork: false,
    ports: namedPorts(entry, rules),
    replicas: 1,
    at,
    resource,
  };
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

/** The manifests' namespaces, and those of the entries; `namespaceLabels` are of those that no manifest defines. */
function namespacesOf(
  { namespaces }: Inventory,
  entries: readonly (readonly [string, PodsEntry])[],
  findings: Findings,
): readonly Namespace[] {
  const found = new Map(namespaces.map((one) => [one.name, one]));
  const given = new Map<string, Labels>();
  for (const [, { namespace, namespaceLabels = {}, at }] of entries) {
    const known = found.get(namespace);
    if (known?.at === undefined) {
      checkAgreed(given.get(namespace) ?? {}, namespaceLabels, namespace, at, findings);
      given.set(namespace, { ...given.get(namespace), ...namespaceLabels });
      const own = { 'kubernetes.io/metadata.name': namespace };
      found.set(namespace, { name: namespace, labels: { ...given.get(namespace), ...own } });
    } else if (Object.entries(namespaceLabels).some(([key, value]) => labelOf(known.labels, key) !== value)) {
      findings.warning(
        'namespace-labels',
        `a manifest defines the namespace \`${showName(namespace)}\` with other labels: \`namespaceLabels\` is not looked at`,
        at,
        `remove it, or change ${showName(known.at.file)}:${known.at.line}`,
      );
    }
  }
  return [...found.values()];
}

/** Two entries may say what labels a namespace has, as long as they agree. */
function checkAgreed(
  before: Labels,
  now: Labels,
  namespace: string,
  at: PodsEntry['at'],
  findings: Findings,
): void {
  for (const [key, value] of Object.entries(now)) {
    const other = labelOf(before, key);
    if (other === undefined || other === value) continue;
    findings.error(
      'namespace-labels',
      `the namespace \`${showName(namespace)}\` has two values of \`${showName(key)}\`: ${showName(other)} in another entry, ${showName(value)} here`,
      at,
      'give both entries the same value',
    );
  }
}
