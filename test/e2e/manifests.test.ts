import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemExec, type ExecResult } from '../../src/io/exec.ts';
import { systemFiles } from '../../src/io/files.ts';
import { listeners } from '../../src/workloads/stubs/ports.ts';
import { loadManifests } from '../../src/manifests/load.ts';
import type { Inventory, Workload } from '../../src/core/objects.ts';
import { stubs, type Stubs } from '../../src/workloads/stubs/stubs.ts';
import type { ManifestSource } from '../../src/manifests/source.ts';
import { AT, folder, source, told } from '../manifests/loading.ts';
import { SCALARS } from '../manifests/scalars.ts';
import { reasons } from '../project/reasons.ts';
import { scratch } from '../scratch.ts';

const IMAGE = 'registry.k8s.io/e2e-test-images/agnhost:2.56';

function loadFolder(root: string, sources: readonly ManifestSource[]): ReturnType<typeof loadManifests> {
  return loadManifests(sources, { files: systemFiles(root), exec: systemExec, env: process.env });
}

describe('kubectl kustomize', () => {
  const kustomize: ManifestSource = { kind: 'kustomize', dir: 'overlays/production', at: AT };

  test('an overlay is built, and its objects stand at the lines of the base', async () => {
    const { root, remove } = folder({
      'base/kustomization.yaml': 'resources: [policies.yaml, web.yaml]\n',
      'base/policies.yaml': readFileSync(
        new URL('policies.yaml', import.meta.resolve('./fixtures/kustomize/')),
        'utf8',
      ),
      'base/web.yaml': readFileSync(
        new URL('web.yaml', import.meta.resolve('./fixtures/kustomize/')),
        'utf8',
      ),
      'overlays/production/kustomization.yaml': `namespace: production
namePrefix: live-
resources: [../../base]
patches:
  - target: { kind: NetworkPolicy, name: web }
    patch: |
      - op: replace
        path: /spec/ingress/0/ports/0/port
        value: 9090
`,
    });
    try {
      const { inventory, problems } = await loadFolder(root, [kustomize]);
      expect(problems.map(told)).toEqual([
        'notice namespace-created base/policies.yaml:4:1 no manifest defines the namespace `production`: it is created, with no labels of its own',
      ]);
      const [policy] = inventory.policies;
      expect(policy?.name).toBe('live-web');
      expect(policy?.namespace).toBe('production');
      expect(policy?.at).toEqual({ file: 'base/policies.yaml', line: 2, column: 1 });
      expect(policy?.locate(['spec', 'ingress', 1, 'from'])).toEqual({
        file: 'base/policies.yaml',
        line: 14,
        column: 7,
      });
      // The patch changed this one: what is left is the list.
      expect(policy?.locate(['spec', 'ingress', 0, 'ports'])).toEqual({
        file: 'base/policies.yaml',
        line: 10,
        column: 3,
      });
      expect(inventory.workloads.map(({ namespace, name }) => `${namespace}/${name}`)).toEqual([
        'production/live-web',
      ]);
    } finally {
      remove();
    }
  });

  test('the example', async () => {
    const root = new URL('../../examples/kustomize', import.meta.url).pathname;
    const { inventory, problems } = await loadFolder(root, [kustomize]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(inventory.policies.length).toBeGreaterThan(0);
    for (const { at } of inventory.policies) expect(at.file).toMatch(/^base\//);
  });

  test('what kustomize refuses is told with its words, on one line', async () => {
    const { root, remove } = folder({
      'overlays/production/kustomization.yaml': 'resources: [a.yaml]\nnamePrefx: "x\\n::error::y"\n',
      'overlays/production/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n',
    });
    try {
      const { problems } = await loadFolder(root, [kustomize]);
      expect(problems).toMatchObject([
        { code: 'kustomize-failed', at: { file: 'overlays/production/kustomization.yaml', line: 1 } },
      ]);
      expect(problems[0]?.hint).toMatch(/^kubectl says: .*namePrefx/);
      expect(problems[0]?.hint).not.toMatch(/\n|::/);
    } finally {
      remove();
    }
  });

  test.each([
    ['exec: { path: ./run.sh }', /external plugins disabled/],
    ['container: { image: x, network: true }', /external plugins disabled/],
  ])('a function is not run: %s', async (how, words) => {
    const { root, remove } = folder({
      'overlays/production/kustomization.yaml': 'resources: [a.yaml]\ntransformers: [t.yaml]\n',
      'overlays/production/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n',
      'overlays/production/t.yaml': `apiVersion: example.com/v1
kind: Plugin
metadata:
  name: t
  annotations:
    config.kubernetes.io/function: |
      ${how}
`,
      'overlays/production/run.sh': '#!/bin/sh\ntouch ran\n',
    });
    try {
      chmodSync(join(root, 'overlays/production/run.sh'), 0o755);
      const { problems } = await loadFolder(root, [kustomize]);
      expect(problems).toMatchObject([{ code: 'kustomize-failed' }]);
      expect(problems[0]?.hint).toMatch(words);
      expect(existsSync(join(root, 'overlays/production/ran'))).toBe(false);
    } finally {
      remove();
    }
  });

  test('no variable of the environment gets into what is built', async () => {
    process.env.NETPROOF_TEST_SECRET = 'nobody may see this';
    const { root, remove } = folder({
      'overlays/production/kustomization.yaml': 'configMapGenerator: [{ name: a, envs: [a.env] }]\n',
      'overlays/production/a.env': 'NETPROOF_TEST_SECRET\n',
    });
    try {
      const { inventory } = await loadFolder(root, [kustomize]);
      expect(inventory.resources).toHaveLength(1);
      expect(JSON.stringify(inventory.resources[0]?.json)).not.toContain('nobody');
    } finally {
      delete process.env.NETPROOF_TEST_SECRET;
      remove();
    }
  });
});

test('what kustomize and a helper of a chart add to selectors is told as added', async () => {
  const told = await reasons('labels-of-kustomize');
  const kustomize = 'added by kustomize (`commonLabels`, or `labels` with `includeSelectors`)';
  expect(told).toContain(
    `podSelector wants \`stage=live\` (${kustomize}), kube-system/kube-dns has no label \`stage\` (base/all.yaml:34)`,
  );
  expect(told).toContain(
    `\`app=boat,stage=live\`, of which \`stage=live\` is ${kustomize}, matches no pod in quay`,
  );
  expect(told).toContain('podSelector wants `release=chart` (added by a helper of the chart)');
});

test('unquoted scalars mean what kubectl takes them for', async () => {
  const lines = SCALARS.map(([text], index) => `  k${index}: ${text}`);
  const { root, remove } = folder({
    'a.yaml': `apiVersion: example.com/v1\nkind: Scalars\nmetadata: { name: a }\ndata:\n${lines.join('\n')}\n`,
  });
  try {
    const args = [
      'patch',
      '--local',
      '-f',
      join(root, 'a.yaml'),
      '--type',
      'merge',
      '-p',
      '{}',
      '-o',
      'json',
    ];
    const { stdout } = await systemExec('kubectl', args, { deadlineMs: 60_000 });
    const { data } = JSON.parse(stdout) as { data: Record<string, unknown> };
    // A merge patch passes over null.
    const values = SCALARS.map(([, value], index) => [`k${index}`, value] as const);
    expect(data).toEqual(Object.fromEntries(values));
  } finally {
    remove();
  }
});

describe('stand-ins on a cluster', () => {
  const cluster = `netproof-stand-ins-${process.pid}`;
  const kubeconfig = join(scratch(), 'kubeconfig');
  let inventory: Inventory;
  let plan: Stubs;

  const kubectl = (args: readonly string[], input = ''): Promise<ExecResult> =>
    systemExec('kubectl', ['--kubeconfig', kubeconfig, ...args], { deadlineMs: 180_000, input });
  const must = async (done: Promise<ExecResult>): Promise<string> => {
    const { code, stdout, stderr } = await done;
    if (code !== 0) throw new Error(stderr || stdout);
    return stdout;
  };

  beforeAll(async () => {
    const image = process.env.NETPROOF_NODE_IMAGE;
    const chosen = image === undefined ? [] : ['--image', image];
    const create = [
      'create',
      'cluster',
      '--name',
      cluster,
      '--kubeconfig',
      kubeconfig,
      '--wait',
      '120s',
      ...chosen,
    ];
    await must(systemExec('kind', create, { deadlineMs: 300_000 }));
    const root = new URL('fixtures/stand-ins', import.meta.url).pathname;
    const loaded = await loadFolder(root, [source('.')]);
    expect(loaded.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    inventory = loaded.inventory;
    plan = stubs(inventory, [], IMAGE);
    const list = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: plan.objects });
    await must(kubectl(['apply', '--server-side', '--validate=strict', '-f', '-'], list));
    for (const { namespace, name } of plan.pods.values()) {
      await must(
        kubectl(['wait', '--for=condition=Ready', '-n', namespace, `pod/${name}`, '--timeout=120s']),
      );
    }
  });

  afterAll(async () => {
    await systemExec('kind', ['delete', 'cluster', '--name', cluster], { deadlineMs: 120_000 });
  });

  const connect = async (address: string, protocol: string): Promise<ExecResult> =>
    kubectl([
      ...['exec', '-n', 'free', 'tick', '-c', 'netproof', '--', '/agnhost', 'connect', address],
      ...[`--protocol=${protocol}`, '--timeout=3s'],
    ]);

  const ipOf = (workload: Workload): Promise<string> => {
    const pod = plan.pods.get(workload);
    if (!pod) throw new Error(`no pod for ${workload.name}`);
    return must(kubectl(['get', 'pod', '-n', pod.namespace, pod.name, '-o', 'jsonpath={.status.podIP}']));
  };

  test('every port answers, below 1024 and on UDP too, in a restricted namespace and on the host network', async () => {
    let tried = 0;
    for (const [workload, ports] of listeners(inventory, [])) {
      if (ports.length === 0) continue;
      const ip = await ipOf(workload);
      for (const { port, protocol } of ports) {
        tried++;
        const { code, stderr } = await connect(`${ip}:${port}`, protocol.toLowerCase());
        expect({ workload: workload.name, port, protocol, code, stderr }).toMatchObject({ code: 0 });
      }
    }
    expect(tried).toBe(9);
  });

  test.each([
    ['web.strict.svc.cluster.local:8000', 'tcp'],
    ['web.strict:53', 'udp'],
    ['web-0.db.strict:5432', 'tcp'],
  ])('%s (%s) goes through Services and the cluster DNS', async (address, protocol) => {
    expect(await connect(address, protocol)).toMatchObject({ code: 0 });
  });

  test('a port that nobody names refuses', async () => {
    const web = inventory.workloads.find(({ name }) => name === 'web');
    if (!web) throw new Error('no web');
    const { code, stderr } = await connect(`${await ipOf(web)}:81`, 'tcp');
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('REFUSED') as unknown,
    });
  });
});
