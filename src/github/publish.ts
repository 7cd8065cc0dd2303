import { appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Exec } from '../io/exec.ts';
import { InputError, type Problem } from '../core/problem.ts';
import { renderHead } from '../report/run/head.ts';
import { formatEntries, type ReportFormat } from '../report/formats.ts';
import { failureProblems, renderFailure } from '../report/format/problems.ts';
import { workflowOptions } from '../report/format/palette.ts';
import { untestedSentence } from '../report/format/untested.ts';
import type { Annotation } from '../core/annotation.ts';
import type { RunReport, SeriesReport } from '../core/result.ts';
import { FoldersError, inFolder } from '../project/folders.ts';
import { coverageAnnotations } from '../report/coverage/annotations.ts';
import { renderSeriesSummary } from '../report/series/summary.ts';
import { renderOverview, renderSectionHead } from '../report/series/terminal.ts';
import { seriesSentence } from '../report/series/words.ts';
import { renderSummary } from '../report/run/summary.ts';
import { renderUntested } from '../report/run/summary-untested.ts';
import { renderResults } from '../report/run/terminal.ts';
import type { Settings } from '../settings/settings.ts';
import { annotations, problemAnnotations, type AnnotationOptions } from '../report/run/annotations.ts';
import { annotationPrefix, readChange, type Change } from './change.ts';
import { failureOf } from './outcome.ts';
import { pathOutput, untestedOutputs, verdictOutputs, type OutputName } from './outputs.ts';
import { reportPaths, writeReport } from './report-files.ts';
import { annotate, warn, type Step } from './step.ts';
import type { Workspace } from './workspace.ts';

export interface Publication {
  readonly step: Step;
  readonly exec: Exec;
  /** What the run warned of: nothing of it changes the outcome. */
  readonly warnings: readonly Problem[];
}

/**
 * Publishes a report: log, annotations, outputs, report files, summary, outcome. Publishing never decides: what cannot be
 * written is a warning, and the verdict stays.
 */
export async function publishReport(
  report: RunReport,
  settings: Settings,
  workspace: Workspace,
  { step, exec, warnings }: Publication,
): Promise<void> {
  const { log } = step;
  const options = workflowOptions(step.env);
  log.line(`\n${renderHead(report, options)}\n`);
  log.line(renderResults(report, options));
  const change = await readChange(report, workspace, { exec, env: step.env });
  const { prefix, link } = change;
  const remarked = { ...report, problems: [...warnings, ...report.problems] };
  const placing = annotationOptions(change, settings);
  annotate(log, [...annotations(remarked, placing), ...coverageAnnotations(report.coverage, placing)]);
  output(step, verdictOutputs(report));
  await leaveFiles(settings, workspace, step, ({ render }) => render(report, prefix));
  await summarize(renderSummary(report, link ? { link } : {}), step);
  const failure = failureOf(report);
  if (failure !== undefined) step.fail(failure);
}

/** The same of several rule files, each in its own folder. */
export async function publishSeries(
  series: SeriesReport,
  settings: Settings,
  workspaces: readonly Workspace[],
  { step, exec, warnings }: Publication,
): Promise<void> {
  const { log } = step;
  const options = workflowOptions(step.env);
  const changes = new Map<string, Change>();
  const remarks: Annotation[] = [];
  for (const [index, { folder, outcome }] of series.sections.entries()) {
    const workspace = workspaces.find(({ name }) => name === folder);
    log.line(`\n${renderSectionHead(folder, index, series.sections.length, options)}`);
    if (outcome instanceof Error) {
      tellFailure(outcome, step);
      const pathPrefix = workspace ? await annotationPrefix(workspace, { exec, env: step.env }) : '';
      remarks.push(...problemAnnotations(failureProblems(outcome), { pathPrefix }));
      continue;
    }
    log.line(`${renderHead(outcome, options)}\n`);
    log.line(renderResults(outcome, options));
    if (!workspace) continue;
    const change = await readChange(outcome, workspace, { exec, env: step.env });
    changes.set(folder, change);
    const placing = annotationOptions(change, settings);
    remarks.push(...annotations(outcome, placing), ...coverageAnnotations(outcome.coverage, placing));
  }
  log.line(`\n${renderOverview(series, options)}`);
  annotate(log, [...remarks, ...problemAnnotations([...series.problems, ...warnings])]);
  output(step, verdictOutputs(series));
  const prefixOf = (folder: string): string => changes.get(folder)?.prefix ?? folder;
  const [first] = workspaces;
  if (first) await leaveFiles(settings, first, step, ({ renderSeries }) => renderSeries(series, prefixOf));
  await summarize(renderSeriesSummary(series, { linkOf: (folder) => changes.get(folder)?.link }), step);
  if (series.exitCode !== 0) step.fail(seriesSentence(series));
}

