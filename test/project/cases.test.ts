import { expect, test } from 'vitest';
import { systemExec } from '../../src/io/exec.ts';
import { systemFiles } from '../../src/io/files.ts';
import { loadProject } from '../../src/project/project.ts';
import { predictProject } from '../../src/run/predict.ts';
import { workloadName } from '../../src/core/objects.ts';
import { told } from '../manifests/loading.ts';

/** What `predict` says of a case: each check with its verdict, and what is told beside the answer. */
async function predicted(name: string): Promise<{
  readonly checks: readonly string[];
  readonly problems: readonly string[];
}> {
  const files = systemFiles(`test/fixtures/cases/${name}`);
  const project = await loadProject(
    { rules: '', manifests: [] },
    { files, exec: systemExec, env: process.env },
  );
  const { results } = predictProject(project, { 'allow-inconclusive': false });
  return {
    checks: results.map(
      ({ check, verdict }) =>
        `${workloadName(check.from)} → ${check.toLabel}:${check.port} ${check.expected} ${verdict}`,
    ),
    problems: project.problems.map(told),
  };
}

test('a Rollout, a ReplicationController, a workloadRef and a pod of another repository are workloads', async () => {
  const { checks, problems } = await predicted('any-pod-maker');
  expect(checks).toEqual([
    'till/buyer → till/desk:7000 allow pass',
    'till/buyer → till/vault:7000 allow pass',
    'till/passer-by → till/desk:7000 deny pass',
    'till/passer-by → till/vault:7000 deny pass',
    'entry/door → till/spare:7070 allow pass',
    'entry/door → till/spare-live:7070 allow pass',
    'till/buyer → till/spare:7070 deny pass',
    'till/buyer → till/spare-live:7070 deny pass',
    'till/passer-by → till/spare:7070 deny pass',
    'till/passer-by → till/spare-live:7070 deny pass',
    'till/spare → till/spare-live:7070 deny pass',
    'till/desk → till/spare:7070 deny pass',
    'till/desk → till/spare-live:7070 deny pass',
    'till/vault → till/spare:7070 deny pass',
    'till/vault → till/spare-live:7070 deny pass',
    'till/spare-live → till/spare:7070 deny pass',
    'till/buyer → entry/door:8443 allow pass',
  ]);
  expect(problems).toEqual([
    'notice endpoint-pod netproof.yaml:5:3 no manifest has the pods of the endpoint `door` (entry/app=door): a stub pod with these labels stands for them, `entry/door`',
    'notice not-supported netproof.yaml:15:16 `onlyFrom` is tried from every other workload; clients outside the cluster are not supported yet',
  ]);
});

test('a Job with a generated name is a workload under its prefix', async () => {
  const { checks, problems } = await predicted('generated-name');
  expect(checks).toEqual(['stock/count → stock/shelf:6000 allow pass']);
  expect(problems).toContain(
    'notice generated-name k8s/all.yaml:12:27 this Job gets its name from the cluster: here it is `count`',
  );
});

test("operators' pods are named, and an endpoint stands for them", async () => {
  const { checks, problems } = await predicted('operators');
  expect(checks).toEqual(['lab/metrics → lab/board:3000 allow pass']);
  expect(problems.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'notice namespace-created k8s/all.yaml:3:37',
    'notice unknown-workload k8s/all.yaml:11:7',
    'notice endpoint-pod netproof.yaml:4:3',
    'notice not-supported netproof.yaml:8:16',
  ]);
});
