import { connect } from '../cluster/existing/connect.ts';
import { downCommand } from '../cluster/existing/down-command.ts';
import { emptyOf } from '../cluster/existing/empty.ts';
import { readVisit, type Visit } from '../cluster/existing/visit.ts';
import { cleanUp, readState } from '../cluster/lifecycle/state.ts';
import { EnvironmentError, InputError, type Problem } from '../core/problem.ts';
import { systemClock } from '../io/clock.ts';
import { systemExec } from '../io/exec.ts';
import { stateFolder } from '../io/state-folder.ts';
import { problemAnnotations } from '../report/run/annotations.ts';
import { thisMachine } from '../run/machine.ts';
import { counted, visible } from '../text/escape.ts';
import { annotate, type Step } from './step.ts';

/**
 * The action's post step: deletes what a main step that was killed left behind. After a main step that ended by itself
 * there is nothing to delete. A clean-up problem warns, with the command to do it by hand, and never fails the job.
 */
export async function cleanUpAfterMain(step: Step): Promise<void> {
  const kept = step.kept();
  // Main created nothing, or keeps it on purpose.
  if (kept === '') return;
  const visit = readVisit(kept);
  if (visit) {
    annotate(step.log, problemAnnotations(await clearUp(visit, step)));
    return;
  }
  const state = readState(kept);
  if (state === undefined) return;
  const problems = await cleanUp(state, { exec: systemExec, clock: systemClock });
  if (problems.length === 0) step.log.line(`nothing is left of the cluster ${state.name}`);
  annotate(step.log, problemAnnotations(problems));
}

/** What `netproof down --cluster` does, for the one run: others may be at work there. Gives what is left. */
async function clearUp(visit: Visit, { env, log }: Step): Promise<readonly Problem[]> {
  const machine = thisMachine(env);
  const { run, namespaces } = visit;
  const command = downCommand(visit, namespaces);
  try {
    const { kubectl, context } = await connect(visit, { ...machine, env });
    const { putBack, notes, problems } = await emptyOf(
      { kubectl, clock: machine.clock, folder: stateFolder(env) },
      { run, ...(namespaces.length > 0 && { namespaces }) },
      command,
    );
    if (putBack.length > 0) log.line(`put back ${counted(putBack.length, 'policy', 'policies')}`);
    if (problems.length === 0)
      log.line(`nothing of it is left in the cluster of context ${visible(context)}`);
    return [...problems, ...notes];
  } catch (error) {
    if (!(error instanceof EnvironmentError || error instanceof InputError)) throw error;
    const hint = `delete it with: ${command}`;
    return [
      {
        code: 'left-behind',
        severity: 'warning',
        message: `what the run made is left: ${error.message}`,
        hint,
      },
    ];
  }
}
