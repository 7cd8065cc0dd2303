import { EventEmitter } from 'node:events';
import type { Argument, Command, Option } from 'commander';
import type { CommandTable, OptionRow } from '../completion/table.ts';
import { valueRow } from '../completion/values.ts';
import { settingEntries } from '../settings/settings.ts';
import { CALICO_MANIFESTS } from '../config/versions.ts';

/** What there is to choose from, of flags whose `--help` does not list it. */
const CHOICES: ReadonlyMap<string, readonly string[]> = new Map([
  ...settingEntries().flatMap(([name, { choices }]) => (choices ? [[name, choices] as const] : [])),
  ['calico-version', Object.keys(CALICO_MANIFESTS)],
]);

/** A program as data: all that its `--help` says, without what it hides. */
export function commandTable(
  command: Command,
  parent?: CommandTable['name'],
  beside: readonly string[] = [],
): CommandTable {
  const help = command.createHelp();
  const name = parent === undefined ? command.name() : `${parent} ${command.name()}`;
  const commands = help.visibleCommands(command);
  const names = commands.map((one) => one.name());
  return {
    name,
    about: command.description(),
    usage: command.usage(),
    // `help` takes the name of a command beside it.
    arguments: command.registeredArguments.map((one) =>
      argumentRow(one, command.name() === 'help' ? beside : []),
    ),
    options: help.visibleOptions(command).map(optionRow),
    notes: notesOf(command),
    commands: commands.map((one) => commandTable(one, name, names)),
  };
}

function argumentRow(argument: Argument, choices: readonly string[]): CommandTable['arguments'][number] {
  return {
    ...valueRow(argument.name(), argument.argChoices ?? choices),
    about: argument.description,
    required: argument.required,
    several: argument.variadic,
  };
}

function optionRow(option: Option): OptionRow {
  const [, value] = /[<[]([^>\]]+?)(?:\.\.\.)?[>\]]/.exec(option.flags) ?? [];
  const long = (option.long ?? '').replace(/^--/, '');
  return {
    names: [option.short, option.long].flatMap((one) => (one === undefined ? [] : [one])),
    flags: option.flags,
    about: aboutOf(option),
    group: option.helpGroupHeading?.replace(/:$/, '') ?? 'Options',
    ...(value !== undefined && { value: valueRow(value, option.argChoices ?? CHOICES.get(long), long) }),
  };
}

/** As `--help` has it, with the default that commander adds. */
function aboutOf({ description, defaultValue, argChoices }: Option): string {
  const choices = argChoices ? ` One of ${argChoices.join(', ')}.` : '';
  const standard =
    typeof defaultValue === 'string' && defaultValue !== '' ? ` (default: ${defaultValue})` : '';
  return `${description}${choices}${standard}`;
}

/** What commander prints behind a command's options is written by listeners: they are asked here as it asks them. */
function notesOf(command: Command): readonly string[] {
  let text = '';
  const write = (more: string): void => {
    text += more;
  };
  if (command instanceof EventEmitter) command.emit('afterHelp', { error: false, command, write });
  return text.split(/\n+/).filter((line) => line.trim() !== '');
}
