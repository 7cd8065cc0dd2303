import type { Problem } from '../core/problem.ts';
import { olderWords } from '../settings/fail-on.ts';
import {
  readSettings,
  settingEntries,
  settingTable,
  unknownVariables,
  variableOf,
  withoutEffect,
  type SettingName,
  type Settings,
} from '../settings/settings.ts';

/** What the step was given: its inputs by name ('' where the workflow gave none), and its environment. */
export interface Given {
  readonly input: (name: SettingName) => string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The step's settings. An input that says what action.yml says by default leaves the word to the environment's
 * NETPROOF_… variable: the runner passes defaults on, so that nobody can distinguish them from what a workflow wrote.
 *
 * Throws InputError with every wrong value at once, each named by where it came from.
 */
export function readInputs(given: Given): Settings {
  return readSettings(
    (name) => variableIn(given, name) ?? inputOf(given, name),
    (name) => spelled(given, name),
  );
}

/** Warnings about what inputs and environment say to no effect. */
export function inputWarnings(given: Given, settings: Settings): readonly Problem[] {
  return [
    ...unknownVariables(Object.keys(given.env)),
    ...withoutEffect(
      settings,
      () => true,
      (name) => spelled(given, name),
    ),
    ...olderWordNotices(given, settings),
  ];
}

/** Notices of what they say in an older word. */
export function olderWordNotices(given: Given, settings: Settings): readonly Problem[] {
  return olderWords(
    settings,
    () => true,
    (name) => spelled(given, name),
  );
}

const flagOnly: ReadonlySet<SettingName> = new Set(
  settingEntries().flatMap(([name, { only }]) => (only === 'command' ? [name] : [])),
);

/** What the workflow says; nothing of a setting that is a flag alone. */
function inputOf({ input }: Given, name: SettingName): string {
  return flagOnly.has(name) ? '' : input(name);
}

/** What the environment says, where the input leaves the word to it. */
function variableIn(given: Given, name: SettingName): string | undefined {
  const written = inputOf(given, name).trim();
  if (written !== '' && written !== settingTable[name].default) return undefined;
  const value = given.env[variableOf(name)];
  return value === '' ? undefined : value;
}

function spelled(given: Given, name: SettingName): string {
  return variableIn(given, name) === undefined ? `input \`${name}\`` : `\`${variableOf(name)}\``;
}
