import { isMap } from '../../core/json.ts';
import type { Expected } from '../../core/check.ts';
import { isDnsLabel, nameFault } from '../../kubernetes/names.ts';
import { showName } from '../../text/escape.ts';
import type { Field } from '../fields.ts';
import type { Reading, YamlFormat } from '../format.ts';
import type { Claim, ImportedRule, Lost, Party } from '../imported.ts';

/** The tests of netassert before 2: who connects, to which DNS names, and ports with a minus for what is closed. */
export const netassertV1: YamlFormat = {
  kind: 'yaml',
  name: 'netassert-v1',
  looksRight: (root) => isMap(root) && (isMap(root.k8s) || isMap(root.host)),
  read,
};

function read(root: Field, reading: Reading): readonly ImportedRule[] {
  const top = root.map(['k8s', 'host'], 'warning');
  const machines = [...(top?.get('host')?.map([], 'any') ?? [])];
  const kinds = top?.get('k8s')?.map(['deployment', 'statefulset', 'daemonset', 'pod'], 'error') ?? [];
  return [
    ...machines.map(([name, field]) => fromMachine(name, field)),
    ...[...kinds].flatMap(([kind, field]) =>
      [...(field.map([], 'any') ?? [])].flatMap(([name, targets]) => fromPods(kind, name, targets, reading)),
    ),
  ];
}

/** From this machine, or another by SSH: no pod connects. */
function fromMachine(name: string, field: Field): ImportedRule {
  const why = 'netassert connects from a machine here, and a rule’s source is a pod';
  return {
    name: `host ${name}`,
    at: field.keyAt,
    from: [],
    claims: [],
    lost: [{ what: `what \`${showName(name)}\` reaches`, why, at: field.keyAt }],
  };
}

function fromPods(kind: string, written: string, field: Field, reading: Reading): readonly ImportedRule[] {
  const [namespace = '', name = ''] = written.includes(':') ? written.split(':') : ['default', written];
  if (!isDnsLabel(namespace) || nameFault(name, 'subdomain') !== undefined || written.split(':').length > 2) {
    const message = `\`${showName(written)}\` is not the name of pods`;
    reading.findings.error('bad-name', message, field.keyAt, 'write `name`, or `namespace:name`');
    return [];
  }
  const at = field.keyAt;
  const from: Party = { kind: 'workload', namespace, name, of: kind, shown: written, at };
  const lost: Lost[] = [];
  const claims = [...(field.map([], 'any') ?? [])].flatMap(([target, ports]) => {
    const to: Party = { kind: 'host', host: target, shown: target, at: ports.keyAt };
    return readPorts(ports).flatMap((one) => (reading.spend(1, ports.at) ? [toClaim(to, one)] : []));
  });
  return [{ name: `${namespace}/${name}`, at, from: [from], claims, lost }];
}

interface Port {
  readonly expected: Expected;
  readonly number: number;
  readonly protocol: 'TCP' | 'UDP';
  readonly field: Field;
}

function toClaim(to: Party, { expected, number, protocol, field: { at } }: Port): Claim {
  return { expected, to, ports: { kind: 'number', number, protocol, at }, at };
}

/** `80`, `-80`, `UDP:53`, `-TCP:80`, several with commas between them, or a list of these. */
function readPorts(field: Field): readonly Port[] {
  if (Array.isArray(field.value)) return (field.list() ?? []).flatMap(readPorts);
  const text = typeof field.value === 'number' ? String(field.value) : field.text();
  if (text === undefined) return [];
  return text.split(',').flatMap((part): readonly Port[] => {
    const [, minus, protocol = 'TCP', digits = ''] = /^\s*(-)?(?:(TCP|UDP):)?(\d{1,5})\s*$/i.exec(part) ?? [];
    const number = Number(digits);
    if (number < 1 || number > 65_535) {
      const hint = 'write `80`, `-80` for one that is closed, or `UDP:53`';
      field.error('bad-port', `\`${showName(part.trim())}\` is not a port`, hint);
      return [];
    }
    const upper = protocol.toUpperCase() === 'UDP' ? 'UDP' : 'TCP';
    return [{ expected: minus === undefined ? 'allow' : 'deny', number, protocol: upper, field }];
  });
}
