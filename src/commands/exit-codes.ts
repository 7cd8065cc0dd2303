/** What a command's exit code means. */
export const exitCode = {
  /** Every check passed. */
  passed: 0,
  /** A check failed. */
  failed: 1,
  /** Something could not be tested or read: inconclusive, bad input, no engine. */
  untested: 2,
} as const;

/** The same for `--help`, of the commands that prove or predict. */
export const exitCodesHelp =
  '\nExit codes: 0 every check passed; 1 a check failed; 2 something could not be tested or read.';
