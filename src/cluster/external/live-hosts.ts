import type { ExternalHost } from '../../core/check.ts';
import { isHostName } from '../../kubernetes/names.ts';
import type { Cluster } from '../cluster.ts';

/** Milliseconds for all names. */
const DEADLINE_MS = 30_000;
/** Reads names from standard input, so that none is a word of a command, and writes `name address` for each that resolves. */
const LOOK_UP =
  'while read -r name; do getent ahostsv4 -- "$name" </dev/null | sed -n "1s|^\\([0-9.]*\\).*|$name \\1|p" & done; wait';

/**
 * The IPv4 addresses of real hosts, by name, as the node's resolver answers: the one that the cluster's DNS asks, too.
 * A name that does not resolve is left out. Never throws. Sends the names out: for `external: live` alone.
 */
export async function resolveHosts(
  cluster: Pick<Cluster, 'nodeExec'>,
  hosts: readonly Pick<ExternalHost, 'name'>[],
): Promise<ReadonlyMap<string, string>> {
  const names = [...new Set(hosts.flatMap(({ name = '' }) => (isHostName(name) ? [name] : [])))];
  if (names.length === 0) return new Map();
  const result = await cluster.nodeExec(['sh', '-c', LOOK_UP], {
    input: names.map((name) => `${name}\n`).join(''),
    deadlineMs: DEADLINE_MS,
  });
  return new Map(
    result.stdout.split('\n').flatMap((line) => {
      const [name = '', address = ''] = line.split(' ');
      return names.includes(name) && address !== '' ? [[name, address] as const] : [];
    }),
  );
}
