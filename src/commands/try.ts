import { Command } from 'commander';
import { jsonText } from '../report/format/json-text.ts';
import { renderProblems } from '../report/format/problems.ts';
import { renderTried, triedJson } from '../report/explain/tried.ts';
import { addAnswerFlags, answerOptions, answerTo, giveAnswer } from './answer.ts';
import { commandOf, readingDeps, type Call } from './command.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';
import { dirOf } from './explain.ts';
import { addSettingFlags, inputSettings, settingsOf } from './flags.ts';
import { addClusterFlags, runningCluster } from './running-cluster.ts';

/** `netproof try FROM TO`: one connection, tried in a cluster that runs, with what the model says beside it. */
export function tryCommand(): Command {
  return addSettingFlags(
    addAnswerFlags(addClusterFlags(new Command('try')), ['terminal', 'json'])
      .description(
        'Tries a connection from the place of a workload in a cluster that runs, and says what the model says of it.',
      )
      .argument('<from>', 'Who connects: shop/web, or a selector.')
      .argument('<to>', 'Where to: shop/db:5432, shop/service/api:80, dns, api.example.com:443.')
      .option('--dir <folder>', 'The folder with the rule file, or with the manifests.', '.')
      .addHelpText('after', '\nEndpoints are written as in a rule file.')
      .addHelpText(
        'after',
        exitCodesHelp({ 0: 'it connects', 1: 'it does not', 2: 'it could not be tried' }),
      ),
    [...inputSettings, 'probe-image'],
  ).action((from: string, to: string, flags: Readonly<Record<string, unknown>>) =>
    commandOf(dirOf(flags), flags, (call) => tryIt(call, from, to), { connections: [] }),
  );
}

async function tryIt(call: Call, from: string, to: string): Promise<number> {
  const [{ loadRepository }, { resolveEndpoints }, { tryConnections }, { systemClock }, { probeImage }] =
    await Promise.all([
      import('../project/repository.ts'),
      import('../project/resolve-endpoints.ts'),
      import('../run/try.ts'),
      import('../io/clock.ts'),
      import('../run/apply.ts'),
    ]);
  const { InputError } = await import('../core/problem.ts');
  const { flags, console: terminal, signal } = call;
  const settings = settingsOf(flags, process.env);
  const repository = await loadRepository(settings, await readingDeps(call, settings));
  const ends = resolveEndpoints(repository, from, to);
  if (ends.problems.some(({ severity }) => severity === 'error')) throw new InputError(ends.problems);
  const { kubectl } = await runningCluster(call);
  const image = probeImage(settings);
  const tried = await tryConnections(repository, ends, { kubectl, clock: systemClock, image, signal });
  const where = answerTo(flags);
  const options = answerOptions(where, terminal);
  const told = ends.problems.length > 0 ? `\n\n${renderProblems(ends.problems, options)}` : '';
  const text =
    where.format === 'json'
      ? jsonText(triedJson(tried, ends.problems))
      : `${renderTried(tried, options)}${told}`;
  await giveAnswer(text, where, terminal);
  const outcomes = tried.map(({ observation }) => observation?.outcome ?? 'error');
  if (outcomes.some((one) => one === 'error' || one === 'dns-error')) return exitCode.untested;
  return outcomes.every((one) => one === 'connected') ? exitCode.passed : exitCode.failed;
}
