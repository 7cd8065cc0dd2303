import type { ContainerPort, Protocol } from '../core/objects.ts';

/*
 * What stands in the cluster before any scenario begins, and stays: pods' ports can't be changed and pods take seconds
 * to start, so the scenarios change labels and policies alone. There are several layouts, each with namespaces of its
 * own, and a scenario is applied to one of them: that many at the same time. Nothing is ever asked across layouts, and
 * policies hold in their own namespace alone, so no scenario can see another.
 */

/** How many layouts there are; scenario `i` is applied to layout `i % LAYOUTS`. */
export const LAYOUTS = 4;

/**
 * What makes pods, and the API of the object that says so; `Rollout` stands for every kind of a CRD. What a rule file
 * makes, an entry of its `workloads` or of its `endpoints`, has none.
 */
export const MAKERS = {
  Pod: 'v1',
  Deployment: 'apps/v1',
  ReplicaSet: 'apps/v1',
  ReplicationController: 'v1',
  StatefulSet: 'apps/v1',
  DaemonSet: 'apps/v1',
  Job: 'batch/v1',
  CronJob: 'batch/v1',
  Rollout: 'argoproj.io/v1alpha1',
  Workload: undefined,
  Endpoint: undefined,
} as const;
/** One of them. */
export type Maker = keyof typeof MAKERS;

/** A pod of a layout. Labels other than its `fixed` ones are the scenario's, and the same for all pods of a set. */
export interface LayoutPod {
  readonly maker: Maker;
  /** The workload with several pods that it is of, and its number in it. */
  readonly of?: { readonly name: string; readonly ordinal: number };
  /** Nothing is asked of it but what concerns its own workload: every probe takes its time. */
  readonly amongItsOwn?: true;
  readonly namespace: string;
  readonly name: string;
  readonly hostNetwork: boolean;
  /** By container: two containers may use the same name for two ports. */
  readonly containers: readonly (readonly ContainerPort[])[];
  /** Where it listens, declared or not. */
  readonly listens: readonly Wire[];
  /** What Services select by. */
  readonly fixed: Readonly<Record<string, string>>;
}

/** A port as it is dialled. Not SCTP: the kernels that clusters run on here may lack it. */
export interface Wire {
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
}

/** A Service of a layout. */
export interface LayoutService {
  /** Each pod behind it is asked for by itself, at the pod's own ports. */
  readonly headless?: true;
  readonly namespace: string;
  readonly name: string;
  readonly selector: Readonly<Record<string, string>>;
  readonly ports: readonly (Wire & { readonly name: string; readonly targetPort: number | string })[];
}

/** One layout, as it stands in the cluster. */
export interface Layout {
  readonly index: number;
  readonly namespaces: readonly string[];
  readonly pods: readonly LayoutPod[];
  readonly services: readonly LayoutService[];
  /** Servers outside the cluster. */
  readonly hosts: readonly string[];
  /** The address of the client outside, as this layout's pods see it; undefined where there is none. */
  readonly client: string | undefined;
  /** Whether the cluster's own Services are asked. */
  readonly system: boolean;
}

/** Where the layouts stand. */
export interface Ground {
  /** What namespaces' names begin with. */
  readonly prefix: string;
  /** The whole cluster is ours: there are hosts outside, a client outside, a pod on the node's network, and one DNS pod. */
  readonly own: boolean;
}

/** A cluster of our own. */
export const OWN_GROUND: Ground = { prefix: 's', own: true };
/** A cluster of somebody else's: nothing outside our own namespaces is asked. */
export const FOREIGN_GROUND: Ground = { prefix: 'netproof-conformance-', own: false };

/** Servers outside the cluster, at addresses of RFC 5737 that a container of ours holds. */
export const HOSTS: readonly string[] = ['203.0.113.7', '203.0.113.200', '198.51.100.10'];

/** Where they listen. */
export const HOST_WIRES: readonly Wire[] = [tcp(443), tcp(8086), udp(5353)];

const LISTENS: readonly Wire[] = [tcp(8080), tcp(8081), tcp(9090), udp(5353)];

/** Ports that no pod declares and all listen on: beside the borders of the ranges that policies have, and far from all. */
export const UNDECLARED: readonly Wire[] = [
  tcp(7999),
  tcp(8086),
  tcp(9091),
  tcp(20_001),
  tcp(61_000),
  udp(6001),
  udp(61_000),
];

/** The headless Service that governs the StatefulSet. */
export const PEERS = 'peers';

/** An endpoint's pods have the ports that rules name, and rules name numbers. */
const UNNAMED: LayoutPod['containers'] = [
  [
    { number: 8080, protocol: 'TCP' },
    { number: 5353, protocol: 'UDP' },
  ],
];

/** Ports by container. Names mean different numbers on different pods, another protocol, or two numbers at once. */
const PORTS: readonly (readonly (readonly ContainerPort[])[])[] = [
  [[named('http', 8080), named('metrics', 9090), named('dns', 5353, 'UDP')]],
  [[named('http', 8081), named('dns', 5353, 'UDP')]],
  [[named('http', 5353, 'UDP'), named('web', 8080)]],
  [[named('http', 8080)], [named('http', 8081)]],
  [[{ number: 8080, protocol: 'TCP' }]],
  [[named('metrics', 8080), named('http', 9090)]],
];

/** What makes the single pods: one after another through the layouts, so that each kind stands in one of them at least. */
const SINGLE: readonly Maker[] = [
  'Deployment',
  'Job',
  'Workload',
  'DaemonSet',
  'Rollout',
  'CronJob',
  'Endpoint',
  'ReplicaSet',
  'ReplicationController',
  'Pod',
];
/** What makes the pods that are asked about each other, by layout; one kind writes a number on each. */
const TWINS: readonly Maker[] = ['Deployment', 'Job', 'Workload', 'Rollout'];

