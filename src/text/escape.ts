import { NAME_CHARS } from './limits.ts';

/*
 * Untrusted text, made fit for where it goes. A name in a message or a report: `showName`, `visible`. A line of the log:
 * `logLine`. The data of a workflow command: `commandText`. HTML and SVG: `markup`. JSON: `report/format/json-text`.
 * Markdown: `report/format/markdown`. Only what stands at the start of a log's line can be a workflow command, and
 * `##[` anywhere in one: so these are broken on the way to the log, and nowhere before.
 */

/**
 * What nothing shows raw: control characters (an ESC starts a terminal's commands), format characters (text that reads
 * from right to left, zero-width ones that hide), line and paragraph separators, halves of surrogate pairs.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Hidden characters, each replaced. */
export function replaceHidden(text: string, replacement: (character: string) => string): string {
  return text.replace(HIDDEN, replacement);
}

/** An untrusted name in a message: on one line, whatever is hidden in it as an escape, and bounded. */
export function showName(text: string): string {
  return visible(text);
}

/** Untrusted names as people list them: `a`, `b` and `c`, each in backticks. */
export function nameList(names: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const shown = names.map((name) => `\`${showName(name)}\``);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${conjunction} ${last}`;
}

/** Untrusted text on one line: hidden characters become escapes that can be read (`\u{1b}`), and `maxChars` bounds it. */
export function visible(text: string, maxChars: number = NAME_CHARS): string {
  // Cut before escaping as well: a megabyte of control characters is not escaped just to be thrown away.
  const escaped = replaceHidden(
    cut(text, maxChars),
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

/** Untrusted text for the log: terminal commands and hidden characters are gone, line feeds and tabs stay. */
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

// eslint-disable-next-line no-control-regex -- ESC is what a colour starts with
const COLOUR = /(\u001b\[[0-9;]*m)/;

/**
 * A line of our own for the log, with untrusted names in it: colours stay, other controls go, and it is no command.
 * Colours are cut out before commands are looked for, since the log's reader may do the same; where there is a command
 * between them, the line loses its colours.
 */
export function logLine(line: string): string {
  const parts = line.split(COLOUR).map((part, index) => (index % 2 === 1 ? part : withoutControls(part)));
  const bare = parts.filter((_, index) => index % 2 === 0).join('');
  const safe = withoutCommands(bare);
  return safe === bare ? parts.join('') : safe;
}

/** Letters and line feeds that are as harmless in a log as they are: most of what is printed, and soon looked through. */
export function isPlain(text: string): boolean {
  return /^[\n\x20-\x7e]*$/.test(text) && !text.includes('##[') && !text.includes('::');
}

/** Several lines without controls and commands, for the data of a workflow command. */
export function commandText(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => withoutCommands(withoutControls(line)))
    .join('\n');
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML and SVG, between tags or inside a quoted attribute. */
export function markup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
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
