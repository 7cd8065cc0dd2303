import { Command } from 'commander';
import { addAnswerFlags } from './answer.ts';
import { foldersAbout, foldersCommand } from './folders.ts';
import { proofExitCodes } from './exit-codes.ts';
import { addSettingFlags, inputSettings, olderWordNotices, settingsOf } from './flags.ts';
import { formatEntries } from '../report/formats.ts';
import { proveNamed } from './prove.ts';
import { noteProblems } from './tell.ts';
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
    [
      ...inputSettings,
      'base',
      'changes',
      'shard',
      'fail-on',
      'allow-inconclusive',
      ...formatEntries.map(([name]) => name),
    ],
  ).action(
    foldersCommand(async (call, dirs) => {
      const settings = settingsOf(call.flags, process.env);
      const older = olderWordNotices(settings, call.flags, process.env);
      await noteProblems(older, call.console);
      return proveNamed(call, dirs, { ...settings, engine: 'model' }, [...call.unknown, ...older]);
    }),
  );
}
