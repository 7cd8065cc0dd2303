import { Command } from 'commander';
import { InputError, type Problem } from '../core/problem.ts';
import type { ChangeReport } from '../core/change-report.ts';
import type { Comparison } from '../project/compare.ts';
import { showName } from '../text/escape.ts';
import { diffJson } from '../report/diff/json.ts';
import { renderDiffMarkdown } from '../report/diff/markdown.ts';
import { renderDiff } from '../report/diff/terminal.ts';
import { jsonText } from '../report/format/json-text.ts';
import type { TerminalOptions } from '../report/format/palette.ts';
import { addAnswerFlags, answerOptions, answerTo, giveAnswer, isReadByPeople } from './answer.ts';
import { commandOf, readingDeps, type Call } from './command.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';
import { dirOf } from './explain.ts';
import { addSettingFlags, inputSettings, settingsOf } from './flags.ts';
import { tellAboutAnswer } from './tell.ts';

/** `netproof diff BASE HEAD`: the connections that a change opens and closes. */
export function diffCommand(): Command {
  return addSettingFlags(
    addAnswerFlags(new Command('diff'), ['terminal', 'markdown', 'json'])
      .description(
        'Shows which connections a change opens and closes, by the policy model, and which lines did it; what is new and gone.',
      )
      .argument('<base>', 'A folder or a git revision: main, v1.2, HEAD~3.')
      .argument('<head>', 'The same: HEAD, or . for the working tree.')
      .option('--dir <folder>', 'Where the rule file, or the manifests, are in each of the two.', '.')
      .option('--exit-code', 'End with 1 where something opens or closes, is new or gone.')
      .addHelpText('after', exitCodesHelp({ 0: 'compared', 1: 'they differ, with --exit-code' })),
    inputSettings,
  ).action((base: string, head: string, flags: Readonly<Record<string, unknown>>) =>
    commandOf(dirOf(flags), flags, (call) => printDiff(call, base, head)),
  );
}

const oneInput: Problem = {
  code: 'invalid-value',
  severity: 'error',
  message: '--manifests: standard input is one version, and `diff` compares two',
  hint: 'name files that both have',
};

async function printDiff(call: Call, base: string, head: string): Promise<number> {
  const { dir, flags } = call;
  const [{ compare }, { changeReport, sayingsOf }] = await Promise.all([
    import('../project/compare.ts'),
    import('../project/change-report.ts'),
  ]);
  const sources = settingsOf(flags, process.env);
  if (sources.manifests.includes('-')) throw new InputError([oneInput]);
  const options = { cwd: process.cwd(), dir, sources };
  const comparison = await compare(base, head, options, await readingDeps(call, sources));
  const to = answerTo(flags);
  const changes = changeReport(comparison, sayingsOf(comparison.head.repository), 'allow');
  const answer = render(to.format, comparison, changes, answerOptions(to, call.console));
  await giveAnswer(answer, to, call.console);
  // What both have is told once, as the head has it.
  const [before, after] = [comparison.base, comparison.head].map(({ repository }) => repository.problems);
  const gone = (before ?? []).filter((one) => !(after ?? []).some((other) => other.message === one.message));
  await tellAboutAnswer([...gone, ...(after ?? [])], call, isReadByPeople(to) ? 'by people' : 'by programs');
  return flags.exitCode === true && differs(comparison.diff) ? exitCode.failed : exitCode.passed;
}

/** A workload that only became one of another kind is as it was. */
function differs({ opened, closed, changes }: Comparison['diff']): boolean {
  return opened.length + closed.length > 0 || changes.some(({ change }) => change !== 'became');
}

function render(
  format: string,
  { base, head }: Comparison,
  changes: ChangeReport,
  options: TerminalOptions,
): string {
  if (format === 'json') return jsonText({ ...diffJson(changes), head: head.name });
  if (format === 'markdown') return renderDiffMarkdown(changes).trimEnd();
  const nothing = [base, head]
    .filter(({ empty }) => empty)
    .map(({ name }) => ` ${showName(name)} holds no manifest\n`);
  return [...nothing, renderDiff(changes, options)].join('\n');
}
