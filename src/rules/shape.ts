import type * as z from 'zod/mini';
import { didYouMean } from '../text/did-you-mean.ts';
import { nameList, showName } from '../text/escape.ts';
import type { Problem } from '../core/problem.ts';
import { valueAt, type Path } from '../yaml/path.ts';
import type { RuleDocument } from './document.ts';
import { isMap } from '../core/json.ts';
import { mistake } from '../core/findings.ts';
import { typeWords } from '../manifests/objects/fields.ts';
import { wordsOf } from './keys/schemas.ts';
import { VERSION } from './keys/version.ts';
import { ruleFileSchema, type RuleFile } from './schema.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** The file as it is written, but for what is wrong in its rules, which is left out of them. */
export interface Shape extends RuleFile {
  /** The indexes of rules of which something was left out. */
  readonly broken: ReadonlySet<number>;
}

/**
 * Checks the document's shape; each thing that is wrong is one problem at its own position. Where only rules are
 * wrong there is a shape all the same, so that the mistakes in what is left can be shown too.
 */
export function readShape(document: RuleDocument): {
  readonly shape?: Shape;
  readonly problems: readonly Problem[];
} {
  const result = ruleFileSchema.safeParse(document.value);
  if (result.success) return { shape: { ...result.data, broken: new Set() }, problems: [] };
  const describer = new IssueDescriber(document);
  const { problems } = describer;
  if (describer.fromTheFuture()) return { problems };
  const { issues } = result.error;
  describer.describe(issues, []);
  const shape = withoutMistakes(document.value, issues);
  return { ...(shape && { shape }), problems };
}

function withoutMistakes(value: unknown, issues: readonly Issue[]): Shape | undefined {
  if (!isMap(value) || !Array.isArray(value.rules)) return undefined;
  const broken = new Set<number>();
  const rules: unknown[] = value.rules.slice();
  for (const issue of issues) {
    const [top, index, key] = issue.path;
    if (top !== 'rules' || typeof index !== 'number') continue;
    broken.add(index);
    if (key !== undefined) rules[index] = without(rules[index], [key]);
    else rules[index] = issue.code === 'unrecognized_keys' ? without(rules[index], issue.keys) : {};
  }
  // Whatever is wrong elsewhere still is.
  const rest = ruleFileSchema.safeParse({ ...value, rules });
  return rest.success ? { ...rest.data, broken } : undefined;
}

function without(rule: unknown, keys: readonly unknown[]): unknown {
  return isMap(rule) ? Object.fromEntries(Object.entries(rule).filter(([key]) => !keys.includes(key))) : {};
}

/** Turns zod's issues into messages; zod's own words know neither keys nor lines. */
class IssueDescriber {
  readonly problems: Problem[] = [];
  readonly #document: RuleDocument;

  constructor(document: RuleDocument) {
    this.#document = document;
  }

  /** A newer format: what else it holds may be right there, so nothing more is said. */
  fromTheFuture(): boolean {
    const version = valueAt(this.#document.value, ['version']);
    if (typeof version !== 'number' || !Number.isInteger(version) || version <= VERSION) return false;
    const message = `version ${version} of the rule file is from the future`;
    const hint = `this netproof reads version ${VERSION}: use a newer netproof`;
    this.#add('version', message, ['version'], hint);
    return true;
  }

  describe(issues: readonly Issue[], base: Path): void {
    // The file is JSON: no key of it is a symbol.
    for (const issue of issues) this.#describeOne(issue, [...base, ...(issue.path as Path)]);
  }

  #describeOne(issue: Issue, path: Path): void {
    switch (issue.code) {
      case 'unrecognized_keys':
        for (const key of issue.keys) this.#unknownKey(key, path);
        return;
      case 'invalid_union':
        this.#union(issue.errors, path);
        return;
      case 'too_small':
        this.#empty(path);
        return;
      case 'too_big':
        this.#add('too-long', `${named(path)} is longer than ${issue.maximum} characters`, path);
        return;
      default:
        if (path.length === 1 && path[0] === 'version') this.#version();
        else this.#wrongType(path);
    }
  }

