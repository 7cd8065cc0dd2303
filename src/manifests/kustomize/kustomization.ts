import { posix } from 'node:path';
import { LARGEST_RULE_FILE_BYTES, type Files } from '../../io/files.ts';
import type { Position } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import { isMap } from '../../core/json.ts';
import { Findings } from '../../core/findings.ts';
import { isRemote, miscasedFields, references, remotePluginFiles } from './references.ts';
import { refuse } from '../paths.ts';
import { readYaml, type YamlDocument } from '../../yaml/read.ts';

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
  const survey = new Survey(dir, files, findings);
  const before = findings.errors;
  const root = await survey.folder(dir, at);
  return root && findings.errors === before ? { ...root, resources: survey.resources } : undefined;
}

class Survey {
  readonly resources: string[] = [];
  readonly #seen = new Set<string>();
  readonly #files: Files;
  readonly #findings: Findings;

  /** The folder that was asked for, and where a copy with all that is remote may stand. */
  readonly #root: string;

  constructor(root: string, files: Files, findings: Findings) {
    this.#root = showName(posix.normalize(root).replace(/\/$/, ''));
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
      const hint = 'name the folder that holds the kustomization.yaml';
      this.#findings.error('file-not-regular', `\`${showName(dir)}\` is not a folder`, at, hint);
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
      const message = `more than ${MOST_KUSTOMIZATIONS} kustomizations hang together`;
      this.#findings.error('too-many-objects', message, at);
      return undefined;
    }
    for (const document of await this.#read(file, at)) await this.#document(document, seen.path);
    return { file, folder: seen.real };
  }

  async #read(path: string, at: Position): Promise<readonly YamlDocument[]> {
    const read = await this.#files.read(path, LARGEST_RULE_FILE_BYTES);
    if (read.ok) return readYaml(read.text, path, this.#findings);
    refuse(read, at, this.#findings);
    return [];
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
      this.#findings.error('not-kubernetes', 'this is not a kustomization', document.at);
      return;
    }
    for (const { path, field } of miscasedFields(value)) {
      const written = showName(String(path.at(-1)));
      const message = `\`${written}\` is not how kustomize writes the field`;
      this.#findings.error('unsupported-kustomization', message, locate(path), `write \`${field}\``);
    }
    for (const reference of references(value)) {
      const { text, path } = reference;
      const at = locate(path);
      if (reference.plugin && this.#isPluginInPlace(text, at)) continue;
      if (isRemote(text)) {
        this.#refuseRemote(text, at);
        continue;
      }
      const target = posix.join(folder, text);
      const seen = await this.#files.look(target);
      if (!seen.ok) refuse(seen, at, this.#findings);
      else if (reference.plugin) await this.#plugin(seen, at);
      else if (seen.kind === 'folder') await this.folder(target, at);
      else if (reference.bases) this.resources.push(seen.path);
    }
    for (const field of ['helmCharts', 'helmChartInflationGenerator']) {
      if (value[field] === undefined) continue;
      const message = `\`${field}\` would run helm inside kustomize, which netproof does not allow`;
      const hint =
        `name the chart as \`{helm: {chart: …}}\` under \`manifests\`, or render all of it: ` +
        `\`kustomize build --enable-helm ${this.#root} > rendered.yaml\``;
      this.#findings.error('unsupported-kustomization', message, locate([field]), hint);
    }
  }

  #refuseRemote(text: string, at: Position): void {
    const message = `\`${showName(text)}\` is not in the workspace: netproof fetches nothing`;
    const local = this.#root === '.' ? 'vendored' : `${this.#root}-vendored`;
    const hint = `vendor it with \`kustomize localize ${this.#root} ${local}\`, commit that and name {kustomize: ${local}}`;
    this.#findings.error('remote-base', message, at, hint);
  }

  /** Whether the text is a plugin's configuration rather than its file: kustomize asks in the same order. */
  #isPluginInPlace(text: string, at: Position): boolean {
    const inner = new Findings();
    const documents = readYaml(text, at.file, inner).filter(({ value }) => isMap(value));
    if (documents.length > 0) this.#findings.add(...inner.problems.map((problem) => ({ ...problem, at })));
    for (const { value } of documents)
      for (const remote of remotePluginFiles(value)) this.#refuseRemote(remote.text, at);
    return documents.length > 0;
  }

  async #plugin(
    seen: { readonly kind: 'file' | 'folder'; readonly path: string },
    at: Position,
  ): Promise<void> {
    if (seen.kind === 'folder') {
      const message = `\`${showName(seen.path)}\` is a folder: what a kustomization builds cannot be a plugin here`;
      const hint = 'name the files that configure the plugins';
      this.#findings.error('unsupported-kustomization', message, at, hint);
      return;
    }
    for (const { value, locate } of await this.#read(seen.path, at))
      for (const remote of remotePluginFiles(value)) this.#refuseRemote(remote.text, locate(remote.path));
  }
}
