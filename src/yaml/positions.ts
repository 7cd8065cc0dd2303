import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Path } from './path.ts';
import { offsetOf, type YamlValues } from './values.ts';

interface Entry {
  readonly key?: unknown;
  readonly value: unknown;
}

/** The way from a path inside a document's value back to the offsets of its text. */
export class YamlPositions {
  readonly #root: unknown;
  readonly #values: YamlValues;
  readonly #lineOf: (offset: number) => number;
  /** By key, for maps that were asked before: one may have thousands of entries. */
  readonly #entries = new Map<YAMLMap, ReadonlyMap<string, Entry>>();

  constructor(root: unknown, values: YamlValues, lineOf: (offset: number) => number) {
    this.#root = root;
    this.#values = values;
    this.#lineOf = lineOf;
  }

  find(path: Path): { readonly value: number; readonly key: number } {
    let node = this.#values.target(this.#root);
    let value = offsetOf(this.#root) ?? 0;
    let key = value;
    for (const part of path) {
      const entry = this.#step(node, part);
      if (!entry) return { value, key: value };
      const own = offsetOf(entry.value);
      const named = offsetOf(entry.key);
      // `ingress:` with nothing after it: its key says more than the end of its line.
      const empty = isScalar(entry.value) && entry.value.source === '' && entry.value.type === 'PLAIN';
      const beside =
        own !== undefined && (named === undefined || this.#lineOf(named) === this.#lineOf(own)) && !empty;
      value = beside ? own : (named ?? own ?? value);
      key = named ?? value;
      node = this.#values.target(entry.value);
    }
    return { value, key };
  }

  #step(node: unknown, part: string | number): Entry | undefined {
    if (isMap(node)) return this.#entriesOf(node).get(String(part));
    return isSeq(node) && typeof part === 'number' && part in node.items
      ? { value: node.items[part] }
      : undefined;
  }

  /** The entries that gave a map its values, be they merged in. */
  #entriesOf(map: YAMLMap): ReadonlyMap<string, Entry> {
    const known = this.#entries.get(map);
    if (known) return known;
    const entries = new Map<string, Entry>();
    this.#entries.set(map, entries);
    for (const pair of map.items) {
      if (this.#values.isMerge(pair.key)) {
        const merged = this.#values.target(pair.value);
        const sources = isSeq(merged) ? merged.items.toReversed() : [merged];
        for (const source of sources) {
          const target = this.#values.target(source);
          if (isMap(target)) for (const [name, entry] of this.#entriesOf(target)) entries.set(name, entry);
        }
        continue;
      }
      const name = this.#values.keyText(pair.key);
      if (name !== undefined) entries.set(name, pair);
    }
    return entries;
  }
}
