import { describe, expect, test } from 'vitest';
import { systemExec } from '../../../src/io/exec.ts';
import { systemFiles } from '../../../src/io/files.ts';
import { workloadName } from '../../../src/core/objects.ts';
import { loadProject, type Project } from '../../../src/project/project.ts';
import { shardOf } from '../../../src/run/shards/shard-of.ts';
import { readSettings, type SettingName } from '../../../src/settings/settings.ts';

const load = (folder: string): Promise<Project> =>
  loadProject({ rules: '', manifests: [] }, { files: systemFiles(folder), exec: systemExec, env: {} });

function part(
  project: Project,
  shard: string,
  more: Partial<Record<SettingName, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Project {
  const written: Partial<Record<SettingName, string>> = { shard, ...more };
  const settings = readSettings(
    (name) => written[name],
    (name) => name,
  );
  return shardOf(project, settings, { version: '1.0.0', env });
}

describe('a part of a project', () => {
  test('has the pods that its checks start from and lead to, and all policies', async () => {
    const project = await load('examples/shop');
    const parts = ['1/3', '2/3', '3/3'].map((shard) => part(project, shard));
    for (const { tried, checks, inventory } of parts) {
      expect(inventory).toBe(project.inventory);
      const names = new Set(tried.inventory.workloads.map(workloadName));
      expect(names.size).toBeLessThan(project.tried.inventory.workloads.length);
      for (const { from, to } of tried.attempts)
        for (const one of [
          from,
          ...(to.kind === 'workload' ? [to.workload] : to.kind === 'service' ? to.backends : []),
        ])
          expect(tried.inventory.workloads).toContain(one);
      expect(new Set(tried.attempts.map(({ of }) => of))).toEqual(new Set(checks));
    }
    expect(parts.flatMap(({ checks }) => checks).length).toBe(project.checks.length);
  });

  test('keeps whoever has a port of the node', async () => {
    const project = await load('test/fixtures/cases/ports-of-the-node');
    const { workloads } = project.tried.inventory;
    const onNode = workloads.filter(
      ({ hostNetwork, ports }) => hostNetwork || ports.some(({ hostPort }) => hostPort !== undefined),
    );
    expect(onNode.length).toBeGreaterThan(0);
    for (const shard of ['1/9', '9/9'])
      expect(part(project, shard).tried.inventory.workloads).toEqual(expect.arrayContaining([...onNode]));
  });

  test('is the whole project where nothing is to be split', async () => {
    const project = await load('examples/shop');
    expect(part(project, '')).toBe(project);
  });
});

describe('the identity of a run', () => {
  const runOf = (...args: Parameters<typeof part>): string => part(...args).part?.shard.run ?? '';

  test('is the same for each of its shards, wherever reports go and however long it may take', async () => {
    const project = await load('examples/shop');
    const runs = [
      runOf(project, '1/3'),
      runOf(await load('examples/shop'), '2/3', {
        report: 'x.json',
        timeout: '5m',
        'keep-cluster': 'always',
      }),
      runOf(project, '3/3', { junit: 'x.xml', 'allow-inconclusive': 'true' }),
    ];
    expect(new Set(runs).size).toBe(1);
    expect(runs[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is another one of other settings, manifests, rules, and in another number of shards', async () => {
    const project = await load('examples/shop');
    const runs = [
      runOf(project, '1/3'),
      runOf(project, '1/4'),
      runOf(project, '1/3', { samples: '4' }),
      runOf(project, '1/3', { workloads: 'real' }),
      runOf(project, '1/3', { 'node-image': 'kindest/node:v1' }),
      runOf({ ...project, checks: project.checks.slice(1) }, '1/3'),
      runOf(
        { ...project, inventory: { ...project.inventory, resources: project.inventory.resources.slice(1) } },
        '1/3',
      ),
      runOf(await load('examples/quickstart'), '1/3'),
    ];
    expect(new Set(runs).size).toBe(runs.length);
  });

  test('on a cluster that exists does not hang on what changes there by itself', async () => {
    const project = await load('examples/shop');
    const alive = {
      ...project,
      inventory: {
        ...project.inventory,
        resources: project.inventory.resources.map((one) => ({ ...one, json: { ...one.json, status: {} } })),
      },
    };
    const existing = { cluster: 'existing' };
    expect(runOf(alive, '1/3', existing)).toBe(runOf(project, '1/3', existing));
    const policies = project.inventory.policies.slice(1);
    const other = { ...project, inventory: { ...project.inventory, policies } };
    expect(runOf(other, '1/3', existing)).not.toBe(runOf(project, '1/3', existing));
  });

  test('takes the commit from who knows it, and from nobody what is none', async () => {
    const project = await load('examples/quickstart');
    const commit = 'a'.repeat(40);
    expect(part(project, '1/1', {}, { CI_COMMIT_SHA: commit }).part?.shard.commit).toBe(commit);
    expect(part(project, '1/1', {}, { GITHUB_SHA: '::x' }).part?.shard.commit).toBeUndefined();
    expect(part(project, '1/1').part?.shard).not.toHaveProperty('commit');
  });
});
