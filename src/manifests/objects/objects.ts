import { showName } from '../../text/escape.ts';
import type { Position } from '../../core/problem.ts';
import { isMap, type JsonMap } from '../../core/json.ts';
import { quoteHint, typeWords } from './fields.ts';
import type { Findings } from '../../core/findings.ts';
import { hasPathName, isUnsupportedPolicy, isNamespaced, unknownKind } from '../../kubernetes/kinds.ts';
import { nameFault, type NameRule } from '../../kubernetes/names.ts';
import type { Path } from '../../yaml/path.ts';
import type { Resource } from '../../core/objects.ts';
import type { YamlDocument } from '../../yaml/read.ts';

/** What objects are read of, be it a file's own YAML or what a tool rendered. */
export type ManifestDocument = Pick<YamlDocument, 'value' | 'at' | 'locate'>;

/** Lists in lists beyond this are nobody's manifest. */
const DEEPEST_LIST = 4;

/**
 * The Kubernetes objects of a document (several, for `kind: List`), each checked for what every object needs.
 * `fallback` is the namespace of what names none.
 */
export function readObjects(
  document: ManifestDocument,
  findings: Findings,
  fallback = 'default',
): readonly Resource[] {
  return objectsAt(document.value, [], { ...document, fallback }, findings);
}

type Origin = ManifestDocument & { readonly fallback: string };

function objectsAt(value: unknown, path: Path, document: Origin, findings: Findings): readonly Resource[] {
  const at = path.length === 0 ? document.at : document.locate(path);
  if (!isMap(value)) {
    findings.error('not-kubernetes', `this is not a Kubernetes object but ${typeWords(value)}`, at);
    return [];
  }
  const kind = value.kind;
  const items = value.items;
  if (typeof kind === 'string' && kind.endsWith('List') && (Array.isArray(items) || kind === 'List')) {
    if (!Array.isArray(items)) {
      findings.error('not-kubernetes', 'a `List` needs `items`', at);
      return [];
    }
    if (path.length / 2 >= DEEPEST_LIST) {
      findings.error('not-kubernetes', 'lists of lists of lists are not read', at);
      return [];
    }
    return items.flatMap((item: unknown, index) =>
      objectsAt(item, [...path, 'items', index], document, findings),
    );
  }
  const resource = readObject(value, path, at, document, findings);
  return resource ? [resource] : [];
}

function readObject(
  json: JsonMap,
  path: Path,
  at: Position,
  document: Origin,
  findings: Findings,
): Resource | undefined {
  const locate = (inside: Path): Position => document.locate([...path, ...inside]);
  const apiVersion = text(json, ['apiVersion'], locate, findings);
  const kind = text(json, ['kind'], locate, findings);
  const missing = [apiVersion === '' && '`apiVersion`', kind === '' && '`kind`'].filter(
    (word) => word !== false,
  );
  if (missing.length > 0) {
    findings.error(
      'not-kubernetes',
      `this is not a Kubernetes object: it has no ${missing.join(' and no ')}`,
      at,
      'let `manifests` name only the folders and files that hold Kubernetes objects',
    );
  }
  if (!apiVersion || !kind) return undefined;
  if (
    !/^([a-z0-9.-]{1,253}\/)?[a-z0-9]{1,63}$/.test(apiVersion) ||
    !/^[A-Za-z][A-Za-z0-9]{0,62}$/.test(kind)
  ) {
    const wrong = /^[A-Za-z][A-Za-z0-9]{0,62}$/.test(kind) ? apiVersion : kind;
    findings.error(
      'not-kubernetes',
      `\`${showName(wrong)}\` is not a Kubernetes API version or kind`,
      locate([wrong === kind ? 'kind' : 'apiVersion']),
    );
    return undefined;
  }
  const unknown = unknownKind(apiVersion, kind);
  if (unknown) {
    findings.error('unknown-kind', unknown.message, locate(['kind']), unknown.hint);
    return undefined;
  }
  if (isUnsupportedPolicy(apiVersion, kind)) {
    findings.error(
      'unsupported-policy',
      `\`${kind}\` of \`${apiVersion}\` is not supported yet: it would silently do nothing here`,
      locate(['kind']),
      'leave the file out of `manifests`, or say the same as a NetworkPolicy of networking.k8s.io/v1',
    );
    return undefined;
  }
  const name = objectName(json, apiVersion, kind, at, locate, findings);
  const namespace = objectNamespace(json, apiVersion, kind, document.fallback, locate, findings);
  if (name === undefined || namespace === undefined) return undefined;
  return { apiVersion, kind, namespace, name, json, at, locate };
}

function objectName(
  json: JsonMap,
  apiVersion: string,
  kind: string,
  at: Position,
  locate: (path: Path) => Position,
  findings: Findings,
): string | undefined {
  const name = text(json, ['metadata', 'name'], locate, findings);
  if (name === undefined) return undefined;
  if (name === '') {
    const generated = isMap(json.metadata) && json.metadata.generateName !== undefined;
    findings.error(
      'not-kubernetes',
      `the ${kind} has no \`metadata.name\``,
      isMap(json.metadata) ? locate(['metadata']) : at,
      generated ? 'a generated name can be applied by nobody twice: write `name`' : undefined,
    );
    return undefined;
  }
  const fault = nameFault(name, nameRule(apiVersion, kind));
  if (fault === undefined) return name;
  findings.error(
    'invalid-name',
    `the ${kind} name \`${showName(name)}\` ${fault}`,
    locate(['metadata', 'name']),
  );
  return undefined;
}

function objectNamespace(
  json: JsonMap,
  apiVersion: string,
  kind: string,
  fallback: string,
  locate: (path: Path) => Position,
  findings: Findings,
): string | undefined {
  const path = ['metadata', 'namespace'];
  const namespace = text(json, path, locate, findings);
  if (namespace === undefined) return undefined;
  if (isNamespaced(apiVersion, kind) === false) return '';
  if (namespace === '') return fallback;
  const fault = nameFault(namespace, 'label');
  if (fault === undefined) return namespace;
  findings.error('invalid-name', `the namespace \`${showName(namespace)}\` ${fault}`, locate(path));
  return undefined;
}

function nameRule(apiVersion: string, kind: string): NameRule {
  if (apiVersion === 'v1' && kind === 'Namespace') return 'label';
  if (apiVersion === 'v1' && kind === 'Service') return 'service';
  return hasPathName(apiVersion) ? 'path' : 'subdomain';
}

/** Text at a path: empty when absent, undefined (and found) when it is something else. */
function text(
  json: JsonMap,
  path: readonly string[],
  locate: (path: Path) => Position,
  findings: Findings,
): string | undefined {
  let value: unknown = json;
  for (const part of path) value = isMap(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  findings.error(
    'wrong-type',
    `\`${path.join('.')}\` must be text, and is ${typeWords(value)}`,
    locate(path),
    quoteHint(value),
  );
  return undefined;
}
