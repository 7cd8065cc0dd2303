import type { Expected } from '../core/check.ts';
import type { Findings } from '../core/findings.ts';
import type { Labels } from '../core/objects.ts';
import { parseAddress } from '../net/ip.ts';
import { showName } from '../text/escape.ts';
import { readHostLines } from './host-lines.ts';
import { labelsKey } from './names.ts';
import type { Asked, MonitorSource, Question } from './question.ts';

/** A plain list of what has to be reached, or may not be: `host:port` lines. */
export interface HostList {
  readonly expected: Expected;
  /** As it was named. */
  readonly file: string;
  readonly text: string;
}

/** More than one pod asks in a minute. */
const MOST_LINES = 2_000;

/**
 * The pod that asks what plain lists say: one with these labels, in this namespace. Every mistake of every list is found. What is said twice
 * is asked once; what is allowed and denied is a mistake.
 */
export function listSource(
  lists: readonly HostList[],
  { namespace, labels }: { readonly namespace: string; readonly labels: Labels },
  findings: Findings,
): MonitorSource {
  const questions = new Map<string, Question>();
  for (const list of lists) {
    const { expected, file } = list;
    for (const { host, port, at } of linesOf(list, findings)) {
      const to = host.includes(':') ? `[${host}]` : host;
      const known = questions.get(`${to}:${port}`);
      if (known !== undefined && known.expected !== expected) {
        const message = `\`${showName(`${to}:${port}`)}\` is denied here and allowed in ${known.at}`;
        findings.error('list-contradiction', message, at, 'remove one of the two lines');
      }
      questions.set(`${to}:${port}`, {
        ...{ port, protocol: 'TCP', expected, to, from: namespace },
        asked: askedOf(host),
        readyByThisPort: false,
        rule: file,
        at: `${file}:${at.line}`,
      });
    }
  }
  return {
    namespace,
    name: 'lists',
    key: `lists ${namespace} ${labelsKey(labels)}`,
    labels,
    serviceAccount: 'default',
    alike: {},
    questions: [...questions.values()],
  };
}

function askedOf(host: string): Asked {
  if (parseAddress(host) !== undefined) return { kind: 'ip', host };
  // As a program in the pod would: `db` is a Service of its own namespace, `db.shop` one of another.
  return host.endsWith('.') ? { kind: 'name', host: host.slice(0, -1) } : { kind: 'search', host };
}

function linesOf({ text, file }: HostList, findings: Findings): ReturnType<typeof readHostLines> {
  const lines = readHostLines(text, file, findings);
  if (lines.length > MOST_LINES) {
    const at = lines[MOST_LINES]?.at ?? { file, line: 1, column: 1 };
    const message = `the list has ${lines.length} lines, and a pod asks ${MOST_LINES} at most`;
    findings.error(
      'list-too-long',
      message,
      at,
      'split it, and give each part a monitor with a --name of its own',
    );
  }
  return lines;
}
