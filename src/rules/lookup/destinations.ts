import { showName } from '../../text/escape.ts';
import type { BodyOf, Endpoint } from '../endpoints/endpoint.ts';
import type { LookupContext } from './context.ts';
import type { Destination } from './destination.ts';
import { matchWorkloads } from './matching.ts';
import { podDestinations } from './pod-destinations.ts';
import { builtinDestinations, serviceDestinations } from './service-destinations.ts';

/** What an endpoint stands for as a destination; none, and an error in `findings`, when it cannot be tried. */
export function destinationsOf(endpoint: Endpoint, context: LookupContext): readonly Destination[] {
  const { body } = endpoint;
  switch (body.kind) {
    case 'workload':
    case 'pods':
      return podDestinations(matchWorkloads(body, endpoint, context), endpoint, context);
    case 'service':
      return serviceDestinations(body, endpoint, context);
    case 'builtin':
      return builtinDestinations(body, endpoint, context);
    case 'host':
      return hostDestinations(body, endpoint, context);
  }
}

function hostDestinations(
  body: BodyOf<'host'>,
  { port, at }: Endpoint,
  { hosts, findings }: LookupContext,
): readonly Destination[] {
  const host = hosts.host(body);
  if (!host) return [];
  const shown = showName(host.label);
  if (port?.kind !== 'range') {
    const message = port
      ? `\`${shown}\` is outside the cluster, and its ports have no names`
      : `\`${shown}\` is outside the cluster and declares no port`;
    findings.error('no-port', message, at, `write its number: \`${shown}:443\``);
    return [];
  }
  const { first, last, protocol } = port;
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    target: { kind: 'host', host },
    label: host.label,
    port: first + index,
    protocol,
    key: `host ${host.address}:${first + index}/${protocol}`,
    picked: false,
    answering: [],
  }));
}
