import { showName } from '../text/show-name.ts';
import type { Problem } from '../core/problem.ts';
import type { NamedEndpoint } from '../core/check.ts';
import { valueAt } from '../yaml/rule-document.ts';
import type { Path, RuleDocument } from '../yaml/rule-document.ts';
import { RESERVED } from './endpoints.ts';
import { addressMistake, meantAsAddress } from './addresses.ts';
import { mistake } from '../core/findings.ts';
import { isDnsLabel, isHostName, isLabelKey, isLabelValue } from '../kubernetes/names.ts';
import type { RuleFile } from './schema.ts';
import type { Shape } from './shape.ts';

type Entry = NonNullable<RuleFile['endpoints']>[string];

/** Reads the `endpoints` section; what is wrong with an entry goes to `problems`. */
export function readNamedEndpoints(
  shape: Shape,
  document: RuleDocument,
  problems: Problem[],
): ReadonlyMap<string, NamedEndpoint> {
  const named = new Map<string, NamedEndpoint>();
  // From the document, not from zod's record: that leaves `__proto__` out without a word.
  for (const name of keysOf(document.value, ['endpoints'])) {
    const reader = new Reader(name, document, problems);
    reader.checkName();
    const entry = shape.endpoints?.[name];
    if (entry && isEndpointName(name)) named.set(name, reader.read(entry));
  }
  sameNameTwice(named, problems);
  return named;
}

class Reader {
  readonly #name: string;
  readonly #document: RuleDocument;
  readonly #problems: Problem[];

  constructor(name: string, document: RuleDocument, problems: Problem[]) {
    this.#name = name;
    this.#document = document;
    this.#problems = problems;
  }

  checkName(): void {
    const at = this.#document.locateKey(this.#path());
    const shown = showName(this.#name);
    if (!isEndpointName(this.#name)) {
      const hint = this.#name.includes('.')
        ? 'a host’s name goes behind `host:`, under a name without dots'
        : 'letters, digits, dashes and underscores make a name';
      this.#problems.push(mistake('bad-name', `\`${shown}\` can not be an endpoint’s name`, at, hint));
    } else if (this.#name !== 'internet' && RESERVED.some((word) => word === this.#name)) {
      const message = `\`${shown}\` has a meaning already and can not be given another`;
      this.#problems.push(mistake('bad-name', message, at, 'choose another name'));
    }
  }

  read(entry: Entry): NamedEndpoint {
    const at = this.#document.locateKey(this.#path());
    if ('namespace' in entry) {
      if (this.#name === 'internet') {
        this.#add('bad-endpoint', '`internet` is a host', ['namespace'], 'write {host: 203.0.113.9}');
      }
      this.#checkPods(entry.namespace);
      return { kind: 'pods', namespace: entry.namespace, labels: entry.labels, at };
    }
    if ('outside' in entry) {
      if (this.#name === 'internet') {
        this.#add('bad-endpoint', '`internet` is a host', ['outside'], 'write {host: 203.0.113.9}');
      }
      this.#checkAddress(entry.outside, 'outside');
      return { kind: 'outside', address: entry.outside, at };
    }
    this.#checkHost(entry.host, entry.address);
    const { host, address } = entry;
    return { kind: 'host', host, ...(address !== undefined && { address }), at };
  }

  #checkPods(namespace: string): void {
    if (!isDnsLabel(namespace)) {
      const message = `\`${showName(namespace)}\` is no namespace’s name`;
      this.#add('bad-name', message, ['namespace'], 'lower-case letters, digits and dashes make one');
    }
    const labels = keysOf(this.#document.value, this.#path('labels'));
    if (labels.length === 0) {
      const hint = `for every pod of the namespace write "${showName(namespace)}/*" in the rule`;
      this.#add('empty-list', '`labels` is an empty map', ['labels'], hint);
    }
    for (const [key, value] of labels.map((key) => [
      key,
      valueAt(this.#document.value, this.#path('labels', key)),
    ])) {
      if (typeof key !== 'string') continue;
      if (!isLabelKey(key)) {
        const at = this.#document.locateKey(this.#path('labels', key));
        this.#problems.push(mistake('bad-selector', `\`${showName(key)}\` can not be a label’s key`, at));
      } else if (typeof value === 'string' && !isLabelValue(value)) {
        this.#add('bad-selector', `\`${showName(value)}\` can not be a label’s value`, ['labels', key]);
      }
    }
  }

  #checkHost(host: string, address: string | undefined): void {
    const withPort = /^([^:]+):(\w+)$/.exec(host);
    if (withPort) {
      const hint = `write the port where the host is used: \`${showName(`${this.#name}:${withPort[2] ?? ''}`)}\``;
      this.#add('bad-endpoint', '`host` has a port', ['host'], hint);
    } else if (meantAsAddress(host)) {
      this.#checkAddress(host, 'host');
      if (address !== undefined && address !== host) {
        const hint = 'remove `address`, or write the host’s name';
        this.#add('bad-address', '`host` is an address already', ['address'], hint);
      }
    } else if (!isHostName(host)) {
      const hint = host.includes('*')
        ? 'a check connects to one host: write a whole name'
        : 'a host’s name has a dot in it: api.example.com';
      this.#add('bad-endpoint', `\`${showName(host)}\` is no host’s name`, ['host'], hint);
    }
    if (address !== undefined) this.#checkAddress(address, 'address');
  }

  #checkAddress(address: string, key: string): void {
    const wrong = addressMistake(address);
    if (wrong) this.#add('bad-address', `\`${showName(address)}\` ${wrong.message}`, [key], wrong.hint);
  }

  #add(code: string, message: string, below: Path, hint?: string): void {
    this.#problems.push(mistake(code, message, this.#document.locate(this.#path(...below)), hint));
  }

  #path(...below: Path): Path {
    return ['endpoints', this.#name, ...below];
  }
}

/** No dot and no slash, so that it is never taken for a host or a workload. */
function isEndpointName(text: string): boolean {
  return /^[A-Za-z0-9]([-A-Za-z0-9_]{0,61}[A-Za-z0-9])?$/.test(text);
}

/** A name resolves to one address. */
function sameNameTwice(named: ReadonlyMap<string, NamedEndpoint>, problems: Problem[]): void {
  const first = new Map<
    string,
    { readonly label: string; readonly address: string; readonly line: number }
  >();
  for (const [label, entry] of named) {
    if (entry.kind !== 'host' || entry.address === undefined) continue;
    const host = entry.host.toLowerCase();
    const other = first.get(host);
    if (!other) first.set(host, { label, address: entry.address, line: entry.at.line });
    else if (other.address !== entry.address) {
      problems.push(
        mistake(
          'two-addresses',
          `the host \`${showName(host)}\` has two addresses, ${showName(other.address)} on line ${other.line} and ` +
            `${showName(entry.address)} here`,
          entry.at,
          'give both endpoints the same address',
        ),
      );
    }
  }
}

function keysOf(value: unknown, path: Path): readonly string[] {
  const found = valueAt(value, path);
  return typeof found === 'object' && found !== null ? Object.keys(found) : [];
}
