import { basename } from 'node:path';
import type { Expected } from '../../core/check.ts';
import { readHostLines } from '../../monitor/host-lines.ts';
import { showName } from '../../text/escape.ts';
import type { Reading, TextFormat } from '../format.ts';
import type { ImportedRule } from '../imported.ts';

/** Lists of `host:port` lines, whose name says whether they are allowed or denied. */
export const allowList = hostList('allow');
export const denyList = hostList('deny');

function hostList(expected: Expected): TextFormat {
  const name = new RegExp(String.raw`(^|[-_.])${expected}(list|ed)?\.(lst|list|txt)$`, 'i');
  return {
    kind: 'text',
    name: `${expected}-list` as const,
    looksRight: ({ file }) => name.test(basename(file)),
    read: (text, reading) => read(text, expected, reading),
  };
}

function read(text: string, expected: Expected, reading: Reading): readonly ImportedRule[] {
  const { file, findings, from, spend } = reading;
  const lines = readHostLines(text, file, findings);
  const at = lines[0]?.at ?? { file, line: 1, column: 1 };
  if (from.length === 0) {
    const hint = 'name the workload that connects: --from namespace/name';
    findings.error('no-source', 'a list of hosts does not say who connects', at, hint);
  }
  if (lines.length === 0) {
    findings.error('empty-file', 'the list has no line with a host', at, 'write `host:port`, one to a line');
    return [];
  }
  const claims = lines.flatMap(({ host, port: number, at: to }) => {
    if (!spend(from.length, to)) return [];
    const ports = { kind: 'number', number, protocol: 'TCP', at: to } as const;
    return [{ expected, to: { kind: 'host', host, shown: host, at: to } as const, ports, at: to }];
  });
  return [
    {
      name: `what ${showName(basename(file))} ${expected === 'allow' ? 'allows' : 'denies'}`,
      at,
      from,
      claims,
      lost: [],
    },
  ];
}
