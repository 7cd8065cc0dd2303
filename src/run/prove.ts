import { isExisting, type Settings } from '../settings/settings.ts';
import type { Engine, Phase, RunReport } from '../core/result.ts';
import type { Coverage } from '../core/coverage.ts';
import { InputError } from '../core/problem.ts';
import { coverProject } from '../project/coverage.ts';
import { loadProject, readPhase, type Project } from '../project/project.ts';
import type { Ahead } from './ahead.ts';
import { changesOf, changesOfManifests, withChanges } from './changes.ts';
import type { ProofContext } from './context.ts';
import { thisMachine } from './machine.ts';
import { chooseEngine, clusterEngine, type EngineChoice } from './engine.ts';
import { predictProject } from './predict.ts';
import { run } from './run.ts';
import { emptyReport, shardOf } from './shards/shard-of.ts';
import { netproofVersion } from '../config/netproof-version.ts';
import { refuseWarm } from './warm.ts';

/**
 * Reads a repository, then proves its rules on a cluster or predicts them by the model, as `engine` says. The command
 * line and the action both come this way; who proves again and again on a warm cluster has what is done `ahead`. Throws InputError and EnvironmentError, as `run` does.
 */
export async function proveProject(
  settings: Settings,
  { ahead, ...context }: ProofContext & { readonly ahead?: Ahead | undefined },
): Promise<RunReport> {
  const machine = thisMachine(context.env);
  if (isExisting(settings) && settings.engine !== 'model') {
    const { proveExisting } = await import('./existing.ts');
    const report = await proveExisting(settings, { ...context, ...machine });
    if (!context.base) return report;
    const checks = report.results.map(({ check }) => check);
    return withChanges(
      report,
      await changesOfManifests(context.base, settings, checks, { ...context, ...machine }),
      settings,
    );
  }
  refuseWarm(settings);
  const choice = chooseEngine(settings.engine, machine.exec);
  return proveRead(await readToProve(settings, context, choice), settings, context, ahead);
}

/** A repository that was read, and who answers for it. */
export interface ReadProject {
  readonly project: Project;
  readonly choice: EngineChoice;
  readonly phase: Phase;
  /** Which lines of the policies the rules pin, where it is asked for. */
  readonly cover?: () => Coverage;
}

/** Reads a repository for the engine that is chosen. Throws InputError with every mistake. */
export async function readToProve(
  settings: Settings,
  { files, env, signal, warnings = [], withCoverage = false }: ProofContext,
  chosen: Promise<EngineChoice>,
): Promise<ReadProject> {
  const { exec, clock } = thisMachine(env);
  const begunMs = clock.now();
  const [loaded, choice] = await Promise.all([
    loadProject(settings, { files, exec, env, ...(signal && { signal }) }),
    chosen,
  ]);
  const project = { ...loaded, problems: [...warnings, ...loaded.problems] };
  if (choice.kind === 'cluster') refuseUnjudged(project);
  const phase = readPhase(project, clock.now() - begunMs);
  return { project, choice, phase, ...(withCoverage && { cover: () => coverProject(loaded) }) };
}

/** Proves or predicts what was read. Throws as `run` does. */
export async function proveRead(
  { project: whole, choice: { kind, why }, phase, cover }: ReadProject,
  settings: Settings,
  context: ProofContext,
  ahead?: Ahead,
): Promise<RunReport> {
  const machine = thisMachine(context.env);
  const { clock } = machine;
  const { env, turn } = context;
  const project = shardOf(whole, settings, { version: netproofVersion, env, turn });
  const shard = project.part?.shard;
  const explained = (engine: Engine): Engine => (why === undefined ? engine : { ...engine, why });
  context.onRead?.(project, explained(kind === 'model' ? { kind } : clusterEngine(settings)));
  const prove = async (): Promise<RunReport> => {
    if (shard && project.checks.length === 0) {
      const engine = kind === 'model' ? { kind } : clusterEngine(settings);
      return emptyReport(project, engine, [phase]);
    }
    if (kind === 'model') {
      const begunMs = clock.now() - phase.ms;
      return { ...predictProject(project, settings), durationMs: clock.now() - begunMs };
    }
    const parts = { ...context, ...machine, before: [phase] };
    const proof = await run(project, settings, parts, ahead);
    ahead?.begin(project, settings, parts);
    return proof;
  };
  // While the cluster boots: there is nothing else to do for this process.
  const changes = context.base && changesOf(context.base, settings, whole, { ...context, ...machine });
  // Whatever the run comes to, nothing of it stays behind.
  const proven = await prove().finally(() => changes?.catch(() => undefined));
  const report = {
    ...{ ...proven, engine: explained(proven.engine) },
    ...(shard && { shard }),
    ...(cover && { coverage: cover() }),
  };
  return changes ? withChanges(report, await changes, settings) : report;
}

/** What is answered with a warning without a cluster would prove something else than what is deployed on one. */
function refuseUnjudged({ problems }: Project): void {
  const stops = problems.filter((one) => one.stopsRun).map((one) => ({ ...one, severity: 'error' as const }));
  if (stops.length > 0) throw new InputError(stops);
}
