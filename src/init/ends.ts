import { groupBy } from '../core/group-by.ts';
import type { Workload, WirePort } from '../core/objects.ts';
import { workloadName, workloadPath } from '../core/objects.ts';
import { partyOf } from '../model/decide.ts';
import { matchPeer } from '../model/match-peer.ts';
import type { PolicyRule } from '../model/policy.ts';
import { showPort } from '../net/ports.ts';
import { ENDPOINT_KIND } from '../rules/declared-workloads.ts';
import type { Endpoint } from '../rules/endpoints/endpoint.ts';
import { parseEndpoint } from '../rules/endpoints/parse-endpoint.ts';
import type { Destination } from '../rules/lookup/destination.ts';
import { edgesOf } from './edges.ts';
import type { Ground } from './ground.ts';
import { isStoodFor, numbersOf } from './stand-ins.ts';

/** Pods that rules can name. */
export interface End {
  /** As rules name it: `shop/web`, or an entry of `endpoints`. */
  readonly text: string;
  /** As people call it beside the others: `web`. */
  readonly word: string;
  readonly workload: Workload;
  /** An entry of `endpoints` names it: no `*` does so by the way. */
  readonly isStandIn: boolean;
}

/** A port that connections can be tried to. */
export interface Target {
  /** `shop/api:8080`, `dns`, `internet:443`. */
  readonly text: string;
  readonly word: string;
  /** Absent for what is no pod. */
  readonly end?: End;
  /** The port's name, where it has one, else its number. */
  readonly port: string;
  readonly destination: Destination;
  /** No manifest declares it: a policy names it. */
  readonly undeclared: boolean;
  /** Nobody is meant to reach it: it is denied where that tells of a slip. */
  readonly isEdge?: true;
}

const NOWHERE = { file: 'netproof.yaml', line: 1, column: 1 };
/** Of ranges and lists: further ports that nothing declares tell no more. */
const MOST_UNDECLARED = 4;

/** Every workload with a pod that an endpoint can name. */
export function endsOf(ground: Ground): readonly End[] {
  const workloads = ground.inventory.workloads.filter(({ replicas }) => replicas > 0);
  const words = wordsOf(workloads);
  return largestFirst(workloads).flatMap((workload): readonly End[] => {
    const { declared } = ground.lookup;
    const standIn =
      workload.kind === ENDPOINT_KIND ? ground.standIns.find((one) => isStoodFor(one, workload)) : undefined;
    const isShared = declared.workloadsNamed(workload.namespace, workload.name).length > 1;
    const text = standIn?.name ?? (isShared ? workloadPath(workload) : workloadName(workload));
    if (lookUpPods(ground, text).length !== 1) return [];
    const word = standIn?.name ?? words.get(workload) ?? text;
    return [{ text, word, workload, isStandIn: standIn !== undefined }];
  });
}

/** The namespace that a repository is about before those of its helpers; each in file order. */
function largestFirst(workloads: readonly Workload[]): readonly Workload[] {
  const groups = [...groupBy(workloads, ({ namespace }) => namespace).values()];
  return groups.sort((a, b) => b.length - a.length).flat();
}

/** A bare name, where no other has it. */
function wordsOf(workloads: readonly Workload[]): ReadonlyMap<Workload, string> {
  const counts = new Map<string, number>();
  for (const { name } of workloads) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(workloads.map((one) => [one, counts.get(one.name) === 1 ? one.name : workloadName(one)]));
}

/** Every port of these, of the cluster and of hosts outside: what "nothing else" speaks of, and what policies name. */
export function targetsOf(ground: Ground, ends: readonly End[]): readonly Target[] {
  const own = ends.flatMap((end) => portsOf(ground, end));
  const outside = ground.outside.flatMap(({ name, ports }) => ports.map((port) => `${name}:${port}`));
  const named = new Set(['dns:53/udp', 'dns:53', 'apiserver', 'internet:443', ...outside]);
  const others = [...named].flatMap((text) => otherTarget(ground, text));
  const edges = edgesOf(ground).flatMap((text) => otherTarget(ground, text));
  return [...own, ...others, ...edges.map((edge) => ({ ...edge, isEdge: true }) as const)];
}

