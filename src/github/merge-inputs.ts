import { settingEntries, type SettingName } from '../settings/settings.ts';

/** Settings beside those of reports that say how what is merged is judged and shown. */
const ALSO: readonly string[] = ['directory', 'allow-inconclusive', 'fail-on'];

/** The inputs that the action in `merge/` shares with the main one: it proves nothing, and reports as that one does. */
export function mergeSettings(): readonly SettingName[] {
  return settingEntries().flatMap(([name, { group, only }]) =>
    only !== 'command' && (group === 'Reports' || ALSO.includes(name)) ? [name] : [],
  );
}

/** Its own input, and where reports are by default. */
export const reportsInput = {
  name: 'reports',
  about:
    'The JSON reports of all shards: files, folders that hold them, or globs such as `reports/**/*.json`.',
  default: 'reports',
} as const;

/** What `directory` means there. */
export const directoryOfShards =
  'The folder that the shards were given as `directory`: places in the reports count from there. Reports of several rule files say their folders themselves.';

/** What is named there. */
export function namedReports(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const written = (env.INPUT_REPORTS ?? '').split('\n').flatMap((line) => line.trim() || []);
  return written.length > 0 ? written : [reportsInput.default];
}
