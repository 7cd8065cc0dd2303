import { posix } from 'node:path';
import type { Inventory, Resource } from '../core/objects.ts';
import type { Position, Problem } from '../core/problem.ts';
import type { ManifestDeps } from '../manifests/deps.ts';
import { loadManifests } from '../manifests/load.ts';
import type { ManifestSource } from '../manifests/source.ts';
import { releaseOf } from '../rules/keys/manifests.ts';
import type { WrittenSource } from '../rules/write/written-file.ts';
import { listed } from './listed.ts';
import { variantsOf, type Variants } from './kustomizations.ts';

/** What a folder deploys, as a rule file's `manifests` says it. */
export interface Found {
  /** Empty: all of the folder, as without the key. */
  readonly sources: readonly WrittenSource[];
  readonly inventory: Inventory;
  /** The folders and files that all of it comes from; none: the whole folder. */
  readonly watched: readonly string[];
  /** Of the manifests that are taken. */
  readonly problems: readonly Problem[];
  /** What is not taken, and why. */
  readonly remarks: readonly Problem[];
}

/** Rendered at most: each takes a program a second or so. */
const MOST_RENDERED = 24;
/** More folders than these are no list that anybody writes. */
const MOST_FOLDERS = 4;

/** Finds manifests, kustomizations and charts, renders what can be rendered, and reads the rest as it is. */
export async function findSources(deps: ManifestDeps, at: Position): Promise<Found> {
  const scan = await loadManifests([{ kind: 'path', path: '.', implied: true, at }], deps);
  const remarks: Problem[] = [];
  const rendered: { readonly source: WrittenSource; readonly of: readonly string[] }[] = [];
  const groups = await variantsOf(scan.offers.kustomizations, deps.files);
  for (const group of groups.slice(0, MOST_RENDERED)) {
    const built = await firstBuilt(group, deps, at);
    if ('root' in built) {
      const others = group.roots.filter((one) => one !== built.root);
      const comment = others.length > 0 && `of the same base: ${listed(others, 5)}`;
      const source = { kustomize: plainPath(built.root), ...(comment !== false && { comment }) };
      rendered.push({ source, of: group.inputs });
    } else remarks.push(...built.why);
  }
  for (const chart of scan.offers.charts.slice(0, MOST_RENDERED)) {
    const fault = await faultOf(chartSource(chart, at), deps);
    if (fault) remarks.push({ ...fault, message: `The chart ${chart} is left out: ${fault.message}` });
    else rendered.push({ source: { helm: { chart: plainPath(chart) } }, of: [chart] });
  }
  const over = [
    ...groups.slice(MOST_RENDERED).map(({ roots }) => roots[0] ?? ''),
    ...scan.offers.charts.slice(MOST_RENDERED),
  ];
  if (over.length > 0) {
    const message = `Not looked at, for there are so many: ${listed(over, 5)}`;
    remarks.push({ code: 'left-out', severity: 'warning', message });
  }
  const taken = rendered.flatMap(({ of }) => of);
  const rest = scan.inventory.resources.filter(
    (one) => decides(one, scan.inventory) && !taken.some((folder) => isBelow(one.at.file, folder)),
  );
  const paths = pathsOf(
    rest.map((one) => one.at.file),
    taken,
  );
  const isAll = rendered.length === 0 && (paths.includes('.') || paths.length > MOST_FOLDERS);
  const sources = isAll
    ? []
    : [...paths.map((path) => ({ path: plainPath(path) })), ...rendered.map(({ source }) => source)];
  if (isAll || sources.length === 0) return { ...scan, sources: [], watched: [], remarks };
  const loaded = await loadManifests(
    sources.map((source) => manifestSource(source, at)),
    deps,
  );
  return { ...loaded, sources, watched: [...paths, ...taken].map((one) => posix.normalize(one)), remarks };
}

async function firstBuilt(
  { roots }: Variants,
  deps: ManifestDeps,
  at: Position,
): Promise<{ readonly root: string } | { readonly why: readonly Problem[] }> {
  const why: Problem[] = [];
  for (const root of roots) {
    const fault = await faultOf({ kind: 'kustomize', dir: root, at }, deps);
    if (!fault) return { root };
    why.push({ ...fault, message: `The kustomization ${root} is left out: ${fault.message}` });
  }
  return { why: why.slice(0, 1) };
}

/** Why a source gives nothing; undefined where it does. */
async function faultOf(source: ManifestSource, deps: ManifestDeps): Promise<Problem | undefined> {
  const { inventory, problems } = await loadManifests([source], deps);
  const error = problems.find(({ severity }) => severity === 'error');
  if (error) {
    const message = error.hint === undefined ? error.message : `${error.message}: ${error.hint}`;
    return { code: 'left-out', severity: 'warning', message };
  }
  return inventory.resources.some((one) => decides(one, inventory))
    ? undefined
    : { code: 'left-out', severity: 'notice', message: 'nothing in it decides connections' };
}

/** Whether an object has a say in who reaches whom. */
function decides(one: Resource, { policies, workloads, unjudged = [] }: Inventory): boolean {
  return (
    one.kind === 'Service' ||
    policies.includes(one) ||
    unjudged.includes(one) ||
    workloads.some(({ resource }) => resource === one)
  );
}

function chartSource(chart: string, at: Position): ManifestSource {
  return { kind: 'helm', chart, values: [], release: releaseOf(chart), namespace: 'default', at };
}

function manifestSource(source: WrittenSource, at: Position): ManifestSource {
  if ('path' in source) return { kind: 'path', path: source.path, at };
  if ('exclude' in source) return { kind: 'exclude', path: source.exclude, at };
  if ('kustomize' in source) return { kind: 'kustomize', dir: source.kustomize, at };
  return chartSource(source.helm.chart, at);
}

/** A path that is read as one: an entry with a dash or a `!` before it would mean something else. */
function plainPath(path: string): string {
  return /^[-!]/.test(path) ? `./${path}` : path;
}

function isBelow(file: string, folder: string): boolean {
  return folder === '.' || file === folder || file.startsWith(`${folder}/`);
}

/** The folders that hold these files and nothing of `taken`, as high as they go below the root; files where there is none. */
function pathsOf(files: readonly string[], taken: readonly string[]): readonly string[] {
  const holdsTaken = (folder: string): boolean => taken.some((one) => isBelow(one, folder));
  const found = new Set<string>();
  for (const file of new Set(files)) {
    const parts = posix.dirname(file).split('/');
    const above = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    const highest = above.find((folder) => !holdsTaken(folder));
    if (highest === '.') {
      if (taken.length === 0) return ['.'];
      found.add(file);
    } else found.add(highest === undefined ? file : `${highest}/`);
  }
  return [...found];
}
