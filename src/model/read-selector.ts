import { didYouMean } from '../text/did-you-mean.ts';
import { quote } from './policy-reading.ts';
import type { Path, Reading } from './policy-reading.ts';
import type { LabelSelector, Operator, Requirement } from './selectors.ts';

const OPERATORS: readonly Operator[] = ['In', 'NotIn', 'Exists', 'DoesNotExist'];

/** A label value, and the part of a key after its `/`: letters, digits and `-_.` inside (Kubernetes: Labels, syntax). */
const NAME = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Reads a LabelSelector; undefined where it is absent or null (which differs from `{}`: that selects everything). */
export function readSelector(value: unknown, path: Path, reading: Reading): LabelSelector | undefined {
  const json = reading.object(value, path, ['matchLabels', 'matchExpressions']);
  if (!json) return undefined;
  const requirements = [
    ...readMatchLabels(json.matchLabels, [...path, 'matchLabels'], reading),
    ...readMatchExpressions(json.matchExpressions, [...path, 'matchExpressions'], reading),
  ];
  return { requirements, at: reading.at(path) };
}

function readMatchLabels(value: unknown, path: Path, reading: Reading): Requirement[] {
  const labels = reading.object(value, path, []) ?? {};
  return Object.entries(labels).flatMap(([key, written]) => {
    const here = [...path, key];
    checkKey(key, here, reading);
    // A null becomes the empty string where the API server decodes a map of strings.
    const label = written === null ? '' : reading.string(written, here);
    if (label === undefined) return [];
    checkValue(label, here, reading);
    return [{ key, operator: 'In' as const, values: [label], at: reading.at(here) }];
  });
}

function readMatchExpressions(value: unknown, path: Path, reading: Reading): Requirement[] {
  return (reading.list(value, path) ?? []).flatMap((item, index) => {
    const here = [...path, index];
    const json = reading.object(item ?? {}, here, ['key', 'operator', 'values']);
    if (!json) return [];
    const key = reading.string(json.key, [...here, 'key']) ?? '';
    checkKey(key, [...here, 'key'], reading);
    const operator = readOperator(json.operator, [...here, 'operator'], reading);
    const values = readValues(json.values, [...here, 'values'], operator, reading);
    return operator ? [{ key, operator, values, at: reading.at(here) }] : [];
  });
}

function readOperator(value: unknown, path: Path, reading: Reading): Operator | undefined {
  const written = reading.string(value, path) ?? '';
  const operator = OPERATORS.find((one) => one === written);
  if (operator) return operator;
  const meant =
    OPERATORS.find((one) => one.toLowerCase() === written.toLowerCase()) ?? didYouMean(written, OPERATORS);
  const hint = meant === undefined ? `one of ${OPERATORS.join(', ')}` : `did you mean \`${meant}\`?`;
  reading.error(path, 'policy-operator', `${quote(written)} is not a selector operator`, hint);
  return undefined;
}

function readValues(value: unknown, path: Path, operator: Operator | undefined, reading: Reading): string[] {
  const items = reading.list(value, path) ?? [];
  if ((operator === 'In' || operator === 'NotIn') && items.length === 0) {
    reading.error(path, 'policy-values', `must be given when the operator is ${operator}`);
  }
  if ((operator === 'Exists' || operator === 'DoesNotExist') && items.length > 0) {
    reading.error(
      path,
      'policy-values',
      `may not be given when the operator is ${operator}`,
      operator === 'Exists' ? 'did you mean `In`?' : 'did you mean `NotIn`?',
    );
  }
  return items.flatMap((item, index) => {
    const here = [...path, index];
    const label = item === null ? '' : reading.string(item, here);
    if (label === undefined) return [];
    checkValue(label, here, reading);
    return [label];
  });
}

function checkKey(key: string, path: Path, reading: Reading): void {
  const slash = key.indexOf('/');
  const prefix = slash < 0 ? undefined : key.slice(0, slash);
  const name = key.slice(slash + 1);
  const nameRight = name.length <= 63 && NAME.test(name);
  const prefixRight = prefix === undefined || (prefix.length <= 253 && SUBDOMAIN.test(prefix));
  if (nameRight && prefixRight) return;
  reading.error(
    path,
    'policy-label-key',
    `${quote(key)} is not a label key`,
    'at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends, after an optional DNS name and `/`',
  );
}

function checkValue(value: string, path: Path, reading: Reading): void {
  if (value === '' || (value.length <= 63 && NAME.test(value))) return;
  reading.error(
    path,
    'policy-label-value',
    `${quote(value)} is not a label value`,
    'at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends',
  );
}
