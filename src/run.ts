import { setMaxListeners } from 'node:events';
import { bootCluster, type BootOptions } from './cluster/boot.ts';
import type { Cluster } from './cluster/cluster.ts';
import { applyPolicies } from './cluster/apply.ts';
import { answerNames, waitForDns } from './cluster/dns.ts';
import { resolveHosts } from './cluster/live-hosts.ts';
import { lockDown } from './cluster/lock-down.ts';
import { outsidePlan, routeToOutside, startOutside, type Outside } from './cluster/outside.ts';
import { waitForPods } from './cluster/ready.ts';
import { waitForServices } from './cluster/services.ts';
import type { ClusterState } from './cluster/state.ts';
import type { Clock } from './io/clock.ts';
import type { Exec } from './io/exec.ts';
import type { Http } from './io/http.ts';
import { judgeChecks, judgeRun } from './judge.ts';
import { workloadName } from './manifests/resources.ts';
import { workloadKey } from './model/connection.ts';
import { compileModel, type Model } from './model/model.ts';
import { predict } from './model/predict.ts';
import { netproofVersion } from './netproof-version.ts';
import { createRemains, type Remains } from './remains.ts';
import { createPhases, type Phases } from './phases.ts';
import { EnvironmentError, type Problem } from './problem.ts';
import { canaryPods, proveEnforcement, waitUntilInForce } from './probe/canary.ts';
import type { Observation } from './probe/observation.ts';
import { planChecks } from './probe/plan.ts';
import { observeRealControl, type Control } from './probe/control.ts';
import { observeControl, observePolicies } from './probe/settle.ts';
import { endpointsReady, whereabouts, type Placement } from './probe/whereabouts.ts';
import type { Project } from './project.ts';
import type { Progress } from './report/progress.ts';
import type { CanaryResult, CheckResult, Phase, RunReport } from './report/result.ts';
import { counted } from './report/text.ts';
import type { Check, OutsideHost } from './rules/check.ts';
import type { Settings } from './settings.ts';
import { CALICO_VERSION, NODE_IMAGE, PROBE_IMAGE } from './versions.ts';
import type { PlacedWorkloads } from './workloads/placed.ts';
import { placeRealWorkloads, realImages } from './workloads/real.ts';
import { placeStandIns } from './workloads/stand-ins.ts';

const APPLY_DEADLINE_MS = 60_000;
const WAIT_MS = 120_000;
/** From pods that are ready to the endpoints of the Services that lead to them. */
const ENDPOINTS_MS = 20_000;
/** To see that a Service without a ready pod has no endpoint: one that publishes others has them at once. */
const NO_ENDPOINTS_MS = 3_000;

/** The doors out, and whom to tell. */
export interface RunDoors {
  readonly exec: Exec;
  readonly clock: Clock;
  readonly http: Http;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Eight hexadecimal digits. */
  readonly randomHex: () => string;
  readonly progress: Progress;
  /** Phases that ended before the run, such as `readPhase`: they count for it. */
  readonly before?: readonly Phase[];
  /** Told before anything is created: what a later process needs to delete it. */
  readonly onState?: (state: ClusterState) => void | Promise<void>;
  /** Told where the logs are, when the run did not end green. */
  readonly onDiagnosis?: (folder: string) => void;
  /** Told when the cluster stays on purpose. */
  readonly onKept?: () => void;
  /** Told what could not be deleted, and how to delete what was kept. */
  readonly onWarning?: (problem: Problem) => void;
  /** Where a diagnosis is written: a folder of its own is made in it. */
  readonly diagnosisFolder: string;
  /** Stops the run; the reason is the name of the signal that did it. */
  readonly signal?: AbortSignal;
}

/**
 * The main job: boot, apply, canary, control, policies, probe, judge (design, section 2). What was created is deleted
 * before this ends, whichever way it ends, unless the settings keep it.
 *
 * Throws InputError for what the API server refuses, EnvironmentError for what the machine did.
 */
export async function run(project: Project, settings: Settings, doors: RunDoors): Promise<RunReport> {
  const beforeMs = (doors.before ?? []).reduce((sum, { ms }) => sum + ms, 0);
  const begunMs = doors.clock.now() - beforeMs;
  const phases = createPhases(doors.clock, doors.progress, doors.before);
  const deadline = AbortSignal.timeout(settings.timeout);
  const signal = AbortSignal.any([deadline, ...(doors.signal ? [doors.signal] : [])]);
  // Every exec of a batch listens to it.
  setMaxListeners(0, signal);
  const remains = createRemains(settings, doors, phases);
  let green = false;
  try {
    const proof = await prove(project, settings, { ...doors, signal, phases, remains });
    green = proof.verdict === 'pass';
    return { ...proof, phases: phases.done(), durationMs: doors.clock.now() - begunMs };
  } catch (error) {
    throw signal.aborted ? stopped(doors.signal, settings, phases) : error;
  } finally {
    await remains.leave(green, signal.aborted);
  }
}

