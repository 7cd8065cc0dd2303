import { Command } from 'commander';
import { storiesJson } from '../report/explain/json.ts';
import { renderStories } from '../report/explain/terminal.ts';
import { jsonText } from '../report/format/json-text.ts';
import { renderProblems } from '../report/format/problems.ts';
import { addAnswerFlags, answerOptions, answerTo, giveAnswer, isReadByPeople } from './answer.ts';
import { commandOf, readingDeps, type Call } from './command.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';
import { addSettingFlags, inputSettings, settingsOf } from './flags.ts';
import { tellAboutAnswer } from './tell.ts';

/** `netproof explain FROM TO`: which policies and lines decide a connection. */
export function explainCommand(): Command {
  return addSettingFlags(
    addAnswerFlags(new Command('explain'), ['terminal', 'json'])
      .description('Explains which policies and lines decide a connection, on both of its sides.')
      .argument(
        '<from>',
        'Who connects: shop/web, a selector, an address, internet, outside, or elsewhere for any pod that no manifest has.',
      )
      .argument('<to>', 'Where to: shop/db:5432, shop/service/api:80, dns, internet:443, elsewhere:443.')
      .option('--dir <folder>', 'The folder with the rule file, or with the manifests.', '.')
      .addHelpText('after', '\nEndpoints are written as in a rule file.')
      .addHelpText('after', exitCodesHelp({ 0: 'the connection is explained, open or cut' })),
    inputSettings,
  ).action((from: string, to: string, flags: Readonly<Record<string, unknown>>) =>
    commandOf(dirOf(flags), flags, (call) => explain(call, from, to)),
  );
}

/** The folder of a command that takes it as a flag. */
export function dirOf(flags: Readonly<Record<string, unknown>>): string {
  return typeof flags.dir === 'string' ? flags.dir : '.';
}

async function explain(call: Call, from: string, to: string): Promise<number> {
  const [{ loadRepository }, { explainEndpoints }] = await Promise.all([
    import('../project/repository.ts'),
    import('../project/explain.ts'),
  ]);
  const { flags, console: terminal } = call;
  const settings = settingsOf(flags, process.env);
  const repository = await loadRepository(settings, await readingDeps(call, settings));
  const { stories, problems } = explainEndpoints(repository, from, to);
  const where = answerTo(flags);
  const options = answerOptions(where, terminal);
  const told = problems.length > 0 ? `\n\n${renderProblems(problems, options)}` : '';
  const text =
    where.format === 'json'
      ? jsonText(storiesJson(stories, problems))
      : `${renderStories(stories, options)}${told}`;
  await giveAnswer(text, where, terminal);
  await tellAboutAnswer(repository.problems, call, isReadByPeople(where) ? 'by people' : 'by programs');
  return exitCode.passed;
}
