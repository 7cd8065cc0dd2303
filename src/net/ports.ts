import type { Protocol } from '../core/objects.ts';

/** `5432`, `53/udp`, `8000-8010/udp`, `dns/udp`: a port as rules write it and people read it. TCP goes without saying. */
export function showPort({
  port,
  protocol,
}: Readonly<{ port: number | string; protocol: Protocol }>): string {
  return protocol === 'TCP' ? String(port) : `${port}/${protocol.toLowerCase()}`;
}
