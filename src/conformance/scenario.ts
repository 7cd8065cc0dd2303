import { stringify } from 'yaml';
import { labelledBy, MAKERS, PEERS, type Layout, type LayoutPod } from './layout.ts';

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
    ...layout.services.map(({ namespace, name, selector, ports, headless }) => ({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { namespace, name },
      spec: {
        ...(headless && { clusterIP: 'None' }),
        selector,
        ports: ports.map((port) => ({ ...port })),
      },
    })),
    ...policyObjects(scenario.policies),
  ];
}

/** The pod's manifest; that of its workload, where it is the first of several. None, where only the rule file has it. */
function podObject({ layout, podLabels }: Scenario, pod: LayoutPod): readonly JsonObject[] {
  const { maker, namespace, hostNetwork, containers, fixed, of } = pod;
  const apiVersion = MAKERS[maker];
  if (apiVersion === undefined || (of && of.ordinal > 0)) return [];
  const metadata = { namespace, name: of?.name ?? pod.name };
  const labels = { ...fixed, ...podLabels.get(labelledBy(pod)) };
  const spec = {
    ...(hostNetwork && { hostNetwork: true }),
    ...((maker === 'Job' || maker === 'CronJob') && { restartPolicy: 'Never' }),
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
  if (maker === 'Pod') return [{ apiVersion, kind: maker, metadata: { ...metadata, labels }, spec }];
  return [
    {
      apiVersion,
      kind: maker,
      metadata,
      spec: makerSpec(pod, replicasOf(layout, pod), { metadata: { labels }, spec }),
    },
  ];
}

function makerSpec({ maker, fixed }: LayoutPod, replicas: number, template: JsonObject): JsonObject {
  switch (maker) {
    case 'Job':
      // Several of them are told apart by their number.
      return replicas === 1
        ? { template }
        : { completionMode: 'Indexed', completions: replicas, parallelism: replicas, template };
    case 'CronJob':
      return { schedule: '@daily', jobTemplate: { spec: { template } } };
    case 'DaemonSet':
      return { selector: { matchLabels: fixed }, template };
    case 'ReplicationController':
      return { replicas, selector: fixed, template };
    case 'StatefulSet':
      return { replicas, serviceName: PEERS, selector: { matchLabels: fixed }, template };
    default:
      return { replicas, selector: { matchLabels: fixed }, template };
  }
}

function replicasOf({ pods }: Layout, pod: LayoutPod): number {
  return pods.filter((one) => labelledBy(one) === labelledBy(pod)).length;
}

/** The rule file that goes with the manifests: pods that they don't hold are its `workloads` and `endpoints`. */
export function ruleFile({ layout, podLabels }: Scenario): JsonObject {
  const made = layout.pods.filter(({ of }) => (of?.ordinal ?? 0) === 0);
  const labels = (pod: LayoutPod): LabelSet => ({ ...pod.fixed, ...podLabels.get(labelledBy(pod)) });
  const endpoints = made.filter(({ maker }) => maker === 'Endpoint');
  return {
    version: 1,
    workloads: made
      .filter(({ maker }) => maker === 'Workload')
      .map((pod) => ({
        name: labelledBy(pod),
        labels: labels(pod),
        ports: pod.containers.flat().map(({ name, number, protocol }) => {
          const port = `${number}/${protocol.toLowerCase()}`;
          return name === undefined ? port : { [name]: port };
        }),
        replicas: replicasOf(layout, pod),
      })),
    endpoints: Object.fromEntries(
      endpoints.map((pod) => [pod.name, { namespace: pod.namespace, labels: labels(pod) }]),
    ),
    rules: [
      // A file has one at least.
      { name: 'names are resolved', from: '*/*', allow: 'dns' },
      // An endpoint's ports are those that rules name.
      ...endpoints.map((pod) => ({
        name: `ports of ${pod.name}`,
        from: '*/*',
        allow: pod.containers
          .flat()
          .map(({ number, protocol }) => `${pod.name}:${number}/${protocol.toLowerCase()}`),
      })),
    ],
  };
}

/** Objects as one YAML text, for readers of YAML 1.1 such as kubectl: a label `yes` is quoted. */
export function yaml(objects: readonly JsonObject[]): string {
  return objects
    .map((object) => stringify(object, { aliasDuplicateObjects: false, version: '1.1' }))
    .join('---\n');
}
