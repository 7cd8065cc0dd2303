import { randomBytes } from 'node:crypto';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, posix, relative, resolve } from 'node:path';
import * as core from '@actions/core';
import { systemClock } from '../io/clock.ts';
import { systemExec } from '../io/exec.ts';
import { systemFiles } from '../io/files.ts';
import { systemHttp } from '../io/http.ts';
import { systemWorkflowLog, type Log } from '../io/log.ts';
import { InputError } from '../problem.ts';
import { runVerdict } from '../probe/verdict.ts';
import { loadProject } from '../project.ts';
import { annotations, limitAnnotations, problemAnnotations } from '../report/annotations.ts';
import { renderJson } from '../report/json.ts';
import { renderJUnit } from '../report/junit.ts';
import { plainPalette } from '../report/palette.ts';
import { renderFailure } from '../report/problems.ts';
import { workflowProgress } from '../report/progress-workflow.ts';
import type { RunReport } from '../report/result.ts';
import { renderSummary } from '../report/summary.ts';
import { renderHeader, renderResults } from '../report/terminal.ts';
import { visible } from '../report/text.ts';
import { outcomeSentence } from '../report/words.ts';
import { run } from '../run.ts';
import { chooseEngine, withWhy } from '../engine.ts';
import { predictProject } from '../predict.ts';
import { readSettings, settingTable, variableOf, type Settings } from '../settings.ts';
import { refusePrivilegedEvent } from './event.ts';
import type { OutputName } from './outputs.ts';
import { STATE_KEY } from './saved-state.ts';

/** The action's main step: reads the inputs, runs, and tells the step's log, summary, annotations, outputs and outcome. */
export async function runAction(): Promise<void> {
  const log = await systemWorkflowLog();
  const failing = { prefix: '' };
  try {
    const settings = readInputs();
    refusePrivilegedEvent(process.env.GITHUB_EVENT_NAME, settings['allow-pull-request-target']);
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const folder = resolve(workspace, settings.directory);
    failing.prefix = posix.join(relative(workspace, folder), '');
    const report = await proveFolder(settings, workspace, folder, log);
    await tell(report, settings, failing.prefix, log);
  } catch (error) {
    fail(error, failing.prefix, log);
  }
}

async function proveFolder(
  settings: Settings,
  workspace: string,
  folder: string,
  log: Log,
): Promise<RunReport> {
  const files = systemFiles(folder, { within: workspace });
  const startedMs = systemClock.now();
  const [project, engine] = await Promise.all([
    loadProject(settings, { files, exec: systemExec }),
    chooseEngine(settings.engine, systemExec),
  ]);
  if (engine.kind === 'model') {
    return withWhy({ ...predictProject(project), durationMs: systemClock.now() - startedMs }, engine);
  }
  const report = await run(project, settings, {
    exec: systemExec,
    clock: systemClock,
    http: systemHttp,
    env: process.env,
    randomHex: () => randomBytes(4).toString('hex'),
    progress: workflowProgress(log),
    onState: (state) => {
      core.saveState(STATE_KEY, JSON.stringify(state));
    },
    onKept: () => {
      // What is kept on purpose is not post's to delete.
      core.saveState(STATE_KEY, '');
    },
    onDiagnosis: (path) => {
      setOutput('diagnosis-path', path);
      log.line(`what explains the failure is in ${path}`);
    },
    onWarning: (problem) => {
      for (const annotation of problemAnnotations([problem])) log.annotate(annotation);
    },
    diagnosisFolder: process.env.RUNNER_TEMP ?? tmpdir(),
  });
  return withWhy(report, engine);
}

/** Reporting never decides: what can't be written is a warning, and the verdict stands. */
async function tell(report: RunReport, settings: Settings, pathPrefix: string, log: Log): Promise<void> {
  const { totals } = report;
  const terminal = { columns: 120, palette: plainPalette };
  log.line(`${renderHeader({ ...report, checkCount: totals.total }, terminal)}\n`);
  log.line(renderResults(report, terminal));
  const inconclusive = settings['allow-inconclusive'] ? 'warning' : 'error';
  for (const one of limitAnnotations(annotations(report, { pathPrefix, inconclusive }))) log.annotate(one);
  setOutput('verdict', report.verdict);
  setOutput('passed', String(totals.pass));
  setOutput('failed', String(totals.fail + totals.flaky));
  setOutput('inconclusive', String(totals.inconclusive));
  setOutput('total', String(totals.total));
  await Promise.all([
    write('junit-path', settings.junit, renderJUnit(report), log),
    write('report-path', settings.report, renderJson(report), log),
    summarize(renderSummary(report), log),
  ]);
  const { exitCode } = runVerdict(report.results, { failOnInconclusive: !settings['allow-inconclusive'] });
  if (exitCode !== 0) core.setFailed(outcomeSentence(report));
}

async function write(output: OutputName, path: string, text: string, log: Log): Promise<void> {
  if (path === '') return;
  const absolute = resolve(process.env.GITHUB_WORKSPACE ?? process.cwd(), path);
  try {
    await mkdir(dirname(absolute), { recursive: true });
    await writeFile(absolute, text);
    setOutput(output, absolute);
  } catch {
    warn(log, `${output.replace('-path', '')}: ${path} could not be written`);
  }
}

async function summarize(markdown: string, log: Log): Promise<void> {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (path === undefined || path === '') return;
  await appendFile(path, `${markdown}\n`).catch(() => {
    warn(log, 'the step summary could not be written');
  });
}

function warn(log: Log, message: string): void {
  log.annotate({ level: 'warning', title: 'netproof', message });
}

/** A run without a verdict: every mistake at its line, or one line of what the machine did; the step fails. */
function fail(error: unknown, pathPrefix: string, log: Log): void {
  const { text, foreign } = renderFailure(error, { columns: 120, palette: plainPalette });
  log.line(text);
  if (foreign) log.foreign(foreign.label, foreign.text);
  if (error instanceof InputError) {
    for (const one of limitAnnotations(problemAnnotations(error.problems, { pathPrefix }))) log.annotate(one);
  }
  setOutput('verdict', 'inconclusive');
  core.setFailed(visible(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)));
}

function setOutput(name: OutputName, value: string): void {
  core.setOutput(name, value);
}

/** An input that says what action.yml says by default leaves the word to the environment's NETPROOF_… variable. */
function readInputs(): Settings {
  return readSettings(
    (name) => {
      const input = core.getInput(name);
      return input === '' || input === settingTable[name].default
        ? (process.env[variableOf(name)] ?? input)
        : input;
    },
    (name) => `input \`${name}\``,
  );
}
