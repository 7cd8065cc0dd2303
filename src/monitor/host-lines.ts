import type { Findings } from '../core/findings.ts';
import type { Position } from '../core/problem.ts';
import { parseAddress } from '../net/ip.ts';
import { showName } from '../text/escape.ts';

const HOST_LABEL = /^[a-z0-9_]([-a-z0-9_]{0,61}[a-z0-9_])?$/i;

/** A line of a list. */
export interface HostLine {
  readonly host: string;
  readonly port: number;
  readonly at: Position;
}

/** The lines of a list that hold a host and a port; what else is no comment is found at its line. */
export function readHostLines(text: string, file: string, findings: Findings): readonly HostLine[] {
  const rows = text.split(/\r\n|\n|\r/);
  return rows.flatMap((row, index): readonly HostLine[] => {
    const words = row.replace(/#.*$/, '').trimEnd();
    const written = words.trimStart();
    if (written === '') return [];
    const at = { file, line: index + 1, column: words.length - written.length + 1 };
    const parts = written.length > LONGEST_LINE ? undefined : split(written);
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
}

/** A name has 253 characters at most. */
const LONGEST_LINE = 400;

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
