import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { PROBE_IMAGE } from '../../src/config/versions.ts';
import type { JsonReport } from '../../src/report/run/json-schema.ts';
import {
  kubeconfigOf,
  makeCluster,
  proveOn,
  rejectWhatIsCut,
  rules,
  runnable,
  usersObjects,
  type Existing,
} from './existing-cluster.ts';
import { scratch } from '../scratch.ts';
import { inTheControl, liftedIn, liftFiles, lifting, pathThatKills, policiesOf } from './lift-kill.ts';
import { netproof } from './netproof.ts';
import { job, step } from './runner.ts';

const NAMESPACES = ['shop', 'payments', 'ops'];
/** What stands for hosts outside here: the bank's address, and the one that stands for the internet. */
const OUTSIDE = ['203.0.113.8', '192.0.2.1'];

let cluster: Existing;
let host = '';

const docker = (args: readonly string[]): string => execFileSync('docker', args, { encoding: 'utf8' }).trim();

beforeAll(() => {
  cluster = makeCluster('calico', ({ kubectl }) => {
    // Before its pods run: they read it once.
    const corefile = kubectl(['get', 'configmap/coredns', '--namespace=kube-system', '--output=json']);
    kubectl(
      ['replace', '--filename=-'],
      corefile.replace(
        String.raw`ready\n`,
        String.raw`ready\n    hosts {\n 203.0.113.8 api.bank.example\n fallthrough\n }\n`,
      ),
    );
  });
  const node = `${cluster.context.replace(/^kind-/, '')}-control-plane`;
  const options = ['--network=kind', '--cap-add=NET_ADMIN', '--env=SERVE_PORT_443=outside'];
  host = docker(['run', '--detach', ...options, PROBE_IMAGE, 'porter']);
  const at = docker(['inspect', '--format={{(index .NetworkSettings.Networks "kind").IPAddress}}', host]);
  for (const address of OUTSIDE) {
    docker(['exec', host, 'ip', 'addr', 'add', `${address}/32`, 'dev', 'eth0']);
    docker(['exec', node, 'ip', 'route', 'add', `${address}/32`, 'via', at]);
  }
  const shop = runnable('examples/shop/k8s').split('\n');
  const first = shop.filter((line) => line.includes('"kind":"Namespace"'));
  cluster.kubectl(['create', '--filename=-'], first.join('\n'));
  cluster.kubectl(['create', '--filename=-'], shop.filter((line) => !first.includes(line)).join('\n'));
  for (const one of NAMESPACES)
    cluster.kubectl([
      'wait',
      'pods',
      '--all',
      '--for=condition=Ready',
      `--namespace=${one}`,
      '--timeout=120s',
    ]);
});

afterAll(() => {
  cluster.delete();
  if (host !== '') docker(['rm', '--force', host]);
});

/** A run on the cluster, or by another's access to it. */
const run = (folder: string, args: readonly string[] = [], kubeconfig = cluster.kubeconfig) =>
  proveOn(kubeconfig, folder, args);

/** What there is of netproof's in the cluster. */
function own(): string {
  const { kubectl } = cluster;
  const selector = '--selector=netproof.run';
  return (
    kubectl(['get', 'pods,networkpolicies', '--all-namespaces', selector, '--output=name']) +
    kubectl(['get', 'namespaces', selector, '--output=name'])
  );
}

const codes = (report: JsonReport | undefined): readonly string[] =>
  (report?.checks ?? []).map(({ from, to, port, code }) => `${from} ${to}:${port} ${code}`);

test('shop: the verdicts of a throw-away cluster, each deny cut while alive, and nothing is changed', async () => {
  const before = usersObjects(cluster, NAMESPACES);
  const { code, report } = await run('examples/shop');
  expect(report?.checks.filter(({ verdict, drift }) => verdict !== 'pass' || drift)).toEqual([]);
  expect(code).toBe(0);
  expect(report?.problems.filter((one) => one.code === 'drift')).toEqual([]);
  const denies = report?.checks.filter(({ expected }) => expected === 'deny') ?? [];
  expect(new Set(denies.map((one) => one.code))).toEqual(new Set(['cut-while-alive']));
  expect(report?.totals).toMatchObject({
    total: 40,
    pass: 40,
    provenDenies: 0,
    cutWhileAlive: denies.length,
  });
  expect(own()).toBe('');
  await vi.waitFor(() => {
    expect(usersObjects(cluster, NAMESPACES)).toEqual(before);
  }, 20_000);
});

