import { describe, expect, it } from 'vitest';
import { canonical, compareDeployed } from '../../src/project/drift.ts';
import type { Inventory, Resource } from '../../src/core/objects.ts';
import { resource } from '../cluster/objects.ts';
import { workload } from '../rules/inventory.ts';

const policy = (name: string, spec: object): Resource =>
  resource({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, namespace: 'shop' },
    spec,
  });
const inventory = (more: Partial<Inventory>): Inventory => ({
  ...{ namespaces: [], workloads: [], services: [], policies: [] },
  resources: more.policies ?? [],
  ...more,
});

describe('a policy is the same', () => {
  const spec = { podSelector: {}, ingress: [{ ports: [{ port: 80 }] }] };
  it.each([
    [
      'with the defaults that the server fills in',
      spec,
      { ...spec, ingress: [{ ports: [{ protocol: 'TCP', port: 80 }] }], policyTypes: ['Ingress'] },
    ],
    [
      'with lists that are empty',
      { podSelector: { matchLabels: {} }, ingress: [], egress: [] },
      { podSelector: {} },
    ],
    [
      'in another order',
      { policyTypes: ['Ingress', 'Egress'], podSelector: {} },
      { podSelector: {}, policyTypes: ['Egress', 'Ingress'] },
    ],
  ])('%s', (_, one, other) => {
    expect(canonical(one)).toBe(canonical(other));
  });
  it.each([
    [
      { ...spec, ingress: [{}] },
      { ...spec, ingress: [] },
    ],
    [
      { podSelector: {}, egress: [{}] },
      { podSelector: {}, egress: [{}], policyTypes: ['Ingress'] },
    ],
  ])('and not: %j', (one, other) => {
    expect(canonical(one)).not.toBe(canonical(other));
  });
});

it('lines are the manifest’s where it says the same, and what differs is told', () => {
  const same = policy('same', { podSelector: {} });
  const deployed = policy('same', { podSelector: {}, policyTypes: ['Ingress'] });
  const web = workload({ namespace: 'shop', name: 'web', ports: ['http:8080'] });
  const live = inventory({
    policies: [
      deployed,
      policy('other', { podSelector: {}, ingress: [{}] }),
      policy('extra', { podSelector: {} }),
    ],
    workloads: [{ ...web, labels: { app: 'web', tier: 'front' } }],
  });
  const written = inventory({
    policies: [same, policy('other', { podSelector: {} }), policy('missing', { podSelector: {} })],
    workloads: [workload({ namespace: 'shop', name: 'web', ports: ['http:8081'] })],
  });
  const { inventory: compared, problems } = compareDeployed(live, written);
  expect(compared.policies[0]).toBe(same);
  expect(problems.map(({ message }) => message)).toEqual([
    'NetworkPolicy shop/other says something else in the cluster',
    'NetworkPolicy shop/missing is not in the cluster',
    'NetworkPolicy shop/extra is in the cluster, and in no manifest',
    '`shop/deployment/web` has other labels in the cluster: `tier=front`',
    '`shop/deployment/web` has other ports in the cluster: not `http:8081`, `http:8080`',
  ]);
});
