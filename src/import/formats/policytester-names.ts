import type { Position } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import type { Field } from '../fields.ts';
import type { Reading } from '../format.ts';

/** The names of one list, each of which may stand once. */
export class Names {
  readonly #what: string;
  readonly #reading: Reading;
  readonly #taken: Map<string, { readonly at: Position; readonly what: string }>;

  /** `others`: names of another list, which may not be taken either. */
  constructor(what: string, reading: Reading, others?: Names) {
    this.#what = what;
    this.#reading = reading;
    this.#taken = new Map(others ? others.#taken : []);
  }

  /** The name of an entry; undefined, and an error, where it has none or another entry has it. */
  take(entry: Field, keys: ReadonlyMap<string, Field>): string | undefined {
    const name = entry.need(keys, 'name');
    const text = name?.text();
    if (name === undefined || text === undefined) return undefined;
    const first = this.#taken.get(text);
    if (first) {
      const message = `\`${showName(text)}\` is the name of the ${first.what} on line ${first.at.line} already`;
      this.#reading.findings.error('duplicate-name', message, name.at, 'rename one of the two');
      return undefined;
    }
    this.#taken.set(text, { at: name.at, what: this.#what });
    return text;
  }
}
