import { posix } from 'node:path';
import { Findings } from '../core/findings.ts';
import { isMap } from '../core/json.ts';
import { LARGEST_MANIFEST_BYTES, type Files } from '../io/files.ts';
import { isRemote, references } from '../manifests/kustomize/references.ts';
import { readYaml } from '../yaml/read.ts';

/** Kustomizations that share a base: variants of one thing, of which a rule file proves one. */
export interface Variants {
  /** In the order in which they are tried. */
  readonly roots: readonly string[];
  /** Every folder of them, bases included. */
  readonly folders: readonly string[];
  /** The files and folders that any of them takes objects from. */
  readonly inputs: readonly string[];
}

const NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** The kustomizations of these folders that no other one uses, those of one base together. */
export async function variantsOf(folders: readonly string[], files: Files): Promise<readonly Variants[]> {
  const bases = new Map(
    await Promise.all(folders.map(async (folder) => [folder, await basesOf(folder, files)] as const)),
  );
  const used = new Set([...bases.values()].flat());
  const roots = folders.filter((folder) => !used.has(folder));
  const below = (folder: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (!seen.has(folder)) {
      seen.add(folder);
      for (const base of bases.get(folder) ?? []) below(base, seen);
    }
    return seen;
  };
  const groups: { roots: string[]; all: Set<string> }[] = [];
  for (const root of roots) {
    const all = new Set(below(root));
    const shared = groups.filter((group) => [...all].some((one) => group.all.has(one)));
    const merged = {
      roots: [...shared.flatMap((one) => one.roots), root],
      all: new Set([...shared.flatMap((one) => [...one.all]), ...all]),
    };
    groups.splice(0, groups.length, ...groups.filter((one) => !shared.includes(one)), merged);
  }
  return groups.map((group) => ({
    roots: group.roots.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)),
    folders: folders.filter((folder) => group.all.has(folder)),
    inputs: [...group.all],
  }));
}

/** What is deployed for good comes first. */
function rank(folder: string): number {
  const name = folder.toLowerCase();
  return /prod|live/.test(name) ? 0 : name.includes('stag') ? 1 : 2;
}

async function basesOf(folder: string, files: Files): Promise<readonly string[]> {
  for (const name of NAMES) {
    const read = await files.read(posix.join(folder, name), LARGEST_MANIFEST_BYTES);
    if (!read.ok) continue;
    return readYaml(read.text, read.path, new Findings())
      .flatMap(({ value }) => (isMap(value) ? references(value) : []))
      .filter(({ bases, text }) => bases && !isRemote(text))
      .map(({ text }) => posix.join(folder, text).replace(/\/$/, ''));
  }
  return [];
}
