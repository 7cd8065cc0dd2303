import type { DiffGroup, PolicyDiff } from '../../model/diff.ts';
import { causeText } from './cause.ts';

/** What `netproof diff --json` prints, as a value: `{version, base, head, opened: […], closed: […]}`. Fields are only ever added. */
export function diffJson(diff: PolicyDiff, base: string, head: string): Readonly<Record<string, unknown>> {
  return {
    version: diff.version,
    base,
    head,
    opened: diff.opened.map(group),
    closed: diff.closed.map(group),
  };
}

function group({ causes, connections }: DiffGroup): Readonly<Record<string, unknown>> {
  return {
    causes: causes.map((cause) => ({
      kind: cause.kind,
      of: cause.of,
      text: causeText(cause),
      ...(cause.at && { file: cause.at.file, line: cause.at.line, column: cause.at.column }),
    })),
    connections: connections.map(({ from, to, port, protocol }) => ({ from, to, port, protocol })),
  };
}
