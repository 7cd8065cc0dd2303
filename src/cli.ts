#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { reportBrokenOutput } from './commands/command.ts';
import { exitCode, proofExitCodes } from './commands/exit-codes.ts';
import { completeCommand } from './commands/complete.ts';
import { completionCommand } from './commands/completion.ts';
import { conformanceCommand } from './commands/conformance.ts';
import { coverageCommand } from './commands/coverage.ts';
import { diffCommand } from './commands/diff.ts';
import { downCommand } from './commands/down.ts';
import { explainCommand } from './commands/explain.ts';
import { importCommand } from './commands/import.ts';
import { initCommand } from './commands/init.ts';
import { matrixCommand } from './commands/matrix.ts';
import { permissionsCommand } from './commands/permissions.ts';
import { monitorCommand } from './commands/monitor.ts';
import { predictCommand } from './commands/predict.ts';
import { mergeCommand } from './commands/merge.ts';
import { reportCommand } from './commands/report.ts';
import { runCommand } from './commands/run.ts';
import { shellCommand } from './commands/shell.ts';
import { statusCommand } from './commands/status.ts';
import { tryCommand } from './commands/try.ts';
import { upCommand } from './commands/up.ts';
import { validateCommand } from './commands/validate.ts';
import { watchCommand } from './commands/watch.ts';
import { jsonText } from './report/format/json-text.ts';
import { failureJson } from './report/format/problems.ts';
import { InputError } from './core/problem.ts';
import { netproofVersion } from './config/netproof-version.ts';

reportBrokenOutput();

const program = new Command('netproof')
  .description('Proves NetworkPolicies: tries the connections that a repository declares on a real cluster.')
  .version(netproofVersion, '-V, --version', 'Print the version.')
  .helpCommand('help [command]', 'Print the help of a command.')
  .addCommand(initCommand())
  .addCommand(runCommand())
  .addCommand(validateCommand())
  .addCommand(predictCommand())
  .addCommand(explainCommand())
  .addCommand(matrixCommand())
  .addCommand(diffCommand())
  .addCommand(coverageCommand())
  .addCommand(importCommand())
  .addCommand(conformanceCommand())
  .addCommand(mergeCommand())
  .addCommand(reportCommand())
  .addCommand(tryCommand())
  .addCommand(shellCommand())
  .addCommand(permissionsCommand())
  .addCommand(upCommand())
  .addCommand(watchCommand())
  .addCommand(monitorCommand())
  .addCommand(statusCommand())
  .addCommand(downCommand())
  .addCommand(completionCommand())
  .addCommand(completeCommand(), { hidden: true })
  .addHelpText('after', proofExitCodes);

for (const command of [program, ...program.commands]) {
  const name = command === program ? 'netproof' : `netproof ${command.name()}`;
  command
    .exitOverride()
    .helpOption('-h, --help', 'Print this help.')
    // Long flags leave less than commander's 40 columns beside them on a terminal of 80.
    .configureHelp({ minWidthToWrap: 30 })
    .showHelpAfterError(`usage: ${name} ${command.usage()}; \`${name} --help\` lists the options`);
}

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0 && isJsonAsked(process.argv))
      console.log(jsonText(failureJson(usageError(error))));
    // Commander has already printed what is wrong. Its own code for wrong usage is 1, which here means a failed check.
    process.exitCode ??= error.exitCode === 0 ? 0 : exitCode.untested;
    return;
  }
  console.error(error);
  process.exitCode = exitCode.untested;
});

/** As far as it can be told of a command line that is wrong. */
function isJsonAsked(args: readonly string[]): boolean {
  return args.some(
    (arg, index) => /^--(json|format=json)$/.test(arg) || (arg === 'json' && args[index - 1] === '--format'),
  );
}

function usageError({ message }: CommanderError): InputError {
  const [line = ''] = message.replace(/^error: /, '').split('\n');
  return new InputError([{ code: 'usage', severity: 'error', message: line }]);
}
