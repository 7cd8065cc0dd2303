import { Findings } from '../../core/findings.ts';
import type { Endpoint, NamedEndpoints } from '../endpoints/endpoint.ts';
import { parseEndpoint } from '../endpoints/parse-endpoint.ts';
import type { LookupContext } from './context.ts';
import { declaredPorts, type Destination } from './destination.ts';
import { destinationsOf } from './destinations.ts';

const NOWHERE = { file: '', line: 1, column: 1 };

/**
 * What "nothing but these" is tried against, in proportion: every declared port of every workload, the cluster's DNS
 * and API server, the internet on 443, and each host that the rules name as a destination, with a port. Services are
 * left out: policies see the pods behind them, and those are tried.
 */
export function everyDestination(
  named: NamedEndpoints,
  endpoints: readonly Endpoint[],
  context: LookupContext,
): readonly Destination[] {
  const known = ['dns', 'apiserver', 'internet:443'].flatMap(
    (text) => parseEndpoint(text, NOWHERE, named, new Findings()) ?? [],
  );
  const hosts = endpoints.filter(({ body, port }) => body.kind === 'host' && port?.kind === 'range');
  const found = new Map<string, Destination>();
  const add = (more: readonly Destination[]): void => {
    for (const one of more) if (!found.has(one.key)) found.set(one.key, one);
  };
  for (const workload of context.declared.workloads) {
    if (workload.replicas > 0) add(declaredPorts(workload, true, context.declared));
  }
  for (const endpoint of [...known, ...hosts]) add(destinationsOf(endpoint, context));
  return [...found.values()];
}
