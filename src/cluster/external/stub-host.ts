import { createHash } from 'node:crypto';
import type { Clock } from '../../io/clock.ts';
import type { Exec, ExecResult } from '../../io/exec.ts';
import { containsCidr, parseAddress, parseCidr } from '../../net/ip.ts';
import { mistake } from '../../core/findings.ts';
import { EnvironmentError, InputError, type Position, type Problem } from '../../core/problem.ts';
import type { Check, ExternalHost } from '../../core/check.ts';
import { showName } from '../../text/escape.ts';
import { CLUSTER_LABEL, type Cluster } from '../cluster.ts';
import { outputTail } from '../api/output-tail.ts';
import { missingListeners, type Ports } from '../pods/listeners.ts';
import { LOCAL_MS } from '../deadlines.ts';

/** What the stub host has to be: every host that a check names, and every port on which one is asked for. */
export interface StubHostPlan {
  readonly hosts: readonly (ExternalHost & { readonly at: Position })[];
  readonly ports: Ports;
}

/** The container in place of every external host. */
export interface StubHost {
  readonly container: string;
  /** Its own address on the Docker network: the nodes' next hop to the hosts. */
  readonly nextHop: string;
  /** The addresses that it answers at, besides its own. */
  readonly addresses: readonly string[];
  /** What it listens on at each of them. */
  readonly ports: Ports;
}

export interface StubHostOptions {
  /** Its name labels the container, which is deleted with it; the network is kind's to make, if need be. */
  readonly cluster: Pick<Cluster, 'name' | 'network' | 'podCidr' | 'serviceCidr'>;
  /** An agnhost image. */
  readonly image: string;
  readonly plan: StubHostPlan;
  /** Whether one of an earlier run may be there: it stays when it is the same, and is deleted when it is not. */
  readonly reuse?: boolean;
  readonly deadlineMs: number;
  readonly signal?: AbortSignal;
}

/**
 * Hosts and ports that checks name, each address once. All hosts listen on all of the ports: which of them a source
 * may reach is for the policies to say. A port range's checks are one check a port, so nothing is left out.
 */
export function stubHostPlan(checks: readonly Check[]): StubHostPlan {
  const hosts = new Map<string, ExternalHost & { readonly at: Position }>();
  const ports = { TCP: new Set<number>(), UDP: new Set<number>() };
  for (const { to, at, port, protocol } of checks) {
    if (to.kind !== 'host') continue;
    const key = `${to.host.address} ${to.host.name ?? ''}`;
    if (!hosts.has(key)) hosts.set(key, { ...to.host, at });
    if (protocol !== 'SCTP') ports[protocol].add(port);
  }
  return { hosts: [...hosts.values()], ports: { tcp: sorted(ports.TCP), udp: sorted(ports.UDP) } };
}

function sorted(numbers: ReadonlySet<number>): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

/**
 * Hosts whose address the stub host cannot have, because this cluster or the machine uses it: it would be reached, but
 * not outside of them. An error each, at the rule's line.
 */
export function unusableHosts(
  hosts: StubHostPlan['hosts'],
  ranges: readonly { readonly name: string; readonly cidr: string }[],
): readonly Problem[] {
  const never = [
    { name: 'not for hosts', cidr: '0.0.0.0/8' },
    { name: 'loopback', cidr: '127.0.0.0/8' },
    { name: 'multicast', cidr: '224.0.0.0/4' },
    { name: 'not for hosts', cidr: '240.0.0.0/4' },
  ];
  return hosts.flatMap((host) => {
    const address = parseAddress(host.address);
    const range = [...never, ...ranges].find(({ cidr }) => {
      const outer = parseCidr(cidr);
      return address && outer && containsCidr(outer, address);
    });
    if (address?.family === 4 && !range) return [];
    const why = range ? `${range.cidr} is ${range.name}` : 'it is not an IPv4 address';
    const message = `the stub host cannot have the address ${showName(host.address)} of ${showName(host.label)}: ${why}`;
    const hint = 'choose another address for the host, from 198.51.100.0/24 for example';
    return [mistake('host-address', message, host.at, hint)];
  });
}

/**
 * Starts the container in place of every host: it holds their addresses and listens on the ports. Needs no
 * node and no API server, so it may start while they do; waits for the Docker network when there is none yet. It has
 * no default route, so nothing gets out through it. Undefined when the plan names no host. Throws InputError for an address that it cannot have,
 * EnvironmentError `stub-host` when the engine refuses or the listeners do not come up before the deadline.
 */
