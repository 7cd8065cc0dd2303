import { Command } from 'commander';
import { addAnswerFlags } from './answer.ts';
import { foldersAbout, foldersCommand } from './folders.ts';
import { proofExitCodes } from './exit-codes.ts';
import { addSettingFlags, inputSettings, settingsOf } from './flags.ts';
import { formatEntries } from '../report/formats.ts';
import { proveNamed } from './prove.ts';
import { reportFormatNames } from './write-report.ts';

/** `netproof predict [dirs…]`: the verdicts of the policy model alone. */
export function predictCommand(): Command {
  return addSettingFlags(
    addAnswerFlags(new Command('predict'), reportFormatNames)
      .description(
        'Predicts what a run would report, by the policy model alone: instant, no cluster, no proof.',
      )
      .argument('[dirs...]', foldersAbout, ['.'])
      .addHelpText('after', proofExitCodes),
    [...inputSettings, 'shard', 'allow-inconclusive', ...formatEntries.map(([name]) => name)],
  ).action(
    foldersCommand((call, dirs) =>
      proveNamed(call, dirs, { ...settingsOf(call.flags, process.env), engine: 'model' }, call.unknown),
    ),
  );
}
