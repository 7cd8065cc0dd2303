import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemFiles } from '../../../src/io/files.ts';
import { loadManifests } from '../../../src/manifests/load.ts';
import { AT, folder, noExec, told } from '../loading.ts';

const BASE = 'resources: [a.yaml]\n';
const MANIFEST = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n';

// What is refused here is refused before kubectl is started: `noExec` would fail the test.
test.each([
  ['a git repository', 'resources:\n  - https://github.com/example/repo//base?ref=v1\n'],
  ['a git repository by ssh', 'bases: ["git@github.com:example/repo.git"]\n'],
  ['a git repository in short', 'resources: [github.com/example/repo]\n'],
  ['a URL among the patches', 'resources: [a.yaml]\npatches: [{ path: "http://192.0.2.1/p.yaml" }]\n'],
  ['a URL in a generator', 'configMapGenerator: [{ name: x, files: ["k=https://192.0.2.1/x"] }]\n'],
  ['a URL for a transformer', 'transformers: [https://192.0.2.1/t.yaml]\n'],
  ['a URL for the schema', 'openapi: { path: "https://192.0.2.1/o.json" }\n'],
  ['a base outside', 'resources: [../../outside]\n'],
  ['a file outside', 'resources: [../../outside/a.yaml]\n'],
  ['a file outside in a generator', 'configMapGenerator: [{ name: x, files: [../../outside/secret.txt] }]\n'],
  ['a link that leads out', 'resources: [link]\n'],
  ['a file that is not there', 'resources: [none.yaml]\n'],
  ['a folder that is no kustomization', 'resources: [empty]\n'],
  ['a chart', 'helmCharts: [{ name: x, repo: "https://192.0.2.1" }]\n'],
  ['something that is not YAML', 'resources: [\n'],
  ['a list', '- a.yaml\n'],
  ['a base outside, in another case', 'Resources: [../../outside]\n'],
  ['a URL in another case', 'resources: [a.yaml]\npatches: [{ PATH: "http://127.0.0.1/p.yaml" }]\n'],
  ['a long s', 'reſources: [../../outside]\n'],
  ['a chart in another case', 'helmcharts: [{ name: x, repo: "https://192.0.2.1" }]\n'],
  ['a URL in a plugin’s file', 'generators: [generator.yaml]\n'],
  [
    'a URL in a plugin in place',
    'generators:\n  - |-\n    apiVersion: builtin\n    kind: ConfigMapGenerator\n    metadata: { name: x }\n    Files: ["k=http://127.0.0.1/x"]\n',
  ],
  [
    'a URL in a plugin on one line',
    `transformers: ['{apiVersion: builtin, kind: PatchTransformer, path: "http:\\x2f/127.0.0.1/x"}']\n`,
  ],
  [
    'a plugin in place that is only read in part',
    'generators:\n  - |-\n    apiVersion: builtin\n    ---\n    apiVersion: builtin\n    kind: X\n    kind: Y\n',
  ],
  ['plugins from a folder', 'transformers: [deep]\n'],
  ['a base that names a URL', 'resources: [deep]\n'],
])('%s is refused at its line', async (_, kustomization) => {
  const { root, remove } = folder({
    'w/k/kustomization.yaml': kustomization,
    'w/k/a.yaml': MANIFEST,
    'w/k/generator.yaml':
      'apiVersion: builtin\nkind: ConfigMapGenerator\nmetadata: { name: x }\nfiles:\n  - b.txt\n  - k=http://127.0.0.1/x\n',
    'w/k/empty/x.txt': '',
    'w/k/deep/kustomization.yml': 'components:\n  - a.yaml\n  - https://192.0.2.1/deep\n',
    'w/k/deep/a.yaml': MANIFEST,
    'outside/kustomization.yaml': BASE,
    'outside/a.yaml': MANIFEST,
    'outside/secret.txt': 'nobody may see this',
  });
  try {
    symlinkSync('../../outside', join(root, 'w/k/link'));
    const deps = { files: systemFiles(join(root, 'w')), exec: noExec, env: process.env };
    const { problems, inventory } = await loadManifests([{ kind: 'kustomize', dir: 'k', at: AT }], deps);
    expect(problems.map(told).join('\n')).toMatchSnapshot();
    expect(problems.length).toBeGreaterThan(0);
    expect(inventory.resources).toEqual([]);
  } finally {
    remove();
  }
});

test.each([
  ['a folder that is not there', 'none'],
  ['a file', 'k/a.yaml'],
  ['a folder without a kustomization', 'empty'],
  ['a folder outside', '../'],
])('%s', async (_, dir) => {
  const { root, remove } = folder({ 'k/kustomization.yaml': BASE, 'k/a.yaml': MANIFEST, 'empty/a.txt': '' });
  try {
    const deps = { files: systemFiles(root), exec: noExec, env: process.env };
    const { problems } = await loadManifests([{ kind: 'kustomize', dir, at: AT }], deps);
    expect(problems.map(told).join('\n')).toMatchSnapshot();
  } finally {
    remove();
  }
});
