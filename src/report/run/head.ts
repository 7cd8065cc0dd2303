import type { Problem } from '../../core/problem.ts';
import { renderProblems, type TerminalOptions } from '../format/problems.ts';
import type { RunReport } from '../../core/result.ts';
import { renderHeader } from './terminal.ts';

/** A report's first lines: what was asked, which engine answers (and why), and what the input may have got wrong. */
export function renderHead(
  report: Pick<RunReport, 'version' | 'engine' | 'ruleCount' | 'problems'> & {
    readonly totals: { readonly total: number };
  },
  options: TerminalOptions,
): string {
  const warnings = warningsOf(report.problems);
  const header = renderHeader({ ...report, checkCount: report.totals.total }, options);
  return warnings.length === 0 ? header : `${header}\n\n${renderProblems(warnings, options)}`;
}

/** Notices say what netproof decided by itself: `validate` shows them, a run's head does not. */
function warningsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity !== 'notice');
}
