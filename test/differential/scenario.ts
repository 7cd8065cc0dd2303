import { stringify } from 'yaml';
import { labelledBy, type Layout, type LayoutPod } from './layout.ts';

/** JSON, as manifests are made of. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Labels as manifests have them. */
export type LabelSet = Readonly<Record<string, string>>;

/** A NetworkPolicy, without what all have in common. */
export interface PolicyDraft {
  readonly namespace: string;
  readonly name: string;
  readonly spec: JsonObject;
}

/**
 * One scenario: what a layout's namespaces and pods are labelled with, and the policies. Addresses that only the
 * cluster knows are words in it: `@s0-a/a1` a pod's address, `@node` the node's, `@pods` and `@services` the ranges.
 */
export interface Scenario {
  readonly seed: number;
  readonly index: number;
  readonly layout: Layout;
  readonly namespaceLabels: ReadonlyMap<string, LabelSet>;
  /** By `namespace/name`, the layout's own (`fixed`) labels left out. */
  readonly podLabels: ReadonlyMap<string, LabelSet>;
  readonly policies: readonly PolicyDraft[];
}

/** A layout with no scenario applied. */
export function bare(layout: Layout): Scenario {
  return {
    seed: 0,
    index: layout.index,
    layout,
    namespaceLabels: new Map(),
    podLabels: new Map(),
    policies: [],
  };
}

/** What the words in a scenario's ipBlocks mean. */
export interface AddressBook {
  /** By `namespace/name`. */
  readonly pods: ReadonlyMap<string, string>;
  readonly node: string;
  readonly podRange: string;
  readonly serviceRange: string;
}

/** The scenario with every word replaced by the cluster's own address. Throws RangeError for a pod that there is not. */
export function atAddresses(scenario: Scenario, book: AddressBook): Scenario {
  return {
    ...scenario,
    policies: scenario.policies.map((policy) => ({
      ...policy,
      spec: replaced(policy.spec, book) as JsonObject,
    })),
  };
}

function replaced(value: Json, book: AddressBook): Json {
  if (typeof value === 'string') return value.startsWith('@') ? addressIn(value.slice(1), book) : value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => replaced(item, book));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([key, item]) => [key, replaced(item, book)]),
  );
}

/** `s0-a/a1/32`, `node/32`, `pods`, `services`. */
function addressIn(word: string, book: AddressBook): string {
  if (word === 'pods') return book.podRange;
  if (word === 'services') return book.serviceRange;
  const slash = word.lastIndexOf('/');
  const who = word.slice(0, slash);
  const address = who === 'node' ? book.node : book.pods.get(who);
  if (address === undefined) throw new RangeError(`no address for ${word}`);
  return `${address}${word.slice(slash)}`;
}

/** The NetworkPolicy objects. */
export function policyObjects(policies: readonly PolicyDraft[]): readonly JsonObject[] {
  return policies.map(({ namespace, name, spec }) => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { namespace, name },
    spec,
  }));
}

/** Everything that the scenario is about, as a repository would hold it: policies last. */
export function manifests(scenario: Scenario): readonly JsonObject[] {
  const { layout } = scenario;
  return [
    ...layout.namespaces.map((name) => ({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name, labels: scenario.namespaceLabels.get(name) ?? {} },
    })),
    ...layout.pods.flatMap((pod) => podObject(scenario, pod)),
    ...layout.services.map(({ namespace, name, selector, ports }) => ({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { namespace, name },
      spec: { selector, ports: ports.map((port) => ({ ...port })) },
    })),
    ...policyObjects(scenario.policies),
  ];
}

/** The pod's manifest; that of its workload, where it is the first of several. */
function podObject({ layout, podLabels }: Scenario, pod: LayoutPod): readonly JsonObject[] {
  const { namespace, name, hostNetwork, containers, fixed, of } = pod;
  const labels = { ...fixed, ...podLabels.get(labelledBy(pod)) };
  const spec = {
    ...(hostNetwork && { hostNetwork: true }),
    containers: containers.map((ports, index) => ({
      name: `c${index}`,
      image: 'example',
      ports: ports.map((port) => ({
        ...(port.name !== undefined && { name: port.name }),
        containerPort: port.number,
        protocol: port.protocol,
      })),
    })),
  };
  if (!of) return [{ apiVersion: 'v1', kind: 'Pod', metadata: { namespace, name, labels }, spec }];
  if (of.ordinal > 0) return [];
  return [
    {
      apiVersion: 'apps/v1',
      kind: of.kind,
      metadata: { namespace, name: of.name },
      spec: {
        replicas: layout.pods.filter((one) => one.of && labelledBy(one) === labelledBy(pod)).length,
        ...(of.kind === 'StatefulSet' && { serviceName: of.name }),
        selector: { matchLabels: fixed },
        template: { metadata: { labels }, spec },
      },
    },
  ];
}

/** Objects as one YAML text, for readers of YAML 1.1 such as kubectl: a label `yes` is quoted. */
export function yaml(objects: readonly JsonObject[]): string {
  return objects
    .map((object) => stringify(object, { aliasDuplicateObjects: false, version: '1.1' }))
    .join('---\n');
}
