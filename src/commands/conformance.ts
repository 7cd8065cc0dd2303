import { randomInt } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { ClusterState } from '../cluster/lifecycle/state.ts';
import { netproofVersion } from '../config/netproof-version.ts';
import type { ConformanceReport } from '../core/conformance.ts';
import { InputError, type Problem } from '../core/problem.ts';
import { silentProgress } from '../report/run/progress.ts';
import { clusterSettings, type SettingName } from '../settings/settings.ts';
import { showName } from '../text/escape.ts';
import {
  addAnswerFlags,
  answerOptions,
  answerTo,
  giveAnswer,
  isReadByPeople,
  type AnswerTo,
} from './answer.ts';
import { commandOf, type Call } from './command.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';
import { addSettingFlags, effectWarnings, settingsOf } from './flags.ts';
import { writeOutput } from './output.ts';
import { noteProblems } from './tell.ts';

/** What the cluster is made by. */
const SETTINGS: readonly SettingName[] = [...clusterSettings, 'probe-image', 'keep-cluster'];
const FOLDER = 'netproof-conformance';
const SCENARIOS = 30;
/** With minutes alone: as many as there is time for. */
const MANY = 1_000_000;

/** `netproof conformance`: whether a CNI does what Kubernetes says. */
export function conformanceCommand(): Command {
  return addSettingFlags(
    addAnswerFlags(new Command('conformance'), ['terminal', 'json', 'junit'])
      .description(
        "Shows whether a cluster's CNI does what Kubernetes' NetworkPolicy API says: plays generated scenarios, tries every connection and compares, clause by clause.",
      )
      .addOption(
        new Option(
          '--seed <n>',
          'Decides everything about the scenarios. By default another one each time; it is printed.',
        ),
      )
      .addOption(
        new Option(
          '--scenarios <n>',
          `How many scenarios are played (default: ${SCENARIOS}, or what --minutes has time for).`,
        ),
      )
      .addOption(
        new Option(
          '--from <n>',
          'The first scenario, as a difference names it: --from 17 --scenarios 1 plays one again.',
        ),
      )
      .addOption(
        new Option(
          '--minutes <n>',
          'Begin no scenario after that many minutes, and stop making differences smaller.',
        ),
      )
      .addOption(
        new Option(
          '--differences <folder>',
          'Where the smallest scenario of each difference is written, to file a bug with.',
        ).default(FOLDER),
      )
      .addOption(
        new Option(
          '--cluster <context>',
          'A cluster that exists, by its context, in place of a new one. netproof-conformance-… and netproof-canary are the only namespaces that are made, and they are deleted.',
        ),
      )
      .addOption(
        new Option(
          '--kubeconfig <file>',
          'Where the context of --cluster is; by default as kubectl finds it.',
        ),
      )
      .addHelpText(
        'after',
        exitCodesHelp({
          0: 'it conforms',
          1: 'it differs',
          2: 'it could not be tested, or enforces no policies',
        }),
      ),
    SETTINGS,
  ).action((flags: Readonly<Record<string, unknown>>) => commandOf('.', flags, playScenarios));
}

