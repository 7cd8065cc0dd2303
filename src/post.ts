import * as core from '@actions/core';
import { cleanUp, readState } from './cluster/state.ts';
import { STATE_KEY } from './github/saved-state.ts';
import { systemExec } from './io/exec.ts';
import { systemWorkflowLog } from './io/log.ts';

/** Deletes what a main step that was killed left behind. A clean-up problem warns and never fails the job. */
async function post(): Promise<void> {
  const log = await systemWorkflowLog();
  const state = readState(core.getState(STATE_KEY));
  // Main never got as far as creating something.
  if (state === undefined) return;
  for (const problem of await cleanUp(state, { exec: systemExec })) {
    log.annotate({
      level: problem.severity,
      title: problem.message,
      message: problem.hint ?? problem.message,
    });
  }
}

void post();
