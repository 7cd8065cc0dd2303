import { setMaxListeners } from 'node:events';
import { applyPolicies } from '../cluster/api/apply.ts';
import { stillListens } from '../cluster/external/stub-host.ts';
import { establishedProblems, hold, lookAtHeld } from './established.ts';
import { clusterEngine } from './engine.ts';
import { foldAttempts } from './fold.ts';
import { outcomeOf } from './outcome.ts';
import { predictAt } from './predict.ts';
import { resultsOf } from './results.ts';
import { netproofVersion } from '../config/netproof-version.ts';
import { createPace } from '../core/pace.ts';
import { awaitedLater, deferred } from '../core/promises.ts';
import { createPhases, type Phases } from './phases.ts';
import { probe } from './probe.ts';
import { asBefore, standUp, triesOf, type Ground } from './ground.ts';
import { EnvironmentError } from '../core/problem.ts';
import { BARRIER_PORT, canaryPods, waitUntilInForce } from '../probe/canary.ts';
import type { CheckProbe } from '../probe/plan.ts';
import { readWorld, type World } from '../probe/world.ts';
import type { Ahead } from './ahead.ts';
import type { Project } from '../project/project.ts';
import { createTeardown } from './teardown.ts';
import type { Prediction, RunReport } from '../core/result.ts';
import { counted } from '../text/escape.ts';
import type { RunContext, RunParts } from './context.ts';
import type { Settings } from '../settings/settings.ts';

const APPLY_DEADLINE_MS = 60_000;

/**
 * The main job: boot, apply, canary, control, policies, probe, results. What was created is deleted
 * before this ends, whichever way it ends, unless the settings keep it. What was done `ahead` for such a project is not done again.
 *
 * Throws InputError for what the API server refuses, EnvironmentError for what the machine did.
 */
export async function run(
  project: Project,
  settings: Settings,
  deps: RunContext,
  ahead?: Pick<Ahead, 'take'>,
): Promise<RunReport> {
  const beforeMs = (deps.before ?? []).reduce((sum, { ms }) => sum + ms, 0);
  const begunMs = deps.clock.now() - beforeMs;
  const phases = createPhases(deps.clock, deps.progress, deps.before);
  const deadline = AbortSignal.timeout(settings.timeout);
  const over = new AbortController();
  const signal = AbortSignal.any([deadline, over.signal, ...(deps.signal ? [deps.signal] : [])]);
  // Every exec of a batch listens to it.
  setMaxListeners(0, signal);
  const pace = createPace();
  const standing = await ahead?.take(project, settings, signal);
  const teardown = standing?.teardown ?? createTeardown(settings, deps, phases);
  let proof: Proof | undefined;
  try {
    const onLost = (error: EnvironmentError): void => {
      over.abort(error);
    };
    standing?.follow(onLost);
    const parts = { ...deps, signal, onLost, phases, pace, teardown };
    proof = await prove(project, settings, parts, await standing?.onto(project, settings, parts));
  } catch (error) {
    if (over.signal.aborted) throw over.signal.reason;
    throw signal.aborted ? stopped(deps.signal, settings, phases) : error;
  } finally {
    // What ran beside the step that failed goes on by itself, and would wait for what is now deleted.
    over.abort();
    standing?.release();
    // Where a cluster stays, it is itself there to be looked at.
    const isClear = proof !== undefined && (settings.warm || proof.verdict === 'pass');
    await teardown.leave(isClear, deps.signal?.aborted === true);
  }
  return { ...proof, phases: phases.done(), durationMs: deps.clock.now() - begunMs };
}

type Proof = Omit<RunReport, 'phases' | 'durationMs'>;

