import { isDeepStrictEqual } from 'node:util';
import { LARGEST_MANIFEST_BYTES, type Files } from '../../io/files.ts';
import type { Position } from '../../core/problem.ts';
import { isMap } from '../../core/json.ts';
import { Findings } from '../../core/findings.ts';
import type { KustomizeTree } from './kustomization.ts';
import { readObjects } from '../objects/objects.ts';
import { valueAt, type Path } from '../../yaml/path.ts';
import type { Resource } from '../../core/objects.ts';
import { readYaml } from '../../yaml/read.ts';

/** Where a built object came from, as far as that is known. */
export interface Origin {
  readonly at: Position;
  /** The line in the base that says the value at a path; of a value that kustomize changed, the nearest parent's. */
  readonly locate: (path: Path) => Position;
  readonly addedBy: (path: Path) => 'kustomize' | undefined;
}

/**
 * Finds the base objects behind what kustomize built, so that a policy's line is the line that somebody can edit and
 * not the kustomization. An object is its base's when kind and name agree, or when its name is the base's with a
 * prefix or suffix and no other base fits.
 */
export async function kustomizeOrigins(
  tree: KustomizeTree,
  files: Files,
): Promise<(built: unknown) => Origin | undefined> {
  // What is wrong with a base is reported by kubectl, or found in what it built.
  const silent = new Findings();
  const bases: Resource[] = [];
  for (const path of new Set(tree.resources)) {
    const read = await files.read(path, LARGEST_MANIFEST_BYTES);
    if (!read.ok) continue;
    const documents = readYaml(read.text, path, silent);
    for (const document of documents) for (const object of readObjects(document, silent)) bases.push(object);
  }
  return (built) => {
    const base = baseOf(built, bases);
    return (
      base && {
        at: base.at,
        locate: (path) => base.locate(agreeing(path, built, base.json)),
        addedBy: (path) => (valueAt(base.json, path) === undefined ? 'kustomize' : undefined),
      }
    );
  };
}

function baseOf(built: unknown, bases: readonly Resource[]): Resource | undefined {
  if (!isMap(built) || !isMap(built.metadata) || typeof built.metadata.name !== 'string') return undefined;
  const { name, namespace } = built.metadata;
  const alike = bases.filter(
    ({ kind, apiVersion }) => kind === built.kind && apiVersion === built.apiVersion,
  );
  const same = alike.filter((base) => base.name === name);
  if (same.length > 0) return same.find((base) => base.namespace === namespace) ?? only(same);
  return only(alike.filter((base) => name.startsWith(base.name) || name.endsWith(base.name)));
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** The longest beginning of a path along which both objects say the same; an entry of a list has to be equal. */
function agreeing(path: Path, built: unknown, base: unknown): Path {
  let ours: unknown = built;
  let theirs: unknown = base;
  for (const [index, part] of path.entries()) {
    ours = valueAt(ours, [part]);
    theirs = valueAt(theirs, [part]);
    const fits =
      isMap(ours) && typeof part === 'string' ? isMap(theirs) : Array.isArray(ours) && Array.isArray(theirs);
    if (!fits && !isDeepStrictEqual(ours, theirs)) return path.slice(0, index);
    if (ours === undefined) return path.slice(0, index);
  }
  return path;
}
