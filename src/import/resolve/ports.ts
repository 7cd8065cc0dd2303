import type { Service, WirePort, Workload } from '../../core/objects.ts';
import { showPort } from '../../net/ports.ts';
import { showName } from '../../text/escape.ts';
import type { Ports } from '../imported.ts';
import { entries, lost, WRONG, type Found, type FoundEntry } from './found.ts';
import { textOf, type Known } from './known.ts';

/** The most ports that a range of a rule may have. */
const LONGEST_RANGE = 1000;

/** A target with its ports, as a rule writes both. */
export function withPorts(found: readonly FoundEntry[], ports: Ports | undefined, known: Known): Found {
  if (ports?.protocol === 'SCTP') return lost('SCTP is not supported yet');
  if (!ports) {
    return found.some(({ isHost }) => isHost === true)
      ? lost('no port is named, and a host declares none')
      : entries(found);
  }
  switch (ports.kind) {
    case 'number':
      return byNumber(found, ports);
    case 'name':
      return byName(found, ports, known);
    case 'declared':
      return declaredOnes(found, ports, known);
  }
}

function byNumber(
  found: readonly FoundEntry[],
  { number, protocol = 'TCP' }: Ports & { readonly kind: 'number' },
): Found {
  const closed = found.find(({ service }) => service && !hasPort(service, { port: number, protocol }));
  return closed === undefined
    ? suffixed(found, portText(number, protocol))
    : lost('the Service has no such port, and what leads nowhere says nothing of policies');
}

/** A headless one is its pods, at whichever port; so is one whose ports are not known. */
function hasPort({ headless, ports, type }: Service, { port, protocol }: WirePort): boolean {
  if (headless || ports.length === 0 || type === 'ExternalName') return true;
  return ports.some((one) => one.port === port && one.protocol === protocol);
}

function suffixed(found: readonly FoundEntry[], port: string): Found {
  return entries(found.map((one) => ({ ...one, text: `${one.text}:${port}` })));
}

function portText(port: number | string, protocol: Ports['protocol']): string {
  return showPort({ port, protocol: protocol ?? 'TCP' });
}

function byName(
  found: readonly FoundEntry[],
  ports: Ports & { readonly kind: 'name' },
  { findings }: Known,
): Found {
  if (!found.some(({ isHost }) => isHost === true))
    return suffixed(found, portText(ports.name, ports.protocol));
  const message = `\`${showName(ports.name)}\` is the name of a port, and a host has no named ports`;
  findings.error('bad-port', message, ports.at, 'write its number');
  return WRONG;
}

type Range = Ports & { readonly kind: 'declared' };

function declaredOnes(found: readonly FoundEntry[], range: Range, known: Known): Found {
  const declared = known.manifests?.declared;
  const isKnown = declared !== undefined && found.every(({ workloads }) => workloads !== undefined);
  if (!isKnown) return inText(found, range);
  const wires = (one: Workload): readonly WirePort[] =>
    declared.ports(one).filter((wire) => isIn(wire, range));
  const workloads = [...new Set(found.flatMap((one) => one.workloads ?? []))];
  const targets = workloads.flatMap((one) =>
    wires(one)
      .filter(({ protocol }) => protocol !== 'SCTP')
      .map((wire): FoundEntry => ({ text: `${textOf(one, declared)}:${showPort(wire)}`, workloads: [one] })),
  );
  if (targets.length > 0) return entries(targets);
  if (workloads.some((one) => wires(one).length > 0)) return lost('SCTP is not supported yet');
  const message = `no target of the rule declares ${wordsOf(range)}`;
  known.findings.error('no-match', message, range.at, 'correct the ports, or remove the rule');
  return WRONG;
}

function isIn({ port, protocol }: WirePort, range: Range): boolean {
  const isOfIt = range.protocol === undefined || range.protocol === protocol;
  return isOfIt && port >= range.first && port <= range.last;
}

/** Without manifests: a range as it is, where a rule takes it. */
function inText(found: readonly FoundEntry[], { first, last, protocol }: Range): Found {
  const isAll = first === 1 && last === 65_535;
  if (isAll && protocol === undefined && !found.some(({ isHost }) => isHost === true)) return entries(found);
  if (last - first >= LONGEST_RANGE)
    return lost('only manifests say which ports of the range are declared: name them with --manifests');
  return suffixed(found, portText(first === last ? first : `${first}-${last}`, protocol));
}

function wordsOf({ first, last, protocol }: Range): string {
  const words = first === last ? `port ${first}` : `a port from ${first} to ${last}`;
  return protocol === undefined ? words : `${words} by ${protocol}`;
}
