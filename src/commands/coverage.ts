import { isAbsolute, resolve } from 'node:path';
import { Command } from 'commander';
import type { Coverage } from '../core/coverage.ts';
import { InputError, isToldEverywhere, type Problem } from '../core/problem.ts';
import { totalOf } from '../coverage/coverage.ts';
import { leadsOut } from '../core/leads-out.ts';
import { way } from '../io/files.ts';
import type { ManifestDeps } from '../manifests/deps.ts';
import { coverageJson } from '../report/coverage/json.ts';
import { renderLcov } from '../report/coverage/lcov.ts';
import { totalsJson } from '../report/coverage/totals.ts';
import { renderCoverage, renderTotal } from '../report/coverage/terminal.ts';
import { jsonText } from '../report/format/json-text.ts';
import { renderSectionHead } from '../report/series/terminal.ts';
import type { Settings } from '../settings/settings.ts';
import { showName } from '../text/escape.ts';
import { addAnswerFlags, answerOptions, answerTo, giveAnswer, isReadByPeople } from './answer.ts';
import { readingDeps, type Call } from './command.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';
import { addSettingFlags, inputSettings, settingsOf, textFlag } from './flags.ts';
import { foldersAbout, foldersCommand, severalFolders } from './folders.ts';
import { writeOutput } from './output.ts';
import { noteProblems, tellAboutAnswer } from './tell.ts';

/** `netproof coverage [dirs…]`: the lines of policies that no rule pins. */
export function coverageCommand(): Command {
  return addSettingFlags(
    addAnswerFlags(new Command('coverage'), ['terminal', 'json'])
      .description(
        'Shows which lines of the policies no rule pins: each part is removed, widened or narrowed in the model, and no check notices. Offers the rules that would.',
      )
      .argument('[dirs...]', foldersAbout, ['.'])
      .option(
        '--lcov <file>',
        'Write the lines for editors and coverage services, in LCOV; - is standard output.',
      )
      .option('--min <percent>', 'End with 1 where less than this is pinned: 0 to 100.')
      .addHelpText('after', '\nWith --verbose the table has every line, and the check that pins it.')
      .addHelpText(
        'after',
        exitCodesHelp({ 0: 'the lines are shown', 1: 'fewer are pinned than --min says' }),
      ),
    inputSettings,
  ).action(foldersCommand(coverage, { lines: [] }));
}

/** A folder, and what its rules pin. */
interface Covered {
  readonly name: string;
  readonly coverage: Coverage;
  readonly ruleFile: string;
  readonly problems: readonly Problem[];
}

async function coverage(call: Call, dirs: readonly string[]): Promise<number> {
  const { flags, console: terminal } = call;
  const least = minimum(flags.min);
  const settings = settingsOf(flags, process.env);
  const several = await severalFolders(dirs, settings);
  if (several) await noteProblems(several.problems, terminal);
  const covered = several
    ? await coverSeveral(call, settings, several.folders)
    : [{ name: call.dir, ...(await cover(settings, await readingDeps(call, settings))) }];
  const to = answerTo(flags);
  const lcov = textFlag(flags, 'lcov') ?? '';
  const isAlone = lcov === '-' && isReadByPeople(to);
  if (!isAlone) await giveAnswer(render(call, covered, several !== undefined), to, terminal);
  if (lcov !== '') {
    const folders = covered.map(({ name, coverage }) => ({ coverage, prefix: fromHere(name) }));
    await writeOutput(lcov, renderLcov(folders), terminal.out);
  }
  const problems = covered.flatMap((one) => one.problems);
  const isRead = isReadByPeople(to) && !isAlone;
  await tellAboutAnswer(problems, call, isRead ? 'by people' : 'by programs', isToldEverywhere);
  const { percent } = totalOf(covered.map((one) => one.coverage));
  if (least === undefined || percent >= least) return exitCode.passed;
  await noteProblems([tooFew(percent, least)], terminal);
  return exitCode.failed;
}

function render(call: Call, covered: readonly Covered[], isSeries: boolean): string {
  const to = answerTo(call.flags);
  const total = totalOf(covered.map((one) => one.coverage));
  if (to.format === 'json') {
    const [first] = covered;
    if (!isSeries && first) return jsonText(coverageJson(first.coverage, first.problems));
    const folders = covered.map((one) => ({ folder: one.name, ...coverageJson(one.coverage, one.problems) }));
    return jsonText({ ...totalsJson(total), folders });
  }
  const options = answerOptions(to, call.console);
  const parts = covered.map(({ name, coverage, ruleFile }, index) => {
    const head = isSeries ? `${renderSectionHead(name, index, covered.length, options)}\n\n` : '';
    return head + renderCoverage(coverage, ruleFile, options);
  });
  return [...parts, ...(isSeries ? [renderTotal(total, options)] : [])].join('\n\n\n');
}

/** Reads a folder as a run would. Throws InputError. */
async function cover(settings: Settings, deps: ManifestDeps): Promise<Omit<Covered, 'name'>> {
  const [{ loadProject }, { coverProject }] = await Promise.all([
    import('../project/project.ts'),
    import('../project/coverage.ts'),
  ]);
  const project = await loadProject(settings, deps);
  return { coverage: coverProject(project), ruleFile: project.rules.file, problems: project.problems };
}

/** The same of several. Throws FoldersError with the mistakes of all. */
async function coverSeveral(
  { signal }: Call,
  settings: Settings,
  folders: NonNullable<Awaited<ReturnType<typeof severalFolders>>>['folders'],
): Promise<readonly Covered[]> {
  const [{ collected }, { systemExec: exec }] = await Promise.all([
    import('../project/folders.ts'),
    import('../io/exec.ts'),
  ]);
  return collected(folders, async ({ name, files }) => ({
    name,
    ...(await cover(settings, { files, exec, env: process.env, signal })),
  }));
}

/** Where a folder is from where the command was given: what reads LCOV looks from there. */
function fromHere(dir: string): string {
  const path = way(process.cwd(), resolve(dir));
  return isAbsolute(dir) && leadsOut(path) ? dir : path;
}

/** What `--min` says. Throws InputError. */
function minimum(flag: unknown): number | undefined {
  if (typeof flag !== 'string') return undefined;
  if (/^\d{1,3}$/.test(flag) && Number(flag) <= 100) return Number(flag);
  const message = `--min: \`${showName(flag)}\` is not a percentage`;
  throw new InputError([
    { code: 'invalid-value', severity: 'error', message, hint: 'write a whole number from 0 to 100' },
  ]);
}

function tooFew(percent: number, least: number): Problem {
  return {
    code: 'coverage-too-low',
    severity: 'error',
    message: `${percent} % of the policy lines are pinned, and --min asks for ${least} %`,
    hint: 'write rules for lines of the table, or take out lines that nobody needs',
  };
}
