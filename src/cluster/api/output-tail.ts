import type { ExecResult } from '../../io/exec.ts';

/** Longest detail of an error, in characters: the end of what was said is what explains. */
const LONGEST = 4_000;

/** What a program that failed said last, for `EnvironmentError.detail`: standard error, or else standard output. Foreign text. */
export function outputTail(result: Pick<ExecResult, 'stdout' | 'stderr'>): string {
  const said = result.stderr.trim() === '' ? result.stdout.trim() : result.stderr.trim();
  return said.length <= LONGEST ? said : `… ${said.slice(-LONGEST)}`;
}
