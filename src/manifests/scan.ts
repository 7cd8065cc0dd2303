import { posix } from 'node:path';
import { isMap } from '../core/json.ts';
import { Findings } from '../core/findings.ts';
import type { Resource } from '../core/objects.ts';
import { groupOf } from '../kubernetes/kinds.ts';
import { readYaml, type YamlDocument } from '../yaml/read.ts';
import { isRemote, references } from './kustomize/references.ts';
import { isMeant, mentionsUsedKind } from './objects/lenient.ts';
import { readObjects } from './objects/objects.ts';
import type { PassedOver } from './passed-over.ts';
import { isKustomization } from './paths.ts';

export interface ReadFile {
  readonly path: string;
  readonly real: string;
  readonly text: string;
  readonly named: boolean;
}

/** How the files that one search found are read. */
export interface Scan {
  /** The folders of the kustomizations among them. */
  readonly kustomizations: readonly string[];
  /**
   * The objects of a file. What is none, or none yet (a template, a patch, an input of a kustomization), is passed over;
   * mistakes in what decides connections are found all the same.
   */
  readonly read: (file: ReadFile, findings: Findings) => readonly Resource[];
}

/** Prepares to read what a search found: kustomizations say which of the files are no manifests. */
export function scanOf(files: readonly ReadFile[], over: PassedOver): Scan {
  const kustomizations: string[] = [];
  const inputs = new Set<string>();
  for (const { path, text, named } of files) {
    if (named || !isKustomization(path)) continue;
    const documents = readYaml(text, path, new Findings()).filter((one) => !isObjectOfFlux(one));
    if (documents.length === 0) continue;
    const folder = posix.dirname(path);
    kustomizations.push(folder);
    for (const { value } of documents) {
      if (!isMap(value)) continue;
      for (const reference of references(value)) {
        const { text: target, bases } = reference;
        if (!bases && !target.includes('\n') && !isRemote(target)) inputs.add(posix.join(folder, target));
      }
    }
  }
  return { kustomizations, read: (file, findings) => readScanned(file, inputs, over, findings) };
}

/** Flux has a kind of the same name, and people keep it in a file of the same name. */
function isObjectOfFlux({ value }: YamlDocument): boolean {
  return (
    isMap(value) &&
    typeof value.apiVersion === 'string' &&
    groupOf(value.apiVersion) === 'kustomize.toolkit.fluxcd.io'
  );
}

function readScanned(
  { path, text }: ReadFile,
  inputs: ReadonlySet<string>,
  over: PassedOver,
  findings: Findings,
): readonly Resource[] {
  const at = { file: path, line: 1, column: 1 };
  if (inputs.has(path)) {
    over.add(at, 'kustomize-input');
    return [];
  }
  // Schemas and exports may be large, and name every kind that there is.
  if (/\.json$/i.test(path) && isOtherJson(text)) {
    over.add(at, 'no-object');
    return [];
  }
  const own = new Findings();
  const documents = readYaml(text, path, own).filter((one) => !isKustomization(path) || isObjectOfFlux(one));
  const isBroken = own.errors > 0;
  if (isBroken && isTemplateText(text)) {
    over.add(at, mentionsPolicy(text) ? 'template-of-policy' : 'template');
    return [];
  }
  if (isBroken && !mentionsUsedKind(text)) {
    over.add(at, 'unreadable', own.problems[0]?.message);
    return [];
  }
  const objects = documents.flatMap((document) => readObjects(document, own, { passOver: over.add }));
  // In ytt's templates comments give the values.
  if (own.errors > 0 && text.includes('#@')) {
    over.add(at, mentionsPolicy(text) ? 'template-of-policy' : 'template');
    return [];
  }
  findings.take(own);
  return objects;
}

/** Whether a text is JSON and no object of Kubernetes, nor a list of some. */
function isOtherJson(text: string): boolean {
  try {
    return !isMeant(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Whether a text that is no YAML holds what a template leaves to be filled in. */
function isTemplateText(text: string): boolean {
  return /\{\{|\{%|<%|\$\{|\[\[/.test(text);
}

function mentionsPolicy(text: string): boolean {
  return /\bkind["']?\s*:\s*["']?\w*NetworkPolicy\b/.test(text);
}

/** Whether a text can hold an object at all: each names its version and its kind. */
export function mayHoldObjects(text: string): boolean {
  return /apiVersion|kind/i.test(text);
}

/** Whether a text holds nothing, but for comments. */
export function isBlank(text: string): boolean {
  return !/^\s*[^\s#-]/m.test(text);
}
