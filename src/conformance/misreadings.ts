import type { Clause } from './clauses.ts';
import type { Json, JsonObject, PolicyDraft } from './scenario.ts';

/** A way to read policies that is not Kubernetes' own, and the clauses that it gets wrong. */
export interface Misreading {
  readonly clauses: readonly Clause[];
  /** To follow "this cluster decides ". */
  readonly words: string;
  /** Policies that mean by Kubernetes' reading what these mean by the other. */
  readonly read: (policies: readonly PolicyDraft[]) => readonly PolicyDraft[];
}

/** An address that no pod, host or node of ours has. In place of a peer that picks nobody: a rule whose last peer went would be for everybody. */
export const NOBODY: JsonObject = { ipBlock: { cidr: '192.0.2.254/32' } };
/** Nothing listens there. */
const NO_PORT: JsonObject = { port: 1 };

/**
 * Mistakes that policy engines make, or might. Where one of them makes Kubernetes' own answers those that were seen, the clause that
 * it is about is named. Fine distinctions first: of several that explain the same, the first counts.
 */
export const MISREADINGS: readonly Misreading[] = [
  inObjects('ipBlock with except', 'as if `except` were not there', (one) => without(one, 'except')),
  inObjects('endPort', 'as if `endPort` were not there', (one) => without(one, 'endPort')),
  inObjects('UDP', 'as if UDP were TCP', (one) =>
    one.protocol === 'UDP' ? { ...one, protocol: 'TCP' } : one,
  ),
  inObjects('SCTP beside what is asked', 'as if SCTP were TCP', (one) =>
    one.protocol === 'SCTP' ? { ...one, protocol: 'TCP' } : one,
  ),
  inObjects('port named', 'as if no port had a name', (one) =>
    typeof one.port === 'string' ? { ...one, ...NO_PORT } : one,
  ),
  inObjects('port named', 'as if a named port were any port', (one) =>
    typeof one.port === 'string' ? without(one, 'port') : one,
  ),
  inObjects('port numeric', 'as if a numeric port were any port', (one) =>
    typeof one.port === 'number' ? without(without(one, 'port'), 'endPort') : one,
  ),
  inObjects('NotIn', 'as if `NotIn` asked for the key to be there', (one) =>
    Array.isArray(one.matchExpressions)
      ? {
          ...one,
          matchExpressions: (one.matchExpressions as readonly JsonObject[]).flatMap((each) =>
            each.operator === 'NotIn' ? [each, { key: each.key ?? '', operator: 'Exists' }] : [each],
          ),
        }
      : one,
  ),
  inObjects('NotIn', 'as if `NotIn` were `DoesNotExist`', (one) =>
    one.operator === 'NotIn' ? { key: one.key ?? '', operator: 'DoesNotExist' } : one,
  ),
  ...(['In', 'NotIn', 'Exists', 'DoesNotExist'] as const).map((operator) =>
    inObjects(operator, `as if requirements with \`${operator}\` were not there`, (one) =>
      Array.isArray(one.matchExpressions)
        ? {
            ...one,
            matchExpressions: (one.matchExpressions as readonly JsonObject[]).filter(
              (each) => each.operator !== operator,
            ),
          }
        : one,
    ),
  ),
  inObjects('In', 'as if `In` had its first value only', (one) =>
    one.operator === 'In' && Array.isArray(one.values) ? { ...one, values: one.values.slice(0, 1) } : one,
  ),
  inObjects(
    'labels and expressions together',
    'by labels alone where expressions stand beside them',
    (one) => (one.matchLabels === undefined ? one : without(one, 'matchExpressions')),
  ),
  inObjects(
    'labels and expressions together',
    'by expressions alone where labels stand beside them',
    (one) => (one.matchExpressions === undefined ? one : without(one, 'matchLabels')),
  ),
  inPeers('both selectors in one peer', 'as if the namespace of two selectors were not asked for', (one) =>
    isBoth(one) ? [without(one, 'namespaceSelector')] : [one],
  ),
  inPeers('both selectors in one peer', 'as if the pods of two selectors were not asked for', (one) =>
    isBoth(one) ? [without(one, 'podSelector')] : [one],
  ),
  inPeers('both selectors in one peer', 'as if either of two selectors were enough', (one) =>
    isBoth(one) ? [without(one, 'podSelector'), without(one, 'namespaceSelector')] : [one],
  ),
  inPeers('podSelector alone', 'as if a `podSelector` alone were of every namespace', (one) =>
    one.podSelector !== undefined && one.namespaceSelector === undefined
      ? [{ ...one, namespaceSelector: {} }]
      : [one],
  ),
  inPeers('empty podSelector in a peer', 'as if an empty `podSelector` picked nothing', (one) =>
    isEmptySelector(one.podSelector) ? [NOBODY] : [one],
  ),
  inPeers('empty namespaceSelector in a peer', 'as if an empty `namespaceSelector` picked nothing', (one) =>
    isEmptySelector(one.namespaceSelector) ? [NOBODY] : [one],
  ),
  inPeers('ipBlock of IPv6', 'as if a range of IPv6 were every address', (one) =>
    isIpBlock(one, (cidr) => cidr.includes(':')) ? [{ ipBlock: { cidr: '0.0.0.0/0' } }] : [one],
  ),
  inObjects('ipBlock with host bits', 'as if an address with host bits were only itself', (one) =>
    typeof one.cidr === 'string' && /^@.*\/\d+$/.test(one.cidr)
      ? { cidr: one.cidr.replace(/\d+$/, '32') }
      : one,
  ),
  inPeers('ipBlock', 'as if no `ipBlock` matched', (one) => (one.ipBlock === undefined ? [one] : [NOBODY])),
  inRules('from []', 'as if an empty `from` were nobody', (one) => emptyAs(one, 'from', NOBODY)),
  inRules('to []', 'as if an empty `to` were nobody', (one) => emptyAs(one, 'to', NOBODY)),
  inRules('ports []', 'as if empty `ports` were no port', (one) => emptyAs(one, 'ports', NO_PORT)),
  inRules('from absent', 'as if a rule without `from` were for nobody', (one, direction) =>
    direction === 'ingress' && one.from === undefined ? { ...one, from: [NOBODY] } : one,
  ),
  inRules('to absent', 'as if a rule without `to` were for nobody', (one, direction) =>
    direction === 'egress' && one.to === undefined ? { ...one, to: [NOBODY] } : one,
  ),
  inRules('two peers', 'by the first peer of a rule alone', (one) => firstOnly(one, ['from', 'to'])),
  inSpecs(['ingress []'], 'as if an empty `ingress` let everything in', (spec) =>
    emptyAs(spec, 'ingress', {}),
  ),
  inSpecs(['egress []'], 'as if an empty `egress` let everything out', (spec) => emptyAs(spec, 'egress', {})),
  inSpecs(['policyTypes absent'], 'as if `policyTypes` that is absent were `[Ingress]`', (spec) =>
    spec.policyTypes === undefined ? { ...spec, policyTypes: ['Ingress'] } : spec,
  ),
  inSpecs(['policyTypes absent'], 'as if `policyTypes` that is absent were both', (spec) =>
    spec.policyTypes === undefined ? { ...spec, policyTypes: ['Ingress', 'Egress'] } : spec,
  ),
  inSpecs(['policyTypes []'], 'as if empty `policyTypes` were `[Ingress]`', (spec) =>
    isEmptyList(spec.policyTypes) ? { ...spec, policyTypes: ['Ingress'] } : spec,
  ),
  inSpecs(['policyTypes Egress'], 'as if every policy were for ingress, too', (spec) =>
    Array.isArray(spec.policyTypes) && spec.policyTypes.length > 0
      ? { ...spec, policyTypes: [...new Set(['Ingress', ...(spec.policyTypes as readonly string[])])] }
      : spec,
  ),
  inSpecs(
    ['rules of a direction that policyTypes leaves out'],
    'as if rules counted beside `policyTypes`',
    (spec) => ({
      ...spec,
      policyTypes: [
        ...new Set([
          ...(Array.isArray(spec.policyTypes) ? (spec.policyTypes as readonly string[]) : ['Ingress']),
          ...(spec.ingress === undefined ? [] : ['Ingress']),
          ...(spec.egress === undefined ? [] : ['Egress']),
        ]),
      ],
    }),
  ),
  inSpecs(['policyTypes Egress', 'policyTypes both'], 'as if nothing were said of egress', (spec) => ({
    ...without(spec, 'egress'),
    podSelector: isIngress(spec) ? (spec.podSelector ?? {}) : nobodysLabels(),
    policyTypes: ['Ingress'],
  })),
  inSpecs(['policyTypes Ingress', 'policyTypes both'], 'as if nothing were said of ingress', (spec) => ({
    ...without(spec, 'ingress'),
    podSelector: isEgress(spec) ? (spec.podSelector ?? {}) : nobodysLabels(),
    policyTypes: ['Egress'],
  })),
  {
    clauses: ['several policies of one namespace'],
    words: 'by the first policy of a namespace alone',
    read: (policies) =>
      policies.filter(
        ({ namespace }, index) => policies.findIndex((one) => one.namespace === namespace) === index,
      ),
  },
  {
    clauses: ['several policies of one namespace'],
    words: 'by the last policy of a namespace alone',
    read: (policies) =>
      policies.filter(
        ({ namespace }, index) => policies.findLastIndex((one) => one.namespace === namespace) === index,
      ),
  },
];

