import { Command } from 'commander';
import { addAnswerFlags, answerOptions, answerTo, giveAnswer, type AnswerTo } from './answer.ts';
import { addSettingFlags, inputSettings, several, settingsOf } from './flags.ts';
import type { ManifestDeps } from '../manifests/deps.ts';
import type { NamedFolder } from '../project/folders.ts';
import type { Project } from '../project/project.ts';
import { jsonText } from '../report/format/json-text.ts';
import { checksJson, renderChecks } from '../report/run/checks.ts';
import { renderSectionHead } from '../report/series/terminal.ts';
import type { Settings } from '../settings/settings.ts';
import { readingDeps, type Call } from './command.ts';
import type { Console } from './console.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';
import { foldersAbout, foldersCommand, severalFolders } from './folders.ts';
import { onlyRules } from './only-rules.ts';
import { noteProblems } from './tell.ts';

/** `netproof validate [dirs…]`: everything that can be known without a cluster, and every check that a run would make. */
export function validateCommand(): Command {
  return addSettingFlags(
    addAnswerFlags(new Command('validate'), ['terminal', 'json'])
      .description('Reads the rules and the manifests and lists every check, without a cluster.')
      .argument('[dirs...]', foldersAbout, ['.'])
      .option('--rule <name>', 'List only the checks of this rule. May be given several times.', several)
      .addHelpText('after', exitCodesHelp({ 0: 'a run would make these checks' })),
    inputSettings,
  ).action(
    foldersCommand(
      async (call, dirs) => {
        const { flags, console: terminal } = call;
        const settings = settingsOf(flags, process.env);
        const to = answerTo(flags);
        const rules = (flags.rule ?? []) as readonly string[];
        const found = await severalFolders(dirs, settings);
        if (found) {
          await noteProblems(found.problems, terminal);
          const read = onlyRules(await readSeveral(call, settings, found.folders), rules);
          await giveAnswer(severalText(read, to, terminal), to, terminal);
          return exitCode.passed;
        }
        const whole = await read(settings, await readingDeps(call, settings));
        const { checks, covered, problems } = onlyRules([whole], rules)[0] ?? whole;
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

type Read = Pick<Project, 'checks' | 'covered' | 'problems'>;

/** Reads a folder as a run would. Throws InputError. */
async function read(settings: Settings, deps: ManifestDeps): Promise<Read> {
  const [{ loadProject }, { refuseReserved }] = await Promise.all([
    import('../project/project.ts'),
    import('../run/reserved.ts'),
  ]);
  const project = await loadProject(settings, deps);
  if (settings.engine !== 'model') refuseReserved(project);
  return project;
}

/** The same of several. Throws FoldersError with the mistakes of all. */
async function readSeveral(
  { signal }: Call,
  settings: Settings,
  folders: readonly NamedFolder[],
): Promise<readonly (Read & Pick<NamedFolder, 'name'>)[]> {
  const [{ collected }, { systemExec: exec }] = await Promise.all([
    import('../project/folders.ts'),
    import('../io/exec.ts'),
  ]);
  return collected(folders, async ({ name, files }) => ({
    name,
    ...(await read(settings, { files, exec, env: process.env, signal })),
  }));
}

function severalText(
  read: readonly (Read & Pick<NamedFolder, 'name'>)[],
  to: AnswerTo,
  terminal: Console,
): string {
  if (to.format === 'json')
    return jsonText({
      folders: read.map(({ name, checks, covered, problems }) => ({
        folder: name,
        ...checksJson(checks, problems, covered),
      })),
    });
  const options = answerOptions(to, terminal);
  return read
    .map(({ name, checks, covered, problems }, index) => {
      const head = renderSectionHead(name, index, read.length, options);
      return `${head}\n\n${renderChecks(checks, problems, options, covered)}`;
    })
    .join('\n\n\n');
}
