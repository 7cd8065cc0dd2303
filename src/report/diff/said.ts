import type { Said, SaidGroup } from '../../core/change-report.ts';
import { groupBy } from '../../core/group-by.ts';
import { showPort } from '../../net/ports.ts';
import { diffLines, type DiffLine } from './lines.ts';

/** A line of which all connections stand alike: rules speak of them, or one entry approves them, or nothing does. */
export interface SaidLine extends DiffLine {
  readonly said: Pick<Said, 'checks' | 'rules' | 'approved'>;
}

/** A group's connections as lines; those that nothing speaks of come first. */
export function saidLines({ causes, connections, ranges }: SaidGroup, opens: boolean): readonly SaidLine[] {
  // What nobody declares goes with the declared ports of its pair.
  const standing = new Map(connections.map((one) => [pairKey(one), standingOf(one)]));
  const byStanding = groupBy(
    [
      ...connections.map((connection) => ({ connection, range: undefined, key: standingOf(connection) })),
      ...ranges.map((range) => ({
        connection: undefined,
        range,
        key: standing.get(pairKey(range)) ?? standingOf(range),
      })),
    ],
    ({ key }) => key,
  );
  const keys = [...byStanding.keys()].sort((a, b) => Number(a !== NONE) - Number(b !== NONE));
  return keys.flatMap((key) => {
    const own = byStanding.get(key) ?? [];
    const part = {
      causes,
      connections: own.flatMap(({ connection }) => connection ?? []),
      ranges: own.flatMap(({ range }) => range ?? []),
    };
    return diffLines(part, opens).map((line) => ({ ...line, said: saidOf(part, line) }));
  });
}

const NONE = 'none';

function standingOf({ checks, approved }: Said): string {
  if (checks.length > 0) return 'rules';
  return approved ? `approved ${approved.at.file}:${approved.at.line}:${approved.at.column}` : NONE;
}

/** What is said of all that a line stands for. */
function saidOf({ connections, ranges }: SaidGroup, line: DiffLine): SaidLine['said'] {
  const [from, to, ports] = [line.from, line.to, line.ports].map((names) => new Set(names));
  const isIn = (one: { readonly from: string; readonly to: string }) =>
    from?.has(one.from) && to?.has(one.to);
  const declared = connections.filter((one) => isIn(one) && ports?.has(showPort(one)));
  // What nobody declares goes with what somebody does.
  const own: readonly Said[] = declared.length > 0 ? declared : ranges.filter(isIn);
  const approved = own.find((one) => one.approved)?.approved;
  return {
    checks: [...new Set(own.flatMap(({ checks }) => checks))],
    rules: [...new Set(own.flatMap(({ rules }) => rules))],
    ...(approved && { approved }),
  };
}

function pairKey({ from, to }: { readonly from: string; readonly to: string }): string {
  return JSON.stringify([from, to]);
}
