import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Repository } from '../project/repository.ts';
import type { PageFacts } from '../report/reach/html.ts';
import type { MatrixView } from '../report/reach/view.ts';
import { command, type Call } from './command.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';
import { addSettingFlags, settingsOf } from './flags.ts';
import { writeOutput } from './output.ts';

const formats = ['terminal', 'csv', 'mermaid', 'json', 'html'] as const;
type Format = (typeof formats)[number];

/** `netproof matrix [dir]`: who reaches whom. */
export function matrixCommand(): Command {
  return addSettingFlags(
    new Command('matrix')
      .description('Shows who reaches whom, by the policy model: every workload, every port, and outside.')
      .argument('[dir]', 'The folder with the rule file, or with the manifests.', '.')
      .addOption(
        new Option('--format <format>', 'How it is printed.')
          .choices(formats)
          .default('terminal')
          .conflicts('json'),
      )
      .option('--json', 'The same as --format json.')
      .option('--html <file>', 'Write a page with the matrix and the graph as pictures.')
      .option('-o, --output <file>', 'Write to a file instead of standard output.')
      .addHelpText('after', exitCodesHelp({ 0: 'the matrix is printed' })),
    ['rules', 'manifests'],
  ).action(command(matrix));
}

async function matrix(call: Call): Promise<number> {
  const { dir, flags, console: terminal, signal } = call;
  const [{ loadRepository }, { connectionsOf }, { reachOf }, { systemExec }, { systemFiles }] =
    await Promise.all([
      import('../project/repository.ts'),
      import('../model/matrix.ts'),
      import('../model/reach.ts'),
      import('../io/exec.ts'),
      import('../io/files.ts'),
    ]);
  const settings = settingsOf(flags, process.env);
  const repository = await loadRepository(settings, {
    files: systemFiles(dir),
    exec: systemExec,
    env: process.env,
    signal,
  });
  const connections = () => connectionsOf(repository.model, reachOf(repository.model));
  const view = async (): Promise<MatrixView> =>
    (await import('../report/reach/view.ts')).matrixView(connections());
  const page = async (): Promise<string> => {
    const { renderMatrixPage } = await import('../report/reach/html.ts');
    return renderMatrixPage(await view(), await pageFacts(repository, dir));
  };
  const html = text(flags.html);
  const output = text(flags.output);
  const format = flags.json === true ? 'json' : (flags.format as Format);
  const made = async (): Promise<string | Iterable<string>> => {
    switch (format) {
      case 'html':
        return page();
      case 'json':
        return (await import('../report/reach/machine-formats.ts')).matrixJson(connections());
      case 'csv':
        return (await import('../report/reach/machine-formats.ts')).matrixCsv(connections());
      case 'mermaid':
        return (await import('../report/reach/mermaid.ts')).renderMermaid(await view());
      case 'terminal':
        return `${(await import('../report/reach/terminal.ts')).renderReach(await view(), await plainIf(output !== '', call))}\n`;
    }
  };
  if (html !== '') await writeOutput(html, await page());
  if (output !== '') await writeOutput(output, await made());
  else if (html === '' || format !== 'terminal') print(await made(), terminal.out.line);
  return exitCode.passed;
}

/** A file gets no colours. */
async function plainIf(file: boolean, { console: terminal }: Call): Promise<Call['console']['options']> {
  const { plainPalette } = await import('../report/format/palette.ts');
  return file ? { columns: 120, palette: plainPalette } : terminal.options;
}

/** Parts end where a line may not: only whole lines are given on. */
function print(made: string | Iterable<string>, line: (text: string) => void): void {
  let rest = '';
  for (const part of typeof made === 'string' ? [made] : made) {
    const text = rest + part;
    const end = text.lastIndexOf('\n');
    if (end >= 0) line(text.slice(0, end).replaceAll('\r', ''));
    rest = text.slice(end + 1);
  }
  if (rest !== '') line(rest);
}

async function pageFacts({ model }: Repository, dir: string): Promise<PageFacts> {
  const { netproofVersion } = await import('../config/netproof-version.ts');
  return {
    version: netproofVersion,
    title: basename(resolve(dir)),
    policies: model.policies.length,
    sha256: (content) => createHash('sha256').update(content).digest('base64'),
  };
}

function text(flag: unknown): string {
  return typeof flag === 'string' ? flag : '';
}
