import type { Labels } from '../../core/objects.ts';
import type { Position } from '../../core/problem.ts';
import type { WrittenEndpoint } from '../../rules/write/written-file.ts';

/** Pods that no manifest has, and the original makes: entries of `endpoints`. */
export class MadePods {
  readonly #byKey = new Map<
    string,
    WrittenEndpoint & { readonly namespace: string; readonly labels: Labels }
  >();
  readonly #origins = new Map<string, Position>();
  readonly #names = new Set<string>();

  /** The name by which a rule calls pods with these labels. */
  take(namespace: string, labels: Labels, at: Position): string {
    const key = JSON.stringify([namespace, Object.entries(labels).sort()]);
    const known = this.#byKey.get(key);
    if (known) return known.name;
    const name = this.#freeName([namespace, ...Object.entries(labels).flat()].join('-'));
    this.#byKey.set(key, { name, namespace, labels });
    this.#origins.set(name, at);
    return name;
  }

  /** Where the original names each. */
  get origins(): ReadonlyMap<string, Position> {
    return this.#origins;
  }

  get endpoints(): readonly WrittenEndpoint[] {
    return [...this.#byKey.values()];
  }

  #freeName(words: string): string {
    const plain = words
      .replace(/illuminatio-inverted-/g, 'not-')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .slice(0, 50)
      .replace(/^-+|-+$/g, '');
    let name = plain;
    for (let count = 2; this.#names.has(name); count++) name = `${plain}-${count}`;
    this.#names.add(name);
    return name;
  }
}
