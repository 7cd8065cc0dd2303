import { tmpdir } from 'node:os';
import type { ClusterState } from '../cluster/lifecycle/state.ts';
import type { Settings } from '../settings/settings.ts';
import { InputError, type Problem } from '../core/problem.ts';
import type { Engine, RunReport } from '../core/result.ts';
import type { Ahead } from '../run/ahead.ts';
import type { Memory } from '../run/memory.ts';
import type { Files } from '../io/files.ts';
import type { Project } from '../project/project.ts';
import { netproofVersion } from '../config/netproof-version.ts';
import { renderProblems } from '../report/format/problems.ts';
import { failingWarnings } from '../report/format/words.ts';
import { renderHead } from '../report/run/head.ts';
import { silentProgress } from '../report/run/progress.ts';
import { baseOf, refuseUncompared } from './base.ts';
import { visible } from '../text/escape.ts';
import { filesOf, type Call } from './command.ts';
import { severalFolders } from './folders.ts';
import { noteProblems } from './tell.ts';
import type { ProofContext } from '../run/context.ts';
import type { NamedFolder } from '../project/folders.ts';
import { renderResults } from '../report/run/terminal.ts';
import { answerTo, isReadByPeople } from './answer.ts';
import { isAloneOnOutput, printReport, printSeries } from './write-report.ts';

/**
 * What `run` and `predict` do: proves the rules of the folders by the engine of the settings, prints the report, gives the exit
 * code. `warnings` are told already, and go into the report.
 */
export async function proveNamed(
  call: Call,
  dirs: readonly string[],
  settings: Settings,
  warnings: readonly Problem[],
): Promise<number> {
  refuseUncompared(settings);
  const several = await severalFolders(dirs, settings);
  if (several) {
    await noteProblems(several.problems, call.console);
    return proveFolders(call, settings, [...warnings, ...several.problems], several.folders);
  }
  return (await proveAndPrint(call, settings, warnings, await filesOf(call, settings))).exitCode;
}

/** What who proves again and again keeps from one run to the next. */
interface Again {
  readonly onCluster?: (state: ClusterState) => void;
  readonly memory?: Memory;
  readonly ahead?: Ahead;
}

/** The same for files that were opened, and with the report. */
export async function proveAndPrint(
  call: Call,
  settings: Settings,
  warnings: readonly Problem[],
  files: Files,
  { onCluster, memory, ahead }: Again = {},
): Promise<RunReport> {
  const { proveProject } = await import('../run/prove.ts');
  const alone = isAloneOnOutput(call, settings);
  let known: Project['problems'] = [];
  const base = await baseOf(call, settings, call.dir, false);
  const report = await withContext(call, alone, (context) =>
    proveProject(settings, {
      ...context,
      files,
      ...(base && { base }),
      warnings,
      onRead: (project, engine) => {
        known = project.problems;
        const problems = known.filter((problem) => !warnings.includes(problem));
        if (!alone) printHead(call, { ...project, problems }, engine);
      },
      onState: (created) => {
        context.onState(created);
        onCluster?.(created);
      },
      ...(memory && { memory }),
      ...(ahead && { ahead }),
    }),
  );
  if (!alone) printLate(call, report, known);
  await printReport(report, settings, call, alone);
  failingWarnings(report).forEach(call.console.note);
  return report;
}

/** The same of several folders, one after the other, with one report. */
async function proveFolders(
  call: Call,
  settings: Settings,
  warnings: readonly Problem[],
  folders: readonly NamedFolder[],
): Promise<number> {
  const [{ proveSeries }, { renderSectionHead, renderOverview }] = await Promise.all([
    import('../run/series.ts'),
    import('../report/series/terminal.ts'),
  ]);
  const { console: terminal } = call;
  const alone = isAloneOnOutput(call, settings);
  let known: Project['problems'] = [];
  const compared = await Promise.all(
    folders.map(async (folder) => {
      const base = await baseOf(call, settings, folder.name, true);
      return { ...folder, ...(base && { base }) };
    }),
  );
  const series = await withContext(call, alone, (context) =>
    proveSeries(settings, compared, {
      ...context,
      warnings,
      onBegin: (folder, index) => {
        known = [];
        if (alone) return;
        const gap = index === 0 ? '' : '\n';
        terminal.out.line(gap + renderSectionHead(folder, index, folders.length, terminal.options));
      },
      onRead: (project, engine) => {
        known = project.problems;
        if (!alone) printHead(call, project, engine);
      },
      onSection: ({ outcome }) => {
        terminal.progress.close();
        if (outcome instanceof Error) terminal.fail(outcome);
        else if (!alone) printSection(call, outcome, known);
      },
    }),
  );
  await printSeries(series, settings, call, () => {
    if (!alone) terminal.out.line(`\n${renderOverview(series, terminal.options)}`);
  });
  for (const { folder, outcome } of series.sections)
    if (!(outcome instanceof Error))
      failingWarnings(outcome).forEach((words) => {
        terminal.note(`${visible(folder)}: ${words}`);
      });
  return series.exitCode;
}

function printSection(call: Call, report: RunReport, known: Project['problems']): void {
  const { console: terminal, flags } = call;
  printLate(call, report, known);
  if (!isReadByPeople(answerTo(flags))) return;
  const gap = report.phases.length > 0 ? '\n' : '';
  terminal.out.line(`${gap}${renderResults(report, terminal.options)}\n`);
}

type CommonContext = Omit<ProofContext, 'files' | 'onRead' | 'onState'> & {
  readonly onState: (state: ClusterState) => void;
};

/** Does what takes a proof's context, and says what is left behind where a second signal ends the process in the middle of things. */
async function withContext<T>(
  { console: terminal, signal }: Call,
  alone: boolean,
  work: (context: CommonContext) => Promise<T>,
): Promise<T> {
  const { leftBehind } = await import('../cluster/lifecycle/state.ts');
  const progress = alone ? silentProgress : terminal.progress;
  let state: ClusterState | undefined;
  let made: Problem | undefined;
  const onExit = (): void => {
    const left = state ? leftBehind(state) : made;
    if (left) terminal.fail(new InputError([left]));
  };
  process.on('exit', onExit);
  return work({
    env: process.env,
    progress,
    onState: (created) => {
      state = created;
    },
    onMade: (left) => {
      made = left;
    },
    onDiagnosis: (folder) => {
      progress.line(`   what explains it is in ${folder}`);
    },
    onNote: (text) => {
      progress.line(`   ${text}`);
    },
    onWarning: (problem) => {
      terminal.fail(new InputError([problem]));
    },
    diagnosisFolder: tmpdir(),
    signal,
  }).finally(() => process.off('exit', onExit));
}

/** What is asked, which engine answers, and what the files may have got wrong. */
function printHead(
  { console: terminal }: Call,
  { rules, checks, problems, part }: Project,
  engine: Engine,
): void {
  const head = {
    version: netproofVersion,
    engine,
    ruleCount: rules.rules.length,
    totals: { total: checks.length },
    problems,
    ...(part && { shard: part.shard }),
  };
  terminal.out.line(`${renderHead(head, terminal.options)}\n`);
}

/** Warnings that only the cluster could give; those of the files are at the head. */
function printLate({ console: terminal }: Call, report: RunReport, known: Project['problems']): void {
  const late = report.problems.filter((problem) => problem.severity !== 'notice' && !known.includes(problem));
  if (late.length === 0) return;
  terminal.progress.close();
  // A report with phases begins with an empty line of its own.
  const gap = report.phases.length === 0 ? '\n' : '';
  terminal.out.line(`\n${renderProblems(late, terminal.options)}${gap}`);
}
