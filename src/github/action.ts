import { systemExec } from '../io/exec.ts';
import { plainPalette } from '../report/format/palette.ts';
import { renderProblems } from '../report/format/problems.ts';
import type { Problem } from '../core/problem.ts';
import { refusePrivilegedEvent } from './event.ts';
import { readInputs } from './inputs.ts';
import { proveRepository } from './prove.ts';
import type { Step } from './step.ts';
import { tellFailure, tellReport } from './publish.ts';
import { findWorkplace, type Workplace } from './workspace.ts';

/**
 * The action's main step: reads the inputs, proves the repository, and tells what came of it. Never throws; what
 * goes wrong fails the step. `signal` aborts when the job is cancelled: then what was created is deleted.
 */
export async function runAction(step: Step, signal: AbortSignal): Promise<void> {
  const warnings: Problem[] = [];
  const telling = { step, exec: systemExec, warnings };
  let workplace: Workplace | undefined;
  try {
    const settings = readInputs(step);
    refusePrivilegedEvent(step.env.GITHUB_EVENT_NAME, settings['allow-pull-request-target']);
    workplace = await findWorkplace(step.env.GITHUB_WORKSPACE ?? process.cwd(), settings.directory);
    const warned = (problem: Problem): void => {
      // Told at once, where a cancelled job still shows it; annotated at the end, within the step's limits.
      step.log.line(renderProblems([problem], { columns: 120, palette: plainPalette }));
      warnings.push(problem);
    };
    const report = await proveRepository(settings, { step, workplace, exec: systemExec, signal, warned });
    await tellReport(report, settings, workplace, telling);
  } catch (error) {
    await tellFailure(error, workplace, telling);
  }
}
