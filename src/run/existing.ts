import { setMaxListeners } from 'node:events';
import { metadataOf, type LiveObject } from '../cluster/api/live-object.ts';
import { connect, type ExistingCluster } from '../cluster/existing/connect.ts';
import { downCommand } from '../cluster/existing/down-command.ts';
import { deleteOwn, ownLabels, ownNamespace, ownPrefix } from '../cluster/existing/own.ts';
import { readCluster, type Snapshot } from '../cluster/existing/read.ts';
import { readPods } from '../cluster/pods/live-pod.ts';
import { resolveNames } from '../cluster/existing/names.ts';
import { Findings } from '../core/findings.ts';
import type { Check } from '../core/check.ts';
import { workloadName, type WirePort, type Workload } from '../core/objects.ts';
import { createPace } from '../core/pace.ts';
import { EnvironmentError, type Problem } from '../core/problem.ts';
import { stateFolder } from '../io/state-folder.ts';
import type { CanaryResult, Engine, RunReport } from '../core/result.ts';
import { netproofVersion } from '../config/netproof-version.ts';
import { ask } from '../model/predict.ts';
import { liveResources } from '../manifests/live.ts';
import { takeInventory } from '../manifests/objects/inventory.ts';
import {
  canaryOpening,
  canaryPair,
  canaryPodsAt,
  ENGINE_PORT,
  proveEnforcement,
  type CanaryPlace,
} from '../probe/canary.ts';
import { debugContainer } from '../probe/debug-containers.ts';
import { planChecks, type CheckProbe, type PodRef } from '../probe/plan.ts';
import { resolveTargets, type Addresses } from '../probe/targets.ts';
import { readWorld, type World } from '../probe/world.ts';
import type { Deployed } from '../project/repository.ts';
import { loadProject, readPhase, type Project } from '../project/project.ts';
import { focusOf } from '../project/deployed.ts';
import type { Settings } from '../settings/settings.ts';
import { counted, showName } from '../text/escape.ts';
import { ownPodSpec, SMALL, type OwnPods } from '../workloads/beside/own-pods.ts';
import {
  planBeside,
  startedBeside,
  startOwn,
  type BesidePlan,
  type Entered,
  type OwnPod,
  type StartedOwn,
} from '../workloads/beside/start.ts';
import { endEphemeral, endingContainer, enterByEphemeral, enterByExec } from '../workloads/beside/enter.ts';
import { planAccess, type AccessPlan } from './access.ts';
import { probeImage } from './apply.ts';
import type { ProofContext, RunContext } from './context.ts';
import { foldAttempts } from './fold.ts';
import { outcomeOf } from './outcome.ts';
import { createPhases, type Phases } from './phases.ts';
import { kubeletWords } from './kubelet.ts';
import { namespacesOf, refuseLifted, refuseProduction } from './lift-guards.ts';
import { controlWhileLifted, type LiftedControl } from './lift.ts';
import { predictAt } from './predict.ts';
import { probe, type Probed } from './probe.ts';
import { resultsOf } from './results.ts';
import { stopped } from './run.ts';
import { emptyReport, shardOf } from './shards/shard-of.ts';

/** How long pods of ours outlive the run that they are of, in seconds, where nobody could delete them. */
const SPARE_S = 120;
const CREATE_MS = 60_000;
/** A busy network plugin of a large cluster takes its time; one that enforces nothing costs as long. */
const UNSEEN_MS = 30_000;

type ExistingContext = ProofContext & Omit<RunContext, 'before'>;

/** A run on a cluster that exists: what its steps share. */
interface Parts {
  readonly cluster: ExistingCluster;
  readonly project: Project;
  readonly snapshot: Snapshot;
  readonly access: AccessPlan;
  readonly settings: Settings;
  readonly run: string;
  readonly phases: Phases;
  readonly signal: AbortSignal;
  /** What has to be ended, where it cannot be deleted. */
  readonly entered: Entered[];
  /** What is lifted and could not be put back. */
  readonly lifted: Problem[];
  readonly deps: ExistingContext;
}

