import { InputError } from '../core/problem.ts';
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
 * `netproof down --cluster CONTEXT`: deletes what runs that were killed left in a cluster that exists, and lists the pods that
 * carry an ephemeral container of netproof's; with `--restart` their controllers replace them.
 */
export async function emptyCluster(
  { flags, console: terminal, signal }: Call,
  to: Emptying,
): Promise<number> {
  const [{ connect }, { deleteOwn }, { findCarriers, restart }, { DEBUG_CONTAINER }, { thisMachine }] =
    await Promise.all([
      import('../cluster/existing/connect.ts'),
      import('../cluster/existing/own.ts'),
      import('../cluster/existing/ephemeral.ts'),
      import('../probe/debug-containers.ts'),
      import('../run/machine.ts'),
    ]);
  const machine = thisMachine(process.env);
  const { kubectl, context } = await connect(to, { ...machine, env: process.env });
  signal.throwIfAborted();
  const scope = to.namespaces.length > 0 ? { namespaces: to.namespaces } : {};
  const { downCommand } = await import('../run/existing.ts');
  const { deleted, problems } = await deleteOwn(
    { kubectl, clock: machine.clock },
    scope,
    downCommand(context, to.namespaces),
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
  const answer = answerTo(flags);
  const emptied = { context, deleted, carriers, restarted: to.restart };
  const text =
    answer.format === 'json'
      ? jsonText({ ...emptied, problems: problems.map(problemJson) })
      : renderEmptied(emptied, answerOptions(answer, terminal));
  if (problems.length > 0) terminal.fail(new InputError(problems));
  if (problems.length === 0 || answer.format === 'json') await giveAnswer(text, answer, terminal);
  return problems.length === 0 ? exitCode.passed : exitCode.untested;
}
