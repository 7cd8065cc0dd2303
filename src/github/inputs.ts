import {
  readSettings,
  settingEntries,
  settingTable,
  variableOf,
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
export function readInputs({ input: ask, env }: Given): Settings {
  const flagOnly = new Set(
    settingEntries().flatMap(([name, { only }]) => (only === 'command' ? [name] : [])),
  );
  const input = (name: SettingName): string => (flagOnly.has(name) ? '' : ask(name));
  const variable = (name: SettingName): string | undefined => {
    const written = input(name).trim();
    if (written !== '' && written !== settingTable[name].default) return undefined;
    const value = env[variableOf(name)];
    return value === '' ? undefined : value;
  };
  return readSettings(
    (name) => variable(name) ?? input(name),
    (name) => (variable(name) === undefined ? `input \`${name}\`` : `\`${variableOf(name)}\``),
  );
}
