import { isPortName } from '../../kubernetes/names.ts';
import { showName } from '../../text/escape.ts';
import type { Field } from '../fields.ts';
import type { Reading } from '../format.ts';
import type { Party, Ports } from '../imported.ts';
import type { Addresses } from './policytester-addresses.ts';
import { Groups } from './policytester-groups.ts';
import { Names } from './policytester-names.ts';
import type { Pods } from './policytester-pods.ts';

/** A target and one port of it. */
export interface Reached {
  readonly to: Party;
  readonly ports: Ports;
}

interface Known {
  readonly pods: Pods;
  readonly addresses: Addresses;
}

const KEYS = ['name', 'pods', 'addresses', 'ports', 'connections', 'targets'];

/** policytester's `connections`: the ports of each are crossed with its own pods and hosts, and others taken in. */
export class Connections {
  readonly #groups: Groups<Reached>;
  readonly #reading: Reading;

  constructor(entries: readonly Field[], known: Known, reading: Reading) {
    const names = new Names('connection', reading);
    this.#reading = reading;
    this.#groups = new Groups<Reached>('connection', reading);
    for (const entry of entries) this.#read(entry, names, known);
    this.#groups.check();
  }

  /** What a connection reaches; what is named twice in it is there twice. */
  reached(reference: Field): readonly Reached[] {
    return this.#groups.expand(reference);
  }

  #read(entry: Field, names: Names, { pods, addresses }: Known): void {
    const keys = entry.map(KEYS, 'error');
    if (!keys) return;
    const name = names.take(entry, keys);
    const of = keys.get('connections')?.texts() ?? [];
    const ports = (keys.get('ports')?.list() ?? []).flatMap(readPort);
    const targets = [
      ...pods.all(keys.get('pods')?.texts() ?? []),
      ...(keys.get('addresses')?.texts() ?? []).flatMap((one) => addresses.of(one)),
    ];
    const own = targets.flatMap((to) =>
      ports.flatMap((port) => (this.#reading.spend(1, entry.at) ? [{ to, ports: port }] : [])),
    );
    this.#checkUse(entry, keys, name ?? '');
    if (name !== undefined) this.#groups.add(name, { at: entry, own, of });
  }

  /** policytester takes a connection that checks nothing, and says nothing. */
  #checkUse(entry: Field, keys: ReadonlyMap<string, Field>, name: string): void {
    const shown = `the connection \`${showName(name)}\``;
    const [hasPorts, hasOthers] = ['ports', 'connections'].map((key) => isFilled(keys.get(key)));
    const hasTargets = isFilled(keys.get('pods')) || isFilled(keys.get('addresses'));
    if (hasPorts !== true && hasOthers !== true) {
      entry.error(
        'no-ports',
        `${shown} has neither \`ports\` nor \`connections\`: it checks nothing`,
        'add ports',
      );
    } else if (!hasTargets && hasOthers !== true) {
      const hint = 'name `pods` or `addresses`';
      entry.error('no-targets', `${shown} has ports and nothing that they are of: it checks nothing`, hint);
    } else if (hasTargets && hasPorts !== true) {
      const message = `${shown} names pods or addresses and no ports: what it takes in keeps its own`;
      this.#reading.findings.warning('no-ports', message, entry.at, 'add `ports`');
    }
    const targets = keys.get('targets');
    if (!targets) return;
    const message = '`targets` says nothing to policytester, and is left out';
    this.#reading.findings.notice('ignored-key', message, targets.keyAt);
  }
}

function isFilled(field: Field | undefined): boolean {
  return Array.isArray(field?.value) && field.value.length > 0;
}

/** `port: 80` and `port: "80"` are the same. */
function readPort(entry: Field): readonly Ports[] {
  const keys = entry.map(['port', 'type'], 'error');
  if (!keys) return [];
  const protocol = keys.has('type') ? keys.get('type')?.oneOf(['TCP', 'UDP'] as const) : 'TCP';
  const port = entry.need(keys, 'port');
  if (!port) return [];
  const { at } = port;
  if (protocol === undefined) return [];
  const { value } = port;
  const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : port.text()?.trim();
  if (text === undefined) return [];
  const number = /^\d{1,6}$/.test(text) ? Number(text) : undefined;
  if (number !== undefined && number >= 1 && number <= 65_535)
    return [{ kind: 'number', number, protocol, at }];
  if (number === undefined && typeof value === 'string' && isPortName(text))
    return [{ kind: 'name', name: text, protocol, at }];
  const hint = 'write a number from 1 to 65535, or the name of a container’s port';
  port.error('bad-port', `\`${showName(text)}\` is not a port`, hint);
  return [];
}
