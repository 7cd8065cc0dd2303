import { showName } from '../text/escape.ts';

/** The way to a value inside an object: `['spec', 'ingress', 0, 'from']`. */
export type Path = readonly (string | number)[];

/** A path as Kubernetes writes it: `spec.ingress[0].from`, `metadata.labels["a.b/c"]`. */
export function pathText(path: Path): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else if (!/^[A-Za-z0-9_-]{1,63}$/.test(part)) text += `["${showName(part)}"]`;
    else text += text === '' ? part : `.${part}`;
  }
  return text;
}

/** The value at a path inside plain data; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const part of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined;
    found = (found as Readonly<Record<PropertyKey, unknown>>)[part];
  }
  return found;
}
