import { showName } from '../../text/escape.ts';
import type { Position } from '../../core/problem.ts';
import { isMap, type JsonMap } from '../../core/json.ts';
import { quoteHint, typeWords } from './fields.ts';
import { Findings } from '../../core/findings.ts';
import { hasPathName, isNamespaced, unknownKind } from '../../kubernetes/kinds.ts';
import { nameFault, type NameRule } from '../../kubernetes/names.ts';
import { valueAt, type Path } from '../../yaml/path.ts';
import type { Resource } from '../../core/objects.ts';
import type { PassOver } from '../passed-over.ts';
import { whyPassedOver } from './lenient.ts';
import { isOpenShiftTemplate, templateReader } from './openshift-template.ts';
import type { YamlDocument } from '../../yaml/read.ts';

/** What objects are read of, be it a file's own YAML or what a tool rendered. */
export type ManifestDocument = Pick<YamlDocument, 'value' | 'at' | 'locate'> & Pick<Resource, 'addedBy'>;

/** Lists in lists beyond this are nobody's manifest. */
const DEEPEST_LIST = 4;

export interface ReadingObjects {
  /** The namespace of what names none. */
  readonly fallback?: string;
  /** A search found the document: it is called for objects that are not right and decide nothing here. */
  readonly passOver?: PassOver;
}

/** The Kubernetes objects of a document (several, for a list or a template), each checked for what every object needs. */
export function readObjects(
  document: ManifestDocument,
  findings: Findings,
  reading: ReadingObjects = {},
): readonly Resource[] {
  return objectsAt(document.value, [], { ...document, ...reading }, findings);
}

type Origin = ManifestDocument & ReadingObjects;

function objectsAt(value: unknown, path: Path, origin: Origin, findings: Findings): readonly Resource[] {
  const at = path.length === 0 ? origin.at : origin.locate(path);
  const members = isMap(value) ? membersOf(value) : undefined;
  if (isMap(value) && members) {
    if (!Array.isArray(members.list)) {
      findings.error('not-kubernetes', `a \`${members.what}\` needs \`${members.key}\``, at);
      return [];
    }
    if (path.length / 2 >= DEEPEST_LIST) {
      findings.error('not-kubernetes', 'lists of lists of lists are not read', at);
      return [];
    }
    return members.list.flatMap((item: unknown, index) =>
      objectsAt(members.read(item), [...path, members.key, index], origin, findings),
    );
  }
  const own = new Findings();
  const resource = readObject(value, path, at, origin, own);
  const why = own.errors > 0 && origin.passOver ? whyPassedOver(value) : undefined;
  if (why !== undefined) {
    origin.passOver?.(at, why, why === 'unused-kind' ? own.problems[0]?.message : undefined);
    return [];
  }
  findings.take(own);
  return resource ? [{ ...resource, ...(origin.passOver && { scanned: true as const }) }] : [];
}

/** What holds other objects, and how each of them is read. */
interface Members {
  readonly what: string;
  readonly key: string;
  readonly list: unknown;
  readonly read: (item: unknown) => unknown;
}

function membersOf(value: JsonMap): Members | undefined {
  const { kind, items, apiVersion } = value;
  if (typeof kind !== 'string') return undefined;
  if (isOpenShiftTemplate(value)) {
    return { what: kind, key: 'objects', list: value.objects, read: templateReader(value) };
  }
  if (!kind.endsWith('List') || !(Array.isArray(items) || kind === 'List')) return undefined;
  const own = kind === 'List' ? {} : { apiVersion, kind: kind.slice(0, -'List'.length) };
  // As kubectl does: the items of a typed list need not say of what kind they are.
  const read = (item: unknown): unknown => (isMap(item) ? { ...own, ...item } : item);
  return { what: kind, key: 'items', list: items, read };
}

