import { appendFile } from 'node:fs/promises';
import type { Clock } from '../io/clock.ts';
import type { Exec } from '../io/exec.ts';
import type { Rest } from '../io/rest.ts';
import type { Model } from '../model/model.ts';
import { InputError, type Problem } from '../core/problem.ts';
import { renderHead } from '../report/run/head.ts';
import { opensOrCloses } from '../report/diff/opens-or-closes.ts';
import type { Link } from '../report/format/markdown.ts';
import { outcomeSentence } from '../report/format/words.ts';
import { failureProblems, renderFailure } from '../report/format/problems.ts';
import { workflowOptions } from '../report/format/palette.ts';
import { untestedSentence } from '../report/format/untested.ts';
import type { Annotation } from '../core/annotation.ts';
import { reportOf, type RunReport, type SeriesReport } from '../core/result.ts';
import { FoldersError, inFolder } from '../project/folders.ts';
import { coverageAnnotations } from '../report/coverage/annotations.ts';
import { renderSeriesSummary } from '../report/series/summary.ts';
import { renderOverview, renderSectionHead } from '../report/series/terminal.ts';
import { seriesSentence } from '../report/series/words.ts';
import { renderSummary, type SummaryOptions } from '../report/run/summary.ts';
import { renderUntested } from '../report/run/summary-untested.ts';
import { renderResults } from '../report/run/terminal.ts';
import { failOn } from '../settings/fail-on.ts';
import type { Settings } from '../settings/settings.ts';
import { annotations, problemAnnotations, type AnnotationOptions } from '../report/run/annotations.ts';
import { annotationPrefix, readChange, type Change } from './change.ts';
import { changesOutputs, changesOutputsOf } from './changes-output.ts';
import { failureOf, failureOfSeries } from './outcome.ts';
import { giveFeedback, type Outcome } from './feedback.ts';
import { leaveFiles, type Left } from './leave-files.ts';
import { untestedOutputs, verdictOutputs, type OutputName } from './outputs.ts';
import { annotate, warn, type Step } from './step.ts';
import type { Workspace } from './workspace.ts';

export interface Publication {
  readonly step: Step;
  readonly exec: Exec;
  readonly rest: Rest;
  readonly clock: Pick<Clock, 'now'>;
  /** What the run warned of: nothing of it changes the outcome. */
  readonly warnings: readonly Problem[];
  /** What was read, of each folder by its name. */
  readonly models: ReadonlyMap<string, Model>;
  /** The job is cancelled: a newer run has the word at the pull request, and there is no time. */
  readonly signal: AbortSignal;
}

/**
 * Publishes a report: log, annotations, outputs, report files, summary, comment, check run, outcome. Publishing never decides: what
 * cannot be written is said, and the verdict stays.
 */
export async function publishReport(
  report: RunReport,
  settings: Settings,
  workspace: Workspace,
  publication: Publication,
): Promise<void> {
  const { step, exec, warnings } = publication;
  const { log } = step;
  const options = workflowOptions(step.env);
  log.line(`\n${renderHead(report, options)}\n`);
  log.line(renderResults(report, options));
  const change = await readChange(report, workspace, { exec, env: step.env });
  const { prefix, link } = change;
  const remarked = { ...report, problems: [...warnings, ...report.problems] };
  const summary = (more: SummaryOptions): string => renderSummary(report, { ...more, ...(link && { link }) });
  const placing = annotationOptions(change, settings);
  await deliver(
    {
      remarks: [...annotations(remarked, placing), ...coverageAnnotations(report.coverage, placing)],
      outputs: { ...verdictOutputs(report), ...changesOutputs(report.changes) },
      render: ({ render }) => render(report, prefix),
      summary,
      sentence: outcomeSentence(report),
      failure: failureOf(report),
      isGreen: report.verdict === 'pass',
      isChange: opensOrCloses(report.changes),
      isSeries: false,
    },
    settings,
    workspace,
    publication,
  );
}

