import type { Problem } from '../core/problem.ts';
import { settingTable, type SettingName, type Settings } from './settings.ts';

/** What of a run's outcome ends it with a failure. */
export type Failing = Exclude<Settings['fail-on'][number], 'never'>;

const standard: readonly string[] = settingTable['fail-on'].default.split(',');

/**
 * What a run fails on. `allow-inconclusive` is the older word for one of its values, and counts where nobody wrote
 * another.
 */
export function failOn({
  'fail-on': written = standard as Settings['fail-on'],
  'allow-inconclusive': allowed = false,
}: Partial<Pick<Settings, 'fail-on' | 'allow-inconclusive'>>): ReadonlySet<Failing> {
  const isLeftOut = allowed && isStandard(written);
  const named = written.flatMap((one) => (one === 'never' ? [] : [one]));
  return new Set(named.filter((one) => !(isLeftOut && one === 'inconclusive')));
}

/** Whether nobody wrote another than what counts by default. */
export function isStandard(written: Settings['fail-on']): boolean {
  return standard.join() === written.join();
}

/** Settings that go by another name now, where they are written: each a notice. */
export function olderWords(
  settings: Settings,
  written: (name: SettingName) => boolean,
  spell: (name: SettingName) => string,
): readonly Problem[] {
  if (!settings['allow-inconclusive'] || !written('allow-inconclusive') || !isStandard(settings['fail-on']))
    return [];
  return [
    {
      code: 'older-word',
      severity: 'notice',
      message: `${spell('allow-inconclusive')} is an older word for \`fail-on\`, and goes on working`,
      hint: 'write `fail-on` with `fail,flaky` instead',
    },
  ];
}
