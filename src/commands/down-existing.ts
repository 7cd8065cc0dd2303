import { InputError } from '../core/problem.ts';
import { downCommand } from '../cluster/existing/down-command.ts';
import { stateFolder } from '../io/state-folder.ts';
import { renderEmptied } from '../report/clusters/emptied.ts';
import { jsonText } from '../report/format/json-text.ts';
import { problemJson } from '../report/format/problems.ts';
import { answerOptions, answerTo, giveAnswer } from './answer.ts';
import type { Call } from './command.ts';
import { exitCode } from './exit-codes.ts';

/** The cluster, the namespaces where only those may be looked at, and whether carriers are restarted. */
interface Emptying {
  readonly context: string;
  readonly kubeconfig: string;
  readonly namespaces: readonly string[];
  readonly restart: boolean;
}

/**
 * `netproof down --cluster CONTEXT`: puts back the policies that runs which were killed had lifted in a cluster that exists, deletes
 * what they left there, and lists the pods that carry an ephemeral container of netproof's; with `--restart` their controllers replace them.
 */
export async function emptyCluster(
  { flags, console: terminal, signal }: Call,
  to: Emptying,
): Promise<number> {
  const [{ connect }, { emptyOf }, { findCarriers, restart }, { DEBUG_CONTAINER }, { thisMachine }] =
    await Promise.all([
      import('../cluster/existing/connect.ts'),
      import('../cluster/existing/empty.ts'),
      import('../cluster/existing/ephemeral.ts'),
      import('../probe/debug-containers.ts'),
      import('../run/machine.ts'),
    ]);
  const machine = thisMachine(process.env);
  const cluster = await connect(to, { ...machine, env: process.env });
  const { kubectl, context } = cluster;
  signal.throwIfAborted();
  const scope = to.namespaces.length > 0 ? { namespaces: to.namespaces } : {};
  const { putBack, deleted, problems, notes } = await emptyOf(
    { kubectl, clock: machine.clock, folder: stateFolder(process.env) },
    scope,
    downCommand(cluster, to.namespaces),
  );
  const carriers = await findCarriers(kubectl, scope, DEBUG_CONTAINER);
  const restartable = new Map(
    carriers.flatMap((one) =>
      one.controller === '' ? [] : [[`${one.namespace} ${one.controller}`, one] as const],
    ),
  );
  if (to.restart)
    for (const { namespace, controller } of restartable.values())
      await restart(kubectl, namespace, controller);
  const left = problems.length > 0;
  const told = [...problems, ...notes];
  const answer = answerTo(flags);
  const emptied = { context, putBack, deleted, carriers, restarted: to.restart };
  const text =
    answer.format === 'json'
      ? jsonText({ ...emptied, problems: told.map(problemJson) })
      : renderEmptied(emptied, answerOptions(answer, terminal));
  if (told.length > 0) terminal.fail(new InputError(told));
  if (!left || answer.format === 'json') await giveAnswer(text, answer, terminal);
  return left ? exitCode.untested : exitCode.passed;
}
