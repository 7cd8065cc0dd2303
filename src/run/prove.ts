import { isExisting, type Settings } from '../settings/settings.ts';
import type { Engine, Phase, RunReport } from '../core/result.ts';
import type { Coverage } from '../core/coverage.ts';
import { InputError } from '../core/problem.ts';
import { coverProject } from '../project/coverage.ts';
import { loadProject, readPhase, type Project } from '../project/project.ts';
import type { Ahead } from './ahead.ts';
import type { ProofContext } from './context.ts';
import { thisMachine } from './machine.ts';
import { chooseEngine, clusterEngine, type EngineChoice } from './engine.ts';
import { predictProject } from './predict.ts';
import { run } from './run.ts';
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
    return proveExisting(settings, { ...context, ...machine });
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
  { project, choice: { kind, why }, phase, cover }: ReadProject,
  settings: Settings,
  context: ProofContext,
  ahead?: Ahead,
): Promise<RunReport> {
  const machine = thisMachine(context.env);
  const { clock } = machine;
  const explained = (engine: Engine): Engine => (why === undefined ? engine : { ...engine, why });
  context.onRead?.(project, explained(kind === 'model' ? { kind } : clusterEngine(settings)));
  const prove = async (): Promise<RunReport> => {
    if (kind === 'model') {
      const begunMs = clock.now() - phase.ms;
      return { ...predictProject(project, settings), durationMs: clock.now() - begunMs };
    }
    const parts = { ...context, ...machine, before: [phase] };
    const proof = await run(project, settings, parts, ahead);
    ahead?.begin(project, settings, parts);
    return proof;
  };
  const report = await prove();
  return { ...report, engine: explained(report.engine), ...(cover && { coverage: cover() }) };
}

/** What is answered with a warning without a cluster would prove something else than what is deployed on one. */
function refuseUnjudged({ problems }: Project): void {
  const stops = problems.filter((one) => one.stopsRun).map((one) => ({ ...one, severity: 'error' as const }));
  if (stops.length > 0) throw new InputError(stops);
}