interface Parts extends RunDoors {
  readonly signal: AbortSignal;
  readonly phases: Phases;
  readonly remains: Remains;
}

type Proof = Omit<RunReport, 'phases' | 'durationMs'>;

async function prove(project: Project, settings: Settings, parts: Parts): Promise<Proof> {
  const { checks } = project;
  const { clock, phases, signal } = parts;
  const { cluster, placement, placed, canary: trying } = await boot(project, settings, parts);
  const { kubectl } = cluster;
  const tools = { kubectl, clock, signal };

  const { probes, untriable } = planChecks(checks, whereabouts(placement));
  const [{ result: canary, address }, control] = await Promise.all([
    trying,
    phases.run(
      'control',
      async (): Promise<Control> =>
        settings.workloads === 'real' && settings.listeners === 'auto'
          ? observeRealControl(probes, tools)
          : { observations: await observeControl(probes, tools), lent: new Set() },
      ({ observations }) =>
        `${connected(observations)} of ${counted(checks.length, 'check')} connect while no policy applies`,
    ),
  ]);
  await phases.run(
    'policies',
    () =>
      waitUntilInForce(
        (last) =>
          applyPolicies(kubectl, project.inventory.policies, { deadlineMs: APPLY_DEADLINE_MS, signal, last }),
        { ...tools, address },
      ),
    (ms) => `${project.inventory.policies.length} applied, in force after ${ms} ms`,
  );
  const seen = await phases.run(
    'probe',
    () => observePolicies(probes, { ...tools, samples: settings.samples }),
    () => `${counted(probes.length, 'check')} settled`,
  );
  signal.throwIfAborted();

  const model = modelOf(project, settings, cluster, placement);
  const { addressOf } = whereabouts(placement);
  const results = judgeChecks(
    checks,
    {
      control: control.observations,
      policies: seen.observations,
      targetAlive: seen.targetAlive,
      untriable: new Map(untriable.map(({ id, detail }) => [id, detail])),
    },
    {
      addressOf,
      endpointsReady: (check) => endpointsReady(check, placement),
      listenerOf: (check) => listenerOf(check, settings, placed, control),
      predict: (check) => predict(model, atLiveAddress(check, placement)),
      samples: settings.samples,
    },
  );
  return {
    version: netproofVersion,
    engine: {
      kind: 'cluster',
      kubernetes: cluster.kubernetesVersion,
      cni: `kind + ${cluster.cni}`,
      workloads: settings.workloads,
      external: settings.external,
    },
    ...judgeRun(results),
    canary,
    results,
    problems: [...project.problems, ...placed.problems],
    ruleCount: project.rules.rules.length,
  };
}

interface Booted {
  readonly cluster: Cluster;
  readonly placement: Placement;
  readonly placed: PlacedWorkloads;
  /** Goes on beside what follows: the control needs none of it, the policies need its end. */
  readonly canary: Promise<Canary>;
}

interface Canary {
  readonly result: CanaryResult;
  /** The canary server's, for the barrier. */
  readonly address: string;
}

/** From nothing to a cluster in which everything but the policies stands. Pods are made while the node is not ready yet. */
async function boot(project: Project, settings: Settings, parts: Parts): Promise<Booted> {
  const { phases, remains } = parts;
  let hand: (cluster: Cluster) => void = () => undefined;
  const handed = new Promise<Cluster>((resolve) => {
    hand = resolve;
  });
  const booting = phases.run(
    'boot',
    async () => {
      const cluster = await bootCluster(bootOptions(project, settings), {
        ...parts,
        onState: (state) => {
          remains.expect(state);
          return parts.onState?.(state);
        },
        onStep: ({ name }) => {
          phases.step('boot', name);
        },
      });
      remains.found(cluster);
      hand(cluster);
      await cluster.ready();
      return cluster;
    },
    (cluster) => `${cluster.name}: Kubernetes ${cluster.kubernetesVersion}, ${cluster.cni}`,
  );
  let canBegin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    canBegin = resolve;
  });
  const applying = handed.then((cluster) =>
    phases.run(
      'apply',
      () => apply(project, settings, cluster, canBegin, parts),
      ({ placed }) => applied(project, placed),
    ),
  );
  const canary = Promise.all([handed, begun]).then(([cluster]) => tryCanary(cluster, parts));
  // A cluster that does not enforce is told at once; else nobody waits for the canary yet.
  const [cluster, rest] = await Promise.race([Promise.all([booting, applying]), failureOf(canary)]);
  return { cluster, ...rest, canary };
}

