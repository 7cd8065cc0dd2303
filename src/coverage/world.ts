import type { ExternalHost } from '../core/check.ts';
import { groupBy } from '../core/group-by.ts';
import type { ContainerPort, WirePort, Workload } from '../core/objects.ts';
import { servedPorts } from '../kubernetes/service-targets.ts';
import { outsideAddresses, ELSEWHERE } from '../model/axes.ts';
import { API_SERVER, API_SERVER_PORT } from '../model/cluster-dns.ts';
import type { Slot } from '../model/compiled-policies.ts';
import type { Endpoint, Party } from '../model/connection.ts';
import { partyOf } from '../model/decide.ts';
import type { Model } from '../model/model.ts';
import { podClasses } from '../model/pod-classes.ts';
import type { NetworkPolicy } from '../model/policy.ts';
import { selects } from '../model/selectors.ts';
import { wantedPods } from '../model/wanted-pods.ts';
import { containsCidr, freeAddress, parseAddress } from '../net/ip.ts';
import type { CheckRoute } from './routes.ts';

/** Who there is to connect, and where to: classes of pods that no selector tells apart, and what else policies speak of. */
export interface World {
  /** Sources, and owners of slots. */
  readonly parties: readonly Party[];
  readonly slots: readonly Slot[];
  /** Who is meant by a party as a source, the ones that a rule can name first. */
  readonly sourcesOf: (party: number) => readonly Endpoint[];
  /** Who is meant by a slot. */
  readonly targetsOf: (slot: number) => readonly Endpoint[];
  /** The party that an endpoint is. */
  readonly indexOf: (endpoint: Endpoint) => number | undefined;
  /** The slot of an endpoint's port. */
  readonly slotOf: (endpoint: Endpoint, wire: WirePort) => number | undefined;
}

/** Policies name ports; more than these of addresses outside are asked by nobody. */
const MOST_OUTSIDE_PORTS = 20;

/**
 * The world of a repository: its pods at the ports that they declare, that Services lead to, that policies open where there is neither,
 * and that checks ask; hosts that rules name, and an address for each part of each ipBlock; pods that only a peer asks for.
 */
export function worldOf(
  model: Model,
  routes: readonly (readonly CheckRoute[])[],
  hosts: readonly ExternalHost[],
): World {
  const builder = new Builder(model);
  for (const { from, to, wire } of routes.flat()) {
    builder.addSource(from);
    builder.addTarget(to, wire);
  }
  const outside = outsidePorts(model);
  const addresses = [
    ...hosts.map(({ address, label }) => ({ ip: address, label })),
    ...blockAddresses(model),
  ];
  for (const end of addresses) {
    builder.addSource(end);
    for (const wire of outside) builder.addTarget(end, wire);
  }
  builder.addTarget(
    { ip: model.network.node.text, label: API_SERVER },
    { port: API_SERVER_PORT, protocol: 'TCP' },
  );
  const strangers = [ELSEWHERE.workload, ...wantedPods(model).map((one) => one.stranger)];
  for (const one of strangers) {
    builder.addSource(one);
    for (const wire of outside) builder.addTarget(one, wire);
  }
  return builder.world();
}

/** A port that is asked of some endpoints. */
interface Wanted {
  readonly wire: WirePort;
  readonly ends: Set<Endpoint>;
}

class Builder {
  readonly #model: Model;
  readonly #parties: Party[];
  readonly #members: Endpoint[][];
  readonly #partyOf = new Map<Workload | string, number>();
  /** By party: its ports, each with the endpoints that have it, by what tells them apart. */
  readonly #wanted: Map<string, Wanted>[];

  constructor(model: Model) {
    this.#model = model;
    const classes = podClasses(model);
    this.#parties = classes.map(({ party }) => party);
    this.#members = classes.map(({ workloads }) => [...workloads]);
    this.#wanted = classes.map(() => new Map<string, Wanted>());
    for (const { index, workloads } of classes) for (const one of workloads) this.#partyOf.set(one, index);
    const serviced = servedPorts({ workloads: model.pods, services: model.services });
    for (const one of model.pods) {
      for (const wire of portsOf(model, one, serviced.get(one) ?? [])) this.addTarget(one, wire);
    }
  }

  addSource(end: Endpoint): number {
    const known = this.#find(end);
    if (known !== undefined) return known;
    const index = this.#parties.push(partyOf(this.#model, end)) - 1;
    this.#members.push([end]);
    this.#wanted.push(new Map());
    this.#partyOf.set(keyOf(end), index);
    return index;
  }

  addTarget(end: Endpoint, wire: WirePort): void {
    const wanted = this.#wanted[this.addSource(end)];
    const key = slotKey(end, wire);
    const slot = wanted?.get(key);
    if (slot) slot.ends.add(end);
    else wanted?.set(key, { wire, ends: new Set([end]) });
  }

