/** Text that a terminal shows with one column per character: nearly all of what is measured. */
const NARROW = /^[\x20-\x7e·✓✗→…≠±─]*$/u;

/**
 * Wide on a terminal: East Asian wide and full-width characters, and what is shown as an emoji
 * (Unicode Standard Annex 11). Ambiguous ones (`·`, `→`) count as narrow, as terminals outside East Asia show them.
 */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Colours, as `palette.ts` writes them: no columns. */
// eslint-disable-next-line no-control-regex -- ESC is what a colour starts with
const COLOUR = /\u001b\[[0-9;]*m/gu;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The columns that `text` takes on a terminal. Colours count nothing. */
export function width(text: string): number {
  const bare = text.includes('\u001b') ? text.replace(COLOUR, '') : text;
  if (NARROW.test(bare)) return bare.length;
  let columns = 0;
  for (const { segment } of segmenter.segment(bare)) columns += WIDE.test(segment) ? 2 : 1;
  return columns;
}

/** `text` filled up with blanks to `columns`. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** `text` in the middle of `columns`, the odd blank on the right. */
export function centre(text: string, columns: number): string {
  const left = Math.max(0, Math.floor((columns - width(text)) / 2));
  return padEnd(' '.repeat(left) + text, columns);
}

/** At most `columns` of a text without colours, the middle left out: names differ at both ends. */
export function shorten(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  const parts = [...segmenter.segment(text)].map(({ segment }) => segment);
  const room = Math.max(0, columns - 1);
  const head = take(parts, Math.ceil(room / 2));
  const tail = take([...parts].reverse(), room - width(head.join('')));
  return `${head.join('')}…${tail.reverse().join('')}`;
}

/** Breaks a text without colours into lines of at most `columns`, between words where it can. */
export function wrap(text: string, columns: number): string[] {
  const room = Math.max(10, columns);
  if (width(text) <= room) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (width(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    let rest = [...segmenter.segment(word)].map(({ segment }) => segment);
    while (width(rest.join('')) > room) {
      const head = take(rest, room);
      lines.push(head.join(''));
      rest = rest.slice(head.length);
    }
    line = rest.join('');
  }
  lines.push(line);
  return lines;
}

function take(parts: readonly string[], columns: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const part of parts) {
    used += width(part);
    if (used > columns) break;
    taken.push(part);
  }
  return taken;
}
