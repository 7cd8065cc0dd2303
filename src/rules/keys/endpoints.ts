import * as z from 'zod/mini';
import type { Findings } from '../../core/findings.ts';
import { isDnsLabel, isHostName, isLabelKey, isLabelValue } from '../../kubernetes/names.ts';
import { showName } from '../../text/escape.ts';
import { valueAt, type Path } from '../../yaml/path.ts';
import type { RuleDocument } from '../document.ts';
import { addressMistake, meantAsAddress } from '../endpoints/addresses.ts';
import type { NamedEndpoint, NamedEndpoints } from '../endpoints/endpoint.ts';
import { RESERVED } from '../endpoints/parse-endpoint.ts';
import { fileKey, type FileReading } from './file-key.ts';
import { described, text } from './schemas.ts';

/** One entry of `endpoints`. */
const entry = described(
  z.union([
    z.strictObject({
      namespace: text('a namespace', 'The namespace of the pods.', ['ingress']),
      labels: described(
        z.record(z.string(), z.string()),
        'a map of labels',
        'Labels that the pods carry, all of them. A stub pod with these stands for pods that no manifest has.',
        [{ app: 'gateway' }],
      ),
      namespaceLabels: z.optional(
        described(
          z.record(z.string(), z.string()),
          'a map of labels',
          'Labels of the namespace, where no manifest defines it.',
          [{ zone: 'edge' }],
        ),
      ),
    }),
    z.strictObject({
      host: text(
        'a host name or an IPv4 address',
        'A server outside the cluster: its DNS name or IPv4 address.',
        ['api.stripe.example', '203.0.113.8'],
      ),
      address: z.optional(
        text(
          'an IPv4 address',
          'The address that policies see for a `host` given by name; one of 198.51.100.0/24 where it is absent.',
          ['203.0.113.8'],
        ),
      ),
    }),
    z.strictObject({
      outside: text('an IPv4 address', 'A client or server outside the cluster, at this IPv4 address.', [
        '203.0.113.20',
      ]),
    }),
  ]),
  '`{namespace: …, labels: {…}}`, `{host: …}` or `{outside: …}`',
  'What the name stands for: pods by namespace and labels, a host, or a client outside the cluster.',
  [{ namespace: 'ingress', labels: { app: 'gateway' } }, { host: 'api.stripe.example' }],
);

type Entry = z.infer<typeof entry>;

const schema = z.optional(
  described(
    z.record(z.string(), entry),
    'a map of names to endpoints',
    'Names for what has none yet. Workloads and Services of the manifests need no entry. An entry `internet` says ' +
      'which address stands for the internet (192.0.2.1 otherwise).',
    [{ stripe: { host: 'api.stripe.example' } }],
  ),
);

export const endpoints = fileKey({ schema, read });

function read(written: z.infer<typeof schema>, { document, findings, named }: FileReading): NamedEndpoints {
  // From the document, not from zod's record: that leaves `__proto__` out without a word.
  for (const name of keysOf(document.value, ['endpoints'])) {
    const reader = new Reader(name, document, findings);
    const entry = written?.[name];
    if (reader.hasValidName() && entry) named.set(name, reader.read(entry));
  }
  sameNameTwice(named, findings);
  return named;
}

class Reader {
  readonly #name: string;
  readonly #document: RuleDocument;
  readonly #findings: Findings;

  constructor(name: string, document: RuleDocument, findings: Findings) {
    this.#name = name;
    this.#document = document;
    this.#findings = findings;
  }