const WORDS: Readonly<Record<string, string>> = {
  dns: 'DNS',
  internet: 'the internet',
  apiserver: 'the API server',
};

/** What is no pod of anybody's. */
function otherTarget(ground: Ground, text: string): readonly Target[] {
  const [name = '', port = ''] = text.split(':');
  const word = Object.hasOwn(WORDS, name) ? (WORDS[name] ?? name) : name;
  return lookUpPorts(ground, text).map((destination) => ({
    text,
    word,
    port,
    destination,
    undeclared: false,
  }));
}

function portsOf(ground: Ground, end: End): readonly Target[] {
  const { workload } = end;
  const { declared } = ground.lookup;
  const known = declared.ports(workload).filter(({ protocol }) => protocol !== 'SCTP');
  const texts = known.map(showPort);
  const named = portsNamed(ground, workload).filter((port) => !texts.includes(port));
  const isNamed = known.length > 1 && hasNames(workload, known);
  return [...texts, ...named.slice(0, MOST_UNDECLARED)].flatMap((port, index) => {
    const wire = known[index];
    const name = wire && nameOf(workload, wire);
    // Of several ports the names say which is which.
    const text = `${end.text}:${isNamed ? (name ?? port) : port}`;
    return lookUpPorts(ground, text).map((destination): Target => ({
      text,
      word: end.word,
      end,
      port: name ?? port,
      destination,
      undeclared: wire === undefined,
    }));
  });
}

function nameOf({ ports }: Workload, { port, protocol }: WirePort): string | undefined {
  return ports.find((own) => own.number === port && own.protocol === protocol)?.name;
}

/** Each has a name of its own. */
function hasNames(workload: Workload, wires: readonly WirePort[]): boolean {
  const names = wires.map((wire) => nameOf(workload, wire));
  const all = workload.ports.flatMap(({ name }) => name ?? []);
  return names.every((name) => name !== undefined && all.filter((one) => one === name).length === 1);
}

/** The numbers that policies name for these pods, whether manifests declare them or not. */
function portsNamed({ model }: Ground, workload: Workload): readonly string[] {
  const pods = model.podsOf(workload);
  const parties = pods.map((pod) => partyOf(model, pod));
  const inward = pods.flatMap((pod) => model.isolating(pod, 'ingress')).flatMap(({ ingress }) => ingress);
  const reaches = (rule: PolicyRule, namespace: string): boolean =>
    rule.peers.some(
      (peer) =>
        peer.kind === 'pods' && parties.some((party) => !matchPeer(peer, namespace, party, model.network)),
    );
  const outward = model.policies.flatMap(({ policyTypes, egress, namespace }) =>
    policyTypes.egress ? egress.filter((rule) => reaches(rule, namespace)) : [],
  );
  return [...new Set([...inward, ...outward].flatMap((rule) => numbersOf(rule.ports)))];
}

/** The pods that a text stands for as a source; nothing where a rule file could not name them. */
function lookUpPods(ground: Ground, text: string): readonly Workload[] {
  return lookUp(ground, text, ({ lookup }, endpoint) =>
    lookup.sources([endpoint]).map(({ party }) => party.workload),
  );
}

/** The same of what is connected to. */
function lookUpPorts(ground: Ground, text: string): readonly Destination[] {
  return lookUp(ground, text, ({ lookup }, endpoint) =>
    lookup.destinations([endpoint]).map(({ party }) => party),
  );
}

function lookUp<Found>(
  ground: Ground,
  text: string,
  find: (ground: Ground, endpoint: Endpoint) => readonly Found[],
): readonly Found[] {
  const { findings } = ground.lookup;
  const { errors } = findings;
  const endpoint = parseEndpoint(text, NOWHERE, ground.named, findings);
  const found = endpoint ? find(ground, endpoint) : [];
  return findings.errors > errors ? [] : found;
}
