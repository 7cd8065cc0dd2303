import type { RunReport, SeriesReport } from '../core/result.ts';
import { formatEntries, reportFormats, type FormatName, type ReportFormat } from '../report/formats.ts';
import { renderResults } from '../report/run/terminal.ts';
import type { Settings } from '../settings/settings.ts';
import { answerOptions, answerTo, giveAnswer, isReadByPeople } from './answer.ts';
import type { Call } from './command.ts';
import { writeOutput } from './output.ts';

type ReportFiles = Pick<Settings, FormatName>;

/** The JSON report is what other commands call `json`. */
const byName: ReadonlyMap<string, FormatName> = new Map(
  formatEntries.map(([name]) => [name === 'report' ? 'json' : name, name]),
);

/** The machine's format that is meant; undefined for what people read. */
export function formatOf(name: string): ReportFormat | undefined {
  const format = byName.get(name) ?? formatEntries.find(([one]) => one === name)?.[0];
  return format && reportFormats[format];
}

/** What `--format` of a run may be. */
export const reportFormatNames: readonly string[] = ['terminal', ...byName.keys()];

/** Whether a program reads standard output, so that nothing but the report may be there. */
export function isAloneOnOutput({ flags }: Pick<Call, 'flags'>, files: ReportFiles): boolean {
  const { format, file } = answerTo(flags);
  return (file === '' && format !== 'terminal') || formatEntries.some(([name]) => files[name] === '-');
}

/**
 * Prints a run's or a prediction's report, and writes the files that the settings ask for. `alone`: nothing for people is on
 * standard output.
 */
export async function printReport(
  report: RunReport,
  files: ReportFiles,
  { console: terminal, flags }: Call,
  alone: boolean,
): Promise<void> {
  terminal.progress.close();
  const to = answerTo(flags);
  const format = byName.get(to.format);
  if (format) {
    await giveAnswer(await reportFormats[format].render(report, ''), to, terminal);
  } else if (!alone || !isReadByPeople(to)) {
    const gap = report.phases.length > 0 && to.file === '' ? '\n' : '';
    await giveAnswer(gap + renderResults(report, answerOptions(to, terminal)), to, terminal);
  }
  for (const [name, { render }] of formatEntries) {
    if (files[name] !== '') await writeOutput(files[name], await render(report, ''), terminal.out);
  }
}

/** The same of several rule files; what people read on the terminal was said as it came, and `end` says the rest. */
export async function printSeries(
  series: SeriesReport,
  files: ReportFiles,
  { console: terminal, flags }: Call,
  end: () => void,
): Promise<void> {
  terminal.progress.close();
  const to = answerTo(flags);
  const format = byName.get(to.format);
  // Places in the files of a terminal's user count from the folder that the section names.
  const prefixOf = (folder: string): string => folder;
  if (format) await giveAnswer(await reportFormats[format].renderSeries(series, prefixOf), to, terminal);
  else if (!isReadByPeople(to)) {
    const { renderSeries } = await import('../report/series/terminal.ts');
    await giveAnswer(renderSeries(series, answerOptions(to, terminal)), to, terminal);
  } else end();
  for (const [name, { renderSeries }] of formatEntries)
    if (files[name] !== '')
      await writeOutput(files[name], await renderSeries(series, prefixOf), terminal.out);
}
