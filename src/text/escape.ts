import { NAME_CHARS } from './limits.ts';

/**
 * What no report shows raw: control characters (an ESC starts a terminal's commands), format characters (text that
 * reads from right to left, zero-width ones that hide), line and paragraph separators, halves of surrogate pairs.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Foreign text on one line: hidden characters become escapes that can be read (`\u{1b}`), and `maxChars` bounds it. */
export function visible(text: string, maxChars: number = NAME_CHARS): string {
  // Cut before escaping as well: a megabyte of control characters is not escaped just to be thrown away.
  const escaped = cut(text, maxChars).replace(
    HIDDEN,
    (character) => SHORT_ESCAPES[character] ?? escape(character),
  );
  return cut(escaped, maxChars);
}

/** At most `maxChars` UTF-16 units, with an ellipsis where something went; never ends in half a surrogate pair. */
export function cut(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const end = Math.max(0, maxChars - 1);
  const last = text.charCodeAt(end - 1);
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}…`;
}

/** Foreign text for the log: terminal commands and hidden characters are gone, line feeds and tabs stay. */
export function withoutControls(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(TERMINAL_COMMAND, '')
    .replace(HIDDEN, (character) => (character === '\n' || character === '\t' ? character : ''));
}

/**
 * Terminal commands as ECMA-48 writes them: CSI (colours, cursor), OSC and the other string commands up to their
 * terminator, and two-character escapes. An unfinished string command ends with its line.
 */
const TERMINAL_COMMAND =
  // eslint-disable-next-line no-control-regex -- control characters are what it is about
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[PX\]^_][^\u0007\u001b\n]*(?:\u0007|\u001b\\)?|\u001b[ -/]*[0-~]/gu;

/**
 * Makes sure that the Actions runner reads no line as a command: it obeys `::name::` after any white space at the
 * start of a line, and `##[name]` anywhere in one (actions/runner, ActionCommand.cs). A blank breaks both; a
 * zero-width character would not, because the runner compares by culture and skips those.
 */
export function withoutCommands(line: string): string {
  return line.replace(/##\[/gu, '# #[').replace(/^(\s*):(?=:)/u, '$1: ');
}

/** `1 check`, `3 checks`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** `41 ms` where tenths of a second would say nothing, `0.2 s`, `28.3 s`, `3 min 12 s`. */
export function duration(ms: number): string {
  if (ms < 50) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

function escape(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