/** A spec with every object of it replaced by what `change` makes of it, innermost first. */
export function everywhere(spec: JsonObject, change: (object: JsonObject) => JsonObject): JsonObject {
  const walk = (value: Json): Json => {
    if (Array.isArray(value)) return (value as readonly Json[]).map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value as JsonObject);
    return change(Object.fromEntries(entries.map(([key, item]) => [key, walk(item)])));
  };
  return walk(spec) as JsonObject;
}

/** A spec with each peer replaced by some. */
export function eachPeer(
  spec: JsonObject,
  change: (peer: JsonObject, direction: 'from' | 'to') => readonly JsonObject[],
): JsonObject {
  return eachRule(spec, (rule) => ({
    ...rule,
    ...Object.fromEntries(
      (['from', 'to'] as const).flatMap((key) =>
        Array.isArray(rule[key])
          ? [[key, (rule[key] as readonly JsonObject[]).flatMap((peer) => change(peer, key))]]
          : [],
      ),
    ),
  }));
}

type Direction = 'ingress' | 'egress';

function eachRule(
  spec: JsonObject,
  change: (rule: JsonObject, direction: Direction) => JsonObject,
): JsonObject {
  return {
    ...spec,
    ...Object.fromEntries(
      (['ingress', 'egress'] as const).flatMap((direction) =>
        Array.isArray(spec[direction])
          ? [[direction, (spec[direction] as readonly JsonObject[]).map((rule) => change(rule, direction))]]
          : [],
      ),
    ),
  };
}

