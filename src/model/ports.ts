import type { ContainerPort, WirePort } from '../core/objects.ts';
import type { PolicyPort } from './policy.ts';

export type { WirePort } from '../core/objects.ts';

/** Why a policy's port does not match a packet. */
export type PortMiss =
  | { readonly kind: 'protocol' }
  | { readonly kind: 'number' }
  /** The target pod has no port of this name (for this protocol). */
  | { readonly kind: 'name-unknown' }
  /** The target pod's port of this name is another. */
  | { readonly kind: 'name-elsewhere'; readonly numbers: readonly number[] }
  /** A name was meant for something that is no pod: an address, or a pod on the host network. */
  | { readonly kind: 'name-without-pod' };

/**
 * Does a policy's port admit a packet to `wire`? `ports` are the target pod's container ports, whichever side the
 * policy stands on: names are resolved on the target. Undefined for a target that policies don't see as a pod;
 * a name never matches there (Calico resolves names through its workload endpoints, and such a target has none).
 * Containers of one pod may share a port name: each of them matches.
 */
export function matchPort(
  wanted: PolicyPort,
  wire: WirePort,
  ports: readonly ContainerPort[] | undefined,
): PortMiss | undefined {
  if (typeof wanted.port === 'string') {
    if (ports === undefined) return { kind: 'name-without-pod' };
    const named = ports.filter((port) => port.name === wanted.port);
    if (named.length === 0) return { kind: 'name-unknown' };
    if (wanted.protocol !== wire.protocol) return { kind: 'protocol' };
    const numbers = named.filter((port) => port.protocol === wanted.protocol).map((port) => port.number);
    if (numbers.length === 0) return { kind: 'name-unknown' };
    return numbers.includes(wire.port) ? undefined : { kind: 'name-elsewhere', numbers };
  }
  if (wanted.protocol !== wire.protocol) return { kind: 'protocol' };
  if (wanted.port === undefined) return undefined;
  const inRange = wire.port >= wanted.port && wire.port <= (wanted.endPort ?? wanted.port);
  return inRange ? undefined : { kind: 'number' };
}
