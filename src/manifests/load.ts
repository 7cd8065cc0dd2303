import { posix } from 'node:path';
import { LARGEST_MANIFEST_BYTES, type Files } from '../io/files.ts';
import { inFileOrder, type Position, type Problem } from '../core/problem.ts';
import type { ManifestSource } from './source.ts';
import { showName } from '../text/escape.ts';
import type { ManifestDeps } from './deps.ts';
import { finding, Findings } from '../core/findings.ts';
import { renderChart } from './helm/helm.ts';
import { takeInventory } from './objects/inventory.ts';
import { buildKustomization } from './kustomize/kustomize.ts';
import { readObjects } from './objects/objects.ts';
import { offered } from './offered.ts';
import { PassedOver } from './passed-over.ts';
import {
  excluder,
  findManifests,
  isKustomization,
  refuse,
  type Excluder,
  type ManifestFile,
} from './paths.ts';
import { isBlank, mayHoldObjects, scanOf, type ReadFile } from './scan.ts';
import type { Inventory, Resource } from '../core/objects.ts';
import { readYaml } from '../yaml/read.ts';

/** Files that are open at once. */
const ABREAST = 32;
const MOST_OBJECTS = 20_000;
/** What is read takes some forty times its size in memory. */
const MOST_CHARACTERS = 32 * 1024 * 1024;

/** Folders that a search found and that a tool would render. */
export interface Offers {
  readonly charts: readonly string[];
  readonly kustomizations: readonly string[];
}

/** What one entry of `manifests:` gave. */
interface Loaded {
  readonly source: ManifestSource;
  readonly findings: Findings;
  readonly files: readonly ReadFile[];
  readonly charts: readonly string[];
  readonly rendered: readonly Resource[];
}

/**
 * Reads everything that `manifests:` names and checks it. All mistakes of all files come back together, each at its
 * line and ordered by file and line; the inventory then holds what could be read. What the search of a folder finds and
 * is no object is passed over, and counted. The same files give the same answer in the same order. Never throws for what
 * the files hold.
 */
export async function loadManifests(
  sources: readonly ManifestSource[],
  deps: ManifestDeps,
): Promise<{
  readonly inventory: Inventory;
  readonly problems: readonly Problem[];
  readonly offers: Offers;
}> {
  const findings = new Findings();
  if (sources.length === 0) {
    const hint = 'name the folder that holds them: `manifests: [k8s/]`';
    findings.add({ code: 'no-manifests', severity: 'error', message: 'no manifests are named', hint });
  }
  const room = { characters: MOST_CHARACTERS };
  const excluded = excludedBy(sources);
  const over = new PassedOver();
  const loaded = await Promise.all(
    sources.map((source) => load(source, deps, { room, over, excluder: excluded })),
  );
  const resources: Resource[] = [];
  const seen = new Set<string>();
  const kustomizations = new Set<string>();
  for (const { source, files, rendered, findings: own } of loaded) {
    const before = resources.length;
    let fresh = rendered.length;
    const scan = scanOf(files, over);
    for (const folder of scan.kustomizations) kustomizations.add(folder);
    for (const file of files) {
      // Entries may overlap: a file is read once.
      if (seen.has(file.real)) continue;
      seen.add(file.real);
      fresh++;
      const objects = file.named ? readNamed(file, own) : scan.read(file, own);
      for (const object of objects) resources.push(object);
    }
    for (const object of rendered) resources.push(object);
    const nothing = resources.length === before && (fresh > 0 || files.length === 0);
    if (nothing && source.kind !== 'exclude' && own.errors === 0) {
      own.error('no-manifests', `${sourceName(source)} holds no Kubernetes object`, source.at);
    }
    findings.take(own);
  }
  if (resources.length > MOST_OBJECTS) {
    const message = `the manifests hold ${resources.length} objects; netproof reads ${MOST_OBJECTS} at most`;
    findings.add({ code: 'too-many-objects', severity: 'error', message });
    resources.length = MOST_OBJECTS;
  }
  const inventory = takeInventory(resources, findings, over.add);
  const at = positionOf(sources);
  const offers = {
    charts: [...new Set(loaded.flatMap(({ charts }) => charts))],
    kustomizations: [...kustomizations],
  };
  findings.add(
    ...over.problems(at),
    ...offered(offers.charts, offers.kustomizations, at),
    ...unusedExcludes(sources, excluded),
  );
  return { inventory, problems: inFileOrder(findings.all('the manifests')), offers };
}

/** What all files together may still take. */
interface Room {
  characters: number;
}

interface Loading {
  readonly room: Room;
  readonly over: PassedOver;
  readonly excluder: Excluder;
}

