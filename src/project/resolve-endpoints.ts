import type { Repository } from './repository.ts';
import type { Endpoint } from '../model/connection.ts';
import type { Problem } from '../core/problem.ts';
import type { EndpointRef } from '../core/check.ts';
import { Declared } from '../rules/declared.ts';
import { Destinations, type Destination } from '../rules/destinations.ts';
import { parseEndpoint } from '../rules/endpoints.ts';
import { Findings } from '../core/findings.ts';
import { Hosts } from '../rules/hosts.ts';
import { sourcesOf } from '../rules/sources.ts';

/** What two endpoints on a command line stand for. As long as `problems` has an error, it is not all of it. */
export interface ResolvedEndpoints {
  readonly sources: readonly Endpoint[];
  readonly destinations: readonly Destination[];
  readonly problems: readonly Problem[];
}

/** Stands for clients outside the cluster, as in the model's matrix: an address of RFC 5737 that nobody holds. */
const OUTSIDE = { ip: '198.51.100.1', label: 'outside' };

/**
 * Finds what `from` and `to` name, written as in a rule file. A client may be outside here, since no packet has to
 * come from there: an address, a host of `endpoints`, `internet` or `outside`.
 */
export function resolveEndpoints(repository: Repository, from: string, to: string): ResolvedEndpoints {
  const { inventory, rules } = repository;
  const declared = new Declared(inventory);
  const ofFrom = new Findings({ noticesOnce: true });
  const ofTo = new Findings({ noticesOnce: true });
  const read = (ref: EndpointRef, findings: Findings) => {
    const reading = parseEndpoint(ref.text, rules.endpoints);
    if (reading.ok) return reading.value;
    findings.error(reading.code, reading.message, ref.at, reading.hint);
    return undefined;
  };
  const hosts = new Hosts({ ...rules, rules: [] });
  const source = argument('FROM', from);
  const sources = (): readonly Endpoint[] => {
    if (from === 'outside') return [OUTSIDE];
    const endpoint = read(source, ofFrom);
    if (!endpoint) return [];
    const host = endpoint.body.kind === 'host' && !endpoint.port ? hosts.host(endpoint.body) : undefined;
    if (host) return [{ ip: host.address, label: host.label }];
    return sourcesOf(source, endpoint, declared, ofFrom).map(({ workload }) => workload);
  };
  const target = argument('TO', to);
  const destinations = (): readonly Destination[] => {
    const endpoint = read(target, ofTo);
    return endpoint
      ? new Destinations(declared, new Hosts(withHost(repository, target)), ofTo).of(target, endpoint)
      : [];
  };
  const found = { sources: sources(), destinations: destinations() };
  return { ...found, problems: [...told(ofFrom, 'FROM'), ...told(ofTo, 'TO')] };
}

/** A host that only the command line names needs an address, too. */
function withHost({ rules }: Repository, target: EndpointRef): Repository['rules'] {
  const rule = { name: 'TO', at: target.at, from: [], to: [target], allow: [], deny: [] };
  return { ...rules, rules: [rule] };
}

function argument(name: string, text: string): EndpointRef {
  return { text, at: { file: name, line: 1, column: 1 } };
}

/** A command line has no lines: the argument's name stands for the place. */
function told(findings: Findings, name: string): readonly Problem[] {
  return findings.problems.map(({ code, severity, message, hint }) => ({
    code,
    severity,
    message: `${name}: ${message}`,
    ...(hint !== undefined && { hint }),
  }));
}