/**
 * Proves rules on a cluster that exists, without changing anything of what is in it: its objects are read, probes start from
 * pods of netproof's own, and a deny is worth what a witness and the canary show, for the policies are not lifted. Where the
 * settings ask for it they are, once everything was probed, for the control. What was made is deleted, and what was lifted is
 * back, before this ends, whichever way it ends.
 *
 * Throws InputError for what is wrong with the rules or not allowed, EnvironmentError for what the cluster did.
 */
export async function proveExisting(settings: Settings, deps: ExistingContext): Promise<RunReport> {
  const { clock } = deps;
  const begunMs = clock.now();
  const { cluster, project: whole, read } = await readExisting(settings, deps);
  const { env, turn } = deps;
  const project = shardOf(whole, settings, { version: netproofVersion, env, turn });
  const shard = project.part?.shard;
  const engine = engineOf(cluster, settings);
  deps.onRead?.(project, engine);
  if (shard && project.checks.length === 0)
    return { ...emptyReport(project, engine, [readPhase(project, clock.now() - begunMs)]), shard };

  const run = deps.randomHex();
  const phases = createPhases(clock, deps.progress, [readPhase(project, clock.now() - begunMs)]);
  const over = new AbortController();
  const deadline = AbortSignal.timeout(settings.timeout);
  const signal = AbortSignal.any([deadline, over.signal, ...(deps.signal ? [deps.signal] : [])]);
  setMaxListeners(0, signal);
  const parts = { cluster, project, ...read, settings, run, phases, signal, entered: [], lifted: [], deps };
  const { context: found, kubeconfig } = cluster;
  deps.onVisit?.({ context: found, kubeconfig, run, namespaces: read.access.ownIn ?? [] });
  deps.onMade?.(mayBeLeft(parts));
  let proof: Omit<RunReport, 'phases' | 'durationMs'>;
  try {
    proof = await prove(parts);
  } catch (error) {
    throw signal.aborted ? stopped(deps.signal, settings, phases) : error;
  } finally {
    over.abort();
    await leave(parts);
  }
  return { ...proof, phases: phases.done(), durationMs: clock.now() - begunMs, ...(shard && { shard }) };
}

/** Reads the rules, and what the cluster has of what they are about. Makes nothing. Throws InputError with every mistake. */
export async function readExisting(
  settings: Settings,
  deps: ExistingContext,
): Promise<Pick<Parts, 'cluster' | 'project'> & { readonly read: Pick<Parts, 'snapshot' | 'access'> }> {
  const { files, exec, env, warnings = [] } = deps;
  const context = settings.cluster === 'existing' ? settings.context : settings.cluster;
  const cluster = await connect({ context, kubeconfig: settings.kubeconfig }, deps);
  let read: { readonly snapshot: Snapshot; readonly access: AccessPlan } | undefined;
  const deployed = async (rules: Parameters<typeof focusOf>[0]): Promise<Deployed> => {
    const access = await planAccess(cluster.kubectl, settings, focusOf(rules));
    const snapshot = await readCluster(cluster.kubectl, access.sight, deps.signal);
    refuseLifted(snapshot, downCommand(cluster, access.ownIn));
    read = { snapshot, access };
    const findings = new Findings();
    const resources = liveResources(snapshot.objects.filter(isAlive), cluster.context, findings);
    const inventory = takeInventory(resources, findings);
    return {
      inventory,
      partly: access.sight.namespaces !== undefined,
      problems: [...access.problems, ...findings.all('the cluster')],
    };
  };
  const loaded = await loadProject(settings, {
    ...{ files, exec, env, deployed },
    ...(deps.signal && { signal: deps.signal }),
  });
  if (read === undefined) throw new EnvironmentError('not-read', 'the cluster was not read');
  const staying = settings['source-pod'] === 'ephemeral' ? [ephemeralStays()] : [];
  const project = { ...loaded, problems: [...warnings, ...staying, ...loaded.problems] };
  if (settings.control === 'lift' && !settings.yes) await refuseProduction(cluster, project, read.snapshot);
  return { cluster, project, read };
}

