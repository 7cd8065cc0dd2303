import { showName } from '../../text/escape.ts';
import type { BodyOf, Endpoint } from '../endpoints/endpoint.ts';
import type { LookupContext } from './context.ts';
import type { Destination } from './destination.ts';

/** The ports of a host outside the cluster that an endpoint names; none, and an error, where it names none. */
export function hostDestinations(
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
