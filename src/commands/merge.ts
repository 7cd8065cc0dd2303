import { Command } from 'commander';
import { netproofVersion } from '../config/netproof-version.ts';
import { formatEntries } from '../report/formats.ts';
import { addAnswerFlags } from './answer.ts';
import { commandOf, type Call } from './command.ts';
import { exitCodesHelp } from './exit-codes.ts';
import { addSettingFlags, olderWordNotices, settingsOf } from './flags.ts';
import { printRead, readFormatNames } from './print-read.ts';
import { reportInput } from './report-input.ts';
import { noteProblems } from './tell.ts';

/** `netproof merge REPORT…`: one report of those of a run's shards. */
export function mergeCommand(): Command {
  return addSettingFlags(
    addAnswerFlags(new Command('merge'), readFormatNames)
      .description(
        'Makes one report of those of a run in several jobs (`--shard`). A shard that is missing makes it inconclusive.',
      )
      .argument(
        '<reports...>',
        'JSON reports, folders that hold them, or quoted globs such as "reports/*.json".',
      )
      .addHelpText(
        'after',
        exitCodesHelp({
          0: 'every check of every shard passed',
          1: 'a check failed',
          2: 'something could not be tested or read, or a shard is missing',
        }),
      ),
    ['fail-on', 'allow-inconclusive', ...formatEntries.map(([name]) => name)],
  ).action((reports: readonly string[], flags: Readonly<Record<string, unknown>>) =>
    commandOf('.', flags, (call) => merge(call, reports)),
  );
}

async function merge(call: Call, reports: readonly string[]): Promise<number> {
  const settings = settingsOf(call.flags, process.env);
  await noteProblems(olderWordNotices(settings, call.flags, process.env), call.console);
  const [{ readReports }, { mergeReports }] = await Promise.all([
    import('../run/shards/find-reports.ts'),
    import('../run/shards/merge.ts'),
  ]);
  const found = await readReports(reports, await reportInput(reports, call), netproofVersion);
  const merged = mergeReports(found, settings);
  await printRead(merged, call, settings);
  return (merged.kind === 'run' ? merged.report : merged.series).exitCode;
}