async function prove(parts: Parts): Promise<Omit<RunReport, 'phases' | 'durationMs'>> {
  const { cluster, project, access, settings, phases, signal, deps } = parts;
  const { kubectl } = cluster;
  const { clock } = deps;
  const { attempts } = project.tried;
  const tools = { kubectl, clock, signal };
  const place = canaryPlace(parts);
  const pods = canaryPodsAt(place);

  const { plan, started, entered } = await phases.run(
    'pods',
    () => startPods(parts, place),
    ({ started: { running } }) => `${counted(running.size, 'pod')} of netproof's own`,
  );
  const { address, ...canary } = await phases.run(
    'canary',
    async (): Promise<CanaryResult & { readonly address: string }> => {
      const refused = [pods.server, pods.client].flatMap(
        (one) => started.refused.get(workloadName(one)) ?? [],
      );
      if (refused.length > 0)
        throw new EnvironmentError('canary', 'the canary has no pods, and without it no deny can be proven', {
          detail: refused.join('\n'),
        });
      const server = started.pods.find((one) => workloadName(one) === workloadName(pods.server));
      const found = server?.ip ?? '';
      const result = await proveEnforcement({
        ...tools,
        address: found,
        place,
        unseenMs: UNSEEN_MS,
        pace: createPace(),
      });
      return { ...result, address: found };
    },
    ({ cutAfterMs, rejects }) =>
      `this cluster enforces NetworkPolicy: ${rejects === true ? 'refused' : 'cut'} after ${cutAfterMs ?? 0} ms`,
  );

  const [world, liveHosts] = await Promise.all([
    readWorld({ ...tools, sight: access.sight }),
    resolveNames(kubectl, pods.client, namesIn(project), signal),
  ]);
  const own = startedBeside(plan, started, entered);
  const addresses: Addresses = {
    ...own,
    ...{ services: world.services, liveHosts, outsider: pods.client },
    admitted: admittedClient(project, own, plan),
  };
  const targets = resolveTargets(attempts, addresses);
  const { probes, untriable } = planChecks(attempts, targets);
  const machines = new Map(
    [...started.pods, ...plan.inside.values()].map((one) => [workloadName(one), one.node]),
  );
  const look = (): Promise<World> => readWorld({ ...tools, sight: access.sight });
  const lifts = settings.control === 'lift';
  let rejects = canary.rejects === true;
  const probed = await phases.run(
    'probe',
    async () => {
      const all = (rejects: boolean): Promise<Probed> =>
        probe(probes, {
          ...{
            ...tools,
            checks: attempts,
            before: Promise.resolve(world),
            samples: settings.samples,
            rejects,
          },
          canary: { pod: pods.client, address, port: ENGINE_PORT, protocol: 'TCP' },
          sight: access.sight,
          machineOf: (pod: PodRef) => machines.get(workloadName(pod)) ?? '',
        });
      let first = await all(rejects);
      // What was let fall before the first refusal came was read as if no refusal ever did.
      if (!rejects && first.canaryRefused) {
        rejects = true;
        first = await all(rejects);
      }
      const { observations, testimonies } = first.policies;
      // The control says more than the kubelet, and sooner.
      if (lifts) return first;
      const words = await kubeletWords({ probes, observations, before: world, look, clock, signal });
      return { ...first, policies: { observations, testimonies: new Map([...testimonies, ...words]) } };
    },
    () =>
      `${counted(probes.length, attempts.length === project.checks.length ? 'check' : 'attempt')} settled`,
  );
  signal.throwIfAborted();
  const lifted = lifts ? await control(parts, probes, probed) : undefined;
  signal.throwIfAborted();

  const predictions = predictAt(project, rangesOf(parts.snapshot), addresses);
  const learned = {
    ...{ targets, untriable, control: lifted?.control ?? null, probed, predictions, stubs: new Set<never>() },
    ...(lifted && { returned: lifted.returned }),
    rejects,
  };
  const asReal = { ...settings, workloads: 'real', external: 'live' } as const;
  const results = foldAttempts(attempts, resultsOf(attempts, learned, asReal));
  const problems = [...project.problems, ...(lifted?.problems ?? [])];
  return {
    version: netproofVersion,
    engine: engineOf(cluster, settings),
    ...outcomeOf(results, settings, problems),
    canary,
    results,
    problems,
    ruleCount: project.rules.rules.length,
  };
}

