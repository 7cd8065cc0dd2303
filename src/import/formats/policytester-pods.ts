import { isDnsLabel, nameFault } from '../../kubernetes/names.ts';
import { showName } from '../../text/escape.ts';
import type { Field } from '../fields.ts';
import type { Reading } from '../format.ts';
import type { Party } from '../imported.ts';
import { Groups } from './policytester-groups.ts';
import { Names } from './policytester-names.ts';

/** policytester's `pods`: single ones, by the beginning of their name, and groups of them. */
export class Pods {
  readonly names: Names;
  readonly #groups: Groups<Party>;

  constructor(entries: readonly Field[], reading: Reading) {
    this.names = new Names('pod', reading);
    this.#groups = new Groups<Party>('pod or pod group', reading);
    for (const entry of entries) this.#read(entry);
    this.#groups.check();
  }

  /** The pods of several references, each once. */
  all(references: readonly Field[]): readonly Party[] {
    return [...new Set(references.flatMap((one) => this.#groups.expand(one)))];
  }

  #read(entry: Field): void {
    const keys = entry.map(['name', 'namespace', 'podname', 'pods'], 'error');
    if (!keys) return;
    const name = this.names.take(entry, keys);
    const [podname, namespace, pods] = ['podname', 'namespace', 'pods'].map((key) => keys.get(key));
    if (podname) {
      pods?.error(
        'single-and-group',
        'a single pod, which has a `podname`, cannot have `pods`',
        'remove one',
      );
      const own = readPod(podname, entry.need(keys, 'namespace', 'a single pod is in one'), name);
      if (name !== undefined) this.#groups.add(name, { at: entry, own, of: [] });
      return;
    }
    namespace?.error('single-and-group', 'a group of pods has no `namespace`', 'add `podname`, or remove it');
    if (!pods) entry.need(keys, 'podname', 'a single pod has `podname`, a group has `pods`');
    if (name !== undefined) this.#groups.add(name, { at: entry, own: [], of: pods?.texts() ?? [] });
  }
}

function readPod(podname: Field, namespace: Field | undefined, name: string | undefined): readonly Party[] {
  const within = namespace?.text();
  const prefix = podname.text();
  if (within !== undefined && !isDnsLabel(within)) {
    namespace?.error('bad-name', `\`${showName(within)}\` is not a valid namespace name`);
    return [];
  }
  if (prefix === undefined || within === undefined) return [];
  // `web-` is how a name may begin, and no name.
  if (nameFault(prefix.replace(/[-.]$/, ''), 'subdomain') !== undefined) {
    podname.error('bad-name', `no pod’s name begins with \`${showName(prefix)}\``);
    return [];
  }
  return [{ kind: 'prefix', namespace: within, prefix, shown: name ?? prefix, at: podname.at }];
}
