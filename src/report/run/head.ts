import { isToldEverywhere } from '../../core/problem.ts';
import type { RunReport } from '../../core/result.ts';
import { counted } from '../../text/escape.ts';
import { width, wrap } from '../../text/width.ts';
import { renderProblems } from '../format/problems.ts';
import type { TerminalOptions } from '../format/palette.ts';
import { partWords } from '../format/shard-words.ts';
import { engineWords } from '../format/words.ts';

/** What is known of a report before the first phase. */
type Head = Pick<RunReport, 'version' | 'engine' | 'ruleCount' | 'problems' | 'shard' | 'merged'> & {
  readonly totals: Pick<RunReport['totals'], 'total'>;
};

/** A report's first lines: what was asked, which engine answers (and why), and what the input may have got wrong. */
export function renderHead(report: Head, options: TerminalOptions): string {
  // Notices say what netproof decided by itself: `validate` shows them; a run's head those without which it misleads.
  const warnings = report.problems.filter((one) => one.severity !== 'notice' || isToldEverywhere(one));
  const first = firstLine(report, options);
  return warnings.length === 0 ? first : `${first}\n\n${renderProblems(warnings, options)}`;
}

/** `netproof 1.0.0   14 rules, 41 checks   Calico v3.32.1, stub workloads`; the engine below where that is too wide. */
function firstLine(report: Head, { columns, palette }: TerminalOptions): string {
  const part = partWords(report);
  const counts = `${counted(report.ruleCount, 'rule')}, ${counted(report.totals.total, 'check')}${part && ` (${part})`}`;
  const engine = engineWords(report.engine);
  const paint = report.engine.kind === 'model' ? palette.unsure : palette.faint;
  const lead = `${palette.strong(`netproof ${report.version}`)}   ${counts}   `;
  if (width(lead) + width(engine) < columns) return lead + paint(engine);
  return [lead.trimEnd(), ...wrap(engine, columns - 2).map((line) => ` ${paint(line)}`)].join('\n');
}
