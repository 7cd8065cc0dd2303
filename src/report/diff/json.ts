import type { DiffGroup, PolicyDiff } from '../../model/diff.ts';

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
    causes: causes.map(({ kind, of, text, at }) => ({
      kind,
      of,
      text,
      ...(at && { file: at.file, line: at.line, column: at.column }),
    })),
    connections: connections.map(({ from, to, port, protocol }) => ({ from, to, port, protocol })),
  };
}
