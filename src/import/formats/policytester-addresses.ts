import type { Field } from '../fields.ts';
import type { Reading } from '../format.ts';
import type { Party } from '../imported.ts';
import { Groups } from './policytester-groups.ts';
import { Names } from './policytester-names.ts';

/** policytester's `addresses`: hosts, and groups of them. */
export class Addresses {
  readonly #groups: Groups<Party>;

  constructor(entries: readonly Field[], pods: Names, reading: Reading) {
    const names = new Names('address', reading, pods);
    this.#groups = new Groups<Party>('address', reading);
    for (const entry of entries) {
      const keys = entry.map(['name', 'hosts', 'addresses'], 'error');
      if (!keys) continue;
      const name = names.take(entry, keys);
      const own = (keys.get('hosts')?.texts() ?? []).map(hostOf);
      const of = keys.get('addresses')?.texts() ?? [];
      if (name !== undefined) this.#groups.add(name, { at: entry, own, of });
    }
    this.#groups.check();
  }

  /** The hosts of an address, each once. */
  of(reference: Field): readonly Party[] {
    return this.#groups.expand(reference);
  }
}

function hostOf(field: Field): Party {
  const host = String(field.value);
  return { kind: 'host', host, shown: host, at: field.at };
}
