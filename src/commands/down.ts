import { Command } from 'commander';
import type { FoundCluster } from '../cluster/lifecycle/find.ts';
import { InputError, type Problem } from '../core/problem.ts';
import { clustersJson, renderDeleted } from '../report/clusters/clusters.ts';
import { jsonText } from '../report/format/json-text.ts';
import { problemJson } from '../report/format/problems.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { showName } from '../text/escape.ts';
import { addAnswerFlags, answerOptions, answerTo, giveAnswer } from './answer.ts';
import { clustersHere } from './clusters-here.ts';
import { commandOf, type Call } from './command.ts';
import { emptyCluster } from './down-existing.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';
import { several, textFlag } from './flags.ts';

/** `netproof down [name...]`: deletes what runs left on this machine. */
export function downCommand(): Command {
  return addAnswerFlags(new Command('down'), ['terminal', 'json'])
    .description(
      "Deletes netproof's clusters on this machine, with their stub hosts and folders: those that no run works on, or those that are named.",
    )
    .argument('[name...]', 'A cluster that `netproof status` lists.')
    .option('--all', 'Those that a run is at work on, too.')
    .option(
      '--cluster <context>',
      "What runs left in a cluster that exists, and not a cluster of netproof's: `existing` is that of the current context.",
    )
    .option('--kubeconfig <file>', 'With --cluster: its kubeconfig.')
    .option(
      '--namespace <name>',
      'With --cluster: look in this namespace alone. May be given several times.',
      several,
      [],
    )
    .option(
      '--restart',
      "With --cluster: restart what makes the pods that carry netproof's ephemeral containers.",
    )
    .addHelpText('after', exitCodesHelp({ 0: 'deleted', 2: 'something is left' }))
    .action((names: readonly string[], flags: Readonly<Record<string, unknown>>) =>
      commandOf('.', flags, (call) => {
        const { cluster } = flags;
        return typeof cluster === 'string'
          ? emptyCluster(call, emptying(cluster, names, flags))
          : deleteClusters(call, names);
      }),
    );
}

/** What the flags of `--cluster` say. Throws InputError for names of clusters beside it. */
function emptying(
  cluster: string,
  names: readonly string[],
  flags: Readonly<Record<string, unknown>>,
): Parameters<typeof emptyCluster>[1] {
  if (names.length > 0)
    throw new InputError([
      {
        code: 'usage',
        severity: 'error',
        message: `\`${showName(names[0] ?? '')}\` is a cluster of netproof's, and \`--cluster\` names one that exists`,
        hint: 'leave one of the two out',
      },
    ]);
  return {
    context: cluster === 'existing' ? '' : cluster,
    kubeconfig: textFlag(flags, 'kubeconfig') ?? '',
    namespaces: flags.namespace as readonly string[],
    restart: flags.restart === true,
  };
}

async function deleteClusters({ flags, console: terminal }: Call, names: readonly string[]): Promise<number> {
  const [{ deleteCluster }, { systemExec }, { systemClock }] = await Promise.all([
    import('../cluster/warm/delete.ts'),
    import('../io/exec.ts'),
    import('../io/clock.ts'),
  ]);
  const tools = { exec: systemExec, clock: systemClock };
  const found = await clustersHere(systemExec);
  const chosen = choose(found, names, flags.all === true);
  const leftAlone = names.length > 0 ? [] : found.filter((cluster) => !chosen.includes(cluster));
  const ended = await Promise.all(
    chosen.map(async (cluster) => ({ cluster, problems: await deleteCluster(cluster, tools) })),
  );
  const deleted = ended.filter(({ problems }) => problems.length === 0).map(({ cluster }) => cluster);
  const problems = ended.flatMap((one) => one.problems);
  const to = answerTo(flags);
  const text =
    to.format === 'json'
      ? jsonText({
          deleted: clustersJson(deleted),
          leftAlone: clustersJson(leftAlone),
          problems: problems.map(problemJson),
        })
      : renderDeleted(deleted, leftAlone, answerOptions(to, terminal));
  if (problems.length > 0) terminal.fail(new InputError(problems));
  if (problems.length === 0 || deleted.length > 0 || to.format === 'json')
    await giveAnswer(text, to, terminal);
  return problems.length === 0 ? exitCode.passed : exitCode.untested;
}

/** Which of them are deleted. Throws InputError with every name that is none. */
function choose(
  found: readonly FoundCluster[],
  names: readonly string[],
  all: boolean,
): readonly FoundCluster[] {
  if (names.length === 0) return found.filter(({ inUse }) => all || !inUse);
  const known = found.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name)).map((name) => unknownCluster(name, known));
  if (unknown.length > 0) throw new InputError(unknown);
  return found.filter(({ name }) => names.includes(name));
}

function unknownCluster(name: string, known: readonly string[]): Problem {
  const meant = didYouMean(name, known);
  return {
    code: 'unknown-cluster',
    severity: 'error',
    message: `no cluster of netproof's on this machine is called \`${showName(name)}\``,
    hint: meant === undefined ? '`netproof status` lists them' : `did you mean \`${meant}\`?`,
  };
}
