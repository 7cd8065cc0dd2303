import { expect, test } from 'vitest';
import { lastingStubs } from '../../../src/workloads/real/lasting.ts';
import { lastingProblem } from '../../../src/workloads/real/problems.ts';
import { loadText } from '../../manifests/loading.ts';

test('stub pods of long names that begin alike are two pods', async () => {
  const job = (name: string): string =>
    `apiVersion: batch/v1\nkind: Job\nmetadata: { name: ${name} }\nspec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: x }] } } }\n`;
  const names = ['a', 'b'].map((last) => `${'long-'.repeat(12)}${last}`);
  const { inventory } = await loadText(names.map(job).join('---\n'));
  const { pods } = lastingStubs(inventory.workloads, inventory, [], 'agnhost');
  expect([...pods.values()].map(({ name }) => name)).toEqual(names.map((name) => `netproof-job-${name}`));
});

test('what has no controller here gets a stub pod, and its reason', async () => {
  const { inventory } = await loadText(
    'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: { name: web }\nspec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: a, image: x }] } } }\n',
  );
  const { pods } = lastingStubs(inventory.workloads, inventory, [], 'agnhost');
  expect([...pods.values()].map(({ name }) => name)).toEqual(['netproof-rollout-web']);
  expect([...pods.keys()].map((workload) => lastingProblem(workload).message)).toEqual([
    '`default/web` is a Rollout, a kind that no manifest defines: a stub pod with its labels and service account takes its place',
  ]);
});