async function prove(
  project: Project,
  settings: Settings,
  parts: RunParts,
  standing?: Ground,
): Promise<Proof> {
  const ground = standing ?? (await standUp(project, settings, parts));
  const { inventory, tried } = project;
  const { attempts } = tried;
  const { clock, phases, signal } = parts;
  const { prepared, world, canary, control, targets, untriable, recalled } = ground;
  const { cluster, addresses, workloads, stubHost } = prepared;
  const { kubectl } = cluster;
  const tools = { kubectl, clock, signal };
  const { asked } = recalled;
  const { address } = canary;
  const held = settings['check-established'] ? await hold(ground, settings, parts) : undefined;
  const ranges = { podRanges: [cluster.podCidr], serviceRanges: [cluster.serviceCidr] };
  const predictions = predictAt(project, ranges, addresses);
  const applied = deferred<World>();
  const likely = deferred();
  const certain = deferred<number>();
  const before = applied.promise.then(({ policies }) => ({
    ...world,
    policies: new Map([...inventory.policies.map(asNeverSeen), ...policies]),
  }));
  // Its execs start while the policies are applied.
  const probing = awaitedLater(
    probe(
      asked.map((one) => foretold(one, predictions.get(one.id))),
      {
        ...{ ...tools, checks: attempts, before, samples: settings.samples, onNode: canaryPods.node },
        force: { likely: likely.promise, certain: certain.promise },
        canary: { pod: canaryPods.client, address, port: BARRIER_PORT, protocol: 'TCP' },
        cniDaemonSets: cluster.cniDaemonSets,
        ...(stubHost && { stubHostListens: () => stillListens(stubHost, parts) }),
      },
    ),
  );
  const inForce = phases.run(
    'policies',
    () =>
      waitUntilInForce(
        async (last) => {
          await applyPolicies(kubectl, inventory.policies, { deadlineMs: APPLY_DEADLINE_MS, signal, last });
          applied.resolve(awaitedLater(readWorld(tools)));
        },
        { ...tools, address, pace: parts.pace, onLikely: likely.resolve },
      ),
    ({ afterMs }) => `${inventory.policies.length} applied, in force after ${afterMs} ms`,
  );
  const settled = awaitedLater(
    likely.promise.then(() =>
      phases.run(
        'probe',
        async () => {
          const probed = await probing;
          // What ends with the run has settled nothing.
          if (signal.aborted) throw new EnvironmentError('aborted', 'stopped while it was probed');
          return probed;
        },
        () => `${counted(asked.length, triesOf(project))} settled${asBefore(recalled)}`,
      ),
    ),
  );
  certain.resolve((await inForce).sinceMs);
  likely.resolve();
  const probed = await settled;
  const established = held && (await lookAtHeld(held, parts));
  signal.throwIfAborted();

  const learned = recalled.withAnswers({
    targets,
    untriable,
    control,
    probed,
    ...(established && { established }),
    predictions,
    stubs: workloads.stubs,
  });
  const answered = resultsOf(attempts, learned, settings);
  recalled.remember(answered, learned);
  const results = foldAttempts(attempts, answered);
  const problems = [
    ...project.problems,
    ...workloads.problems,
    ...(held ? establishedProblems(results, held) : []),
  ];
  return {
    version: netproofVersion,
    engine: clusterEngine(settings, cluster),
    ...outcomeOf(results, settings, problems),
    canary: canary.result,
    results,
    problems,
    ruleCount: project.rules.rules.length,
  };
}

/** A check that the model expects to fail: where it does, that is settled as soon as one that passes is. */
function foretold(probe: CheckProbe, prediction: Prediction | undefined): CheckProbe {
  if (probe.expected === 'allow' && prediction?.answer === 'cut') return { ...probe, predicted: 'deny' };
  if (probe.expected === 'deny' && prediction?.answer === 'open') return { ...probe, predicted: 'allow' };
  return probe;
}

/** A policy that was applied and is not there is one that was deleted. */
function asNeverSeen({ namespace, name }: Project['inventory']['policies'][number]): [string, string] {
  return [`${namespace}/${name}`, ''];
}

/** Why a run was stopped: its own deadline, or a signal. */
export function stopped(
  signal: AbortSignal | undefined,
  settings: Pick<Settings, 'timeout'> & Partial<Pick<Settings, 'warm'>>,
  phases: Phases,
): EnvironmentError {
  if (signal?.aborted === true)
    return new EnvironmentError(
      'cancelled',
      `cancelled by ${String(signal.reason)}: ${settings.warm ? 'the warm cluster stays' : 'what was created is deleted'}`,
    );
  const at = phases.unfinished();
  return new EnvironmentError(
    'timeout',
    `the run did not end within ${settings.timeout / 1_000} s: it was at ${at === '' ? 'its end' : at}`,
    { hint: 'give it longer with `timeout`, or see in the diagnosis what it waited for' },
  );
}
