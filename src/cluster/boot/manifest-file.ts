import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { EnvironmentError, InputError } from '../../core/problem.ts';
import type { Http } from '../../io/http.ts';
import { showName } from '../../text/escape.ts';
import { isUrl } from './cni-source.ts';

/** Calico's file has 540 KB at most, Cilium's and Antrea's less. */
const MAX_BYTES = 4_000_000;
const DOWNLOAD_DEADLINE_MS = 60_000;

/** The setting that names a manifest, which is also the code of its problems, and what it is a manifest of. */
export interface ManifestSetting {
  readonly name: 'calico-manifest' | 'cni-manifest';
  /** `Calico manifest`. */
  readonly title: string;
}

/** The bytes of a manifest at a path or an https URL. Throws InputError, EnvironmentError `download`. */
export async function readManifestFile(
  location: string,
  setting: ManifestSetting,
  http: Http,
): Promise<Uint8Array> {
  if (isUrl(location)) return downloadManifest(http, location, `the ${setting.title}`, setting.name);
  try {
    const found = await stat(location);
    if (found.size > MAX_BYTES) throw new Error('it is larger than 4 MB');
    // A pipe would be waited for, and a device may never end.
    if (!found.isFile() && !found.isDirectory()) throw new Error('it is no regular file: write it to one');
    return await readFile(location);
  } catch (cause) {
    throw new InputError([
      {
        code: setting.name,
        severity: 'error',
        message: `the ${setting.title} ${showName(location)} cannot be read`,
        hint: whyUnreadable(reason(cause)),
      },
    ]);
  }
}

/** The body of a URL; `setting` is what names a file instead. Throws EnvironmentError `download`. */
export async function downloadManifest(
  http: Http,
  url: string,
  what: string,
  setting: ManifestSetting['name'],
): Promise<Uint8Array> {
  try {
    return await http.download(url, { deadlineMs: DOWNLOAD_DEADLINE_MS, maxBytes: MAX_BYTES });
  } catch (cause) {
    throw new EnvironmentError('download', `${what} could not be downloaded: ${showName(reason(cause))}`, {
      hint: `without network, name a file that is there (${setting})`,
      detail: url,
      cause,
    });
  }
}

/** The SHA-256 of a file, in lower-case hexadecimal digits. Pure. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function whyUnreadable(words: string): string {
  if (words.includes('ENOENT')) return 'there is no such file';
  return words.includes('EISDIR') ? 'it is a folder: name the file in it' : words;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
