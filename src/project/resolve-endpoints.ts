import { Findings } from '../core/findings.ts';
import type { Position, Problem } from '../core/problem.ts';
import type { Endpoint as Party } from '../model/connection.ts';
import { parseEndpoint } from '../rules/endpoints/parse-endpoint.ts';
import type { Destination } from '../rules/lookup/destination.ts';
import { Lookup } from '../rules/lookup/lookup.ts';
import type { Repository } from './repository.ts';

/** What two endpoints on a command line stand for. As long as `problems` has an error, it is not all of it. */
export interface ResolvedEndpoints {
  readonly sources: readonly Party[];
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
  const sources = resolveSources(repository, from);
  const destinations = resolveDestinations(repository, to);
  return {
    sources: sources.found,
    destinations: destinations.found,
    problems: [...sources.problems, ...destinations.problems],
  };
}

interface Resolved<Party> {
  readonly found: readonly Party[];
  readonly problems: readonly Problem[];
}

function resolveSources({ inventory, rules }: Repository, text: string): Resolved<Party> {
  if (text === 'outside') return { found: [OUTSIDE], problems: [] };
  const findings = new Findings({ noticesOnce: true });
  const endpoint = parseEndpoint(text, argument('FROM'), rules.endpoints, findings);
  const lookup = new Lookup(inventory, rules.endpoints, [], findings);
  const host = endpoint?.body.kind === 'host' && !endpoint.port && lookup.hosts.host(endpoint.body);
  const found = host
    ? [{ ip: host.address, label: host.label }]
    : lookup.sources(endpoint ? [endpoint] : []).map(({ party }) => party.workload);
  return { found, problems: problemsOf(findings, 'FROM') };
}

function resolveDestinations({ inventory, rules }: Repository, text: string): Resolved<Destination> {
  const findings = new Findings({ noticesOnce: true });
  const endpoint = parseEndpoint(text, argument('TO'), rules.endpoints, findings);
  const endpoints = endpoint ? [endpoint] : [];
  // A host that only the command line names needs an address, too.
  const lookup = new Lookup(inventory, rules.endpoints, endpoints, findings);
  const found = lookup.destinations(endpoints).map(({ party }) => party);
  return { found, problems: problemsOf(findings, 'TO') };
}

/** A command line has no lines: the argument's name stands for the file's. */
function argument(name: string): Position {
  return { file: name, line: 1, column: 1 };
}

function problemsOf(findings: Findings, name: string): readonly Problem[] {
  return findings.problems.map(({ code, severity, message, hint }) => ({
    code,
    severity,
    message: `${name}: ${message}`,
    ...(hint !== undefined && { hint }),
  }));
}
