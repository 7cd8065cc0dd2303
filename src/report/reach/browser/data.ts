import { OTHER, SOURCE, TARGET } from '../placeholders.ts';
import { decodeRow } from '../row-code.ts';
import { SIGNS, type Sign } from '../glyphs.ts';

/** A name, and its namespace: '' for what is in none. */
export type PageEnd = readonly [name: string, namespace: string];

/** What the page carries for its program, as JSON. All text is fit to be shown. */
export interface PageData {
  /** In the order of the rows. */
  readonly sources: readonly PageEnd[];
  /** In the order of the columns. */
  readonly targets: readonly (readonly [name: string, namespace: string, port: string])[];
  /** The names of those that are beyond the cluster's border. */
  readonly outside: readonly string[];
  /** What decides, each line once, with placeholders for the names of both ends, and the place that it speaks of. */
  readonly lines: readonly ReasonLine[];
  /** Each different answer, from 1: its flags, and the numbers of its lines. 0 is a cell that there is not. */
  readonly answers: readonly (readonly number[])[];
  /** Rows of answers, as `encodeRow` writes them. */
  readonly patterns: readonly string[];
  /** For each row the number of its pattern, and pairs of a column and an answer that differ from it. */
  readonly rows: readonly (readonly number[])[];
}

/** The flags of an answer: open; open to some only, of pods or ports; decided by policies of other APIs, maybe. */
export const ALLOWED = 1;
export const PARTLY = 2;
export const UNJUDGED = 4;

/** The item at an index that came out of the same data. */
export function nth<T>(list: ArrayLike<T>, index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`nothing at ${index} of ${list.length}`);
  return item;
}

/** One line of what decides, and the place that it speaks of. */
export type ReasonLine = readonly [text: string, place?: string];

/** What is known of a cell, as bits; its sign stands above them. */
const EXISTS = 1;
const OWN = 2;
const OPEN = 4;
const MAY_BE_OPEN = 8;
const SIGN_SHIFT = 4;

/** The cells of the page's matrix, by row and column of its data. */
export class Cells {
  readonly data: PageData;
  readonly #answers: Int32Array;
  /** Of each cell its bits: filters and counts look at a million of them. */
  readonly #states: Uint8Array;

  constructor(data: PageData) {
    this.data = data;
    const width = data.targets.length;
    const patterns = data.patterns.map(decodeRow);
    this.#answers = new Int32Array(data.rows.length * width);
    data.rows.forEach(([pattern = 0, ...own], row) => {
      this.#answers.set(nth(patterns, pattern), row * width);
      for (let at = 0; at < own.length; at += 2) {
        this.#answers[row * width + nth(own, at)] = nth(own, at + 1);
      }
    });
    const states = Uint8Array.from([0, ...data.answers.map(([flags = 0]) => stateOf(flags))]);
    this.#states = new Uint8Array(this.#answers.length);
    this.#answers.forEach((answer, at) => {
      this.#states[at] = nth(states, answer);
    });
    this.#markOwn();
    this.#markBorder();
  }

  /** Whether there is such a cell: strangers have none among themselves. */
  has(row: number, column: number): boolean {
    return (this.#state(row, column) & EXISTS) > 0;
  }

  /** Whether it is a workload with itself. */
  isOwn(row: number, column: number): boolean {
    return (this.#state(row, column) & OWN) > 0;
  }

  /** Whether one may connect to the other: what a workload has to do with itself does not count. */
  isOpen(row: number, column: number): boolean {
    return (this.#state(row, column) & OPEN) > 0;
  }

  /** The same where it may be open, to some or as another policy says. */
  mayBeOpen(row: number, column: number): boolean {
    return (this.#state(row, column) & MAY_BE_OPEN) > 0;
  }

  /** Whether a column is of one port, and counts: one for all ports that have no column does not. */
  counts(column: number): boolean {
    return nth(this.data.targets, column)[2] !== OTHER;
  }

  /** Undefined where there is no cell. */
  sign(row: number, column: number): Sign | undefined {
    const state = this.#state(row, column);
    return state & EXISTS ? SIGNS[state >> SIGN_SHIFT] : undefined;
  }

  /** What decides a cell. */
  lines(row: number, column: number): readonly ReasonLine[] {
    const answer = nth(this.#answers, row * this.data.targets.length + column);
    if (answer === 0) return [];
    const [from, to] = [nth(this.data.sources, row)[0], nth(this.data.targets, column)[0]];
    return nth(this.data.answers, answer - 1)
      .slice(1)
      .map((number): ReasonLine => {
        const [text, ...place] = nth(this.data.lines, number);
        return [text.split(SOURCE).join(from).split(TARGET).join(to), ...place];
      });
  }

  #state(row: number, column: number): number {
    return nth(this.#states, row * this.data.targets.length + column);
  }

  #markOwn(): void {
    const { sources, targets } = this.data;
    const rowOf = new Map(sources.map(([name], row) => [name, row]));
    targets.forEach(([name], column) => {
      const row = rowOf.get(name);
      if (row === undefined || !this.has(row, column)) return;
      this.#states[row * targets.length + column] = EXISTS | OWN | signBits('s');
    });
  }

  /** What is open between a repository's own workload and outside the cluster; nobody's policies hold kube-system. */
  #markBorder(): void {
    const { sources, targets } = this.data;
    const outside = new Set(this.data.outside);
    const isOurs = ([, namespace]: readonly [string, string, ...string[]]): boolean =>
      namespace !== 'kube-system';
    const all = [...targets.keys()];
    const beyond = all.filter((column) => outside.has(nth(targets, column)[0]));
    sources.forEach((source, row) => {
      for (const column of outside.has(source[0]) ? all : beyond) {
        if (!isOurs(source) || !isOurs(nth(targets, column)) || this.sign(row, column) !== 'o') continue;
        const at = row * targets.length + column;
        this.#states[at] = (nth(this.#states, at) & ((1 << SIGN_SHIFT) - 1)) | signBits('w');
      }
    });
  }
}

function stateOf(flags: number): number {
  const open = (flags & (ALLOWED | UNJUDGED)) === ALLOWED ? OPEN : 0;
  return EXISTS | open | (flags > 0 ? MAY_BE_OPEN : 0) | signBits(signOf(flags));
}

function signOf(flags: number): Sign {
  if (flags & UNJUDGED) return 'u';
  if (flags & PARTLY) return 'p';
  return flags & ALLOWED ? 'o' : 'c';
}

function signBits(sign: Sign): number {
  return SIGNS.indexOf(sign) << SIGN_SHIFT;
}
