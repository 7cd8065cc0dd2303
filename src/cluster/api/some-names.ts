import { showName } from '../../text/escape.ts';

/** Names for a message: a few, and how many more. */
export function someNames(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(showName).join(', ');
  return names.length <= 3 ? shown : `${shown} and ${names.length - 3} more`;
}