describe('what is no proof', () => {
  test('nobody listens, an allow that policies cut, no such host, no such source', async () => {
    const { code, report } = await run(
      rules(`
  - { name: nobody listens, from: shop/web, deny: ["shop/db:5433"] }
  - { name: cut, from: shop/web, allow: ["shop/db:5432"] }
  - { name: no host, from: shop/api, deny: ["nowhere.bank.example:443"] }
`),
    );
    expect(code).toBe(1);
    expect(codes(report)).toEqual([
      'shop/web shop/db:5433 target-died',
      'shop/web shop/db:5432 cut-by-policies',
      'shop/api nowhere.bank.example:443 dns-error',
    ]);
    expect(own()).toBe('');
    const nobody = await run(rules('  - { name: none, from: shop/wob, deny: ["shop/db:5432"] }\n'));
    expect(nobody.code).toBe(2);
    expect(nobody.stderr).toContain('did you mean `shop/web`?');
  });
});

const OF_SHOP = `
  - { name: web, from: shop/web, allow: ["shop/api:http"], deny: ["shop/db:pg", "shop/cache:6379"] }
  - { name: api, from: shop/api, allow: ["shop/db:pg"], deny: ["shop/web:8080"] }
`;

test('an admin of one namespace: the canary beside its pods, and the witnesses that are left', async () => {
  const { kubectl } = cluster;
  kubectl(['create', 'serviceaccount', 'prover', '--namespace=shop']);
  const before = usersObjects(cluster, ['shop']);
  kubectl([
    ...['create', 'rolebinding', 'prover', '--namespace=shop', '--clusterrole=admin'],
    '--serviceaccount=shop:prover',
  ]);
  const kubeconfig = kubeconfigOf(cluster, 'shop', 'prover');
  const { code, report } = await run(rules(OF_SHOP), [], kubeconfig);
  expect(report?.problems.map((one) => one.code)).toContain('shared-namespace');
  // Of the database its client speaks, of the others the kubelet.
  expect(codes(report).filter((one) => one.includes('cut'))).toHaveLength(3);
  expect(code).toBe(0);
  expect(own()).toBe('');
  await vi.waitFor(() => {
    expect(usersObjects(cluster, ['shop'])).toEqual(before);
  }, 20_000);
  const outside = await run(
    rules('  - { name: x, from: ops/backup, deny: ["shop/web:8080"] }\n'),
    [],
    kubeconfig,
  );
  expect(outside.code).toBe(2);
  expect(outside.stderr.replace(/\s+/g, ' ')).toMatch(
    /may not .*create pods in namespace ops.*netproof permissions/,
  );
});

test('in an ephemeral container, with the role that is printed for it; and `down` tells of what stays', async () => {
  const { kubectl } = cluster;
  kubectl(['create', 'serviceaccount', 'prover', '--namespace=default']);
  const role = await netproof([
    'permissions',
    '--source-pod',
    'ephemeral',
    '--for',
    'serviceaccount:default/prover',
  ]);
  kubectl(['create', '--filename=-'], role.stdout);
  const kubeconfig = kubeconfigOf(cluster, 'default', 'prover');
  const { code, report } = await run(rules(OF_SHOP), ['--source-pod', 'ephemeral'], kubeconfig);
  expect(report?.checks.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 5 }, () => 'pass'));
  expect(code).toBe(0);
  const args = ['down', '--cluster', cluster.context, '--kubeconfig', cluster.kubeconfig];
  const told = await netproof(args);
  expect(told.stdout).toMatch(/stays an ephemeral container of netproof's in pod shop\/web-/);
  const restarted = await netproof([...args, '--restart']);
  expect(restarted.stdout).toContain('restarted deployment/web in namespace shop');
  kubectl(['rollout', 'status', 'deployment/web', '--namespace=shop', '--timeout=120s']);
});

