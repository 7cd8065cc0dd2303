import type { Outcome } from '../core/observation.ts';

/**
 * `sample ID INDEX KIND HOST PORT PROTOCOL SECONDS`, in POSIX sh: tries one connection and writes one line about it. The
 * first part of the prober, and of the monitor's program.
 */
export const SAMPLER = String.raw`set -f
export GOMAXPROCS=1 GOGC=off
newline='
'
case $(nc -h 2>&1 </dev/null) in *OpenBSD*) netcat=yes ;; *) netcat=no ;; esac
sample() {
  read -r began rest </proc/uptime
  host=$4
  if [ "$3" = name ]; then
    host=
    found=$(dig +short +time=1 +tries=3 -t A "$4." 2>&1 </dev/null)
    state=$?
    for line in $found; do
      case $line in *[!0-9.]*) ;; *.*.*.*) host=$line; break ;; esac
    done
    if [ -z "$host" ]; then
      read -r ended rest </proc/uptime
      printf 'sample\t%s\t%s\t%s\t%s\tdig\t%s\t\n' "$1" "$2" "$began" "$ended" "$state"
      return
    fi
  fi
  if [ "$6$netcat" = tcpyes ]; then
    way=nc
    said=$(nc -n -z -v -w "$7" "$host" "$5" 2>&1 </dev/null)
  else
    way=agnhost
    case $host in *:*) host="[$host]" ;; esac
    said=$(/agnhost connect "$host:$5" "--protocol=$6" "--timeout=$7s" '--udp-data=hostname        ' 2>&1 </dev/null)
  fi
  state=$?
  read -r ended rest </proc/uptime
  said=${'$'}{said%%"$newline"*}
  printf 'sample\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$1" "$2" "$began" "$ended" "$way" "$state" "$said"
}
`;

/**
 * The program that runs inside a pod: POSIX sh (`SAMPLER`, then its loop) with agnhost, OpenBSD's netcat where it is (agnhost's image has it), and
 * dig where a name is tried. It reads one step a line and writes one tab-separated line for each sample as soon as it
 * is there, then a line with how many it began. `pause` is of half a second where it names no other time.
 *
 * - Time comes from /proc/uptime: busybox' `date` knows no milliseconds, and reading it starts no process.
 * - `&` gives each sample a process, hence a socket and a source port, of its own.
 * - TCP goes by netcat: 2 ms of CPU time a sample where `agnhost connect` takes 20 (measured), which decides whether a
 *   thousand checks are probed or starved. Without a netcat whose words are known it is agnhost. UDP is always agnhost:
 *   it waits for a reply, and netcat calls silence a success.
 * - A name is resolved before the connection (absolute, one second, three tries), so that a DNS failure can't
 *   look like a dropped packet, and the connection's own time is all its own.
 * - GOMAXPROCS=1 and no garbage collection make agnhost's start a third cheaper (measured).
 * - The UDP payload is padded to the length of a DNS header. agnhost's servers trim it and answer; a DNS server reads
 *   an unknown opcode and answers NOTIMP. Eight bytes would be dropped as no message at all.
 * - `set -f`: nothing that DNS answers is a pattern. Fields are only ever used in double quotes.
 */
export const PROBER = String.raw`${SAMPLER}count=0
read -r began rest </proc/uptime
printf 'hello\t%s\n' "$began"
while read -r verb id index kind host port protocol seconds rest; do
  case $verb in
    hello) read -r began rest </proc/uptime; printf 'hello\t%s\n' "$began" ;;
    try) count=$((count + 1)); sample "$id" "$index" "$kind" "$host" "$port" "$protocol" "$seconds" & ;;
    pause) sleep "${'$'}{id:-0.5}" || sleep 1 ;;
    wait) wait ;;
  esac
done
wait
printf 'end\t%s\n' "$count"
`;

/** A step that has the prober say its first line again, at the time of now. */
export const HELLO_AGAIN = 'hello\n';

