import { showName } from '../../text/escape.ts';
import { isMap, type JsonMap } from '../../core/json.ts';
import type { Findings } from '../../core/findings.ts';
import { labelKeyFault, labelValueFault } from '../../kubernetes/names.ts';
import { pathText, type Path } from '../../yaml/path.ts';
import type { Labels, Resource } from '../../core/objects.ts';

/** What a value is, in words: `a number`. */
export function typeWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'a boolean';
    default:
      return 'a map';
  }
}

/** What to do about text that YAML did not take for text. */
export function quoteHint(value: unknown): string | undefined {
  if (typeof value === 'boolean') {
    return 'put it in quotes: Kubernetes reads an unquoted y, n, yes, no, on or off as a boolean';
  }
  return typeof value === 'number' ? 'put it in quotes' : undefined;
}

/**
 * Reads fields of one object with the API's types. What has the wrong type is found at its line and read as absent;
 * `null` is absent, as for the API server.
 */
export class Fields {
  readonly resource: Resource;
  readonly findings: Findings;

  constructor(resource: Resource, findings: Findings) {
    this.resource = resource;
    this.findings = findings;
  }

  /** The value at a path, whatever it is. */
  raw(path: Path): unknown {
    let value: unknown = this.resource.json;
    for (const part of path) {
      if (typeof part === 'number') value = Array.isArray(value) ? value[part] : undefined;
      else value = isMap(value) && Object.hasOwn(value, part) ? value[part] : undefined;
    }
    return value ?? undefined;
  }

  map(path: Path): JsonMap | undefined {
    return this.#typed(path, isMap, 'a map');
  }

  list(path: Path): readonly unknown[] {
    return this.#typed(path, (value): value is readonly unknown[] => Array.isArray(value), 'a list') ?? [];
  }

  text(path: Path): string | undefined {
    return this.#typed(path, (value) => typeof value === 'string', 'text');
  }

  boolean(path: Path): boolean | undefined {
    return this.#typed(path, (value) => typeof value === 'boolean', 'a boolean');
  }

  whole(path: Path): number | undefined {
    return this.#typed(path, (value): value is number => Number.isInteger(value), 'a whole number');
  }

  /** A port number, or undefined when there is none or it is none. */
  port(path: Path): number | undefined {
    const number = this.whole(path);
    if (number === undefined || (number >= 1 && number <= 65_535)) return number;
    this.error('invalid-port', `\`${pathText(path)}\` is ${number}: ports go from 1 to 65535`, path);
    return undefined;
  }

  /** One of the words that the API knows; undefined when absent or another. */
  word<Word extends string>(path: Path, known: readonly Word[]): Word | undefined {
    const text = this.text(path);
    const found = known.find((each) => each === text);
    if (text !== undefined && found === undefined) {
      const similar = known.find((each) => each.toLowerCase() === text.toLowerCase());
      this.error(
        'invalid-value',
        `\`${pathText(path)}\` is \`${showName(text)}\`: it must be ${known.join(', ')}`,
        path,
        similar && `did you mean \`${similar}\`?`,
      );
    }
    return found;
  }

  /** A map of labels, each checked against Kubernetes' rules. */
  labels(path: Path): Labels {
    const found: Record<string, string> = {};
    for (const [key, value] of Object.entries(this.map(path) ?? {})) {
      const keyFault = labelKeyFault(key);
      const where = [...path, key];
      if (keyFault !== undefined) {
        this.error('invalid-label', `the label key \`${showName(key)}\` ${keyFault}`, where);
      }
      if (typeof value !== 'string') {
        this.error(
          'wrong-type',
          `the value of the label \`${showName(key)}\` must be text, and is ${typeWords(value)}`,
          where,
          quoteHint(value),
        );
        continue;
      }
      const valueFault = labelValueFault(value);
      if (valueFault !== undefined) {
        this.error(
          'invalid-label',
          `the value \`${showName(value)}\` of the label \`${showName(key)}\` ${valueFault}`,
          where,
        );
      } else if (keyFault === undefined) found[key] = value;
    }
    return found;
  }

  error(code: string, message: string, path: Path, hint?: string): void {
    this.findings.error(code, message, this.resource.locate(path), hint);
  }

  warning(code: string, message: string, path: Path, hint?: string): void {
    this.findings.warning(code, message, this.resource.locate(path), hint);
  }

  #typed<Value>(path: Path, fits: (value: unknown) => value is Value, what: string): Value | undefined {
    const value = this.raw(path);
    if (value === undefined) return undefined;
    if (fits(value)) return value;
    const hint = what === 'text' ? quoteHint(value) : undefined;
    this.error('wrong-type', `\`${pathText(path)}\` must be ${what}, and is ${typeWords(value)}`, path, hint);
    return undefined;
  }
}