function annotationOptions({ prefix, changed }: Change, settings: Settings): AnnotationOptions {
  const inconclusive = settings['allow-inconclusive'] ? 'warning' : 'error';
  return { pathPrefix: prefix, changed, inconclusive };
}

/** Publishes a run that ended without a verdict: every mistake at its line, or one line of what the machine did. The step fails. */
export async function publishFailure(
  error: unknown,
  workspaces: readonly Workspace[],
  { step, exec, warnings }: Publication,
): Promise<void> {
  tellFailure(error, step, '\n');
  const told = await Promise.all(
    mistakesOf(error, workspaces).map(async ({ workspace, problems }) => {
      const pathPrefix = workspace ? await annotationPrefix(workspace, { exec, env: step.env }) : '';
      return problemAnnotations(problems, { pathPrefix });
    }),
  );
  annotate(step.log, [...problemAnnotations(warnings), ...told.flat()]);
  output(step, untestedOutputs);
  await summarize(renderUntested(error), step);
  step.fail(untestedSentence(error));
}

interface Mistakes {
  /** Undefined where they are of no folder. */
  readonly workspace: Workspace | undefined;
  readonly problems: readonly Problem[];
}

/** The mistakes of each folder. What has no place in a file is told with its folder's name, where there are several. */
function mistakesOf(error: unknown, workspaces: readonly Workspace[]): readonly Mistakes[] {
  if (error instanceof FoldersError)
    return error.folders.map(({ folder, problems }) => ({
      workspace: workspaces.find(({ name }) => name === folder),
      problems: problems.map((one) => (one.at ? one : inFolder(folder, one))),
    }));
  const [workspace] = workspaces;
  return error instanceof InputError ? [{ workspace, problems: error.problems }] : [];
}

function tellFailure(error: unknown, { env, log }: Step, gap = ''): void {
  const { text, untrusted } = renderFailure(error, workflowOptions(env));
  log.line(gap + text);
  if (untrusted) log.untrusted(untrusted.label, untrusted.text);
}

async function leaveFiles(
  settings: Settings,
  { workspace }: Workspace,
  step: Step,
  render: (format: ReportFormat) => string | Promise<string>,
): Promise<void> {
  const paths = reportPaths(workspace, step.env.RUNNER_TEMP ?? tmpdir());
  for (const [name, format] of formatEntries) {
    const text = await render(format);
    try {
      const file = { asked: settings[name], name: `netproof.${format.extension}`, text };
      step.output(pathOutput(name), await writeReport(file, paths));
    } catch (error) {
      warn(step.log, error instanceof Error ? error.message : String(error));
    }
  }
}

async function summarize(markdown: string, { env, log }: Step): Promise<void> {
  const path = env.GITHUB_STEP_SUMMARY;
  if (path === undefined || path === '') return;
  await appendFile(path, `${markdown}\n`).catch(() => {
    warn(log, 'the step summary could not be written');
  });
}

function output(step: Step, values: Readonly<Partial<Record<OutputName, string>>>): void {
  for (const [name, value] of Object.entries(values)) step.output(name as OutputName, value);
}
