import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { Command } from 'commander';
import type { ClusterState } from '../cluster/lifecycle/state.ts';
import type { EngineChoice } from '../run/engine.ts';
import { InputError } from '../core/problem.ts';
import type { Project } from '../project/project.ts';
import { silentProgress } from '../report/run/progress.ts';
import type { Engine, RunReport } from '../core/result.ts';
import type { Settings } from '../settings/settings.ts';
import { command, type Call } from './command.ts';
import { exitCodesHelp } from './exit-codes.ts';
import { addSettingFlags, settingsOf } from './flags.ts';
import { printReport } from './write-report.ts';

/** `netproof run [dir]`: the main job. */
export function runCommand(): Command {
  return addSettingFlags(
    new Command('run')
      .description('Proves the rules on a throw-away cluster and tells what came out.')
      .argument('[dir]', 'the folder with the rule file', '.')
      .option('--json', 'print the JSON report, and nothing else')
      .addHelpText('after', exitCodesHelp),
  ).action(command(work));
}

async function work(call: Call): Promise<number> {
  const settings = settingsOf(call.flags, process.env);
  const json = call.flags.json === true;
  const [{ loadProject }, { chooseEngine, withWhy }, { systemExec }, { systemFiles }] = await Promise.all([
    import('../project/project.ts'),
    import('../run/engine.ts'),
    import('../io/exec.ts'),
    import('../io/files.ts'),
  ]);
  const startedMs = performance.now();
  const files = systemFiles(call.dir);
  const [project, engine] = await Promise.all([
    loadProject(settings, { files, exec: systemExec, signal: call.signal }),
    chooseEngine(settings.engine, systemExec),
  ]);
  const readMs = performance.now() - startedMs;
  if (!json) await head(call, project, settings, engine);
  const report =
    engine.kind === 'model'
      ? await predict(project, startedMs)
      : await prove(call, project, settings, readMs, json);
  return printReport(withWhy(report, engine), settings, call, json);
}

/** The first line: what is asked, and which engine answers. */
async function head(call: Call, project: Project, settings: Settings, choice: EngineChoice): Promise<void> {
  const [{ renderHead }, { netproofVersion }, { CALICO_VERSION }] = await Promise.all([
    import('../report/run/head.ts'),
    import('../config/netproof-version.ts'),
    import('../config/versions.ts'),
  ]);
  const calico = settings['calico-manifest'] === '' ? ` ${settings['calico-version'] || CALICO_VERSION}` : '';
  const why = choice.why === undefined ? {} : { why: choice.why };
  const engine: Engine =
    choice.kind === 'model'
      ? { kind: 'model', ...why }
      : {
          kind: 'cluster',
          kubernetes: '',
          cni: settings.cni === 'calico' ? `kind + Calico${calico}` : 'kind with its own CNI',
          workloads: settings.workloads,
          external: settings.external,
          ...why,
        };
  const { rules, checks, problems } = project;
  const { console: terminal } = call;
  terminal.out.line(
    `${renderHead({ version: netproofVersion, engine, ruleCount: rules.rules.length, totals: { total: checks.length }, problems }, terminal.options)}\n`,
  );
}

async function predict(project: Project, startedMs: number): Promise<RunReport> {
  const { predictProject } = await import('../run/predict.ts');
  return { ...predictProject(project), durationMs: performance.now() - startedMs };
}

async function prove(
  call: Call,
  project: Project,
  settings: Settings,
  readMs: number,
  json: boolean,
): Promise<RunReport> {
  const [{ run }, { leftBehind }, { readPhase }, { systemExec }, { systemClock }, { systemHttp }] =
    await Promise.all([
      import('../run/run.ts'),
      import('../cluster/lifecycle/state.ts'),
      import('../project/project.ts'),
      import('../io/exec.ts'),
      import('../io/clock.ts'),
      import('../io/http.ts'),
    ]);
  const { console: terminal, signal } = call;
  const progress = json ? silentProgress : terminal.progress;
  let state: ClusterState | undefined;
  // A second signal ends the process in the middle of things.
  const onExit = (): void => {
    if (state) terminal.fail(new InputError([leftBehind(state)]));
  };
  process.on('exit', onExit);
  const report = await run(project, settings, {
    exec: systemExec,
    clock: systemClock,
    http: systemHttp,
    env: process.env,
    randomHex: () => randomBytes(4).toString('hex'),
    progress,
    before: [readPhase(project, readMs)],
    onState: (created) => {
      state = created;
    },
    onDiagnosis: (folder) => {
      progress.line(`   what explains it is in ${folder}`);
    },
    onWarning: (problem) => {
      terminal.fail(new InputError([problem]));
    },
    diagnosisFolder: tmpdir(),
    signal,
  }).finally(() => process.off('exit', onExit));
  if (!json) await printLate(terminal, report, project);
  return report;
}

/** Warnings that only the cluster could give; those of the files stand at the head. */
async function printLate(terminal: Call['console'], report: RunReport, project: Project): Promise<void> {
  const known = new Set(project.problems);
  const late = report.problems.filter((problem) => problem.severity !== 'notice' && !known.has(problem));
  if (late.length === 0) return;
  const { renderProblems } = await import('../report/format/problems.ts');
  terminal.progress.close();
  terminal.out.line(`\n${renderProblems(late, terminal.options)}`);
}
