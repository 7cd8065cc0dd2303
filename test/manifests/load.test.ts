import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { systemFiles } from '../../src/io/files.ts';
import { loadManifests } from '../../src/manifests/load.ts';
import type { Inventory } from '../../src/core/objects.ts';
import { folder, load, loadText, noExec, source, told } from './loading.ts';

const configMap = (name: string, data = '{}'): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\ndata: ${data}\n`;
const names = ({ resources }: Inventory): readonly string[] => resources.map(({ name }) => name);

describe('where manifests are found', () => {
  const files = {
    'k8s/b.yaml': `${configMap('b')}---\n${configMap('b2')}---\n---\n# nothing\n`,
    'k8s/a.json': '{\n\t"apiVersion": "v1",\n\t"kind": "ConfigMap",\n\t"metadata": {"name": "json"}\n}\n',
    'k8s/deep/er/c.yml': configMap('c'),
    'k8s/README.md': '# not a manifest',
    'k8s/.hidden/x.yaml': 'x',
    'k8s/netproof.yaml': 'version: 1\nrules: []\n',
    'k8s/chart/Chart.yaml': 'name: x',
    'k8s/chart/values.yaml': 'a: b',
    'k8s/chart/templates/x.yaml': '{{ .Values }}',
    'k8s/base/kustomization.yaml': 'resources: []',
    'other/d.yaml': configMap('d'),
  };

  test('a folder with all below it; what is no manifest is passed over with a notice', async () => {
    const { inventory, problems } = await load(files);
    expect(names(inventory)).toEqual(['json', 'b', 'b2', 'c']);
    expect(problems.map(told)).toEqual([
      'notice passed-over netproof.yaml:2:3 passed over: 1 file without an object (see `--verbose`)',
      'notice chart-skipped netproof.yaml:2:3 1 chart is not rendered: name `{helm: {chart: k8s/chart}}` under `manifests`',
      'notice kustomization-skipped netproof.yaml:2:3 1 kustomization is not rendered: name `{kustomize: k8s/base}` under `manifests`',
    ]);
  });

  test('the rule file itself is not even looked at: it may say what no manifest may', async () => {
    const { inventory, problems } = await load(
      { 'netproof.yaml': '%YAML 1.2\n---\nversion: 1\n', 'a.yaml': configMap('a') },
      [source('.')],
    );
    expect(names(inventory)).toEqual(['a']);
    expect(problems).toEqual([]);
  });

  test('a folder that holds nothing but the rule file holds no manifest', async () => {
    const { problems } = await load({ 'netproof.yaml': 'version: 1\n' }, [source('.')]);
    expect(problems.map(({ message }) => message)).toEqual(['`.` holds no manifest']);
  });

  test('a great many notices stay notices, and hide no error', async () => {
    const many = Array.from({ length: 700 }, (_, index) => configMap(`a, namespace: n${index}`)).join(
      '---\n',
    );
    const { problems } = await load(
      { 'k8s/a.yaml': many, 'k8s/b.yaml': configMap('B') },
      ['k8s/a.yaml', 'k8s/b.yaml'].map(source),
    );
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'invalid-name',
    ]);
    expect(problems.filter(({ code }) => code === 'more-problems').map(told)).toEqual([
      'notice more-problems - 200 more notices in the manifests are not shown',
    ]);
  });

  test('a great many errors are counted once, in however many files they are', async () => {
    const many = (kind: string): string =>
      Array.from({ length: 700 }, () => configMap('a').replace('ConfigMap', kind)).join('---\n');
    const { problems } = await load(
      { 'k8s/a.yaml': many('Pot'), 'k8s/b.yaml': many('Pat') },
      ['k8s/a.yaml', 'k8s/b.yaml'].map(source),
    );
    expect(problems.filter(({ code }) => code === 'more-problems').map(told)).toEqual([
      'error more-problems - 900 more errors in the manifests are not shown',
    ]);
  });

  test('files, globs and folders that overlap: each file once, in the order of the entries', async () => {
    const sources = [
      'k8s/deep/er/c.yml',
      'k8s/*.yaml',
      './k8s/b.yaml',
      'k8s/deep',
      '{other,nothing}/**/*.yaml',
    ];
    const { inventory, problems } = await load(files, sources.map(source));
    expect(names(inventory)).toEqual(['c', 'b', 'b2', 'd']);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a link out is an error, a link to a folder a notice, a link to a file is read once', async () => {
    const { root, remove } = folder({
      'w/k8s/a.yaml': configMap('a'),
      'w/lib/b.yaml': configMap('b'),
      'x.yaml': 'secret',
    });
    try {
      const at = join(root, 'w/k8s');
      symlinkSync('../../x.yaml', join(at, 'out.yaml'));
      symlinkSync('../lib', join(at, 'lib'));
      symlinkSync('a.yaml', join(at, 'again.yaml'));
      mkdirSync(join(at, 'empty'));
      const deps = { files: systemFiles(join(root, 'w')), exec: noExec, env: process.env };
      const { inventory, problems } = await loadManifests([source('k8s')], deps);
      expect(names(inventory)).toEqual(['a']);
      expect(problems.map(told)).toEqual([
        'error file-outside netproof.yaml:2:3 `k8s/out.yaml` leads out of the workspace (netproof reads nothing outside: copy the file into the repository)',
        'notice link-skipped netproof.yaml:2:3 `k8s/lib` is a link to a folder and was not followed (name the folder that it leads to under `manifests`)',
      ]);
    } finally {
      remove();
    }
  });

  test.each([
    ['k8s', true],
    ['k8s/**/*.yaml', true],
    ['k8s/*/a.yaml', true],
    ['k8s/*.yaml', false],
  ])(
    '`%s`: a folder link that leads out is an error where the search would go on beneath it: %s',
    async (path, is) => {
      const { root, remove } = folder({
        'w/k8s/a.yaml': configMap('a'),
        'w/k8s/b/a.yaml': configMap('b'),
        'lib/c.yaml': 'secret',
      });
      try {
        symlinkSync('../../lib', join(root, 'w/k8s/lib'));
        const deps = { files: systemFiles(join(root, 'w')), exec: noExec, env: process.env };
        const { problems } = await loadManifests([source(path)], deps);
        expect(problems.map(told)).toEqual(
          is
            ? [
                'error file-outside netproof.yaml:2:3 `k8s/lib` leads out of the workspace (netproof reads nothing outside: copy the file into the repository)',
              ]
            : [],
        );
      } finally {
        remove();
      }
    },
  );
});

