import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { chooseEngine, withWhy, type EngineChoice } from '../run/engine.ts';
import { systemClock } from '../io/clock.ts';
import type { Exec } from '../io/exec.ts';
import { systemFiles } from '../io/files.ts';
import { systemHttp } from '../io/http.ts';
import { predictProject } from '../run/predict.ts';
import type { Problem } from '../core/problem.ts';
import { loadProject, readPhase, type Project } from '../project/project.ts';
import { workflowProgress } from '../report/run/progress-workflow.ts';
import type { Phase, RunReport } from '../core/result.ts';
import { run } from '../run/run.ts';
import type { Settings } from '../settings/settings.ts';
import type { Step } from './step.ts';
import type { Workspace } from './workspace.ts';

/** What a step's run needs beside its settings. */
export interface ProofParts {
  readonly step: Step;
  readonly workspace: Workspace;
  readonly exec: Exec;
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal;
  /** Told what could not be deleted, and how to delete what was kept. */
  readonly warned: (problem: Problem) => void;
}

/** Reads the repository and gives the engine's report. Throws InputError and EnvironmentError, as `run` does. */
export async function proveRepository(settings: Settings, parts: ProofParts): Promise<RunReport> {
  const { exec, signal, workspace } = parts;
  const startedMs = systemClock.now();
  const files = systemFiles(workspace.folder, { within: workspace.workspace });
  const [project, engine] = await Promise.all([
    loadProject(settings, { files, exec, signal }),
    chooseEngine(settings.engine, exec),
  ]);
  const read = readPhase(project, systemClock.now() - startedMs);
  if (engine.kind === 'cluster') return proveOnCluster(project, settings, read, engine, parts);
  return withWhy({ ...predictProject(project), durationMs: systemClock.now() - startedMs }, engine);
}

async function proveOnCluster(
  project: Project,
  settings: Settings,
  read: Phase,
  engine: EngineChoice,
  { step, exec, signal, warned }: ProofParts,
): Promise<RunReport> {
  const progress = workflowProgress(step.log);
  try {
    const report = await run(project, settings, {
      exec,
      clock: systemClock,
      http: systemHttp,
      env: step.env,
      randomHex: () => randomBytes(4).toString('hex'),
      progress,
      before: [read],
      onState: (state) => {
        step.keep(JSON.stringify(state));
      },
      // What is kept on purpose is not the post step's to delete.
      onKept: () => {
        step.keep('');
      },
      onDiagnosis: (path) => {
        step.output('diagnosis-path', path);
        step.log.line(`what explains it is in ${path}`);
      },
      onWarning: warned,
      diagnosisFolder: step.env.RUNNER_TEMP ?? tmpdir(),
      signal,
    });
    return withWhy(report, engine);
  } finally {
    // A group that an error left open would swallow what follows.
    progress.close();
  }
}
