import { EnvironmentError, InputError } from '../core/problem.ts';
import { placeName } from '../report/format/names.ts';
import { problemCount } from '../report/format/problems.ts';
import type { RunReport } from '../core/result.ts';
import { counted } from '../text/escape.ts';
import { outcomeSentence } from '../report/format/words.ts';

/** The sentence that fails the step; undefined where the report leaves it green. */
export function failureOf(report: RunReport): string | undefined {
  return report.exitCode === 0 ? undefined : outcomeSentence(report);
}

/** The sentence that fails a step which has no report: one mistake is named, several are counted. */
export function failureOfError(error: unknown): string {
  if (error instanceof InputError) {
    const errors = error.problems.filter(({ severity }) => severity === 'error');
    const [only] = errors;
    if (only === undefined) return `nothing was tested: ${problemCount(error.problems)}`;
    const position = only.at ? `${placeName(only.at, true)}: ` : '';
    return errors.length === 1
      ? `nothing was tested: ${position}${only.message}`
      : `nothing was tested: ${counted(errors.length, 'mistake')} in what netproof read, each shown above`;
  }
  if (error instanceof EnvironmentError) return `nothing could be proven: ${error.message}`;
  return `netproof itself failed: ${error instanceof Error ? error.message : String(error)}`;
}
