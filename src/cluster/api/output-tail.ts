import type { ExecResult } from '../../io/exec.ts';

/** Longest detail of an error, in characters: the end of the output is what explains. */
const LONGEST = 4_000;

/** The end of a failed program's output, for `EnvironmentError.detail`: standard error, or else standard output. Untrusted text. */
export function outputTail(result: Pick<ExecResult, 'stdout' | 'stderr'>): string {
  const output = result.stderr.trim() === '' ? result.stdout.trim() : result.stderr.trim();
  return output.length <= LONGEST ? output : `… ${output.slice(-LONGEST)}`;
}
