import { describe, expect, it } from 'vitest';
import type { Workload } from '../../src/core/objects.ts';
import { podsAtOnce } from '../../src/kubernetes/controller-labels.ts';
import { askedLabels, podsOf, twinOf } from '../../src/kubernetes/pods-of.ts';
import { madeWorkload } from '../../src/rules/declared-workloads.ts';
import { cluster } from '../model/cluster.ts';

const POD_NAME = 'statefulset.kubernetes.io/pod-name';
const INDEX = 'apps.kubernetes.io/pod-index';
const COMPLETION = 'batch.kubernetes.io/job-completion-index';

function workload(kind: string, spec: string): Workload {
  const apiVersion = kind.endsWith('Job') ? 'batch/v1' : 'apps/v1';
  const template = '{metadata: {labels: {app: db}}, spec: {containers: [{name: a, image: x}]}}';
  const inner =
    kind === 'CronJob'
      ? `jobTemplate: {spec: {template: ${template}, ${spec}}}`
      : `template: ${template}, ${spec}`;
  const [found] = cluster(
    `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: db, namespace: shop}, spec: {${inner}}}`,
  ).workloads;
  if (!found) throw new Error('no workload');
  return found;
}

const asking = (...conditions: readonly (readonly [string, ...string[]])[]) =>
  askedLabels(conditions.map(([key, ...values]) => ({ key, values })));

/** `db-1 ×2 pod-name=db-1`: what stands for how many, and its labels but `app`. */
const shown = (of: Workload, asked: ReturnType<typeof asking>): readonly string[] =>
  podsOf(of, asked).map(({ pod, replicas, labels }) => {
    const own = Object.entries(labels)
      .filter(([key]) => key !== 'app')
      .map(([key, value]) => `${key.replace(/^.*\//, '')}=${value}`);
    return [pod?.name ?? '(all)', `×${replicas}`, ...own, ...(pod?.andOthers ? ['and others'] : [])].join(
      ' ',
    );
  });

const three = workload('StatefulSet', 'replicas: 3');

describe('the pods of a workload that selectors tell apart', () => {
  it('are all alike where nothing asks for what a controller writes', () => {
    expect(podsOf(three, asking(['app', 'db'], ['tier', 'x']))).toEqual([three]);
    expect(podsOf(workload('Deployment', 'replicas: 3'), asking([POD_NAME, 'db-0']))).toHaveLength(1);
  });

  it('are those of a StatefulSet that are named, and the others together', () => {
    expect(shown(three, asking([POD_NAME, 'db-1']))).toEqual([
      'db-0 ×2 pod-name=db-0 pod-index=0',
      'db-1 ×1 pod-name=db-1 pod-index=1',
    ]);
    expect(shown(three, asking([INDEX, '0', '7', '01'], [POD_NAME, 'db-2', 'web-1', 'db-x']))).toEqual([
      'db-0 ×1 pod-name=db-0 pod-index=0',
      'db-1 ×1 pod-name=db-1 pod-index=1',
      'db-2 ×1 pod-name=db-2 pod-index=2',
    ]);
    expect(shown(three, asking([POD_NAME]))).toEqual(['db-0 ×3 pod-name=db-0 pod-index=0']);
  });

  it('are numbered from where the StatefulSet says', () => {
    expect(shown(workload('StatefulSet', 'replicas: 2, ordinals: {start: 5}'), asking([INDEX, '5']))).toEqual(
      ['db-5 ×1 pod-name=db-5 pod-index=5', 'db-6 ×1 pod-name=db-6 pod-index=6'],
    );
    expect(workload('StatefulSet', 'replicas: 1, ordinals: {start: 5}').labels).toMatchObject({
      [INDEX]: '5',
    });
  });

  it('are those of an indexed Job', () => {
    const job = workload('Job', 'completionMode: Indexed, completions: 4, parallelism: 2');
    expect(shown(job, asking([COMPLETION, '3'])).map((one) => one.replace(/job-name=db ?/g, ''))).toEqual([
      'db-0 ×3 job-completion-index=0',
      'db-3 ×1 job-completion-index=3',
    ]);
    expect(podsOf(workload('Job', 'completions: 4'), asking([COMPLETION, '3']))).toHaveLength(1);
  });

  it('are no more than ten, and stand for the others then', () => {
    const many = workload('StatefulSet', 'replicas: 100');
    const values = Array.from({ length: 30 }, (_, index) => String(index));
    const found = shown(many, asking([INDEX, ...values]));
    expect(found).toHaveLength(10);
    expect(found.every((one) => one.endsWith('and others'))).toBe(true);
    expect(found.at(-1)).toContain('db-30 ×70');
  });

  it('may be like any value of a label that only a controller knows', () => {
    expect(shown(workload('Deployment', 'replicas: 2'), asking(['pod-template-hash', 'abc']))).toEqual([
      'db ×2 pod-template-hash=netproof-unknown',
      'db ×2 pod-template-hash=abc',
    ]);
    expect(shown(three, asking(['controller-revision-hash'], ['pod-template-hash', 'abc']))).toEqual([
      'db ×3 controller-revision-hash=netproof-unknown',
    ]);
    expect(shown(workload('CronJob', 'completions: 1'), asking(['job-name', 'db-1']))).toHaveLength(2);
    expect(shown(workload('Job', 'completions: 1'), asking(['job-name', 'db-1']))).toEqual([
      '(all) ×1 job-name=db job-name=db',
    ]);
  });
});

