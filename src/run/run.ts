import { setMaxListeners } from 'node:events';
import { applyPolicies } from '../cluster/api/apply.ts';
import { stillListens } from '../cluster/external/stub-host.ts';
import { clusterEngine } from './engine.ts';
import { foldAttempts } from './fold.ts';
import { outcomeOf } from './outcome.ts';
import { predictAt } from './predict.ts';
import { resultsOf } from './results.ts';
import { netproofVersion } from '../config/netproof-version.ts';
import { createPace } from '../core/pace.ts';
import { awaitedLater } from '../core/promises.ts';
import { createPhases, type Phases } from './phases.ts';
import { prepare } from './prepare.ts';
import { probe } from './probe.ts';
import { EnvironmentError } from '../core/problem.ts';
import { waitUntilInForce } from '../probe/canary.ts';
import { observeRealControl, type Control } from '../probe/control.ts';
import type { Observation } from '../core/observation.ts';
import { planChecks } from '../probe/plan.ts';
import { observeControl } from '../probe/settle.ts';
import { readWorld } from '../probe/world.ts';
import { resolveTargets } from '../probe/targets.ts';
import type { Project } from '../project/project.ts';
import { createTeardown } from './teardown.ts';
import type { RunReport } from '../core/result.ts';
import { counted } from '../text/escape.ts';
import type { RunContext, RunParts } from './context.ts';
import type { Settings } from '../settings/settings.ts';

const APPLY_DEADLINE_MS = 60_000;

/**
 * The main job: boot, apply, canary, control, policies, probe, results. What was created is deleted
 * before this ends, whichever way it ends, unless the settings keep it.
 *
 * Throws InputError for what the API server refuses, EnvironmentError for what the machine did.
 */
export async function run(project: Project, settings: Settings, deps: RunContext): Promise<RunReport> {
  const beforeMs = (deps.before ?? []).reduce((sum, { ms }) => sum + ms, 0);
  const begunMs = deps.clock.now() - beforeMs;
  const phases = createPhases(deps.clock, deps.progress, deps.before);
  const deadline = AbortSignal.timeout(settings.timeout);
  const over = new AbortController();
  const signal = AbortSignal.any([deadline, over.signal, ...(deps.signal ? [deps.signal] : [])]);
  // Every exec of a batch listens to it.
  setMaxListeners(0, signal);
  const pace = createPace();
  const teardown = createTeardown(settings, deps, phases);
  let proof: Proof | undefined;
  try {
    const onLost = (error: EnvironmentError): void => {
      over.abort(error);
    };
    proof = await prove(project, settings, { ...deps, signal, onLost, phases, pace, teardown });
  } catch (error) {
    if (over.signal.aborted) throw over.signal.reason;
    throw signal.aborted ? stopped(deps.signal, settings, phases) : error;
  } finally {
    // What ran beside the step that failed goes on by itself, and would wait for what is now deleted.
    over.abort();
    await teardown.leave(proof?.verdict === 'pass', deps.signal?.aborted === true);
  }
  return { ...proof, phases: phases.done(), durationMs: deps.clock.now() - begunMs };
}

type Proof = Omit<RunReport, 'phases' | 'durationMs'>;

async function prove(project: Project, settings: Settings, parts: RunParts): Promise<Proof> {
  const { inventory, tried } = project;
  const { attempts } = tried;
  const tries = attempts.length === project.checks.length ? 'check' : 'attempt';
  const { clock, phases, signal } = parts;
  const { cluster, addresses, workloads, stubHost, canary: trying } = await prepare(project, settings, parts);
  const { kubectl } = cluster;
  const tools = { kubectl, clock, signal };

  const targets = resolveTargets(attempts, addresses);
  const { probes, untriable } = planChecks(attempts, targets);
  const [world, { result: canary, address }, control] = await Promise.all([
    readWorld(tools),
    trying,
    phases.run(
      'control',
      async (): Promise<Control> =>
        settings.workloads === 'real' && settings.listeners === 'auto'
          ? observeRealControl(probes, tools)
          : { observations: await observeControl(probes, tools), debugListeners: new Set() },
      ({ observations }) =>
        `${connected(observations)} of ${counted(attempts.length, tries)} connect while no policy applies`,
    ),
  ]);
  let applied = Promise.resolve(world);
  await phases.run(
    'policies',
    () =>
      waitUntilInForce(
        async (last) => {
          await applyPolicies(kubectl, inventory.policies, { deadlineMs: APPLY_DEADLINE_MS, signal, last });
          applied = awaitedLater(readWorld(tools));
        },
        { ...tools, address, pace: parts.pace },
      ),
    (ms) => `${inventory.policies.length} applied, in force after ${ms} ms`,
  );
  const before = applied.then(({ policies }) => ({
    ...world,
    policies: new Map([...inventory.policies.map(asNeverSeen), ...policies]),
  }));
  const probed = await phases.run(
    'probe',
    () =>
      probe(probes, {
        ...{ ...tools, checks: attempts, before, canaryAddress: address, samples: settings.samples },
        cniDaemonSets: cluster.cniDaemonSets,
        ...(stubHost && { stubHostListens: () => stillListens(stubHost, parts) }),
      }),
    () => `${counted(probes.length, tries)} settled`,
  );
  signal.throwIfAborted();

  const predictions = predictAt(project, cluster, addresses);
  const learned = { targets, untriable, control, probed, predictions, stubs: workloads.stubs };
  const results = foldAttempts(attempts, resultsOf(attempts, learned, settings));
  return {
    version: netproofVersion,
    engine: clusterEngine(settings, cluster),
    ...outcomeOf(results, settings),
    canary,
    results,
    problems: [...project.problems, ...workloads.problems],
    ruleCount: project.rules.rules.length,
  };
}

/** A policy that was applied and is not there is one that was deleted. */
function asNeverSeen({ namespace, name }: Project['inventory']['policies'][number]): [string, string] {
  return [`${namespace}/${name}`, ''];
}

function connected(observations: ReadonlyMap<string, Observation>): number {
  return [...observations.values()].filter(({ outcome }) => outcome === 'connected').length;
}

/** Why a run was stopped: its own deadline, or a signal. */
function stopped(signal: AbortSignal | undefined, settings: Settings, phases: Phases): EnvironmentError {
  if (signal?.aborted === true)
    return new EnvironmentError(
      'cancelled',
      `cancelled by ${String(signal.reason)}: what was created is deleted`,
    );
  const at = phases.unfinished();
  return new EnvironmentError(
    'timeout',
    `the run did not end within ${settings.timeout / 1_000} s: it was at ${at === '' ? 'its end' : at}`,
    { hint: 'give it longer with `timeout`, or see in the diagnosis what it waited for' },
  );
}