/** The control of what was cut, with its policies lifted. */
function control(
  parts: Parts,
  probes: readonly CheckProbe[],
  { policies: { observations, testimonies } }: Probed,
): Promise<LiftedControl> {
  const { cluster, project, run, phases, signal, deps } = parts;
  const ends = new Map(project.tried.attempts.map((check) => [check.id, namespacesOf(check)]));
  const cut = probes.filter(
    ({ id }) => CUT.has(observations.get(id)?.outcome ?? 'error') && testimonies.get(id) !== 'dead',
  );
  return phases.run(
    'control',
    async () => {
      const lifted = await controlWhileLifted({
        ...{ kubectl: cluster.kubectl, clock: deps.clock, signal, run, probes: cut },
        folder: stateFolder(deps.env),
        namespacesOf: (id) => ends.get(id) ?? [],
        command: commandOf(parts),
        onLift: (left) => deps.onMade?.(left),
        onLeft: (left) => {
          parts.lifted.push(left);
          // A cancelled run tells no other error than that.
          if (signal.aborted) deps.onWarning?.(left);
        },
      });
      deps.onMade?.(mayBeLeft(parts));
      return lifted;
    },
    ({ lifted, control: { observations: seen } }) =>
      `${counted(seen.size, 'check')} that ${seen.size === 1 ? 'was' : 'were'} cut, while ${counted(lifted, 'policy', 'policies')} ${lifted === 1 ? 'was' : 'were'} lifted; put back`,
  );
}

const CUT: ReadonlySet<string> = new Set(['timeout', 'refused']);

/** Of the sources whose pod of ours runs, the first that policies let in to a port, by the model. */
function admittedClient(
  { model }: Project,
  { pods, noSource }: ReturnType<typeof startedBeside>,
  { sources, inside }: BesidePlan,
): NonNullable<Addresses['admitted']> {
  const clients = [...sources.keys(), ...inside.keys()].filter((one) => !noSource.has(one));
  return (workload, wire) => {
    const client = clients.find((from) => from !== workload && isAdmitted(model, from, workload, wire));
    return client && pods.get(client)?.pod;
  };
}

function isAdmitted(model: Project['model'], from: Workload, workload: Workload, wire: WirePort): boolean {
  const to = { kind: 'workload', workload } as const;
  const { at } = from;
  const check: Check = { ...{ id: '', rule: '', from, to, toLabel: '', at, expected: 'allow' }, ...wire };
  return ask(model, check).answer === 'open';
}

