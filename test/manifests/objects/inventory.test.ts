import { describe, expect, test } from 'vitest';
import { loadText, told } from '../loading.ts';

describe('workloads', () => {
  const template = (labels: string, spec = '{ containers: [{ name: a, image: x }] }'): string =>
    `{ metadata: { labels: ${labels} }, spec: ${spec} }`;
  const controller = (kind: string, name: string, more = ''): string =>
    `apiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: ${name}, namespace: shop }\nspec: { ${more}selector: { matchLabels: { app: ${name} } }, template: ${template(`{ app: ${name} }`)} }\n`;

  test('every kind that makes pods', async () => {
    const { inventory, problems } = await loadText(
      [
        'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { team: a } }\n',
        'apiVersion: v1\nkind: Pod\nmetadata: { name: pod, labels: { app: pod } }\nspec: { containers: [{ name: a }] }\n',
        controller('Deployment', 'deployment', 'replicas: 3, '),
        controller('ReplicaSet', 'replicaset', 'replicas: 0, '),
        controller('StatefulSet', 'statefulset'),
        controller('StatefulSet', 'many', 'replicas: 2, '),
        controller('DaemonSet', 'daemonset'),
        `apiVersion: batch/v1\nkind: Job\nmetadata: { name: job }\nspec: { template: ${template('{ app: job }')} }\n`,
        `apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: cron }\nspec: { jobTemplate: { spec: { template: ${template('{ app: cron }')} } } }\n`,
      ].join('---\n'),
    );
    expect(problems).toEqual([]);
    expect(
      inventory.workloads.map(({ kind, namespace, name, labels, replicas }) => [
        kind,
        `${namespace}/${name}`,
        labels,
        replicas,
      ]),
    ).toEqual([
      ['Pod', 'default/pod', { app: 'pod' }, 1],
      ['Deployment', 'shop/deployment', { app: 'deployment' }, 3],
      ['ReplicaSet', 'shop/replicaset', { app: 'replicaset' }, 0],
      [
        'StatefulSet',
        'shop/statefulset',
        {
          app: 'statefulset',
          'apps.kubernetes.io/pod-index': '0',
          'statefulset.kubernetes.io/pod-name': 'statefulset-0',
        },
        1,
      ],
      ['StatefulSet', 'shop/many', { app: 'many' }, 2],
      ['DaemonSet', 'shop/daemonset', { app: 'daemonset' }, 1],
      ['Job', 'default/job', { app: 'job', 'batch.kubernetes.io/job-name': 'job', 'job-name': 'job' }, 1],
      ['CronJob', 'default/cron', { app: 'cron' }, 1],
    ]);
  });

  test('what a policy can see of a pod', async () => {
    const { inventory, problems } = await loadText(`apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  serviceAccountName: runner
  hostNetwork: true
  initContainers:
    - { name: wait, image: x, ports: [{ containerPort: 1 }] }
    - { name: proxy, image: x, restartPolicy: Always, ports: [{ containerPort: 15001, name: proxy }] }
  containers:
    - name: web
      image: x
      ports:
        - { name: http, containerPort: 8080 }
        - { name: dns, containerPort: 53, protocol: UDP }
`);
    expect(problems).toEqual([]);
    expect(inventory.workloads[0]).toMatchObject({
      labels: {},
      serviceAccount: 'runner',
      hostNetwork: true,
      ports: [
        { name: 'http', number: 8080, protocol: 'TCP', at: { line: 14, column: 11 } },
        { name: 'dns', number: 53, protocol: 'UDP', at: { line: 15, column: 11 } },
        { name: 'proxy', number: 15001, protocol: 'TCP' },
      ],
      at: { file: 'k8s/a.yaml', line: 1, column: 1 },
    });
  });

  test('what a controller among the manifests owns is no workload of its own', async () => {
    const owner = '{ apiVersion: apps/v1, kind: Deployment, name: web, uid: a }';
    const { inventory } = await loadText(
      `${controller('Deployment', 'web')}---\napiVersion: v1\nkind: Pod\nmetadata: { name: web-x, namespace: shop, ownerReferences: [${owner}] }\nspec: { containers: [{ name: a }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web-y, namespace: default, ownerReferences: [${owner}] }\nspec: { containers: [{ name: a }] }\n`,
    );
    expect(inventory.workloads.map(({ name }) => name)).toEqual(['web', 'web-y']);
  });

  const made = (apiVersion: string, kind: string, more = ''): string =>
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: ${kind.toLowerCase()}, namespace: shop }\nspec: { ${more}template: ${template(
      `{ app: ${kind.toLowerCase()} }`,
      '{ containers: [{ name: a, image: x, ports: [{ containerPort: 8080 }] }] }',
    )} }\n`;
  const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n';

  test('whatever has a pod template is a workload of its kind', async () => {
    const { inventory, problems } = await loadText(
      [
        namespace,
        made('v1', 'ReplicationController', 'selector: { app: replicationcontroller }, '),
        made('argoproj.io/v1alpha1', 'Rollout', 'replicas: 0, '),
        made('apps.openshift.io/v1', 'DeploymentConfig', 'selector: { app: deploymentconfig }, '),
        made('apps.kruise.io/v1alpha1', 'CloneSet', 'replicas: 2, '),
        made('example.com/v1', 'Widget', 'replicas: many, '),
        'apiVersion: v1\nkind: PodTemplate\nmetadata: { name: t, namespace: shop }\ntemplate: {}\n',
        'apiVersion: example.com/v1\nkind: Gadget\nmetadata: { name: g, namespace: shop }\nspec: { template: { spec: { size: 1 } } }\n',
      ].join('---\n'),
    );
    expect(problems).toEqual([]);
    expect(
      inventory.workloads.map(({ kind, name, labels, ports, replicas }) => [
        kind,
        name,
        labels.app,
        ports.map(({ number }) => number),
        replicas,
      ]),
    ).toEqual(
      [
        ['ReplicationController', 1] as const,
        ['Rollout', 0] as const,
        ['DeploymentConfig', 1] as const,
        ['CloneSet', 2] as const,
        ['Widget', 1] as const,
      ].map(([kind, replicas]) => [kind, kind.toLowerCase(), kind.toLowerCase(), [8080], replicas]),
    );
  });

  test('a plain selector has to match its template, too', async () => {
    const { problems } = await loadText(
      `${namespace}---\n${made('v1', 'ReplicationController', 'selector: { app: other }, ')}`,
    );
    expect(problems.map(told)).toEqual([
      'error selector-mismatch k8s/a.yaml:8:26 the ReplicationController selects `app: other`, and its own pod template has `app: replicationcontroller` (make the selector and the labels of the template agree)',
    ]);
  });

  test("a Rollout may take a Deployment's template", async () => {
    const { inventory, problems } = await loadText(
      [
        namespace,
        'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: { name: live, namespace: shop }\nspec: { replicas: 2, workloadRef: { apiVersion: apps/v1, kind: Deployment, name: web } }\n',
        controller('Deployment', 'web', 'replicas: 0, '),
        'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: { name: lost, namespace: shop }\nspec: { workloadRef: { apiVersion: apps/v1, kind: Deployment, name: wbe } }\n',
      ].join('---\n'),
    );
    expect(problems.map(told)).toEqual([
      'warning unknown-workload k8s/a.yaml:18:22 the Rollout takes its pods from the Deployment `wbe`, which no manifest holds: they are in no check (add it to `manifests`, or declare them in the rule file, `workloads: [{name: shop/lost, labels: {…}}]`)',
    ]);
    expect(
      inventory.workloads.map(({ kind, name, labels, replicas }) => [kind, name, labels, replicas]),
    ).toEqual([
      ['Deployment', 'web', { app: 'web' }, 0],
      ['Rollout', 'live', { app: 'web' }, 2],
    ]);
  });

  test('what operators make pods of is named in one notice, with the way out', async () => {
    const operated = (apiVersion: string, kind: string, name: string): string =>
      `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: ${name}, namespace: shop }\nspec: { template: { spec: { containers: [{ image: x }] } } }\n`;
    const { inventory, problems } = await loadText(
      [
        namespace,
        ...['a', 'b', 'c', 'd', 'e'].map((name) => operated('postgresql.cnpg.io/v1', 'Cluster', name)),
        operated('serving.knative.dev/v1', 'Service', 'fn'),
        operated('platform.confluent.io/v1beta1', 'Kafka', 'events'),
      ].join('---\n'),
    );
    expect(inventory.workloads).toEqual([]);
    expect(problems.map(told)).toEqual([
      'notice unknown-workload k8s/a.yaml:6:7 not looked into: Cluster `shop/a` and 4 more, Service `shop/fn`, Kafka `shop/events` (declare them in the rule file, `workloads: [{name: shop/a, labels: {cnpg.io/cluster: a}}]`)',
    ]);
  });

  test('what gets a generated name is read under its prefix, and clashes with nothing', async () => {
    const job = (metadata: string): string =>
      `apiVersion: batch/v1\nkind: Job\nmetadata: { ${metadata}, namespace: shop }\nspec: { template: ${template('{ app: seed }')} }\n`;
    const { inventory, problems } = await loadText(
      [namespace, job('generateName: seed-'), job('name: seed'), job('generateName: seed-')].join('---\n'),
    );
    expect(problems.map(told)).toEqual([
      'notice generated-name k8s/a.yaml:7:27 this Job gets its name from the cluster: here it is `seed-2`',
      'notice generated-name k8s/a.yaml:17:27 this Job gets its name from the cluster: here it is `seed-3`',
    ]);
    expect(inventory.workloads.map(({ name, labels }) => [name, labels['job-name']])).toEqual([
      ['seed-2', undefined],
      ['seed', 'seed'],
      ['seed-3', undefined],
    ]);
  });
});

describe('Services', () => {
  const read = async (spec: string): Promise<unknown> => {
    const { inventory, problems } = await loadText(
      `apiVersion: v1\nkind: Service\nmetadata: { name: s }\nspec: ${spec}\n`,
    );
    expect(problems).toEqual([]);
    const [service] = inventory.services;
    return (
      service && {
        ...service,
        at: undefined,
        ports: service.ports.map((port) => ({ ...port, at: undefined })),
      }
    );
  };

  test.each([
    ['{ selector: { app: web }, ports: [{ port: 80 }] }'],
    [
      '{ selector: { app: web }, ports: [{ port: 80, targetPort: http, name: http }, { port: 53, targetPort: 5353, protocol: UDP, name: dns }] }',
    ],
    ['{ clusterIP: None, selector: { app: web } }'],
    ['{ type: ExternalName, externalName: api.example.com, selector: { app: web } }'],
    ['{ type: LoadBalancer, selector: {}, ports: [{ port: 80, targetPort: 0 }] }'],
  ])('%s', async (spec) => {
    expect(await read(spec)).toMatchSnapshot();
  });
});

describe('namespaces', () => {
  test('defined ones carry their labels and their name, the standing ones are there', async () => {
    const { inventory, problems } = await loadText(
      'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { team: a, kubernetes.io/metadata.name: other } }\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: kube-system }\n',
    );
    expect(problems).toEqual([]);
    expect(inventory.namespaces).toEqual([
      { name: 'default', labels: { 'kubernetes.io/metadata.name': 'default' } },
      { name: 'kube-system', labels: { 'kubernetes.io/metadata.name': 'kube-system' } },
      { name: 'kube-public', labels: { 'kubernetes.io/metadata.name': 'kube-public' } },
      { name: 'kube-node-lease', labels: { 'kubernetes.io/metadata.name': 'kube-node-lease' } },
      {
        name: 'shop',
        labels: { team: 'a', 'kubernetes.io/metadata.name': 'shop' },
        at: { file: 'k8s/a.yaml', line: 1, column: 1 },
      },
    ]);
  });

  test('used and not defined: created, one notice each, with the one that was meant', async () => {
    const { inventory, problems } = await loadText(
      ['shop', 'shpo', 'shpo']
        .map((namespace, index) =>
          index === 0
            ? `apiVersion: v1\nkind: Namespace\nmetadata: { name: ${namespace} }\n`
            : `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a${index}, namespace: ${namespace} }\n`,
        )
        .join('---\n'),
    );
    expect(inventory.namespaces.at(-1)).toEqual({
      name: 'shpo',
      labels: { 'kubernetes.io/metadata.name': 'shpo' },
    });
    expect(problems.map(told)).toEqual([
      'notice namespace-created k8s/a.yaml:7:34 no manifest defines the namespace `shpo`: it is created, with no labels of its own (did you mean `shop`?)',
    ]);
  });

  test('cluster-scoped objects are in none', async () => {
    const { inventory } = await loadText(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: "system:web" }\n',
    );
    expect(inventory.resources.map(({ namespace, name }) => [namespace, name])).toEqual([['', 'system:web']]);
  });
});
