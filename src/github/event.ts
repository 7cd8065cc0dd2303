import { InputError } from '../problem.ts';

/**
 * Events that run with the repository's secrets although a stranger may have written the code
 * (reference: GitHub's own advice against checking such code out there).
 */
const privileged = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** Throws InputError where the event is a privileged one and the workflow did not say that it knows. */
export function refusePrivilegedEvent(event: string | undefined, allowed: boolean): void {
  if (event === undefined || allowed || !privileged.includes(event)) return;
  throw new InputError([
    {
      code: 'privileged-event',
      severity: 'error',
      message: `this workflow runs on \`${event}\`, with the repository's secrets in reach of a stranger's manifests`,
      hint: 'run it on `pull_request`; `allow-pull-request-target: true` overrides this where you are sure',
    },
  ]);
}
