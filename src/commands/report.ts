import { Command } from 'commander';
import { netproofVersion } from '../config/netproof-version.ts';
import { reportInput } from './report-input.ts';
import { addAnswerFlags } from './answer.ts';
import { commandOf, type Call } from './command.ts';
import { exitCodesHelp } from './exit-codes.ts';
import { printRead, readFormatNames } from './print-read.ts';

/** `netproof report FILE`: a JSON report in any other format. */
export function reportCommand(): Command {
  return addAnswerFlags(new Command('report'), readFormatNames)
    .description(
      'Prints a JSON report that a run wrote in any other format, as that run would have, with its exit code.',
    )
    .argument(
      '<file>',
      'The JSON report: what --report, --json or the output report-path gave; - is standard input.',
    )
    .addHelpText(
      'after',
      exitCodesHelp({
        0: "the report's own: every check passed",
        1: 'a check failed',
        2: 'something could not be tested or read',
      }),
    )
    .action((file: string, flags: Readonly<Record<string, unknown>>) =>
      commandOf('.', flags, (call) => printReportOf(call, file)),
    );
}

async function printReportOf(call: Call, file: string): Promise<number> {
  const { readOne } = await import('../run/shards/find-reports.ts');
  const read = await readOne(file, await reportInput([file], call), netproofVersion);
  await printRead(read, call);
  return (read.kind === 'run' ? read.report : read.series).exitCode;
}
