import type { RunReport } from '../../../src/core/result.ts';
import type { TerminalOptions } from '../../../src/report/format/palette.ts';
import { renderHead } from '../../../src/report/run/head.ts';
import { terminalProgress } from '../../../src/report/run/progress-terminal.ts';
import { renderResults } from '../../../src/report/run/terminal.ts';

/** What a run prints from its first line to its last, as `netproof run` puts it together for a pipe. */
export function printed(report: RunReport, options: TerminalOptions): string {
  const written = [`${renderHead(report, options)}\n\n`];
  const progress = terminalProgress({
    write: (text) => written.push(text),
    palette: options.palette,
    columns: () => options.columns,
    live: false,
    now: () => 0,
    every: () => () => undefined,
  });
  for (const { name, summary = '', ms } of report.phases) progress.phaseDone(name, summary, ms);
  return `${written.join('')}\n${renderResults(report, options)}`;
}
