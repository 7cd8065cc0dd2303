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
import { renderHead } from '../report/run/head.ts';
import { silentProgress } from '../report/run/progress.ts';
import { filesOf, type Call } from './command.ts';
import { isAloneOnOutput, printReport } from './write-report.ts';

/**
 * What `run` and `predict` do: proves the rules by the engine of the settings, prints the report, gives the exit code.
 * `warnings` are told already, and go into the report.
 */
export async function proveRules(
  call: Call,
  settings: Settings,
  warnings: readonly Problem[],
): Promise<number> {
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
  const [{ proveProject }, { leftBehind }] = await Promise.all([
    import('../run/prove.ts'),
    import('../cluster/lifecycle/state.ts'),
  ]);
  const { console: terminal, signal } = call;
  const alone = isAloneOnOutput(call, settings);
  const progress = alone ? silentProgress : terminal.progress;
  let state: ClusterState | undefined;
  let made: Problem | undefined;
  let known: Project['problems'] = [];
  // A second signal ends the process in the middle of things.
  const onExit = (): void => {
    const left = state ? leftBehind(state) : made;
    if (left) terminal.fail(new InputError([left]));
  };
  process.on('exit', onExit);
  const report = await proveProject(settings, {
    files,
    env: process.env,
    warnings,
    progress,
    onRead: (project, engine) => {
      known = project.problems;
      const problems = known.filter((problem) => !warnings.includes(problem));
      if (!alone) printHead(call, { ...project, problems }, engine);
    },
    onState: (created) => {
      state = created;
      onCluster?.(created);
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
    ...(memory && { memory }),
    ...(ahead && { ahead }),
  }).finally(() => process.off('exit', onExit));
  if (!alone) printLate(call, report, known);
  await printReport(report, settings, call, alone);
  return report;
}

/** What is asked, which engine answers, and what the files may have got wrong. */
function printHead({ console: terminal }: Call, { rules, checks, problems }: Project, engine: Engine): void {
  const head = {
    version: netproofVersion,
    engine,
    ruleCount: rules.rules.length,
    totals: { total: checks.length },
    problems,
  };
  terminal.out.line(`${renderHead(head, terminal.options)}\n`);
}

/** Warnings that only the cluster could give; those of the files are at the head. */
function printLate({ console: terminal }: Call, report: RunReport, known: Project['problems']): void {
  const late = report.problems.filter((problem) => problem.severity !== 'notice' && !known.includes(problem));
  if (late.length === 0) return;
  terminal.progress.close();
  terminal.out.line(`\n${renderProblems(late, terminal.options)}`);
}