function inSpecs(
  clauses: readonly Clause[],
  words: string,
  change: (spec: JsonObject) => JsonObject,
): Misreading {
  return {
    clauses,
    words,
    read: (policies) => policies.map((policy) => ({ ...policy, spec: change(policy.spec) })),
  };
}

function inObjects(clause: Clause, words: string, change: (object: JsonObject) => JsonObject): Misreading {
  return inSpecs([clause], words, (spec) => everywhere(spec, change));
}

function inPeers(
  clause: Clause,
  words: string,
  change: (peer: JsonObject) => readonly JsonObject[],
): Misreading {
  return inSpecs([clause], words, (spec) => eachPeer(spec, change));
}

function inRules(
  clause: Clause,
  words: string,
  change: (rule: JsonObject, direction: Direction) => JsonObject,
): Misreading {
  return inSpecs([clause], words, (spec) => eachRule(spec, change));
}

/** The object without a field. */
export function without(object: JsonObject, field: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== field));
}

function emptyAs(object: JsonObject, field: string, item: JsonObject): JsonObject {
  return isEmptyList(object[field]) ? { ...object, [field]: [item] } : object;
}

function firstOnly(object: JsonObject, fields: readonly string[]): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [
      key,
      fields.includes(key) && Array.isArray(value) ? (value as readonly Json[]).slice(0, 1) : value,
    ]),
  );
}

function isEmptyList(value: Json | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}

function isBoth({ podSelector, namespaceSelector }: JsonObject): boolean {
  return podSelector !== undefined && namespaceSelector !== undefined;
}

function isEmptySelector(value: Json | undefined): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value as JsonObject).every((one) =>
    Array.isArray(one)
      ? one.length === 0
      : typeof one === 'object' && one !== null && Object.keys(one).length === 0,
  );
}

function isIpBlock({ ipBlock }: JsonObject, test: (cidr: string) => boolean): boolean {
  if (typeof ipBlock !== 'object' || ipBlock === null || Array.isArray(ipBlock)) return false;
  const { cidr } = ipBlock as JsonObject;
  return typeof cidr === 'string' && test(cidr);
}

function isIngress({ policyTypes }: JsonObject): boolean {
  return !Array.isArray(policyTypes) || policyTypes.length === 0 || policyTypes.includes('Ingress');
}

function isEgress({ policyTypes, egress }: JsonObject): boolean {
  if (Array.isArray(policyTypes) && policyTypes.length > 0) return policyTypes.includes('Egress');
  return Array.isArray(egress) && egress.length > 0;
}

function nobodysLabels(): JsonObject {
  return { matchLabels: { 'netproof.example/nobody': 'nobody' } };
}
