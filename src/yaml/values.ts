import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Scalar, YAMLMap } from 'yaml';
import { showName } from '../text/show-name.ts';
import type { Path } from './path.ts';
import { plainScalar } from './scalar.ts';

/** What aliases may add to one document, in values: far more than people write out, far less than an alias bomb. */
const MOST_ALIASED_VALUES = 20_000;
/** One document's faults beyond these tell nobody more. */
const MOST_FAULTS = 20;

/** A mistake in a document's values, at an offset of its text. */
export interface YamlFault {
  readonly code: 'yaml' | 'alias-bomb' | 'duplicate-key' | 'unsafe-name';
  readonly message: string;
  readonly hint?: string;
  readonly offset: number;
  readonly path: Path;
}

/**
 * Turns a parsed document into JSON the way go-yaml v2 and sigs.k8s.io/yaml do together: keys become text (`on:` is
 * the key `true`), a merge (`<<`) overwrites what stands before it and is overwritten by what comes after it, tags of
 * the user's own leave text. Stricter in one thing, as strict field validation is: a key may stand once.
 */
export class YamlValues {
  readonly faults: YamlFault[] = [];
  readonly #anchors = new Map<string, unknown>();
  readonly #targets = new Map<Alias, unknown>();
  readonly #open = new Set<unknown>();
  #aliasDepth = 0;
  #aliased = 0;

  read(node: unknown, path: Path = []): unknown {
    if (this.#aliasDepth > 0 && ++this.#aliased > MOST_ALIASED_VALUES) {
      if (this.#aliased === MOST_ALIASED_VALUES + 1) {
        this.#fault(
          'alias-bomb',
          'the document grows too large through its YAML aliases',
          node,
          path,
          'write it out',
        );
      }
      return null;
    }
    if (isAlias(node)) return this.#alias(node, path);
    if (isScalar(node)) {
      this.#anchor(node);
      return this.#scalar(node, path);
    }
    if (!isMap(node) && !isSeq(node)) return null;
    this.#anchor(node);
    this.#open.add(node);
    const value = isMap(node)
      ? this.#map(node, path)
      : node.items.map((item, index) => this.read(item, [...path, index]));
    this.#open.delete(node);
    return value;
  }

  /** What a node stands for: an alias's anchor, else itself. */
  target(node: unknown): unknown {
    return isAlias(node) ? this.#targets.get(node) : node;
  }

  /** The entry of a map that gave the key its value, be it merged in. */
  entry(map: YAMLMap, key: string, depth = 0): { key: unknown; value: unknown } | undefined {
    for (const pair of map.items.toReversed()) {
      if (isMerge(pair.key)) {
        const target = this.target(pair.value);
        const sources = isSeq(target) ? target.items.map((item) => this.target(item)) : [target];
        for (const source of sources) {
          const found = isMap(source) && depth < 20 ? this.entry(source, key, depth + 1) : undefined;
          if (found) return found;
        }
      } else if (isScalar(pair.key) && keyText(scalarValue(pair.key)) === key) {
        return { key: pair.key, value: pair.value };
      }
    }
    return undefined;
  }

  #anchor(node: { anchor?: string | undefined }): void {
    if (node.anchor !== undefined && this.#aliasDepth === 0) this.#anchors.set(node.anchor, node);
  }

  #alias(node: Alias, path: Path): unknown {
    const target = this.#targets.get(node) ?? this.#anchors.get(node.source);
    if (target === undefined) {
      this.#fault(
        'yaml',
        `the alias \`*${showName(node.source)}\` has no anchor before it`,
        node,
        path,
        '`*` begins an alias in YAML: put text that begins with it in quotes',
      );
      return null;
    }
    if (this.#open.has(target)) {
      this.#fault('yaml', `the anchor \`&${showName(node.source)}\` holds itself`, node, path);
      return null;
    }
    this.#targets.set(node, target);
    this.#aliasDepth++;
    const value = this.read(target, path);
    this.#aliasDepth--;
    return value;
  }

  #map(map: YAMLMap, path: Path): Record<string, unknown> {
    const result = new Map<string, unknown>();
    const own = new Set<string>();
    for (const { key, value } of map.items) {
      if (isMerge(key)) {
        this.#merge(value, result, path);
        continue;
      }
      const name = this.#key(key, path);
      if (name === undefined) continue;
      if (own.has(name))
        this.#fault('duplicate-key', repeated(key, name), key, path, 'join the two, or use quotes');
      own.add(name);
      result.set(name, this.read(value, [...path, name]));
    }
    return Object.fromEntries(result);
  }

  #merge(value: unknown, into: Map<string, unknown>, path: Path): void {
    const merged = this.read(value, path);
    const sources: readonly unknown[] = Array.isArray(merged) ? merged.toReversed() : [merged];
    for (const source of sources) {
      if (typeof source !== 'object' || source === null || Array.isArray(source)) {
        this.#fault('yaml', 'only a map, or a list of maps, can be merged by `<<`', value, path);
        return;
      }
      for (const [name, each] of Object.entries(source)) into.set(name, each);
    }
  }

  #key(key: unknown, path: Path): string | undefined {
    const node = isAlias(key) ? (this.read(key, path), this.target(key)) : key;
    const name = isScalar(node) ? keyText(scalarValue(node)) : undefined;
    if (name === undefined) {
      this.#fault('yaml', NOT_TEXT, key, path, 'put it in quotes');
      return undefined;
    }
    if (name === '__proto__') {
      this.#fault('unsafe-name', 'no key may be called `__proto__`', key, path, 'rename it');
      return undefined;
    }
    if (isScalar(node)) this.#anchor(node);
    return name;
  }

  #scalar(node: Scalar, path: Path): unknown {
    const value = scalarValue(node);
    if (value === BAD_TAG) {
      this.#fault('yaml', 'the value does not fit its YAML tag', node, path, 'remove the tag');
      return null;
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
      this.#fault('yaml', 'Kubernetes has no such number', node, path, 'put it in quotes if it is text');
      return null;
    }
    return value;
  }

  #fault(code: YamlFault['code'], message: string, node: unknown, path: Path, hint?: string): void {
    if (this.faults.length === MOST_FAULTS) return;
    const isNode = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
    const offset = isNode ? (node.range?.[0] ?? 0) : 0;
    this.faults.push({ code, message, offset, path, ...(hint !== undefined && { hint }) });
  }
}

