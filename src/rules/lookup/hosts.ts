import type { ExternalHost } from '../../core/check.ts';
import { mistake } from '../../core/findings.ts';
import type { Service } from '../../core/objects.ts';
import type { Problem } from '../../core/problem.ts';
import { parseAddress } from '../../net/ip.ts';
import type { BodyOf, Endpoint, NamedEndpoints } from '../endpoints/endpoint.ts';

/** RFC 5737's second documentation range: 254 addresses for the hosts that are declared by name alone. */
const RANGE = '198.51.100.';
const LAST = 254;

/** Gives every host that the rules speak of its address. */
export class Hosts {
  readonly problems: readonly Problem[];
  readonly #addresses: ReadonlyMap<string, string>;

  /** Addresses are handed out in the order of `named`, then of `endpoints`, around those that the file gives itself. */
  constructor(named: NamedEndpoints, endpoints: readonly Endpoint[]) {
    const problems: Problem[] = [];
    const given = new Map<string, string>();
    const taken = new Set<string>();
    const wanted: { readonly host: string; readonly at: Endpoint['at'] }[] = [];
    for (const entry of named.values()) {
      if (entry.kind === 'outside') taken.add(entry.address);
      if (entry.kind !== 'host') continue;
      const host = entry.host.toLowerCase();
      taken.add(entry.address ?? entry.host);
      wanted.push({ host, at: entry.at });
      if (entry.address !== undefined && !parseAddress(host)) given.set(host, entry.address);
    }
    for (const { body, at } of endpoints) {
      if (body.kind !== 'host') continue;
      if (parseAddress(body.host)) taken.add(body.host);
      else wanted.push({ host: body.host, at });
    }
    let next = 1;
    for (const { host, at } of wanted) {
      if (parseAddress(host) || given.has(host)) continue;
      while (taken.has(`${RANGE}${next}`)) next++;
      if (next > LAST) {
        const hint = 'give some of them an `address` under `endpoints`';
        problems.push(mistake('too-many-hosts', `more than ${LAST} hosts have no address`, at, hint));
        break;
      }
      given.set(host, `${RANGE}${next}`);
      taken.add(`${RANGE}${next}`);
    }
    this.#addresses = given;
    this.problems = problems;
  }

  /** The host that an endpoint names; undefined when there was no address left for it. */
  host({ label, host }: BodyOf<'host'>): ExternalHost | undefined {
    if (parseAddress(host)) return { label, address: host };
    const address = this.#addresses.get(host);
    return address === undefined ? undefined : { label, name: host, address };
  }
}

/** The host that an ExternalName is another name for; undefined for any other Service. */
export function aliasOf({ namespace, name, externalName }: Service): BodyOf<'host'> | undefined {
  const host = externalName?.toLowerCase().replace(/\.$/, '');
  return host === undefined ? undefined : { kind: 'host', label: `${namespace}/service/${name}`, host };
}

/** What needs a stub: one for each address, the first word for it as its label. */
export function stubs(hosts: Iterable<ExternalHost>): readonly ExternalHost[] {
  const byAddress = new Map<string, { label: string; names: Set<string> }>();
  for (const { label, name, address } of hosts) {
    const known = byAddress.get(address) ?? { label, names: new Set() };
    if (name !== undefined) known.names.add(name);
    byAddress.set(address, known);
  }
  return [...byAddress].map(([address, { label, names }]) => {
    const [name, ...aliases] = names;
    return { label, ...(name !== undefined && { name }), ...(aliases.length > 0 && { aliases }), address };
  });
}
