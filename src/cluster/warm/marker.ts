import { lstat, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writePrivateFile } from '../lifecycle/private-folder.ts';
import type { Cluster } from '../cluster.ts';
import type { ClusterState } from '../lifecycle/state.ts';

/** What a warm cluster's folder says of it, from the moment on that it is whole. */
export interface WarmMarker extends Pick<
  Cluster,
  'network' | 'podCidr' | 'serviceCidr' | 'kubernetesVersion' | 'cni' | 'cniDaemonSets'
> {
  readonly hash: string;
  /** What it is of, for people; absent where no later run will find it. */
  readonly words?: string;
  /** The nodes' containers, by name and by id. */
  readonly nodes: readonly { readonly name: string; readonly id: string; readonly imageId: string }[];
  /** Kinds of policies that its API serves, as kubectl names them. */
  readonly policyKinds: readonly string[];
}

const FILE = 'warm.json';

/** Written last, and at once: a boot that was killed leaves none. Throws EnvironmentError `temp-folder`. */
export async function writeMarker({ folder }: ClusterState, marker: WarmMarker): Promise<void> {
  const file = join(folder, FILE);
  await writePrivateFile(`${file}.new`, marker);
  await rename(`${file}.new`, file);
}

/** Undefined where there is none, or none that can be read. */
export async function readMarker({ folder }: Pick<ClusterState, 'folder'>): Promise<WarmMarker | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, FILE), 'utf8')) as WarmMarker;
  } catch {
    return undefined;
  }
}

const TURN = 'turn';

/** Notes who had the cluster last, while nobody has it. Throws EnvironmentError `temp-folder`. */
export async function writeTurn({ folder }: ClusterState, turn: string): Promise<void> {
  await writePrivateFile(join(folder, TURN), turn);
}

/** Who had it last; undefined where somebody has had it since. */
export async function readTurn({ folder }: ClusterState): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, TURN), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Somebody has it now. */
export async function endTurn({ folder }: ClusterState): Promise<void> {
  await rm(join(folder, TURN), { force: true });
}

/** Whose a folder is that stands where a warm cluster's would: names there can be guessed, and others may write there, too. */
export async function folderOf(
  { folder }: Pick<ClusterState, 'folder'>,
  uid: number | undefined,
): Promise<'none' | 'own' | 'foreign'> {
  const found = await lstat(folder).catch(() => undefined);
  if (!found) return 'none';
  const isOwn = uid === undefined || (found.uid === uid && (found.mode & 0o077) === 0);
  return found.isDirectory() && isOwn ? 'own' : 'foreign';
}
