import { Command, Option } from 'commander';
import type { ClusterState } from '../cluster/lifecycle/state.ts';
import { EnvironmentError, InputError, type Problem } from '../core/problem.ts';
import type { RunReport } from '../core/result.ts';
import { checkoutFiles } from '../io/files.ts';
import { settingEntries, type Settings } from '../settings/settings.ts';
import type { Memory } from '../run/memory.ts';
import { addAnswerFlags } from './answer.ts';
import { command, type Call } from './command.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';
import { addSettingFlags, effectWarnings, settingsOf } from './flags.ts';
import { proveAndPrint } from './prove.ts';
import { noteProblems } from './tell.ts';
import { isAloneOnOutput, reportFormatNames } from './write-report.ts';

/** `netproof watch [dir]`: a run at each change of a file, on a cluster that stays. */
export function watchCommand(): Command {
  return addSettingFlags(
    addAnswerFlags(new Command('watch'), reportFormatNames)
      .description('Proves the rules on the warm cluster, and again at each change of a file that was read.')
      .argument('[dir]', 'The folder with the rule file.', '.')
      .addOption(new Option('--all', 'Ask unchanged checks again, too.'))
      .addOption(new Option('--down', 'Delete the cluster in the end.'))
      .addHelpText('after', exitCodesHelp({ 0: 'ended by Ctrl-C', 2: 'it could not begin' })),
    // Who watches wants to see all of it.
    settingEntries().flatMap(([name]) => (name === 'shard' ? [] : [name])),
  ).action(
    command(async (call) => {
      const settings = { ...settingsOf(call.flags, process.env), warm: true, shard: '' };
      const lost = effectWarnings(settings, call.flags, process.env);
      await noteProblems(lost, call.console);
      return watch(call, settings, [...call.unknown, ...lost]);
    }),
  );
}

async function watch(call: Call, settings: Settings, warnings: readonly Problem[]): Promise<number> {
  if (settings.manifests.includes('-')) throw new InputError([NO_STANDARD_INPUT]);
  const [{ watchedFiles }, { systemClock }, { renderTurns, turnsSince }, { createAhead }] = await Promise.all(
    [
      import('../io/watched-files.ts'),
      import('../io/clock.ts'),
      import('../report/run/since.ts'),
      import('../run/ahead.ts'),
    ],
  );
  const { console: terminal, dir, flags, signal } = call;
  const forPeople = !isAloneOnOutput(call, settings);
  const isOver = (): boolean => signal.aborted;
  let cluster: ClusterState | undefined;
  let before: RunReport | undefined;
  const ahead = createAhead();
  const memory: Memory = { answers: new Map() };
  while (!isOver()) {
    const files = watchedFiles(await checkoutFiles(dir));
    try {
      const report = await proveAndPrint(call, settings, warnings, files, {
        onCluster: (state) => {
          cluster = state;
        },
        ahead,
        ...(flags.all !== true && { memory }),
      });
      if (forPeople && before)
        terminal.out.line(`\n${renderTurns(turnsSince(before, report), terminal.options)}`);
      before = report;
    } catch (error) {
      // A mistake is for the user to correct, and what the machine did may pass.
      if (!(error instanceof InputError || error instanceof EnvironmentError)) throw error;
      terminal.progress.close();
      if (!isOver()) terminal.fail(error);
    }
    if (isOver()) break;
    terminal.note(terminal.options.palette.faint('\n waiting for a file to change; Ctrl-C ends it'));
    await files.changed(systemClock, signal);
    if (!isOver() && forPeople) clearScreen();
  }
  await ahead.drop();
  await leave(call, cluster, flags.down === true);
  // The way that it is meant to end.
  if (signal.reason === 'SIGINT') process.exitCode = exitCode.passed;
  return exitCode.passed;
}

const NO_STANDARD_INPUT: Problem = {
  code: 'watch-standard-input',
  severity: 'error',
  message: 'standard input cannot be watched: `-` is among the manifests',
  hint: 'name the files, or use `netproof run --warm`',
};

/** A page of its own for each run, as far as there are pages. */
function clearScreen(): void {
  if (process.stdout.isTTY && process.env.TERM !== 'dumb') process.stdout.write('\u001b[H\u001b[2J\u001b[3J');
}

/** Says what stays, or deletes it. */
async function leave(
  { console: terminal }: Call,
  cluster: ClusterState | undefined,
  down: boolean,
): Promise<void> {
  if (!cluster) return;
  if (!down) {
    terminal.note(`\n the cluster ${cluster.name} stays: \`netproof down ${cluster.name}\` deletes it`);
    return;
  }
  const [{ deleteCluster }, { systemExec }, { systemClock }] = await Promise.all([
    import('../cluster/warm/delete.ts'),
    import('../io/exec.ts'),
    import('../io/clock.ts'),
  ]);
  const problems = await deleteCluster(cluster, { exec: systemExec, clock: systemClock });
  if (problems.length > 0) terminal.fail(new InputError(problems));
  else terminal.note(`\n deleted ${cluster.name}: nothing is left behind`);
}
