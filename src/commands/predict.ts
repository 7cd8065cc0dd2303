import { Command } from 'commander';
import { command } from './command.ts';
import { proofExitCodes } from './exit-codes.ts';
import { addSettingFlags, settingsOf } from './flags.ts';
import { formatEntries } from '../report/formats.ts';
import { proveRules } from './prove.ts';

/** `netproof predict [dir]`: the verdicts of the policy model alone. */
export function predictCommand(): Command {
  return addSettingFlags(
    new Command('predict')
      .description(
        'Predicts what a run would report, by the policy model alone: instant, no cluster, no proof.',
      )
      .argument('[dir]', 'The folder with the rule file.', '.')
      .option('--json', 'Print the JSON report, and nothing else.')
      .addHelpText('after', proofExitCodes),
    ['rules', 'manifests', 'lint', 'allow-inconclusive', ...formatEntries.map(([name]) => name)],
  ).action(
    command((call) =>
      proveRules(call, { ...settingsOf(call.flags, process.env), engine: 'model' }, call.unknown),
    ),
  );
}
