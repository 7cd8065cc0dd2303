import { workloadName, type Workload } from '../../core/objects.ts';
import { showPort } from '../../net/ports.ts';
import { showName } from '../../text/escape.ts';
import type { Endpoint, PortRef } from '../endpoints/endpoint.ts';
import type { LookupContext } from './context.ts';
import { declaredPorts, podPort, type Destination } from './destination.ts';
import type { Match } from './matching.ts';
import { someOf } from './nearest.ts';

/** The ports of the workloads that an endpoint matches: the one that it names, or all that are declared. */
export function podDestinations(
  matches: readonly Match[],
  endpoint: Endpoint,
  context: LookupContext,
): readonly Destination[] {
  const { port } = endpoint;
  if (matches.length === 0) return [];
  if (!port) return everyPort(matches, endpoint, context);
  return port.kind === 'name'
    ? namedPort(matches, port, endpoint, context)
    : numbers(matches, port, endpoint, context);
}

function everyPort(
  matches: readonly Match[],
  endpoint: Endpoint,
  { declared, findings }: LookupContext,
): readonly Destination[] {
  const found: Destination[] = [];
  const without: string[] = [];
  for (const { workload, by } of matches) {
    const own = declaredPorts(workload, by !== 'name', declared);
    if (own.length === 0) without.push(workloadName(workload));
    if (declared.ports(workload).some(({ protocol }) => protocol === 'SCTP')) {
      const name = showName(workloadName(workload));
      const message = `\`${name}\` declares SCTP ports, which are not supported yet and left out`;
      findings.notice('not-supported', message, endpoint.at);
    }
    found.push(...own);
  }
  if (found.length === 0) {
    const shown = showName(endpoint.name);
    const message = `no manifest declares a port of \`${shown}\``;
    const hint = `write the port, \`${shown}:8080\`, or declare it in the manifest`;
    findings.error('no-port', message, endpoint.at, hint);
  } else if (without.length > 0) {
    const message = `${someOf(without)}: no port is declared, and the endpoint is left out`;
    findings.notice('no-port', message, endpoint.at, 'write a port to try it too');
  }
  return found;
}

function namedPort(
  matches: readonly Match[],
  port: PortRef & { readonly kind: 'name' },
  endpoint: Endpoint,
  { declared, findings }: LookupContext,
): readonly Destination[] {
  const found: Destination[] = [];
  const names = new Set<string>();
  const without: string[] = [];
  let sctp = false;
  for (const { workload, by } of matches) {
    let has = false;
    for (const own of workload.ports) {
      if (own.name !== undefined) names.add(own.name);
      if (own.name !== port.name || (port.protocol ?? own.protocol) !== own.protocol) continue;
      if (own.protocol === 'SCTP') sctp = true;
      else {
        has = true;
        found.push(podPort(workload, { port: own.number, protocol: own.protocol }, by !== 'name', declared));
      }
    }
    if (!has) without.push(workloadName(workload));
  }
  const shown = showName(endpoint.text.slice(endpoint.text.indexOf(':')));
  if (found.length === 0) {
    const hint = sctp
      ? 'it is an SCTP port: not supported yet'
      : names.size > 0
        ? `it has ${someOf([...names])}`
        : 'its ports have no names: write a number';
    findings.error(
      'no-such-port',
      `\`${showName(endpoint.name)}\` has no port \`${shown}\``,
      endpoint.at,
      hint,
    );
  } else if (without.length > 0) {
    const message = `${someOf(without)}: no port \`${shown}\`, and the endpoint is left out`;
    findings.notice('no-such-port', message, endpoint.at);
  }
  return found;
}

function numbers(
  matches: readonly Match[],
  port: PortRef & { readonly kind: 'range' },
  endpoint: Endpoint,
  context: LookupContext,
): readonly Destination[] {
  const found: Destination[] = [];
  const undeclared = new Set<Workload>();
  for (const { workload, by } of matches) {
    const known = new Set(context.declared.ports(workload).map(showPort));
    for (let number = port.first; number <= port.last; number++) {
      const wire = { port: number, protocol: port.protocol };
      if (!known.has(showPort(wire))) undeclared.add(workload);
      found.push(podPort(workload, wire, by !== 'name', context.declared));
    }
  }
  if (undeclared.size > 0) noticeUndeclared([...undeclared], matches.length, port, endpoint, context);
  return found;
}

/** A number is taken at its word: manifests need not declare ports. It may be a typo all the same. */
function noticeUndeclared(
  workloads: readonly Workload[],
  of: number,
  port: PortRef & { readonly kind: 'range' },
  endpoint: Endpoint,
  { declared, findings }: LookupContext,
): void {
  const shown =
    port.first === port.last
      ? `port ${showPort({ port: port.first, protocol: port.protocol })}`
      : `each of the ports ${showPort({ port: `${port.first}-${port.last}`, protocol: port.protocol })}`;
  const name = showName(endpoint.name);
  const message =
    of === 1
      ? `no manifest declares ${shown} of \`${name}\``
      : `no manifest declares ${shown} of ${workloads.length} of the ${of} workloads that \`${name}\` matches`;
  const [workload] = workloads;
  const ports = workload && of === 1 ? declared.ports(workload) : [];
  const hint =
    ports.length > 0
      ? `it declares ${someOf(ports.map((own) => `:${showPort(own)}`))}`
      : 'it is tried all the same';
  findings.notice('undeclared-port', message, endpoint.at, hint);
}
