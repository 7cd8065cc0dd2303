import type { Cluster } from '../cluster/cluster.ts';
import { setUpDns, waitForDns } from '../cluster/external/dns.ts';
import { resolveHosts } from '../cluster/external/live-hosts.ts';
import { installEgressFirewall } from '../cluster/external/egress-firewall.ts';
import {
  forgetRoutes,
  stubHostPlan,
  routeToStubHost,
  startStubHost,
  type StubHost,
} from '../cluster/external/stub-host.ts';
import type { Slate } from '../cluster/warm/slate.ts';
import { waitForServices } from '../cluster/api/services.ts';
import type { Clock } from '../io/clock.ts';
import { canaryPods } from '../probe/canary.ts';
import type { Addresses } from '../probe/targets.ts';
import { parseAddress } from '../net/ip.ts';
import type { Project } from '../project/project.ts';
import { wholeOf } from '../core/objects.ts';
import { counted } from '../text/escape.ts';
import type { ExternalHost } from '../core/check.ts';
import { groupBy } from '../core/group-by.ts';
import type { Pace } from '../core/pace.ts';
import type { RunParts } from './context.ts';
import type { Settings } from '../settings/settings.ts';
import { PROBE_IMAGE } from '../config/versions.ts';
import type { StartedWorkloads } from '../workloads/started.ts';
import { startRealWorkloads } from '../workloads/real/start.ts';
import { startStubs } from '../workloads/stubs/start.ts';
import { LOCAL_MS } from '../cluster/deadlines.ts';

const WAIT_MS = 120_000;
/** From pods that are ready to the endpoints of the Services that lead to them. */
const ENDPOINTS_MS = 20_000;
/** To see that a Service without a ready pod has no endpoint: one that publishes others has them at once. */
const NO_ENDPOINTS_MS = 3_000;

/** What runs in a cluster before the policies come. */
export interface Applied {
  readonly workloads: StartedWorkloads;
  readonly addresses: Addresses;
  /** Where a check names a host, and hosts are not live. */
  readonly stubHost: StubHost | undefined;
}

/** Where all of it is applied. */
export interface Into {
  readonly cluster: Cluster;
  /** What an earlier run left in a cluster that stays; undefined in a new one. */
  readonly slate: Slate | undefined;
  /** Called when all objects are applied, the canary's among them. */
  readonly onApplied: () => void;
}

/** External hosts, names, workloads and Services, beside each other; the nodes are closed before the first pod starts. */
export async function apply(
  project: Project,
  settings: Settings,
  { cluster, slate, onApplied }: Into,
  parts: RunParts,
): Promise<Applied> {
  const { clock, exec, pace, phases, signal } = parts;
  const { kubectl } = cluster;
  const live = settings.external === 'live';
  const step = (text: string): void => {
    phases.step('apply', text);
  };
  const image = probeImage(settings);
  const waiting = { deadlineMs: WAIT_MS, signal };
  const runStubHost = async (): Promise<StubHost | undefined> => {
    const plan = stubHostPlan(project.checks);
    const isWarm = slate !== undefined;
    const stubHost = await startStubHost(
      { exec, clock },
      { cluster, plan, image, reuse: isWarm, ...waiting },
    );
    if (isWarm) await forgetRoutes(cluster);
    await routeToStubHost(cluster, stubHost);
    step('external hosts answer');
    return stubHost;
  };
  const runWorkloads = async () => {
    const start = settings.workloads === 'real' ? startRealWorkloads : startStubs;
    const workloads = await start(project, cluster, { clock, image, signal, step, onApplied, slate });
    return { workloads, services: await findServices(project, workloads, { kubectl, clock, pace }, signal) };
  };
  const answerNames = async (): Promise<void> => {
    await setUpDns({ kubectl, clock }, { hosts: live ? undefined : project.hosts, ...waiting });
    if (needsDns(project))
      await waitForDns({ kubectl, clock }, { deadlineMs: pace.patience(WAIT_MS), signal });
  };
  if (!live) await installEgressFirewall(cluster, { root: 'open' });
  const [stubHost, { workloads, services }, nodeIp] = await Promise.all([
    live ? undefined : runStubHost(),
    runWorkloads(),
    nodeAddress(cluster),
    answerNames(),
  ]);
  // Every image is there by now, or given up.
  if (!live) await installEgressFirewall(cluster, { stubHost, root: 'closed' });
  const { pods, missing } = workloads;
  const addresses = {
    pods,
    services,
    missing,
    ...(live && { liveHosts: await resolveHosts(cluster, hostsOf(project)) }),
    ...(nodeIp !== undefined && { nodeIp }),
    ...(keepsOutOfTheSystem(project) && { outsider: canaryPods.client }),
  };
  return { workloads, addresses, stubHost };
}

/** What the apply step did, in a few words. */
export function describeApplied(project: Project, { pods }: StartedWorkloads): string {
  const hosts = project.hosts.length;
  const workloads = new Set([...pods.keys()].map(wholeOf)).size;
  return [counted(workloads, 'workload'), ...(hosts > 0 ? [counted(hosts, 'external host')] : [])].join(', ');
}

/**
 * Every Service that a check dials, and what it leads to. The repository's own follow their pods, which have come as
 * far as they will; the cluster's may still be on their way.
 */
async function findServices(
  { checks }: Project,
  { unready }: StartedWorkloads,
  { pace, ...parts }: { readonly kubectl: Cluster['kubectl']; readonly clock: Clock; readonly pace: Pace },
  signal: AbortSignal,
): Promise<Addresses['services']> {
  const dialled = checks.flatMap(({ to }) => (to.kind === 'service' ? [to] : []));
  const deadlineOf = ({ builtin, backends }: (typeof dialled)[number]): number => {
    if (builtin !== undefined) return pace.patience(WAIT_MS);
    return backends.every((workload) => unready.has(workload))
      ? NO_ENDPOINTS_MS
      : pace.patience(ENDPOINTS_MS);
  };
  const deadlines = groupBy(dialled, deadlineOf);
  const found = await Promise.all(
    [...deadlines].map(([deadlineMs, some]) => {
      const once = new Map(some.map(({ service }) => [`${service.namespace}/${service.name}`, service]));
      return waitForServices(parts, [...once.values()], { deadlineMs, signal });
    }),
  );
  return new Map(found.flatMap((states) => [...states]));
}

function hostsOf({ checks }: Project): readonly ExternalHost[] {
  return checks.flatMap(({ to }) => (to.kind === 'host' ? [to.host] : []));
}

/** Only a rule that names a host or DNS itself has to wait for CoreDNS. */
function needsDns(project: Project): boolean {
  return project.checks.some(
    ({ to }) =>
      (to.kind === 'service' && to.builtin === 'dns') || (to.kind === 'host' && to.host.name !== undefined),
  );
}

/** Whether no policy holds the canary's client, nor keeps it from what the cluster itself runs. */
function keepsOutOfTheSystem({ inventory }: Project): boolean {
  return inventory.policies.every(
    ({ kind, namespace }) => kind === 'NetworkPolicy' && namespace !== 'kube-system',
  );
}

/** agnhost: what listens, and what probes are made with. */
export function probeImage(settings: Settings): string {
  return settings['probe-image'] || PROBE_IMAGE;
}

/** The node's address on the Docker network, for policies that name it; undefined when it does not say. */
async function nodeAddress({ nodeExec }: Cluster): Promise<string | undefined> {
  const { stdout } = await nodeExec(['hostname', '--all-ip-addresses'], { deadlineMs: LOCAL_MS });
  return stdout.split(/\s+/).find((word) => parseAddress(word)?.family === 4);
}