/** Makes the namespace, and all pods of a run: sources, witnesses and the canary. */
async function startPods(
  parts: Parts,
  place: CanaryPlace,
): Promise<{ readonly plan: BesidePlan; readonly started: StartedOwn; readonly entered: Entered }> {
  const { cluster, project, snapshot, access, run, settings, signal, deps } = parts;
  const { kubectl } = cluster;
  const own = ownPodsOf(parts);
  const plan = planBeside(
    // Any source of the run may be the one that policies admit, and so the witness of what they cut.
    (project.part?.whole ?? project.tried).attempts,
    project.inventory,
    readPods(snapshot.objects.filter(isPod)),
    {
      own,
      way: settings['source-pod'],
      namespace: access.sharedNamespace === undefined ? ownNamespace(run) : undefined,
    },
  );
  if (access.sharedNamespace === undefined) {
    const namespace = ownNamespace(run);
    const result = await kubectl.run(['create', '--filename=-'], {
      input: [namespaceObject(run), serviceAccount(namespace)].map((one) => JSON.stringify(one)).join('\n'),
      deadlineMs: CREATE_MS,
      signal,
    });
    // The controller that makes the service account may have been sooner.
    if (result.code !== 0 && !/^namespace\/\S+ created$/m.test(result.stdout))
      throw new EnvironmentError('kubectl-create', `the namespace ${namespace} could not be made`, {
        detail: result.stderr,
      });
  } else await kubectl.apply(canaryOpening(place), { deadlineMs: CREATE_MS });
  const canary = canaryPair(place, probeImage(settings)).map((object): OwnPod => {
    const { name } = (object as { readonly metadata: { readonly name: string } }).metadata;
    return { ref: { namespace: place.namespace, name }, object: object as object };
  });
  const pods = [...canary, ...plan.nodes.values(), ...plan.sources.values()];
  const tools = { kubectl, clock: deps.clock, signal };
  const [started, entered] = await Promise.all([
    startOwn(pods, run, tools),
    enter(settings['source-pod'], plan, own, tools),
  ]);
  parts.entered.push(entered);
  return { plan, started, entered: settings['source-pod'] === 'node' ? onNodes(plan, started) : entered };
}

/** Where probes start in real pods. */
function enter(
  way: Settings['source-pod'],
  { inside }: BesidePlan,
  { run, container, endAfterS }: OwnPods,
  tools: Parameters<typeof enterByEphemeral>[2],
): Promise<Entered> {
  const pods = [...inside.values()];
  switch (way) {
    case 'ephemeral':
      return enterByEphemeral(pods, endingContainer(container, run, endAfterS), tools);
    case 'exec':
      return enterByExec(pods, tools);
    case 'beside':
    case 'node':
      return Promise.resolve(new Map());
  }
}

/** A pod on the host network is, for the network, its node. */
function onNodes({ inside, nodes }: BesidePlan, { running, refused }: StartedOwn): Entered {
  return new Map(
    [...inside.values()].map((pod) => {
      const own = nodes.get(pod.node)?.ref;
      const name = own && workloadName(own);
      const there = own && running.has(workloadName(own)) ? own : undefined;
      return [workloadName(pod), there ?? refused.get(name ?? '') ?? 'no pod of ours can run on its node'];
    }),
  );
}

function ownPodsOf({ run, settings }: Parts): OwnPods {
  return {
    run,
    container: { ...debugContainer(probeImage(settings)), resources: SMALL },
    endAfterS: Math.ceil(settings.timeout / 1_000) + SPARE_S,
  };
}

function canaryPlace(parts: Parts): CanaryPlace {
  const { run, access } = parts;
  return {
    namespace: access.sharedNamespace ?? ownNamespace(run),
    prefix: `${ownPrefix(run)}canary-`,
    labels: ownLabels(run),
    podSpec: ownPodSpec(ownPodsOf(parts)),
  };
}

/** No policy of the profile would let a pod on the node's network in; this one is netproof's own, and goes with the run. */
function namespaceObject(run: string): object {
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: ownNamespace(run),
      labels: { ...ownLabels(run), 'pod-security.kubernetes.io/enforce': 'privileged' },
    },
  };
}

function serviceAccount(namespace: string): object {
  return { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { namespace, name: 'default' } };
}

