import { posix } from 'node:path';
import type { FileRefusal, Files } from '../io/files.ts';
import type { Position } from '../core/problem.ts';
import { showName } from '../text/escape.ts';
import type { Findings } from '../core/findings.ts';
import { globBase, globMatcher, isGlob } from './glob.ts';

const MANIFEST = /\.(ya?ml|json)$/i;
const KUSTOMIZATION = /^(kustomization\.ya?ml|Kustomization)$/;
/** More files than these are nobody's manifests. */
const MOST_FILES = 10_000;

/** A file to read. `named`: the rule file names it itself, so that it has to be a manifest. */
export interface ManifestFile {
  readonly path: string;
  readonly named: boolean;
}

/** What a search finds: files to read, and the folders of charts, whose files are not. */
export interface Found {
  readonly files: readonly ManifestFile[];
  readonly charts: readonly string[];
}

const NOTHING: Found = { files: [], charts: [] };

/** Whether a file steers kustomize rather than describe an object. */
export function isKustomization(path: string): boolean {
  return KUSTOMIZATION.test(posix.basename(path));
}

/**
 * The manifests that one `manifests:` entry means: a file, a folder with all below it, or a glob. Sorted. A search finds
 * nothing of what `isExcluded`; a file that is named is read all the same.
 */
export async function findManifests(
  path: string,
  at: Position,
  files: Files,
  findings: Findings,
  isExcluded: (path: string) => boolean = () => false,
): Promise<Found> {
  const seen = await files.look(path);
  if (seen.ok && seen.kind === 'file') return { files: [{ path: seen.path, named: true }], charts: [] };
  if (!seen.ok && (seen.code !== 'file-missing' || !isGlob(path))) {
    refuse(seen, at, findings);
    return NOTHING;
  }
  const glob = seen.ok ? { matches: () => true, reaches: () => true } : globMatcher(path);
  if (!glob) {
    findings.error('invalid-value', `\`${showName(path)}\` has too many alternatives`, at, 'name the folder');
    return NOTHING;
  }
  const { matches, reaches } = glob;
  const listing = await files.list(seen.ok ? path : globBase(path));
  if (!listing.ok) {
    if (listing.code === 'file-missing') nothing(path, at, findings);
    else refuse(listing, at, findings);
    return NOTHING;
  }
  for (const refused of listing.refused) {
    if (isExcluded(refused.path)) continue;
    const matters = refused.folder
      ? reaches(refused.path)
      : refused.code === 'unsafe-file-name' || (matches(refused.path) && MANIFEST.test(refused.path));
    if (matters) refuse(refused, at, findings);
  }
  for (const link of listing.links.filter((one) => !isExcluded(one))) {
    const message = `\`${showName(link)}\` is a link to a folder and was not followed`;
    findings.notice('link-skipped', message, at, 'name the folder that it leads to under `manifests`');
  }
  const charts = listing.files
    .filter((file) => posix.basename(file) === 'Chart.yaml' && !isExcluded(file))
    .map((file) => posix.dirname(file));
  const found = listing.files.filter(
    (file) =>
      (MANIFEST.test(file) || isKustomization(file)) &&
      matches(file) &&
      // The rule file that asks may stand beside its manifests.
      file !== at.file &&
      !isExcluded(file) &&
      !charts.includes(posix.dirname(file)) &&
      !isBeneath(file, charts),
  );
  if (found.length > MOST_FILES) {
    findings.error('folder-too-large', `\`${showName(path)}\` holds more than ${MOST_FILES} manifests`, at);
    return NOTHING;
  }
  if (found.length === 0 && charts.length === 0) nothing(path, at, findings);
  return {
    files: found.map((file) => ({ path: file, named: false })),
    charts: charts.filter((each) => !isBeneath(each, charts)),
  };
}

/** What entries leave out of every search. */
export interface Excluder {
  readonly excludes: (path: string) => boolean;
  /** Entries that left out nothing so far. */
  readonly unused: () => readonly string[];
}

/** Each entry is a path or a pattern: of a file, or of a folder with all below it. */
export function excluder(paths: readonly string[]): Excluder {
  const unused = new Set(paths);
  const tests = paths.map((path) => {
    const plain = posix.normalize(path).replace(/\/$/, '');
    const glob = isGlob(plain) ? globMatcher(plain) : undefined;
    return { path, matches: (one: string) => one === plain || glob?.matches(one) === true };
  });
  return {
    excludes: (path) => {
      const parts = path.split('/');
      const above = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
      const hit = tests.find(({ matches }) => above.some(matches));
      if (hit) unused.delete(hit.path);
      return hit !== undefined;
    },
    unused: () => [...unused],
  };
}

/** Puts a refusal of the file system at the line that asked for the file. */
export function refuse(refusal: FileRefusal, at: Position, findings: Findings): void {
  findings.error(refusal.code, refusal.message, at, refusal.hint);
}

function nothing(path: string, at: Position, findings: Findings): void {
  const message = isGlob(path)
    ? `\`${showName(path)}\` matches no manifest`
    : `\`${showName(path)}\` holds no manifest`;
  findings.error('no-manifests', message, at, 'manifests are files that end in .yaml, .yml or .json');
}

function isBeneath(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => folder !== path && (folder === '.' || path.startsWith(`${folder}/`)));
}
