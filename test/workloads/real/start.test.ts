import { expect, test } from 'vitest';
import { inOrder } from '../../../src/cluster/api/apply.ts';
import { manifestItems } from '../../../src/workloads/real/start.ts';
import { withoutController } from '../../../src/workloads/real/without-controller.ts';
import { loadText } from '../../manifests/loading.ts';

test('everything but policies is applied, each after what it needs, and leads back to its line', async () => {
  const { inventory } = await loadText(
    [
      'apiVersion: v1\nkind: Pod\nmetadata: { name: web, uid: x }\nspec: { containers: [{ name: a, image: x }] }\n',
      'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata: { name: hook }\n',
      'apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: shop }\nspec: { ports: [{ port: 80 }] }\n',
      'apiVersion: example.com/v1\nkind: Widget\nmetadata: { name: w, namespace: made }\nstatus: {}\n',
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: x.example.com }\n',
      'apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: { name: fast }\n',
      'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: data }\n',
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: p }\nspec: { podSelector: {} }\n',
      'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n',
    ].join('---\n'),
  );
  const items = inOrder(manifestItems(inventory), 'real');
  expect(
    items.map(({ object, source }) => {
      const { name, namespace = '-' } = object.metadata as { name: string; namespace?: string };
      return `${String(object.kind)} ${namespace}/${name} ${source === undefined ? 'own' : source.at.line}`;
    }),
  ).toEqual([
    'Namespace -/made own',
    'Namespace -/shop 37',
    'CustomResourceDefinition -/x.example.com 20',
    'StorageClass -/fast 24',
    'ServiceAccount made/default own',
    'ServiceAccount default/default own',
    'ServiceAccount shop/default own',
    'Widget made/w 15',
    'PersistentVolumeClaim default/data 28',
    'Service shop/web 10',
    'Pod default/web 1',
    'ValidatingWebhookConfiguration -/hook 6',
  ]);
});

test("what a controller among the manifests makes is the controller's to make", async () => {
  const { inventory } = await loadText(
    [
      'apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: log }\nspec: { selector: { matchLabels: { app: l } }, template: { metadata: { labels: { app: l } }, spec: { containers: [{ name: a, image: x }] } } }\n',
      'apiVersion: v1\nkind: Pod\nmetadata: { name: log-x2x, ownerReferences: [{ apiVersion: apps/v1, kind: DaemonSet, name: log, uid: u }] }\nspec: { containers: [{ name: a, image: x }] }\n',
    ].join('---\n'),
  );
  expect(manifestItems(inventory).map(({ object }) => object.kind)).toEqual(['DaemonSet']);
});

test('a kind that nobody defines is not applied; one whose definition is there is', async () => {
  const rollout =
    'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: a, image: x }] } } }\n';
  const definition =
    'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: rollouts.argoproj.io }\nspec: { group: argoproj.io, names: { kind: Rollout } }\n';
  const alone = (await loadText(rollout)).inventory;
  expect(manifestItems(alone)).toEqual([]);
  expect([...withoutController(alone)].map(({ name }) => name)).toEqual(['web']);
  const defined = (await loadText(`${rollout}---\n${definition}`)).inventory;
  expect(manifestItems(defined).map(({ object }) => object.kind)).toEqual([
    'Rollout',
    'CustomResourceDefinition',
  ]);
  expect(withoutController(defined).size).toBe(0);
});
