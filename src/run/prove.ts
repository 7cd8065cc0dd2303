import { randomBytes } from 'node:crypto';
import { isExisting, type Settings } from '../settings/settings.ts';
import type { Engine, RunReport } from '../core/result.ts';
import { InputError } from '../core/problem.ts';
import { systemClock } from '../io/clock.ts';
import { systemDownloadCache } from '../io/download-cache.ts';
import { systemExec } from '../io/exec.ts';
import { systemHttp } from '../io/http.ts';
import { loadProject, readPhase, type Project } from '../project/project.ts';
import type { ProofContext } from './context.ts';
import { chooseEngine, clusterEngine } from './engine.ts';
import { predictProject } from './predict.ts';
import { run } from './run.ts';

/**
 * Reads a repository, then proves its rules on a cluster or predicts them by the model, as `engine` says. The command
 * line and the action both come this way. Throws InputError and EnvironmentError, as `run` does.
 */
export async function proveProject(settings: Settings, context: ProofContext): Promise<RunReport> {
  const machine = {
    exec: systemExec,
    clock: systemClock,
    http: systemHttp,
    downloads: systemDownloadCache(context.env),
    randomHex: () => randomBytes(4).toString('hex'),
  };
  const { exec, clock } = machine;
  const { files, env, signal, onRead, warnings = [] } = context;
  if (isExisting(settings) && settings.engine !== 'model') {
    const { proveExisting } = await import('./existing.ts');
    return proveExisting(settings, { ...context, ...machine });
  }
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
    return run(project, settings, { ...context, ...machine, before: [read] });
  };
  const report = await prove();
  return { ...report, engine: explained(report.engine) };
}

/** What is answered with a warning without a cluster would prove something else than what is deployed on one. */
export function refuseUnjudged({ problems }: Project): void {
  const stops = problems.filter((one) => one.stopsRun).map((one) => ({ ...one, severity: 'error' as const }));
  if (stops.length > 0) throw new InputError(stops);
}
