import { describe, expect, test } from 'vitest';
import { applyObjects, checkPolicies, inOrder, isPolicy, itemOf } from '../../../src/cluster/api/apply.ts';
import type { Kubectl } from '../../../src/cluster/api/kubectl.ts';
import { isRefusal, refusalProblems, resolvePath } from '../../../src/cluster/api/refusal.ts';
import type { ExecResult } from '../../../src/io/exec.ts';
import { InputError } from '../../../src/core/problem.ts';
import type { Watcher } from '../../../src/cluster/api/wait.ts';
import { fakeClock } from '../fakes.ts';
import { resource } from '../objects.ts';

const ok: ExecResult = { code: 0, stdout: '', stderr: '', timedOut: false, aborted: false, missing: false };
const policy = resource(
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'db', labels: { 'app.kubernetes.io/name': 7 } },
    spec: { podSelector: {}, ingress: [{ ports: [] }, { form: [], prts: [], zzz: 1 }] },
  },
  'shop',
);

describe('refusalProblems', () => {
  // As kubectl 1.34 against Kubernetes 1.34 says it.
  const text = {
    strict:
      'Error from server (BadRequest): error when creating "STDIN": NetworkPolicy in version "v1" cannot be handled as a NetworkPolicy: strict decoding error: unknown field "spec.ingress[1].form", unknown field "spec.ingress[1].prts", unknown field "spec.ingress[1].zzz"',
    typed:
      'Error from server: failed to create typed patch object (shop/db; networking.k8s.io/v1, Kind=NetworkPolicy): .spec.ingress[1].form: field not declared in schema',
    types:
      'Error from server: failed to create typed patch object (shop/db; networking.k8s.io/v1, Kind=NetworkPolicy): errors:\n  .spec.ingress: expected list, got &{map[]}\n  .metadata.labels.app.kubernetes.io/name: expected string, got &value.valueUnstructured{Value:7}',
    invalid:
      'Error from server (Invalid): error when creating "STDIN": NetworkPolicy.networking.k8s.io "db" is invalid: [spec.ingress[0].ports[0].endPort: Invalid value: 90: must be greater than or equal to `port`, spec.ingress[0].ports[1].port: Invalid value: 99999: must be between 1 and 65535, inclusive, spec.policyTypes[0]: Unsupported value: "Ingres": supported values: "Ingress", "Egress"]',
    bullets:
      'The NetworkPolicy "db" is invalid: \n* spec.ingress[0].ports[0].port: Invalid value: 99999: must be between 1 and 65535, inclusive\n* spec.policyTypes[0]: Unsupported value: "Ingres": supported values: "Ingress", "Egress"',
    single:
      'The NetworkPolicy "db" is invalid: spec.ingress[0].from[0].ipBlock.cidr: Invalid value: "10.0.0.0/33": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)',
    go: 'Error from server (BadRequest): error when creating "STDIN": NetworkPolicy in version "v1" cannot be handled as a NetworkPolicy: json: cannot unmarshal object into Go struct field NetworkPolicySpec.spec.ingress of type []v1.NetworkPolicyIngressRule',
    kind: 'resource mapping not found for name: "db" namespace: "shop" from "STDIN": no matches for kind "NetworkPolicy" in version "networking.k8s.io/v1"\nensure CRDs are installed first',
    other: 'Error from server (NotFound): error when creating "STDIN": namespaces "shop" not found',
  };

  test.each(Object.entries(text))('%s', (_, words) => {
    expect(isRefusal(words)).toBe(true);
    expect(
      refusalProblems(words, policy).map(({ code, message, at, hint }) => [code, message, at?.file, hint]),
    ).toMatchSnapshot();
  });

  test.each([
    'The connection to the server 127.0.0.1:6443 was refused - did you specify the right host or port?',
    'Error from server: etcdserver: request timed out',
    'Error from server (InternalError): Internal error occurred: failed calling webhook',
    'Error from server (Timeout): the server was unable to return a response in the time allotted',
  ])('not the object is to blame: %s', (words) => {
    expect(isRefusal(words)).toBe(false);
  });

  test('untrusted text stays one line, short, and no command', () => {
    const nasty = resource({ apiVersion: 'v1', kind: 'X', metadata: { name: 'a\n::error::b' } });
    const words = `Error from server (Invalid): X "a" is invalid: spec.a: Invalid value: "\n::error::pwned ${'x '.repeat(2_000)}"`;
    for (const { message } of [
      ...refusalProblems(words, nasty),
      ...refusalProblems(`(BadRequest): ${words}`, nasty),
    ]) {
      expect(message).not.toMatch(/\n|^\s*::/);
      expect(message.length).toBeLessThan(500);
    }
  });
});