async function load(source: ManifestSource, deps: ManifestDeps, loading: Loading): Promise<Loaded> {
  const findings = new Findings();
  const nothing = { source, findings, files: [], charts: [], rendered: [] };
  switch (source.kind) {
    case 'path': {
      const { files, charts } = await findManifests(
        source.path,
        source.at,
        deps.files,
        findings,
        loading.excluder.excludes,
      );
      const read = await readAll(files, source.at, { ...loading, files: deps.files, findings });
      return { ...nothing, files: read, charts };
    }
    case 'exclude':
      return nothing;
    case 'kustomize': {
      const documents = await buildKustomization(source, deps, findings);
      return { ...nothing, rendered: documents.flatMap((document) => readObjects(document, findings)) };
    }
    case 'helm': {
      const documents = await renderChart(source, deps, findings);
      const reading = { fallback: source.namespace };
      return {
        ...nothing,
        rendered: documents.flatMap((document) => readObjects(document, findings, reading)),
      };
    }
  }
}

async function readAll(
  found: readonly ManifestFile[],
  at: Position,
  { files, room, over, findings }: Loading & { readonly files: Files; readonly findings: Findings },
): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for (let from = 0; from < found.length; from += ABREAST) {
    const batch = found.slice(from, from + ABREAST);
    const texts = await Promise.all(batch.map(({ path }) => files.read(path, LARGEST_MANIFEST_BYTES)));
    for (const [index, text] of texts.entries()) {
      const { path = '', named = false } = batch[index] ?? {};
      if (!text.ok) {
        const position = { file: path, line: 1, column: 1 };
        const isNoise =
          text.code === 'file-not-text' || (text.code === 'file-too-large' && /\.json$/i.test(path));
        if (!named && isNoise) over.add(position, 'unreadable', text.message);
        else if (!named && text.code === 'file-too-large') {
          const hint = 'leave it out with `{exclude: …}` under `manifests`, or split it';
          findings.warning(text.code, `${text.message}: it was not read`, position, hint);
        } else refuse(text, at, findings);
        continue;
      }
      // A repository may be full of files that nobody takes for manifests.
      if (!named && !isKustomization(path) && !mayHoldObjects(text.text)) {
        if (!isBlank(text.text)) over.add({ file: text.path, line: 1, column: 1 }, 'no-object');
        continue;
      }
      room.characters -= text.text.length;
      read.push({ path: text.path, real: text.real, text: text.text, named });
    }
    if (room.characters < 0) {
      const message = `the manifests are larger than ${MOST_CHARACTERS / 1024 / 1024} MB together: the rest was not read`;
      findings.error('manifests-too-large', message, at, 'name the folders that matter in `manifests`');
      return [];
    }
  }
  return read;
}

function readNamed(file: ReadFile, findings: Findings): readonly Resource[] {
  const at: Position = { file: file.path, line: 1, column: 1 };
  if (isKustomization(file.path)) {
    const folder = posix.dirname(file.path);
    const message = 'this is a kustomization, which holds no object itself';
    const hint = `write \`{kustomize: ${showName(folder)}}\` under \`manifests\` to have it built`;
    findings.error('not-kubernetes', message, at, hint);
    return [];
  }
  const before = findings.errors;
  const documents = readYaml(file.text, file.path, findings);
  if (documents.length === 0 && findings.errors === before) {
    findings.error('no-manifests', 'the file is empty', at);
  }
  return documents.flatMap((document) => readObjects(document, findings));
}

function excludedBy(sources: readonly ManifestSource[]): Excluder {
  return excluder(sources.flatMap((one) => (one.kind === 'exclude' ? [one.path] : [])));
}

function unusedExcludes(sources: readonly ManifestSource[], { unused }: Excluder): readonly Problem[] {
  const paths = new Set(unused());
  return sources.flatMap((one) => {
    if (one.kind !== 'exclude' || !paths.has(one.path)) return [];
    const message = `\`${showName(one.path)}\` leaves out nothing: no search finds such a path`;
    const hint =
      'paths count from the folder that netproof is pointed at; `**/` stands for any folders before a name';
    return [finding('notice', 'unused-exclude', message, one.at, hint)];
  });
}

/** Where the rule file names the first folder that is searched; undefined without a rule file. */
function positionOf(sources: readonly ManifestSource[]): Position | undefined {
  const first = sources.find(({ kind }) => kind === 'path');
  return first?.kind === 'path' && first.at.file !== first.path ? first.at : undefined;
}

function sourceName(source: ManifestSource): string {
  switch (source.kind) {
    case 'path':
    case 'exclude':
      return `\`${showName(source.path)}\``;
    case 'kustomize':
      return `the kustomization \`${showName(source.dir)}\``;
    case 'helm':
      return `the chart \`${showName(source.chart)}\``;
  }
}
