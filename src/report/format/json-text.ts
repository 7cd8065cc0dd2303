/** What `JSON.stringify` leaves as it is and a log would not: C1 controls, format characters, separators, zero-width. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A value as indented JSON that passes through a workflow's log unharmed and does none: hidden characters and the
 * beginning of a runner's command (`##[`) are written as escapes, which every JSON reader undoes. No line begins
 * with `::`, since only strings could, and they begin with a quote.
 */
export function jsonText(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent)
    .replaceAll('##[', String.raw`##\u005b`)
    .replace(HIDDEN, (character) => (character === '\n' ? character : escaped(character)));
}

function escaped(character: string): string {
  // By UTF-16 unit: JSON has no other escapes.
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index).toString(16).padStart(4, '0');
    return `\\u${unit}`;
  }).join('');
}
