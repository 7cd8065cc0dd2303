import type { DiffGroup, PolicyDiff } from '../../model/diff.ts';
import { positionFields } from '../format/json-text.ts';
import type { PortRange } from '../../model/port-ranges.ts';
import { causeText } from './cause.ts';

/**
 * What `netproof diff --json` prints, as a value: `{version, base, head, opened: […], closed: […]}`, in each
 * group the declared ports as `connections` and what else opens or closes as `ranges`. Fields are only ever added.
 */
export function diffJson(diff: PolicyDiff, base: string, head: string): Readonly<Record<string, unknown>> {
  return {
    version: diff.version,
    base,
    head,
    opened: diff.opened.map(group),
    closed: diff.closed.map(group),
  };
}

function group({ causes, connections, ranges }: DiffGroup): Readonly<Record<string, unknown>> {
  return {
    causes: causes.map((cause) => ({
      kind: cause.kind,
      of: cause.of,
      text: causeText(cause),
      ...positionFields(cause.at),
    })),
    connections: connections.map(({ from, to, port, protocol }) => ({ from, to, port, protocol })),
    ranges: ranges.map(({ from, to, ports, open }) => ({
      from,
      to,
      ports: ports.map(range),
      base: open.base.map(range),
      head: open.head.map(range),
    })),
  };
}

function range({ protocol, first, last }: PortRange): Readonly<Record<string, unknown>> {
  return { protocol, port: first, endPort: last };
}
