import { tmpdir } from 'node:os';
import { Command } from 'commander';
import type { ClusterState } from '../cluster/lifecycle/state.ts';
import { InputError } from '../core/problem.ts';
import { renderUp, upJson } from '../report/clusters/up.ts';
import { jsonText } from '../report/format/json-text.ts';
import { silentProgress } from '../report/run/progress.ts';
import { clusterSettings, type SettingName, type Settings } from '../settings/settings.ts';
import type { Series } from '../run/context.ts';
import { namedFolders } from './folders.ts';
import { addAnswerFlags, answerOptions, answerTo, giveAnswer, isReadByPeople } from './answer.ts';
import { commandOf, type Call } from './command.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';
import { addSettingFlags, settingsOf } from './flags.ts';

/** The settings that tell one warm cluster from another, and how long its boot may take. */
const warmSettings: readonly SettingName[] = ['external', ...clusterSettings, 'probe-image', 'timeout'];

/** `netproof up`: the cluster that stays between runs. */
export function upCommand(): Command {
  return addSettingFlags(
    addAnswerFlags(new Command('up'), ['terminal', 'json'])
      .description(
        'Boots the cluster that stays between runs, one for each choice of these settings, or looks whether it is there and well.',
      )
      .argument(
        '[dirs...]',
        'Folders with rule files that it is to be right for: their hosts outside stay outside.',
      )
      .addHelpText('after', exitCodesHelp({ 0: 'it is there', 2: 'it could not be booted' })),
    warmSettings,
  ).action((dirs: readonly string[], flags: Readonly<Record<string, unknown>>) =>
    commandOf(dirs[0] ?? '.', flags, (call) => bootOrFind(call, dirs)),
  );
}

/** The hosts outside of the folders' rules: no address of the cluster's own may be one of theirs. Throws FoldersError. */
async function hostsOf(
  { signal }: Call,
  settings: Settings,
  dirs: readonly string[],
): Promise<Series['hosts']> {
  const [{ collected }, { loadProject }, { systemExec: exec }] = await Promise.all([
    import('../project/folders.ts'),
    import('../project/project.ts'),
    import('../io/exec.ts'),
  ]);
  const projects = await collected(await namedFolders(dirs, settings), ({ files }) =>
    loadProject(settings, { files, exec, env: process.env, signal }),
  );
  return projects.flatMap(({ hosts }) => hosts);
}

async function bootOrFind(call: Call, dirs: readonly string[]): Promise<number> {
  const { flags, console: terminal, signal } = call;
  const [{ keepWarm }, { thisMachine }, { leftBehind }] = await Promise.all([
    import('../run/up.ts'),
    import('../run/machine.ts'),
    import('../cluster/lifecycle/state.ts'),
  ]);
  const settings = { ...settingsOf(flags, process.env), warm: true, workloads: 'stub' as const };
  const hosts = dirs.length === 0 ? [] : await hostsOf(call, settings, dirs);
  const to = answerTo(flags);
  const progress = isReadByPeople(to) ? terminal.progress : silentProgress;
  let state: ClusterState | undefined;
  // A second signal ends the process in the middle of things.
  const onExit = (): void => {
    if (state) terminal.fail(new InputError([leftBehind(state)]));
  };
  process.on('exit', onExit);
  const kept = await keepWarm(settings, {
    ...thisMachine(process.env),
    env: process.env,
    progress,
    diagnosisFolder: tmpdir(),
    series: { hosts, digits: undefined },
    signal,
    onState: (made) => {
      state = made;
    },
    onDiagnosis: (folder) => {
      progress.line(`   what explains it is in ${folder}`);
    },
    onNote: terminal.note,
    onWarning: (problem) => {
      terminal.fail(new InputError([problem]));
    },
  }).finally(() => process.off('exit', onExit));
  progress.close();
  const up = { ...kept.cluster, isNew: kept.isNew };
  await giveAnswer(
    to.format === 'json' ? jsonText(upJson(up)) : `\n${renderUp(up, answerOptions(to, terminal))}`,
    to,
    terminal,
  );
  return exitCode.passed;
}
