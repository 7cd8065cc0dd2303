import type { Inventory, Labels, Namespace, Workload } from '../../src/core/objects.ts';
import type { JsonMap as Json } from '../../src/core/json.ts';

/*
 * A second reading of the API documentation, as slow and as plain as can be: it works on the raw JSON, knows no
 * classes, no sets and no positions, and shares no code with src/model. Where the two differ, one of them is wrong.
 * Pods' addresses are given, so that an ipBlock is just a comparison of bits.
 */

export interface OraclePod {
  readonly workload: Workload;
  readonly ip: string;
}

interface World {
  readonly inventory: Inventory;
  readonly namespaces: readonly Namespace[];
}

export function oracleAllows(
  inventory: Inventory,
  from: OraclePod | string,
  to: OraclePod | string,
  port: number,
  protocol: string,
): boolean {
  const world: World = { inventory, namespaces: inventory.namespaces };
  if (typeof from !== 'string' && typeof to !== 'string' && from.workload === to.workload) {
    if (from.workload.replicas <= 1) return true;
  }
  if (
    typeof from !== 'string' &&
    from.workload.hostNetwork &&
    typeof to !== 'string' &&
    !to.workload.hostNetwork
  ) {
    return true;
  }
  return (
    oneSide(world, 'egress', from, to, to, port, protocol) &&
    oneSide(world, 'ingress', to, from, to, port, protocol)
  );
}

function oneSide(
  world: World,
  direction: 'ingress' | 'egress',
  subject: OraclePod | string,
  peer: OraclePod | string,
  target: OraclePod | string,
  port: number,
  protocol: string,
): boolean {
  if (typeof subject === 'string' || subject.workload.hostNetwork) return true;
  let isolated = false;
  for (const { namespace, json } of world.inventory.policies) {
    if (namespace !== subject.workload.namespace) continue;
    const spec = json.spec as Json;
    if (!labelsMatch(spec.podSelector as Json | undefined, subject.workload.labels)) continue;
    const types = (spec.policyTypes ?? []) as string[];
    const rules = (spec[direction] ?? []) as Json[];
    const applies =
      types.length > 0
        ? types.includes(direction === 'ingress' ? 'Ingress' : 'Egress')
        : direction === 'ingress' || rules.length > 0;
    if (!applies) continue;
    isolated = true;
    for (const rule of rules) {
      const peers = (rule[direction === 'ingress' ? 'from' : 'to'] ?? []) as Json[];
      const ports = (rule.ports ?? []) as Json[];
      const peersOk = peers.length === 0 || peers.some((one) => peerMatches(world, namespace, one, peer));
      const portsOk = ports.length === 0 || ports.some((one) => portMatches(one, target, port, protocol));
      if (peersOk && portsOk) return true;
    }
  }
  return !isolated;
}

function peerMatches(world: World, namespace: string, peer: Json, party: OraclePod | string): boolean {
  const block = peer.ipBlock as { cidr: string; except?: string[] } | undefined;
  if (block) {
    const ip = typeof party === 'string' ? party : party.ip;
    return inCidr(block.cidr, ip) && !(block.except ?? []).some((cidr) => inCidr(cidr, ip));
  }
  if (typeof party === 'string' || party.workload.hostNetwork) return false;
  const { workload } = party;
  const namespaceSelector = peer.namespaceSelector as Json | undefined;
  if (namespaceSelector) {
    const labels = world.namespaces.find((one) => one.name === workload.namespace)?.labels ?? {};
    if (!labelsMatch(namespaceSelector, labels)) return false;
  } else if (workload.namespace !== namespace) {
    return false;
  }
  return labelsMatch(peer.podSelector as Json | undefined, workload.labels);
}

function labelsMatch(selector: Json | undefined, labels: Labels): boolean {
  for (const [key, value] of Object.entries((selector?.matchLabels ?? {}) as Labels)) {
    if (labels[key] !== value) return false;
  }
  interface Expression {
    key: string;
    operator: string;
    values?: string[];
  }
  for (const { key, operator, values = [] } of (selector?.matchExpressions ?? []) as Expression[]) {
    const has = key in labels;
    const listed = has && values.includes(labels[key] ?? '');
    if (operator === 'Exists' && !has) return false;
    if (operator === 'DoesNotExist' && has) return false;
    if (operator === 'In' && !listed) return false;
    if (operator === 'NotIn' && listed) return false;
  }
  return true;
}

function portMatches(item: Json, target: OraclePod | string, port: number, protocol: string): boolean {
  if ((item.protocol ?? 'TCP') !== protocol) return false;
  const wanted = item.port as number | string | undefined;
  if (wanted === undefined) return true;
  if (typeof wanted === 'string') {
    if (typeof target === 'string' || target.workload.hostNetwork) return false;
    return target.workload.ports.some(
      (one) => one.name === wanted && one.number === port && one.protocol === protocol,
    );
  }
  const end = (item.endPort as number | undefined) ?? wanted;
  return wanted <= port && port <= end;
}

function inCidr(cidr: string, ip: string): boolean {
  const [base = '', prefix = ''] = cidr.split('/');
  return binary(base).slice(0, Number(prefix)) === binary(ip).slice(0, Number(prefix));
}

/** IPv4 only: the generated worlds have no other. */
function binary(ip: string): string {
  return ip
    .split('.')
    .map((octet) => Number(octet).toString(2).padStart(8, '0'))
    .join('');
}
