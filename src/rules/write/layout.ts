import { replaceHidden } from '../../text/escape.ts';
import { width } from '../../text/width.ts';

/** What people read without moving their eyes, and formatters leave as it is. */
const WIDTH = 80;
/** A remark behind what it is of may be longer than what it is of. */
const WIDEST = 110;

/** A piece of the file: its lines, not indented. */
export type Block = readonly string[];

/** A comment's lines, wrapped to what is left beside their indent. */
export function commentLines(text: string | undefined, indent = 0): Block {
  if (text === undefined || text === '') return [];
  return text
    .split('\n')
    .map((line) => replaceHidden(line, () => ' ').trimEnd())
    .flatMap((line) => wrapped(line, WIDTH + 20 - indent))
    .map((line) => (line === '' ? '#' : `# ${line}`));
}

/** Words of a line that is too long go to the next, below its first word. */
function wrapped(line: string, columns: number): readonly string[] {
  const indent = /^ *(- )?/.exec(line)?.[0].length ?? 0;
  const lines: string[] = [];
  let current = '';
  for (const word of line.slice(indent).split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && width(longer) + indent > columns) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current].map(
    (text, at) => (at === 0 ? line.slice(0, indent) : ' '.repeat(indent)) + text,
  );
}

/** One line with its comment behind it where that fits, else above it. */
export function withComment(line: string, comment: string | undefined, indent: number): Block {
  const lines = commentLines(comment, indent);
  const [only] = lines;
  if (only === undefined) return [line];
  const joined = `${line} ${only}`;
  return lines.length === 1 && width(joined) + indent <= WIDEST ? [joined] : [...lines, line];
}

/** `[a, b]` and `{ a: b }` where the line that begins with `head` is short enough, else undefined. */
export function inline(head: string, indent: number, text: string): string | undefined {
  const line = `${head}${text}`;
  return width(line) + indent <= WIDTH ? line : undefined;
}

export function indented(lines: Block, by: number): Block {
  return lines.map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`));
}

/** The lines as an item of a list. */
export function item(lines: Block): Block {
  const start = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, at) =>
    at < start ? line : at === start ? `- ${line}` : line === '' ? '' : `  ${line}`,
  );
}
