/** Longest foreign name that a message shows, in characters; Kubernetes' own names end at 253 and are rarely half that. */
const LONGEST = 100;

/**
 * What no name shows as it is: C0 and C1 control characters, the line and paragraph separators, and what hides or
 * turns text around (zero-width and bidirectional marks, see Unicode TR 36). Lone surrogates too: not every sink
 * takes them.
 */
const UNSAFE =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu;

/**
 * A foreign name as a message may show it: on one line, control and invisible characters written as `\u{…}` escapes,
 * cut with `…` after 100 characters. What could begin a workflow command (`::` at the start, two of
 * them, or `##[` anywhere) is broken by an escape, so that the name can't become a command wherever the message ends up.
 */
export function showName(text: string): string {
  const characters: string[] = [];
  let cut = false;
  for (const character of text) {
    if (characters.length === LONGEST) {
      cut = true;
      break;
    }
    characters.push(character);
  }
  const plain = characters
    .join('')
    .replace(UNSAFE, escaped)
    .replaceAll('##[', String.raw`##\u{5b}`);
  const shown = /^\s*::|::.*::/.test(plain) ? plain.replaceAll('::', String.raw`:\u{3a}`) : plain;
  return cut ? `${shown}…` : shown;
}

function escaped(character: string): string {
  if (character === '\n') return String.raw`\n`;
  if (character === '\r') return String.raw`\r`;
  if (character === '\t') return String.raw`\t`;
  return String.raw`\u{` + (character.codePointAt(0) ?? 0).toString(16) + '}';
}
