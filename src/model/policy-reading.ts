import { didYouMean } from '../text/did-you-mean.ts';
import type { Resource } from '../core/objects.ts';
import type { Position, Problem } from '../core/problem.ts';
import { showName } from '../text/show-name.ts';

export type Path = readonly (string | number)[];
export type Json = Readonly<Record<string, unknown>>;

/**
 * The reading of one policy: where it stands in the JSON, and every mistake found. Messages name the field as the
 * API server does (`spec.ingress[0].ports[1].endPort`), so that both can be searched for with the same words.
 */
export interface Reading {
  readonly problems: Problem[];
  at(path: Path): Position;
  error(path: Path, code: string, text: string, hint?: string): void;
  /** The value as an object; null and undefined are an absent one, anything else is an error. */
  object(value: unknown, path: Path, known: readonly string[]): Json | undefined;
  /** The value as a list; null and undefined are an absent one, anything else is an error. */
  list(value: unknown, path: Path): readonly unknown[] | undefined;
  /** The value as a string; null and undefined are an absent one, anything else is an error. */
  string(value: unknown, path: Path): string | undefined;
}

/** Begins to read a policy. */
export function startReading(resource: Resource): Reading {
  const problems: Problem[] = [];
  const who = `NetworkPolicy ${showName(resource.namespace)}/${showName(resource.name)}`;
  const error: Reading['error'] = (path, code, text, hint) => {
    problems.push({
      code,
      severity: 'error',
      message: `${who}: ${showPath(path)}: ${text}`,
      at: resource.locate(path),
      ...(hint !== undefined && { hint }),
    });
  };
  const wrongType = (value: unknown, path: Path, wanted: string): void => {
    error(path, 'policy-type', `must be ${wanted}, is ${kindOf(value)}`, quotingHint(value, wanted));
  };
  return {
    problems,
    at: (path) => resource.locate(path),
    error,
    object(value, path, known) {
      if (value === null || value === undefined) return undefined;
      if (!isObject(value)) {
        wrongType(value, path, 'an object');
        return undefined;
      }
      for (const key of Object.keys(value)) {
        if (known.length === 0 || known.includes(key)) continue;
        const meant = known.find((one) => one.toLowerCase() === key.toLowerCase()) ?? didYouMean(key, known);
        const hint = meant === undefined ? `known here: ${known.join(', ')}` : `did you mean \`${meant}\`?`;
        error([...path, key], 'policy-unknown-field', 'unknown field', hint);
      }
      return value;
    },
    list(value, path) {
      if (value === null || value === undefined) return undefined;
      if (!Array.isArray(value)) {
        wrongType(value, path, 'a list');
        return undefined;
      }
      return value as readonly unknown[];
    },
    string(value, path) {
      if (value === null || value === undefined) return undefined;
      if (typeof value === 'string') return value;
      wrongType(value, path, 'a string');
      return undefined;
    },
  };
}

/** `spec.ingress[0].from[1].ipBlock.cidr`; keys with dots or slashes are bracketed, as the API server writes them. */
export function showPath(path: Path): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      if (/[^A-Za-z0-9_-]/.test(part)) return `[${showName(part)}]`;
      return index === 0 ? part : `.${part}`;
    })
    .join('');
}

/** A foreign value as a message may quote it. */
export function quote(value: unknown): string {
  return typeof value === 'string' ? `\`${showName(value)}\`` : showName(JSON.stringify(value));
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  switch (typeof value) {
    case 'object':
      return 'an object';
    case 'string':
      return `the string ${quote(value)}`;
    default:
      return `the ${typeof value} ${quote(value)}`;
  }
}

/** YAML turns an unquoted `1` or `yes` into something that is no string. */
function quotingHint(value: unknown, wanted: string): string | undefined {
  const unquoted = typeof value === 'number' || typeof value === 'boolean';
  return unquoted && wanted === 'a string' ? 'put it in quotes' : undefined;
}
