import { isMap, listOf } from '../../core/json.ts';
import type { Requirement } from '../../core/evidence.ts';
import { nameFault } from '../../kubernetes/names.ts';
import { parseAddress, parseCidr } from '../../net/ip.ts';
import { showName } from '../../text/escape.ts';
import type { Field } from '../fields.ts';
import type { Reading, YamlFormat } from '../format.ts';
import type { ImportedRule, Party, Ports } from '../imported.ts';
import { parseSelector } from './np-guard-selector.ts';

const KEYS = [
  'name',
  'description',
  'action',
  'from',
  'to',
  'from_ns',
  'to_ns',
  'protocol',
  'port_min',
  'port_max',
];

/** np-guard's baseline rules. */
export const npGuard: YamlFormat = {
  kind: 'yaml',
  name: 'np-guard',
  looksRight: (root) =>
    listOf(root).some((one) => isMap(one) && ['action', ...KEYS.slice(3)].some((key) => key in one)),
  read: (root, reading) => (root.list() ?? []).flatMap((field, index) => readBaseline(field, index, reading)),
};

/** One baseline rule; the CSV spelling makes fields of its rows. */
export function readBaseline(field: Field, index: number, { spend }: Reading): readonly ImportedRule[] {
  const keys = field.map(KEYS, 'error');
  if (!keys) return [];
  const written = keys.get('name');
  const name = written?.text();
  if (name !== undefined && nameFault(name, 'subdomain') !== undefined)
    written?.error('bad-name', `\`${showName(name)}\` is not a name that np-guard takes: a DNS subdomain`);
  const comment = keys.get('description')?.text();
  const action = keys.has('action') ? keys.get('action')?.oneOf(['allow', 'deny'] as const) : 'allow';
  const from = readParty(field, keys.get('from'), keys.get('from_ns'));
  const to = readParty(field, keys.get('to'), keys.get('to_ns'));
  const ports = readPorts(field, keys);
  if (action === undefined || !from || !to || ports === 'wrong' || !spend(1, field.at)) return [];
  const claim = { expected: action, to, at: field.at, ...(ports && { ports }) };
  return [
    {
      name: name ?? `baseline rule ${index + 1}`,
      at: field.at,
      ...(comment !== undefined && { comment }),
      from: [from],
      claims: [claim],
      lost: [],
    },
  ];
}

function readParty(rule: Field, labels: Field | undefined, namespaces: Field | undefined): Party | undefined {
  const at = (labels ?? namespaces ?? rule).at;
  const text = labels ? labels.text()?.trim() : '';
  const within = namespaces ? namespaces.text()?.trim() : '';
  if (text === undefined || within === undefined) return undefined;
  const range = parseCidr(text) ?? parseAddress(text);
  if (namespaces && (parseCidr(within) ?? parseAddress(within))) {
    namespaces.error(
      'bad-selector',
      `${namespaces.name} selects namespaces, and no addresses`,
      'write labels',
    );
    return undefined;
  }
  if (range) {
    if (!namespaces) return { kind: 'range', range: text, shown: text, at };
    namespaces.error('bad-selector', 'addresses are in no namespace', `remove ${namespaces.name}`);
    return undefined;
  }
  const pods = labels ? readSelector(labels, text) : [];
  const spaces = namespaces ? readSelector(namespaces, within) : [];
  if (!pods || !spaces) return undefined;
  const shown = [text, ...(within === '' ? [] : [`in namespaces with ${within}`])].join(' ').trim();
  return { kind: 'selected', namespaces: spaces, pods, shown: shown === '' ? 'every pod' : shown, at };
}

function readSelector(field: Field, text: string): readonly Requirement[] | undefined {
  const parsed = parseSelector(text, field.at);
  if (parsed.ok) return parsed.requirements;
  field.error('bad-selector', parsed.message, parsed.hint);
  return undefined;
}

function readPorts(rule: Field, keys: ReadonlyMap<string, Field>): Ports | 'wrong' | undefined {
  const [least, most, named] = ['port_min', 'port_max', 'protocol'].map((key) => keys.get(key));
  const protocol = named?.oneOf(['TCP', 'UDP', 'SCTP'] as const);
  const first = least ? least.whole(1, 65_535) : 1;
  const last = most ? most.whole(1, 65_535) : 65_535;
  if (first === undefined || last === undefined || (named && protocol === undefined)) return 'wrong';
  if (first > last) {
    rule.error('bad-port', `\`port_min\` is ${first}, and \`port_max\` ${last}`, 'write the lower one first');
    return 'wrong';
  }
  if (!least && !most && protocol === undefined) return undefined;
  return {
    kind: 'declared',
    first,
    last,
    at: (least ?? most ?? named ?? rule).at,
    ...(protocol && { protocol }),
  };
}
