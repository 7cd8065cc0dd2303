import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { systemExec } from '../io/exec.ts';
import { systemFiles } from '../io/files.ts';
import { renderProblems } from '../report/format/problems.ts';
import { workflowOptions } from '../report/format/palette.ts';
import { workflowProgress } from '../report/run/progress-workflow.ts';
import { proveProject } from '../run/prove.ts';
import type { Problem } from '../core/problem.ts';
import { refusePrivilegedEvent } from './event.ts';
import { inputWarnings, readInputs } from './inputs.ts';
import type { Step } from './step.ts';
import { publishFailure, publishReport } from './publish.ts';
import { findWorkspace, type Workspace } from './workspace.ts';

/**
 * The action's main step: reads the inputs, proves the repository, and publishes what came of it. Never throws; what
 * goes wrong fails the step. `signal` aborts when the job is cancelled: then what was created is deleted.
 */
export async function runAction(step: Step, signal: AbortSignal): Promise<void> {
  const warnings: Problem[] = [];
  let said: readonly Problem[] = [];
  const publication = { step, exec: systemExec, warnings };
  const progress = workflowProgress(step.log, workflowOptions(step.env).palette);
  let workspace: Workspace | undefined;
  try {
    const settings = readInputs(step);
    said = inputWarnings(step, settings);
    refusePrivilegedEvent(step.env.GITHUB_EVENT_NAME, settings['allow-pull-request-target']);
    workspace = await findWorkspace(step.env.GITHUB_WORKSPACE ?? process.cwd(), settings.directory);
    const report = await proveProject(settings, {
      files: systemFiles(workspace.folder, { within: workspace.workspace }),
      env: step.env,
      warnings: said,
      progress,
      // Kept for the post step, which would have to delete it.
      onState: (state) => {
        step.keep(JSON.stringify(state));
      },
      onVisit: (visit) => {
        // Another step may have another folder.
        const { kubeconfig = '' } = visit ?? {};
        const file = kubeconfig === '' ? '' : resolve(kubeconfig);
        step.keep(visit ? JSON.stringify({ ...visit, kubeconfig: file }) : '');
      },
      // What is kept on purpose is not the post step's to delete.
      onKept: () => {
        step.keep('');
      },
      onDiagnosis: (path) => {
        step.output('diagnosis-path', path);
        step.log.line(`what explains it is in ${path}`);
      },
      // What could not be deleted, and how to delete what was kept: at once, where a cancelled job still shows it;
      // annotated at the end, within the step's limits.
      onWarning: (problem) => {
        step.log.line(renderProblems([problem], workflowOptions(step.env)));
        warnings.push(problem);
      },
      diagnosisFolder: step.env.RUNNER_TEMP ?? tmpdir(),
      signal,
    }).finally(() => {
      // A group that an error left open would swallow what follows.
      progress.close();
    });
    await publishReport(report, settings, workspace, publication);
  } catch (error) {
    await publishFailure(error, workspace, { ...publication, warnings: [...said, ...warnings] });
  }
}
