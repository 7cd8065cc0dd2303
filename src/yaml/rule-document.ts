import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, YAMLParseError } from 'yaml';
import type { Alias, Document, Node, Pair, YAMLMap } from 'yaml';
import type { Position, Problem } from '../core/problem.ts';
import { yamlTokens } from './tokens.ts';
import { mistake } from '../core/findings.ts';
import { syntaxProblem } from './syntax-words.ts';
import { MOST_ALIASES, tooManyAliases, Walk } from './walk.ts';

/** A rule file is text that people write; a megabyte of it is a mistake or an attack. */
const LARGEST_BYTES = 1024 * 1024;
/** More of one kind of mistake tells nobody more. */
const MOST_SYNTAX_PROBLEMS = 20;

/** A path inside the rule file: `['rules', 0, 'from']`. */
export type Path = readonly PropertyKey[];

/** YAML text as plain values, with the way back to lines and columns. */
export interface RuleDocument {
  readonly value: unknown;
  /** Where the value at `path` stands; where there is none, its nearest parent. */
  readonly locate: (path: Path) => Position;
  /** Where the key stands that `path` ends with; where there is none, like `locate`. */
  readonly locateKey: (path: Path) => Position;
}

/**
 * Reads YAML 1.2. When the YAML itself is broken there is no document, because whatever is said about the rest would
 * mislead. Never throws, and no message holds more of the text than a name.
 */
export function readDocument(
  text: string,
  file: string,
): { readonly document?: RuleDocument; readonly problems: readonly Problem[] } {
  const start: Position = { file, line: 1, column: 1 };
  if (text.length > LARGEST_BYTES || new TextEncoder().encode(text).length > LARGEST_BYTES) {
    return {
      problems: [
        mistake('too-large', 'the rule file is larger than 1 MB', start, 'split it, or use selectors'),
      ],
    };
  }

  const counter = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = counter.linePos(Math.min(offset, text.length));
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const excess: Problem[] = [];
  const tokens = yamlTokens(text, counter, (why, offset) => {
    excess.push(
      why === 'too-deep'
        ? mistake(why, 'the YAML nests too deeply', place(offset))
        : mistake(why, 'the rule file holds too much', place(offset), 'split it, or use selectors'),
    );
  });
  // Unique keys are looked after below: the library compares each key with each other one.
  const documents = new Composer({ stringKeys: true, uniqueKeys: false }).compose(tokens, true, text.length);
  const parsed = documents.next().value;
  const second = documents.next().value;
  if (excess.length > 0 || !parsed) return { problems: excess };
  const broken = [...parsed.errors, ...parsed.warnings];
  if (second) {
    const [from, to] = second.range;
    broken.push(new YAMLParseError([from, to], 'MULTIPLE_DOCS', 'a second document'));
  }
  if (broken.length > 0) {
    const problems = broken.map((error) => syntaxProblem(error, place(error.pos[0]), text));
    return { problems: oncePerLine(problems).slice(0, MOST_SYNTAX_PROBLEMS) };
  }
  if (parsed.contents === null || isEmptyScalar(parsed.contents)) {
    return {
      problems: [
        mistake(
          'empty-file',
          'the rule file is empty',
          start,
          'begin it with `version: 1` and a list of `rules`',
        ),
      ],
    };
  }

  const walk = new Walk(place);
  walk.visit(parsed.contents);
  if (walk.problems.length > 0) return { problems: walk.problems };
  try {
    const value: unknown = parsed.toJS({ maxAliasCount: MOST_ALIASES });
    return { document: { value, ...locators(parsed, walk.targets, place) }, problems: [] };
  } catch (error) {
    // The library throws this one kind, for anchors that hold themselves and for aliases of aliases of aliases.
    if (!(error instanceof ReferenceError)) throw error;
    return { problems: [tooManyAliases(walk.firstAliasAt ?? start)] };
  }
}

/** The first problem of each line: what follows it there is most often its own doing. */
function oncePerLine(problems: readonly Problem[]): readonly Problem[] {
  const lines = new Set<number | undefined>();
  return problems.filter(({ at }) => !lines.has(at?.line) && lines.add(at?.line));
}

function locators(
  parsed: Document,
  targets: ReadonlyMap<Alias, Node>,
  place: (offset: number) => Position,
): Pick<RuleDocument, 'locate' | 'locateKey'> {
  const resolve = (node: unknown): unknown => (isAlias(node) ? targets.get(node) : node);
  // By key, for maps that were asked before: a file may name thousands of endpoints.
  const indexes = new Map<YAMLMap, ReadonlyMap<unknown, Pair>>();
  const step = (node: unknown, key: PropertyKey): { key?: unknown; value: unknown } | undefined => {
    if (isMap(node)) {
      let index = indexes.get(node);
      if (!index) {
        index = new Map(node.items.map((pair) => [isScalar(pair.key) ? pair.key.value : undefined, pair]));
        indexes.set(node, index);
      }
      const pair = index.get(String(key));
      return pair && { key: pair.key, value: pair.value };
    }
    return isSeq(node) && typeof key === 'number' && key in node.items
      ? { value: node.items[key] }
      : undefined;
  };
  const find = (path: Path): { value: Position; key: Position } => {
    let node = resolve(parsed.contents);
    let value = offsetOf(node) ?? 0;
    let key = value;
    for (const part of path) {
      const next = step(node, part);
      if (!next) return { value: place(value), key: place(value) };
      key = offsetOf(next.key) ?? value;
      // `from:` with nothing after it has no place of its own worth showing.
      const empty = isScalar(next.value) && next.value.value === null && next.key !== undefined;
      node = resolve(next.value);
      value = empty ? key : (offsetOf(node) ?? key);
    }
    return { value: place(value), key: place(key) };
  };
  return { locate: (path) => find(path).value, locateKey: (path) => find(path).key };
}

function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}

function isEmptyScalar(node: Node): boolean {
  return isScalar(node) && node.value === null;
}

/** The value at `path` inside plain data; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const part of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined;
    found = (found as Readonly<Record<PropertyKey, unknown>>)[part];
  }
  return found;
}
