import { settingEntries, variableOf } from '../src/settings/settings.ts';
import type { CommandTable, OptionRow } from '../src/completion/table.ts';
import { commonOptions, splitOptions, usageLine } from './command-reference.ts';

/** man/netproof.1, made of what `--help` says. */
export function renderManPage(program: CommandTable, version: string): string {
  const common = commonOptions(program);
  const lines = [
    String.raw`.\" Generated from the commands themselves by "npm run generate".`,
    `.TH NETPROOF 1 "" "netproof ${version}" "User Commands"`,
    '.SH NAME',
    String.raw`netproof \- proves Kubernetes NetworkPolicies on a real cluster`,
    '.SH SYNOPSIS',
    ...program.commands.flatMap((command, index) => [
      ...(index === 0 ? [] : ['.br']),
      `.B ${roff(command.name)}`,
      text(command.usage),
    ]),
    '.SH DESCRIPTION',
    text(program.about),
    '.SH COMMANDS',
    ...program.commands.flatMap((command) => section(command, common)),
    '.SH OPTIONS OF MANY COMMANDS',
    ...common.flatMap(optionLines),
    '.SH EXIT STATUS',
    ...program.notes.map(text),
    '.SH ENVIRONMENT',
    text('Each setting is read from a variable, too, where its flag is not given.'),
    ...settingEntries()
      .filter(([, { only }]) => only !== 'action')
      .flatMap(([name, { about }]) => ['.TP', `.B ${roff(variableOf(name))}`, text(about)]),
    '.SH FILES',
    ...[
      [
        'netproof.yaml, netproof.yml, .github/netproof.yaml, .github/netproof.yml',
        'The rule file: the first of them that there is.',
      ],
    ].flatMap(([files = '', about = '']) => ['.TP', `.I ${roff(files)}`, text(about)]),
    '.SH EXAMPLES',
    ...[
      ['netproof validate', 'Read the rules and manifests of this folder, and list every check.'],
      ['netproof run', 'Prove them on a throw-away cluster.'],
      ['netproof explain shop/web shop/db:5432', 'Say which policies and lines decide a connection.'],
      ['netproof diff main .', 'Say what the working tree opens and closes.'],
    ].flatMap(([call = '', about = '']) => ['.TP', `.B ${roff(call)}`, text(about)]),
    '.SH SEE ALSO',
    '.BR kubectl (1),',
    '.BR kind (1)',
  ];
  return `${lines.join('\n')}\n`;
}

function section(command: CommandTable, common: readonly OptionRow[]): readonly string[] {
  const { own, shared } = splitOptions(command, common);
  return [
    `.SS ${roff(usageLine(command))}`,
    text(command.about),
    ...command.arguments.flatMap(({ name, about }) => ['.TP', `.I ${roff(name)}`, text(about)]),
    ...own.flatMap(optionLines),
    ...(shared.length === 0
      ? []
      : [
          '.PP',
          text(
            `Takes of the options of many commands: ${shared.map(({ names }) => names.at(-1) ?? '').join(', ')}.`,
          ),
        ]),
    ...command.notes.flatMap((note) => ['.PP', text(note)]),
  ];
}

function optionLines({ flags, about }: OptionRow): readonly string[] {
  return ['.TP', `.B ${roff(flags)}`, text(about)];
}

/** A paragraph in short lines, none of which is a request. */
function text(words: string): string {
  const lines = words.replaceAll('`', '').match(/\S(?:.{0,70}\S)?(?=\s|$)|\S+/g) ?? [];
  return lines.map((line) => (/^[.']/.test(line) ? String.raw`\&${roff(line)}` : roff(line))).join('\n');
}

/** Letters that roff would read otherwise, and those that not every terminal has. */
function roff(words: string): string {
  return words
    .replaceAll('\\', String.raw`\e`)
    .replaceAll('-', String.raw`\-`)
    .replace(
      /[^ -~]/gu,
      (letter) => `\\[u${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}
