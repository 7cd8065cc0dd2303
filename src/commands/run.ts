import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { InputError } from '../problem.ts';
import type { RunReport } from '../report/result.ts';
import { silentProgress } from '../report/progress.ts';
import type { Settings } from '../settings.ts';
import { command, type Call } from './command.ts';
import { addSettingFlags, settingsOf } from './flags.ts';

/** `netproof run [dir]`: the main job. */
export function runCommand(): Command {
  return addSettingFlags(
    new Command('run')
      .description('Proves the rules on a throw-away cluster and tells what came out.')
      .argument('[dir]', 'the folder with the rule file', '.')
      .option('--json', 'print the JSON report, and nothing else'),
  ).action(command(work));
}

async function work(call: Call): Promise<number> {
  const settings = settingsOf(call.flags, process.env);
  const { runVerdict } = await import('../probe/verdict.ts');
  const json = call.flags.json === true;
  const report = await prove(call, settings, json);
  await tell(report, settings, call, json);
  return runVerdict(report.results, { failOnInconclusive: !settings['allow-inconclusive'] }).exitCode;
}

async function prove(call: Call, settings: Settings, json: boolean): Promise<RunReport> {
  const [{ loadProject }, { run }, { systemExec }, { systemClock }, { systemFiles }, { systemHttp }] =
    await Promise.all([
      import('../project.ts'),
      import('../run.ts'),
      import('../io/exec.ts'),
      import('../io/clock.ts'),
      import('../io/files.ts'),
      import('../io/http.ts'),
    ]);
  const { console: terminal, dir, signal } = call;
  const files = systemFiles(dir);
  const project = await loadProject(settings, { files, exec: systemExec, signal });
  const progress = json ? silentProgress : terminal.progress;
  return run(project, settings, {
    exec: systemExec,
    clock: systemClock,
    http: systemHttp,
    env: process.env,
    randomHex: () => randomBytes(4).toString('hex'),
    progress,
    onDiagnosis: (folder) => {
      progress.line(`   what explains it is in ${folder}`);
    },
    onWarning: (problem) => {
      terminal.fail(new InputError([problem]));
    },
    diagnosisFolder: tmpdir(),
    signal,
  });
}

async function tell(report: RunReport, settings: Settings, call: Call, json: boolean): Promise<void> {
  const [{ renderResults }, { renderJson }, { renderJUnit }] = await Promise.all([
    import('../report/terminal.ts'),
    import('../report/json.ts'),
    import('../report/junit.ts'),
  ]);
  call.console.progress.close();
  call.console.out.line(json ? renderJson(report) : `\n${renderResults(report, call.console.options)}`);
  await write(settings.report, () => renderJson(report));
  await write(settings.junit, () => renderJUnit(report));
}

async function write(path: string, render: () => string): Promise<void> {
  if (path === '') return;
  await mkdir(dirname(join(process.cwd(), path)), { recursive: true });
  await writeFile(path, render());
}
