import { isMap, mapOf } from '../../core/json.ts';
import type { Requirement } from '../../core/evidence.ts';
import type { Position } from '../../core/problem.ts';
import { isDnsLabel, isLabelKey, isLabelValue, isPortName, nameFault } from '../../kubernetes/names.ts';
import { showName } from '../../text/escape.ts';
import type { Field } from '../fields.ts';
import type { Reading, YamlFormat } from '../format.ts';
import type { Claim, ImportedRule, Lost, Party, PartyBody, Ports } from '../imported.ts';

/** illuminatio's cases: who connects, to whom, and ports with a minus for what is denied; alone, or with their results. */
export const illuminatio: YamlFormat = {
  kind: 'yaml',
  name: 'illuminatio',
  looksRight: (root) => {
    const cases = mapOf(root)?.cases ?? root;
    const entries = isMap(cases) ? Object.entries(cases) : [];
    return entries.some(([key, value]) => isMap(value) && (key.includes(':') || key === 'localhost'));
  },
  read: (root, reading) => {
    const cases = root.map([], 'any')?.get('cases') ?? root;
    return [...(cases.map([], 'any') ?? [])].flatMap(([name, field]) => readCases(name, field, reading));
  },
};

function readCases(name: string, field: Field, { findings, spend }: Reading): readonly ImportedRule[] {
  const at = field.keyAt;
  const from = readHost(name, at, findings);
  const targets = field.map([], 'any');
  if (!from || !targets) return [];
  const lost: Lost[] = [];
  if (from.kind === 'host') {
    const why = 'no pod connects here, and a rule’s source is a pod';
    return [
      {
        name: showName(name),
        at,
        from: [],
        claims: [],
        lost: [{ what: `what \`${showName(name)}\` reaches`, why, at }],
      },
    ];
  }
  const claims = [...targets].flatMap(([target, ports]): readonly Claim[] => {
    const to = readHost(target, ports.keyAt, findings);
    if (!to) return [];
    return portsOf(ports).flatMap(([text, where]) => {
      const port = readPort(text, where, findings);
      return port && spend(1, where) ? [{ to, at: where, ...port }] : [];
    });
  });
  return [{ name, at, from: [from], claims, lost }];
}

/** A list of ports, or their results by port. */
function portsOf(field: Field): readonly (readonly [string, Position])[] {
  if (isMap(field.value)) return [...(field.map([], 'any') ?? [])].map(([key, one]) => [key, one.keyAt]);
  return (field.list() ?? []).flatMap((one): readonly (readonly [string, Position])[] => {
    const text = typeof one.value === 'number' ? String(one.value) : one.text();
    return text === undefined ? [] : [[text, one.at]];
  });
}

/** `80`, `-80`, `UDP/53`, `-UDP/*`, `*`, `http`. */
function readPort(
  text: string,
  at: Position,
  findings: Reading['findings'],
): Pick<Claim, 'expected' | 'ports'> | undefined {
  const [, minus, named, port = ''] = /^(-)?(?:(TCP|UDP|SCTP)\/)?(.*)$/i.exec(text) ?? [];
  const protocol = named?.toUpperCase() as 'TCP' | 'UDP' | 'SCTP' | undefined;
  const expected = minus === undefined ? 'allow' : 'deny';
  const one = (ports: Ports): Pick<Claim, 'expected' | 'ports'> => ({ expected, ports });
  if (port === '*' && protocol === undefined) return { expected };
  if (port === '*')
    return one({ kind: 'declared', first: 1, last: 65_535, at, ...(protocol && { protocol }) });
  const number = /^\d{1,5}$/.test(port) ? Number(port) : undefined;
  if (number !== undefined && number >= 1 && number <= 65_535)
    return one({ kind: 'number', number, protocol: protocol ?? 'TCP', at });
  if (number === undefined && isPortName(port))
    return one({ kind: 'name', name: port, at, ...(protocol && { protocol }) });
  const hint = 'write `80`, `-80` for one that is denied, `UDP/53`, a name, or `*`';
  findings.error('bad-port', `\`${showName(text)}\` is not a port`, at, hint);
  return undefined;
}

/** The host that an identifier names. */
function readHost(text: string, at: Position, findings: Reading['findings']): Party | undefined {
  const body = bodyOf(text, at);
  if (body) return { ...body, shown: text, at };
  const hint = 'write `namespace:name`, `namespace:key=value,…`, `namespace:*`, or a host';
  findings.error('bad-endpoint', `\`${showName(text)}\` names no host`, at, hint);
  return undefined;
}

/** `localhost` and what is outside the cluster come as a host. */
function bodyOf(text: string, at: Position): PartyBody | undefined {
  const isHost = text === 'localhost' || text.includes('.');
  if (isHost && !/[:=*]/.test(text)) return { kind: 'host', host: text };
  const [within = '', who = '', ...more] = text.includes(':') ? text.split(':') : ['default', text];
  if (more.length > 0) return undefined;
  const namespaces = within === '*' ? [] : within.includes('=') ? readLabels(within, at) : within;
  if (!namespaces || (typeof namespaces === 'string' && !isDnsLabel(namespaces))) return undefined;
  if (who !== '*' && !who.includes('=')) {
    if (nameFault(who, 'subdomain') !== undefined || typeof namespaces !== 'string') return undefined;
    return { kind: 'workload', namespace: namespaces, name: who };
  }
  const pods = who === '*' ? [] : readLabels(who, at);
  return pods && { kind: 'selected', namespaces, pods, isMade: true };
}

function readLabels(text: string, at: Position): readonly Requirement[] | undefined {
  const pairs = text.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  if (
    !pairs.every(
      ([key = '', value = '', ...more]) => more.length === 0 && isLabelKey(key) && isLabelValue(value),
    )
  )
    return undefined;
  return pairs.map(([key = '', value = '']) => ({ key, operator: 'In', values: [value], at }));
}
