import { isExisting, type Settings } from '../settings/settings.ts';
import type { Engine, RunReport } from '../core/result.ts';
import { InputError } from '../core/problem.ts';
import { loadProject, readPhase, type Project } from '../project/project.ts';
import type { Ahead } from './ahead.ts';
import type { ProofContext } from './context.ts';
import { thisMachine } from './machine.ts';
import { chooseEngine, clusterEngine } from './engine.ts';
import { predictProject } from './predict.ts';
import { run } from './run.ts';

/**
 * Reads a repository, then proves its rules on a cluster or predicts them by the model, as `engine` says. The command
 * line and the action both come this way; who proves again and again on a warm cluster has what is done `ahead`. Throws InputError and EnvironmentError, as `run` does.
 */
export async function proveProject(
  settings: Settings,
  { ahead, ...context }: ProofContext & { readonly ahead?: Ahead | undefined },
): Promise<RunReport> {
  const machine = thisMachine(context.env);
  const { exec, clock } = machine;
  const { files, env, signal, onRead, warnings = [] } = context;
  if (isExisting(settings) && settings.engine !== 'model') {
    const { proveExisting } = await import('./existing.ts');
    return proveExisting(settings, { ...context, ...machine });
  }
  refuseRealWarm(settings);
  const begunMs = clock.now();
  const [loaded, { kind, why }] = await Promise.all([
    loadProject(settings, { files, exec, env, ...(signal && { signal }) }),
    chooseEngine(settings.engine, exec),
  ]);
  const project = { ...loaded, problems: [...warnings, ...loaded.problems] };
  if (kind === 'cluster') refuseUnjudged(project);
  const read = readPhase(project, clock.now() - begunMs);
  const explained = (engine: Engine): Engine => (why === undefined ? engine : { ...engine, why });
  onRead?.(project, explained(kind === 'model' ? { kind } : clusterEngine(settings)));
  const prove = async (): Promise<RunReport> => {
    if (kind === 'model') {
      return { ...predictProject(project, settings), durationMs: clock.now() - begunMs };
    }
    const parts = { ...context, ...machine, before: [read] };
    const proof = await run(project, settings, parts, ahead);
    ahead?.begin(project, settings, parts);
    return proof;
  };
  const report = await prove();
  return { ...report, engine: explained(report.engine) };
}

/** What controllers make of real manifests is not known as netproof's own: nobody could say that it is gone. */
function refuseRealWarm({ warm, workloads }: Settings): void {
  if (!warm || workloads !== 'real') return;
  throw new InputError([
    {
      code: 'warm-real',
      severity: 'error',
      message: 'a cluster that stays between runs takes stub workloads only, and `workloads` is `real`',
      hint: 'leave out `--warm`, or `--workloads real`',
    },
  ]);
}

/** What is answered with a warning without a cluster would prove something else than what is deployed on one. */
function refuseUnjudged({ problems }: Project): void {
  const stops = problems.filter((one) => one.stopsRun).map((one) => ({ ...one, severity: 'error' as const }));
  if (stops.length > 0) throw new InputError(stops);
}
