import type { CommandTable, OptionRow } from '../src/completion/table.ts';

/** So many commands make an option a common one, which is described once. */
const COMMON = 4;

/** Options that many commands share, word for word, in the order of the first that has them. */
export function commonOptions({ commands }: CommandTable): readonly OptionRow[] {
  const byText = new Map<string, { readonly option: OptionRow; count: number }>();
  for (const option of commands.flatMap(({ options }) => options)) {
    const known = byText.get(textOf(option));
    if (known) known.count++;
    else byText.set(textOf(option), { option, count: 1 });
  }
  return [...byText.values()].flatMap(({ option, count }) => (count >= COMMON ? [option] : []));
}

/** A command's own options, and which of the common ones it takes. */
export function splitOptions(
  { options }: CommandTable,
  common: readonly OptionRow[],
): { readonly own: readonly OptionRow[]; readonly shared: readonly OptionRow[] } {
  const known = new Set(common.map(textOf));
  const isShared = (option: OptionRow): boolean => known.has(textOf(option));
  return { own: options.filter((one) => !isShared(one)), shared: options.filter(isShared) };
}

/** How a command is called, on one line. */
export function usageLine({ name, usage }: CommandTable): string {
  return `${name} ${usage}`.trim();
}

function textOf({ flags, about }: OptionRow): string {
  return `${flags}\n${about}`;
}

/** docs/reference/commands.md. */
export function renderCommandsPage(program: CommandTable): string {
  const common = commonOptions(program);
  const lines = [
    '<!-- Generated from the commands themselves by `npm run generate`. -->',
    '',
    '# Commands',
    '',
    'What `--help` says of each, and `man netproof`. An example of each stands in the [README](../../README.md#commands).',
    '',
    ...program.commands.flatMap((command) => section(command, common)),
    '## Options of many commands',
    '',
    ...optionTable(common),
  ];
  return `${lines.join('\n')}\n`;
}

function section(command: CommandTable, common: readonly OptionRow[]): readonly string[] {
  const { own, shared } = splitOptions(command, common);
  return [
    `## ${command.name}`,
    '',
    cell(command.about),
    '',
    '```text',
    usageLine(command),
    '```',
    '',
    ...(command.arguments.length + own.length === 0
      ? []
      : [
          '| | |',
          '| --- | --- |',
          ...command.arguments.map(({ name, about }) => `| \`${name}\` | ${cell(about)} |`),
          ...own.map(optionLine),
          '',
        ]),
    ...(shared.length === 0
      ? []
      : [
          `Of the [options of many commands](#options-of-many-commands): ${shared.map(({ names }) => `\`${names.at(-1) ?? ''}\``).join(', ')}.`,
          '',
        ]),
    ...command.notes.flatMap((note) => [cell(note), '']),
  ];
}

function optionTable(options: readonly OptionRow[]): readonly string[] {
  return ['| | |', '| --- | --- |', ...options.map(optionLine)];
}

function optionLine({ flags, about }: OptionRow): string {
  return `| \`${flags.replaceAll('|', String.raw`\|`)}\` | ${cell(about)} |`;
}

/** Our own words, which hold `<`, `*` and `|` that Markdown would read. */
function cell(text: string): string {
  return text.replace(/[<>*|_]/g, String.raw`\$&`);
}
