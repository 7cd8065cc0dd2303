import { Command } from 'commander';
import { command, type Call } from './command.ts';
import { exitCodesHelp } from './exit-codes.ts';
import { addSettingFlags, settingsOf } from './flags.ts';
import { formatEntries } from '../report/formats.ts';
import { printReport } from './write-report.ts';

/** `netproof predict [dir]`: the verdicts of the policy model alone. */
export function predictCommand(): Command {
  return addSettingFlags(
    new Command('predict')
      .description(
        'Says what the rules would come to, by the policy model alone: instant, no cluster, no proof.',
      )
      .argument('[dir]', 'the folder with the rule file', '.')
      .option('--json', 'print the JSON report, and nothing else')
      .addHelpText('after', exitCodesHelp),
    ['rules', 'manifests', 'allow-inconclusive', ...formatEntries.map(([name]) => name)],
  ).action(command(predictRules));
}

async function predictRules(call: Call): Promise<number> {
  const startedMs = performance.now();
  const settings = settingsOf(call.flags, process.env);
  const [{ loadProject }, { predictProject }, { systemExec }, { systemFiles }, { renderHead }] =
    await Promise.all([
      import('../project/project.ts'),
      import('../run/predict.ts'),
      import('../io/exec.ts'),
      import('../io/files.ts'),
      import('../report/run/head.ts'),
    ]);
  const { console: terminal, dir, signal } = call;
  const project = await loadProject(settings, { files: systemFiles(dir), exec: systemExec, signal });
  const report = { ...predictProject(project), durationMs: performance.now() - startedMs };
  const json = call.flags.json === true;
  if (!json) terminal.out.line(`${renderHead(report, terminal.options)}\n`);
  return printReport(report, settings, call, json);
}
