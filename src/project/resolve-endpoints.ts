import { Findings } from '../core/findings.ts';
import { ELSEWHERE } from '../model/axes.ts';
import type { Workload } from '../core/objects.ts';
import { InputError, type Position, type Problem } from '../core/problem.ts';
import { isWorkload, type Endpoint as Party } from '../model/connection.ts';
import { isStranger } from '../model/strangers.ts';
import { parseEndpoint } from '../rules/endpoints/parse-endpoint.ts';
import { parsePort } from '../rules/endpoints/parse-port.ts';
import type { Destination } from '../rules/lookup/destination.ts';
import { Lookup } from '../rules/lookup/lookup.ts';
import { showName } from '../text/escape.ts';
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
 * come from there: an address, a host of `endpoints`, `internet` or `outside`. `elsewhere` is any pod that no manifest has, on
 * either side.
 */
export function resolveEndpoints(repository: Repository, from: string, to: string): ResolvedEndpoints {
  if (isElsewhere(repository, from) && isElsewhere(repository, to)) {
    return { sources: [], destinations: [], problems: [NOBODYS_BUSINESS] };
  }
  const sources = resolveSources(repository, from);
  const destinations = resolveDestinations(repository, to);
  return {
    sources: sources.found,
    destinations: destinations.found,
    problems: [...sources.problems, ...destinations.problems],
  };
}

/** The one workload that a text names. Throws InputError for what names none, or several. */
export function resolveSource(repository: Repository, text: string): Workload {
  const { found, problems } = resolveSources(repository, text);
  if (problems.some(({ severity }) => severity === 'error')) throw new InputError(problems);
  const [first, ...more] = found;
  if (first && isWorkload(first) && !isStranger(first) && more.length === 0) return first;
  const message =
    more.length > 0
      ? `\`${showName(text)}\` stands for ${found.length} workloads`
      : `\`${showName(text)}\` is not in the cluster`;
  const hint = 'name one workload: shop/web';
  throw new InputError([{ code: 'not-one-workload', severity: 'error', message, hint }]);
}

/** Is it any pod that no manifest has? Whoever gives the word another meaning means that one. */
function isElsewhere({ rules }: Repository, text: string): boolean {
  const [name = ''] = text.split(':');
  return name === ELSEWHERE.name && !rules.endpoints.has(name);
}

const NOBODYS_BUSINESS: Problem = {
  code: 'bad-endpoint',
  severity: 'error',
  message: 'FROM and TO are both elsewhere: what pods that no manifest has do among themselves is not known',
  hint: 'name a workload of the manifests as one of them',
};

interface Resolved<Party> {
  readonly found: readonly Party[];
  readonly problems: readonly Problem[];
}

function resolveSources(repository: Repository, text: string): Resolved<Party> {
  const { inventory, rules } = repository;
  if (text === 'outside') return { found: [OUTSIDE], problems: [] };
  if (isElsewhere(repository, text) && !text.includes(':')) {
    return { found: [ELSEWHERE.workload], problems: [] };
  }
  const findings = new Findings({ noticesOnce: true });
  const endpoint = parseEndpoint(text, argument('FROM'), rules.endpoints, findings);
  const lookup = new Lookup(inventory, rules.endpoints, [], findings);
  const host = endpoint?.body.kind === 'host' && !endpoint.port && lookup.hosts.host(endpoint.body);
  const found = host
    ? [{ ip: host.address, label: host.label }]
    : lookup.sources(endpoint ? [endpoint] : []).map(({ party }) => party.workload);
  return { found, problems: problemsOf(findings, 'FROM') };
}

function resolveDestinations(repository: Repository, text: string): Resolved<Destination> {
  const { inventory, rules } = repository;
  const findings = new Findings({ noticesOnce: true });
  if (isElsewhere(repository, text)) {
    const port = text.slice(ELSEWHERE.name.length + 1);
    return { found: elsewhere(port, findings), problems: problemsOf(findings, 'TO') };
  }
  const endpoint = parseEndpoint(text, argument('TO'), rules.endpoints, findings);
  const endpoints = endpoint ? [endpoint] : [];
  // A host that only the command line names needs an address, too.
  const lookup = new Lookup(inventory, rules.endpoints, endpoints, findings);
  const found = lookup.destinations(endpoints).map(({ party }) => party);
  return { found, problems: problemsOf(findings, 'TO') };
}

/** Any pod elsewhere, at ports that have to be said: nobody knows where it listens. */
function elsewhere(text: string, findings: Findings): readonly Destination[] {
  const port = parsePort(text);
  if (!port.ok || port.value.kind === 'name') {
    const message = port.ok || text === '' ? 'nobody knows the ports of a pod elsewhere' : port.message;
    findings.error('bad-port', message, argument('TO'), 'write the number of one: elsewhere:443');
    return [];
  }
  const { first, last, protocol } = port.value;
  const { name, workload } = ELSEWHERE;
  return Array.from({ length: last - first + 1 }, (_, index): Destination => {
    const key = `${name}:${first + index}/${protocol}`;
    const target = { kind: 'workload', workload } as const;
    return { target, label: name, port: first + index, protocol, key, picked: false, answering: [] };
  });
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
