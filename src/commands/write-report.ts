import type { RunReport } from '../core/result.ts';
import type { Settings } from '../config/settings.ts';
import type { Call } from './command.ts';
import { writeOutput } from './output.ts';

/**
 * Tells a run's or a prediction's report on the terminal (`json`: as JSON alone), writes the files that the settings
 * ask for, and gives the exit code.
 */
export async function printReport(
  report: RunReport,
  settings: Pick<Settings, 'report' | 'junit'>,
  call: Call,
  json: boolean,
): Promise<number> {
  const [{ renderResults }, { renderJson }, { renderJUnit }] = await Promise.all([
    import('../report/run/terminal.ts'),
    import('../report/run/json.ts'),
    import('../report/run/junit.ts'),
  ]);
  call.console.progress.close();
  const gap = report.phases.length > 0 ? '\n' : '';
  call.console.out.line(
    json ? renderJson(report).trimEnd() : gap + renderResults(report, call.console.options),
  );
  if (settings.report !== '') await writeOutput(settings.report, renderJson(report));
  if (settings.junit !== '') await writeOutput(settings.junit, renderJUnit(report));
  return report.exitCode;
}
