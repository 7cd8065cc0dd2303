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

/** Whether a file steers kustomize rather than describe an object. */
export function isKustomization(path: string): boolean {
  return KUSTOMIZATION.test(posix.basename(path));
}

/** The manifests that one `manifests:` entry means: a file, a folder with all below it, or a glob. Sorted. */
export async function findManifests(
  path: string,
  at: Position,
  files: Files,
  findings: Findings,
): Promise<readonly ManifestFile[]> {
  const seen = await files.look(path);
  if (seen.ok && seen.kind === 'file') return [{ path: seen.path, named: true }];
  if (!seen.ok && (seen.code !== 'file-missing' || !isGlob(path))) {
    refuse(seen, at, findings);
    return [];
  }
  const glob = seen.ok ? { matches: () => true, reaches: () => true } : globMatcher(path);
  if (!glob) {
    findings.error('invalid-value', `\`${showName(path)}\` has too many alternatives`, at, 'name the folder');
    return [];
  }
  const { matches, reaches } = glob;
  const listing = await files.list(seen.ok ? path : globBase(path));
  if (!listing.ok) {
    if (listing.code === 'file-missing') nothing(path, at, findings);
    else refuse(listing, at, findings);
    return [];
  }
  for (const refused of listing.refused) {
    const matters = refused.folder
      ? reaches(refused.path)
      : refused.code === 'unsafe-file-name' || (matches(refused.path) && MANIFEST.test(refused.path));
    if (matters) refuse(refused, at, findings);
  }
  for (const link of listing.links) {
    findings.notice(
      'link-skipped',
      `\`${showName(link)}\` is a link to a folder and was not followed`,
      at,
      'name the folder that it leads to under `manifests`',
    );
  }
  const charts = listing.files
    .filter((file) => posix.basename(file) === 'Chart.yaml')
    .map((file) => posix.dirname(file));
  for (const chart of charts.filter((each) => !isBeneath(each, charts))) {
    findings.notice(
      'chart-skipped',
      `\`${showName(chart)}\` is a Helm chart: its files were not read`,
      at,
      `write \`{helm: {chart: ${showName(chart)}}}\` under \`manifests\``,
    );
  }
  const found = listing.files.filter(
    (file) =>
      MANIFEST.test(file) &&
      matches(file) &&
      // The rule file that asks may stand beside its manifests.
      file !== at.file &&
      !charts.includes(posix.dirname(file)) &&
      !isBeneath(file, charts),
  );
  if (found.length > MOST_FILES) {
    findings.error('folder-too-large', `\`${showName(path)}\` holds more than ${MOST_FILES} manifests`, at);
    return [];
  }
  if (found.length === 0 && charts.length === 0) nothing(path, at, findings);
  return found.map((file) => ({ path: file, named: false }));
}

/** Puts a refusal of the file system at the line that asked for the file. */
export function refuse(refusal: FileRefusal, at: Position, findings: Findings): void {
  findings.error(refusal.code, refusal.message, at, refusal.hint);
}

function nothing(path: string, at: Position, findings: Findings): void {
  findings.error(
    'no-manifests',
    isGlob(path) ? `\`${showName(path)}\` matches no manifest` : `\`${showName(path)}\` holds no manifest`,
    at,
    'manifests are files that end in .yaml, .yml or .json',
  );
}

function isBeneath(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => folder !== path && (folder === '.' || path.startsWith(`${folder}/`)));
}
