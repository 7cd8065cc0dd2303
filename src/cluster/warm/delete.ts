import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cleanUp, type ClusterState } from '../lifecycle/state.ts';
import { lockFile } from './lock.ts';

/** Deletes a cluster of any kind, with the lock of one that stays between runs, whoever has it. Problems as `cleanUp` gives them. */
export async function deleteCluster(
  state: ClusterState,
  tools: Parameters<typeof cleanUp>[1],
): ReturnType<typeof cleanUp> {
  const problems = await cleanUp(state, tools);
  const lock = lockFile(state);
  const beside = await readdir(dirname(lock)).catch(() => []);
  // Beside it there may be one that a run was killed over while it wrote it.
  const locks = beside.filter((name) => name === basename(lock) || name.startsWith(`${basename(lock)}.`));
  await Promise.all(
    locks.map((name) => rm(join(dirname(lock), name), { force: true }).catch(() => undefined)),
  );
  return problems;
}
