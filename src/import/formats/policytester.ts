import { isMap, listOf, mapOf } from '../../core/json.ts';
import { showName } from '../../text/escape.ts';
import type { Field } from '../fields.ts';
import type { Reading, YamlFormat } from '../format.ts';
import type { Claim, ImportedRule } from '../imported.ts';
import { Addresses } from './policytester-addresses.ts';
import { Connections } from './policytester-connections.ts';
import { Names } from './policytester-names.ts';
import { Pods } from './policytester-pods.ts';

const LISTS = ['pods', 'addresses', 'connections', 'rules'] as const;

/** policytester's `tests.yaml`. What it refuses is refused here, too; where it goes wrong silently, this says so. */
export const policytester: YamlFormat = {
  kind: 'yaml',
  name: 'policytester',
  looksRight: (root) =>
    isMap(root) &&
    ('pods' in root ||
      'addresses' in root ||
      'connections' in root ||
      listOf(root.rules).some((rule) => {
        const { allowed, denied } = mapOf(rule) ?? {};
        return allowed !== undefined || denied !== undefined;
      })),
  read,
};

function read(root: Field, reading: Reading): readonly ImportedRule[] {
  const lists = root.map(LISTS, 'error');
  const entries = (key: (typeof LISTS)[number]): readonly Field[] => lists?.get(key)?.list() ?? [];
  const pods = new Pods(entries('pods'), reading);
  const addresses = new Addresses(entries('addresses'), pods.names, reading);
  const connections = new Connections(entries('connections'), { pods, addresses }, reading);
  const names = new Names('rule', reading);
  return entries('rules').flatMap((field) => readRule(field, names, { pods, connections }, reading));
}

interface Known {
  readonly pods: Pods;
  readonly connections: Connections;
}

function readRule(
  field: Field,
  names: Names,
  { pods, connections }: Known,
  { spend }: Reading,
): readonly ImportedRule[] {
  const keys = field.map(['name', 'from', 'allowed', 'denied'], 'error');
  if (!keys) return [];
  const name = names.take(field, keys);
  const written = field.need(keys, 'from', 'a rule needs the pods that connect');
  const sources = written?.texts() ?? [];
  if (written && Array.isArray(written.value) && written.value.length === 0)
    written.error('empty-list', '`from` is an empty list', 'name the pods that connect');
  const from = pods.all(sources);
  const claims = (['allowed', 'denied'] as const).flatMap((key): readonly Claim[] =>
    (keys.get(key)?.texts() ?? []).flatMap((reference) =>
      connections
        .reached(reference)
        .flatMap(({ to, ports }) =>
          spend(from.length, reference.at)
            ? [{ expected: key === 'allowed' ? 'allow' : 'deny', to, ports, at: reference.at } as const]
            : [],
        ),
    ),
  );
  if (name === undefined) return [];
  const asksNothing = !keys.has('allowed') && !keys.has('denied');
  const why = 'it has neither `allowed` nor `denied`, and checks nothing';
  const lost = asksNothing ? [{ what: `the rule \`${showName(name)}\``, why, at: field.at }] : [];
  return [{ name, at: field.at, from, claims: once(claims), lost }];
}

/** A set, as policytester keeps it: by target, port and protocol. */
function once(claims: readonly Claim[]): readonly Claim[] {
  const byKey = new Map<string, Claim>();
  for (const claim of claims) {
    const { expected, to, ports } = claim;
    const port = ports?.kind === 'name' ? ports.name : ports?.kind === 'number' ? ports.number : '';
    const key = JSON.stringify([expected, to.kind, to.shown, port, ports?.protocol]);
    if (!byKey.has(key)) byKey.set(key, claim);
  }
  return [...byKey.values()];
}