/** A fault's message for a key that is a list or a map; a template's `{{` reads as one. */
export const NOT_TEXT = 'a key must be text';

const BAD_TAG = Symbol('bad tag');
const CORE = 'tag:yaml.org,2002:';

function scalarValue(node: Scalar): string | number | boolean | null | typeof BAD_TAG {
  const text = typeof node.value === 'string' ? node.value : '';
  const plain = node.type === 'PLAIN' || node.type === undefined;
  switch (node.tag) {
    case undefined:
      return plain ? plainScalar(text) : text;
    case `${CORE}int`:
    case `${CORE}float`: {
      const value = plainScalar(text);
      return typeof value === 'number' ? value : BAD_TAG;
    }
    case `${CORE}bool`: {
      const value = plainScalar(text);
      return typeof value === 'boolean' ? value : BAD_TAG;
    }
    case `${CORE}null`:
      return plainScalar(text) === null ? null : BAD_TAG;
    case `${CORE}binary`: {
      const packed = text.replaceAll(/\s/g, '');
      return /^[A-Za-z0-9+/]*={0,2}$/.test(packed) ? Buffer.from(packed, 'base64').toString() : BAD_TAG;
    }
    default:
      return text;
  }
}

function repeated(key: unknown, name: string): string {
  const written = isScalar(key) && typeof key.value === 'string' ? key.value : name;
  const read = written === name ? '' : `, read as \`${name}\`,`;
  return `the key \`${showName(written)}\`${read} stands here twice`;
}

/** sigs.k8s.io/yaml's way with keys that are not text. */
function keyText(value: ReturnType<typeof scalarValue>): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function isMerge(key: unknown): boolean {
  return isScalar(key) && key.value === '<<' && key.tag === undefined && (key.type ?? 'PLAIN') === 'PLAIN';
}