describe('YAML as the API server reads it', () => {
  // Compared with `kubectl patch --local -o json`, 1.34.
  test.each([
    ['{ a: y, b: "y", c: !!str y, d: yes }', { a: true, b: 'y', c: 'y', d: true }],
    ['{ on: 1, 12: 2, 0x10: 3, 1.5: 4 }', { true: 1, 12: 2, 16: 3, 1.5: 4 }],
    [
      '{ a: !!int "12", b: !!bool "yes", c: !!float 12, d: !!binary aGVsbG8= }',
      { a: 12, b: true, c: 12, d: 'hello' },
    ],
    ['{ a: !foo bar, b: ! 12 }', { a: 'bar', b: '12' }],
    ['{ x: &a { k: 1, z: 2 }, b: { k: mine, <<: *a } }', { x: { k: 1, z: 2 }, b: { k: 1, z: 2 } }],
    ['{ x: &a { k: 1, z: 2 }, b: { <<: *a, k: mine } }', { x: { k: 1, z: 2 }, b: { k: 'mine', z: 2 } }],
    ['{ x: &a { k: 1, z: 2 }, b: { <<: [{ k: 3 }, *a] } }', { x: { k: 1, z: 2 }, b: { k: 3, z: 2 } }],
    ['{ x: &a { k: 1 }, b: { "<<": *a } }', { x: { k: 1 }, b: { '<<': { k: 1 } } }],
    ['{ a: 2001-12-14, b: 1:20, c: ~, d: }', { a: '2001-12-14', b: '1:20', c: null, d: null }],
  ])('%s', async (data, expected) => {
    const { inventory, problems } = await loadText(configMap('a', data));
    expect(problems).toEqual([]);
    expect(inventory.resources[0]?.json.data).toEqual(expected);
  });

  test('anchors do not reach the next document', async () => {
    const { problems } = await loadText(`${configMap('a', '&x { k: v }')}---\n${configMap('b', '*x')}`);
    expect(problems.map(({ message }) => message)).toEqual([
      'the alias `*x` has no anchor before it (`data`)',
    ]);
  });
});

