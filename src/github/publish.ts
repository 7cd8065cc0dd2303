import { appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Exec } from '../io/exec.ts';
import { InputError, type Problem } from '../core/problem.ts';
import { renderHead } from '../report/run/head.ts';
import { formatEntries } from '../report/formats.ts';
import { renderFailure } from '../report/format/problems.ts';
import { workflowOptions } from '../report/format/palette.ts';
import type { RunReport } from '../core/result.ts';
import { renderSummary } from '../report/run/summary.ts';
import { renderUntested } from '../report/run/summary-untested.ts';
import { renderResults } from '../report/run/terminal.ts';
import type { Settings } from '../settings/settings.ts';
import { annotations, problemAnnotations } from '../report/run/annotations.ts';
import { annotationPrefix, readChange } from './change.ts';
import { failureOf, failureOfError } from './outcome.ts';
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
  const { prefix, changed, link } = await readChange(report, workspace, { exec, env: step.env });
  const remarked = { ...report, problems: [...warnings, ...report.problems] };
  const inconclusive = settings['allow-inconclusive'] ? 'warning' : 'error';
  annotate(log, annotations(remarked, { pathPrefix: prefix, changed, inconclusive }));
  output(step, verdictOutputs(report));
  await leaveFiles(report, settings, workspace, prefix, step);
  await summarize(renderSummary(report, link ? { link } : {}), step);
  const failure = failureOf(report);
  if (failure !== undefined) step.fail(failure);
}

/** Publishes a run that ended without a verdict: every mistake at its line, or one line of what the machine did. The step fails. */
export async function publishFailure(
  error: unknown,
  workspace: Workspace | undefined,
  { step, exec, warnings }: Publication,
): Promise<void> {
  const { text, untrusted } = renderFailure(error, workflowOptions(step.env));
  step.log.line(`\n${text}`);
  if (untrusted) step.log.untrusted(untrusted.label, untrusted.text);
  const problems = [...warnings, ...(error instanceof InputError ? error.problems : [])];
  const prefix = workspace ? await annotationPrefix(workspace, { exec, env: step.env }) : '';
  annotate(step.log, problemAnnotations(problems, { pathPrefix: prefix }));
  output(step, untestedOutputs);
  await summarize(renderUntested(error), step);
  step.fail(failureOfError(error));
}

async function leaveFiles(
  report: RunReport,
  settings: Settings,
  { workspace }: Workspace,
  prefix: string,
  step: Step,
): Promise<void> {
  const paths = reportPaths(workspace, step.env.RUNNER_TEMP ?? tmpdir());
  for (const [name, { extension, render }] of formatEntries) {
    const text = await render(report, prefix);
    try {
      const file = { asked: settings[name], name: `netproof.${extension}`, text };
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
