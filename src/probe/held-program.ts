/** Where both programs keep what they need: memory that every pod has, even one with a read-only root; else its /tmp. */
const PLACES = String.raw`set -f
umask 077
memory="/dev/shm/netproof-held-$1"
disk="/tmp/netproof-held-$1"
release() {
  exec 3<>"$home/$1"
  exec 3>&-
}
clean() {
  while read -r id pid; do kill "$pid"; done <"$home/list"
  release gate
  release end
  rm -rf "$home"
} 2>/dev/null
`;

/**
 * Says how each connection stands, once all of them are clear: `bytes` is how many each has to have been given. A socket is the
 * one that its netcat holds; what the kernel says of it is in /proc/net/tcp and tcp6, and how much netcat wrote in its `io`.
 */
const TELL = String.raw`tell() {
  bytes=$1
  read -r began rest </proc/uptime
  while :; do
    pending=no
    read -r now rest </proc/uptime
    now=${'$'}{now%.*}
    inodes=' '
    told=
    while read -r id pid; do
      inode=-
      for fd in 3 4 5 6; do
        link=$(readlink "/proc/$pid/fd/$fd" 2>/dev/null) || continue
        case $link in socket:*) inode=${'$'}{link#*[}; inode=${'$'}{inode%]}; break ;; esac
      done
      written=-
      if [ -r "/proc/$pid/io" ]; then
        while read -r key value; do [ "$key" != wchar: ] || written=$value; done 2>/dev/null <"/proc/$pid/io"
      fi
      [ "$inode" = - ] || inodes="$inodes$inode "
      case $inode:$written in
        -:-) ;;
        -:*) [ "$((now - ${'$'}{began%.*}))" -ge 2 ] || pending=yes ;;
        *:-) ;;
        *) [ "$written" -ge "$bytes" ] || pending=yes ;;
      esac
      told="$told""held $id $inode $written$newline"
    done <"$home/list"
    for table in /proc/net/tcp /proc/net/tcp6; do
      [ -r "$table" ] || continue
      while read -r slot local remote state queue timer retries uid timeout inode rest; do
        case $inodes in
          *" $inode "*)
            told="$told""socket $inode $state $queue $retries$newline"
            case $state:$queue in
              02:*) [ "$((0x$retries))" -ge 1 ] || pending=yes ;;
              01:00000000:*) ;;
              01:*) [ "$((0x$retries))" -ge 3 ] || pending=yes ;;
            esac
            ;;
        esac
      done <"$table"
    done
    [ "$pending" = yes ] && [ "$((now - ${'$'}{began%.*}))" -lt 8 ] || break
    sleep 0.1 || sleep 1
  done
  printf '%send\n' "$told"
}
newline='
'
`;

/**
 * `sh -c … sh NAME SECONDS`: opens a connection for each line `ID ADDRESS PORT` of its standard input, sends one byte over it,
 * and says how each stands. They stay when it ends, for so many seconds at most.
 *
 * - One netcat each, fed by a shell that waits at a named pipe for the second program: nothing polls meanwhile. All are children of
 *   one shell that stays to reap them, for a container's first process may not.
 * - Its own `exec` lets go of this exec's pipes: with a redirection behind the braces a copy stays, and the exec never ends.
 * - The bytes are the beginning of `GET`: no server answers one or two of them, be it one of HTTP, TLS or a database.
 */
export const OPEN = String.raw`${PLACES}${TELL}
case $(nc -h 2>&1 </dev/null) in *OpenBSD*) ;; *) echo 'failed no-netcat'; exit ;; esac
home=$memory
mkdir "$home" 2>/dev/null || { home=$disk; mkdir "$home" 2>/dev/null; } || { echo 'failed no-folder'; exit; }
mkfifo "$home/gate" "$home/end" && cat >"$home/wanted" || { echo 'failed no-folder'; exit; }
{
  exec >/dev/null 2>&1 <"$home/wanted"
  while read -r id host port; do
    {
      exec </dev/null
      printf G
      read -r go <"$home/gate"
      printf E
      read -r go <"$home/end"
    } | nc -n -w "$2" "$host" "$port" >/dev/null &
    echo "$id $!" >>"$home/begun"
  done
  exec </dev/null
  mv "$home/begun" "$home/list"
  if command -v timeout; then timeout "$2" cat "$home/end" || clean; fi
  wait
} &
tries=0
until [ -e "$home/list" ]; do
  tries=$((tries + 1))
  [ "$tries" -lt 100 ] || { echo 'failed too-busy'; exit; }
  sleep 0.1 || sleep 1
done
tell 1
`;

/** `sh -c … sh NAME`: sends one more byte over each, says how each stands, and ends them all. */
export const LOOK = String.raw`${PLACES}${TELL}
home=$memory
[ -d "$home" ] || home=$disk
[ -r "$home/list" ] || { echo 'failed gone'; exit; }
release gate
tell 2
clean
`;

/** How one connection stands. */
export type HeldState =
  /** All that was sent over it arrived: the other end's kernel said so. */
  | 'carries'
  /** It is open for this end, which sends again and again what nobody confirms. */
  | 'silent'
  /** Either end has closed it. */
  | 'ended'
  /** The kernel did not say. */
  | 'unknown';

/** What a program said of its connections, by id; null where it did not come to its end. Why, in a word, where it said so. */
export interface Told {
  readonly states: ReadonlyMap<string, HeldState>;
  readonly failed?: string;
}

/** Reads all lines of `OPEN` (one byte sent) or of `LOOK` (two). Pure. */
export function readHeld(lines: readonly string[], bytes: number): Told {
  const sockets = new Map<string, Omit<Socket, 'written'>>();
  const held = new Map<string, { readonly inode: string; readonly written: number }>();
  let failed: string | undefined;
  let isWhole = false;
  for (const line of lines) {
    const [kind, ...fields] = line.trim().split(' ');
    const [first = '', second = '', third = '', fourth = ''] = fields;
    if (kind === 'held') held.set(first, { inode: second, written: Number(third) });
    if (kind === 'socket')
      sockets.set(first, {
        state: second,
        unsent: Number.parseInt(third.split(':')[0] ?? '', 16),
        retries: Number.parseInt(fourth, 16),
      });
    if (kind === 'failed') failed = first;
    if (kind === 'end') isWhole = true;
  }
  if (!isWhole) return { states: new Map(), failed: failed ?? 'cut-short' };
  return {
    states: new Map(
      [...held].map(([id, { inode, written }]) => {
        const socket = sockets.get(inode);
        return [id, socket ? stateOf({ ...socket, written }, bytes) : 'ended'] as const;
      }),
    ),
  };
}

/** A line of /proc/net/tcp, and how much was written to it. */
interface Socket {
  /** As include/net/tcp_states.h counts them. */
  readonly state: string;
  /** Bytes that the other end has not confirmed. */
  readonly unsent: number;
  /** How often the oldest of them was sent again. */
  readonly retries: number;
  readonly written: number;
}

const ESTABLISHED = '01';
const SYN_SENT = '02';

function stateOf({ state, unsent, retries, written }: Socket, bytes: number): HeldState {
  if (state === SYN_SENT) return 'silent';
  if (state !== ESTABLISHED) return 'ended';
  if (!(written >= bytes)) return 'unknown';
  if (unsent === 0) return 'carries';
  return retries > 0 ? 'silent' : 'unknown';
}
