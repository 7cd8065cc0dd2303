import { replaceHidden } from '../text/escape.ts';
import type { Offer } from './candidates.ts';
import type { Shell } from './scripts.ts';

type Mark = '' | '"' | "'";

/** A word that is being written, as a shell hands it over. */
export interface Begun {
  /** What it says, without the shell's marks. */
  readonly text: string;
  /** Of bash: the mark that is still open at its end. */
  readonly open: Mark;
  /** Of bash, which replaces what is behind the last break only: so many letters of `text` stay as they are. */
  readonly kept: number;
}

/** The word that is being written. bash and fish give it raw, the others as it is meant; `breaks` is bash's COMP_WORDBREAKS. */
export function begunWord(shell: Shell, word: string, breaks: string): Begun {
  if (shell === 'fish') return { text: unquoted(word).text, open: '', kept: 0 };
  if (shell !== 'bash') return { text: word, open: '', kept: 0 };
  const { text, open } = unquoted(word);
  const isQuoted = /^["']/.test(word);
  const last = Math.max(...[':', '='].map((mark) => (breaks.includes(mark) ? word.lastIndexOf(mark) : -1)));
  return { text, open, kept: isQuoted ? 0 : unquoted(word.slice(0, last + 1)).text.length };
}

/** Words before the cursor, as they are meant. */
export function meantWords(shell: Shell, words: readonly string[]): readonly string[] {
  return shell === 'bash' ? words.map((word) => unquoted(word).text) : words;
}

/** What a raw word of bash or fish says: marks and backslashes gone, nothing expanded. */
export function unquoted(raw: string): { readonly text: string; readonly open: Mark } {
  let text = '';
  let open: Mark = '';
  for (let at = 0; at < raw.length; at++) {
    const letter = raw[at] ?? '';
    if (letter === '\\' && open !== "'") {
      at++;
      const next = raw[at] ?? '';
      // Between double marks a backslash stands for itself before most letters.
      text += open === '"' && !'$`"\\'.includes(next) ? `\\${next}` : next;
    } else if (open === '' && (letter === '"' || letter === "'")) open = letter;
    else if (letter === open) open = '';
    else text += letter;
  }
  return { text, open };
}

/** The answer as its shell reads it: the directive, and a candidate a line. What holds a hidden character is left out. */
export function answerLines(shell: Shell, { directive, candidates }: Offer, begun: Begun): string {
  const lines = candidates
    .filter(({ text }) => replaceHidden(text, () => '') === text)
    .map(({ text, about }) => {
      const written = shell === 'bash' ? quotedForBash(text.slice(begun.kept), begun.open) : text;
      return about === '' ? written : `${written}\t${replaceHidden(about, () => ' ')}`;
    });
  return [directive, ...lines, ''].join('\n');
}

/** A text as bash reads it back in a word whose mark is still open; readline itself puts the mark before and behind it. */
export function quotedForBash(text: string, open: Mark): string {
  if (open === "'") return text.replaceAll("'", String.raw`'\''`);
  if (open === '"') return text.replace(/[$`"\\]/g, String.raw`\$&`);
  return text.replace(/[^\p{L}\p{N}_@%+:,./=-]/gu, String.raw`\$&`);
}