  #find(end: Endpoint): number | undefined {
    return this.#partyOf.get(keyOf(end));
  }

  /** Numbers the slots: those of one party follow each other. */
  world(): World {
    const slots: Slot[] = [];
    const targets: Endpoint[][] = [];
    const slotOf = this.#wanted.map(() => new Map<string, number>());
    for (const [classIndex, wanted] of this.#wanted.entries()) {
      for (const [key, { wire, ends }] of wanted) {
        const [first] = ends;
        if (!first) continue;
        slotOf[classIndex]?.set(key, slots.length);
        slots.push({ classIndex, party: partyOf(this.#model, first), wire });
        targets.push([...ends]);
      }
    }
    return {
      parties: this.#parties,
      slots,
      sourcesOf: (party) => this.#members[party] ?? [],
      targetsOf: (slot) => targets[slot] ?? [],
      indexOf: (end) => this.#find(end),
      slotOf: (end, wire) => slotOf[this.#find(end) ?? -1]?.get(slotKey(end, wire)),
    };
  }
}

function keyOf(end: Endpoint): Workload | string {
  return 'kind' in end ? end : end.ip;
}

/** Names of ports are the target's: pods of one class with other ports have slots of their own. */
function slotKey(end: Endpoint, { port, protocol }: WirePort): string {
  const ports = 'kind' in end ? JSON.stringify(end.ports.map(portIdentity)) : '';
  return `${port}/${protocol} ${ports}`;
}

function portIdentity({ name, number, protocol }: ContainerPort): unknown[] {
  return [name ?? null, number, protocol];
}

/** Its declared ports and those that Services send to; where there is neither, what policies open on it. */
function portsOf(model: Model, workload: Workload, serviced: readonly WirePort[]): readonly WirePort[] {
  const known = [...workload.ports.map(({ number: port, protocol }) => ({ port, protocol })), ...serviced];
  if (known.length > 0) return known;
  return model
    .policiesIn(workload.namespace)
    .filter((policy) => selects(policy.podSelector, workload.labels))
    .flatMap((policy) => policy.ingress.flatMap((rule) => rule.ports))
    .flatMap(numbersOf);
}

function numbersOf({
  port,
  endPort,
  protocol,
}: NetworkPolicy['ingress'][number]['ports'][number]): readonly WirePort[] {
  if (typeof port !== 'number') return [];
  return [port, ...(endPort === undefined || endPort === port ? [] : [endPort])].map((number) => ({
    port: number,
    protocol,
  }));
}

/** What is asked of addresses, and of pods that nobody knows: the ports of rules that let out. */
function outsidePorts({ policies }: Model): readonly WirePort[] {
  const named = policies.flatMap(({ egress }) => egress.flatMap(({ ports }) => ports)).flatMap(numbersOf);
  const usual = [443, 80].map((port): WirePort => ({ port, protocol: 'TCP' }));
  const distinct = new Map([...usual, ...named].map((wire) => [`${wire.port}/${wire.protocol}`, wire]));
  return [...distinct.values()].slice(0, MOST_OUTSIDE_PORTS);
}

/** The second documentation range is for hosts that the rule file gives no address: one of it would change theirs. */
const GIVEN_OUT = '198.51.100.0/24';

/** An address in each ipBlock that none of its exceptions holds, one in each exception, and one outside of all of them. */
function blockAddresses(model: Model): readonly { readonly ip: string }[] {
  const { network } = model;
  const blocks = model.policies
    .flatMap(({ ingress, egress }) => [...ingress, ...egress])
    .flatMap(({ peers }) => peers)
    .flatMap((peer) => (peer.kind === 'ipBlock' ? [peer.block] : []));
  const kept = [...network.podRanges, ...network.serviceRanges, network.node];
  const found = [
    ...groupBy(blocks, ({ cidr, except }) => [cidr, ...except].map(({ text }) => text).join()).values(),
  ]
    .flatMap(([block]) => (block ? [block] : []))
    .flatMap(({ cidr, except }) => [
      askable(cidr, [...kept, ...except]),
      ...except.map((cut) => askable(cut, kept)),
    ]);
  const { outside } = outsideAddresses([model]);
  return [...new Set([outside, ...found.filter((ip) => ip !== undefined)])].map((ip) => ({ ip }));
}

/** A usable address of a range: not one that no server can have. */
function askable(
  range: Parameters<typeof freeAddress>[0],
  taken: Parameters<typeof freeAddress>[1],
): string | undefined {
  const never = ['0.0.0.0/8', '127.0.0.0/8', '224.0.0.0/3', GIVEN_OUT].flatMap((text) => {
    const [ip = '', prefix] = text.split('/');
    const base = parseAddress(ip);
    return base ? [{ ...base, text, prefix: Number(prefix) }] : [];
  });
  if (range.family !== 4) return undefined;
  const wanted = never.some((one) => containsCidr(one, range)) ? [] : never;
  // The network's own address is no host's.
  const network = range.prefix < 31 ? [{ ...range, prefix: 32 }] : [];
  return freeAddress(range, [...taken, ...wanted, ...network]) ?? freeAddress(range, taken);
}
