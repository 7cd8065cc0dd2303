import type { Expected } from '../core/check.ts';
import type { Findings } from '../core/findings.ts';
import type { Labels } from '../core/objects.ts';
import type { Position } from '../core/problem.ts';
import { parseAddress } from '../net/ip.ts';
import { showName } from '../text/escape.ts';
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
const HOST_LABEL = /^[a-z0-9_]([-a-z0-9_]{0,61}[a-z0-9_])?$/i;

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
  for (const { expected, file, text } of lists) {
    for (const { host, port, at } of readLines(text, file, findings)) {
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

interface Line {
  readonly host: string;
  readonly port: number;
  readonly at: Position;
}

function readLines(text: string, file: string, findings: Findings): readonly Line[] {
  const rows = text.split(/\r\n|\n|\r/);
  const lines = rows.flatMap((row, index): readonly Line[] => {
    const words = row.replace(/#.*$/, '').trimEnd();
    const written = words.trimStart();
    if (written === '') return [];
    const at = { file, line: index + 1, column: words.length - written.length + 1 };
    const parts = split(written);
    if (parts === undefined) {
      const message = `\`${showName(written)}\` is not \`host:port\``;
      findings.error(
        'list-line',
        message,
        at,
        'write a name or an address, a colon and a port, one to a line',
      );
      return [];
    }
    const { host, port, portAt } = parts;
    if (!isHost(host)) {
      findings.error('list-host', `\`${showName(host)}\` is neither a DNS name nor an IP address`, at);
      return [];
    }
    const number = /^\d{1,5}$/.test(port) ? Number(port) : 0;
    if (number < 1 || number > 65_535) {
      const where = { ...at, column: at.column + portAt };
      findings.error('list-port', `\`${showName(port)}\` is no port: a number from 1 to 65535`, where);
      return [];
    }
    return [{ host, port: number, at }];
  });
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

/** `host:port`, `[v6]:port`, or the two apart by white space. */
function split(
  written: string,
): { readonly host: string; readonly port: string; readonly portAt: number } | undefined {
  const [, bracketed, plain, between = '', port] =
    /^(?:\[([^\]\s]*)\]|([^\s[\]]*?))(\s*:\s*|\s+)(\S*)$/.exec(written) ?? [];
  const host = bracketed ?? plain;
  if (host === undefined || host === '' || port === undefined || port === '') return undefined;
  // An IPv6 address without brackets: where its port begins nobody can tell.
  if (bracketed === undefined && (host.includes(':') || port.includes(':'))) return undefined;
  const portAt = written.length - port.length;
  return between === '' ? undefined : { host, port, portAt };
}

function isHost(host: string): boolean {
  if (parseAddress(host) !== undefined) return true;
  // `10.0.0` or `1.2.3.4.5` is an address with a mistake.
  if (/^[\d.]+$/.test(host)) return false;
  const labels = host.replace(/\.$/, '').split('.');
  return host.length <= 253 && labels.every((label) => HOST_LABEL.test(label));
}