  #unknownKey(key: string, path: Path): void {
    const known = keysAt(path);
    const meant = didYouMean(key, known);
    const hint =
      key === '<<'
        ? 'YAML merge keys are not read: write the entries out'
        : meant !== undefined
          ? `did you mean \`${meant}\`?`
          : `the keys here are ${nameList(known)}`;
    const where = path.length === 0 ? 'the rule file' : owner(path);
    const at = this.#document.locateKey([...path, key]);
    this.problems.push(mistake('unknown-key', `${where} has no key \`${showName(key)}\``, at, hint));
  }

  /** Describes what is wrong with the alternative that was meant. */
  #union(alternatives: readonly (readonly Issue[])[], path: Path): void {
    const value = valueAt(this.#document.value, path);
    if (!isMap(value)) {
      // The alternatives that are of the value's own kind: their root is not what is wrong.
      const [meant] = alternatives.filter((issues) => issues.every((one) => !isRootType(one)));
      if (meant && meant.length > 0) this.describe(meant, path);
      else this.#wrongType(path);
      return;
    }
    const shapes = unfold(schemasAt(path)).flatMap((schema) => {
      const shape = shapeOf(schema);
      return shape ? [Object.keys(shape)] : [];
    });
    if (shapes.length === 0) {
      this.#wrongType(path);
      return;
    }
    const keys = Object.keys(value);
    const unknown = keys.filter((key) => !shapes.some((shape) => shape.includes(key)));
    for (const key of unknown) this.#unknownKey(key, path);
    if (unknown.length > 0) return;
    const fits = shapes.findIndex((shape) => keys.every((key) => shape.includes(key)));
    if (fits === -1 || keys.length === 0) {
      const words = wordsOf(schemasAt(path)[0] ?? {})?.expects ?? 'one of its forms';
      const what =
        keys.length === 0 ? 'is an empty map' : `mixes ${nameList(keys)}, which do not go together`;
      this.#add('wrong-type', `${named(path)} ${what}`, path, `it is ${words}`);
      return;
    }
    // Text alternatives come first in a union and have no shape.
    const issues = alternatives.filter((one) => one.every((issue) => !isRootType(issue)))[fits];
    if (issues) this.describe(issues, path);
  }

  #empty(path: Path): void {
    if (typeof valueAt(this.#document.value, path) === 'string') {
      this.#add('wrong-type', `${named(path)} is empty text`, path);
      return;
    }
    const hint = wordsOf(schemasAt(path)[0] ?? {})?.whenEmpty ?? 'name an endpoint, or remove it';
    this.#add('empty-list', `${named(path)} is an empty list`, path, hint);
  }

  #version(): void {
    const root = this.#document.value;
    const version = isMap(root) ? root.version : undefined;
    if (version === undefined) {
      this.#add('version', 'the rule file has no `version`', [], `begin it with \`version: ${VERSION}\``);
    } else {
      const message = `\`version\` must be the number ${VERSION}`;
      this.#add('version', message, ['version'], `write \`version: ${VERSION}\``);
    }
  }

  #wrongType(path: Path): void {
    const value = valueAt(this.#document.value, path);
    const schema = schemasAt(path)[0];
    const { expects: expected, instead } = wordsOf(schema ?? {}) ?? { expects: 'text' };
    if (value === undefined) {
      const parent = path.slice(0, -1);
      const key = showName(String(path.at(-1)));
      const where = parent.length === 0 ? 'the rule file' : owner(parent);
      this.#add('missing-key', `${where} has no \`${key}\``, parent, `\`${key}\` is ${expected}`);
      return;
    }
    const message = `${named(path)} must be ${expected}, not ${value === null ? 'empty' : typeWords(value)}`;
    this.#add('wrong-type', message, path, typeHint(value, instead));
  }

  #add(code: string, message: string, path: Path, hint?: string): void {
    this.problems.push(mistake(code, message, this.#document.locate(path), hint));
  }
}

/** What people meant who wrote the wrong kind of value, where that is plain to see. */
function typeHint(value: unknown, instead?: string): string | undefined {
  if (isMap(value)) {
    const [[key, port] = [], ...rest] = Object.entries(value);
    const isPort = typeof port === 'number' || (typeof port === 'string' && /[./]/.test(key ?? ''));
    if (key !== undefined && rest.length === 0 && isPort) {
      return `a colon with a space behind it makes a map: write \`${showName(`${key}:${port}`)}\``;
    }
  }
  if (instead !== undefined) return instead;
  if (typeof value === 'number' || typeof value === 'boolean') return `put it in quotes: "${value}"`;
  return undefined;
}

/** `allow`, an entry of `allow`, or the whole file. */
function named(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the rule file';
  if (typeof last === 'number') return `entry ${last + 1} of ${named(path.slice(0, -1))}`;
  return `\`${showName(last)}\``;
}

/** The thing that should have had a key: `rule 3`, `endpoint \`gateway\``, … */
function owner(path: Path): string {
  const [top, second] = path;
  if (path.length === 2 && top === 'rules' && typeof second === 'number') return `rule ${second + 1}`;
  if (path.length === 2 && top === 'endpoints') return `the endpoint \`${showName(String(second))}\``;
  return named(path);
}

function isRootType(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

/** Every key that may stand in the map at `path`. */
function keysAt(path: Path): readonly string[] {
  return unfold(schemasAt(path)).flatMap((schema) => Object.keys(shapeOf(schema) ?? {}));
}

/** The schemas that a value at `path` may follow: one, or several under a union. */
function schemasAt(path: Path): readonly Schema[] {
  let schemas: readonly Schema[] = [ruleFileSchema];
  for (const part of path) {
    schemas = unfold(schemas)
      .flatMap((schema) => below(schema, part))
      .map(bare);
  }
  return schemas;
}

function below(schema: Schema, part: PropertyKey): readonly Schema[] {
  const { def } = typed(schema)._zod;
  if (def.type === 'array') return [def.element];
  if (def.type === 'record') return [def.valueType];
  const shape = shapeOf(schema) ?? {};
  const child = Object.hasOwn(shape, part) ? shape[String(part)] : undefined;
  return child ? [child] : [];
}

function shapeOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const { def } = typed(schema)._zod;
  return def.type === 'object' ? def.shape : undefined;
}

function unfold(schemas: readonly Schema[]): readonly Schema[] {
  return schemas.flatMap((schema) => {
    const { def } = typed(schema)._zod;
    return def.type === 'union' ? def.options : [schema];
  });
}

function bare(schema: Schema): Schema {
  const { def } = typed(schema)._zod;
  return def.type === 'optional' ? def.innerType : schema;
}

function typed(schema: Schema): z.core.$ZodTypes {
  return schema as z.core.$ZodTypes;
}
