import { posix } from 'node:path';
import { LARGEST_RULE_FILE_BYTES } from '../io/files.ts';
import type { Files } from '../io/files.ts';
import type { Position } from '../problem.ts';
import { showName } from '../show-name.ts';
import { isMap } from './fields.ts';
import type { Findings } from './findings.ts';
import { refuse } from './paths.ts';
import { readYaml } from './yaml-document.ts';
import type { YamlDocument } from './yaml-document.ts';

const NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
const MOST_KUSTOMIZATIONS = 200;

/** What a kustomization draws on, all of it beneath the workspace. */
export interface KustomizeTree {
  /** The kustomization file that was asked for. */
  readonly file: string;
  /** The real folder, absolute. */
  readonly folder: string;
  /** The resource files of it and its bases, in the order in which they are named. */
  readonly resources: readonly string[];
}

/**
 * Follows a kustomization to everything that it names, before kubectl does: kubectl would fetch what is no local path
 * (git repositories, URLs) and follow bases out of the workspace. Undefined when something is refused.
 */
export async function surveyKustomization(
  dir: string,
  at: Position,
  files: Files,
  findings: Findings,
): Promise<KustomizeTree | undefined> {
  const survey = new Survey(files, findings);
  const before = findings.errors;
  const root = await survey.folder(dir, at);
  return root && findings.errors === before ? { ...root, resources: survey.resources } : undefined;
}

class Survey {
  readonly resources: string[] = [];
  readonly #seen = new Set<string>();
  readonly #files: Files;
  readonly #findings: Findings;

  constructor(files: Files, findings: Findings) {
    this.#files = files;
    this.#findings = findings;
  }

  async folder(dir: string, at: Position): Promise<{ file: string; folder: string } | undefined> {
    const seen = await this.#files.look(dir);
    if (!seen.ok) {
      refuse(seen, at, this.#findings);
      return undefined;
    }
    if (seen.kind === 'file') {
      this.#findings.error(
        'file-not-regular',
        `\`${showName(dir)}\` is no folder`,
        at,
        'name the folder that holds the kustomization.yaml',
      );
      return undefined;
    }
    const file = await this.#kustomizationIn(seen.path);
    if (file === undefined) {
      this.#findings.error('file-missing', `\`${showName(dir)}\` holds no kustomization.yaml`, at);
      return undefined;
    }
    if (this.#seen.has(seen.real)) return { file, folder: seen.real };
    this.#seen.add(seen.real);
    if (this.#seen.size > MOST_KUSTOMIZATIONS) {
      this.#findings.error(
        'too-many-objects',
        `more than ${MOST_KUSTOMIZATIONS} kustomizations hang together`,
        at,
      );
      return undefined;
    }
    const read = await this.#files.read(file, LARGEST_RULE_FILE_BYTES);
    if (!read.ok) {
      refuse(read, at, this.#findings);
      return undefined;
    }
    for (const document of readYaml(read.text, file, this.#findings))
      await this.#document(document, seen.path);
    return { file, folder: seen.real };
  }

  async #kustomizationIn(folder: string): Promise<string | undefined> {
    for (const name of NAMES) {
      const path = posix.join(folder, name);
      const seen = await this.#files.look(path);
      // A refused one counts: reading it then says why.
      if (seen.ok ? seen.kind === 'file' : seen.code !== 'file-missing') return path;
    }
    return undefined;
  }

  async #document(document: YamlDocument, folder: string): Promise<void> {
    const { value, locate } = document;
    if (!isMap(value)) {
      this.#findings.error('not-kubernetes', 'this is no kustomization', document.at);
      return;
    }
    for (const { text, path, bases } of references(value)) {
      const at = locate(path);
      if (isRemote(text)) {
        this.#findings.error(
          'remote-base',
          `\`${showName(text)}\` is not in the workspace: netproof fetches nothing`,
          at,
          'copy it into the repository',
        );
        continue;
      }
      const target = posix.join(folder, text);
      const seen = await this.#files.look(target);
      if (!seen.ok) refuse(seen, at, this.#findings);
      else if (seen.kind === 'folder') await this.folder(target, at);
      else if (bases) this.resources.push(seen.path);
    }
    for (const field of ['helmCharts', 'helmChartInflationGenerator']) {
      if (value[field] === undefined) continue;
      this.#findings.error(
        'unsupported-kustomization',
        `\`${field}\` would run helm inside kustomize, which netproof does not allow`,
        locate([field]),
        'name the chart as `{helm: {chart: …}}` under `manifests`',
      );
    }
  }
}

interface Reference {
  readonly text: string;
  readonly path: readonly (string | number)[];
  /** It names objects: a manifest, or a folder with a kustomization of its own. */
  readonly bases: boolean;
}

/** Every value of a kustomization that kustomize takes for a path. */
function references(kustomization: Readonly<Record<string, unknown>>): readonly Reference[] {
  const found: Reference[] = [];
  const add = (value: unknown, path: Reference['path'], bases = false): void => {
    // What has several lines is a document written in place.
    if (typeof value === 'string' && value !== '' && !value.includes('\n'))
      found.push({ text: value, path, bases });
  };
  const each = (field: string, visit: (item: unknown, path: Reference['path']) => void): void => {
    const list = kustomization[field];
    if (Array.isArray(list)) for (const [index, item] of list.entries()) visit(item, [field, index]);
  };
  for (const field of ['resources', 'bases', 'components'])
    each(field, (item, path) => {
      add(item, path, true);
    });
  for (const field of [
    'generators',
    'transformers',
    'validators',
    'crds',
    'configurations',
    'patchesStrategicMerge',
  ]) {
    each(field, (item, path) => {
      add(item, path);
    });
  }
  for (const field of ['patches', 'patchesJson6902', 'replacements']) {
    each(field, (item, path) => {
      if (isMap(item)) add(item.path, [...path, 'path']);
    });
  }
  for (const field of ['configMapGenerator', 'secretGenerator']) {
    each(field, (item, path) => {
      if (!isMap(item)) return;
      add(item.env, [...path, 'env']);
      for (const key of ['files', 'envs']) {
        const list = item[key];
        if (!Array.isArray(list)) continue;
        for (const [index, entry] of list.entries()) {
          // `key=file` names the file's key too.
          const text: unknown = typeof entry === 'string' ? entry.replace(/^[^=/]*=/, '') : entry;
          add(text, [...path, key, index]);
        }
      }
    });
  }
  if (isMap(kustomization.openapi)) add(kustomization.openapi.path, ['openapi', 'path']);
  return found;
}

/** What kustomize would hand to git or fetch by HTTP. */
function isRemote(text: string): boolean {
  return (
    /:\/\/|^git@|^git::|[?&](ref|version|timeout)=|^[\w.-]+@[\w.-]+:/.test(text) ||
    /^(www\.)?(github|gitlab|bitbucket)\.\w+[/:]/.test(text)
  );
}
