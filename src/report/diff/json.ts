import { positionFields } from '../format/json-text.ts';
import type { ChangeReport, Said, SaidGroup } from '../../core/change-report.ts';
import type { Change, NamedWorkload, PortRange } from '../../core/policy-diff.ts';
import { causeText } from './cause.ts';
import type { JsonDiff } from './json-schema.ts';
import { changeText } from './changes.ts';
import { changeCounts, changeSentence } from './sentence.ts';

/**
 * What `netproof diff --json` prints beside the head's name, as a value: `{version, base, summary, counts, opened: […], closed: […], changes: […]}`, in
 * each group the declared ports as `connections` and what else opens or closes as `ranges`; `changes` are what came, went
 * or became another. Fields are only ever added.
 */
export function diffJson(diff: ChangeReport): JsonDiff {
  return {
    version: diff.version,
    base: diff.base,
    summary: changeSentence(diff),
    counts: changeCounts(diff),
    opened: diff.opened.map(group),
    closed: diff.closed.map(group),
    changes: diff.changes.map(changed),
  };
}

function changed(change: Change): JsonDiff['changes'][number] {
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

function group({ causes, connections, ranges }: SaidGroup): JsonDiff['opened'][number] {
  return {
    causes: causes.map((cause) => ({
      kind: cause.kind,
      of: cause.of,
      text: causeText(cause),
      ...positionFields(cause.at),
    })),
    connections: connections.map((one) => {
      const { from, to, port, protocol } = one;
      return { from, to, port, protocol, ...saidFields(one) };
    }),
    ranges: ranges.map((one) => ({
      from: one.from,
      to: one.to,
      ports: one.ports.map(range),
      base: one.open.base.map(range),
      head: one.open.head.map(range),
      ...saidFields(one),
    })),
  };
}

/** Nothing where there is nothing to say. */
function saidFields({
  checks,
  rules,
  approved,
  crosses,
}: Said): Pick<
  JsonDiff['opened'][number]['connections'][number],
  'checks' | 'rules' | 'approved' | 'crosses'
> {
  return {
    ...(checks.length > 0 && { checks: [...checks], rules: [...rules] }),
    ...(approved && {
      approved: { ...(approved.why !== undefined && { why: approved.why }), ...positionFields(approved.at) },
    }),
    ...(crosses && { crosses }),
  };
}

function range({
  protocol,
  first,
  last,
}: PortRange): JsonDiff['opened'][number]['ranges'][number]['ports'][number] {
  return { protocol, port: first, endPort: last };
}
