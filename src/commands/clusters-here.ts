import { tmpdir } from 'node:os';
import type { FoundCluster } from '../cluster/lifecycle/find.ts';
import type { Exec } from '../io/exec.ts';

/** netproof's clusters on this machine, with folders where this process would make its own. Throws EnvironmentError `engine-gone`. */
export async function clustersHere(exec: Exec): Promise<readonly FoundCluster[]> {
  const { findClusters } = await import('../cluster/lifecycle/find.ts');
  return findClusters({ exec, temp: tmpdir(), ageMs: (time) => Date.now() - Date.parse(time) });
}
