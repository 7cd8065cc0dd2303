import { showName } from '../../text/show-name.ts';
import type { Fields } from './fields.ts';
import { isMap } from '../../core/json.ts';
import type { Path } from '../../yaml/path.ts';
import type { Labels } from '../../core/objects.ts';

/** Kinds that must have a selector. */
const SELECTING = ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet'];
/** Kinds whose selector is a plain map of labels. */
const PLAIN = ['ReplicationController', 'DeploymentConfig'];

/**
 * A controller's selector has to match its own template's labels; the API server refuses one that does not, and a
 * misspelt label is then seen here, not as a policy that selects nothing.
 */
export function checkSelector(fields: Fields, kind: string, labels: Labels): void {
  const path = ['spec', 'selector'];
  if (PLAIN.includes(kind)) {
    checkLabels(fields, path, kind, labels);
    return;
  }
  if (!SELECTING.includes(kind)) return;
  const selector = fields.map(path);
  if (selector === undefined) {
    if (fields.raw(path) === undefined) {
      fields.error('not-kubernetes', `the ${kind} has no \`spec.selector\``, ['spec']);
    }
    return;
  }
  const expressions = fields.list([...path, 'matchExpressions']);
  if (fields.raw([...path, 'matchLabels']) === undefined && expressions.length === 0) {
    fields.error(
      'selector-mismatch',
      `the ${kind}'s selector is empty`,
      path,
      'the labels of its pods stand under `matchLabels`',
    );
  }
  checkLabels(fields, [...path, 'matchLabels'], kind, labels);
  for (const index of expressions.keys())
    checkExpression(fields, [...path, 'matchExpressions', index], labels);
}

function checkLabels(fields: Fields, path: Path, kind: string, labels: Labels): void {
  for (const [key, value] of Object.entries(fields.labels(path))) {
    if (labels[key] === value) continue;
    const own = labels[key];
    fields.error(
      'selector-mismatch',
      `the ${kind} selects \`${showName(key)}: ${showName(value)}\`, and its own pod template has ${
        own === undefined ? `no label \`${showName(key)}\`` : `\`${showName(key)}: ${showName(own)}\``
      }`,
      [...path, key],
      'make the selector and the labels of the template agree',
    );
  }
}

function checkExpression(fields: Fields, path: Path, labels: Labels): void {
  const expression = fields.raw(path);
  if (!isMap(expression)) {
    fields.map(path);
    return;
  }
  const key = fields.text([...path, 'key']) ?? '';
  const operator = fields.word([...path, 'operator'], ['In', 'NotIn', 'Exists', 'DoesNotExist'] as const);
  const values = fields.list([...path, 'values']);
  const own = labels[key];
  const matches = {
    In: own !== undefined && values.includes(own),
    NotIn: own === undefined || !values.includes(own),
    Exists: own !== undefined,
    DoesNotExist: own === undefined,
  };
  if (operator !== undefined && !matches[operator]) {
    fields.error(
      'selector-mismatch',
      `the selector's \`${showName(key)} ${operator}\` does not match the labels of its own pod template`,
      path,
      'make the selector and the labels of the template agree',
    );
  }
}
