import { groupBy } from '../core/group-by.ts';
import type { Labels, Workload } from '../core/objects.ts';
import { isDnsLabel } from '../kubernetes/names.ts';
import { deadPeer, deadPolicy } from '../model/dead-peer.ts';
import type { Model } from '../model/model.ts';
import type { NetworkPolicy, PolicyPort, PolicyRule } from '../model/policy.ts';
import { selectorKey, selects } from '../model/selectors.ts';
import { NAMESPACE_NAME } from '../model/strangers.ts';
import { labelsFor, wantedPods, type WantedPods } from '../model/wanted-pods.ts';
import { freeEndpointName } from './endpoint-names.ts';

/** Pods that policies name and no manifest has, as an entry of `endpoints`. */
export interface StandIn {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Labels;
  readonly namespaceLabels?: Labels;
  /** The ports that policies open on them, or one to try where they open all: `9090`, `53/udp`. */
  readonly ports: readonly string[];
  /** The policies that name them, each once. */
  readonly policies: readonly NetworkPolicy[];
}

type Seed = Omit<StandIn, 'name'>;

/** What is tried of pods of which nothing is known. */
const ANY_PORT = '80';
/** Ports of a list or of ranges beyond these tell no more of a policy. */
const MOST_PORTS = 8;

/**
 * One for each selector that picks nobody, in the order of the policies; none for what looks like a slip of the pen, which
 * warnings tell. `taken`: names that mean something already.
 */
export function standInsOf(model: Model): readonly StandIn[] {
  const seeds = [...peers(model), ...subjects(model)];
  const byPods = groupBy(seeds, ({ namespace, labels }) => JSON.stringify([namespace, sorted(labels)]));
  const taken = new Set<string>();
  return [...byPods.values()].flatMap((same): readonly StandIn[] => {
    const [first] = same;
    if (!first) return [];
    const name = freeEndpointName([appOf(first.labels), first.namespace], taken);
    taken.add(name);
    const ports = [...new Set(same.flatMap((one) => one.ports))];
    const known = ports.length > 1 ? ports.filter((port) => port !== ANY_PORT) : ports;
    const policies = [...new Set(same.flatMap((one) => one.policies))];
    const namespaceLabels = Object.assign({}, ...same.map((one) => one.namespaceLabels ?? {})) as Labels;
    const isLabelled = Object.keys(namespaceLabels).length > 0;
    return [{ ...first, name, policies, ports: known, ...(isLabelled && { namespaceLabels }) }];
  });
}

/** Whom peers ask for. */
function peers(model: Model): readonly Seed[] {
  return wantedPods(model).flatMap((wanted): readonly Seed[] => {
    if (wanted.admittedBy.some(({ policy, rule }) => isSlip(model, policy, rule, wanted))) return [];
    const { stranger, admittedBy } = wanted;
    const home = homeOf(model, stranger.namespace, stranger.namespaceLabels);
    if (!home) return [];
    const outward = admittedBy.filter(({ rule }) => rule.direction === 'egress');
    return [
      {
        ...home,
        labels: labelled(stranger.labels, home.namespace),
        ports: outward.length === 0 ? [] : portsOf(outward.map(({ rule }) => rule)),
        policies: [...new Set(admittedBy.map(({ policy }) => policy))],
      },
    ];
  });
}

/** Whether something of the manifests is nearly what the peer asks for. */
function isSlip(model: Model, policy: NetworkPolicy, rule: PolicyRule, { pods }: WantedPods): boolean {
  return rule.peers.some((peer) => {
    if (peer.kind !== 'pods' || selectorKey(peer.podSelector) !== selectorKey(pods.podSelector)) return false;
    const dead = deadPeer(model, policy, peer)?.dead;
    return dead?.meant !== undefined || dead?.instead !== undefined;
  });
}

