import { listOf, mapOf } from '../../core/json.ts';
import type { Findings } from '../../core/findings.ts';
import type { Resource } from '../../core/objects.ts';
import { checkShape } from '../../manifests/objects/shape.ts';
import type { Path } from '../../yaml/path.ts';
import type { Direction, NetworkPolicy, PolicyRule, PolicyTypes } from '../policy.ts';
import { NETWORK_POLICY } from './fields.ts';
import { readPeer } from './peer.ts';
import { readPort } from './port.ts';
import { isAbsent, quote, Reading } from './reading.ts';
import { readSelector } from './selector.ts';

/**
 * Reads a `networking.k8s.io/v1` NetworkPolicy with the defaults and the validation of the API server (Kubernetes
 * 1.34, strict fields). Every mistake is an error at its line; a policy with one has no meaning.
 */
export function readNetworkPolicy(resource: Resource, findings: Findings): NetworkPolicy | undefined {
  const before = findings.errors;
  const { json, namespace, name, at } = resource;
  checkShape(resource, json, [], NETWORK_POLICY, findings);
  const reading = new Reading(resource, findings);
  // Without a podSelector the empty one is meant: every pod of the namespace.
  const spec = mapOf(json.spec) ?? {};
  const podSelector = readSelector(spec.podSelector, ['spec', 'podSelector'], reading);
  const ingress = readRules('ingress', spec.ingress, reading);
  const egress = readRules('egress', spec.egress, reading);
  const policyTypes = readPolicyTypes(spec.policyTypes, egress.length > 0, reading);
  if (findings.errors > before) return undefined;
  return {
    namespace,
    name,
    at,
    podSelector: podSelector ?? { requirements: [], at: reading.at(['spec']) },
    policyTypes,
    ingress,
    egress,
    mentionsEgress: !isAbsent(spec.egress),
  };
}

/** Absent or empty: Ingress always, and Egress when there is an egress rule (API reference, `policyTypes`). */
function readPolicyTypes(value: unknown, hasEgressRule: boolean, reading: Reading): PolicyTypes {
  const path = ['spec', 'policyTypes'];
  const at = reading.at(path);
  const items = listOf(value);
  if (items.length === 0) return { ingress: true, egress: hasEgressRule, written: false, at };
  if (items.length > 2) {
    reading.error(path, 'policy-types', 'may not have more than two items', 'Ingress, Egress, or both');
  }
  for (const [index, item] of items.entries()) {
    if (typeof item !== 'string' || item === 'Ingress' || item === 'Egress') continue;
    const written = item.toLowerCase();
    const meant = written.startsWith('in') ? 'Ingress' : written.startsWith('e') ? 'Egress' : undefined;
    const hint = meant === undefined ? 'Ingress or Egress' : `did you mean \`${meant}\`?`;
    reading.error([...path, index], 'policy-types', `${quote(item)} is not a policy type`, hint);
  }
  return { ingress: items.includes('Ingress'), egress: items.includes('Egress'), written: true, at };
}

function readRules(direction: Direction, value: unknown, reading: Reading): PolicyRule[] {
  const peersKey = direction === 'ingress' ? 'from' : 'to';
  const path: Path = ['spec', direction];
  return listOf(value).flatMap((item, index) => {
    const here = [...path, index];
    const json = mapOf(item);
    if (!json) return [];
    const peers = listOf(json[peersKey]).flatMap(
      (peer, at) => readPeer(peer, [...here, peersKey, at], reading) ?? [],
    );
    const ports = listOf(json.ports).flatMap(
      (port, at) => readPort(port, [...here, 'ports', at], reading) ?? [],
    );
    const isEmpty = peersKey in json && listOf(json[peersKey]).length === 0;
    return [
      {
        ...{ direction, index, at: reading.at(here), peers, ports },
        ...(isEmpty && { emptyPeersAt: reading.at([...here, peersKey]) }),
      },
    ];
  });
}