test.each([
  ['.spec.ingress[1].form', ['spec', 'ingress', 1, 'form']],
  ['metadata.labels.app.kubernetes.io/name', ['metadata', 'labels', 'app.kubernetes.io/name']],
  ['metadata.labels[app.kubernetes.io/name]', ['metadata', 'labels', 'app.kubernetes.io/name']],
  ['spec.none.such[3].thing', ['spec', 'none', 'such', 3, 'thing']],
  ['', []],
])('resolvePath %s', (text, path) => {
  expect(resolvePath(policy.json, text)).toEqual(path);
});

test('resolvePath finds list elements by their keys', () => {
  const pod = {
    spec: {
      containers: [
        { name: 'a' },
        { name: 'web', ports: [{ containerPort: 80, protocol: 'UDP' }, { containerPort: 80 }] },
      ],
    },
  };
  expect(
    resolvePath(pod, '.spec.containers[name="web"].ports[containerPort=80,protocol="TCP"].hostprt'),
  ).toEqual(['spec', 'containers', 1, 'ports', 1, 'hostprt']);
  expect(resolvePath(pod, '.spec.containers[name="gone"].x')).toEqual(['spec', 'containers', 0, 'x']);
});

describe('inOrder', () => {
  const object = (kind: string, name: string, namespace?: string, spec?: object, apiVersion = 'v1') => ({
    object: {
      apiVersion,
      kind,
      metadata: { name, ...(namespace !== undefined && { namespace }) },
      ...(spec && { spec }),
    },
  });
  const names = (
    items: readonly ReturnType<typeof object>[],
    workloads: 'stub' | 'real' = 'stub',
  ): readonly string[] =>
    inOrder(items, workloads).map(({ object: { kind, metadata } }) => {
      const { namespace, name } = metadata as { namespace?: string; name: string };
      return `${String(kind)} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
    });

  test('what others need comes first; policies come later, by another way', () => {
    const items = [
      object('Pod', 'p', 'a'),
      object('NetworkPolicy', 'deny', 'a', {}, 'networking.k8s.io/v1'),
      object('Service', 's', 'a'),
      object('ConfigMap', 'c', 'a'),
      object('CustomResourceDefinition', 'x'),
      object('Namespace', 'a'),
    ];
    expect(names(items)).toEqual([
      'Namespace a',
      'CustomResourceDefinition x',
      'ServiceAccount a/default',
      'ConfigMap a/c',
      'Service a/s',
      'Pod a/p',
    ]);
  });

  test('pods get the accounts that they are refused without, stubs also those that they name', () => {
    const items = [
      object('Pod', 'p', 'a', { serviceAccountName: 'shop' }),
      object('Pod', 'q'),
      object('Namespace', 'b'),
    ];
    expect(names(items, 'stub').slice(0, 5)).toEqual([
      'Namespace b',
      'ServiceAccount a/default',
      'ServiceAccount a/shop',
      'ServiceAccount default/default',
      'ServiceAccount b/default',
    ]);
    expect(names(items, 'real')).not.toContain('ServiceAccount a/shop');
    const own = [object('ServiceAccount', 'default', 'b'), object('Namespace', 'b')];
    expect(names(own)).toEqual(['Namespace b', 'ServiceAccount b/default']);
  });
});

test.each([
  ['networking.k8s.io/v1', 'NetworkPolicy', true],
  ['networking.k8s.io/v1', 'Ingress', false],
  ['projectcalico.org/v3', 'GlobalNetworkPolicy', true],
  ['crd.projectcalico.org/v1', 'StagedNetworkPolicy', true],
  ['crd.projectcalico.org/v1', 'IPPool', false],
  ['policy.networking.k8s.io/v1alpha2', 'ClusterNetworkPolicy', true],
  ['cilium.io/v2', 'CiliumNetworkPolicy', true],
  ['policy/v1', 'PodDisruptionBudget', false],
])('%s %s is a policy: %s', (apiVersion, kind, is) => {
  expect(isPolicy({ apiVersion, kind })).toBe(is);
});

test('an object gets the namespace that its file gave it in another way', () => {
  expect(itemOf(policy).object.metadata).toMatchObject({ name: 'db', namespace: 'shop' });
  const namespace = resource({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } });
  expect(itemOf(namespace).object).toEqual(namespace.json);
});

const watcher = (kubectl: Kubectl): Watcher => ({ kubectl, clock: fakeClock() });

describe('CustomResourceDefinitions', () => {
  const definition = (name: string, established: boolean): Readonly<Record<string, unknown>> => ({
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name },
    ...(established && { status: { conditions: [{ type: 'Established', status: 'True' }] } }),
  });
  const items = [
    ...['a.example.com', 'b.example.com'].map((name) => itemOf(resource(definition(name, false)))),
    itemOf(resource({ apiVersion: 'example.com/v1', kind: 'A', metadata: { name: 'x', namespace: 'a' } })),
  ];
  const kubectl = (events: readonly string[]): { kubectl: Kubectl; calls: string[] } => {
    const calls: string[] = [];
    const run: Kubectl['run'] = (args, { input = '', onLine } = {}) => {
      const isWatch = args.includes('--watch');
      calls.push(isWatch ? 'watch' : input.includes('"A"') ? 'rest' : (args[0] ?? ''));
      if (isWatch) for (const event of events) onLine?.(event);
      return Promise.resolve(ok);
    };
    return { kubectl: { run, get: () => Promise.resolve({ items: [] }) } as unknown as Kubectl, calls };
  };
  const event = (name: string, established: boolean): string =>
    JSON.stringify({ type: 'MODIFIED', object: definition(name, established) });

  test('are served, all of them, before what is made of them is applied', async () => {
    const { kubectl: k, calls } = kubectl([
      event('a.example.com', false),
      event('b.example.com', true),
      event('a.example.com', true),
    ]);
    await applyObjects(watcher(k), items, { workloads: 'real', deadlineMs: 1_000 });
    expect(calls).toEqual(['apply', 'watch', 'rest']);
  });

  test('that never are end the run by their names', async () => {
    const { kubectl: k, calls } = kubectl([event('b.example.com', true)]);
    await expect(applyObjects(watcher(k), items, { workloads: 'real', deadlineMs: 1_000 })).rejects.toThrow(
      "waited 60 s for the manifests' CustomResourceDefinitions to be served: a.example.com not yet",
    );
    expect(calls).not.toContain('rest');
  });
});

test("the cluster's own workloads are not replaced by a repository's", async () => {
  const inputs: string[] = [];
  const run: Kubectl['run'] = (_, { input = '' } = {}) => (inputs.push(input), Promise.resolve(ok));
  const daemons = ['calico-node', 'node-exporter'].map((name) =>
    itemOf(resource({ apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name } }, 'kube-system')),
  );
  const notices = await applyObjects(watcher({ run } as Kubectl), daemons, {
    workloads: 'real',
    deadlineMs: 1_000,
  });
  expect(notices).toMatchObject([
    {
      code: 'builtin-workload',
      message: 'left out: DaemonSet kube-system/calico-node, of which the cluster has its own',
    },
  ]);
  expect(inputs.join()).not.toContain('calico-node');
});

describe('when kubectl fails', () => {
  const kubectl = (
    answer: (input: string) => Partial<ExecResult>,
  ): { kubectl: Kubectl; inputs: string[] } => {
    const inputs: string[] = [];
    const run: Kubectl['run'] = (_, { input = '' } = {}) => {
      inputs.push(input);
      return Promise.resolve({ ...ok, ...answer(input) });
    };
    return { kubectl: { run } as Kubectl, inputs };
  };
  const maps = ['a', 'b', 'c'].map((namespace) =>
    resource({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x', namespace } }),
  );

  test('only what it does not say it took is asked for again, one by one', async () => {
    const other = resource({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'y', namespace: 'a' } });
    const { kubectl: k, inputs } = kubectl((input) => {
      if (input.includes('\n'))
        return { code: 1, stdout: 'configmap/y\nconfigmap/x\nconfigmap/x\n', stderr: 'no' };
      return input.includes('"b"')
        ? { code: 1, stderr: 'Error from server (Forbidden): exceeded quota' }
        : {};
    });
    const task = applyObjects(watcher(k), [...maps, other].map(itemOf), {
      workloads: 'real',
      deadlineMs: 1_000,
    });
    await expect(task).rejects.toBeInstanceOf(InputError);
    await expect(task).rejects.toMatchObject({
      problems: [
        { code: 'refused', message: 'ConfigMap b/x is refused: exceeded quota', at: { file: 'x.yaml' } },
      ],
    });
    expect(
      inputs.slice(1).map((input) => (JSON.parse(input) as { metadata: { namespace: string } }).metadata),
    ).toEqual([
      { name: 'x', namespace: 'a' },
      { name: 'x', namespace: 'b' },
      { name: 'x', namespace: 'c' },
    ]);
  });

  test('what passes when asked again is applied', async () => {
    const { kubectl: k } = kubectl((input) =>
      input.includes('\n') ? { code: 1, stderr: 'etcd was busy' } : {},
    );
    await expect(
      applyObjects(watcher(k), maps.map(itemOf), { workloads: 'real', deadlineMs: 1_000 }),
    ).resolves.toEqual([]);
  });

  test.each([
    ['the API server is not there', { code: 1, stderr: 'The connection to the server was refused' }],
    ['the deadline passed', { code: null, timedOut: true }],
    ['kubectl is not there', { code: null, missing: true }],
  ])('%s: the environment is to blame', async (_, answer) => {
    const { kubectl: k } = kubectl(() => answer);
    const task = checkPolicies(k, [policy], { deadlineMs: 1_000 });
    await expect(task).rejects.toMatchObject({ name: 'EnvironmentError', code: 'kubectl-apply' });
  });

  test('a webhook that does not answer is named', async () => {
    const stderr =
      'Error from server (InternalError): Internal error occurred: failed calling webhook "no.example.invalid": timeout';
    const { kubectl: k } = kubectl(() => ({ code: 1, stderr }));
    await expect(checkPolicies(k, [policy], { deadlineMs: 1_000 })).rejects.toMatchObject({
      code: 'kubectl-apply',
      hint: expect.stringMatching(/^the webhook no\.example\.invalid of the manifests/) as unknown,
    });
  });

  test("an object of netproof's own that is refused is not the user's mistake", async () => {
    const { kubectl: k } = kubectl(() => ({ code: 1, stderr: 'Error from server (Forbidden): no' }));
    const own = { object: { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', namespace: 'a' } } };
    const task = applyObjects(watcher(k), [own], { workloads: 'stub', deadlineMs: 1_000 });
    await expect(task).rejects.toMatchObject({
      name: 'EnvironmentError',
      detail: 'Error from server (Forbidden): no',
    });
  });

  test('a Service that the cluster makes for itself is left out, with a notice at its line', async () => {
    const { kubectl: k, inputs } = kubectl(() => ({}));
    const service = (name: string, namespace: string): ReturnType<typeof itemOf> =>
      itemOf(resource({ apiVersion: 'v1', kind: 'Service', metadata: { name } }, namespace));
    const notices = await applyObjects(
      watcher(k),
      [
        service('kube-dns', 'kube-system'),
        service('kubernetes', 'default'),
        service('kubernetes', 'kube-system'),
      ],
      { workloads: 'stub', deadlineMs: 1_000 },
    );
    expect(notices).toMatchObject([
      { severity: 'notice', message: expect.stringContaining('kube-system/kube-dns') as unknown },
      { severity: 'notice', at: { file: 'kubernetes.yaml' } },
    ]);
    expect(inputs.map((input) => JSON.parse(input) as unknown)).toMatchObject([
      { metadata: { name: 'kubernetes', namespace: 'kube-system' } },
    ]);
  });

  test('nothing to apply is no call', async () => {
    const { kubectl: k, inputs } = kubectl(() => ({}));
    expect(await applyObjects(watcher(k), [], { workloads: 'real', deadlineMs: 1 })).toEqual([]);
    await checkPolicies(k, [], { deadlineMs: 1 });
    expect(inputs).toEqual([]);
  });
});
