import { type Command, Option } from 'commander';
import type { Problem } from '../core/problem.ts';
import { olderWords } from '../settings/fail-on.ts';
import {
  readSettings,
  settingEntries,
  variableOf,
  withoutEffect,
  type SettingName,
  type Settings,
} from '../settings/settings.ts';

/** The settings that say what is read. */
export const inputSettings: readonly SettingName[] = [
  'rules',
  'manifests',
  'environment',
  'kustomize',
  'helm',
  'values',
  'lint',
];

/** Gives a command a flag for each setting, also read from its NETPROOF_… variable. */
export function addSettingFlags(command: Command, names?: readonly SettingName[]): Command {
  for (const [name, entry] of settingEntries()) {
    if (entry.only === 'action' || (names && !names.includes(name))) continue;
    const flags = [flagOf(name, entry)];
    if (entry.kind === 'flag')
      flags.push(new Option(`--no-${name}`, `Not so, whatever ${variableOf(name)} says.`));
    for (const flag of flags) command.addOption(flag.helpGroup(`${entry.group}:`));
  }
  command.addOption(new Option('--verbose', 'List what was passed over or left out, one a line.'));
  return command.addHelpText(
    'after',
    `\nEach setting is also read from the environment: --manifests is ${variableOf('manifests')}, one a line.`,
  );
}

function flagOf(name: SettingName, entry: ReturnType<typeof settingEntries>[number][1]): Option {
  const standard = entry.default === '' || entry.kind === 'flag' ? '' : ` (default: ${entry.default})`;
  const often = entry.kind === 'list' ? ' May be given several times.' : '';
  const about = `${entry.about.replaceAll('`', '')}${often}${standard}`;
  if (entry.kind === 'flag') return new Option(`--${name}`, about);
  const value = entry.choices?.join('|') ?? entry.value ?? entry.kind;
  const option = new Option(`--${name} <${value}>`, about);
  return entry.kind === 'list'
    ? option.argParser((text: string, before: string | undefined) =>
        before === undefined ? text : `${before}\n${text}`,
      )
    : option;
}

/** Warnings about what a run's command line and environment say to no effect. */
export function effectWarnings(
  settings: Settings,
  flags: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>>,
): readonly Problem[] {
  return remarks(flags, environment, (written, spell) => withoutEffect(settings, written, spell));
}

/** Notices of what they say in an older word. */
export function olderWordNotices(
  settings: Settings,
  flags: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>>,
): readonly Problem[] {
  return remarks(flags, environment, (written, spell) => olderWords(settings, written, spell));
}

function remarks(
  flags: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>>,
  about: (
    written: (name: SettingName) => boolean,
    spell: (name: SettingName) => string,
  ) => readonly Problem[],
): readonly Problem[] {
  const isFlag = (name: SettingName): boolean => flagIn(flags, name) !== undefined;
  return about(
    (name) => isFlag(name) || (environment[variableOf(name)] ?? '') !== '',
    (name) => (isFlag(name) ? `--${name}` : variableOf(name)),
  );
}

/** The settings of a command line: its flags, then the environment, then the defaults. Throws InputError. */
export function settingsOf(
  flags: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>>,
): Settings {
  const flag = (name: SettingName): string | undefined => flagIn(flags, name);
  return readSettings(
    (name) => flag(name) ?? environment[variableOf(name)],
    (name) => (flag(name) === undefined ? variableOf(name) : `--${name}`),
  );
}

function flagIn(flags: Readonly<Record<string, unknown>>, name: SettingName): string | undefined {
  const value = flags[name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())];
  return typeof value === 'boolean' ? String(value) : (value as string | undefined);
}

/** Of a flag that may be given several times. */
export function several(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** The text of a flag; undefined where it was not given, or is empty. */
export function textFlag(flags: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
