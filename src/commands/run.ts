import { Command } from 'commander';
import { command } from './command.ts';
import { proofExitCodes } from './exit-codes.ts';
import { addSettingFlags, settingsOf } from './flags.ts';
import { proveRules } from './prove.ts';

/** `netproof run [dir]`: the main job. */
export function runCommand(): Command {
  return addSettingFlags(
    new Command('run')
      .description('Proves the rules on a throw-away cluster and prints the report.')
      .argument('[dir]', 'The folder with the rule file.', '.')
      .option('--json', 'Print the JSON report, and nothing else.')
      .addHelpText('after', proofExitCodes),
  ).action(command((call) => proveRules(call, settingsOf(call.flags, process.env))));
}
