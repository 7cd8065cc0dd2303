import type { DiffGroup, PolicyDiff } from '../../model/diff.ts';
import { positionFields } from '../format/json-text.ts';
import type { PortRange } from '../../model/port-ranges.ts';
import type { Change, NamedWorkload } from '../../model/changes.ts';
import { causeText } from './cause.ts';
import { changeText } from './changes.ts';

/**
 * What `netproof diff --json` prints, as a value: `{version, base, head, opened: […], closed: […], changes: […]}`, in
 * each group the declared ports as `connections` and what else opens or closes as `ranges`; `changes` are what came, went
 * or became another. Fields are only ever added.
 */
export function diffJson(diff: PolicyDiff, base: string, head: string): Readonly<Record<string, unknown>> {
  return {
    version: diff.version,
    base,
    head,
    opened: diff.opened.map(group),
    closed: diff.closed.map(group),
    changes: diff.changes.map(changed),
  };
}

function changed(change: Change): Readonly<Record<string, unknown>> {
  const text = changeText(change);
  if (change.change === 'became')
    return { change: 'became', what: 'workload', base: named(change.base), head: named(change.head), text };
  const { what, of } = change;
  const said = { change: change.change, what, of };
  const where = { text, ...positionFields(change.at) };
  switch (what) {
    case 'workload': {
      const { kind, name } = change.workload;
      return { ...said, kind, name, ...change.neighbours, ...where };
    }
    case 'pods':
      return { ...said, name: change.name, ...change.neighbours, ...where };
    case 'port':
      return { ...said, name: change.name, ...change.port, ...where };
    case 'service':
      return { ...said, name: change.name, ...where };
  }
}

function named({ kind, name, at }: NamedWorkload): Readonly<Record<string, unknown>> {
  return { kind, name, ...positionFields(at) };
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