/** Never fulfilled; rejected as `promise` is. */
function failureOf(promise: Promise<unknown>): Promise<never> {
  return new Promise((_, reject) => {
    promise.catch(reject);
  });
}

/** Its pods are ready sooner than the last of the workloads': so it is tried while those still come up. */
async function tryCanary({ kubectl }: Cluster, { clock, phases, signal }: Parts): Promise<Canary> {
  const tools = { kubectl, clock, signal };
  const pods = await waitForPods(tools, [canaryPods.server, canaryPods.client], {
    deadlineMs: WAIT_MS,
    signal,
  });
  const address = pods.get(workloadName(canaryPods.server))?.ip ?? '';
  const result = await phases.run(
    'canary',
    () => proveEnforcement({ ...tools, address }),
    ({ cutAfterMs }) => `this cluster enforces NetworkPolicy: cut after ${cutAfterMs ?? 0} ms`,
  );
  return { result, address };
}

function bootOptions(project: Project, settings: Settings): BootOptions {
  return {
    nodeImage: settings['node-image'] || NODE_IMAGE,
    cni: settings.cni,
    calico: {
      version: settings['calico-version'] || CALICO_VERSION,
      ...(settings['calico-manifest'] !== '' && { manifest: settings['calico-manifest'] }),
    },
    images: [probeImage(settings)],
    heldImages: settings.workloads === 'real' ? realImages(project.inventory) : [],
    avoid: project.hosts.map((host) => host.address),
  };
}

/** Hosts outside, names, workloads and Services, beside each other; the nodes are closed before the first pod starts. */
async function apply(
  project: Project,
  settings: Settings,
  cluster: Cluster,
  onApplied: () => void,
  parts: Parts,
): Promise<{ readonly placement: Placement; readonly placed: PlacedWorkloads }> {
  const { clock, exec, phases, signal } = parts;
  const { kubectl } = cluster;
  const live = settings.external === 'live';
  const step = (text: string): void => {
    phases.step('apply', text);
  };
  const place = settings.workloads === 'real' ? placeRealWorkloads : placeStandIns;
  if (!live) await lockDown(cluster, { root: 'open' });
  const waiting = { deadlineMs: WAIT_MS, signal };
  const openOutside = async (): Promise<Outside | undefined> => {
    const plan = outsidePlan(project.checks);
    const outside = await startOutside(
      { exec, clock },
      { cluster, plan, image: probeImage(settings), ...waiting },
    );
    await routeToOutside(cluster, outside);
    step('hosts outside answer');
    return outside;
  };
  const named = project.hosts.flatMap(({ name, address }) => (name === undefined ? [] : [{ name, address }]));
  const [outside, placed, services, nodeIp] = await Promise.all([
    live ? undefined : openOutside(),
    place(project, cluster, { clock, image: probeImage(settings), signal, step, onApplied }).then(
      async (done) => ({
        done,
        services: await findServices(project, done, { kubectl, clock }, signal),
      }),
    ),
    (live ? Promise.resolve() : answerNames({ kubectl, clock }, { hosts: named, ...waiting })).then(() =>
      needsDns(project) ? waitForDns({ kubectl, clock }, waiting) : undefined,
    ),
    nodeAddress(cluster),
  ]).then(([first, second, , fourth]) => [first, second.done, second.services, fourth] as const);
  // Every image is there by now, or given up.
  if (!live) await lockDown(cluster, { outside, root: 'closed' });
  const { pods, missing } = placed;
  const placement = {
    pods,
    services,
    missing,
    ...(live && { live: await resolveHosts(cluster, hostsOf(project)) }),
    ...(nodeIp !== undefined && { nodeIp }),
  };
  return { placement, placed };
}

function applied(project: Project, placed: PlacedWorkloads): string {
  const hosts = project.hosts.length;
  return [
    counted(placed.pods.size, 'workload'),
    ...(hosts > 0 ? [counted(hosts, 'host outside', 'hosts outside')] : []),
  ].join(', ');
}

/**
 * Every Service that a check dials, and what it leads to. The repository's own follow their pods, which have come as
 * far as they will; the cluster's may still be on their way.
 */
