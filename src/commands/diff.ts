import { Command, Option } from 'commander';
import type { Comparison } from '../project/compare.ts';
import { showName } from '../text/escape.ts';
import { commandOf, type Call } from './command.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';
import { dirOf } from './explain.ts';
import { addSettingFlags, settingsOf } from './flags.ts';
import { writeOutput } from './output.ts';

/** `netproof diff BASE HEAD`: the connections that a change opens and closes. */
export function diffCommand(): Command {
  return addSettingFlags(
    new Command('diff')
      .description(
        'Shows which connections a change opens and closes, by the policy model, and which lines did it.',
      )
      .argument('<base>', 'A folder or a git revision: main, v1.2, HEAD~3.')
      .argument('<head>', 'The same: HEAD, or . for the working tree.')
      .option('--dir <folder>', 'Where the rule file, or the manifests, are in each of the two.', '.')
      .addOption(
        new Option('--format <format>', 'How it is printed.')
          .choices(['terminal', 'markdown', 'json'])
          .default('terminal')
          .conflicts('json'),
      )
      .option('--json', 'The same as --format json.')
      .option('--exit-code', 'End with 1 where they differ, as git diff does.')
      .option('-o, --output <file>', 'Write to a file instead of standard output.')
      .addHelpText('after', exitCodesHelp({ 0: 'compared', 1: 'they differ, with --exit-code' })),
    ['rules', 'manifests'],
  ).action((base: string, head: string, flags: Readonly<Record<string, unknown>>) =>
    commandOf(dirOf(flags), flags, (call) => printDiff(call, base, head)),
  );
}

async function printDiff(call: Call, base: string, head: string): Promise<number> {
  const { dir, flags, signal } = call;
  const [{ compare }, { systemExec }] = await Promise.all([
    import('../project/compare.ts'),
    import('../io/exec.ts'),
  ]);
  const comparison = await compare(
    base,
    head,
    { cwd: process.cwd(), dir, sources: settingsOf(flags, process.env) },
    { exec: systemExec, env: process.env, signal },
  );
  const output = typeof flags.output === 'string' ? flags.output : '';
  const text = await render(call, comparison, output !== '');
  if (output === '') call.console.out.line(text);
  else await writeOutput(output, `${text}\n`);
  const { opened, closed } = comparison.diff;
  return flags.exitCode === true && opened.length + closed.length > 0 ? exitCode.failed : exitCode.passed;
}

async function render(
  { flags, console: terminal }: Call,
  { diff, base, head }: Comparison,
  file: boolean,
): Promise<string> {
  if (flags.json === true || flags.format === 'json') {
    const [{ diffJson }, { jsonText }] = await Promise.all([
      import('../report/diff/json.ts'),
      import('../report/format/json-text.ts'),
    ]);
    return jsonText(diffJson(diff, base.name, head.name));
  }
  const names = [base, head].flatMap(({ repository: { model } }) =>
    model.workloads.map((one) => model.labelOf(one)),
  );
  const population = { names: [...new Set(names)].filter((name) => !name.startsWith('kube-system/')) };
  if (flags.format === 'markdown') {
    const { renderDiffMarkdown } = await import('../report/diff/markdown.ts');
    return renderDiffMarkdown(diff, population).trimEnd();
  }
  const [{ renderDiff }, { plainPalette }] = await Promise.all([
    import('../report/diff/terminal.ts'),
    import('../report/format/palette.ts'),
  ]);
  const text = renderDiff(
    diff,
    population,
    file ? { columns: 120, palette: plainPalette } : terminal.options,
  );
  const nothing = [base, head]
    .filter(({ empty }) => empty)
    .map(({ name }) => ` ${showName(name)} holds no manifest\n`);
  return [...nothing, text].join('\n');
}
