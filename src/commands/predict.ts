import { Command } from 'commander';
import { addAnswerFlags } from './answer.ts';
import { command } from './command.ts';
import { proofExitCodes } from './exit-codes.ts';
import { addSettingFlags, inputSettings, settingsOf } from './flags.ts';
import { formatEntries } from '../report/formats.ts';
import { proveRules } from './prove.ts';
import { reportFormatNames } from './write-report.ts';

/** `netproof predict [dir]`: the verdicts of the policy model alone. */
export function predictCommand(): Command {
  return addSettingFlags(
    addAnswerFlags(new Command('predict'), reportFormatNames)
      .description(
        'Predicts what a run would report, by the policy model alone: instant, no cluster, no proof.',
      )
      .argument('[dir]', 'The folder with the rule file.', '.')
      .addHelpText('after', proofExitCodes),
    [...inputSettings, 'allow-inconclusive', ...formatEntries.map(([name]) => name)],
  ).action(
    command((call) =>
      proveRules(call, { ...settingsOf(call.flags, process.env), engine: 'model' }, call.unknown),
    ),
  );
}
