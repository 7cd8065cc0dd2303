import type { Exec } from '../../io/exec.ts';
import { LOCAL_MS } from '../deadlines.ts';

/** kind's own images, and mirrors of them, are tagged with what is inside. */
const KIND_TAG = /(?:^|\/)kindest\/node:v1\.(\d+)\./;
/** Where kind writes the version into every node image that it builds. */
const VERSION_FILE = '/kind/version';

/**
 * The minor version of Kubernetes in a node image that the engine holds: 37 of v1.37.0. What the tag of another maker, or
 * a digest alone, does not say is read from the image; undefined where it is not there either. Never throws.
 */
export async function kubernetesMinor(
  exec: Exec,
  image: string,
  signal?: AbortSignal,
): Promise<number | undefined> {
  const tagged = KIND_TAG.exec(image)?.[1];
  if (tagged !== undefined) return Number(tagged);
  const read = ['run', '--rm', '--network=none', '--entrypoint=cat', '--', image, VERSION_FILE];
  const { code, stdout } = await exec('docker', read, { deadlineMs: LOCAL_MS, ...(signal && { signal }) });
  const written = code === 0 ? /^v1\.(\d+)\./.exec(stdout.trim())?.[1] : undefined;
  return written === undefined ? undefined : Number(written);
}