/** Whom policies hold: pods of another repository, or of an operator. */
function subjects(model: Model): readonly Seed[] {
  return model.policies.flatMap((policy): readonly Seed[] => {
    const { namespace, podSelector } = policy;
    const dead = deadPolicy(model, policy);
    const isThere = model.workloadsIn(namespace).some((one) => selects(podSelector, one.labels));
    if (isThere || dead?.meant !== undefined || dead?.instead !== undefined) return [];
    const labels = labelsFor(podSelector.requirements);
    if (!labels || (Object.keys(labels).length === 0 && hasOthers(model, policy))) return [];
    const ports = policy.policyTypes.ingress ? portsOf(policy.ingress) : [];
    return [{ namespace, labels: labelled(labels, namespace), ports, policies: [policy] }];
  });
}

/** Whether other policies of the namespace name pods, which a policy of all pods holds as well. */
function hasOthers(model: Model, { namespace }: NetworkPolicy): boolean {
  return model.policiesIn(namespace).some((one) => one.podSelector.requirements.length > 0);
}

/** A namespace that is there, or one with such labels; undefined where it cannot be told from one that is there. */
function homeOf(
  { namespaces }: Model,
  namespace: string,
  namespaceLabels: Labels | undefined,
): Pick<Seed, 'namespace' | 'namespaceLabels'> | undefined {
  if (!namespaceLabels) return { namespace };
  const labels = Object.fromEntries(
    Object.entries(namespaceLabels).filter(([key]) => key !== NAMESPACE_NAME),
  );
  const isNamed = isDnsLabel(namespace);
  const values = Object.values(labels).map((value) => value.toLowerCase());
  const names = isNamed ? [namespace] : [...values.filter(isDnsLabel), 'elsewhere'];
  const free = names.find((name) => !namespaces.some((one) => one.name === name)) ?? 'elsewhere-too';
  if (isNamed && free !== namespace) return undefined;
  return { namespace: free, ...(Object.keys(labels).length > 0 && { namespaceLabels: labels }) };
}

/** An entry has a label: where any pod of the namespace will do, one that says whose it is. */
function labelled(labels: Labels, namespace: string): Labels {
  return Object.keys(labels).length > 0 ? labels : { app: namespace };
}

const NAMES = ['app.kubernetes.io/name', 'app', 'k8s-app', 'name', 'app.kubernetes.io/instance'];

/** What the pods are called, by their labels. */
export function appOf(labels: Labels): string {
  const named = NAMES.flatMap((key) => labels[key] ?? [])[0];
  if (named !== undefined) return named;
  const [key = '', value = ''] = Object.entries(labels)[0] ?? [];
  // Of a label that only has to be there, its key says more.
  return /^(any(-other)*|true|yes|on|enabled|allowed?)?$/.test(value) ? (key.split('/').at(-1) ?? '') : value;
}

/** Numbers of ports that rules open on pods whose names of ports nobody knows. */
function portsOf(rules: readonly PolicyRule[]): readonly string[] {
  const found = new Set(rules.flatMap((rule) => numbersOf(rule.ports)));
  return found.size === 0 ? [ANY_PORT] : [...found].slice(0, MOST_PORTS);
}

/** The ports that a rule names by number; of a range its ends. */
export function numbersOf(ports: readonly PolicyPort[]): readonly string[] {
  return ports.flatMap(({ port, endPort, protocol }) => {
    if (typeof port !== 'number' || protocol === 'SCTP') return [];
    const ends = endPort === undefined || endPort === port ? [port] : [port, endPort];
    return ends.map((number) => (protocol === 'UDP' ? `${number}/udp` : String(number)));
  });
}

/** The pods of the inventory that a stand-in is not: what manifests have needs none. */
export function isStoodFor({ namespace, labels }: StandIn, workload: Workload): boolean {
  return (
    workload.namespace === namespace &&
    Object.entries(labels).every(([key, value]) => workload.labels[key] === value)
  );
}

function sorted(labels: Labels): readonly (readonly [string, string])[] {
  return Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
}
