import type { Problem } from '../core/problem.ts';
import type { ExternalHost, RuleSet } from '../core/check.ts';
import { parseEndpoint } from './endpoints.ts';
import type { EndpointBody } from './endpoints.ts';
import { parseAddress } from '../net/ip.ts';
import { mistake } from '../core/findings.ts';

/** RFC 5737's second documentation range: 254 addresses for the hosts that are declared by name alone. */
const RANGE = '198.51.100.';
const LAST = 254;

/** Gives every host that the rules speak of its address. */
export class Hosts {
  readonly problems: readonly Problem[];
  readonly #addresses: ReadonlyMap<string, string>;

  /** Addresses are handed out in the order of `endpoints`, then of the rules, around those that the file gives itself. */
  constructor(rules: RuleSet) {
    const problems: Problem[] = [];
    const given = new Map<string, string>();
    const taken = new Set<string>();
    for (const entry of rules.endpoints.values()) {
      if (entry.kind === 'outside') taken.add(entry.address);
      else if (entry.kind === 'host') {
        taken.add(entry.address ?? entry.host);
        if (entry.address !== undefined && !parseAddress(entry.host)) {
          given.set(entry.host.toLowerCase(), entry.address);
        }
      }
    }
    const wanted: { readonly host: string; readonly at: Problem['at'] & object }[] = [];
    for (const entry of rules.endpoints.values()) {
      if (entry.kind === 'host') wanted.push({ host: entry.host.toLowerCase(), at: entry.at });
    }
    for (const rule of rules.rules) {
      const { from, to, allow, deny, onlyFrom = [], onlyTo = [] } = rule;
      for (const ref of [from, to, allow, deny, onlyFrom, onlyTo].flat()) {
        const reading = parseEndpoint(ref.text, rules.endpoints);
        if (!reading.ok || reading.value.body.kind !== 'host') continue;
        const { host } = reading.value.body;
        if (parseAddress(host)) taken.add(host);
        wanted.push({ host, at: ref.at });
      }
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
  host(body: EndpointBody & { readonly kind: 'host' }): ExternalHost | undefined {
    if (parseAddress(body.host)) return { label: body.label, address: body.host };
    const address = this.#addresses.get(body.host);
    return address === undefined ? undefined : { label: body.label, name: body.host, address };
  }
}

/** What has to stand in for the hosts: one for each address, the first word for it as its label. */
export function stubs(hosts: Iterable<ExternalHost>): readonly ExternalHost[] {
  const byAddress = new Map<string, { label: string; names: Set<string> }>();
  for (const { label, name, address } of hosts) {
    const known = byAddress.get(address) ?? { label, names: new Set() };
    if (name !== undefined) known.names.add(name);
    byAddress.set(address, known);
  }
  return [...byAddress].map(([address, { label, names }]) => {
    const [name, ...aliases] = names;
    return {
      label,
      ...(name !== undefined && { name }),
      ...(aliases.length > 0 && { aliases }),
      address,
    };
  });
}
