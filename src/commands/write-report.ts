import type { RunReport } from '../core/result.ts';
import { formatEntries, type FormatName } from '../report/formats.ts';
import { renderJson } from '../report/run/json.ts';
import { renderResults } from '../report/run/terminal.ts';
import type { Settings } from '../settings/settings.ts';
import type { Call } from './command.ts';
import { writeOutput } from './output.ts';

/**
 * Prints a run's or a prediction's report on the terminal (`json`: as JSON alone), writes the files that the settings
 * ask for, and gives the exit code.
 */
export async function printReport(
  report: RunReport,
  settings: Pick<Settings, FormatName>,
  call: Call,
  json: boolean,
): Promise<number> {
  call.console.progress.close();
  const gap = report.phases.length > 0 ? '\n' : '';
  call.console.out.line(
    json ? renderJson(report).trimEnd() : gap + renderResults(report, call.console.options),
  );
  for (const [name, { render }] of formatEntries) {
    if (settings[name] !== '') await writeOutput(settings[name], await render(report, ''));
  }
  return report.exitCode;
}
