import { describe, expect, test } from 'vitest';
import { listeners } from '../../../src/workloads/stubs/ports.ts';
import type { Inventory, Workload } from '../../../src/core/objects.ts';
import { stubs } from '../../../src/workloads/stubs/stubs.ts';
import type { Check, Target } from '../../../src/core/check.ts';
import { loadText, told } from '../../manifests/loading.ts';

const IMAGE = 'agnhost:test';

const named = (inventory: Inventory, name: string): Workload => {
  const found = inventory.workloads.find((workload) => workload.name === name);
  if (!found) throw new Error(`no workload ${name}`);
  return found;
};

const check = (from: Workload, to: Target, port: number, protocol: Check['protocol'] = 'TCP'): Check => ({
  id: 'c1',
  rule: 'r',
  from,
  to,
  toLabel: 'x',
  port,
  protocol,
  expected: 'allow',
  at: { file: 'netproof.yaml', line: 1, column: 1 },
});

async function inventoryOf(text: string): Promise<Inventory> {
  const { inventory, problems } = await loadText(text);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return inventory;
}

const pod = (name: string, spec = '{ containers: [{ name: a }] }', more = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, labels: { app: ${name} }${more} }\nspec: ${spec}\n---\n`;

describe('where stub pods listen', () => {
  const text = [
    pod(
      'web',
      '{ containers: [{ name: a, ports: [{ containerPort: 8080, name: http }, { containerPort: 9999, protocol: SCTP }] }] }',
    ),
    pod('db'),
    pod('other'),
    'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [{ name: a, port: 80, targetPort: http }, { name: b, port: 81, targetPort: 8081 }, { name: c, port: 82, targetPort: none }] }\n---\n',
    'apiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: { clusterIP: None, selector: { app: db }, ports: [{ port: 5432, targetPort: 15432 }] }\n---\n',
    `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: p }
spec:
  podSelector: { matchLabels: { app: db } }
  policyTypes: [Ingress, Egress]
  ingress:
    - ports: [{ port: 6000 }, { port: 6001, protocol: UDP }, { port: 100, endPort: 60000 }, { port: http }]
  egress:
    - to: [{ podSelector: { matchExpressions: [{ key: app, operator: In, values: [web] }] } }]
      ports: [{ port: 7000 }]
    - to: [{ ipBlock: { cidr: 203.0.113.0/24 } }]
      ports: [{ port: 7001 }]