  /** No dot and no slash, so that it is never taken for a host or a workload. */
  hasValidName(): boolean {
    const at = this.#document.locateKey(this.#path());
    const shown = showName(this.#name);
    const isValid = /^[A-Za-z0-9]([-A-Za-z0-9_]{0,61}[A-Za-z0-9])?$/.test(this.#name);
    if (!isValid) {
      const hint = this.#name.includes('.')
        ? 'a host’s name goes behind `host:`, under a name without dots'
        : 'letters, digits, dashes and underscores make a name';
      this.#findings.error('bad-name', `\`${shown}\` is not a valid endpoint name`, at, hint);
    } else if (this.#name !== 'internet' && RESERVED.some((word) => word === this.#name)) {
      const message = `\`${shown}\` has a meaning already and cannot be given another`;
      this.#findings.error('bad-name', message, at, 'choose another name');
    }
    return isValid;
  }

  read(entry: Entry): NamedEndpoint {
    const at = this.#document.locateKey(this.#path());
    const [key = ''] = Object.keys(entry);
    if (this.#name === 'internet' && !('host' in entry)) {
      this.#add('bad-endpoint', '`internet` is a host', [key], 'write {host: 203.0.113.9}');
    }
    if ('namespace' in entry) {
      const { namespace, labels, namespaceLabels } = entry;
      this.#checkPods(namespace);
      return { kind: 'pods', namespace, labels, ...(namespaceLabels && { namespaceLabels }), at };
    }
    if ('outside' in entry) {
      this.#checkAddress(entry.outside, 'outside');
      return { kind: 'outside', address: entry.outside, at };
    }
    this.#checkHost(entry.host, entry.address);
    const { host, address } = entry;
    return { kind: 'host', host, ...(address !== undefined && { address }), at };
  }

  #checkPods(namespace: string): void {
    if (!isDnsLabel(namespace)) {
      const message = `\`${showName(namespace)}\` is not a valid namespace name`;
      this.#add('bad-name', message, ['namespace'], 'lower-case letters, digits and dashes make one');
    }
    const labels = keysOf(this.#document.value, this.#path('labels'));
    if (labels.length === 0) {
      const hint = `for every pod of the namespace write "${showName(namespace)}/*" in the rule`;
      this.#add('empty-list', '`labels` is an empty map', ['labels'], hint);
    }
    this.#checkLabels('labels');
    this.#checkLabels('namespaceLabels');
  }

  #checkLabels(under: 'labels' | 'namespaceLabels'): void {
    for (const key of keysOf(this.#document.value, this.#path(under))) {
      const value = valueAt(this.#document.value, this.#path(under, key));
      if (!isLabelKey(key)) {
        const at = this.#document.locateKey(this.#path(under, key));
        this.#findings.error('bad-selector', `\`${showName(key)}\` is not a valid label key`, at);
      } else if (typeof value === 'string' && !isLabelValue(value)) {
        this.#add('bad-selector', `\`${showName(value)}\` is not a valid label value`, [under, key]);
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
      this.#add('bad-endpoint', `\`${showName(host)}\` is not a valid host name`, ['host'], hint);
    }
    if (address !== undefined) this.#checkAddress(address, 'address');
  }

  #checkAddress(address: string, key: string): void {
    const wrong = addressMistake(address);
    if (wrong) this.#add('bad-address', `\`${showName(address)}\` ${wrong.message}`, [key], wrong.hint);
  }

  #add(code: string, message: string, below: Path, hint?: string): void {
    this.#findings.error(code, message, this.#document.locate(this.#path(...below)), hint);
  }

  #path(...below: Path): Path {
    return ['endpoints', this.#name, ...below];
  }
}

/** A name resolves to one address. */
function sameNameTwice(named: NamedEndpoints, findings: Findings): void {
  const first = new Map<string, { readonly address: string; readonly line: number }>();
  for (const entry of named.values()) {
    if (entry.kind !== 'host' || entry.address === undefined) continue;
    const host = entry.host.toLowerCase();
    const other = first.get(host);
    if (!other) first.set(host, { address: entry.address, line: entry.at.line });
    else if (other.address !== entry.address) {
      findings.error(
        'two-addresses',
        `the host \`${showName(host)}\` has two addresses, ${showName(other.address)} on line ${other.line} and ` +
          `${showName(entry.address)} here`,
        entry.at,
        'give both endpoints the same address',
      );
    }
  }
}

function keysOf(value: unknown, path: Path): readonly string[] {
  const found = valueAt(value, path);
  return typeof found === 'object' && found !== null ? Object.keys(found) : [];
}
