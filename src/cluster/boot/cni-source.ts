import { basename } from 'node:path';
import { InputError, type Problem } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';

/** A manifest's path or https URL, and the SHA-256 that it has to have. */
export interface CniManifestSource {
  readonly location: string;
  readonly sha256?: string;
}

/**
 * Reads `cni/kube-router.yaml`, `https://…/antrea.yml#sha256=…`. A URL needs its SHA-256: what it leads to may change, and
 * runs as root on the node. Throws InputError. Pure.
 */
export function readCniSource(written: string): CniManifestSource {
  const [, location = written, digest] = /^(.*)#sha256=(.*)$/i.exec(written) ?? [];
  if (location === '')
    throw mistaken('the CNI manifest has no path and no URL', 'write it before `#sha256=`');
  if (digest !== undefined && !/^[0-9a-f]{64}$/i.test(digest)) {
    throw mistaken(
      `the SHA-256 of the CNI manifest ${showName(location)} is not one`,
      'write its 64 hexadecimal digits after `#sha256=`, as `sha256sum` prints them',
    );
  }
  if (/^http:/i.test(location)) {
    throw mistaken(`the CNI manifest ${showName(location)} is not at an https URL`, 'write https:// instead');
  }
  if (isUrl(location) && digest === undefined) {
    throw mistaken(
      `the CNI manifest ${showName(location)} is a URL without a SHA-256`,
      'write `#sha256=` and its 64 digits after the URL, or name a file',
    );
  }
  return { location, ...(digest !== undefined && { sha256: digest.toLowerCase() }) };
}

/** How reports name a CNI by its manifest: the file's name says most of it. Pure. */
export function cniManifestTitle(written: string): string {
  const path = isUrl(written) ? written.replace(/[?#].*$/, '') : written.replace(/#sha256=.*$/i, '');
  return `the CNI of ${showName(basename(path) || path)}`;
}

/** Whether a manifest is named by its URL, be it one that is not taken. Pure. */
export function isUrl(location: string): boolean {
  return /^https?:\/\//i.test(location);
}

/** One mistake in a CNI's manifest, or in how it is named. */
export function mistaken(message: string, hint: string): InputError {
  const problem: Problem = { code: 'cni-manifest', severity: 'error', message, hint };
  return new InputError([problem]);
}