async function findServices(
  { checks }: Project,
  { unready }: PlacedWorkloads,
  parts: { readonly kubectl: Cluster['kubectl']; readonly clock: Clock },
  signal: AbortSignal,
): Promise<Placement['services']> {
  const dialled = checks.flatMap(({ to }) => (to.kind === 'service' ? [to] : []));
  const deadlineOf = ({ builtin, backends }: (typeof dialled)[number]): number => {
    if (builtin !== undefined) return WAIT_MS;
    return backends.every((workload) => unready.has(workload)) ? NO_ENDPOINTS_MS : ENDPOINTS_MS;
  };
  const found = await Promise.all(
    [WAIT_MS, ENDPOINTS_MS, NO_ENDPOINTS_MS].map((deadlineMs) => {
      const some = dialled.filter((to) => deadlineOf(to) === deadlineMs);
      const once = new Map(some.map(({ service }) => [`${service.namespace}/${service.name}`, service]));
      return waitForServices(parts, [...once.values()], { deadlineMs, signal });
    }),
  );
  return new Map(found.flatMap((states) => [...states]));
}

function hostsOf({ checks }: Project): readonly OutsideHost[] {
  return checks.flatMap(({ to }) => (to.kind === 'host' ? [to.host] : []));
}

/** A check of a real host, at the address that its name has: the model judges by addresses. */
function atLiveAddress(check: Check, { live }: Placement): Check {
  const { to } = check;
  const address = to.kind === 'host' && to.host.name !== undefined ? live?.get(to.host.name) : undefined;
  return to.kind === 'host' && address !== undefined
    ? { ...check, to: { ...to, host: { ...to.host, address } } }
    : check;
}

/** Only a rule that names a host or DNS itself has to wait for CoreDNS. */
function needsDns(project: Project): boolean {
  return project.checks.some(
    ({ to }) =>
      (to.kind === 'service' && to.builtin === 'dns') || (to.kind === 'host' && to.host.name !== undefined),
  );
}

function probeImage(settings: Settings): string {
  return settings['probe-image'] || PROBE_IMAGE;
}

function connected(observations: ReadonlyMap<string, Observation>): number {
  return [...observations.values()].filter(({ outcome }) => outcome === 'connected').length;
}

/** The policies' meaning at the addresses that this cluster has: an `ipBlock` is then exact. */
function modelOf(project: Project, settings: Settings, cluster: Cluster, placement: Placement): Model {
  const { pods, nodeIp } = placement;
  return compileModel(project.inventory, {
    podRanges: [cluster.podCidr],
    serviceRanges: [cluster.serviceCidr],
    podAddresses: new Map([...pods].map(([workload, { ip }]) => [workloadKey(workload), ip])),
    replicas: settings.workloads === 'stub' ? 'one' : 'written',
    ...(nodeIp !== undefined && { nodeIp }),
  }).model;
}

/** The node's address on the Docker network, for policies that name it; undefined when it does not say. */
async function nodeAddress({ nodeExec }: Cluster): Promise<string | undefined> {
  const { stdout } = await nodeExec(['hostname', '--all-ip-addresses'], { deadlineMs: 10_000 });
  return stdout.split(/\s+/).find((word) => /^(\d{1,3}\.){3}\d{1,3}$/.test(word));
}

/** Whose program answers a check's probe; undefined where nobody's did. */
function listenerOf(
  { id, to }: Check,
  settings: Settings,
  { standIns }: PlacedWorkloads,
  control: Control,
): CheckResult['listener'] {
  if (to.kind === 'host') return settings.external === 'live' ? 'own' : 'stand-in';
  if (to.kind === 'service' && to.builtin !== undefined) return 'own';
  const targets = to.kind === 'workload' ? [to.workload] : to.backends;
  if (settings.workloads === 'stub' || (targets.length > 0 && targets.every((one) => standIns.has(one))))
    return 'stub';
  if (control.lent.has(id)) return 'debug';
  return control.observations.get(id)?.outcome === 'connected' ? 'own' : undefined;
}

/** Why a run was stopped: its own deadline, or a signal. */
function stopped(signal: AbortSignal | undefined, settings: Settings, phases: Phases): EnvironmentError {
  if (signal?.aborted === true)
    return new EnvironmentError(
      'stopped',
      `stopped by ${String(signal.reason)}: what was created is deleted`,
    );
  const at = phases.failed();
  return new EnvironmentError(
    'timeout',
    `the run did not end within ${settings.timeout / 1_000} s: it was at ${at === '' ? 'its end' : at}`,
    { hint: 'give it longer with `timeout`, or see in the diagnosis what it waited for' },
  );
}
