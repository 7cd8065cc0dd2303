import { Command } from 'commander';
import { addAnswerFlags, answerOptions, answerTo, giveAnswer } from './answer.ts';
import { addSettingFlags, inputSettings, settingsOf } from './flags.ts';
import { inFileOrder, InputError } from '../core/problem.ts';
import { jsonText } from '../report/format/json-text.ts';
import { checksJson, renderChecks } from '../report/run/checks.ts';
import { command, readingDeps } from './command.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';

/** `netproof validate [dir]`: everything that can be known without a cluster, and every check that a run would make. */
export function validateCommand(): Command {
  return addSettingFlags(
    addAnswerFlags(new Command('validate'), ['terminal', 'json'])
      .description('Reads the rules and the manifests and lists every check, without a cluster.')
      .argument('[dir]', 'The folder with the rule file.', '.')
      .addHelpText('after', exitCodesHelp({ 0: 'a run would make these checks' })),
    inputSettings,
  ).action(
    command(
      async (call) => {
        const [{ loadProject }, { reservedProblems }] = await Promise.all([
          import('../project/project.ts'),
          import('../run/reserved.ts'),
        ]);
        const { flags, console: terminal } = call;
        const settings = settingsOf(flags, process.env);
        const to = answerTo(flags);
        const project = await loadProject(settings, await readingDeps(call, settings));
        const { checks, covered, problems } = project;
        const refused = settings.engine === 'model' ? [] : reservedProblems(project.inventory);
        if (refused.length > 0) throw new InputError(inFileOrder([...problems, ...refused]));
        const text =
          to.format === 'json'
            ? jsonText(checksJson(checks, problems, covered))
            : renderChecks(checks, problems, answerOptions(to, terminal), covered);
        await giveAnswer(text, to, terminal);
        return exitCode.passed;
      },
      checksJson([], []),
    ),
  );
}
