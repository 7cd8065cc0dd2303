import { bootCluster, type BootOptions } from '../cluster/boot/boot.ts';
import type { Cluster, Step } from '../cluster/cluster.ts';
import type { ClusterState } from '../cluster/lifecycle/state.ts';
import { policyInKernel } from '../cluster/pods/policy-rules.ts';
import type { Slate } from '../cluster/warm/slate.ts';
import { waitForPods } from '../cluster/pods/ready.ts';
import type { ExternalHost } from '../core/check.ts';
import { workloadName } from '../core/objects.ts';
import { deferred, failureOf } from '../core/promises.ts';
import { canaryPods, canaryRule, proveEnforcement } from '../probe/canary.ts';
import { InputError } from '../core/problem.ts';
import type { Project } from '../project/project.ts';
import type { CanaryResult } from '../core/result.ts';
import type { RunParts } from './context.ts';
import type { Settings } from '../settings/settings.ts';
import { realImages } from '../workloads/real/start.ts';
import { chosenCluster, chosenCni } from './cni.ts';
import { apply, describeApplied, probeImage, type Applied } from './apply.ts';
import { isShared, openWarm } from './warm.ts';
import { reservedProblems } from './reserved.ts';

const CANARY_PODS_MS = 120_000;

/** A cluster in which everything but the policies is there. */
export interface Prepared extends Applied {
  readonly cluster: Cluster;
  /** Goes on beside what follows: the control needs none of it, the policies need its end. */
  readonly canary: Promise<Canary>;
}

/** The engine's proof. */
export interface Canary {
  readonly result: CanaryResult;
  /** The canary server's, for the barrier. */
  readonly address: string;
}

/** A cluster that takes objects, and what is in it of an earlier run. */
interface Answering {
  readonly cluster: Cluster;
  readonly slate: Slate | undefined;
}

/** What goes on at the same time, each from the milestone on that it needs. */
interface InFlight {
  /** From the start: the nodes are made, and then Ready. */
  readonly booted: Promise<Cluster>;
  /** From when the API server answers: hosts, names and workloads. */
  readonly applied: Promise<Applied>;
  /** From when its own pods are applied, beside the last workloads' start. */
  readonly canary: Promise<Canary>;
}

/**
 * From nothing to a cluster in which everything but the policies is there. Pods are made while the node is not ready yet.
 * Throws InputError before anything is created for manifests that would meddle with netproof's own.
 */
export async function prepare(project: Project, settings: Settings, parts: RunParts): Promise<Prepared> {
  const reserved = reservedProblems(project.inventory);
  if (reserved.length > 0) throw new InputError(reserved);
  const { booted, applied, canary } = begin(project, settings, parts);
  // A cluster that does not enforce ends the run at once; else nobody waits for the canary yet.
  const [cluster, rest] = await Promise.race([Promise.all([booted, applied]), failureOf(canary)]);
  return { cluster, ...rest, canary };
}

function begin(project: Project, settings: Settings, parts: RunParts): InFlight {
  const { phases } = parts;
  const answers = deferred<Answering>();
  const objectsApplied = deferred();
  const booted = phases.run(
    'boot',
    () => boot(project, settings, parts, answers.resolve),
    ({ name, kubernetesVersion, cni }) =>
      `${name}${settings.warm ? ', warm' : ''}: Kubernetes ${kubernetesVersion}, ${cni}`,
  );
  const onApplied = (): void => {
    objectsApplied.resolve();
  };
  return {
    booted,
    applied: answers.promise.then((answering) =>
      phases.run(
        'apply',
        () => apply(project, settings, { ...answering, onApplied }, parts),
        ({ workloads }) => describeApplied(project, workloads),
      ),
    ),
    // In one that stays the canary's own policy of the run before may still be on its way out.
    canary: Promise.all([answers.promise, objectsApplied.promise, isShared(settings, parts) && booted]).then(
      ([{ cluster }]) => tryCanary(cluster, settings, parts),
    ),
  };
}

async function boot(
  project: Project,
  settings: Settings,
  parts: RunParts,
  onAnswers: (answering: Answering) => void,
): Promise<Cluster> {
  const { phases, teardown } = parts;
  const held = settings.workloads === 'real' ? realImages(project.inventory) : [];
  const hosts = [...project.hosts, ...(parts.series?.hosts ?? [])];
  const options = bootOptions(settings, hosts, held);
  const deps = {
    ...parts,
    onState: (state: ClusterState) => {
      teardown.expect(state);
      return parts.onState?.(state);
    },
    onStep: ({ name }: Step) => {
      phases.step('boot', name);
    },
  };
  const warm = isShared(settings, parts)
    ? await openWarm(options, settings, { ...deps, teardown })
    : undefined;
  const cluster = warm?.cluster ?? (await bootCluster(options, deps));
  teardown.found(cluster);
  if (warm?.slate) teardown.stays();
  onAnswers({ cluster, slate: warm?.slate });
  await cluster.ready();
  if (warm) teardown.stays();
  return cluster;
}

/** Its pods are ready sooner than the last of the workloads': so it is tried while those still come up. */
async function tryCanary(cluster: Cluster, settings: Settings, parts: RunParts): Promise<Canary> {
  const { kubectl } = cluster;
  const { clock, pace, phases, signal } = parts;
  const tools = { kubectl, clock, signal };
  const pods = await waitForPods(tools, Object.values(canaryPods), {
    deadlineMs: CANARY_PODS_MS,
    own: true,
    signal,
  });
  const address = pods.get(workloadName(canaryPods.server))?.ip ?? '';
  const result = await phases.run(
    'canary',
    () =>
      proveEnforcement({
        ...tools,
        address,
        pace,
        ...(chosenCni(settings) === 'calico' && { ruleInForce: () => policyInKernel(cluster, canaryRule) }),
      }),
    ({ cutAfterMs }) => `this cluster enforces NetworkPolicy: cut after ${cutAfterMs ?? 0} ms`,
  );
  return { result, address };
}

/** What a boot takes of the settings, with the hosts outside that have to stay outside, and images of the manifests' own. */
export function bootOptions(
  settings: Settings,
  hosts: readonly Pick<ExternalHost, 'address'>[] = [],
  heldImages: readonly string[] = [],
): BootOptions {
  return {
    ...chosenCluster(settings),
    images: [probeImage(settings)],
    heldImages,
    avoid: hosts.map(({ address }) => address),
  };
}
