import { Command, Option } from 'commander';
import { InputError, type Problem } from '../core/problem.ts';
import { formatNames } from '../import/format-names.ts';
import type { Imported } from '../import/import.ts';
import { failureJson } from '../report/format/problems.ts';
import { jsonText } from '../report/format/json-text.ts';
import { counted, showName } from '../text/escape.ts';
import { giveAnswer } from './answer.ts';
import { commandOf, type Call } from './command.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';
import { addSettingFlags, several, settingsOf, textFlag } from './flags.ts';
import { readInput, readManifests } from './import-input.ts';
import { writeNewFile } from './output.ts';
import { noteProblems } from './tell.ts';

const ABOUT = `
Formats, known by a file's content or name:
${Object.entries(formatNames)
  .map(([name, about]) => `  ${name.padEnd(20)} ${about}`)
  .join('\n')}

What a rule file cannot say becomes a comment in it, with the reason and the line of the original.
With --manifests, names are looked up there; mistakes are told at the lines of the original.
`;

/** `netproof import FILE…`: other tools' tests as a rule file. */
export function importCommand(): Command {
  return addSettingFlags(
    new Command('import')
      .description(
        'Writes a rule file from the tests of another tool: policytester, netassert, np-guard and others.',
      )
      .argument('<files...>', 'Files, folders with such files, or - for standard input.')
      .addOption(
        new Option('--format <format>', 'What the files are, where they do not show it.').choices(
          Object.keys(formatNames),
        ),
      )
      .option(
        '--from <endpoint>',
        'Who connects, for lists of hosts: namespace/name. May be given several times.',
        several,
      )
      .option(
        '--address <host=address>',
        'The address that stands for a host, since policies know no names: repo.example.org=203.0.113.7. May be given several times.',
        several,
      )
      .option('-o, --output <file>', 'Write the rule file here; one that exists is never overwritten.')
      .option('--json', 'Print JSON: the rule file as text, and what could not be imported.')
      .addHelpText('after', ABOUT)
      .addHelpText('after', exitCodesHelp({ 0: 'imported' })),
    ['manifests', 'kustomize', 'helm', 'values'],
  ).action((files: readonly string[], flags: Readonly<Record<string, unknown>>) =>
    // `--format` is the input's here.
    commandOf(
      '.',
      { ...flags, format: flags.json === true ? 'json' : undefined, input: flags.format },
      (call) => importNamed(call, files),
    ),
  );
}

async function importNamed(call: Call, names: readonly string[]): Promise<number> {
  const { flags, console: terminal } = call;
  const settings = settingsOf(flags, process.env);
  const output = textFlag(flags, 'output');
  const [{ files, problems: unread }, { manifests, problems: broken }] = [
    await readInput(names, settings, call),
    await readManifests(settings, output, call),
  ];
  const [{ importFiles }, { formats }] = await Promise.all([
    import('../import/import.ts'),
    import('../import/formats.ts'),
  ]);
  if (files.length === 0) throw new InputError([...unread, ...broken]);
  const format = formats.find(({ name }) => name === flags.input);
  const imported = importFiles(files, {
    from: textsOf(flags.from),
    addresses: textsOf(flags.address),
    ...(format && { format }),
    ...(manifests && { manifests }),
  });
  const problems = [...unread, ...broken, ...imported.problems];
  const { text } = imported;
  if (text === undefined || problems.some(({ severity }) => severity === 'error'))
    throw new InputError(problems);
  await noteProblems(problems, terminal);
  const isPrinted = output === undefined || output === '-';
  if (!isPrinted) await writeNewFile(output, text);
  const to = { format: '', file: '' };
  if (flags.json === true)
    await giveAnswer(jsonText(importJson({ ...imported, text }, problems)), to, terminal);
  else if (isPrinted) await giveAnswer(text, to, terminal);
  if (flags.json === true) return exitCode.passed;
  if (isPrinted) terminal.note(summaryOf(imported));
  else terminal.out.line(`${summaryOf(imported)}: ${showName(output)}`);
  return exitCode.passed;
}

function textsOf(flag: unknown): readonly string[] {
  return Array.isArray(flag) ? flag.map(String) : [];
}

function summaryOf({ rules, checks, lost, files }: Imported): string {
  const words = [counted(rules, 'rule'), ...(checks === undefined ? [] : [counted(checks, 'check')])];
  const left = lost.length === 0 ? '' : `; ${counted(lost.length, 'thing')} could not be imported`;
  return `${words.join(' and ')} from ${counted(files.length, 'file')}${left}`;
}

function importJson(
  { files, rules, checks, lost, text }: Imported & { readonly text: string },
  problems: readonly Problem[],
): object {
  return {
    files: files.map(({ file, format }) => ({ file, format: format.name })),
    rules,
    ...(checks !== undefined && { checks }),
    lost: lost.map(({ what, why, at }) => ({ what, why, ...at })),
    text,
    ...failureJson(new InputError(problems)),
  };
}
