import { tmpdir } from 'node:os';
import { Command } from 'commander';
import type { ClusterState } from '../cluster/lifecycle/state.ts';
import { InputError } from '../core/problem.ts';
import { renderUp, upJson } from '../report/clusters/up.ts';
import { jsonText } from '../report/format/json-text.ts';
import { silentProgress } from '../report/run/progress.ts';
import { clusterSettings, type SettingName } from '../settings/settings.ts';
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
      .addHelpText('after', exitCodesHelp({ 0: 'it is there', 2: 'it could not be booted' })),
    warmSettings,
  ).action((flags: Readonly<Record<string, unknown>>) => commandOf('.', flags, bootOrFind));
}

async function bootOrFind(call: Call): Promise<number> {
  const { flags, console: terminal, signal } = call;
  const [{ keepWarm }, { thisMachine }, { leftBehind }] = await Promise.all([
    import('../run/up.ts'),
    import('../run/machine.ts'),
    import('../cluster/lifecycle/state.ts'),
  ]);
  const settings = { ...settingsOf(flags, process.env), warm: true, workloads: 'stub' as const };
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