/** The layout of this index, from 0. */
export function layoutOf(index: number, { prefix, own }: Ground = OWN_GROUND): Layout {
  const a = `${prefix}${index}-a`;
  const b = `${prefix}${index}-b`;
  const c = `${prefix}${index}-c`;
  const ports = (turn: number) => PORTS[(turn + index) % PORTS.length] ?? [];
  const single = (turn: number): Maker => SINGLE[(index * 4 + turn) % SINGLE.length] ?? 'Pod';
  const pod = (maker: Maker, namespace: string, name: string, turn: number, set?: string): LayoutPod => ({
    maker,
    namespace,
    name,
    hostNetwork: false,
    containers: maker === 'Endpoint' ? UNNAMED : ports(turn),
    listens: [...LISTENS, ...UNDECLARED],
    fixed: { pod: name, ...(set !== undefined && { set }) },
  });
  const several = (
    count: number,
    ...[maker, namespace, name, turn, set]: Parameters<typeof pod>
  ): readonly LayoutPod[] =>
    Array.from({ length: count }, (_, ordinal) => ({
      ...pod(maker, namespace, `${name}-${ordinal}`, turn, set),
      fixed: { pod: name, ...(set !== undefined && { set }) },
      of: { name, ordinal },
      ...((maker !== 'StatefulSet' || ordinal === count - 1) && { amongItsOwn: true }),
    }));
  // All layouts share the node, so each has ports of its own on it.
  const onNode = [tcp(18_080 + index), udp(15_353 + index)];
  return {
    index,
    namespaces: [a, b, c],
    pods: [
      pod('Pod', a, 'a1', 0, 'pair'),
      pod(single(0), a, 'a2', 1, 'pair'),
      pod(single(1), a, 'a3', 2),
      pod(single(2), b, 'b1', 3),
      // Two of the three are named by policies.
      ...several(3, 'StatefulSet', b, 'many', 4, 'pair'),
      ...several(2, TWINS[index % TWINS.length] ?? 'Deployment', a, 'twin', 0),
      pod(single(3), c, 'c1', 5, 'pair'),
      ...(own ? [nodePod(c, onNode)] : []),
    ],
    services: [
      service(a, 'one', { pod: 'a1' }, [
        { name: 'web', ...tcp(80), targetPort: 8080 },
        { name: 'dns', ...udp(53), targetPort: 5353 },
      ]),
      service(a, 'pair', { set: 'pair' }, [{ name: 'web', ...tcp(80), targetPort: 'http' }]),
      service(a, 'twin', { pod: 'twin' }, [{ name: 'web', ...tcp(80), targetPort: 8080 }]),
      service(b, 'many', { pod: 'many' }, [{ name: 'web', ...tcp(80), targetPort: 8080 }]),
      service(b, 'one', { pod: 'b1' }, [{ name: 'web', ...tcp(8080), targetPort: 8081 }]),
      service(b, 'pair', { set: 'pair' }, [{ name: 'web', ...tcp(9090), targetPort: 8080 }]),
      service(c, 'one', { pod: 'c1' }, [
        { name: 'http', ...tcp(8080), targetPort: 'http' },
        { name: 'metrics', ...tcp(9090), targetPort: 'metrics' },
      ]),
      ...(own
        ? [service(c, 'node', { pod: 'node' }, [{ name: 'web', ...tcp(80), targetPort: 'http' }])]
        : []),
      {
        ...service(a, 'each', { set: 'pair' }, [{ name: 'web', ...tcp(80), targetPort: 'http' }]),
        headless: true,
      },
      // The names of a StatefulSet's pods are under that of this one. It need not have a port.
      { ...service(b, PEERS, { pod: 'many' }, []), headless: true },
    ],
    hosts: own ? HOSTS : [],
    client: !own ? undefined : index % 2 === 0 ? '203.0.113.7' : '203.0.113.200',
    system: own,
  };
}

/** Every layout. */
export const layouts: readonly Layout[] = layoutsOn(OWN_GROUND);

/** Every layout on some ground. */
export function layoutsOn(ground: Ground): readonly Layout[] {
  return Array.from({ length: LAYOUTS }, (_, index) => layoutOf(index, ground));
}

/** What the pod's labels are kept by: its set, where it is of one. */
export function labelledBy({ namespace, name, of }: LayoutPod): string {
  return keyOf({ namespace, name: of?.name ?? name });
}

/** `s0-a/a1`: what a pod or a Service is called by. */
export function keyOf({ namespace, name }: { readonly namespace: string; readonly name: string }): string {
  return `${namespace}/${name}`;
}

/** The pod on the node's own network. */
function nodePod(namespace: string, wires: readonly Wire[]): LayoutPod {
  return {
    maker: 'DaemonSet',
    namespace,
    name: 'node',
    hostNetwork: true,
    containers: [
      wires.map(({ port, protocol }) => named(protocol === 'TCP' ? 'http' : 'dns', port, protocol)),
    ],
    listens: wires,
    fixed: { pod: 'node' },
  };
}

function service(
  namespace: string,
  name: string,
  selector: LayoutService['selector'],
  ports: LayoutService['ports'],
): LayoutService {
  return { namespace, name, selector, ports };
}

function named(name: string, number: number, protocol: Protocol = 'TCP'): ContainerPort {
  return { name, number, protocol };
}

function tcp(port: number): Wire {
  return { port, protocol: 'TCP' };
}

function udp(port: number): Wire {
  return { port, protocol: 'UDP' };
}
