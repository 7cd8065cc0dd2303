import { Command } from 'commander';
import { clustersJson, renderClusters } from '../report/clusters/clusters.ts';
import { jsonText } from '../report/format/json-text.ts';
import { addAnswerFlags, answerOptions, answerTo, giveAnswer } from './answer.ts';
import { clustersHere } from './clusters-here.ts';
import { commandOf } from './command.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';

/** `netproof status`: the clusters of netproof's on this machine, whoever made them. */
export function statusCommand(): Command {
  return addAnswerFlags(new Command('status'), ['terminal', 'json'])
    .description('Lists the clusters that netproof has on this machine: of runs, kept, or left behind.')
    .addHelpText('after', exitCodesHelp({ 0: 'listed', 2: 'the Docker engine does not answer' }))
    .action((flags: Readonly<Record<string, unknown>>) =>
      commandOf('.', flags, async ({ console: terminal }) => {
        const [{ memoryOf }, { systemExec }] = await Promise.all([
          import('../cluster/lifecycle/find.ts'),
          import('../io/exec.ts'),
        ]);
        const clusters = await clustersHere(systemExec);
        const memory = await memoryOf(clusters, systemExec);
        const to = answerTo(flags);
        const text =
          to.format === 'json'
            ? jsonText({ clusters: clustersJson(clusters, memory) })
            : renderClusters(clusters, memory, answerOptions(to, terminal));
        await giveAnswer(text, to, terminal);
        return exitCode.passed;
      }),
    );
}
