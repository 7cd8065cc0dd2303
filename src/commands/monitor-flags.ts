import { InputError } from '../core/problem.ts';
import { showName } from '../text/escape.ts';

export type Flags = Readonly<Record<string, unknown>>;

/** A flag with a value that it does not take. */
export function badSetting(flag: string, text: string, takes: string): InputError {
  const message = `${flag} is \`${showName(text)}\`, and it takes ${takes}`;
  return new InputError([{ code: 'bad-setting', severity: 'error', message }]);
}
