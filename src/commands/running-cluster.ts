import { shellCommand } from '../cluster/api/kubectl.ts';
import type { OpenCluster } from '../cluster/lifecycle/open.ts';
import { isClusterName } from '../cluster/lifecycle/state.ts';
import { showName } from '../text/escape.ts';
import type { Call } from './command.ts';
import { textFlag } from './flags.ts';
import { clustersHere } from './clusters-here.ts';
import type { Command } from 'commander';

/** The flags that say which cluster is meant. */
export function addClusterFlags(command: Command): Command {
  return command
    .option(
      '--cluster <name>',
      'A cluster that `netproof status` lists, where several run; or the context of one that exists, `existing` being the current one.',
    )
    .option('--kubeconfig <file>', 'With --cluster of a context: its kubeconfig.');
}

/**
 * The cluster that the flags name: one of netproof's on this machine (the only one that runs, where none is named), or one that
 * exists; of that it is said first what will stay in it. Throws InputError, EnvironmentError `engine-gone`, `no-tool`, `no-cluster`.
 */
export async function runningCluster({ flags, console: terminal }: Call): Promise<OpenCluster> {
  const name = textFlag(flags, 'cluster') ?? '';
  const [{ openCluster }, { findKubectl }, { thisMachine }] = await Promise.all([
    import('../cluster/lifecycle/open.ts'),
    import('../cluster/boot/tools.ts'),
    import('../run/machine.ts'),
  ]);
  const { env } = process;
  const deps = { ...thisMachine(env), env };
  if (name === '' || isClusterName(name)) {
    const [found, path] = await Promise.all([clustersHere(deps.exec), findKubectl(deps)]);
    return openCluster(found, name, { exec: deps.exec, path, env });
  }
  const { connect } = await import('../cluster/existing/connect.ts');
  const kubeconfig = textFlag(flags, 'kubeconfig') ?? '';
  const { context, kubectl, access } = await connect(
    { context: name === 'existing' ? '' : name, kubeconfig },
    deps,
  );
  terminal.note(
    `the pod gets an ephemeral container, which stays in its list for as long as it lives: \`netproof down --cluster ${showName(context)}\` lists such pods`,
  );
  return { name: context, kubectl, shell: (pod, isTerminal) => shellCommand(access, pod, isTerminal) };
}
