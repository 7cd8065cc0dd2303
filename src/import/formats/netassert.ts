import { isMap, listOf } from '../../core/json.ts';
import { isDnsLabel, nameFault } from '../../kubernetes/names.ts';
import { showName } from '../../text/escape.ts';
import type { Field } from '../fields.ts';
import type { Reading, YamlFormat } from '../format.ts';
import type { ImportedRule, Party } from '../imported.ts';

const KEYS = [
  'name',
  'type',
  'protocol',
  'targetPort',
  'timeoutSeconds',
  'attempts',
  'exitCode',
  'src',
  'dst',
  // What a run found: netassert takes them, and so does this.
  'pass',
  'failureReason',
];
const SIGNS = ['src', 'dst', 'targetPort', 'exitCode'];

/** The tests of netassert 2. */
export const netassert: YamlFormat = {
  kind: 'yaml',
  name: 'netassert',
  hasUniqueNames: true,
  looksRight: (root) => listOf(root).some((one) => isMap(one) && SIGNS.some((key) => key in one)),
  read: (root, reading) => (root.list() ?? []).flatMap((field) => readTest(field, reading)),
};

function readTest(field: Field, { findings, spend }: Reading): readonly ImportedRule[] {
  const keys = field.map(KEYS, 'warning');
  if (!keys) return [];
  const [src, dst, port] = ['src', 'dst', 'targetPort'].map((key) => field.need(keys, key));
  const exit = keys.get('exitCode');
  const name = field.need(keys, 'name')?.text();
  field.need(keys, 'type', 'it is `k8s`')?.oneOf(['k8s']);
  const protocol = keys.has('protocol') ? keys.get('protocol')?.oneOf(['tcp', 'udp'] as const) : 'tcp';
  const number = port?.whole(1, 65_535);
  const code = exit ? exit.whole(0, 1) : 0;
  for (const key of ['attempts', 'timeoutSeconds']) readPace(keys.get(key), findings);
  const from = src && readSource(src);
  const to = dst && readTarget(dst, protocol);
  if (name === undefined || !from || !to || !port || number === undefined || !spend(1, field.at)) return [];
  if (protocol === undefined || code === undefined) return [];
  const ports = {
    kind: 'number',
    number,
    protocol: protocol === 'udp' ? 'UDP' : 'TCP',
    at: port.at,
  } as const;
  const expected = code === 0 ? 'allow' : 'deny';
  return [
    {
      name,
      at: field.at,
      from: [from],
      claims: [{ expected, to, ports, at: dst.at }],
      lost: [],
    },
  ];
}

/** netproof tries until an answer settles, and every sample of a deny has to agree: it has no such numbers. */
function readPace(field: Field | undefined, findings: Reading['findings']): void {
  if (field?.whole(0, Number.MAX_SAFE_INTEGER) === undefined) return;
  const message = `${field.name} is left out: netproof asks until an answer settles, and every sample must agree`;
  findings.notice('ignored-key', message, field.keyAt);
}

function readSource(src: Field): Party | undefined {
  const keys = src.map(['k8sResource'], 'warning');
  if (!keys) return undefined;
  const resource = src.need(keys, 'k8sResource', 'a source is a workload');
  return resource && readResource(resource);
}

function readTarget(dst: Field, protocol: string | undefined): Party | undefined {
  const keys = dst.map(['k8sResource', 'host'], 'warning');
  if (!keys) return undefined;
  const [resource, host] = [keys.get('k8sResource'), keys.get('host')];
  if (resource && host) {
    dst.error('two-targets', '`dst` has both `k8sResource` and `host`', 'remove one of the two');
    return undefined;
  }
  if (resource) return readResource(resource);
  if (!host) {
    dst.need(keys, 'k8sResource', 'a target is `k8sResource` or `host`');
    return undefined;
  }
  const named = host.map(['name'], 'warning');
  const name = named && host.need(named, 'name');
  if (!name) return undefined;
  if (protocol === 'udp') {
    const hint = 'a target of a UDP test is a `k8sResource`';
    host.error('udp-host', 'netassert tries no host by UDP', hint);
    return undefined;
  }
  const text = name.text();
  return text === undefined ? undefined : { kind: 'host', host: text, shown: text, at: name.at };
}

function readResource(resource: Field): Party | undefined {
  const keys = resource.map(['kind', 'name', 'namespace'], 'warning');
  if (!keys) return undefined;
  const kinds = ['deployment', 'statefulset', 'daemonset', 'pod'] as const;
  const kind = resource.need(keys, 'kind')?.oneOf(kinds);
  const name = readName(resource, keys, 'name');
  const namespace = readName(resource, keys, 'namespace');
  if (kind === undefined || name === undefined || namespace === undefined) return undefined;
  const shown = `${namespace}/${kind}/${name}`;
  return { kind: 'workload', namespace, name, of: kind, shown, at: keys.get('name')?.at ?? resource.at };
}

function readName(
  resource: Field,
  keys: ReadonlyMap<string, Field>,
  key: 'name' | 'namespace',
): string | undefined {
  const field = resource.need(keys, key);
  const text = field?.text();
  if (text === undefined) return undefined;
  if (key === 'namespace' ? isDnsLabel(text) : nameFault(text, 'subdomain') === undefined) return text;
  field?.error(
    'bad-name',
    `\`${showName(text)}\` is not a valid ${key === 'name' ? 'object' : 'namespace'} name`,
  );
  return undefined;
}