`,
  ].join('');

  const ports = (inventory: Inventory, name: string, checks: readonly Check[] = []): readonly string[] =>
    (listeners(inventory, checks).get(named(inventory, name)) ?? []).map(
      ({ port, protocol }) => `${port}/${protocol}`,
    );

  test('declared, targeted by Services, named by policies', async () => {
    const inventory = await inventoryOf(text);
    expect(ports(inventory, 'web')).toEqual(['7000/TCP', '8080/TCP', '8081/TCP']);
    expect(ports(inventory, 'db')).toEqual([
      ...Array.from({ length: 16 }, (_, index) => `${100 + index}/TCP`),
      '5432/TCP',
      '6000/TCP',
      '15432/TCP',
      '6001/UDP',
    ]);
    expect(ports(inventory, 'other')).toEqual([]);
  });

  test('and dialled by checks', async () => {
    const inventory = await inventoryOf(text);
    const web = named(inventory, 'web');
    const db = named(inventory, 'db');
    const other = named(inventory, 'other');
    const checks = [
      check(web, { kind: 'workload', workload: other }, 53, 'UDP'),
      check(web, { kind: 'workload', workload: other }, 22),
      check(db, { kind: 'host', host: { label: 'x', address: '203.0.113.1' } }, 443),
    ];
    expect(ports(inventory, 'other', checks)).toEqual(['22/TCP', '53/UDP']);
  });
});

describe('stub pods', () => {
  const text = [
    'apiVersion: v1\nkind: Namespace\nmetadata: { name: strict, labels: { pod-security.kubernetes.io/enforce: restricted }, annotations: { a: b } }\n---\n',
    'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: runner, namespace: strict, labels: { a: b } }\nsecrets: [{ name: x }]\n---\n',
    pod(
      'web',
      '{ serviceAccountName: runner, hostname: w, subdomain: s, containers: [{ name: a, ports: [{ containerPort: 80, name: http }, { containerPort: 53, protocol: UDP, name: dns }] }, { name: b, ports: [{ containerPort: 80, name: web }, { containerPort: 81, name: http }] }], volumes: [{ name: v }] }',
      ', namespace: strict',
    ),
    'apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: web, namespace: strict }\nspec: { serviceName: s, selector: { matchLabels: { app: db } }, template: { metadata: { labels: { app: db } }, spec: { containers: [{ name: a, ports: [{ containerPort: 5432 }] }] } } }\n---\n',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: strict }\nspec: { selector: { matchLabels: { app: d } }, template: { metadata: { labels: { app: d } }, spec: { containers: [{ name: a }] } } }\n---\n',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: stopped, namespace: gone }\nspec: { replicas: 0, selector: { matchLabels: { app: d } }, template: { metadata: { labels: { app: d } }, spec: { containers: [{ name: a }] } } }\n---\n',
    'apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: strict }\nspec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80, targetPort: http, nodePort: 30080 }] }\n---\n',
    'apiVersion: v1\nkind: Service\nmetadata: { name: db, namespace: strict }\nspec: { clusterIP: None, selector: { app: db } }\n---\n',
    'apiVersion: v1\nkind: Service\nmetadata: { name: ext, namespace: strict }\nspec: { type: ExternalName, externalName: api.example.com }\n---\n',
    'apiVersion: v1\nkind: Service\nmetadata: { name: manual, namespace: strict }\nspec: { ports: [{ port: 80 }] }\n---\n',
    'apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: { name: manual, namespace: strict, labels: { kubernetes.io/service-name: manual }, uid: x }\naddressType: IPv4\nendpoints: [{ addresses: [203.0.113.7] }]\n---\n',
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: b }\n---\n',
    'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: x.example.com }\n',
  ].join('');

  test('the objects', async () => {
    const { objects } = stubs(await inventoryOf(text), [], IMAGE);
    expect(objects).toMatchSnapshot();
  });

  test('one pod for each workload that has any, and what was left out', async () => {
    const inventory = await inventoryOf(text);
    const { pods, leftOut, problems } = stubs(inventory, [], IMAGE);
    expect(
      [...pods].map(([{ kind, name }, pod]) => [kind, name, `${pod.namespace}/${pod.name}`, pod.container]),
    ).toEqual([
      ['Pod', 'web', 'strict/web', 'netproof'],
      ['StatefulSet', 'web', 'strict/web-0', 'netproof'],
      ['Deployment', 'web', 'strict/web-deployment', 'netproof'],
    ]);
    expect(leftOut).toEqual([
      { kind: 'ConfigMap', count: 2 },
      { kind: 'CustomResourceDefinition', count: 1 },
    ]);
    expect(problems).toEqual([]);
  });

  test("what would join the cluster's own is left out, with a notice at its line", async () => {
    const workload = (kind: string, name: string, labels: string, namespace = 'kube-system'): string =>
      `apiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: { selector: { matchLabels: ${labels} }, template: { metadata: { labels: ${labels} }, spec: { containers: [{ name: a }] } } }\n---\n`;
    const inventory = await inventoryOf(
      workload('DaemonSet', 'calico-node', '{ k8s-app: calico-node }') +
        workload('Deployment', 'coredns', '{ k8s-app: kube-dns, tier: node }') +
        workload('Deployment', 'metrics-server', '{ k8s-app: metrics-server }') +
        workload('DaemonSet', 'calico-node', '{ k8s-app: calico-node }', 'elsewhere'),
    );
    const { objects, pods, missing, problems } = stubs(inventory, [], IMAGE);
    expect([...pods.values()].map(({ namespace, name }) => `${namespace}/${name}`)).toEqual([
      'kube-system/metrics-server',
      'elsewhere/calico-node',
    ]);
    expect(objects.filter((one) => (one as { kind: string }).kind === 'Pod')).toHaveLength(2);
    expect([...missing].map(([{ name }, why]) => `${name}: ${why}`)).toEqual([
      "calico-node: its pods would join the cluster's own DaemonSet kube-system/calico-node",
      "coredns: its pods would join the cluster's own Service kube-system/kube-dns",
    ]);
    expect(problems.map(told)).toEqual([
      "notice builtin-workload k8s/a.yaml:1:1 left out: DaemonSet kube-system/calico-node: its pods would join the cluster's own DaemonSet kube-system/calico-node",
      "notice builtin-workload k8s/a.yaml:6:1 left out: Deployment kube-system/coredns: its pods would join the cluster's own Service kube-system/kube-dns",
    ]);
  });

  test('on the host network each port is given once, and the node keeps its own', async () => {
    const host = (name: string, ports: string): string =>
      pod(name, `{ hostNetwork: true, containers: [{ name: a, ports: [${ports}] }] }`);
    const inventory = await inventoryOf(
      host('one', '{ containerPort: 9100, name: m }, { containerPort: 80 }, { containerPort: 10250 }') +
        host('two', '{ containerPort: 9100, name: m }, { containerPort: 9101 }') +
        pod('three', '{ containers: [{ name: a, ports: [{ containerPort: 9100 }] }] }'),
    );
    const { objects, problems } = stubs(inventory, [], IMAGE);
    expect(problems.map(told)).toEqual([
      'notice host-port-taken k8s/a.yaml:4:117 `default/one` is on the host network, where the node itself has port 10250 already',
      'notice host-port-taken k8s/a.yaml:9:60 `default/two` is on the host network, where `default/one` has port 9100 already',
    ]);
    expect(objects).toMatchSnapshot();
  });

  test('more UDP ports than processes are worth: a warning', async () => {
    const ports = Array.from(
      { length: 70 },
      (_, index) => `{ containerPort: ${2000 + index}, protocol: UDP }`,
    );
    const inventory = await inventoryOf(
      pod('many', `{ containers: [{ name: a, ports: [${ports.join(', ')}] }] }`),
    );
    expect(stubs(inventory, [], IMAGE).problems.map(({ code }) => code)).toEqual(['too-many-ports']);
  });

  test('names stay valid and unique, however long', async () => {
    const long = Array.from({ length: 4 }, () => 'a'.repeat(62)).join('.');
    const repository = (kind: string): string =>
      `apiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: ${long} }\nspec: { selector: { matchLabels: { app: d } }, template: { metadata: { labels: { app: d } }, spec: { containers: [{ name: a }] } } }\n---\n`;
    const inventory = await inventoryOf(
      ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet'].map(repository).join(''),
    );
    const names = [...stubs(inventory, [], IMAGE).pods.values()].map(({ name }) => name);
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^(?=.{1,253}$)[a-z0-9]([-a-z0-9.]*[a-z0-9])$/);
  });
});
