import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { systemExec } from '../../../src/io/exec.ts';
import { systemFiles } from '../../../src/io/files.ts';
import { loadManifests } from '../../../src/manifests/load.ts';
import { KUBECTL_VERSION } from '../../../src/config/versions.ts';
import { AT, folder, told } from '../loading.ts';

/** A helm that can be sealed is on PATH. */
const { stdout } = spawnSync('helm', ['template', '--help'], { encoding: 'utf8' });
const installed = (stdout as string | null)?.includes('--skip-schema-validation');

const object = (kind: string, name: string, more = ''): string =>
  `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n${more}`;
const chart = (name: string, more = ''): string => `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n${more}`;
const shown = (name: string, what: string): string =>
  object('ConfigMap', name, `data:\n  seen: {{ ${what} | quote }}\n`);

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Renders `chart` of a folder `w`; beside it is what nobody may see. */
async function render(
  files: Readonly<Record<string, string>>,
  more: {
    chart?: string;
    values?: (root: string) => readonly string[];
    prepare?: (root: string) => void;
  } = {},
) {
  const { root, remove } = folder(files);
  try {
    more.prepare?.(root);
    const { problems, inventory } = await loadManifests(
      [
        {
          kind: 'helm',
          chart: more.chart ?? 'chart',
          values: more.values?.(root) ?? [],
          release: 'rel',
          namespace: 'shop',
          at: AT,
        },
      ],
      { files: systemFiles(join(root, 'w')), exec: systemExec, env: process.env },
    );
    return {
      problems: problems.filter(({ severity }) => severity === 'error').map(told),
      objects: inventory.resources.map(
        ({ kind, namespace, name, at }) => `${kind} ${namespace}/${name} ${at.file}:${at.line}`,
      ),
      data: (name: string) => inventory.resources.find((each) => each.name === name)?.json.data,
    };
  } finally {
    remove();
  }
}

