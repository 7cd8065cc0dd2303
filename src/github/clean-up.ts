import { cleanUp, readState } from '../cluster/lifecycle/state.ts';
import { systemClock } from '../io/clock.ts';
import { systemExec } from '../io/exec.ts';
import { problemAnnotations } from '../report/run/annotations.ts';
import { annotate, type Step } from './step.ts';

/**
 * The action's post step: deletes what a main step that was killed left behind. After a main step that ended by itself
 * there is nothing to delete. A clean-up problem warns, with the command to do it by hand, and never fails the job.
 */
export async function cleanUpAfterMain(step: Step): Promise<void> {
  const kept = step.kept();
  // Main created nothing, or keeps it on purpose.
  if (kept === '') return;
  const state = readState(kept);
  if (state === undefined) return;
  const problems = await cleanUp(state, { exec: systemExec, clock: systemClock });
  if (problems.length === 0) step.log.line(`nothing is left of the cluster ${state.name}`);
  annotate(step.log, problemAnnotations(problems));
}
