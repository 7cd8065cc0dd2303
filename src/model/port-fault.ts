import type { PortFault, SourcePort } from '../core/evidence.ts';
import type { Service } from '../core/objects.ts';
import { serviceTurning } from '../kubernetes/service-targets.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { API_SERVER, API_SERVER_PORT } from './cluster-dns.ts';
import type { Party } from './connection.ts';
import type { Model } from './model.ts';
import type { Direction, PolicyPort } from './policy.ts';
import type { PortMiss, WirePort } from './ports.ts';

/** A port that does not match, and the pod whose port it would be. */
export interface MissedPort {
  readonly port: PolicyPort;
  readonly miss: PortMiss;
  readonly target: Party;
  /** The pod that connects. */
  readonly source: Party;
  readonly direction: Direction;
  readonly wire: WirePort;
}

/** How far off the port is: the smaller, the likelier it is what its author got wrong. */
export function portDistance(model: Model, missed: MissedPort): number {
  switch (missed.miss.kind) {
    case 'name-unknown':
      return 1;
    case 'name-without-pod':
      return 2;
    case 'protocol':
      return numberFits(missed) ? 2 : 6;
    case 'name-elsewhere':
      return 4;
    case 'number':
      return turningService(model, missed) || sourcePort(missed) ? 2 : 4;
  }
}

/** But for the protocol, would the port match? */
function numberFits({ port: wanted, target, wire }: MissedPort): boolean {
  if (wanted.port === undefined) return true;
  if (typeof wanted.port === 'number') {
    return wire.port >= wanted.port && wire.port <= (wanted.endPort ?? wanted.port);
  }
  return (
    target.kind === 'pod' &&
    target.ports.some(({ name, number }) => name === wanted.port && number === wire.port)
  );
}

/** The ports of a rule are the destination's: one that is the source's, and not the destination's, is mixed up. */
function sourcePort({
  port: { port, endPort },
  target,
  source,
  direction,
}: MissedPort): SourcePort | undefined {
  const isOf = (party: Party): boolean =>
    party.kind === 'pod' && party.ports.some(({ name, number }) => port === name || port === number);
  const mixedUp = port !== undefined && endPort === undefined && isOf(source) && !isOf(target);
  return mixedUp ? { who: source.label, direction } : undefined;
}

/** The Service's port in a policy is the commonest mistake with ports. */
function turningService(
  model: Model,
  { port: { port }, target, wire }: MissedPort,
): Pick<Service, 'namespace' | 'name'> | undefined {
  if (target.kind === 'node' && target.label === API_SERVER && wire.port === API_SERVER_PORT) {
    return port === 443 ? { namespace: 'default', name: 'kubernetes' } : undefined;
  }
  return target.kind === 'pod' && typeof port === 'number'
    ? serviceTurning(port, wire, target.workload, model.services)
    : undefined;
}

export function portFault(model: Model, missed: MissedPort): PortFault {
  const { port: wanted, miss, target, wire } = missed;
  const both = { wanted, target: target.label };
  switch (miss.kind) {
    case 'protocol':
      if (numberFits(missed)) return { kind: 'protocol', ...both, protocol: wire.protocol };
      return { kind: 'number', ...both, wire };
    case 'number': {
      const service = turningService(model, missed);
      const ref = service && { namespace: service.namespace, name: service.name };
      const mixedUp = ref ? undefined : sourcePort(missed);
      return {
        kind: 'number',
        ...both,
        wire,
        ...(ref && { service: ref }),
        ...(mixedUp && { sourcePort: mixedUp }),
      };
    }
    case 'name-elsewhere':
      return { kind: 'name-elsewhere', ...both, wire, ports: miss.numbers };
    case 'name-unknown':
      return { kind: 'name-unknown', ...both, wire, ...nameHints(model, missed) };
    case 'name-without-pod':
      return { kind: 'name-without-pod', ...both };
  }
}

function nameHints(model: Model, missed: MissedPort) {
  const { port, target, wire } = missed;
  if (target.kind !== 'pod') return { elsewhere: false };
  const written = String(port.port);
  const own = target.workload.ports;
  const called = own.find((one) => one.number === wire.port && one.protocol === wire.protocol)?.name;
  const elsewhere = model.workloads.some((one) =>
    one.ports.some(({ name, number }) => name === written && number === wire.port),
  );
  const meant = didYouMean(
    written,
    own.flatMap(({ name }) => name ?? []),
  );
  const mixedUp = called === undefined ? sourcePort(missed) : undefined;
  return {
    elsewhere,
    ...(called !== undefined && { called }),
    ...(meant !== undefined && { meant }),
    ...(mixedUp && { sourcePort: mixedUp }),
  };
}