describe('lists', () => {
  test('the items of a List are objects of their own, each with its place', async () => {
    const { inventory, problems } = await loadText(`apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: ConfigMap
    metadata: { name: a }
  - apiVersion: networking.k8s.io/v1
    kind: NetworkPolicyList
    items:
      - apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: p
        spec:
          podSelector: {}
`);
    expect(problems).toEqual([]);
    expect(names(inventory)).toEqual(['a', 'p']);
    expect(inventory.policies[0]?.at).toEqual({ file: 'k8s/a.yaml', line: 10, column: 9 });
    expect(inventory.policies[0]?.locate(['spec', 'podSelector'])).toEqual({
      file: 'k8s/a.yaml',
      line: 15,
      column: 24,
    });
  });

  test('an empty List is nothing', async () => {
    const { problems } = await loadText('apiVersion: v1\nkind: List\nitems: []\n');
    expect(problems.map(({ code }) => code)).toEqual(['no-manifests']);
  });
});

describe('places', () => {
  const text = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: p
  annotations: &notes
    a: b
spec:
  podSelector: { matchLabels: { app: web } }
  ingress:
    - from:
      - podSelector:
          matchLabels:
            app: db
      ports:
        - port: 80
  egress:
`;
  test.each([
    [[], 1, 1],
    [['kind'], 2, 7],
    [['metadata', 'name'], 4, 9],
    [['spec'], 7, 1],
    [['spec', 'podSelector'], 8, 16],
    [['spec', 'podSelector', 'matchLabels', 'app'], 8, 38],
    [['spec', 'ingress'], 9, 3],
    [['spec', 'ingress', 0], 10, 7],
    [['spec', 'ingress', 0, 'from', 0, 'podSelector'], 11, 9],
    [['spec', 'ingress', 0, 'ports', 0, 'port'], 15, 17],
    [['spec', 'ingress', 0, 'ports', 0, 'protocol'], 15, 11],
    [['spec', 'ingress', 7, 'ports'], 9, 3],
    [['spec', 'egress'], 16, 3],
    [['spec', 'policyTypes'], 7, 1],
    [['nowhere', 'at', 'all'], 1, 1],
  ])('%j is at %i:%i', async (path, line, column) => {
    const { inventory } = await loadText(text);
    expect(inventory.policies[0]?.locate(path)).toEqual({ file: 'k8s/a.yaml', line, column });
  });

  test('through aliases and merges to the anchor', async () => {
    const { inventory } = await loadText(`apiVersion: v1
kind: ConfigMap
metadata:
  name: a
data:
  one: &one
    k: v
  two: *one
  three:
    <<: *one
    own: x
`);
    const locate = inventory.resources[0]?.locate;
    expect(locate?.(['data', 'two', 'k'])).toMatchObject({ line: 7, column: 8 });
    expect(locate?.(['data', 'three', 'k'])).toMatchObject({ line: 7, column: 8 });
    expect(locate?.(['data', 'three', 'own'])).toMatchObject({ line: 11, column: 10 });
  });
});

test('an unquoted policy field that is null is absent, as for the API server', async () => {
  const { inventory } = await loadText(
    'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: p }\nspec: { podSelector: {}, ingress: , egress: ~ }\n',
  );
  expect(inventory.policies[0]?.json.spec).toEqual({ podSelector: {} });
});

test('a label of a policy that is null is the empty text, as for the API server: absent, it would select more', async () => {
  const { inventory } = await loadText(
    'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: p }\nspec: { podSelector: { matchLabels: { app: } } }\n',
  );
  expect(inventory.policies[0]?.json.spec).toEqual({ podSelector: { matchLabels: { app: '' } } });
});
