import type { Json, JsonObject, PolicyDraft, Scenario } from './scenario.ts';

/** Every clause of the API that a scenario can use on this cluster, by the name that reports show. */
export const CLAUSES = [
  'spec.podSelector {}',
  'spec.podSelector with requirements',
  'podSelector alone',
  'namespaceSelector alone',
  'both selectors in one peer',
  'two peers',
  'empty podSelector in a peer',
  'empty namespaceSelector in a peer',
  'namespace by kubernetes.io/metadata.name',
  'matchLabels',
  'In',
  'NotIn',
  'Exists',
  'DoesNotExist',
  'labels and expressions together',
  'policyTypes absent',
  'policyTypes []',
  'policyTypes Ingress',
  'policyTypes Egress',
  'policyTypes both',
  'rules of a direction that policyTypes leaves out',
  'ingress absent',
  'ingress []',
  'ingress [{}]',
  'egress absent',
  'egress []',
  'egress [{}]',
  'from absent',
  'from []',
  'to absent',
  'to []',
  'ports absent',
  'ports []',
  'port numeric',
  'port named',
  'endPort',
  'protocol alone',
  'protocol absent',
  'TCP',
  'UDP',
  'SCTP beside what is asked',
  'ipBlock',
  'ipBlock with except',
  'ipBlock with host bits',
  'ipBlock of IPv6',
  'several policies of one namespace',
  'ingress and egress in one policy',
] as const;

/** One of them. */
export type Clause = (typeof CLAUSES)[number];

/** The clauses that a scenario uses. */
export function clausesOf(scenario: Pick<Scenario, 'policies'>): ReadonlySet<Clause> {
  const found = new Set<Clause>();
  const namespaces = scenario.policies.map(({ namespace }) => namespace);
  if (new Set(namespaces).size < namespaces.length) found.add('several policies of one namespace');
  for (const policy of scenario.policies) for (const clause of ofPolicy(policy)) found.add(clause);
  return found;
}

function* ofPolicy({ spec }: PolicyDraft): Iterable<Clause> {
  yield hasRequirements(spec.podSelector) ? 'spec.podSelector with requirements' : 'spec.podSelector {}';
  yield* ofSelector(spec.podSelector);
  const types = list(spec.policyTypes);
  const ingress = types.length === 0 || types.includes('Ingress');
  const egress = types.length === 0 ? list(spec.egress).length > 0 : types.includes('Egress');
  if (spec.policyTypes === undefined) yield 'policyTypes absent';
  else if (types.length === 0) yield 'policyTypes []';
  else if (types.length === 2) yield 'policyTypes both';
  else yield ingress ? 'policyTypes Ingress' : 'policyTypes Egress';
  if ((!ingress && list(spec.ingress).length > 0) || (!egress && list(spec.egress).length > 0))
    yield 'rules of a direction that policyTypes leaves out';
  if (ingress && egress) yield 'ingress and egress in one policy';
  for (const [direction, key] of [
    ['ingress', 'from'],
    ['egress', 'to'],
  ] as const) {
    if (spec[direction] === undefined) yield `${direction} absent`;
    else if (list(spec[direction]).length === 0) yield `${direction} []`;
    for (const rule of list(spec[direction]).filter(isObject)) {
      if (Object.keys(rule).length === 0) yield `${direction} [{}]`;
      if (rule[key] === undefined) yield `${key} absent`;
      else if (list(rule[key]).length === 0) yield `${key} []`;
      yield* ofPeers(list(rule[key]).filter(isObject));
      if (rule.ports === undefined) yield 'ports absent';
      else if (list(rule.ports).length === 0) yield 'ports []';
      for (const port of list(rule.ports).filter(isObject)) yield* ofPort(port);
    }
  }
}

function* ofPeers(peers: readonly JsonObject[]): Iterable<Clause> {
  if (peers.length > 1) yield 'two peers';
  for (const { podSelector, namespaceSelector, ipBlock } of peers) {
    if (podSelector !== undefined && namespaceSelector !== undefined) yield 'both selectors in one peer';
    else if (podSelector !== undefined) yield 'podSelector alone';
    else if (namespaceSelector !== undefined) yield 'namespaceSelector alone';
    if (podSelector !== undefined && !hasRequirements(podSelector)) yield 'empty podSelector in a peer';
    if (namespaceSelector !== undefined && !hasRequirements(namespaceSelector))
      yield 'empty namespaceSelector in a peer';
    if (
      namespaceSelector !== undefined &&
      JSON.stringify(namespaceSelector).includes('kubernetes.io/metadata.name')
    )
      yield 'namespace by kubernetes.io/metadata.name';
    yield* ofSelector(podSelector);
    yield* ofSelector(namespaceSelector);
    if (!isObject(ipBlock)) continue;
    yield 'ipBlock';
    if (typeof ipBlock.cidr === 'string' && ipBlock.cidr.includes(':')) yield 'ipBlock of IPv6';
    if (list(ipBlock.except).length > 0) yield 'ipBlock with except';
    if (typeof ipBlock.cidr === 'string' && /^@.*\/(?!32)\d+$/.test(ipBlock.cidr))
      yield 'ipBlock with host bits';
  }
}

function* ofSelector(selector: Json | undefined): Iterable<Clause> {
  if (!isObject(selector)) return;
  const labelled = isObject(selector.matchLabels) && Object.keys(selector.matchLabels).length > 0;
  const expressions = list(selector.matchExpressions).filter(isObject);
  if (labelled) yield 'matchLabels';
  if (labelled && expressions.length > 0) yield 'labels and expressions together';
  for (const { operator } of expressions) {
    if (operator === 'In' || operator === 'NotIn' || operator === 'Exists' || operator === 'DoesNotExist')
      yield operator;
  }
}

function* ofPort({ port, endPort, protocol }: JsonObject): Iterable<Clause> {
  if (endPort !== undefined) yield 'endPort';
  else if (typeof port === 'number') yield 'port numeric';
  else if (typeof port === 'string') yield 'port named';
  else yield 'protocol alone';
  if (protocol === undefined) yield 'protocol absent';
  if (protocol === 'TCP' || protocol === 'UDP') yield protocol;
  if (protocol === 'SCTP') yield 'SCTP beside what is asked';
}

function hasRequirements(selector: Json | undefined): boolean {
  if (!isObject(selector)) return false;
  const { matchLabels, matchExpressions } = selector;
  return (isObject(matchLabels) && Object.keys(matchLabels).length > 0) || list(matchExpressions).length > 0;
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