describe.runIf(installed)('the helm on PATH', () => {
  test('deploys what an install would, each object at its template', async () => {
    const { problems, objects } = await render({
      'w/chart/Chart.yaml': chart('web', 'dependencies: [{ name: sub, version: 1.0.0, alias: twin }]\n'),
      'w/chart/values.yaml': 'names: [x, z]\n',
      'w/chart/templates/two.yaml': [
        '{{- $name := .Release.Name }}\n# the first of two\n' + object('ConfigMap', '{{ $name }}-a'),
        object('Service', 'api', '  namespace: other\nspec: { ports: [{ port: 80 }] }\n'),
        object('ConfigMap', '{{ $name }}-b'),
      ].join('---\n'),
      'w/chart/templates/a name@once.yaml': object('ConfigMap', 'spaced'),
      'w/chart/templates/loop.yaml':
        '\n{{ range .Values.names }}\n---\n' + object('ConfigMap', 'loop-{{ . }}') + '{{ end }}\n',
      'w/chart/templates/hook.yaml': object(
        'ConfigMap',
        'hook',
        '  annotations: {helm.sh/hook: pre-install}\n',
      ),
      'w/chart/templates/test.yaml': object('Pod', 'test', '  annotations: {helm.sh/hook: test}\n'),
      'w/chart/templates/list.yaml': `\napiVersion: v1\nkind: List\nitems:\n  - {apiVersion: v1, kind: ConfigMap, metadata: {name: listed}}\n`,
      'w/chart/templates/NOTES.txt': 'Thanks for {{ .Release.Name }}',
      'w/chart/crds/foo.yaml':
        'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: foos.example.com }\n',
      'w/chart/charts/sub/Chart.yaml': chart('sub'),
      'w/chart/charts/sub/templates/sub.yaml': object('ConfigMap', 'sub'),
    });
    expect(problems).toEqual([]);
    expect(objects.toSorted()).toEqual([
      'ConfigMap shop/hook chart/templates/hook.yaml:1',
      'ConfigMap shop/listed chart/templates/list.yaml:2',
      'ConfigMap shop/loop-x chart/templates/loop.yaml:4',
      'ConfigMap shop/loop-z chart/templates/loop.yaml:4',
      'ConfigMap shop/rel-a chart/templates/two.yaml:3',
      'ConfigMap shop/rel-b chart/templates/two.yaml:15',
      'ConfigMap shop/spaced chart/templates/a name@once.yaml:1',
      'ConfigMap shop/sub chart/Chart.yaml:1',
      'CustomResourceDefinition /foos.example.com chart/crds/foo.yaml:1',
      'Service other/api chart/templates/two.yaml:8',
    ]);
  });

  test('a packed chart stands at its archive', async () => {
    const { problems, objects } = await render(
      { 'w/web/Chart.yaml': chart('web'), 'w/web/templates/a.yaml': object('ConfigMap', 'a') },
      {
        chart: 'web-1.0.0.tgz',
        prepare: (root) => {
          spawnSync('tar', ['czf', join(root, 'w/web-1.0.0.tgz'), '-C', join(root, 'w'), 'web']);
        },
      },
    );
    expect(problems).toEqual([]);
    expect(objects).toEqual(['ConfigMap shop/a web-1.0.0.tgz:1']);
  });

  test('charts see the cluster that netproof boots, and nothing of this machine', async () => {
    const { problems, data } = await render({
      'w/chart/Chart.yaml': chart('web'),
      'w/chart/templates/a.yaml': [
        shown('version', '.Capabilities.KubeVersion.Version'),
        shown('policies', '.Capabilities.APIVersions.Has "networking.k8s.io/v1/NetworkPolicy"'),
        shown('secrets', 'len (lookup "v1" "Secret" "kube-system" "")'),
        shown('addresses', 'getHostByName "localhost"'),
        shown('outside', '.Files.Get "../../outside.txt"'),
      ].join('---\n'),
      'outside.txt': 'nobody may see this',
    });
    expect(problems).toEqual([]);
    expect(data('version')).toEqual({ seen: `v${KUBECTL_VERSION}` });
    expect(data('policies')).toEqual({ seen: 'true' });
    expect(data('secrets')).toEqual({ seen: '0' });
    expect(data('addresses')).toEqual({ seen: '' });
    expect(data('outside')).toEqual({ seen: '' });
  });

  test('a comma in the name of a values file leads nowhere else', async () => {
    const { problems, data } = await render(
      {
        'w/chart/Chart.yaml': chart('web'),
        'w/chart/templates/a.yaml': shown('a', '.Values.word'),
        'w/v': '',
        'w/the "second".yaml': 'other: value',
        'secret.yaml': 'word: nobody may see this',
      },
      {
        // helm would read `v`, and then what stands behind the comma.
        values: (root) => [`v,${root}/secret.yaml`, 'the "second".yaml'],
        prepare: (root) => {
          const file = join(root, 'w', `v,${root}/secret.yaml`);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, 'word: inside');
        },
      },
    );
    expect(problems).toEqual([]);
    expect(data('a')).toEqual({ seen: 'inside' });
  });

  test('a schema does not make helm ask anybody', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.end('{}');
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    try {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      const { problems } = await render({
        'w/chart/Chart.yaml': chart('web'),
        'w/chart/values.schema.json': `{"$ref": "http://127.0.0.1:${port}/schema.json"}`,
        'w/chart/templates/a.yaml': object('ConfigMap', 'a'),
      });
      expect(problems).toEqual([]);
      expect(asked).toEqual([]);
    } finally {
      server.close();
    }
  });

  test('what its user set up does not count', async () => {
    const { root, remove } = folder({
      'home/.config/helm/registry/config.json': 'not JSON',
      'home/.config/helm/repositories.yaml': '- no repositories',
      'home/.docker/config.json': 'not JSON',
      'home/.kube/config': '[',
      'home/.local/share/helm/plugins/broken/plugin.yaml': '[',
    });
    try {
      vi.stubEnv('HOME', join(root, 'home'));
      vi.stubEnv('KUBECONFIG', join(root, 'home/.kube/config'));
      vi.stubEnv('HELM_DRIVER', 'nonsense');
      vi.stubEnv('HELM_NAMESPACE', 'theirs');
      const { problems, objects } = await render({
        'w/chart/Chart.yaml': chart('web'),
        'w/chart/templates/a.yaml': object('ConfigMap', 'a'),
      });
      expect(problems).toEqual([]);
      expect(objects).toEqual(['ConfigMap shop/a chart/templates/a.yaml:1']);
    } finally {
      remove();
    }
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'a value that is missing',
      { 'w/chart/templates/a.yaml': 'a: b\nc: {{ required "set image.tag" .Values.tag }}\n' },
      /^error helm-failed chart\/templates\/a\.yaml:2:7 helm can't render the chart `chart` \(helm says: .*set image\.tag\)$/,
    ],
    [
      'several lines of advice',
      { 'w/chart/templates/a.yaml': '{{ fail "no error,\\nor is it?\\n::error::x" }}\n' },
      /^error helm-failed chart\/templates\/a\.yaml:1:4 .* no error, or is it\? ::error::x\)$/,
    ],
    [
      'a nil in a helper',
      {
        'w/chart/templates/a.yaml': 'a: {{ include "x" . }}\n',
        'w/chart/templates/_x.tpl': '\n{{- define "x" -}}\n{{ .Values.a.b }}\n{{- end }}\n',
      },
      /^error helm-failed chart\/templates\/_x\.tpl:3:\d+ .*nil pointer/,
    ],
    [
      'a template that does not parse',
      { 'w/chart/templates/a.yaml': 'a: b\n{{ if }}\n' },
      /^error helm-failed chart\/templates\/a\.yaml:2:1 .*parse error/,
    ],
    [
      'a template that makes no YAML',
      { 'w/chart/templates/a.yaml': 'a: b\n  c: [\n' },
      /^error helm-failed chart\/templates\/a\.yaml:1:1 .*YAML parse error/,
    ],
    [
      'values that are no YAML',
      { 'w/chart/values.yaml': 'a: b\nc: [\n', 'w/chart/templates/a.yaml': '' },
      /^error helm-failed chart\/values\.yaml:2:1 .*did not find expected node content/,
    ],
    [
      'a dependency that is missing',
      { 'w/chart/Chart.yaml': chart('web', 'dependencies: [{ name: redis, version: 1.0.0 }]\n') },
      /^error helm-failed netproof\.yaml:2:3 the chart `chart` lacks what it depends on: `redis` \(.*helm dependency build/,
    ],
    [
      'a library chart',
      { 'w/chart/Chart.yaml': chart('web', 'type: library\n') },
      /^error helm-failed netproof\.yaml:2:3 `chart` is a library chart/,
    ],
  ])('%s', async (_, files, line) => {
    const { problems } = await render({ 'w/chart/Chart.yaml': chart('web'), ...files });
    expect(problems).toEqual([expect.stringMatching(line)]);
  });

  test('values files that are no YAML, and archives that are none, are called by their names', async () => {
    const files = {
      'w/chart/Chart.yaml': chart('web'),
      'w/v.yaml': 'a: b\nc: [\n',
      'w/bad.tgz': 'no archive',
    };
    const values = await render(files, { values: () => ['v.yaml'] });
    expect(values.problems).toEqual([
      expect.stringMatching(/^error helm-failed v\.yaml:2:1 .*\(helm says: failed to parse v\.yaml: /),
    ]);
    const archive = await render(files, { chart: 'bad.tgz' });
    expect(archive.problems).toEqual([
      expect.stringMatching(/^error helm-failed bad\.tgz:1:1 .*\(helm says: file 'bad\.tgz' does not appear/),
    ]);
  });
});
