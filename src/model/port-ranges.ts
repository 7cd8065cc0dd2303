import { PROTOCOLS, type ContainerPort, type Protocol, type WirePort } from '../core/objects.ts';
import type { PortRange } from '../core/policy-diff.ts';
import type { PolicyPort } from './policy.ts';
import { matchPort } from './ports.ts';

export type { PortRange } from '../core/policy-diff.ts';

const LAST_PORT = 65_535;

/**
 * All ports of all protocols in ranges that none of these policies' ports tells apart inside, towards a pod that declares
 * `declared`: they begin and end where a number, a range or a named port does.
 */
export function portRanges(
  written: readonly PolicyPort[],
  declared: readonly ContainerPort[],
): readonly PortRange[] {
  const starts = new Map(PROTOCOLS.map((protocol) => [protocol, new Set([1])]));
  const add = (protocol: Protocol, first: number, last = first): void => {
    starts
      .get(protocol)
      ?.add(first)
      .add(last + 1);
  };
  const names = new Set<string>();
  for (const { port, endPort, protocol } of written) {
    if (typeof port === 'number') add(protocol, port, endPort);
    else if (port !== undefined) names.add(port);
  }
  for (const { name, number, protocol } of declared) {
    if (name !== undefined && names.has(name)) add(protocol, number);
  }
  return [...starts].flatMap(([protocol, found]) => {
    const sorted = [...found].filter((port) => port <= LAST_PORT).sort((a, b) => a - b);
    return sorted.map((first, index) => ({
      protocol,
      first,
      last: (sorted[index + 1] ?? LAST_PORT + 1) - 1,
    }));
  });
}

/** Every port of every protocol. */
export const EVERY_PORT = portRanges([], []);

/** The ports that these of a rule admit, none being all, towards a pod that declares `declared` (undefined: what has no names for ports): in as few ranges as can be. */
export function admittedRanges(
  written: readonly PolicyPort[],
  declared: readonly ContainerPort[] | undefined,
): readonly PortRange[] {
  if (written.length === 0) return EVERY_PORT;
  return joined(
    portRanges(written, declared ?? []).filter(({ protocol, first: port }) =>
      written.some((one) => matchPort(one, { port, protocol }, declared) === undefined),
    ),
  );
}

/** The same ports in as few ranges as can be. `ranges` are in order and don't overlap. */
export function joined(ranges: readonly PortRange[]): readonly PortRange[] {
  const found: PortRange[] = [];
  for (const range of ranges) {
    const before = found.at(-1);
    if (before?.protocol === range.protocol && before.last + 1 === range.first) {
      found.splice(-1, 1, { ...before, last: range.last });
    } else found.push(range);
  }
  return found;
}

/** The ranges without some ports. */
export function without(ranges: readonly PortRange[], ports: readonly WirePort[]): readonly PortRange[] {
  return minus(
    ranges,
    ports.map(({ port, protocol }) => ({ protocol, first: port, last: port })),
  );
}

/** The ports of the first that are none of the second's. Both are in order and don't overlap. */
export function minus(ranges: readonly PortRange[], others: readonly PortRange[]): readonly PortRange[] {
  return others.reduce<readonly PortRange[]>(
    (left, { protocol, first, last }) =>
      left.flatMap((range) => {
        if (range.protocol !== protocol || last < range.first || first > range.last) return [range];
        return [
          { protocol, first: range.first, last: first - 1 },
          { protocol, first: last + 1, last: range.last },
        ].filter((part) => part.first <= part.last);
      }),
    ranges,
  );
}

/** The ports that both have. Both are in order and don't overlap. */
export function intersection(
  ranges: readonly PortRange[],
  others: readonly PortRange[],
): readonly PortRange[] {
  return ranges.flatMap(({ protocol, first, last }) =>
    others.flatMap((other) => {
      if (other.protocol !== protocol || other.last < first || other.first > last) return [];
      return [{ protocol, first: Math.max(first, other.first), last: Math.min(last, other.last) }];
    }),
  );
}

/** Are they all ports of all protocols? */
export function isEveryPort(ranges: readonly PortRange[]): boolean {
  const whole = ranges.filter(({ first, last }) => first === 1 && last === LAST_PORT);
  return new Set(whole.map(({ protocol }) => protocol)).size === PROTOCOLS.length;
}
