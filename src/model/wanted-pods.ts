import type { PodPeerSpec, Requirement } from '../core/evidence.ts';
import { groupBy } from '../core/group-by.ts';
import type { Labels, Workload } from '../core/objects.ts';
import { showPods } from '../text/policy-words.ts';
import { namespacesOf } from './dead-peer.ts';
import type { Model } from './model.ts';
import type { NetworkPolicy, PodPeer, PolicyRule } from './policy.ts';
import { selectorKey, selects } from './selectors.ts';
import { NAMESPACE_NAME, stranger, type Stranger } from './strangers.ts';

/** Pods that a peer asks for; without a namespaceSelector those of one namespace. */
export interface PodsSpec extends PodPeerSpec {
  readonly namespace: string;
}

/** Pods that a peer asks for and no workload has, and one that stands for them. */
export interface WantedPods {
  readonly pods: PodsSpec;
  readonly stranger: Stranger;
  /** The rules that admit them by such a peer. */
  readonly admittedBy: readonly PolicyAndRule[];
}

interface PolicyAndRule {
  readonly policy: NetworkPolicy;
  readonly rule: PolicyRule;
}

/** The pods that peers ask for and no workload has, as far as there can be such: each once, however often it is asked for. */
export function wantedPods(model: Model): readonly WantedPods[] {
  const pods = visiblePods(model);
  const asked = model.policies.flatMap((policy) =>
    (['ingress', 'egress'] as const)
      .filter((direction) => policy.policyTypes[direction])
      .flatMap((direction) => policy[direction])
      .flatMap((rule) =>
        rule.peers.flatMap((peer) => (peer.kind === 'pods' ? [{ policy, rule, peer }] : [])),
      ),
  );
  return [...groupBy(asked, keyOf).values()].flatMap((own): WantedPods[] => {
    const [first] = own;
    if (!first || isThere(model, first, pods)) return [];
    const found = standIn(model, first);
    const byRule = new Map(own.map(({ policy, rule }) => [rule, { policy, rule }]));
    return found ? [{ ...found, admittedBy: [...byRule.values()] }] : [];
  });
}

/** By namespace, without those of the host network, which no selector picks. */
export function visiblePods({ pods }: Model): ReadonlyMap<string, readonly Workload[]> {
  return groupBy(
    pods.filter((one) => !one.hostNetwork),
    ({ namespace }) => namespace,
  );
}

interface Asked {
  readonly policy: NetworkPolicy;
  readonly peer: PodPeer;
}

function keyOf({ policy, peer: { namespaceSelector, podSelector } }: Asked): string {
  const where = namespaceSelector ? `in ${selectorKey(namespaceSelector)}` : `of ${policy.namespace}`;
  return `${where} ${podSelector?.requirements.length === 0 ? '-' : selectorKey(podSelector)}`;
}

function isThere(
  model: Model,
  { policy, peer }: Asked,
  pods: ReadonlyMap<string, readonly Workload[]>,
): boolean {
  const { podSelector } = peer;
  for (const namespace of namespacesOf(model, policy, peer)) {
    if (pods.get(namespace)?.some(({ labels }) => !podSelector || selects(podSelector, labels))) return true;
  }
  return false;
}

function standIn(model: Model, { policy, peer }: Asked): Omit<WantedPods, 'admittedBy'> | undefined {
  const { namespace } = policy;
  const { kind, namespaceSelector, podSelector } = peer;
  const labels = labelsFor(podSelector?.requirements ?? []);
  const home = namespaceSelector ? homeFor(model, namespaceSelector.requirements) : { namespace };
  if (!labels || !home) return undefined;
  const pods: PodsSpec = {
    kind,
    namespace,
    ...(podSelector && { podSelector }),
    ...(namespaceSelector && { namespaceSelector }),
  };
  return { pods, stranger: stranger({ label: showPods(pods), labels, ...home }) };
}

type Home = { readonly namespace: string } | { readonly namespaceLabels: Labels };

/** A new namespace that is selected; where its name is asked for the one that has it. */
function homeFor({ namespaces }: Model, requirements: readonly Requirement[]): Home | undefined {
  const names = requirements.find(({ key, operator }) => key === NAMESPACE_NAME && operator === 'In')?.values;
  if (!names) {
    // Each namespace has its name as a label.
    const namespaceLabels = labelsFor(requirements, { [NAMESPACE_NAME]: '*' });
    return namespaceLabels && { namespaceLabels };
  }
  for (const name of names) {
    const there = namespaces.find((one) => one.name === name);
    if (!there) {
      const namespaceLabels = labelsFor(requirements, { [NAMESPACE_NAME]: name });
      if (namespaceLabels) return { namespaceLabels };
    } else if (selects({ requirements }, there.labels)) return { namespace: name };
  }
  return undefined;
}

/** These labels and as few more as meet all requirements; undefined where nothing does. */
export function labelsFor(requirements: readonly Requirement[], given: Labels = {}): Labels | undefined {
  const added = [...groupBy(requirements, ({ key }) => key)].flatMap(([key, own]) => {
    if (Object.hasOwn(given, key)) return [];
    const lists = own.filter(({ operator }) => operator === 'In').map(({ values }) => values);
    if (lists.length === 0 && !own.some(({ operator }) => operator === 'Exists')) return [];
    const unwanted = new Set(own.flatMap(({ operator, values }) => (operator === 'NotIn' ? values : [])));
    const [first = [otherThan(unwanted)], ...others] = lists;
    const value = first.find((one) => !unwanted.has(one) && others.every((list) => list.includes(one)));
    return value === undefined ? [] : [[key, value] as const];
  });
  const labels = { ...given, ...Object.fromEntries(added) };
  return selects({ requirements }, labels) ? labels : undefined;
}

function otherThan(values: ReadonlySet<string>): string {
  let value = 'any';
  while (values.has(value)) value += '-other';
  return value;
}
