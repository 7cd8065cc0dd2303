import { LARGEST_MANIFEST_BYTES, type Files } from '../io/files.ts';
import { inFileOrder, type Position, type Problem } from '../core/problem.ts';
import type { ManifestSource } from './source.ts';
import { showName } from '../text/escape.ts';
import type { ManifestDeps } from './deps.ts';
import { isMap } from '../core/json.ts';
import { Findings } from '../core/findings.ts';
import { renderChart } from './helm/helm.ts';
import { takeInventory } from './objects/inventory.ts';
import { buildKustomization } from './kustomize/kustomize.ts';
import { readObjects } from './objects/objects.ts';
import { findManifests, isKustomization, refuse, type ManifestFile } from './paths.ts';
import type { Inventory, Resource } from '../core/objects.ts';
import { readYaml } from '../yaml/read.ts';

export type { ManifestDeps } from './deps.ts';

/** Files that are open at once. */
const ABREAST = 32;
const MOST_OBJECTS = 20_000;
/** What is read takes some forty times its size in memory. */
const MOST_CHARACTERS = 32 * 1024 * 1024;

/** What one entry of `manifests:` gave. */
interface Loaded {
  readonly source: ManifestSource;
  readonly findings: Findings;
  readonly files: readonly ReadFile[];
  readonly rendered: readonly Resource[];
}

interface ReadFile {
  readonly path: string;
  readonly real: string;
  readonly text: string;
  readonly named: boolean;
}

/**
 * Reads everything that `manifests:` names and checks it. All mistakes of all files come back together, each at its
 * line and ordered by file and line; the inventory then holds what could be read. The same files give the same answer
 * in the same order. Never throws for what the files hold.
 */
export async function loadManifests(
  sources: readonly ManifestSource[],
  deps: ManifestDeps,
): Promise<{ readonly inventory: Inventory; readonly problems: readonly Problem[] }> {
  const findings = new Findings();
  if (sources.length === 0) {
    findings.add({
      code: 'no-manifests',
      severity: 'error',
      message: 'no manifests are named',
      hint: 'name the folder that holds them: `manifests: [k8s/]`',
    });
  }
  const room = { characters: MOST_CHARACTERS };
  const loaded = await Promise.all(sources.map((source) => load(source, deps, room)));
  const resources: Resource[] = [];
  const seen = new Set<string>();
  for (const { source, files, rendered, findings: own } of loaded) {
    const before = resources.length;
    let fresh = rendered.length;
    for (const file of files) {
      // Entries may overlap: a file is read once.
      if (seen.has(file.real)) continue;
      seen.add(file.real);
      fresh++;
      for (const object of readFile(file, own)) resources.push(object);
    }
    for (const object of rendered) resources.push(object);
    const nothing = resources.length === before && (fresh > 0 || files.length === 0);
    if (nothing && own.errors === 0) {
      own.error('no-manifests', `${sourceName(source)} holds no Kubernetes object`, source.at);
    }
    findings.take(own);
  }
  if (resources.length > MOST_OBJECTS) {
    findings.add({
      code: 'too-many-objects',
      severity: 'error',
      message: `the manifests hold ${resources.length} objects; netproof reads ${MOST_OBJECTS} at most`,
    });
    resources.length = MOST_OBJECTS;
  }
  const inventory = takeInventory(resources, findings);
  return { inventory, problems: inFileOrder(findings.all('the manifests')) };
}

/** What all files together may still take. */
interface Room {
  characters: number;
}

async function load(source: ManifestSource, deps: ManifestDeps, room: Room): Promise<Loaded> {
  const findings = new Findings();
  switch (source.kind) {
    case 'path': {
      const found = await findManifests(source.path, source.at, deps.files, findings);
      const files = await readAll(found, source.at, { files: deps.files, room, findings });
      return { source, findings, files, rendered: [] };
    }
    case 'kustomize': {
      const documents = await buildKustomization(source, deps, findings);
      const rendered = documents.flatMap((document) => readObjects(document, findings));
      return { source, findings, files: [], rendered };
    }
    case 'helm': {
      const documents = await renderChart(source, deps, findings);
      const rendered = documents.flatMap((document) => readObjects(document, findings, source.namespace));
      return { source, findings, files: [], rendered };
    }
  }
}

async function readAll(
  found: readonly ManifestFile[],
  at: Position,
  { files, room, findings }: { readonly files: Files; readonly room: Room; readonly findings: Findings },
): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for (let from = 0; from < found.length; from += ABREAST) {
    const batch = found.slice(from, from + ABREAST);
    const texts = await Promise.all(batch.map(({ path }) => files.read(path, LARGEST_MANIFEST_BYTES)));
    for (const [index, text] of texts.entries()) {
      if (!text.ok) refuse(text, at, findings);
      else {
        room.characters -= text.text.length;
        read.push({ path: text.path, real: text.real, text: text.text, named: batch[index]?.named ?? false });
      }
    }
    if (room.characters < 0) {
      findings.error(
        'manifests-too-large',
        `the manifests are larger than ${MOST_CHARACTERS / 1024 / 1024} MB together: the rest was not read`,
        at,
        'name the folders that matter in `manifests`',
      );
      return [];
    }
  }
  return read;
}

function readFile(file: ReadFile, findings: Findings): readonly Resource[] {
  const at: Position = { file: file.path, line: 1, column: 1 };
  if (isKustomization(file.path)) {
    const folder = file.path.includes('/') ? file.path.slice(0, file.path.lastIndexOf('/')) : '.';
    findings.notice(
      'kustomization-skipped',
      'a kustomization was passed over: the files beside it are read as they are',
      at,
      `write \`{kustomize: ${showName(folder)}}\` under \`manifests\` to have it built`,
    );
    return [];
  }
  const before = findings.errors;
  const documents = readYaml(file.text, file.path, findings);
  if (documents.length === 0 && file.named && findings.errors === before) {
    findings.error('no-manifests', 'the file is empty', at);
  }
  return documents.flatMap((document) => {
    if (file.named || !isRuleFile(document.value)) return readObjects(document, findings);
    findings.notice('rule-file-skipped', 'a rule file is not a manifest: it was passed over', document.at);
    return [];
  });
}

function isRuleFile(value: unknown): boolean {
  return isMap(value) && 'version' in value && 'rules' in value && !('kind' in value);
}

function sourceName(source: ManifestSource): string {
  switch (source.kind) {
    case 'path':
      return `\`${showName(source.path)}\``;
    case 'kustomize':
      return `the kustomization \`${showName(source.dir)}\``;
    case 'helm':
      return `the chart \`${showName(source.chart)}\``;
  }
}
