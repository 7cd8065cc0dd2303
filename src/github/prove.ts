import { tmpdir } from 'node:os';
import type { Settings } from '../settings/settings.ts';
import type { Problem } from '../core/problem.ts';
import type { RunReport } from '../core/result.ts';
import { systemFiles } from '../io/files.ts';
import { workflowProgress } from '../report/run/progress-workflow.ts';
import { proveProject } from '../run/prove.ts';
import type { Step } from './step.ts';
import type { Workspace } from './workspace.ts';

/** What a step's run needs beside its settings. */
export interface ProofParts {
  readonly step: Step;
  readonly workspace: Workspace;
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal;
  /** What could not be deleted, and how to delete what was kept. */
  readonly onWarning: (problem: Problem) => void;
}

/** Proves the repository, and keeps for the post step what it would have to delete. */
export async function proveRepository(
  settings: Settings,
  { step, workspace, signal, onWarning }: ProofParts,
): Promise<RunReport> {
  const progress = workflowProgress(step.log);
  try {
    return await proveProject(settings, {
      files: systemFiles(workspace.folder, { within: workspace.workspace }),
      env: step.env,
      progress,
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
      onWarning,
      diagnosisFolder: step.env.RUNNER_TEMP ?? tmpdir(),
      signal,
    });
  } finally {
    // A group that an error left open would swallow what follows.
    progress.close();
  }
}