/** How the prober is started. Everything that comes from a file goes in by standard input. */
export const PROBER_COMMAND: readonly string[] = ['sh', '-c', PROBER];

/** One line of the prober's. Uptimes are milliseconds of the node's own clock. */
export type ProberLine =
  | { readonly kind: 'hello'; readonly uptimeMs: number }
  | { readonly kind: 'end'; readonly count: number }
  | {
      readonly kind: 'sample';
      readonly id: string;
      readonly index: number;
      readonly beganMs: number;
      readonly endedMs: number;
      readonly outcome: Outcome;
      readonly detail?: string;
    };

/** Longest detail that is kept of a sample, in characters. */
const LONGEST = 200;

/** Reads one line of the prober; null for anything that is not one, whole and in shape. Pure. */
export function readProberLine(line: string): ProberLine | null {
  const [kind, ...fields] = line.replace(/\r$/, '').split('\t');
  if (kind === 'hello') {
    const uptimeMs = uptime(fields[0]);
    return uptimeMs === null ? null : { kind, uptimeMs };
  }
  if (kind === 'end') {
    const count = whole(fields[0]);
    return count === null ? null : { kind, count };
  }
  const [id, position, began, ended, way, status, ...words] = fields;
  const index = whole(position);
  const beganMs = uptime(began);
  const endedMs = uptime(ended);
  const code = whole(status);
  if (kind !== 'sample' || id === undefined || index === null) return null;
  if (beganMs === null || endedMs === null || code === null || words.length === 0) return null;
  const printed = words.join(' ');
  const read = readTool(way, code, printed);
  return read && { kind: 'sample', id, index, beganMs, endedMs, ...read };
}

interface Reading {
  readonly outcome: Outcome;
  readonly detail?: string;
}

function readTool(way: string | undefined, code: number, printed: string): Reading | null {
  if (way === 'nc') return readNetcat(code, printed);
  if (way === 'agnhost') return readAgnhost(code, printed);
  return way === 'dig' ? readResolver(code) : null;
}

/** OpenBSD's netcat names the system's error; glibc and musl word a timeout differently, and both say "timed out". */
function readNetcat(code: number, printed: string): Reading {
  if (code === 0) return { outcome: 'connected' };
  const detail = printed.slice(0, LONGEST);
  if (code === 1 && /\btimed out\b/.test(printed)) return { outcome: 'timeout' };
  if (code === 1 && /\bfailed: Connection refused$/.test(printed)) return { outcome: 'refused' };
  return { outcome: 'error', detail: detail === '' ? `nc ended with ${code}` : detail };
}

/** agnhost connect names by the first word of its standard error what went wrong. */
function readAgnhost(code: number, printed: string): Reading {
  if (code === 0) return { outcome: 'connected' };
  const detail = printed.slice(0, LONGEST);
  if (code === 1 && /^TIMEOUT\b/.test(printed)) return { outcome: 'timeout' };
  if (code === 1 && /^REFUSED\b/.test(printed)) return { outcome: 'refused' };
  if (code === 1 && /^DNS\b/.test(printed)) return { outcome: 'dns-error', detail };
  if (code === 126 || code === 127) return { outcome: 'error', detail: 'the probe image has no agnhost' };
  return { outcome: 'error', detail: detail === '' ? `agnhost ended with ${code}` : detail };
}

/** dig's exit codes: 9 is "no reply from server", 0 an answer, be it an empty one. */
function readResolver(code: number): Reading {
  if (code === 0) return { outcome: 'dns-error', detail: 'the name has no IPv4 address' };
  if (code === 9) return { outcome: 'dns-error', detail: 'no answer from the DNS server' };
  if (code === 126 || code === 127) return { outcome: 'error', detail: 'the probe image has no dig' };
  return { outcome: 'dns-error', detail: `dig ended with ${code}` };
}

function uptime(text: string | undefined): number | null {
  return text !== undefined && /^\d+\.\d\d$/.test(text) ? Number(text) * 1_000 : null;
}

function whole(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
