import { showName } from '../../text/escape.ts';
import type { Fields } from './fields.ts';
import { isMap } from '../../core/json.ts';
import type { Path } from '../../yaml/path.ts';
import type { Labels } from '../../core/objects.ts';

const AGREE = 'make the selector and the labels of the template agree';
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
    const message = `the ${kind}'s selector is empty`;
    fields.error('selector-mismatch', message, path, 'the labels of its pods stand under `matchLabels`');
  }
  checkLabels(fields, [...path, 'matchLabels'], kind, labels);
  for (const index of expressions.keys())
    checkExpression(fields, [...path, 'matchExpressions', index], labels);
}

function checkLabels(fields: Fields, path: Path, kind: string, labels: Labels): void {
  for (const [key, value] of Object.entries(fields.labels(path))) {
    if (labels[key] === value) continue;
    const own = labels[key];
    const message = `the ${kind} selects \`${showName(key)}: ${showName(value)}\`, and its own pod template has ${
      own === undefined ? `no label \`${showName(key)}\`` : `\`${showName(key)}: ${showName(own)}\``
    }`;
    fields.error('selector-mismatch', message, [...path, key], AGREE);
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
    const message = `the selector's \`${showName(key)} ${operator}\` does not match the labels of its own pod template`;
    fields.error('selector-mismatch', message, path, AGREE);
  }
}
