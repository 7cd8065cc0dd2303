/** What a command's exit code means. */
export const exitCode = {
  /** Every check passed. */
  passed: 0,
  /** A check failed. */
  failed: 1,
  /** Something could not be tested or read: inconclusive, bad input, no engine. */
  untested: 2,
} as const;

/** A command's exit codes, for its `--help`. */
export function exitCodesHelp(codes: {
  readonly 0: string;
  readonly 1?: string;
  readonly 2?: string;
}): string {
  const all = {
    2: 'something is wrong or could not be read',
    ...codes,
    130: 'cancelled by SIGINT',
    143: 'by SIGTERM',
  };
  const listed = Object.entries(all).map(([code, meaning]) => `${code} ${meaning}`);
  return `\nExit codes: ${listed.join('; ')}.`;
}

/** Those of the commands that prove or predict. */
export const proofExitCodes = exitCodesHelp({
  0: 'every check passed',
  1: 'a check failed',
  2: 'something could not be tested or read',
});