/** Deletes what the run made, and says whether something is left. */
async function leave(parts: Parts): Promise<void> {
  const { cluster, access, run, phases, settings, entered, deps } = parts;
  const { kubectl } = cluster;
  const { ownIn = [] } = access;
  const scope = { run, ...(ownIn.length > 0 && { namespaces: ownIn }) };
  const ephemeral = settings['source-pod'] === 'ephemeral' ? entered : [];
  const carriers = ephemeral.flatMap((one) => [...one.values()]).filter((one) => typeof one === 'object');
  const { problems } = await phases.run(
    'clean up',
    async () => {
      await Promise.all(ephemeral.map((one) => endEphemeral(one, kubectl)));
      return deleteOwn({ kubectl, clock: deps.clock }, scope, commandOf(parts));
    },
    ({ problems: left }) => {
      if (left.length > 0) return 'something is left behind';
      return carriers.length === 0
        ? 'nothing is left behind'
        : `nothing is left behind but ${counted(carriers.length, 'ephemeral container')} that ended`;
    },
  );
  for (const problem of problems) deps.onWarning?.(problem);
  if (problems.length === 0 && parts.lifted.length === 0) deps.onVisit?.(undefined);
}

/** What is told when this process has to end at once. */
function mayBeLeft(parts: Parts): Problem {
  return {
    code: 'left-behind',
    severity: 'warning',
    message: `netproof's own pods may be left in the cluster of context \`${showName(parts.cluster.context)}\``,
    hint: `delete them with: ${commandOf(parts)}`,
  };
}

function commandOf({ cluster, access: { ownIn } }: Parts): string {
  return downCommand(cluster, ownIn);
}

function ephemeralStays(): Problem {
  return {
    code: 'ephemeral-container',
    severity: 'warning',
    message:
      'each source pod gets an ephemeral container, which stays in its list for as long as the pod lives',
    hint: '`netproof down --cluster` lists these pods; with `--restart` it has their controllers replace them',
  };
}

function engineOf(
  { context, kubernetesVersion }: ExistingCluster,
  { control: way }: Pick<Settings, 'control'>,
): Engine {
  return {
    kind: 'cluster',
    kubernetes: kubernetesVersion,
    cni: 'its own network plugin',
    workloads: 'real',
    external: 'live',
    existing: { context, ...(way === 'lift' && { lifted: true }) },
  };
}

function isPod({ kind }: LiveObject): boolean {
  return kind === 'Pod';
}

/** Not a pod that has ended, or is about to. */
function isAlive(object: LiveObject): boolean {
  const [pod] = isPod(object) ? readPods([object]) : [];
  return pod === undefined || !(pod.leaving || pod.phase === 'Succeeded' || pod.phase === 'Failed');
}

function namesIn({ checks }: Project): readonly string[] {
  return [...new Set(checks.flatMap(({ to }) => (to.kind === 'host' ? (to.host.name ?? []) : [])))];
}

interface NodeSpec {
  readonly spec?: { readonly podCIDR?: string; readonly podCIDRs?: readonly string[] };
}

/** Where pods and Services have their addresses, as far as the cluster shows. */
function rangesOf({ nodes, objects }: Snapshot): {
  readonly podRanges?: readonly string[];
  readonly serviceRanges?: readonly string[];
} {
  const pods = (nodes as readonly NodeSpec[]).flatMap(({ spec = {} }) => spec.podCIDRs ?? spec.podCIDR ?? []);
  const api = objects.find((object) => {
    const { namespace, name } = metadataOf(object);
    return object.kind === 'Service' && namespace === 'default' && name === 'kubernetes';
  });
  const ip = (api?.spec as { readonly clusterIP?: string } | undefined)?.clusterIP ?? '';
  const [, first] = /^(\d+\.\d+)\.\d+\.\d+$/.exec(ip) ?? [];
  return {
    ...(pods.length > 0 && { podRanges: pods }),
    ...(first !== undefined && { serviceRanges: [`${first}.0.0/16`] }),
  };
}
