import { EnvironmentError, InputError } from '../../core/problem.ts';
import { counted } from '../../text/escape.ts';
import { placeName } from './names.ts';
import { problemCount } from './problems.ts';

/** Why there is no report, in one sentence: one mistake is named, several are counted. */
export function untestedSentence(error: unknown): string {
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
