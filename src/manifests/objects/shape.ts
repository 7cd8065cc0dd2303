import { didYouMean } from '../../text/did-you-mean.ts';
import { showName } from '../../text/escape.ts';
import { isMap } from '../../core/json.ts';
import { quoteHint, typeWords } from './fields.ts';
import type { Findings } from '../../core/findings.ts';
import { pathText, type Path } from '../../yaml/path.ts';
import type { Resource } from '../../core/objects.ts';

/** The structure of a value, as strict field validation looks at it. */
export type Shape =
  | { readonly is: 'any' | 'text' | 'whole' | 'boolean' | 'port' }
  | { readonly is: 'texts' }
  | { readonly is: 'list'; readonly of: Shape }
  | {
      readonly is: 'map';
      readonly fields: Readonly<Record<string, Shape>>;
      /** What to do about a field that is often written here and means nothing. */
      readonly hint?: (field: string, value: unknown) => string | undefined;
    };

/**
 * Finds what the API server's strict field validation would refuse: fields that do not exist and values of the wrong
 * type, each at its line. Structure only: what the values mean is not looked at. `null` counts as absent, but not as
 * an entry of a list.
 */
export function checkShape(
  resource: Resource,
  value: unknown,
  path: Path,
  shape: Shape,
  findings: Findings,
): void {
  if (value === undefined || value === null) return;
  const wrong = (what: string): void => {
    findings.error(
      'wrong-type',
      `\`${pathText(path)}\` must be ${what}, and is ${typeWords(value)}`,
      resource.locate(path),
      what === 'text' ? quoteHint(value) : undefined,
    );
  };
  switch (shape.is) {
    case 'any':
      return;
    case 'text':
      if (typeof value !== 'string') wrong('text');
      return;
    case 'boolean':
      if (typeof value !== 'boolean') wrong('a boolean');
      return;
    case 'whole':
      if (!Number.isInteger(value)) wrong('a whole number');
      return;
    case 'port':
      if (typeof value !== 'string' && !Number.isInteger(value)) wrong('a port number or a port name');
      return;
    case 'texts':
      if (!isMap(value)) wrong('a map of text');
      else {
        for (const [key, each] of Object.entries(value)) {
          checkShape(resource, each, [...path, key], { is: 'text' }, findings);
        }
      }
      return;
    case 'list':
      if (!Array.isArray(value)) wrong('a list');
      else checkList(resource, value, path, shape.of, findings);
      return;
    case 'map':
      if (!isMap(value)) wrong('a map');
      else checkFields(resource, value, path, shape, findings);
  }
}

function checkList(
  resource: Resource,
  list: readonly unknown[],
  path: Path,
  of: Shape,
  findings: Findings,
): void {
  for (const [index, item] of list.entries()) {
    const where = [...path, index];
    if (item === null) {
      findings.error(
        'wrong-type',
        `\`${pathText(where)}\` is empty`,
        resource.locate(where),
        of.is === 'map' ? 'write `{}` if everything is meant, or remove the `-`' : 'remove the `-`',
      );
    } else checkShape(resource, item, where, of, findings);
  }
}

function checkFields(
  resource: Resource,
  map: Readonly<Record<string, unknown>>,
  path: Path,
  shape: Extract<Shape, { is: 'map' }>,
  findings: Findings,
): void {
  const known = Object.keys(shape.fields);
  for (const [field, value] of Object.entries(map)) {
    const own = Object.hasOwn(shape.fields, field) ? shape.fields[field] : undefined;
    const where = [...path, field];
    if (own) {
      checkShape(resource, value, where, own, findings);
      continue;
    }
    const meant = didYouMean(field, known);
    const owner = path.length === 0 ? `a ${resource.kind}` : `\`${pathText(path)}\``;
    findings.error(
      'unknown-field',
      `${owner} has no field \`${showName(field)}\``,
      resource.locate(where),
      shape.hint?.(field, value) ??
        (meant === undefined ? `it may have ${known.join(', ')}` : `did you mean \`${meant}\`?`),
    );
  }
}