export async function startStubHost(
  parts: { readonly exec: Exec; readonly clock: Clock },
  options: StubHostOptions,
): Promise<StubHost | undefined> {
  const { exec, clock } = parts;
  const { name, network, podCidr, serviceCidr } = options.cluster;
  const end = clock.now() + options.deadlineMs;
  const docker = (args: readonly string[]): Promise<ExecResult> =>
    exec('docker', args, {
      deadlineMs: Math.max(1, end - clock.now()),
      ...(options.signal && { signal: options.signal }),
    });
  const container = `${name}-stub-host`;
  const wanted = runArguments(container, options);
  const isThere = options.reuse === true && (await keep(docker, container, wanted, options.plan));
  if (options.plan.hosts.length === 0) return undefined;
  const subnets = await untilKnown(clock, end, options, async () => {
    const result = await docker(['network', 'inspect', network, '--format', '{{json .IPAM.Config}}']);
    if (result.code === 0) return { value: subnetsOf(result.stdout), result };
    // Docker 20 says the one, later ones the other.
    if (/no such network|not found/i.test(result.stderr)) return { value: undefined, result };
    throw failed('the Docker engine could not be asked for its networks', result);
  });
  const problems = unusableHosts(options.plan.hosts, [
    { name: 'where the cluster has its pods', cidr: podCidr },
    { name: 'where the cluster has its Services', cidr: serviceCidr },
    ...subnets.map((cidr) => ({ name: `the Docker network ${showName(network)} itself`, cidr })),
  ]);
  if (problems.length > 0) throw new InputError(problems);

  if (!isThere) {
    const started = await docker([...wanted.slice(0, 1), '--label', labelOf(wanted), ...wanted.slice(1)]);
    if (started.code !== 0) throw failed('the stub host could not be started', started);
  }
  const nextHop = await untilKnown(clock, end, options, async () => {
    const listening = await docker(['exec', container, 'cat', ...PROC_NET]);
    if (listening.code !== 0) {
      const logs = await docker(['logs', '--tail', '20', container]);
      throw failed('the stub host ended as it started', logs.stdout + logs.stderr === '' ? listening : logs);
    }
    const value =
      missingListeners(listening.stdout, options.plan.ports) === 0
        ? await containerAddress(docker, container, network)
        : undefined;
    return { value, result: listening };
  });
  return { container, nextHop, addresses: hostAddresses(options.plan), ports: options.plan.ports };
}

/** What was started, as a label of the container. */
const PLAN_LABEL = 'netproof.plan';

function labelOf(wanted: readonly string[]): string {
  return `${PLAN_LABEL}=${createHash('sha256').update(JSON.stringify(wanted)).digest('hex')}`;
}

/** Whether the stub host of an earlier run is the wanted one; another one is deleted. */
async function keep(
  docker: (args: readonly string[]) => Promise<ExecResult>,
  container: string,
  wanted: readonly string[],
  { hosts }: StubHostPlan,
): Promise<boolean> {
  const list = [
    'ps',
    '--all',
    '--format={{.State}} {{.Label "netproof.plan"}}',
    `--filter=name=^${container}$`,
  ];
  const found = (await docker(list)).stdout.trim();
  if (found === '') return false;
  const isSame = `${PLAN_LABEL}=${found.replace(/^running /, '')}` === labelOf(wanted);
  if (hosts.length > 0 && isSame) return true;
  const removed = await docker(['rm', '--force', '--volumes', container]);
  if (removed.code !== 0) throw failed('the stub host of an earlier run could not be deleted', removed);
  return false;
}

/** The mark of netproof's routes in a node, by which it finds them again. */
const ROUTE_PROTOCOL = '158';

/** Takes away the routes of an earlier run. */
export async function forgetRoutes(cluster: Pick<Cluster, 'nodes' | 'nodeExec'>): Promise<void> {
  await Promise.all(
    cluster.nodes.map(async (node) => {
      const flush = ['ip', '-4', 'route', 'flush', 'proto', ROUTE_PROTOCOL];
      const result = await cluster.nodeExec(flush, { node, deadlineMs: LOCAL_MS });
      if (result.code !== 0) throw failed(`node ${showName(node)} kept the routes of an earlier run`, result);
    }),
  );
}

/** Routes every node to the hosts. Call it before the first probe; calling it again changes nothing. */
export async function routeToStubHost(
  cluster: Pick<Cluster, 'nodes' | 'nodeExec'>,
  stubHost: StubHost | undefined,
): Promise<void> {
  if (!stubHost) return;
  const input = stubHost.addresses
    .map((a) => `route replace ${a}/32 via ${stubHost.nextHop} proto ${ROUTE_PROTOCOL}\n`)
    .join('');
  await Promise.all(
    cluster.nodes.map(async (node) => {
      const result = await cluster.nodeExec(['ip', '-batch', '-'], { node, input, deadlineMs: LOCAL_MS });
      if (result.code !== 0) throw failed(`node ${showName(node)} took no route to the stub host`, result);
    }),
  );
}

