import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Exec, ExecResult } from '../../../src/io/exec.ts';
import { systemFiles } from '../../../src/io/files.ts';
import { loadManifests } from '../../../src/manifests/load.ts';
import type { ManifestSource } from '../../../src/manifests/source.ts';
import { AT, folder, noExec, told } from '../loading.ts';

type Helm = Extract<ManifestSource, { kind: 'helm' }>;

const helm = (more: Partial<Helm> = {}): Helm => ({
  kind: 'helm',
  chart: 'chart',
  values: [],
  release: 'shop',
  namespace: 'shop',
  at: AT,
  ...more,
});

const FILES = {
  'w/chart/Chart.yaml': 'name: web\nversion: 1.0.0\napiVersion: v2\n',
  'w/chart/templates/web.yaml':
    '{{- if .Values }}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n{{- end }}\n',
  'w/values.yaml': 'a: b',
  'outside.txt': 'nobody may see this',
};

const ended: ExecResult = {
  code: 0,
  stdout: '',
  stderr: '',
  timedOut: false,
  aborted: false,
  missing: false,
};

async function render(
  source: Helm,
  exec: Exec,
  links: Readonly<Record<string, string>> = {},
): Promise<{
  readonly told: string;
  readonly objects: readonly string[];
}> {
  const { root, remove } = folder(FILES);
  try {
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(root, path));
    const deps = { files: systemFiles(join(root, 'w')), exec, env: {} };
    const { problems, inventory } = await loadManifests([source], deps);
    return {
      told: problems.map(told).join('\n'),
      objects: inventory.resources.map(
        ({ kind, namespace, name, at }) => `${kind} ${namespace}/${name} ${at.file}:${at.line}`,
      ),
    };
  } finally {
    remove();
  }
}

test.each<[string, Helm, Record<string, string>]>([
  ['a chart from a registry', helm({ chart: 'oci://192.0.2.1/chart' }), {}],
  ['a chart that is not there', helm({ chart: 'none' }), {}],
  ['a folder that is no chart', helm({ chart: '.' }), {}],
  ['values that are not there', helm({ values: ['none.yaml'] }), {}],
  ['values from a URL', helm({ values: ['https://192.0.2.1/values.yaml'] }), {}],
  ['values outside', helm({ values: ['../outside.txt'] }), {}],
  ['a release that is an option', helm({ release: '--post-renderer=x' }), {}],
  ['a release with too long a name', helm({ release: 'x'.repeat(54) }), {}],
  ['a namespace that is none', helm({ namespace: 'A b' }), {}],
  ['a link in the chart that leads out', helm(), { 'w/chart/files.txt': '../../outside.txt' }],
  ['a linked folder in the chart', helm(), { 'w/chart/circle': '.' }],
])('%s is refused before helm is started', async (_, source, links) => {
  expect(await render(source, noExec, links)).toMatchSnapshot();
});

test.each<[string, Partial<ExecResult>]>([
  ['no helm', { code: null, missing: true }],
  [
    'a chart that helm refuses',
    { code: 1, stderr: 'Error: template: web/templates/web.yaml:1:3: nil\n::error::x\n' },
  ],
  [
    'a template that helm 4 refuses',
    {
      code: 1,
      stderr:
        'level=WARN msg="x"\nError: web/templates/none.yaml:1:6\n  executing "web/templates/none.yaml" at <include "web.x" .>:\n    error calling include:\nweb/templates/web.yaml:3:10\n  executing "web.x" at <.Values.a.b>:\n    nil pointer evaluating interface {}.b\n\nUse --debug flag to render out invalid YAML\n',
    },
  ],
  [
    'a template in a file that is not there',
    { code: 1, stderr: 'Error: execution error at (web/charts/x/templates/a.yaml:2:3): set it\n' },
  ],
  [
    'a template that would lead out',
    { code: 1, stderr: 'Error: execution error at (web/../values.yaml:2:3): set it\n' },
  ],
  ['a helm that is too old', { code: 1, stderr: 'Error: unknown flag: --skip-schema-validation\n' }],
  ['a chart that prints 20 MB', { stdout: `a: ${'x'.repeat(20 * 1024 * 1024)}` }],
  ['a helm that hangs', { code: null, timedOut: true }],
  ['a chart that makes nothing', {}],
  ['a chart that makes no YAML', { stdout: '---\n# Source: web/templates/web.yaml\nkind: [' }],
])('%s', async (_, result) => {
  expect(await render(helm(), () => Promise.resolve({ ...ended, ...result }))).toMatchSnapshot();
});

test('objects stand at their template and in the namespace of the release', async () => {
  const exec: Exec = (_command, _args, options) => {
    expect(options.env).not.toHaveProperty('GITHUB_TOKEN');
    return Promise.resolve({
      ...ended,
      stdout: `---
# Source: web/templates/web.yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: a
---
# Source: web/templates/deep/other.yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: b
  namespace: other
---
# Source: web/templates/../../../etc/passwd
apiVersion: v1
kind: ConfigMap
metadata:
  name: c
`,
    });
  };
  const { objects } = await render(helm({ values: ['values.yaml'] }), exec);
  expect(objects).toEqual([
    'ConfigMap shop/a chart/templates/web.yaml:3',
    // A template of a name that no file has, and one that leads out, stand at the chart.
    'ConfigMap other/b chart/Chart.yaml:1',
    'ConfigMap shop/c chart/Chart.yaml:1',
  ]);
});