describe('labels of other controllers', () => {
  const job = 'batch.kubernetes.io/job-name';

  it('may be there, or not: nobody knows which of them another kind writes', () => {
    const [found] = cluster(
      '{apiVersion: argoproj.io/v1alpha1, kind: Rollout, metadata: {name: db, namespace: shop}, spec: {template: {metadata: {labels: {app: db}}, spec: {containers: [{name: a, image: x}]}}}}',
    ).workloads;
    const pods = found ? podsOf(found, asking([job, 'nightly'])) : [];
    expect(pods.map(({ labels }) => labels[job])).toEqual([undefined, 'netproof-unknown', 'nightly']);
    expect(pods.map(({ pod }) => pod?.guessed)).toEqual([[job], [job], [job]]);
  });

  it('are not on pods that the rule file makes: their labels are written there, all of them', () => {
    const at = { file: 'netproof.yaml', line: 1, column: 1 };
    const declared = { namespace: 'shop', name: 'db', labels: { app: 'db' }, ports: [], at };
    const made = madeWorkload('Workload', { ...declared, serviceAccount: 'default', replicas: 1 });
    expect(podsOf(made, asking([job], ['pod-template-hash', 'abc']))).toEqual([made]);
  });
});

describe('a second pod', () => {
  it.each([
    ['Deployment', 'replicas: 2', 'db-2'],
    ['StatefulSet', 'replicas: 2', 'db-1'],
    ['DaemonSet', 'minReadySeconds: 1', 'db-2'],
    ['Job', 'parallelism: 2', 'db-2'],
    ['Deployment', 'replicas: 1', undefined],
    ['Job', 'parallelism: 3, completions: 1', undefined],
  ])('of a %s with %s is %s', (kind, spec, name) => {
    expect(twinOf(workload(kind, spec))?.pod?.name).toBe(name);
  });

  it('is one that selectors do not tell from the first, with labels of its own', () => {
    const [first, second] = podsOf(three, asking([POD_NAME, 'db-1']));
    expect(first && twinOf(first)).toMatchObject({
      pod: { name: 'db-2', of: three },
      labels: { app: 'db', [POD_NAME]: 'db-2' },
    });
    expect(second && twinOf(second)).toBeUndefined();
  });

  it('is on the node, as the first is, where they are on the host network', () => {
    expect(podsAtOnce({ ...workload('DaemonSet', 'minReadySeconds: 1'), hostNetwork: true })).toBe(1);
  });
});
