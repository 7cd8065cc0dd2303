import type { Kubectl } from '../cluster/api/kubectl.ts';
import { outputTail } from '../cluster/api/output-tail.ts';
import type { Protocol } from '../core/objects.ts';
import { groupBy } from '../core/group-by.ts';
import { containerKey, type PodRef } from './plan.ts';

/** A port to listen on in a pod's own network, from its debug container. */
export interface Listener {
  readonly pod: PodRef;
  readonly port: number;
  readonly protocol: Protocol;
}

/** A listener that was asked for, and what became of it. */
export interface ListenerResult extends Listener {
  /** It answers, from within its pod. */
  readonly listens: boolean;
  /** Why it does not: untrusted text. */
  readonly detail?: string;
}

/**
 * Starts agnhost in the background, on the ports that standard input names, and then asks each port whether it answers. What
 * exec has started stays when the exec ends. One process serves all TCP ports; UDP takes one for each (agnhost's porter
 * knows none). Ports below 1024 are free to everyone under containerd 2, which sets ip_unprivileged_port_start to 0; an
 * older one refuses, and the second half says so.
 */
const START = String.raw`set -f
export GOMAXPROCS=1
set --
ports=
while read -r protocol port rest; do
  ports="$ports $protocol:$port"
  case $protocol in
    tcp) set -- "$@" "SERVE_PORT_$port=netproof" ;;
    udp) /agnhost serve-hostname --http=false --udp "--port=$port" >/dev/null 2>&1 </dev/null & ;;
  esac
done
[ $# = 0 ] || env "$@" /agnhost porter >/dev/null 2>&1 </dev/null &
for each in $ports; do
  tries=0
  until said=$(/agnhost connect "127.0.0.1:${'$'}{each#*:}" "--protocol=${'$'}{each%:*}" --timeout=1s 2>&1 </dev/null); do
    tries=$((tries + 1))
    [ "$tries" -lt 20 ] || break
    sleep 0.1 || sleep 1
  done
  [ "$tries" -lt 20 ] && said=
  printf 'listener\t%s\t%s\n' "$each" "$said"
done
`;

/**
 * Starts a listener wherever the control found that nobody listens: the control can then succeed, and a later timeout
 * means something. One exec for each pod. Never throws: what could not be started says why.
 */
export async function startListeners(
  listeners: readonly Listener[],
  options: { readonly kubectl: Kubectl; readonly signal?: AbortSignal },
): Promise<readonly ListenerResult[]> {
  const byContainer = groupBy(listeners, ({ pod }) => containerKey(pod));
  const results = await Promise.all([...byContainer.values()].map((own) => startInPod(own, options)));
  return results.flat();
}

async function startInPod(
  listeners: readonly Listener[],
  { kubectl, signal }: { readonly kubectl: Kubectl; readonly signal?: AbortSignal },
): Promise<readonly ListenerResult[]> {
  const first = listeners[0];
  if (!first) return [];
  const answers = new Map<string, string>();
  const names = new Set(listeners.filter(canListen).map(listenerName));
  const result = await kubectl.exec(first.pod, ['sh', '-c', START], {
    input: [...names].map((name) => `${name.replace(':', ' ')}\n`).join(''),
    // Each port may take 20 attempts of a second (UDP that stays silent).
    deadlineMs: 15_000 + names.size * 22_000,
    onLine: (line) => {
      const [kind, name, error] = line.split('\t');
      if (kind === 'listener' && name !== undefined) answers.set(name, error ?? '');
    },
    ...(signal && { signal }),
  });
  return listeners.map((listener) => {
    if (!canListen(listener)) return { ...listener, listens: false, detail: 'SCTP is not supported yet' };
    const error = answers.get(listenerName(listener)) ?? (outputTail(result) || 'the exec ended early');
    return error === '' ? { ...listener, listens: true } : { ...listener, listens: false, detail: error };
  });
}

function canListen({ port, protocol }: Listener): boolean {
  return protocol !== 'SCTP' && Number.isInteger(port) && port > 0 && port < 65_536;
}

function listenerName({ port, protocol }: Listener): string {
  return `${protocol.toLowerCase()}:${port}`;
}
