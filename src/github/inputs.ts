import type { Problem } from '../core/problem.ts';
import {
  readSettings,
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
    (name) => variableIn(given, name) ?? given.input(name),
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
  ];
}

/** What the environment says, where the input leaves the word to it. */
function variableIn({ input, env }: Given, name: SettingName): string | undefined {
  const written = input(name).trim();
  if (written !== '' && written !== settingTable[name].default) return undefined;
  const value = env[variableOf(name)];
  return value === '' ? undefined : value;
}

function spelled(given: Given, name: SettingName): string {
  return variableIn(given, name) === undefined ? `input \`${name}\`` : `\`${variableOf(name)}\``;
}
