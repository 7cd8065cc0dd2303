import { systemExec } from '../io/exec.ts';
import { renderProblems } from '../report/format/problems.ts';
import { plainOptions } from '../report/format/palette.ts';
import type { Problem } from '../core/problem.ts';
import { refusePrivilegedEvent } from './event.ts';
import { readInputs } from './inputs.ts';
import { proveRepository } from './prove.ts';
import type { Step } from './step.ts';
import { publishFailure, publishReport } from './publish.ts';
import { findWorkspace, type Workspace } from './workspace.ts';

/**
 * The action's main step: reads the inputs, proves the repository, and publishes what came of it. Never throws; what
 * goes wrong fails the step. `signal` aborts when the job is cancelled: then what was created is deleted.
 */
export async function runAction(step: Step, signal: AbortSignal): Promise<void> {
  const warnings: Problem[] = [];
  const publication = { step, exec: systemExec, warnings };
  let workspace: Workspace | undefined;
  try {
    const settings = readInputs(step);
    refusePrivilegedEvent(step.env.GITHUB_EVENT_NAME, settings['allow-pull-request-target']);
    workspace = await findWorkspace(step.env.GITHUB_WORKSPACE ?? process.cwd(), settings.directory);
    const onWarning = (problem: Problem): void => {
      // At once, where a cancelled job still shows it; annotated at the end, within the step's limits.
      step.log.line(renderProblems([problem], plainOptions));
      warnings.push(problem);
    };
    const report = await proveRepository(settings, { step, workspace, signal, onWarning });
    await publishReport(report, settings, workspace, publication);
  } catch (error) {
    await publishFailure(error, workspace, publication);
  }
}
