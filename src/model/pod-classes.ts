import type { Workload } from '../core/objects.ts';
import type { Party } from './connection.ts';
import { partyOf } from './decide.ts';
import { groupBy } from '../core/group-by.ts';
import type { Model } from './model.ts';
import type { NetworkPolicy } from './policy.ts';
import { selectorKey, selects, type LabelSelector } from './selectors.ts';

/** Pods that no selector of any policy can tell apart: whatever holds for one holds for all. */
export interface PodClass {
  readonly index: number;
  /** The first of them, which stands for all. */
  readonly party: Party;
  readonly workloads: readonly Workload[];
}

/**
 * Groups workloads into classes. Two are alike when their namespaces are (the same, or two without policies that the
 * same namespaceSelectors pick), their labels are as far as any selector asks for them, and they both are, or are not,
 * on the host network. Where pods' addresses are known every pod is a class of its own.
 */
export function podClasses(model: Model): readonly PodClass[] {
  const asked = askedLabels(model.policies);
  const namespaceKeys = keysOfNamespaces(model);
  const groups = groupBy(model.workloads, (workload) => {
    if (workload.hostNetwork) return 'node';
    if (model.network.podAddresses.size > 0) return model.labelOf(workload);
    const labels = Object.keys(workload.labels)
      .filter((key) => asked.has(key))
      .sort()
      .map((key) => {
        const value = workload.labels[key] ?? '';
        return JSON.stringify(asked.get(key)?.has(value) === true ? [key, value] : [key]);
      });
    return `${namespaceKeys.get(workload.namespace) ?? ''} ${labels.join()}`;
  });
  return [...groups.values()].flatMap((workloads, index) => {
    const [first] = workloads;
    return first ? [{ index, workloads, party: partyOf(model, first) }] : [];
  });
}

/** The label keys that pod selectors ask for, each with the values that they tell apart. */
function askedLabels(policies: readonly NetworkPolicy[]): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map<string, Set<string>>();
  for (const selector of policies.flatMap(podSelectors)) {
    for (const { key, values } of selector.requirements) {
      const known = asked.get(key) ?? new Set();
      for (const value of values) known.add(value);
      asked.set(key, known);
    }
  }
  return asked;
}

function podSelectors(policy: NetworkPolicy): readonly LabelSelector[] {
  return [policy.podSelector, ...peersOf(policy).flatMap((peer) => peer.podSelector ?? [])];
}

function keysOfNamespaces(model: Model): ReadonlyMap<string, string> {
  const selectors = new Map(
    model.policies
      .flatMap(peersOf)
      .flatMap((peer) => peer.namespaceSelector ?? [])
      .map((selector) => [selectorKey(selector), selector]),
  );
  return new Map(
    model.namespaces.map(({ name, labels }) => {
      // A policy, and a podSelector alone, mean their own namespace: none is like one that has policies.
      if (model.policiesIn(name).length > 0) return [name, JSON.stringify(name)];
      const picked = [...selectors.values()].map((selector) => (selects(selector, labels) ? '1' : '0'));
      return [name, picked.join('')];
    }),
  );
}

function peersOf(policy: NetworkPolicy) {
  return [...policy.ingress, ...policy.egress]
    .flatMap((rule) => rule.peers)
    .flatMap((peer) => (peer.kind === 'pods' ? [peer] : []));
}
