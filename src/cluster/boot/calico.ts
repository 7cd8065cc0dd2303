import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
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

/** Which Calico: a version that the table knows, or a manifest of the user's own. */
export interface CalicoSource {
  /** `v3.32.1`. */
  readonly version: string;
  /** A path or https URL that is used instead; its checksum is the user's business. */
  readonly manifest?: string | undefined;
}

/** Calico, ready to be applied. */
export interface Calico {
  /** From the image of calico-node: `v3.32.1`. */
  readonly version: string;
  readonly objects: readonly Json[];
  readonly images: readonly string[];
}

export interface CalicoDeps {
  readonly http: Http;
  readonly downloads: DownloadCache;
}

/** Upstream's file has 540 KB at most. */
const MAX_BYTES = 4_000_000;
const DOWNLOAD_DEADLINE_MS = 60_000;

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
    : parseManifest(await ownManifest(manifest, deps.http), `the Calico manifest ${showName(manifest)}`);
}

/** A manifest's objects, patched. Throws EnvironmentError when they are not Calico's. */
export function patchedCalico(manifest: CalicoManifest, patch: CalicoPatch): Calico {
  const objects = patchCalico(manifest, patch);
  return { version: releaseOf(objects) ?? 'of an unknown version', objects, images: imagesOf(objects) };
}

/** A known version's manifest: from the cache when it is whole there, else downloaded; never used without its checksum. */
async function published(version: string, { http, downloads }: CalicoDeps): Promise<string> {
  const expected = CALICO_MANIFESTS[version] ?? '';
  const file = `calico/${version}-${expected.slice(0, 12)}.yaml`;
  const cached = await downloads.readFile(file);
  if (cached && sha256(cached) === expected) return Buffer.from(cached).toString();
  const url = calicoManifestUrl(version);
  const bytes = await download(http, url, `the manifest of Calico ${version}`);
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
  return Buffer.from(bytes).toString();
}

async function ownManifest(location: string, http: Http): Promise<string> {
  if (/^https?:\/\//.test(location)) {
    return Buffer.from(await download(http, location, 'the Calico manifest')).toString();
  }
  try {
    const found = await stat(location);
    if (found.size > MAX_BYTES) throw new Error('it is larger than 4 MB');
    // A pipe would be waited for, and a device may never end.
    if (!found.isFile() && !found.isDirectory()) throw new Error('it is no regular file: write it to one');
    return await readFile(location, 'utf8');
  } catch (cause) {
    throw new InputError([
      {
        code: 'calico-manifest',
        severity: 'error',
        message: `the Calico manifest ${showName(location)} cannot be read`,
        hint: whyUnreadable(reason(cause)),
      },
    ]);
  }
}

function whyUnreadable(words: string): string {
  if (words.includes('ENOENT')) return 'there is no such file';
  return words.includes('EISDIR') ? 'it is a folder: name the file in it' : words;
}

async function download(http: Http, url: string, what: string): Promise<Uint8Array> {
  try {
    return await http.download(url, { deadlineMs: DOWNLOAD_DEADLINE_MS, maxBytes: MAX_BYTES });
  } catch (cause) {
    throw new EnvironmentError('download', `${what} could not be downloaded: ${showName(reason(cause))}`, {
      hint: 'without network, name a file that is there (calico-manifest)',
      detail: url,
      cause,
    });
  }
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

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
