import type { Exec } from '../../io/exec.ts';
import { EnvironmentError } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import { outputTail } from '../api/output-tail.ts';

/** A run has a deadline of its own, which comes long before. */
const DEADLINE_MS = 86_400_000;

/**
 * Follows a node's container and gives, when it stops or its engine does, the error that says so; undefined when
 * `signal` ended the watch. Without it, a wait for the cluster would last until its deadline. Never throws.
 */
export async function watchNode(
  exec: Exec,
  node: string,
  signal: AbortSignal,
): Promise<EnvironmentError | undefined> {
  const result = await exec('docker', ['wait', node], { deadlineMs: DEADLINE_MS, signal });
  if (result.aborted || result.timedOut) return undefined;
  if (result.code !== 0) {
    return new EnvironmentError('engine-gone', 'the Docker engine stopped answering', {
      hint: 'start it again, then run again',
      detail: outputTail(result),
    });
  }
  return new EnvironmentError(
    'node-gone',
    `the cluster's node ${showName(node)} stopped (exit code ${showName(result.stdout.trim())})`,
    { hint: 'somebody stopped it, or the machine ran out of memory: node.log in the diagnosis says more' },
  );
}
