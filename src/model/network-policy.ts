import type { Resource } from '../core/objects.ts';
import type { Problem } from '../core/problem.ts';
import type { Direction, NetworkPolicy, PolicyRule, PolicyTypes } from './policy.ts';
import { quote, startReading } from './policy-reading.ts';
import type { Path, Reading } from './policy-reading.ts';
import { readPeer } from './read-peer.ts';
import { readPort } from './read-port.ts';
import { readSelector } from './read-selector.ts';

/** What became of one NetworkPolicy object: its meaning, or every reason why the API server would refuse it. */
export interface PolicyReading {
  readonly policy?: NetworkPolicy;
  readonly problems: readonly Problem[];
}

/**
 * Reads a `networking.k8s.io/v1` NetworkPolicy with the defaults and the validation of the API server (Kubernetes
 * 1.34, strict fields). Every mistake is an error at its line; a policy with one has no meaning.
 */
export function readPolicy(resource: Resource): PolicyReading {
  const reading = startReading(resource);
  const { json, namespace, name, at } = resource;
  reading.object(json, [], ['apiVersion', 'kind', 'metadata', 'spec']);
  // Without a podSelector the empty one is meant: every pod of the namespace.
  const spec = reading.object(json.spec, ['spec'], ['podSelector', 'policyTypes', 'ingress', 'egress']) ?? {};
  const podSelector = readSelector(spec.podSelector, ['spec', 'podSelector'], reading);
  const ingress = readRules('ingress', spec.ingress, reading);
  const egress = readRules('egress', spec.egress, reading);
  const policyTypes = readPolicyTypes(spec.policyTypes, egress.length > 0, reading);
  const { problems } = reading;
  if (problems.length > 0) return { problems };
  const policy: NetworkPolicy = {
    namespace,
    name,
    at,
    podSelector: podSelector ?? { requirements: [], at: reading.at(['spec']) },
    policyTypes,
    ingress,
    egress,
    mentionsEgress: spec.egress !== undefined,
  };
  return { policy, problems };
}

/** Absent or empty: Ingress always, and Egress when there is an egress rule (API reference, `policyTypes`). */
function readPolicyTypes(value: unknown, hasEgressRule: boolean, reading: Reading): PolicyTypes {
  const path = ['spec', 'policyTypes'];
  const at = reading.at(path);
  const items = reading.list(value, path) ?? [];
  if (items.length === 0) return { ingress: true, egress: hasEgressRule, written: false, at };
  if (items.length > 2) {
    reading.error(path, 'policy-types', 'may not have more than two items', 'Ingress, Egress, or both');
  }
  for (const [index, item] of items.entries()) {
    if (item === 'Ingress' || item === 'Egress') continue;
    const written = typeof item === 'string' ? item.toLowerCase() : '';
    const meant = written.startsWith('in') ? 'Ingress' : written.startsWith('e') ? 'Egress' : undefined;
    const hint = meant === undefined ? 'Ingress or Egress' : `did you mean \`${meant}\`?`;
    reading.error([...path, index], 'policy-types', `${quote(item)} is not a policy type`, hint);
  }
  return { ingress: items.includes('Ingress'), egress: items.includes('Egress'), written: true, at };
}

function readRules(direction: Direction, value: unknown, reading: Reading): PolicyRule[] {
  const peersKey = direction === 'ingress' ? 'from' : 'to';
  const path: Path = ['spec', direction];
  return (reading.list(value, path) ?? []).flatMap((item, index) => {
    const here = [...path, index];
    // A null item is decoded as an empty rule, which admits everything.
    const json = reading.object(item ?? {}, here, [peersKey, 'ports']);
    if (!json) return [];
    const peers = (reading.list(json[peersKey], [...here, peersKey]) ?? []).flatMap(
      (peer, at) => readPeer(peer, [...here, peersKey, at], reading) ?? [],
    );
    const ports = (reading.list(json.ports, [...here, 'ports']) ?? []).flatMap(
      (port, at) => readPort(port, [...here, 'ports', at], reading) ?? [],
    );
    return [{ direction, index, at: reading.at(here), peers, ports }];
  });
}
