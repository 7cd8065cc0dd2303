import { showName } from '../../text/escape.ts';
import type { Fields } from './fields.ts';
import { isMap } from '../../core/json.ts';
import type { Path } from '../../yaml/path.ts';
import type { Labels, WorkloadKind } from '../../core/objects.ts';

const SELECTING: readonly WorkloadKind[] = ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet'];

/**
 * A controller's selector has to match its own template's labels; the API server refuses one that does not, and a
 * misspelt label is then seen here, not as a policy that selects nothing.
 */
export function checkSelector(fields: Fields, kind: WorkloadKind, labels: Labels): void {
  if (!SELECTING.includes(kind)) return;
  const path = ['spec', 'selector'];
  const selector = fields.map(path);
  if (selector === undefined) {
    if (fields.raw(path) === undefined) {
      fields.error('not-kubernetes', `the ${kind} has no \`spec.selector\``, ['spec']);
    }
    return;
  }
  const matchLabels = fields.labels([...path, 'matchLabels']);
  const expressions = fields.list([...path, 'matchExpressions']);
  if (fields.raw([...path, 'matchLabels']) === undefined && expressions.length === 0) {
    fields.error(
      'selector-mismatch',
      `the ${kind}'s selector is empty`,
      path,
      'the labels of its pods stand under `matchLabels`',
    );
  }
  for (const [key, value] of Object.entries(matchLabels)) {
    if (labels[key] === value) continue;
    const own = labels[key];
    fields.error(
      'selector-mismatch',
      `the ${kind} selects \`${showName(key)}: ${showName(value)}\`, and its own pod template has ${
        own === undefined ? `no label \`${showName(key)}\`` : `\`${showName(key)}: ${showName(own)}\``
      }`,
      [...path, 'matchLabels', key],
      'make the selector and the labels of the template agree',
    );
  }
  for (const index of expressions.keys())
    checkExpression(fields, [...path, 'matchExpressions', index], labels);
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
