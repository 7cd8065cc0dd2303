import type { Decider } from '../../core/evidence.ts';
import { visible } from '../../text/escape.ts';
import { deciderWriter, type Line } from '../format/decider.ts';
import { SOURCE, TARGET } from './placeholders.ts';
import type { Reasons } from './view.ts';

/** Characters of one line of a reason. */
const LONGEST_LINE = 600;

/**
 * What decides the cells of a page: lines, each once, and reasons made of them. Where a line speaks of one of the
 * connection's own ends it has a placeholder for its name: so a matrix of a million cells has some hundred lines.
 */
export class ReasonBook implements Reasons {
  /** Fit to be shown, but for the placeholders. */
  readonly lines: Line[] = [];
  /** The lines of each reason, by number. */
  readonly reasons: (readonly number[])[] = [];
  readonly #lineNumbers = new Map<string, number>();
  readonly #reasonNumbers = new Map<number, number>();
  #from = '';
  #to = '';
  readonly #writer = deciderWriter((subject, direction) => {
    if (direction === 'egress' || (direction === undefined && subject === this.#from)) return SOURCE;
    if (direction === 'ingress' || subject === this.#to) return TARGET;
    return visible(subject);
  });

  number(decider: Decider, from: string, to: string): number {
    this.#from = from;
    this.#to = to;
    const lines = this.#writer.parts(decider).map((part) => this.line(part));
    // A connection has two sides, and each says one thing at most.
    const key = lines.reduce((all, line) => all * 2 ** 26 + line + 1, 0);
    const known = this.#reasonNumbers.get(key);
    if (known !== undefined) return known;
    this.#reasonNumbers.set(key, this.reasons.length);
    return this.reasons.push(lines) - 1;
  }

  /** The number of a line, which it gets here if it is new. */
  line({ text, at }: Line): number {
    const known = this.#lineNumbers.get(text);
    if (known !== undefined) return known;
    this.#lineNumbers.set(text, this.lines.length);
    return this.lines.push({ text: shown(text), ...(at && { at }) }) - 1;
  }
}

/** Hidden characters as escapes; the placeholders, which no name can hold after that, stay. */
function shown(text: string): string {
  return text
    .split(PLACEHOLDER)
    .map((piece, index) => (index % 2 === 1 ? piece : visible(piece, LONGEST_LINE)))
    .join('');
}

const PLACEHOLDER = new RegExp(`([${SOURCE}${TARGET}])`, 'u');