async function playScenarios(call: Call): Promise<number> {
  const { flags, console: terminal, signal } = call;
  const settings = settingsOf(flags, process.env);
  const numbers = numbersOf(flags);
  await noteProblems(effectWarnings(settings, flags, process.env), terminal);
  const [{ playConformance }, { leftBehind }, { thisMachine }, { systemClock }] = await Promise.all([
    import('../conformance/play.ts'),
    import('../cluster/lifecycle/state.ts'),
    import('../run/machine.ts'),
    import('../io/clock.ts'),
  ]);
  const to = answerTo(flags);
  const progress = isReadByPeople(to) ? terminal.progress : silentProgress;
  const seed = numbers.seed ?? randomInt(2 ** 31);
  const scenarios = numbers.scenarios ?? (numbers.minutes === undefined ? SCENARIOS : MANY);
  if (isReadByPeople(to)) terminal.out.line(`netproof ${netproofVersion}   seed ${seed}\n`);
  let state: ClusterState | undefined;
  // A second signal ends the process in the middle of things.
  const onExit = (): void => {
    if (state) terminal.fail(new InputError([leftBehind(state)]));
  };
  process.on('exit', onExit);
  const context = textIn(flags.cluster);
  const kubeconfig = textIn(flags.kubeconfig) ?? '';
  const report = await playConformance(
    {
      asked: {
        seed,
        ...(numbers.from !== undefined && { from: numbers.from }),
        scenarios,
        ...(numbers.minutes !== undefined && { endMs: systemClock.now() + numbers.minutes * 60_000 }),
      },
      settings,
      ...(context !== undefined && { existing: { context, kubeconfig } }),
    },
    {
      ...thisMachine(process.env),
      env: process.env,
      progress,
      onState: (made) => {
        state = made;
      },
      diagnosisFolder: tmpdir(),
      onDiagnosis: (folder) => {
        progress.line(`   what explains it is in ${folder}`);
      },
      onWarning: (problem) => {
        terminal.fail(new InputError([problem]));
      },
      signal,
    },
  ).finally(() => process.off('exit', onExit));
  progress.close();
  const shown = await withFolders(report, textIn(flags.differences) ?? FOLDER, call);
  await giveAnswer(await textOf(shown, to, call), to, terminal);
  return { conforms: exitCode.passed, differs: exitCode.failed, untested: exitCode.untested }[report.verdict];
}

async function textOf(report: ConformanceReport, to: AnswerTo, { console: terminal }: Call): Promise<string> {
  switch (to.format) {
    case 'json':
      return (await import('../report/conformance/json.ts')).conformanceJson(report);
    case 'junit':
      return (await import('../report/conformance/junit.ts')).conformanceJUnit(report);
    default: {
      const { renderConformance } = await import('../report/conformance/terminal.ts');
      const text = renderConformance(report, answerOptions(to, terminal));
      return isReadByPeople(to) ? `\n${text}` : text;
    }
  }
}

/** Writes each difference into a folder of its own. Throws EnvironmentError `not-written`. */
async function withFolders(
  report: ConformanceReport,
  folder: string,
  { console: { out } }: Call,
): Promise<ConformanceReport> {
  const { differenceFiles } = await import('../report/conformance/difference-files.ts');
  const differences = [];
  for (const difference of report.differences) {
    const own = differenceFiles(difference, report);
    const path = join(folder, own.folder);
    for (const [name, text] of Object.entries(own.files)) await writeOutput(join(path, name), text, out);
    differences.push({ ...difference, folder: path });
  }
  return { ...report, differences };
}

interface Numbers {
  readonly seed: number | undefined;
  readonly scenarios: number | undefined;
  readonly from: number | undefined;
  readonly minutes: number | undefined;
}

/** The whole numbers among the flags. Throws InputError with every one that is none. */
function numbersOf(flags: Readonly<Record<string, unknown>>): Numbers {
  const problems: Problem[] = [];
  const read = (name: keyof Numbers, least: number, most: number): number | undefined => {
    const text = textIn(flags[name]);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (/^\d{1,10}$/.test(text) && value >= least && value <= most) return value;
    problems.push({
      code: 'bad-setting',
      severity: 'error',
      message: `--${name} is \`${showName(text)}\`, and it takes a whole number from ${least} to ${most}`,
    });
    return undefined;
  };
  const numbers = {
    seed: read('seed', 0, 2 ** 31 - 1),
    scenarios: read('scenarios', 1, MANY),
    from: read('from', 0, MANY),
    minutes: read('minutes', 1, 1_440),
  };
  if (textIn(flags.kubeconfig) !== undefined && textIn(flags.cluster) === undefined) {
    problems.push({
      code: 'bad-setting',
      severity: 'error',
      message: '--kubeconfig says where a context is, and --cluster names none',
      hint: 'add --cluster <context>',
    });
  }
  if (problems.length > 0) throw new InputError(problems);
  return numbers;
}

function textIn(flag: unknown): string | undefined {
  return typeof flag === 'string' ? flag : undefined;
}
