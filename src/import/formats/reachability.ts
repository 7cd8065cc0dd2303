import { isMap, listOf } from '../../core/json.ts';
import type { Requirement } from '../../core/evidence.ts';
import { isDnsLabel, isLabelKey, isLabelValue, isPortName } from '../../kubernetes/names.ts';
import { showName } from '../../text/escape.ts';
import type { Field } from '../fields.ts';
import type { Reading, YamlFormat } from '../format.ts';
import type { ImportedRule, Party, Ports } from '../imported.ts';

const OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist'] as const;

/** The intent file of netpol-reachability. */
export const reachability: YamlFormat = {
  kind: 'yaml',
  name: 'netpol-reachability',
  looksRight: (root) =>
    isMap(root) && listOf(root.rules).some((one) => isMap(one) && ('expect' in one || isMap(one.from))),
  read: (root, reading) =>
    (root.map(['rules'], 'warning')?.get('rules')?.list() ?? []).flatMap((field, index) =>
      readIntent(field, index, reading),
    ),
};

function readIntent(field: Field, index: number, { spend }: Reading): readonly ImportedRule[] {
  const keys = field.map(['name', 'from', 'to', 'port', 'protocol', 'expect'], 'warning');
  if (!keys) return [];
  const name = keys.has('name') ? keys.get('name')?.text() : `rule ${index + 1}`;
  const expected = keys.has('expect') ? readWord(keys.get('expect'), ['allow', 'deny'] as const) : 'allow';
  const from = readPods(field, keys.get('from'));
  const to = readPods(field, keys.get('to'));
  const ports = readPort(field, keys);
  if (name === undefined || expected === undefined || !from || !to || !ports) return [];
  if (!spend(1, field.at)) return [];
  return [{ name, at: field.at, from: [from], claims: [{ expected, to, ports, at: field.at }], lost: [] }];
}

/** In any case, as it takes them. */
function readWord<Word extends string>(field: Field | undefined, words: readonly Word[]): Word | undefined {
  const text = field?.value;
  const found = words.find((word) => typeof text === 'string' && word.toLowerCase() === text.toLowerCase());
  return found ?? field?.oneOf(words);
}

function readPort(field: Field, keys: ReadonlyMap<string, Field>): Ports | undefined {
  const port = field.need(keys, 'port');
  const protocol = keys.has('protocol')
    ? readWord(keys.get('protocol'), ['TCP', 'UDP', 'SCTP'] as const)
    : 'TCP';
  if (!port || protocol === undefined) return undefined;
  const { at, value } = port;
  if (typeof value === 'string' && !/^\d+$/.test(value)) {
    const text = port.text();
    if (text !== undefined && isPortName(text)) return { kind: 'name', name: text, protocol, at };
    if (text !== undefined) port.error('bad-port', `\`${showName(text)}\` is not a port`);
    return undefined;
  }
  const number = typeof value === 'string' ? Number(value) : port.whole(1, 65_535);
  if (number !== undefined && number >= 1 && number <= 65_535)
    return { kind: 'number', number, protocol, at };
  if (number !== undefined) port.error('bad-port', `\`${showName(String(value))}\` is not a port`);
  return undefined;
}

/** Nothing written is every pod. */
function readPods(rule: Field, field: Field | undefined): Party | undefined {
  const keys = field ? field.map(['namespace', 'labels', 'selector'], 'warning') : new Map<string, Field>();
  if (!keys) return undefined;
  const at = (field ?? rule).at;
  const namespace = keys.get('namespace')?.text();
  if (keys.has('namespace') && namespace === undefined) return undefined;
  if (namespace !== undefined && !isDnsLabel(namespace)) {
    keys.get('namespace')?.error('bad-name', `\`${showName(namespace)}\` is not a valid namespace name`);
    return undefined;
  }
  const selector = keys.get('selector')?.map(['matchLabels', 'matchExpressions'], 'warning');
  const pods = [
    ...readLabels(keys.get('labels')),
    ...readLabels(selector?.get('matchLabels')),
    ...(selector?.get('matchExpressions')?.list() ?? []).flatMap(readExpression),
  ];
  const labels = pods.map(({ key, operator, values }) => `${key} ${operator} ${values.join(', ')}`.trim());
  const shown = `${namespace ?? '*'}: ${labels.length === 0 ? 'every pod' : labels.join('; ')}`;
  return { kind: 'selected', namespaces: namespace ?? [], pods, shown, at };
}

function readLabels(field: Field | undefined): readonly Requirement[] {
  return [...(field?.map([], 'any') ?? [])].flatMap(([key, value]): readonly Requirement[] => {
    const text = value.text();
    return text === undefined || !isValid(value, key, [text])
      ? []
      : [{ key, operator: 'In', values: [text], at: value.at }];
  });
}

function readExpression(field: Field): readonly Requirement[] {
  const keys = field.map(['key', 'operator', 'values'], 'warning');
  const key = keys && field.need(keys, 'key')?.text();
  const operator = keys && field.need(keys, 'operator')?.oneOf(OPERATORS);
  const values = (keys?.get('values')?.texts() ?? []).map(({ value }) => String(value));
  if (key === undefined || operator === undefined || !isValid(field, key, values)) return [];
  return [{ key, operator, values, at: field.at }];
}

function isValid(field: Field, key: string, values: readonly string[]): boolean {
  if (!isLabelKey(key)) field.error('bad-selector', `\`${showName(key)}\` is not a valid label key`);
  const wrong = values.find((value) => !isLabelValue(value));
  if (wrong !== undefined) field.error('bad-selector', `\`${showName(wrong)}\` is not a valid label value`);
  return isLabelKey(key) && wrong === undefined;
}