describe('while policies are lifted', () => {
  const state = { XDG_STATE_HOME: scratch() };
  const deny = rules('  - { name: web, from: shop/web, deny: ["shop/db:pg"] }\n');
  let before: readonly unknown[];
  beforeAll(() => {
    before = policiesOf(cluster);
  });
  const nothingIsLeft = (): void => {
    expect(own()).toBe('');
    expect(policiesOf(cluster)).toEqual(before);
    expect(liftFiles(state.XDG_STATE_HOME)).toEqual([]);
  };

  test('probes that start by exec in real pods, and denies that are proven', async () => {
    const { code, report } = await run(rules(OF_SHOP), ['--source-pod', 'exec', '--control', 'lift']);
    expect(codes(report)).toEqual([
      'shop/web shop/api:8080 connects',
      'shop/web shop/db:5432 proven',
      'shop/web shop/cache:6379 proven',
      'shop/api shop/db:5432 connects',
      'shop/api shop/web:8080 proven',
    ]);
    expect(code).toBe(0);
    nothingIsLeft();
  });

  test('SIGINT: all is put back at once', async () => {
    const { code, stderr } = await lifting(cluster, deny, inTheControl, state, 'INT');
    expect(stderr).toContain('cancelled by SIGINT');
    expect(code).toBe(130);
    nothingIsLeft();
  });

  // `down` after SIGKILL, at this moment and others: lift.test.ts.
  test('a job that is killed: no run goes ahead, and the post step leaves nothing', async () => {
    const one = job(deny);
    const { context, kubeconfig } = cluster;
    const inputs = { cluster: 'existing', context, kubeconfig, control: 'lift' };
    const killed = await step('main', one, inputs, { ...state, PATH: pathThatKills(inTheControl) });
    expect(killed.code).toBe(null);
    expect(own()).not.toBe('');
    expect(liftedIn(cluster)).toBeGreaterThan(0);
    const next = await run(deny);
    expect(next.code).toBe(2);
    expect(next.stderr.replaceAll(/\s+/g, ' ')).toMatch(/still be lifted.*down --cluster .* --kubeconfig /);
    const post = await step('post', one, inputs, state);
    expect(post.stdout).toMatch(/put back \d+ polic/);
    expect(post.code).toBe(0);
    nothingIsLeft();
  });

  test('is refused where it looks like production', async () => {
    const { kubectl } = cluster;
    kubectl(['label', 'namespace/shop', 'environment=production']);
    const { code, stderr } = await run(deny, ['--control', 'lift']);
    kubectl(['label', 'namespace/shop', 'environment-']);
    expect(code).toBe(2);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('namespace `shop` is labelled `environment=production`');
  });
});

test('from a node, for a pod on its network', async () => {
  const { code, report } = await run(
    rules('  - { name: node, from: kube-system/kube-proxy, allow: ["shop/api:http"] }\n'),
    ['--source-pod', 'node'],
  );
  expect(codes(report)).toEqual(['kube-system/kube-proxy shop/api:8080 connects']);
  expect(code).toBe(0);
  expect(own()).toBe('');
});

// The last of them: the cluster stays like that.
test('where policies reject: a deny beside a witness passes, and a port without a listener does not', async () => {
  rejectWhatIsCut(cluster);
  const { report } = await run(
    rules(`${OF_SHOP}  - { name: nobody, from: shop/web, deny: ["shop/db:5433"] }\n`),
  );
  expect(codes(report)).toEqual([
    'shop/web shop/api:8080 connects',
    'shop/web shop/db:5432 rejected-by-policy',
    'shop/web shop/cache:6379 rejected-by-policy',
    'shop/api shop/db:5432 connects',
    'shop/api shop/web:8080 rejected-by-policy',
    'shop/web shop/db:5433 target-died',
  ]);
});

test('the role file of the documentation is what `permissions` prints', async () => {
  const { stdout } = await netproof(['permissions', '--namespace', 'shop']);
  expect(readFileSync('docs/existing-cluster.md', 'utf8')).toContain(stdout.trim().replaceAll('""', "''"));
});
