/** A token of JSON; its blanks are passed over before. */
const TOKEN =
  // eslint-disable-next-line no-control-regex -- JSON allows none in a string
  /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y;
const BLANKS = /[\t\n\r ]*/y;

/** Where a text stops to be JSON, which it is not; and whether that is only since it ends there. */
export interface PlaceInJson {
  readonly line: number;
  readonly column: number;
  readonly isEnd: boolean;
}

/** Finds it: what engines say of it differs from one to the next, and some leave the place out. Linear in the text. */
export function placeInJson(text: string): PlaceInJson {
  const offset = endOfJson(text);
  const rest = text.slice(offset);
  // Nothing more, a string that nobody ended, or the beginning of a word or a number.
  const isEnd =
    text.trimStart().startsWith('{') &&
    /^(?:"(?:[^"\\]|\\.)*\\?|[a-z]{1,4}|-)?$/s.test(rest.slice(0, 100_000));
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, isEnd };
}

/** The offset of the first token that cannot be there; the text's end where all can. */
function endOfJson(text: string): number {
  /** What each open bracket is closed by. */
  const open: string[] = [];
  let wanted: 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' = 'value';
  for (let at = skip(BLANKS, text, 0); ;) {
    const end = skip(TOKEN, text, at);
    const token = text.slice(at, Math.min(end, at + 5));
    if (token === '') return at;
    const isClosing = token === '}' || token === ']';
    if (isClosing) {
      const mayClose = wanted === 'comma' || wanted === (token === '}' ? 'first key' : 'first value');
      if (!mayClose || open.pop() !== token) return at;
      wanted = 'comma';
    } else if (wanted === 'comma') {
      if (token !== ',' || open.length === 0) return at;
      wanted = open.at(-1) === '}' ? 'key' : 'value';
    } else if (wanted === 'colon') {
      if (token !== ':') return at;
      wanted = 'value';
    } else if (wanted === 'key' || wanted === 'first key') {
      if (!token.startsWith('"')) return at;
      wanted = 'colon';
    } else if (token === '{' || token === '[') {
      open.push(token === '{' ? '}' : ']');
      wanted = token === '{' ? 'first key' : 'first value';
    } else {
      if (token === ',' || token === ':') return at;
      wanted = 'comma';
    }
    at = skip(BLANKS, text, end);
  }
}

/** Where what a pattern matches at an offset ends; the offset itself where it matches nothing. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
