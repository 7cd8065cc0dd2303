import { Command } from 'commander';
import { commandOf, readingDeps, type Call } from './command.ts';
import { exitCodesHelp } from './exit-codes.ts';
import { dirOf } from './explain.ts';
import { addSettingFlags, inputSettings, settingsOf } from './flags.ts';
import { addClusterFlags, runningCluster } from './running-cluster.ts';

/** `netproof shell WORKLOAD`: a shell in the place of a workload, in a cluster that runs. */
export function shellCommand(): Command {
  return addSettingFlags(
    addClusterFlags(new Command('shell'))
      .description(
        'Opens a shell with curl, nc and dig in a pod of a workload, in a cluster that runs: in its stub pod, or in a debug container of its own pod.',
      )
      .argument('<workload>', 'Whose place it is: shop/web.')
      .option('--dir <folder>', 'The folder with the rule file, or with the manifests.', '.')
      .addHelpText('after', exitCodesHelp({ 0: "the shell's own code", 2: 'it could not be opened' })),
    [...inputSettings, 'probe-image'],
  ).action((workload: string, flags: Readonly<Record<string, unknown>>) =>
    commandOf(dirOf(flags), flags, (call) => openShell(call, workload)),
  );
}

async function openShell(call: Call, name: string): Promise<number> {
  const [{ loadRepository }, { resolveSource }, { enterPod }, { systemClock }, { systemTerminalProgram }] =
    await Promise.all([
      import('../project/repository.ts'),
      import('../project/resolve-endpoints.ts'),
      import('../run/enter.ts'),
      import('../io/clock.ts'),
      import('../io/terminal-program.ts'),
    ]);
  const { probeImage } = await import('../run/apply.ts');
  const { flags, console: terminal, signal } = call;
  const settings = settingsOf(flags, process.env);
  const repository = await loadRepository(settings, await readingDeps(call, settings));
  const workload = resolveSource(repository, name);
  const cluster = await runningCluster(call);
  const { kubectl } = cluster;
  const pod = await enterPod(workload, { kubectl, clock: systemClock, image: probeImage(settings), signal });
  const { isTTY } = process.stdin;
  if (isTTY)
    terminal.note(
      `a shell in ${pod.namespace}/${pod.name} of ${cluster.name}: curl, nc, dig; exit leaves it`,
    );
  return systemTerminalProgram(...cluster.shell(pod, isTTY));
}