/** Whether it still listens on every port: what times out at one that does not is not the policies' doing. Never throws. */
export async function stillListens(
  { container, ports }: StubHost,
  { exec, signal }: { readonly exec: Exec; readonly signal?: AbortSignal },
): Promise<boolean> {
  const listening = await exec('docker', ['exec', container, 'cat', ...PROC_NET], {
    deadlineMs: LOCAL_MS,
    ...(signal && { signal }),
  });
  return listening.code === 0 && missingListeners(listening.stdout, ports) === 0;
}

/** Every socket that listens in a network namespace, with no program but `cat`. */
const PROC_NET = ['/proc/net/tcp', '/proc/net/tcp6', '/proc/net/udp', '/proc/net/udp6'];

/**
 * The script that the container runs. `$1` addresses, `$2` UDP ports, both separated by commas; TCP ports come to
 * `porter` in its environment. A UDP server has to be bound to each address: one bound to all of them answers from
 * the container's own, which no client takes for an answer. It comes with an HTTP server that would run commands for
 * anyone: `--http-override` leaves it one fixed answer, on the TCP port of the same number.
 */
const SCRIPT = [
  'set -e',
  'IFS=,',
  'for address in $1; do ip addr add "$address/32" dev eth0; done',
  'ip route del default',
  'ip -6 route del default 2>/dev/null || true',
  'for port in $2; do',
  '  /agnhost netexec --udp-port "$port" --http-port "$port" --udp-listen-addresses "$1" --http-override /hostname &',
  'done',
  'exec /agnhost porter',
].join('\n');

function runArguments(container: string, { cluster, image, plan }: StubHostOptions): readonly string[] {
  // The HTTP server of a UDP port has that TCP port already.
  const tcp = plan.ports.tcp.filter((port) => !plan.ports.udp.includes(port));
  return [
    ...['run', '--detach', '--name', container, '--label', `${CLUSTER_LABEL}=${cluster.name}`],
    ...['--network', cluster.network, '--hostname', 'stub-host', '--restart', 'no', '--stop-signal', 'KILL'],
    ...['--read-only', '--cap-drop', 'ALL', '--cap-add', 'NET_ADMIN', '--security-opt', 'no-new-privileges'],
    ...['--sysctl', 'net.ipv4.ip_unprivileged_port_start=0', '--log-opt', 'max-size=1m'],
    ...tcp.flatMap((port) => ['--env', `SERVE_PORT_${port}=stub-host`]),
    ...['--entrypoint', '/bin/sh', image, '-c', SCRIPT, 'stub-host'],
    hostAddresses(plan).join(','),
    plan.ports.udp.join(','),
  ];
}

function hostAddresses(plan: StubHostPlan): readonly string[] {
  return [...new Set(plan.hosts.map((host) => host.address))];
}

function subnetsOf(json: string): readonly string[] | undefined {
  try {
    const configs = JSON.parse(json) as readonly { readonly Subnet?: string }[] | null;
    return (configs ?? []).flatMap(({ Subnet }) => (Subnet === undefined ? [] : [Subnet]));
  } catch {
    return undefined;
  }
}

async function containerAddress(
  docker: (args: readonly string[]) => Promise<ExecResult>,
  container: string,
  network: string,
): Promise<string | undefined> {
  const result = await docker(['inspect', container, '--format', '{{json .NetworkSettings.Networks}}']);
  try {
    const networks = JSON.parse(result.stdout) as Record<string, { readonly IPAddress?: string } | undefined>;
    const address = networks[network]?.IPAddress;
    return address === '' ? undefined : address;
  } catch {
    return undefined;
  }
}

/** Looks again until there is a value. Throws when the deadline passes or the run is stopped. */
async function untilKnown<T>(
  clock: Clock,
  end: number,
  { signal, cluster }: StubHostOptions,
  look: () => Promise<{ readonly value: T | undefined; readonly result: ExecResult }>,
): Promise<T> {
  for (;;) {
    const { value, result } = await look();
    if (value !== undefined) return value;
    if (signal?.aborted) throw new EnvironmentError('aborted', 'stopped while starting the stub host');
    const network = showName(cluster.network);
    const late = `the stub host did not come up in time on the Docker network ${network}`;
    if (clock.now() >= end) throw failed(late, result);
    await clock.pause(Math.min(100, Math.max(1, end - clock.now())), signal);
  }
}

function failed(message: string, result: ExecResult): EnvironmentError {
  return new EnvironmentError('stub-host', message, { detail: outputTail(result) });
}
