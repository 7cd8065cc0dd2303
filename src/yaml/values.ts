import { isAlias, isMap, isNode, isScalar, isSeq, type Alias, type Scalar, type YAMLMap } from 'yaml';
import { showName } from '../text/escape.ts';
import type { Path } from './path.ts';
import type { YamlOptions, YamlVersion } from './options.ts';
import { plainScalar } from './scalar.ts';

/** What aliases may add to one document, in values: far more than people write out, far less than an alias bomb. */
const MOST_ALIASED_VALUES = 20_000;
/** One document's faults beyond these help nobody. */
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
 * Turns a parsed document into JSON. YAML 1.1 is read the way go-yaml v2 and sigs.k8s.io/yaml do together: keys become
 * text (`on:` is the key `true`), a merge (`<<`) overwrites what stands before it and is overwritten by what comes after
 * it, tags of the user's own leave text. Stricter in one thing, as strict field validation is: a key may stand once.
 * YAML 1.2 is read without merges and tags, and a key is the text that is written.
 */
export class YamlValues {
  readonly faults: YamlFault[] = [];
  readonly #version: YamlVersion;
  readonly #textFault: (text: string) => string | undefined;
  readonly #lineOf: (offset: number) => number;
  readonly #anchors = new Map<string, unknown>();
  readonly #targets = new Map<Alias, unknown>();
  readonly #open = new Set<unknown>();
  #aliasDepth = 0;
  #aliased = 0;

  constructor(
    { version, textFault }: Pick<YamlOptions, 'version' | 'textFault'>,
    lineOf: (offset: number) => number,
  ) {
    this.#version = version;
    this.#textFault = textFault ?? (() => undefined);
    this.#lineOf = lineOf;
  }

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
    if (this.#version === '1.2' && isNode(node) && node.tag !== undefined && !PLAIN_TAG.test(node.tag)) {
      const hint = 'put text that begins with `!` in quotes';
      this.#fault('yaml', 'YAML tags have no meaning here', node, path, hint);
      return null;
    }
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

  isMerge(key: unknown): boolean {
    return (
      this.#version === '1.1' &&
      isScalar(key) &&
      key.value === '<<' &&
      key.tag === undefined &&
      (key.type ?? 'PLAIN') === 'PLAIN'
    );
  }

  /** What a key is called: sigs.k8s.io/yaml's way with keys that are not text, or what is written. */
  keyText(key: unknown): string | undefined {
    const node = this.target(key);
    if (!isScalar(node)) return undefined;
    const value = this.#version === '1.1' ? scalarValue(node, '1.1') : node.value;
    if (typeof value === 'string') return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
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
        `\`*\` begins an alias in YAML: if text is meant, put it in quotes: "*${showName(node.source)}"`,
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
    const first = new Map<string, unknown>();
    for (const { key, value } of map.items) {
      if (this.isMerge(key)) {
        this.#merge(value, result, path);
        continue;
      }
      const name = this.#key(key, path);
      if (name === undefined) continue;
      if (first.has(name)) this.#repeated(name, key, first.get(name), path);
      else first.set(name, key);
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
    if (isAlias(key)) this.read(key, path);
    const name = this.keyText(key);
    if (name === undefined) {
      this.#fault('yaml', NOT_TEXT, key, path, 'put it in quotes');
      return undefined;
    }
    if (name === '__proto__' && this.#version === '1.1') {
      this.#fault('unsafe-name', 'no key may be called `__proto__`', key, path, 'rename it');
      return undefined;
    }
    if (isScalar(key)) this.#anchor(key);
    this.#checkText(name, key, path);
    return name;
  }

  #repeated(name: string, key: unknown, first: unknown, path: Path): void {
    const written = isScalar(key) && typeof key.value === 'string' ? key.value : name;
    const read = written === name ? '' : `, read as \`${name}\`,`;
    // The lines of what a tool rendered are in no file.
    const hint =
      this.#version === '1.2'
        ? `it is already on line ${this.#lineOf(offsetOf(first) ?? 0)}: join the two`
        : 'join the two, or use quotes';
    this.#fault(
      'duplicate-key',
      `the key \`${showName(written)}\`${read} stands here twice`,
      key,
      path,
      hint,
    );
  }

  #checkText(text: string, node: unknown, path: Path): void {
    const why = this.#textFault(text);
    if (why === undefined) return;
    this.#fault('unsafe-name', `\`${showName(text)}\` ${why}`, node, path, 'write plain text on one line');
  }

  #scalar(node: Scalar, path: Path): unknown {
    const value = scalarValue(node, this.#version);
    if (typeof value === 'string') this.#checkText(value, node, path);
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
    // What stands behind an alias was looked at where it is written.
    if (this.faults.length === MOST_FAULTS || (this.#aliasDepth > 0 && code !== 'alias-bomb')) return;
    this.faults.push({
      code,
      message,
      offset: offsetOf(node) ?? 0,
      path,
      ...(hint !== undefined && { hint }),
    });
  }
}

/** A fault's message for a key that is a list or a map; a template's `{{` reads as one. */
export const NOT_TEXT = 'a key must be text';

const BAD_TAG = Symbol('bad tag');
const CORE = 'tag:yaml.org,2002:';
/** Tags of what plain YAML holds anyway. */
const PLAIN_TAG = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;

function scalarValue(node: Scalar, version: YamlVersion): string | number | boolean | null | typeof BAD_TAG {
  const text = typeof node.value === 'string' ? node.value : '';
  const plain = node.type === 'PLAIN' || node.type === undefined;
  switch (node.tag) {
    case undefined:
      return plain ? plainScalar(text, version) : text;
    case `${CORE}int`:
    case `${CORE}float`: {
      const value = plainScalar(text, version);
      return typeof value === 'number' ? value : BAD_TAG;
    }
    case `${CORE}bool`: {
      const value = plainScalar(text, version);
      return typeof value === 'boolean' ? value : BAD_TAG;
    }
    case `${CORE}null`:
      return plainScalar(text, version) === null ? null : BAD_TAG;
    case `${CORE}binary`: {
      const packed = text.replaceAll(/\s/g, '');
      return /^[A-Za-z0-9+/]*={0,2}$/.test(packed) ? Buffer.from(packed, 'base64').toString() : BAD_TAG;
    }
    default:
      return text;
  }
}

/** Where a node begins in the text. */
export function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
