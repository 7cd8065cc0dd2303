import { rm } from 'node:fs/promises';
import { cleanUp, type ClusterState } from '../lifecycle/state.ts';
import { lockFile } from './lock.ts';

/** Deletes a cluster of any kind, with the lock of one that stays between runs, whoever has it. Problems as `cleanUp` gives them. */
export async function deleteCluster(
  state: ClusterState,
  tools: Parameters<typeof cleanUp>[1],
): ReturnType<typeof cleanUp> {
  const problems = await cleanUp(state, tools);
  await rm(lockFile(state), { force: true }).catch(() => undefined);
  return problems;
}
