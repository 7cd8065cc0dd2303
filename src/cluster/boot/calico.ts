import type { DownloadCache } from '../../io/download-cache.ts';
import type { Http } from '../../io/http.ts';
import { EnvironmentError, InputError } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import { CALICO_MANIFESTS, calicoManifestUrl } from '../../config/versions.ts';
import {
  imagesOf,
  patchCalico,
  releaseOf,
  type CalicoManifest,
  type CalicoPatch,
  type Json,
} from './calico-patch.ts';
import type { Cni } from './cni.ts';
import { downloadManifest, readManifestFile, sha256 } from './manifest-file.ts';

/** Which Calico: a version that the table knows, or a manifest of the user's own. */
export interface CalicoSource {
  /** `v3.32.1`. */
  readonly version: string;
  /** A path or https URL that is used instead; its checksum is the user's business. */
  readonly manifest?: string | undefined;
}

export interface CalicoDeps {
  readonly http: Http;
  readonly downloads: DownloadCache;
}

const OWN = { name: 'calico-manifest', title: 'Calico manifest' } as const;

/**
 * The mistakes in a choice of Calico that can be seen before anything is downloaded or booted: an unknown version.
 * Throws InputError.
 */
export function checkCalicoSource(source: CalicoSource): void {
  if (source.manifest !== undefined || Object.hasOwn(CALICO_MANIFESTS, source.version)) return;
  throw new InputError([
    {
      code: 'unknown-calico',
      severity: 'error',
      message: `Calico ${showName(source.version)} is not among the versions that netproof knows by checksum`,
      hint: `choose ${Object.keys(CALICO_MANIFESTS).join(', ')}, or name its calico.yaml (calico-manifest)`,
    },
  ]);
}

/** Gets the manifest (cache, download, file), checks and parses it. Throws EnvironmentError, InputError. */
export async function readCalico(
  { version, manifest }: CalicoSource,
  deps: CalicoDeps,
): Promise<CalicoManifest> {
  return manifest === undefined
    ? parseManifest(await published(version, deps), `the manifest of Calico ${version}`)
    : parseManifest(
        text(await readManifestFile(manifest, OWN, deps.http)),
        `the Calico manifest ${showName(manifest)}`,
      );
}

/** A manifest's objects, patched, with the version of calico-node's image. Throws EnvironmentError when they are not Calico's. */
export function patchedCalico(manifest: CalicoManifest, patch: CalicoPatch): Cni {
  const objects = patchCalico(manifest, patch);
  const title = `Calico ${releaseOf(objects) ?? 'of an unknown version'}`;
  return { title, short: 'Calico', objects, images: imagesOf(objects) };
}

/** A known version's manifest: from the cache when it is whole there, else downloaded; never used without its checksum. */
async function published(version: string, { http, downloads }: CalicoDeps): Promise<string> {
  const expected = CALICO_MANIFESTS[version] ?? '';
  const file = `calico/${version}-${expected.slice(0, 12)}.yaml`;
  const cached = await downloads.readFile(file);
  if (cached && sha256(cached) === expected) return text(cached);
  const url = calicoManifestUrl(version);
  const bytes = await downloadManifest(http, url, `the manifest of Calico ${version}`, OWN.name);
  if (sha256(bytes) !== expected) {
    throw new EnvironmentError(
      'checksum',
      `the manifest of Calico ${version} does not have its known SHA-256`,
      {
        hint: 'something on the way changed it: try again, and look at proxies',
        detail: `${url}\nexpected ${expected}\ngot      ${sha256(bytes)}`,
      },
    );
  }
  await downloads.writeFile(file, bytes);
  return text(bytes);
}

/** The file's objects. `yaml` is loaded here: only a cluster needs it. */
async function parseManifest(manifest: string, name: string): Promise<CalicoManifest> {
  const { LineCounter, parseAllDocuments } = await import('yaml');
  const lineCounter = new LineCounter();
  const parsed = parseAllDocuments(manifest, {
    version: '1.2',
    logLevel: 'silent',
    stringKeys: true,
    lineCounter,
  });
  const documents = Array.isArray(parsed) ? parsed : [];
  const broken = documents.find((document) => document.errors.length > 0);
  if (broken) {
    const at = broken.errors[0]?.linePos?.[0];
    throw new EnvironmentError('calico-manifest', `${name} is not YAML (line ${String(at?.line ?? 1)})`, {
      hint: 'take the file as Calico publishes it',
    });
  }
  const lines = new Map<Json, number>();
  for (const document of documents) {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    if (typeof value !== 'object' || value === null) continue;
    lines.set(value as Json, lineCounter.linePos(document.contents?.range[0] ?? 0).line);
  }
  return { name, objects: [...lines.keys()], lineOf: (object) => lines.get(object) };
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString();
}
