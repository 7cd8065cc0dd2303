import { Command } from 'commander';
import { addAnswerFlags } from './answer.ts';
import { foldersAbout, foldersCommand } from './folders.ts';
import { proofExitCodes } from './exit-codes.ts';
import { addSettingFlags, effectWarnings, olderWordNotices, settingsOf } from './flags.ts';
import { proveNamed } from './prove.ts';
import { reportFormatNames } from './write-report.ts';
import { noteProblems } from './tell.ts';

/** `netproof run [dirs…]`: the main job. */
export function runCommand(): Command {
  return addSettingFlags(
    addAnswerFlags(new Command('run'), reportFormatNames)
      .description('Proves the rules on a throw-away cluster and prints the report.')
      .argument('[dirs...]', foldersAbout, ['.'])
      .addHelpText('after', proofExitCodes),
  ).action(
    foldersCommand(async (call, dirs) => {
      const settings = settingsOf(call.flags, process.env);
      const lost = [
        ...effectWarnings(settings, call.flags, process.env),
        ...olderWordNotices(settings, call.flags, process.env),
      ];
      await noteProblems(lost, call.console);
      return proveNamed(call, dirs, settings, [...call.unknown, ...lost]);
    }),
  );
}
