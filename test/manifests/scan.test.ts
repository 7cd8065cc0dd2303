import { describe, expect, test } from 'vitest';
import type { ManifestSource } from '../../src/manifests/source.ts';
import { AT, load, source, told } from './loading.ts';

const pod = (name: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, namespace: default }\nspec: { containers: [{ name: c, image: x }] }\n`;
const policy = (name: string, spec = '{ podSelector: {} }'): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: ${name}, namespace: default }\nspec: ${spec}\n`;
const out = (path: string): ManifestSource => ({ kind: 'exclude', path, at: AT });

/** What is said of a folder with these files and one pod. */
async function said(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { problems } = await load({ 'k8s/pod.yaml': pod('a'), ...files });
  return problems.flatMap((one) => [told(one), ...(one.list ?? []).map((line) => `  ${line}`)]);
}

describe('what a search passes over', () => {
  test('files without an object, templates, broken files that hold none: one notice, and no error', async () => {
    expect(
      await said({
        'k8s/values.yaml': 'replicas: 3\nkind: DaemonSet\n',
        'k8s/Taskfile.yml': 'version: "3"\ntasks: { a: { cmds: ["echo {{.X}}"] } }\n',
        'k8s/board.json': '{"panels": [], "kind": "board"}',
        'k8s/list.json': '[{"kind": 1}]',
        'k8s/patch.yaml': '- { op: add, path: /metadata/labels/kind, value: front }\n',
        'k8s/tmpl.yaml': 'kind: Deployment\n{{- if .Values.x }}\n  a\n{{ end }}\n',
        'k8s/tsconfig.json': '{ // kind\n "a": 1, }',
        'k8s/vars.yaml': pod('${NAME}'),
        'k8s/ci.yml': 'on: push\nkind: !reference [.a, b]\n',
        'k8s/kubeconfig.yaml': 'apiVersion: v1\nkind: Config\nclusters: []\n',
        'k8s/ingress.yaml':
          'apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: { name: web }\nspec: {}\n',
        'k8s/merge.yaml':
          'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { replicas: 2, template: { spec: { containers: [{ name: c, env: [] }] } } }\n',
        'k8s/ytt.yaml':
          '#@ load("@ytt:data", "data")\napiVersion: v1\nkind: Pod\nmetadata:\n  name: #@ data.values.name\n',
        'k8s/swagger.json': '{"paths": [{"kind": "Pod", "kind": "Service"}]}',
        'k8s/empty.yaml': '---\n# later\n',
      }),
    ).toMatchInlineSnapshot(`
      [
        "notice passed-over netproof.yaml:2:3 passed over: 8 files without an object, 3 templates, 1 patch, 2 invalid objects of other kinds (see \`--verbose\`)",
        "  k8s/Taskfile.yml  file without an object",
        "  k8s/board.json  file without an object",
        "  k8s/ci.yml  file without an object",
        "  k8s/ingress.yaml:1  Kubernetes serves no \`Ingress\` in \`extensions/v1beta1\`",
        "  k8s/kubeconfig.yaml:1  Kubernetes has no kind \`Config\` in \`v1\`",
        "  k8s/list.json  file without an object",
        "  k8s/merge.yaml  patch",
        "  k8s/patch.yaml  file without an object",
        "  k8s/swagger.json  file without an object",
        "  k8s/tmpl.yaml  template",
        "  k8s/tsconfig.json  file without an object",
        "  k8s/values.yaml  file without an object",
        "  k8s/vars.yaml  template",
        "  k8s/ytt.yaml  template",
      ]
    `);
  });

  test('of workloads only what has no image: a CronJob with a mistake is none', async () => {
    const template = '{ metadata: { labels: { app: n } }, spec: { containers: [{ name: c, image: x }] } }';
    const job = (inner: string): string =>
      `apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: a, namespace: default }\nspec: { jobTemplate: { spec: { template: ${inner} } } }\n`;
    const [error] = await said({ 'k8s/job.yaml': job(template) });
    expect(error).toMatch(/^error wrong-type k8s\/job\.yaml:4:\d+ /);
    const patch = template.replace(', image: x', '');
    expect((await said({ 'k8s/job.yaml': job(patch) })).at(-1)).toBe('  k8s/job.yaml  patch');
  });

  test('a template of a policy is a warning: the policy is missing from every answer', async () => {
    expect(
      await said({
        'k8s/a.yaml': policy('a', '{ podSelector: { matchLabels: { app: "${APP}" } } }'),
        'k8s/b.yaml': 'kind: NetworkPolicy\n{{- with .x }}\n}',
      }),
    ).toMatchInlineSnapshot(`
      [
        "warning passed-over netproof.yaml:2:3 passed over: 2 templates of policies (see \`--verbose\`)",
        "  k8s/a.yaml  template of a policy",
        "  k8s/b.yaml  template of a policy",
      ]
    `);
  });

  test('mistakes in what decides connections stay mistakes', async () => {
    expect(
      await said({
        'k8s/a.yaml': 'apiversion: networking.k8s.io/v1\nKind: NetworkPolicy\nmetadata: { name: a }\n',
        'k8s/b.yaml': 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolcy\nmetadata: { name: a }\n',
        'k8s/c.yaml':
          'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: a\n bad: x\n',
        'k8s/d.yaml': policy('d', '{ podselector: {} }'),
        'k8s/e.yaml': 'kind: Service\nmetadata: { name: a }\nspec: {}\n',
        'k8s/f.json': '{"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "A"}}',
      }),
    ).toMatchInlineSnapshot(`
      [
        "error not-kubernetes k8s/a.yaml:1:1 this is not a Kubernetes object: it has no \`apiVersion\` and no \`kind\` (let \`manifests\` name only the folders and files that hold Kubernetes objects)",
        "error unknown-kind k8s/b.yaml:2:7 Kubernetes has no kind \`NetworkPolcy\` in \`networking.k8s.io/v1\` (did you mean \`NetworkPolicy\` (\`networking.k8s.io/v1\`)?)",
        "error yaml k8s/c.yaml:5:2 this is not YAML: this line is indented by 1, its entry by 2 (indent it by 2)",
        "error unknown-field k8s/d.yaml:4:22 \`spec\` has no field \`podselector\` (did you mean \`podSelector\`?)",
        "error not-kubernetes k8s/e.yaml:1:1 this is not a Kubernetes object: it has no \`apiVersion\` (let \`manifests\` name only the folders and files that hold Kubernetes objects)",
        "error invalid-name k8s/f.json:1:64 the Namespace name \`A\` must be lower-case letters, digits and \`-\`, a letter or digit at both ends",
      ]
    `);
  });

  test('objects that are there twice: the same ones and kinds that decide nothing are passed over, others are a warning that stops a run', async () => {
    const map = (data: string): string =>
      `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: default }\ndata: ${data}\n`;
    expect(
      await said({
        'k8s/b/pod.yaml': pod('a'),
        'k8s/c.yaml': map('{}'),
        'k8s/d.yaml': map('{ a: b }'),
        'k8s/e.yaml': policy('p'),
        'k8s/f.yaml': policy('p', '{ podSelector: {}, policyTypes: [Egress] }'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "warning duplicate-name k8s/f.yaml:1:1 NetworkPolicy \`default/p\` is there twice and differs: k8s/e.yaml:1 counts (leave out what is not deployed: \`{exclude: …}\` under \`manifests\`)",
        "  NetworkPolicy \`default/p\` (k8s/f.yaml:1)  k8s/e.yaml:1 counts",
        "notice passed-over netproof.yaml:2:3 passed over: 2 repeated objects (see \`--verbose\`)",
        "  k8s/d.yaml:1  ConfigMap a is at k8s/c.yaml:1 already",
        "  k8s/pod.yaml:1  Pod a is at k8s/b/pod.yaml:1 already",
      ]
    `);
  });

  test("a kustomization's inputs are no manifests, Flux's object of the same name is one", async () => {
    const { inventory, problems } = await load({
      'k8s/pod.yaml': pod('a'),
      'k8s/kustomization.yaml':
        'resources: [pod.yaml]\nconfigMapGenerator: [{ name: x, files: [pod2.yaml] }]\npatches: [{ path: ./p.yaml }]\n',
      'k8s/pod2.yaml': pod('b'),
      'k8s/p.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { hostNetwork: true }\n',
      'k8s/flux/kustomization.yaml':
        'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: apps, namespace: default }\nspec: { path: ./apps }\n',
    });
    expect(inventory.workloads.map(({ name }) => name)).toEqual(['a']);
    expect(problems.map(told)).toMatchInlineSnapshot(`
      [
        "notice unknown-workload k8s/flux/kustomization.yaml:2:7 not looked into: Kustomization \`default/apps\`",
        "notice passed-over netproof.yaml:2:3 passed over: 2 kustomize inputs (see \`--verbose\`)",
        "notice kustomization-skipped netproof.yaml:2:3 1 kustomization is not rendered: name \`{kustomize: k8s}\` under \`manifests\`",
      ]
    `);
  });
});

describe('what is left out', () => {
  const files = {
    'k8s/a.yaml': pod('a'),
    'k8s/test/b.yaml': pod('b'),
    'k8s/deep/test/c.yaml': pod('c'),
    'k8s/test/chart/Chart.yaml': 'name: x',
  };
  test.each([
    ['a folder', ['k8s/test'], ['a', 'c']],
    ['a folder with a slash', ['./k8s/test/'], ['a', 'c']],
    ['a pattern for folders', ['**/test'], ['a']],
    ['a pattern for files', ['k8s/**/b.yaml'], ['a', 'c']],
    ['a file', ['k8s/a.yaml'], ['c', 'b']],
  ])('%s', async (_, paths, names) => {
    const { inventory, problems } = await load(files, [source('k8s'), ...paths.map(out)]);
    expect(inventory.workloads.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    expect(problems.filter(({ code }) => code === 'unused-exclude')).toEqual([]);
  });

  test('an entry that leaves out nothing is said', async () => {
    const { problems } = await load(files, [source('k8s'), out('test')]);
    expect(problems.map(told).filter((line) => line.includes('unused-exclude'))).toEqual([
      'notice unused-exclude netproof.yaml:2:3 `test` leaves out nothing: no search finds such a path (paths count from the folder that netproof is pointed at; `**/` stands for any folders before a name)',
    ]);
  });
});

describe('lists and templates', () => {
  test('the items of a typed list need no kind of their own', async () => {
    const { inventory, problems } = await load({
      'k8s/a.yaml': `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicyList\nitems:\n  - metadata: { name: a, namespace: default }\n    spec: { podSelector: {} }\n`,
    });
    expect(problems).toEqual([]);
    expect(inventory.policies.map(({ name, kind, apiVersion }) => [name, kind, apiVersion])).toEqual([
      ['a', 'NetworkPolicy', 'networking.k8s.io/v1'],
    ]);
  });

  test("OpenShift's Template: parameters with a value are filled in, its labels are put on", async () => {
    const { inventory, problems } = await load({
      'k8s/a.yaml': `apiVersion: template.openshift.io/v1
kind: Template
metadata: { name: shop }
labels: { template: shop }
parameters:
  - { name: NAME, value: web }
  - { name: REPLICAS, value: "2" }
  - { name: SECRET, generate: expression, from: "[a-z]{8}" }
objects:
  - apiVersion: v1
    kind: DeploymentConfig
    metadata: { name: "\${NAME}", namespace: default }
    spec:
      replicas: \${{REPLICAS}}
      selector: { app: "\${NAME}" }
      template:
        metadata: { labels: { app: "\${NAME}" } }
        spec: { containers: [{ name: c, image: x, env: [{ name: A, value: "\${SECRET}" }] }] }
  - apiVersion: v1
    kind: Secret
    metadata: { name: "\${SECRET}" }
`,
    });
    expect(inventory.workloads.map(({ name, labels, replicas }) => [name, labels, replicas])).toEqual([
      ['web', { app: 'web' }, 2],
    ]);
    expect(inventory.resources.map(({ json }) => json.metadata)).toEqual([
      { name: 'web', namespace: 'default', labels: { template: 'shop' } },
    ]);
    expect(problems.map(told)).toEqual([
      'notice passed-over netproof.yaml:2:3 passed over: 1 invalid object of another kind (see `--verbose`)',
    ]);
  });
});

test('a policy that was exported with a status is read without it: one notice for all', async () => {
  const exported = (name: string): string => `${policy(name)}status: { conditions: [] }\n`;
  const { inventory, problems } = await load({ 'k8s/a.yaml': `${exported('a')}---\n${exported('b')}` });
  expect(inventory.policies.map(({ json }) => json.status)).toEqual([undefined, undefined]);
  expect(problems.map(told)).toEqual([
    'notice exported-status k8s/a.yaml:5:9 the `status` of an exported policy is left out: NetworkPolicy `default/a` and 1 more (remove it: policies have no status since Kubernetes 1.28)',
  ]);
});
