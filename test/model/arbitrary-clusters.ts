import fc from 'fast-check';
import type { Inventory, Namespace, Protocol, Resource, Workload } from '../../src/core/objects.ts';
import type { Position } from '../../src/core/problem.ts';
import { workloadKey } from '../../src/model/connection.ts';

/** Generated clusters: few words, so that selectors often match; every clause of the API somewhere among them. */

const AT: Position = { file: 'world.yaml', line: 1, column: 1 };
const NAMESPACES = ['alpha', 'beta', 'gamma'];
const KEYS = ['app', 'tier'];
const VALUES = ['web', 'db', 'api'];
const NUMBERS = [80, 443, 5432, 8080];
const NAMES = ['http', 'pg', 'dns'];
const PROTOCOLS: Protocol[] = ['TCP', 'UDP', 'SCTP'];

type Json = Record<string, unknown>;

const labels = fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES), { maxKeys: 2 });
const number = fc.constantFrom(...NUMBERS);
const protocol = fc.constantFrom(...PROTOCOLS);

const expression: fc.Arbitrary<Json> = fc.oneof(
  fc.record({
    key: fc.constantFrom(...KEYS, 'zone'),
    operator: fc.constantFrom('In', 'NotIn'),
    values: fc.array(fc.constantFrom(...VALUES), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ key: fc.constantFrom(...KEYS, 'zone'), operator: fc.constantFrom('Exists', 'DoesNotExist') }),
);

const selector: fc.Arbitrary<Json> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: labels.map((matchLabels) => ({ matchLabels })) },
  {
    weight: 2,
    arbitrary: fc.array(expression, { maxLength: 2 }).map((matchExpressions) => ({ matchExpressions })),
  },
);

const namespaceSelector: fc.Arbitrary<Json> = fc.oneof(
  selector,
  fc.constantFrom(...NAMESPACES).map((name) => ({ matchLabels: { 'kubernetes.io/metadata.name': name } })),
);

const ipBlock: fc.Arbitrary<Json> = fc.constantFrom(
  { cidr: '0.0.0.0/0' },
  { cidr: '0.0.0.0/0', except: ['10.244.0.0/16'] },
  { cidr: '10.244.0.0/16', except: ['10.244.0.0/30', '10.244.0.6/31'] },
  { cidr: '10.244.0.4/30' },
  { cidr: '203.0.113.0/24' },
  { cidr: '172.18.0.2/32' },
);

const peer: fc.Arbitrary<Json> = fc.oneof(
  fc.record({ podSelector: selector }),
  fc.record({ namespaceSelector }),
  fc.record({ podSelector: selector, namespaceSelector }),
  fc.record({ ipBlock }),
);

const policyPort: fc.Arbitrary<Json> = fc.oneof(
  fc.record({ port: number, protocol }, { requiredKeys: ['port'] }),
  fc.record({ port: fc.constantFrom(...NAMES), protocol }, { requiredKeys: ['port'] }),
  fc.record({ port: fc.constant(443), endPort: fc.constantFrom(443, 5432, 6000), protocol }),
  fc.record({ protocol }, { requiredKeys: [] }),
);

const rule = (key: 'from' | 'to'): fc.Arbitrary<Json> =>
  fc.record(
    { [key]: fc.array(peer, { maxLength: 2 }), ports: fc.array(policyPort, { maxLength: 2 }) },
    { requiredKeys: [] },
  );

/** A policy's namespace and spec, without a name. */
export interface PolicySeed {
  readonly namespace: string;
  readonly spec: Json;
}

export const policySeed: fc.Arbitrary<PolicySeed> = fc.record({
  namespace: fc.constantFrom(...NAMESPACES),
  spec: fc.record(
    {
      podSelector: selector,
      policyTypes: fc.constantFrom([], ['Ingress'], ['Egress'], ['Ingress', 'Egress']),
      ingress: fc.array(rule('from'), { maxLength: 2 }),
      egress: fc.array(rule('to'), { maxLength: 2 }),
    },
    { requiredKeys: ['podSelector'] },
  ),
});

const containerPort = fc.record(
  { number, name: fc.constantFrom(...NAMES), protocol },
  { requiredKeys: ['number', 'protocol'] },
);

const workload = fc.record({
  namespace: fc.constantFrom(...NAMESPACES),
  labels,
  hostNetwork: fc.integer({ min: 0, max: 7 }).map((dice) => dice === 0),
  replicas: fc.constantFrom(1, 1, 1, 2),
  ports: fc.array(containerPort, { minLength: 1, maxLength: 3 }),
});

/** A cluster with its pods' addresses. */
export interface World {
  readonly inventory: Inventory;
  readonly addresses: ReadonlyMap<string, string>;
}

export const world: fc.Arbitrary<World> = fc
  .record({
    namespaceLabels: fc.tuple(labels, labels, labels),
    workloads: fc.array(workload, { minLength: 1, maxLength: 6 }),
    policies: fc.array(policySeed, { maxLength: 5 }),
  })
  .map(({ namespaceLabels, workloads, policies }) => {
    const namespaces: Namespace[] = NAMESPACES.map((name, index) => ({
      name,
      labels: { ...namespaceLabels[index], 'kubernetes.io/metadata.name': name },
    }));
    const own = workloads.map((seed, index): Workload => {
      const name = `w${index}`;
      return {
        ...seed,
        kind: 'Deployment',
        name,
        serviceAccount: 'default',
        at: AT,
        resource: resource('Deployment', seed.namespace, name, {}),
      };
    });
    return {
      inventory: {
        namespaces,
        workloads: own,
        services: [],
        policies: policies.map((seed, index) => policyOf(seed, `p${index}`)),
        resources: [],
      },
      addresses: new Map(
        own.map((one, index) => [workloadKey(one), one.hostNetwork ? '172.18.0.2' : `10.244.0.${index + 2}`]),
      ),
    };
  });

export function policyOf({ namespace, spec }: PolicySeed, name: string): Resource {
  return resource('NetworkPolicy', namespace, name, { metadata: { namespace, name }, spec });
}

/** The same inventory with other policies. */
export function withPolicies(inventory: Inventory, policies: readonly Resource[]): Inventory {
  return { ...inventory, policies };
}

function resource(kind: string, namespace: string, name: string, json: Json): Resource {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind,
    namespace,
    name,
    json: { apiVersion: 'networking.k8s.io/v1', kind, ...json },
    at: AT,
    locate: () => AT,
  };
}
