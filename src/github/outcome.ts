import type { RunReport } from '../core/result.ts';
import { outcomeSentence } from '../report/format/words.ts';

/** The sentence that fails the step; undefined where the report leaves it green. */
export function failureOf(report: RunReport): string | undefined {
  return report.exitCode === 0 ? undefined : outcomeSentence(report);
}
