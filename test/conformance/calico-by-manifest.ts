import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CALICO_VERSION, calicoManifestUrl } from '../../src/config/versions.ts';
import { systemHttp } from '../../src/io/http.ts';

/**
 * Calico as a manifest of the user's own would bring it: upstream's `calico.yaml` with what a cluster without BIRD needs, and
 * nothing of what netproof changes by itself. Gives the file that it is written to.
 */
export async function calicoByManifest(folder: string): Promise<string> {
  const own = process.env.NETPROOF_CALICO_MANIFEST;
  const upstream =
    own === undefined
      ? Buffer.from(
          await systemHttp.download(calicoManifestUrl(CALICO_VERSION), {
            deadlineMs: 60_000,
            maxBytes: 4_000_000,
          }),
        ).toString()
      : await readFile(own, 'utf8');
  const changed = [
    [/calico_backend: "bird"/, 'calico_backend: "vxlan"'],
    [/\n *- -bird-live/, ''],
    [/\n *- -bird-ready/, ''],
    [/(CALICO_IPV4POOL_IPIP\n *value: )"Always"/, '$1"Never"'],
    [/(CALICO_IPV4POOL_VXLAN\n *value: )"Never"/, '$1"Always"'],
  ].reduce((text, [from, to]) => {
    const next = text.replace(from as RegExp, to as string);
    if (next === text) throw new Error(`the manifest has no ${String(from)}`);
    return next;
  }, upstream);
  const file = join(folder, 'calico-vxlan.yaml');
  await writeFile(file, changed);
  return file;
}
