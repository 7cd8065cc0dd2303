import { describe, expect, test } from 'vitest';
import { LARGEST_MANIFEST_BYTES } from '../../src/io/files.ts';
import { load, loadText, source, told } from './loading.ts';

const pod = (spec: string, metadata = '{ name: web, namespace: default }'): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: ${metadata}\nspec: ${spec}\n`;
const containers = (ports: string): string =>
  pod(`{ containers: [{ name: a, image: x, ports: [${ports}] }] }`);
const policy = (spec: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: p\nspec:\n${spec}`;
const deployment = (template: string): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels: ${template}
    spec:
      containers: [{ name: a, image: x }]
`;
const service = (spec: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: ${spec}\n`;
const configMap = (name: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\n`;

const cases: readonly (readonly [name: string, text: string])[] = [
  ['not YAML', 'apiVersion: v1\nkind: [Pod\n'],
  ['a tab', 'apiVersion: v1\nmetadata:\n\tname: x\n'],
  ['a template', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Values.name }}\n'],
  ['a bad escape', 'apiVersion: "v\\q"\n'],
  ['YAML 1.2', '%YAML 1.2\n---\napiVersion: v1\n'],
  ['no alias', 'apiVersion: v1\nkind: *no\n'],
  ['an anchor that holds itself', 'apiVersion: v1\nkind: List\nitems: &a [*a]\n'],
  ['a key twice', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  name: b\n'],
  ['keys that are one boolean', `${configMap('a')}data:\n  y: "1"\n  on: "2"\n`],
  ['__proto__', `${configMap('a')}data: { __proto__: x }\n`],
  ['a key that is a list', `${configMap('a')}data: { ? [a] : x }\n`],
  ['a scalar', 'hello\n'],
  ['a list', '- a\n- b\n'],
  ['no kind', 'apiVersion: v1\nmetadata: { name: x }\n'],
  ['nothing of Kubernetes', 'services:\n  web: {}\n'],
  ['no name', 'apiVersion: v1\nkind: Pod\nmetadata:\n  labels: {}\n'],
  ['a prefix of a name that is none', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  generateName: X_y-\n'],
  ['a prefix of nothing', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  generateName: "-"\n'],
  ['a kind that is a number', 'apiVersion: v1\nkind: 12\n'],
  ['a version that is none', 'apiVersion: "v1\\n::error::x"\nkind: Pod\nmetadata: { name: x }\n'],
  ['an unknown kind', 'apiVersion: apps/v1\nkind: Deploymnet\nmetadata: { name: x }\n'],
  ['a kind in the wrong group', 'apiVersion: v1\nkind: Deployment\nmetadata: { name: x }\n'],
  [
    'a version no longer served',
    'apiVersion: extensions/v1beta1\nkind: NetworkPolicy\nmetadata: { name: x }\n',
  ],
  ['a name with capitals', configMap('Web')],
  ['a name with a workflow command', configMap('"a\\n::error file=x::owned"')],
  ['a name with ::', 'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: "a::b" }\n'],
  ['a name that is a boolean', configMap('y')],
  ['a namespace that is a boolean', pod('{ containers: [{ name: a }] }', '{ name: web, namespace: y }')],
  ['a namespace with a control character', pod('{}', '{ name: web, namespace: "a\\x1b[2J" }')],
  ['a Service name that begins with a digit', 'apiVersion: v1\nkind: Service\nmetadata: { name: 1-web }\n'],
  [
    'a label that is a boolean',
    pod('{ containers: [{ name: a }] }', '{ name: web, labels: { canary: no } }'),
  ],
  [
    'a label that is a number',
    pod('{ containers: [{ name: a }] }', '{ name: web, labels: { version: 1.10 } }'),
  ],
  [
    'a label value with a space',
    pod('{ containers: [{ name: a }] }', '{ name: web, labels: { app: "a b" } }'),
  ],
  ['a label key with a space', pod('{ containers: [{ name: a }] }', '{ name: web, labels: { "a b": c } }')],
  ['misspelt metadata', 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  lables: { a: b }\n'],
  [
    'an annotation that is a number',
    `apiVersion: v1\nkind: Namespace\nmetadata: { name: x, annotations: { a: 1 } }\n`,
  ],
  ['no spec', 'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\n'],
  ['no containers', pod('{ containers: [] }')],
  ['a container without a name', pod('{ containers: [{ image: x }] }')],
  ['a port that is too high', containers('{ containerPort: 70000 }')],
  ['a port that is 0', containers('{ containerPort: 0 }')],
  ['a port that is text', containers('{ containerPort: "80" }')],
  ['a port that is none', containers('{ name: http }')],
  ['a protocol in lower case', containers('{ containerPort: 80, protocol: tcp }')],
  ['a port name that is too long', containers('{ containerPort: 80, name: the-name-of-the-port }')],
  ['two ports of one name', containers('{ containerPort: 80, name: a }, { containerPort: 81, name: a }')],
  ['hostNetwork that is text', pod('{ hostNetwork: "true", containers: [{ name: a }] }')],
  ['a template that the selector does not match', deployment('{ app: wbe }')],
  ['a template without the label', deployment('{ tier: front }')],
  [
    'no selector',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: x }\nspec:\n  template: { spec: { containers: [{ name: a }] } }\n',
  ],
  ['replicas below 0', deployment('{ app: web }').replace('spec:\n', 'spec:\n  replicas: -1\n')],
  ['a Service without ports', service('{ selector: { app: web } }')],
  ['a Service port out of range', service('{ ports: [{ port: 65536 }] }')],
  ['a target port in quotes', service('{ ports: [{ port: 80, targetPort: "8080" }] }')],
  ['two Service ports without names', service('{ ports: [{ port: 80 }, { port: 81 }] }')],
  ['a Service port twice', service('{ ports: [{ port: 80, name: a }, { port: 80, name: b }] }')],
  ['a Service type that is none', service('{ type: clusterip, ports: [{ port: 80 }] }')],
  ['an ExternalName without a name', service('{ type: ExternalName }')],
  ['two resources of one name', `${configMap('a')}---\n${configMap('a')}`],
  ['a misspelt policy field', policy('  podSelector: {}\n  ingres: []\n')],
  [
    'policyTypes in the wrong place',
    policy('  podSelector: {}\n').replace('spec:', 'policyTypes: [Ingress]\nspec:'),
  ],
  ['labels without matchLabels', policy('  podSelector: { app: web }\n')],
  ['to in an ingress rule', policy('  podSelector: {}\n  ingress:\n    - to: []\n')],
  [
    'selectors in each other',
    policy('  podSelector: {}\n  ingress:\n    - from:\n        - namespaceSelector: { podSelector: {} }\n'),
  ],
  [
    'matchLabels as a peer',
    policy('  podSelector: {}\n  ingress:\n    - from:\n        - matchLabels: { app: web }\n'),
  ],
  ['a peer beside from', policy('  podSelector: {}\n  ingress:\n    - podSelector: {}\n')],
  ['a rule that is a map', policy('  podSelector: {}\n  ingress:\n    from: []\n')],
  ['an empty entry', policy('  podSelector: {}\n  ingress:\n    -\n')],
  ['a selector value that is a boolean', policy('  podSelector: { matchLabels: { canary: yes } }\n')],
  [
    'an endPort that is text',
    policy('  podSelector: {}\n  egress:\n    - ports: [{ port: 1, endPort: "2" }]\n'),
  ],
];

describe('each mistake is told at its line', () => {
  test.each(cases)('%s', async (_, text) => {
    const { problems } = await loadText(text);
    expect(problems.map(told).join('\n')).toMatchSnapshot();
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

test.each([
  ['Cilium', 'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: { name: x }\n'],
  [
    'AdminNetworkPolicy',
    'apiVersion: policy.networking.k8s.io/v1alpha1\nkind: AdminNetworkPolicy\nmetadata: { name: x }\n',
  ],
  [
    'ClusterNetworkPolicy',
    'apiVersion: policy.networking.k8s.io/v1alpha2\nkind: ClusterNetworkPolicy\nmetadata: { name: x }\n',
  ],
  ['Calico', 'apiVersion: projectcalico.org/v3\nkind: NetworkPolicy\nmetadata: { name: x }\n'],
  [
    "Calico's CRDs",
    'apiVersion: crd.projectcalico.org/v1\nkind: GlobalNetworkPolicy\nmetadata: { name: x }\n',
  ],
  ['OVN', 'apiVersion: k8s.ovn.org/v1\nkind: EgressFirewall\nmetadata: { name: x }\n'],
])('a policy of %s is not judged: a warning, and no run on a cluster', async (_, text) => {
  const { inventory, problems } = await loadText(`${configMap('a')}---\n${text}`);
  expect(problems.map(told).join('\n')).toMatchSnapshot();
  expect(problems.map(({ severity, stopsRun }) => [severity, stopsRun])).toEqual([['warning', true]]);
  expect(inventory.resources.map(({ kind }) => kind)).toEqual(['ConfigMap']);
  expect(inventory.unjudged).toHaveLength(1);
});

test('all mistakes of all files are told together, in file order', async () => {
  const { problems } = await load(
    {
      'k8s/b.yaml': `${configMap('B')}---\n${configMap('y')}`,
      'k8s/a.yaml': 'kind: [',
      'k8s/c/d.json': '{"apiVersion": "v1", "kind": "Pdo", "metadata": {"name": "x"}}',
    },
    ['k8s/b.yaml', 'k8s/c/d.json', 'k8s/a.yaml'].map(source),
  );
  expect(problems.map(({ code, at }) => `${code} ${at?.file ?? ''}:${at?.line ?? 0}`)).toEqual([
    'yaml k8s/a.yaml:1',
    'invalid-name k8s/b.yaml:3',
    'wrong-type k8s/b.yaml:7',
    'unknown-kind k8s/c/d.json:1',
  ]);
});

test('two files with one name: both lines are told', async () => {
  const { problems } = await load(
    { 'k8s/a.yaml': configMap('a'), 'k8s/b.yaml': `\n\n${configMap('a')}` },
    ['k8s/a.yaml', 'k8s/b.yaml'].map(source),
  );
  expect(problems.map(told)).toEqual([
    'error duplicate-name k8s/b.yaml:3:1 ConfigMap `a` in namespace `default` is there twice: the other one is at k8s/a.yaml:1 (rename one, or leave one of the files out of `manifests`)',
  ]);
});

describe('what is not loaded at all', () => {
  test('an alias bomb', async () => {
    const lines = Array.from({ length: 12 }, (_, level) => {
      const inside = level === 0 ? 'x' : `*a${level - 1}`;
      return `  k${level}: &a${level} [${Array.from({ length: 10 }, () => inside).join(', ')}]`;
    });
    const { problems } = await loadText(`${configMap('a')}data:\n${lines.join('\n')}\n`);
    expect(problems.map(({ code }) => code)).toEqual(['alias-bomb']);
  });

  test('brackets without end', async () => {
    const { problems } = await loadText('['.repeat(200_000));
    expect(problems.map(told)).toEqual(['error yaml k8s/a.yaml:1:200 the YAML nests too deeply']);
  });

  test.each([
    [
      ']',
      'k8s/a.yaml:1:1 this is not YAML (look for a missing quote, bracket or comma at this place or before it)',
    ],
    [
      'a: ]\n',
      'k8s/a.yaml:1:4 this is not YAML (look for a missing quote, bracket or comma at this place or before it)',
    ],
    ['a: ', 'k8s/a.yaml:1:598 the YAML nests too deeply'],
    ['- a\n', 'k8s/a.yaml:200000:4 the file holds too much YAML (split it)'],
    ['- ', 'k8s/a.yaml:1:399 the YAML nests too deeply'],
    [
      '%YAML 1.2\n{',
      'k8s/a.yaml:1:1 kubectl refuses a YAML directive (remove the line that begins with `%`)',
    ],
  ])('5 MB of `%s`', async (piece, said) => {
    const { problems } = await loadText(piece.repeat(Math.floor(LARGEST_MANIFEST_BYTES / piece.length)));
    expect(problems.map(told).map((line) => line.replace(/^error [a-z-]+ /, ''))).toEqual([said]);
  });

  test.each(['# \u0000', 'data: { a: "\u001b[2J" }', '# \u007f'])(
    'a control character, as in `%s`',
    async (line) => {
      const { problems } = await loadText(`${configMap('a')}${line}\n`);
      expect(problems.map(told)).toEqual([
        expect.stringMatching(
          /^error yaml k8s\/a.yaml:4:\d+ this is not YAML: a control character stands here/,
        ),
      ]);
    },
  );

  test('a directive and nothing that it directs', async () => {
    const { problems } = await loadText('%YAML 1.1\n');
    expect(problems.map(told)).toEqual([
      'error yaml k8s/a.yaml:1:1 kubectl refuses a YAML directive (remove the line that begins with `%`)',
    ]);
  });

  test('brackets inside text are text, and what is nested in a comment is not', async () => {
    const art = '[{'.repeat(300);
    const { problems } = await loadText(
      `${configMap('a')}data:\n  art: '${art}'\n  # ${art}\n  x: |\n    ${'-'.repeat(600)}\n`,
    );
    expect(problems).toEqual([]);
  });

  test('files of 5 MB, and of 32 MB together', async () => {
    const comment = `# kind ${'x'.repeat(5_000_000)}\n`;
    const files = Array.from({ length: 7 }, (_, index) => [`k8s/${index}.yaml`, comment] as const);
    const { problems } = await load(Object.fromEntries(files));
    expect(problems.map(told)).toEqual([
      'error manifests-too-large netproof.yaml:2:3 the manifests are larger than 32 MB together: the rest was not read (name the folders that matter in `manifests`)',
    ]);
  });

  test('a 20 MB file', async () => {
    const { problems } = await loadText(`# ${'x'.repeat(20 * 1024 * 1024)}`);
    expect(problems.map(told)).toEqual([
      'error file-too-large netproof.yaml:2:3 `k8s/a.yaml` is larger than 5 MB (split it, or leave it out of `manifests`)',
    ]);
  });

  test('more documents than anyone writes', async () => {
    const { problems } = await loadText('---\na\n'.repeat(5_001));
    expect(problems.map(({ code }) => code)).toContain('too-many-objects');
  });

  test.each([
    ['nothing is named', [], {}],
    ['a path that is not there', [source('k8s')], {}],
    ['a folder without manifests', [source('k8s')], { 'k8s/README.md': '#' }],
    ['a glob that matches nothing', [source('k8s/*.yml')], { 'k8s/a.yaml': configMap('a') }],
    ['a glob in a folder that is not there', [source('nope/**/*.yaml')], {}],
    ['a file with comments only', [source('k8s/a.yaml')], { 'k8s/a.yaml': '# later\n' }],
    ['a folder with comments only', [source('k8s')], { 'k8s/a.yaml': '# later\n' }],
    ['the rule file by name', [source('netproof.yaml')], { 'netproof.yaml': 'version: 1\nrules: []\n' }],
    ['a path out of the workspace', [source('../elsewhere')], {}],
    ['an absolute path', [source('/etc/passwd')], {}],
    ['a path with a line break', [source('a\n::error::b')], {}],
    ['too many alternatives', [source('{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}*')], {}],
  ])('%s', async (_, sources, files) => {
    const { problems, inventory } = await load(files, sources);
    expect(problems.map(told).join('\n')).toMatchSnapshot();
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    expect(inventory.resources).toEqual([]);
  });
});
