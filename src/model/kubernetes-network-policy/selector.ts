import { listOf, mapOf } from '../../core/json.ts';
import type { LabelSelector, Requirement } from '../../core/evidence.ts';
import { isLabelKey, isLabelValue } from '../../kubernetes/names.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import type { Path } from '../../yaml/path.ts';
import { isAbsent, quote, type Reading } from './reading.ts';

type Operator = Requirement['operator'];
const OPERATORS: readonly Operator[] = ['In', 'NotIn', 'Exists', 'DoesNotExist'];

/** Reads a LabelSelector; undefined where it is absent or null (which differs from `{}`: that selects everything). */
export function readSelector(value: unknown, path: Path, reading: Reading): LabelSelector | undefined {
  const json = mapOf(value);
  if (!json) return undefined;
  const requirements = [
    ...readMatchLabels(json.matchLabels, [...path, 'matchLabels'], reading),
    ...readMatchExpressions(json.matchExpressions, [...path, 'matchExpressions'], reading),
  ];
  return { requirements, at: reading.at(path) };
}

function readMatchLabels(value: unknown, path: Path, reading: Reading): Requirement[] {
  return Object.entries(mapOf(value) ?? {}).flatMap(([key, written]) => {
    const here = [...path, key];
    checkKey(key, here, reading);
    // A null becomes the empty string where the API server decodes a map of strings.
    const label = written === null ? '' : written;
    if (typeof label !== 'string') return [];
    checkValue(label, here, reading);
    const addedBy = reading.addedBy(here);
    return [
      { key, operator: 'In' as const, values: [label], at: reading.at(here), ...(addedBy && { addedBy }) },
    ];
  });
}

function readMatchExpressions(value: unknown, path: Path, reading: Reading): Requirement[] {
  return listOf(value).flatMap((item, index) => {
    const here = [...path, index];
    const json = mapOf(item);
    if (!json) return [];
    const key = json.key ?? '';
    if (typeof key === 'string') checkKey(key, [...here, 'key'], reading);
    const operator = readOperator(json.operator, [...here, 'operator'], reading);
    const values = readValues(json.values, [...here, 'values'], operator, reading);
    return operator && typeof key === 'string' ? [{ key, operator, values, at: reading.at(here) }] : [];
  });
}

function readOperator(value: unknown, path: Path, reading: Reading): Operator | undefined {
  const written = value ?? '';
  if (typeof written !== 'string') return undefined;
  const operator = OPERATORS.find((one) => one === written);
  if (operator) return operator;
  const meant =
    OPERATORS.find((one) => one.toLowerCase() === written.toLowerCase()) ?? didYouMean(written, OPERATORS);
  const hint = meant === undefined ? `one of ${OPERATORS.join(', ')}` : `did you mean \`${meant}\`?`;
  reading.error(path, 'policy-operator', `${quote(written)} is not a selector operator`, hint);
  return undefined;
}

function readValues(value: unknown, path: Path, operator: Operator | undefined, reading: Reading): string[] {
  const items = listOf(value);
  if (
    (operator === 'In' || operator === 'NotIn') &&
    items.length === 0 &&
    (isAbsent(value) || Array.isArray(value))
  ) {
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
    if (typeof item !== 'string') return [];
    checkValue(item, here, reading);
    return [item];
  });
}

function checkKey(key: string, path: Path, reading: Reading): void {
  if (isLabelKey(key)) return;
  reading.error(
    path,
    'policy-label-key',
    `${quote(key)} is not a label key`,
    'at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends, after an optional DNS name and `/`',
  );
}

function checkValue(value: string, path: Path, reading: Reading): void {
  if (isLabelValue(value)) return;
  reading.error(
    path,
    'policy-label-value',
    `${quote(value)} is not a label value`,
    'at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends',
  );
}