/** The same of several rule files, each in its own folder. */
export async function publishSeries(
  series: SeriesReport,
  settings: Settings,
  workspaces: readonly Workspace[],
  publication: Publication,
): Promise<void> {
  const { step, exec, warnings } = publication;
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
  const prefixOf = (folder: string): string => changes.get(folder)?.prefix ?? folder;
  const linkOf = (folder: string): Link | undefined => changes.get(folder)?.link;
  await deliver(
    {
      // What is at no line may be the same in each of them.
      remarks: distinct([...remarks, ...problemAnnotations([...series.problems, ...warnings])]),
      outputs: { ...verdictOutputs(series), ...changesOutputsOf(series) },
      render: ({ renderSeries }) => renderSeries(series, prefixOf),
      summary: (more) => renderSeriesSummary(series, { ...more, linkOf }),
      sentence: seriesSentence(series),
      failure: failureOfSeries(series),
      isGreen: series.verdict === 'pass',
      isChange: series.sections.some((section) => opensOrCloses(reportOf(section)?.changes)),
      isSeries: true,
    },
    settings,
    workspaces[0],
    publication,
  );
}

function distinct(all: readonly Annotation[]): readonly Annotation[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function annotationOptions({ prefix, changed }: Change, settings: Settings): AnnotationOptions {
  return { pathPrefix: prefix, changed, failing: failOn(settings) };
}

/**
 * Publishes a run that ended without a verdict: every mistake at its line, or one line of what the machine did. The step fails.
 * `settings`: undefined where they could not be read.
 */
export async function publishFailure(
  error: unknown,
  settings: Settings | undefined,
  workspaces: readonly Workspace[],
  publication: Publication,
): Promise<void> {
  const { step, exec, warnings } = publication;
  tellFailure(error, step, '\n');
  const told = await Promise.all(
    mistakesOf(error, workspaces).map(async ({ workspace, problems }) => {
      const pathPrefix = workspace ? await annotationPrefix(workspace, { exec, env: step.env }) : '';
      return problemAnnotations(problems, { pathPrefix });
    }),
  );
  const sentence = untestedSentence(error);
  await deliver(
    {
      remarks: [...problemAnnotations(warnings), ...told.flat()],
      outputs: untestedOutputs,
      summary: (more) => renderUntested(error, more),
      sentence,
      failure: sentence,
      isGreen: false,
      isChange: false,
      isSeries: false,
    },
    settings,
    workspaces[0],
    publication,
  );
}

/** What came of a run, in all the shapes that somebody takes it in. */
interface Delivery
  extends Pick<Left, 'render' | 'isSeries'>, Pick<Outcome, 'sentence' | 'isGreen' | 'isChange'> {
  /** Of the report and of the step, not yet limited. */
  readonly remarks: readonly Annotation[];
  readonly outputs: Readonly<Partial<Record<OutputName, string>>>;
  readonly summary: (options: Pick<SummaryOptions, 'maxBytes' | 'short'>) => string;
  /** The sentence that fails the step. */
  readonly failure: string | undefined;
}

/** Hands it over: annotations, outputs, files, the step's summary, comment and check run, and last whether the step fails. */
async function deliver(
  delivery: Delivery,
  settings: Settings | undefined,
  workspace: Workspace | undefined,
  { step, rest, clock, warnings, models, signal }: Publication,
): Promise<void> {
  const { remarks, outputs, summary, failure, isSeries, render } = delivery;
  // What went wrong with the step itself is no finding.
  annotate(step.log, settings?.annotations === false ? problemAnnotations(warnings) : remarks);
  for (const [name, value] of Object.entries(outputs)) step.output(name as OutputName, value);
  const markdown = summary({});
  const left = { markdown, models, isSeries, ...(render && { render }) };
  await leaveFiles(left, settings, workspace ?? { workspace: process.cwd() }, step);
  if (settings?.summary !== 'off')
    await summarize(settings?.summary === 'short' ? summary({ short: true }) : markdown, step);
  if (settings && !signal.aborted) {
    const { isGreen } = delivery;
    const outcome = {
      ...delivery,
      sentence: failure ?? delivery.sentence,
      isGreen: isGreen && failure === undefined,
      isFailure: failure !== undefined,
      markdown: (maxBytes: number) => summary({ short: true, maxBytes }),
      annotations: remarks,
    };
    await giveFeedback(outcome, settings, { step, rest, clock });
  }
  if (failure !== undefined) step.fail(failure);
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

async function summarize(markdown: string, { env, log }: Step): Promise<void> {
  const path = env.GITHUB_STEP_SUMMARY;
  if (path === undefined || path === '') return;
  await appendFile(path, `${markdown}\n`).catch(() => {
    warn(log, 'the step summary could not be written');
  });
}
