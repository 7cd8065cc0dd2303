import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { cniManifestTitle } from '../boot/cni-source.ts';
import type { BootOptions } from '../boot/plan.ts';

/** Grows when a cluster of an earlier netproof could not be used by this one any more. */
const FORMAT = 1;

/** What a warm cluster is of: two runs with the same find the same one. */
export interface WarmIdentity {
  /** SHA-256 of all of it, hexadecimal. */
  readonly hash: string;
  /** For people: `kindest/node:v1.34.4, Calico v3.32.1`. */
  readonly words: string;
}

/** What a warm cluster depends on besides its boot's options. */
export interface WarmSettings {
  /** Whether hosts outside are stubs: DNS and the nodes' firewall are set up for the one or the other. */
  readonly external: 'stub' | 'live';
  /** The user that it belongs to; undefined where the system has none. */
  readonly uid: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of a cluster for the runs of one call alone, whatever its settings: the eight hexadecimal digits of its name. */
  readonly digits?: string;
}

/** What tells one warm cluster from another. A manifest of the user's own counts by its content. */
export async function warmIdentity(
  { nodeImage, cni, calico, images }: Pick<BootOptions, 'nodeImage' | 'cni' | 'calico' | 'images'>,
  { external, uid, env }: WarmSettings,
): Promise<WarmIdentity> {
  const own = typeof cni === 'object' ? cni.manifest : undefined;
  const manifest = own ?? calico.manifest;
  const file = manifest?.replace(/#sha256=.*$/i, '');
  // One that cannot be read, a URL say, is the boot's to tell.
  const content = file === undefined ? undefined : await readFile(file, 'utf8').catch(() => manifest);
  const source = content === undefined ? calico.version : digest(content);
  const place = [env.DOCKER_HOST, env.DOCKER_CONTEXT, env.KIND_EXPERIMENTAL_DOCKER_NETWORK];
  const kind = own === undefined ? cni : 'manifest';
  const parts = [FORMAT, nodeImage, kind, kind === 'default' ? '' : source, images, external, uid, place];
  const name =
    own !== undefined
      ? cniManifestTitle(own)
      : cni === 'default'
        ? "kind's own CNI"
        : `Calico ${manifest === undefined ? calico.version : 'of a manifest'}`;
  return {
    hash: digest(JSON.stringify(parts)),
    words: [nodeImage, name, ...(external === 'live' ? ['live hosts'] : [])].join(', '),
  };
}

/** The eight hexadecimal digits of its cluster's name. */
export function digitsOf({ hash }: WarmIdentity): string {
  return hash.slice(0, 8);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
