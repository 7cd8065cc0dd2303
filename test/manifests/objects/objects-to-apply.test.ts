import { describe, expect, test } from 'vitest';
import { asApplied, imagesOf } from '../../../src/manifests/objects/objects-to-apply.ts';
import type { Inventory, Resource } from '../../../src/core/objects.ts';
import { loadText } from '../loading.ts';

async function inventoryOf(text: string): Promise<Inventory> {
  return (await loadText(text)).inventory;
}

async function only(text: string): Promise<Resource> {
  const [resource] = (await inventoryOf(text)).resources;
  if (!resource) throw new Error('the test has no object');
  return resource;
}

describe('what a cluster wrote into an object is not applied', () => {
  test('of its metadata and its status; its namespace is written out', async () => {
    const resource = await only(`
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: { app: web }
  uid: x
  resourceVersion: "1"
  generation: 3
  creationTimestamp: null
  managedFields: [{ manager: kubectl }]
  ownerReferences: [{ apiVersion: v1, kind: Node, name: n, uid: y }]
  annotations: { kept: "yes" }
spec:
  nodeName: somewhere-else
  serviceAccountName: web
  containers: [{ name: a, image: x }]
status: { phase: Running }
`);
    expect(asApplied(resource)).toEqual({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'web', namespace: 'default', labels: { app: 'web' }, annotations: { kept: 'yes' } },
      spec: { serviceAccountName: 'web', containers: [{ name: 'a', image: 'x' }] },
    });
  });

  test.each([
    ['clusterIP: 10.0.0.7, clusterIPs: [10.0.0.7], ', {}],
    ['clusterIP: None, clusterIPs: [None], ', { clusterIP: 'None', clusterIPs: ['None'] }],
  ])("of a Service's address: { %s }", async (address, kept) => {
    const resource = await only(
      `apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ${address}ports: [{ port: 80 }] }\n`,
    );
    expect(asApplied(resource).spec).toEqual({ ...kept, ports: [{ port: 80 }] });
  });

  const job = (more: string): string => `
apiVersion: batch/v1
kind: Job
metadata: { name: once }
spec:
  ${more}
  selector: { matchLabels: { controller-uid: u } }
  template:
    metadata:
      labels: { app: once, controller-uid: u, batch.kubernetes.io/controller-uid: u, job-name: once }
    spec: { restartPolicy: Never, containers: [{ name: a, image: x }] }
`;

  test("of a Job's selector, which is its controller's", async () => {
    expect(asApplied(await only(job('completions: 1'))).spec).toEqual({
      completions: 1,
      template: {
        metadata: { labels: { app: 'once', 'job-name': 'once' } },
        spec: { restartPolicy: 'Never', containers: [{ name: 'a', image: 'x' }] },
      },
    });
    const own = await only(job('manualSelector: true'));
    expect(asApplied(own).spec).toEqual(own.json.spec);
  });

  test('of policies, too', async () => {
    const inventory = await inventoryOf(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: p, creationTimestamp: null }\nspec: { podSelector: {} }\n',
    );
    expect(inventory.policies.map(asApplied)).toEqual([
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'NetworkPolicy',
        metadata: { name: 'p', namespace: 'default' },
        spec: { podSelector: {} },
      },
    ]);
  });
});

describe('imagesOf', () => {
  const deployment = (containers: string): string =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: d }\nspec: { selector: { matchLabels: { app: d } }, template: { metadata: { labels: { app: d } }, spec: { ${containers} } } }\n`;

  test('of init containers and containers, each once', async () => {
    const inventory = await inventoryOf(
      [
        deployment(
          'initContainers: [{ name: i, image: init:1 }], containers: [{ name: a, image: example.test/a@sha256:00 }, { name: b, image: init:1 }]',
        ),
        'apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: c }\nspec: { schedule: "* * * * *", jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: cron:2 }] } } } } }\n',
        'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: m }\n',
      ].join('---\n'),
    );
    expect(imagesOf(inventory.resources)).toEqual(['init:1', 'example.test/a@sha256:00', 'cron:2']);
  });

  test.each(['--help', '-q', 'a b', '$(id)', '"a\\nb"', '7', '""'])('%s is no image', async (image) => {
    const inventory = await inventoryOf(deployment(`containers: [{ name: a, image: ${image} }]`));
    expect(imagesOf(inventory.resources)).toEqual([]);
  });
});
