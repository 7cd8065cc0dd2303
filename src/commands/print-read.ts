import type { RunReport } from '../core/result.ts';
import { plainOptions, type TerminalOptions } from '../report/format/palette.ts';
import type { ReadReport } from '../report/stored/restore.ts';
import type { Settings } from '../settings/settings.ts';
import { formatEntries, type FormatName } from '../report/formats.ts';
import { answerOptions, answerTo, giveAnswer } from './answer.ts';
import type { Call } from './command.ts';
import { writeOutput } from './output.ts';
import { formatOf, isAloneOnOutput, reportFormatNames } from './write-report.ts';

/** What `--format` may be where a report is there already: those of a run, and the Markdown of a step's summary. */
export const readFormatNames: readonly string[] = [...reportFormatNames, 'summary'];

/**
 * Prints a report that was read, whole, in the format that was asked for, and writes the files that the settings ask for. Throws
 * EnvironmentError `not-written`.
 */
export async function printRead(
  read: ReadReport,
  call: Call,
  files?: Pick<Settings, FormatName>,
): Promise<void> {
  const to = answerTo(call.flags);
  const isForPeople = to.format === 'terminal' && to.file === '';
  if (!isForPeople || files === undefined || !isAloneOnOutput(call, files))
    await giveAnswer(await rendered(read, to.format, answerOptions(to, call.console)), to, call.console);
  for (const [name] of files === undefined ? [] : formatEntries) {
    const path = files?.[name] ?? '';
    if (path !== '') await writeOutput(path, await rendered(read, name, plainOptions), call.console.out);
  }
}

/** A report in a format, by its name. */
export async function rendered(read: ReadReport, name: string, options: TerminalOptions): Promise<string> {
  const format = formatOf(name);
  if (read.kind === 'series') {
    const { series } = read;
    if (format) return format.renderSeries(series, (folder) => folder);
    if (name === 'summary') return (await import('../report/series/summary.ts')).renderSeriesSummary(series);
    return (await import('../report/series/terminal.ts')).renderSeries(series, options);
  }
  const { report } = read;
  if (format) return format.render(report, '');
  if (name === 'summary') return (await import('../report/run/summary.ts')).renderSummary(report);
  return wholeTerminal(report, options);
}

/** All that a run prints, its phases too. */
async function wholeTerminal(report: RunReport, options: TerminalOptions): Promise<string> {
  const [{ renderHead }, { phaseLine }, { renderResults }] = await Promise.all([
    import('../report/run/head.ts'),
    import('../report/run/phase-line.ts'),
    import('../report/run/terminal.ts'),
  ]);
  const phases = report.phases.map((phase) => phaseLine(phase, options.columns, options.palette));
  const parts = [renderHead(report, options), phases.join('\n'), renderResults(report, options)];
  return parts.filter((part) => part !== '').join('\n\n');
}
