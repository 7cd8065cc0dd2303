import { Command } from 'commander';
import { addAnswerFlags } from './answer.ts';
import { command } from './command.ts';
import { proofExitCodes } from './exit-codes.ts';
import { addSettingFlags, effectWarnings, settingsOf } from './flags.ts';
import { proveRules } from './prove.ts';
import { reportFormatNames } from './write-report.ts';
import { noteProblems } from './tell.ts';

/** `netproof run [dir]`: the main job. */
export function runCommand(): Command {
  return addSettingFlags(
    addAnswerFlags(new Command('run'), reportFormatNames)
      .description('Proves the rules on a throw-away cluster and prints the report.')
      .argument('[dir]', 'The folder with the rule file.', '.')
      .addHelpText('after', proofExitCodes),
  ).action(
    command(async (call) => {
      const settings = settingsOf(call.flags, process.env);
      const lost = effectWarnings(settings, call.flags, process.env);
      await noteProblems(lost, call.console);
      return proveRules(call, settings, [...call.unknown, ...lost]);
    }),
  );
}
