import { isMap } from '../core/json.ts';
import type { Findings } from '../core/findings.ts';
import type { Position } from '../core/problem.ts';
import { typeWords } from '../manifests/objects/fields.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { nameList, showName } from '../text/escape.ts';
import type { Path } from '../yaml/path.ts';
import type { YamlDocument } from '../yaml/read.ts';

/** What becomes of keys that a format does not know. */
export type Unknown = 'error' | 'warning' | 'any';

/** A value of a file with its position. What has the wrong type is found at its line, and read as absent. */
export class Field {
  readonly value: unknown;
  readonly path: Path;
  readonly #document: Pick<YamlDocument, 'locate' | 'locateKey'>;
  readonly #findings: Findings;

  constructor(
    value: unknown,
    document: Pick<YamlDocument, 'locate' | 'locateKey'>,
    findings: Findings,
    path: Path = [],
  ) {
    this.value = value;
    this.path = path;
    this.#document = document;
    this.#findings = findings;
  }

  get at(): Position {
    return this.#document.locate(this.path);
  }

  /** Where its key stands. */
  get keyAt(): Position {
    return this.#document.locateKey(this.path);
  }

  /** What messages call it: `pods`, entry 3 of `pods`. */
  get name(): string {
    return nameOf(this.path);
  }

  /** The values of a map by their keys, without those that are empty. */
  map(known: readonly string[], unknown: Unknown): ReadonlyMap<string, Field> | undefined {
    if (!isMap(this.value)) {
      this.#wrong('a map');
      return undefined;
    }
    const entries = Object.entries(this.value);
    for (const [key] of entries) {
      if (unknown !== 'any' && !known.includes(key)) this.#unknownKey(key, known, unknown);
    }
    return new Map(
      entries.flatMap(([key, value]) => (value === null ? [] : [[key, this.#below(value, key)] as const])),
    );
  }

  list(): readonly Field[] | undefined {
    if (!Array.isArray(this.value)) {
      this.#wrong('a list');
      return undefined;
    }
    return this.value.map((value: unknown, index) => this.#below(value, index));
  }

  /** Text that is not empty. */
  text(): string | undefined {
    if (typeof this.value === 'string' && this.value.trim() !== '') return this.value;
    if (typeof this.value === 'string') this.error('wrong-type', `${this.name} is empty text`);
    else this.#wrong('text', isScalar(this.value) ? 'put it in quotes' : undefined);
    return undefined;
  }

  texts(): readonly Field[] {
    return (this.list() ?? []).filter((one) => one.text() !== undefined);
  }

  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number | undefined {
    const { value } = this;
    if (typeof value !== 'number') {
      this.#wrong('a number');
      return undefined;
    }
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    const range = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `from ${least} to ${most}`;
    this.error('invalid-value', `${this.name} is ${value}, and must be a whole number ${range}`);
    return undefined;
  }

  oneOf<Word extends string>(words: readonly Word[]): Word | undefined {
    const text = this.text();
    if (text === undefined) return undefined;
    const found = words.find((word) => word === text);
    if (found !== undefined) return found;
    const meant = didYouMean(text, words);
    const hint = meant === undefined ? `write ${nameList(words, 'or')}` : `did you mean \`${meant}\`?`;
    this.error('invalid-value', `${this.name} cannot be \`${showName(text)}\``, hint);
    return undefined;
  }

  /** The value of a key that this map has to have. */
  need(keys: ReadonlyMap<string, Field>, key: string, hint?: string): Field | undefined {
    const found = keys.get(key);
    if (!found) this.error('missing-key', `${this.name} has no \`${key}\``, hint);
    return found;
  }

  error(code: string, message: string, hint?: string): void {
    this.#findings.error(code, message, this.at, hint);
  }

  #below(value: unknown, part: string | number): Field {
    return new Field(value, this.#document, this.#findings, [...this.path, part]);
  }

  #wrong(expected: string, hint?: string): void {
    this.error('wrong-type', `${this.name} must be ${expected}, not ${typeWords(this.value)}`, hint);
  }

  #unknownKey(key: string, known: readonly string[], severity: 'error' | 'warning'): void {
    const meant = didYouMean(key, known);
    const hint = meant === undefined ? `the keys here are ${nameList(known)}` : `did you mean \`${meant}\`?`;
    const at = this.#document.locateKey([...this.path, key]);
    this.#findings[severity]('unknown-key', `${this.name} has no key \`${showName(key)}\``, at, hint);
  }
}

function isScalar(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'string') return `\`${showName(last)}\``;
  return path.length === 1 ? `entry ${last + 1}` : `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}