function readObject(
  json: unknown,
  path: Path,
  at: Position,
  document: Origin,
  findings: Findings,
): Resource | undefined {
  if (!isMap(json)) {
    findings.error('not-kubernetes', `this is not a Kubernetes object but ${typeWords(json)}`, at);
    return undefined;
  }
  const locate = (inside: Path): Position => document.locate([...path, ...inside]);
  const apiVersion = text({ json, locate }, ['apiVersion'], findings);
  const kind = text({ json, locate }, ['kind'], findings);
  const missing = [apiVersion === '' && '`apiVersion`', kind === '' && '`kind`'].filter(
    (word) => word !== false,
  );
  if (missing.length > 0) {
    const message = `this is not a Kubernetes object: it has no ${missing.join(' and no ')}`;
    const hint = 'let `manifests` name only the folders and files that hold Kubernetes objects';
    findings.error('not-kubernetes', message, at, hint);
  }
  if (!apiVersion || !kind) return undefined;
  if (
    !/^([a-z0-9.-]{1,253}\/)?[a-z0-9]{1,63}$/.test(apiVersion) ||
    !/^[A-Za-z][A-Za-z0-9]{0,62}$/.test(kind)
  ) {
    const wrong = /^[A-Za-z][A-Za-z0-9]{0,62}$/.test(kind) ? apiVersion : kind;
    const message = `\`${showName(wrong)}\` is not a Kubernetes API version or kind`;
    findings.error('not-kubernetes', message, locate([wrong === kind ? 'kind' : 'apiVersion']));
    return undefined;
  }
  const unknown = unknownKind(apiVersion, kind);
  if (unknown) {
    findings.error('unknown-kind', unknown.message, locate(['kind']), unknown.hint);
    return undefined;
  }
  const { addedBy } = document;
  const object: Unnamed = {
    ...{ apiVersion, kind, json, at, locate },
    ...(addedBy && { addedBy: (inside) => addedBy([...path, ...inside]) }),
  };
  const named = objectName(object, findings);
  const namespace = objectNamespace(object, document.fallback ?? 'default', findings);
  if (named === undefined || namespace === undefined) return undefined;
  return { ...object, namespace, ...named };
}

type Unnamed = Pick<Resource, 'apiVersion' | 'kind' | 'json' | 'at' | 'locate' | 'addedBy'>;

function objectName(object: Unnamed, findings: Findings): Pick<Resource, 'name' | 'generated'> | undefined {
  const { apiVersion, kind, at, locate } = object;
  const written = text(object, ['metadata', 'name'], findings);
  if (written === undefined) return undefined;
  const prefix = written === '' ? text(object, ['metadata', 'generateName'], findings) : '';
  if (prefix === undefined) return undefined;
  // A cluster may cut it off anywhere, and so a prefix may end as no name may.
  const name = written === '' ? prefix.replace(/[^A-Za-z0-9]+$/, '') : written;
  if (name === '') {
    const place = isMap(object.json.metadata) ? locate(['metadata']) : at;
    findings.error('not-kubernetes', `the ${kind} has no \`metadata.name\``, place);
    return undefined;
  }
  const place = locate(['metadata', written === '' ? 'generateName' : 'name']);
  const fault = nameFault(name, nameRule(apiVersion, kind));
  if (fault !== undefined) {
    findings.error('invalid-name', `the ${kind} name \`${showName(name)}\` ${fault}`, place);
    return undefined;
  }
  return written === '' ? { name, generated: true } : { name };
}

function objectNamespace(object: Unnamed, fallback: string, findings: Findings): string | undefined {
  const path = ['metadata', 'namespace'];
  const namespace = text(object, path, findings);
  if (namespace === undefined) return undefined;
  if (isNamespaced(object.apiVersion, object.kind) === false) return '';
  if (namespace === '') return fallback;
  const fault = nameFault(namespace, 'label');
  if (fault === undefined) return namespace;
  findings.error('invalid-name', `the namespace \`${showName(namespace)}\` ${fault}`, object.locate(path));
  return undefined;
}

function nameRule(apiVersion: string, kind: string): NameRule {
  if (apiVersion === 'v1' && kind === 'Namespace') return 'label';
  if (apiVersion === 'v1' && kind === 'Service') return 'service';
  return hasPathName(apiVersion) ? 'path' : 'subdomain';
}

/** Text at a path: empty when absent, undefined (and found) when it is something else. */
function text(
  { json, locate }: Pick<Resource, 'json' | 'locate'>,
  path: readonly string[],
  findings: Findings,
): string | undefined {
  const value = valueAt(json, path);
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  const message = `\`${path.join('.')}\` must be text, and is ${typeWords(value)}`;
  findings.error('wrong-type', message, locate(path), quoteHint(value));
  return undefined;
}
