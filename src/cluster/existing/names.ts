import { isHostName } from '../../kubernetes/names.ts';
import type { Kubectl } from '../api/kubectl.ts';

const DEADLINE_MS = 30_000;
/** Reads names from standard input, so that none is a word of a command. */
const LOOK_UP =
  'while read -r name; do for found in $(dig +short +time=2 +tries=2 -t A "$name." </dev/null); do ' +
  'case $found in *[!0-9.]*) ;; *.*.*.*) echo "$name $found"; break ;; esac; done; done';

/**
 * The IPv4 addresses of hosts, by name, as the cluster's DNS answers a pod that no policy of ours keeps from it. A name that
 * does not resolve is left out. Never throws.
 */
export async function resolveNames(
  kubectl: Kubectl,
  pod: Parameters<Kubectl['exec']>[0],
  hosts: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const names = hosts.filter(isHostName);
  if (names.length === 0) return new Map();
  const result = await kubectl.exec(pod, ['sh', '-c', LOOK_UP], {
    input: names.map((name) => `${name}\n`).join(''),
    deadlineMs: DEADLINE_MS,
    ...(signal && { signal }),
  });
  return new Map(
    result.stdout.split('\n').flatMap((line) => {
      const [name = '', address = ''] = line.split(' ');
      return names.includes(name) && address !== '' ? [[name, address] as const] : [];
    }),
  );
}
