/** Ports to listen on. */
export interface Ports {
  readonly tcp: readonly number[];
  readonly udp: readonly number[];
}

/** `st` of a TCP socket that listens, and of a UDP socket that is bound (include/net/tcp_states.h). */
const LISTENS = { tcp: '0A', udp: '07' } as const;

/**
 * How many of the ports nothing listens on yet, by what Linux shows in /proc/net/{tcp,tcp6,udp,udp6}, one after
 * another. The two kinds differ in the last column of their first lines. Loopback sockets do not count.
 */
export function missingListeners(procNet: string, wanted: Ports): number {
  const open = { tcp: new Set<number>(), udp: new Set<number>() };
  let kind: keyof typeof open = 'tcp';
  for (const line of procNet.split('\n')) {
    const words = line.trim().split(/\s+/);
    if (words[0] === 'sl') kind = words.at(-1) === 'drops' ? 'udp' : 'tcp';
    const [, local = '', , state] = words;
    const [address, port] = local.split(':');
    if (port === undefined || state !== LISTENS[kind] || address?.endsWith('7F') === true) continue;
    open[kind].add(Number.parseInt(port, 16));
  }
  return (['tcp', 'udp'] as const).flatMap((protocol) =>
    wanted[protocol].filter((port) => !open[protocol].has(port)),
  ).length;
}
