import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/core/problem.ts';
import { systemExec } from '../../src/io/exec.ts';
import { systemFiles } from '../../src/io/files.ts';
import { compare } from '../../src/project/compare.ts';
import { loadProject } from '../../src/project/project.ts';
import { loadRepository } from '../../src/project/repository.ts';
import { withManifests, type ManifestSettings } from '../../src/project/sources.ts';
import { parseRules } from '../../src/rules/parse.ts';
import { folder, told } from '../manifests/loading.ts';

const named = `version: 1
environments:
  production: [prod/, "!prod/old", { kustomize: overlays/prod }]
  staging: [{ helm: { chart: charts/shop } }]
rules: [{ from: shop/web, allow: [dns] }]
`;

/** The sources that settings choose of a rule file, as the rule file would write them; or what is wrong. */
function chosen(text: string, settings: Partial<ManifestSettings>): readonly string[] {
  const { rules } = parseRules(text, 'netproof.yaml');
  if (!rules) throw new Error('the rule file is wrong');
  try {
    return withManifests(rules, { manifests: [], ...settings }).manifests.map((one) => {
      switch (one.kind) {
        case 'path':
          return one.path;
        case 'exclude':
          return `!${one.path}`;
        case 'kustomize':
          return `kustomize ${one.dir}`;
        case 'helm':
          return `helm ${one.chart} as ${one.release} with ${one.values.join()}`;
      }
    });
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(told);
    throw error;
  }
}

describe('which manifests are read', () => {
  test.each<[string, string, Partial<ManifestSettings>, readonly string[]]>([
    [
      'an environment',
      named,
      { environment: 'production' },
      ['prod/', '!prod/old', 'kustomize overlays/prod'],
    ],
    ['another', named, { environment: 'staging' }, ['helm charts/shop as shop with ']],
    ['what flags name', named, { environment: 'staging', manifests: ['x'] }, ['x']],
    [
      'rendered by flags',
      named,
      { kustomize: ['a', 'b'], helm: ['charts/Web-1.2.3.tgz'], values: ['v.yaml', 'w.yaml'] },
      ['kustomize a', 'kustomize b', 'helm charts/Web-1.2.3.tgz as web with v.yaml,w.yaml'],
    ],
    ['`manifests` beside environments', `${named}manifests: [k8s]\n`, {}, ['k8s']],
    [
      'none is chosen',
      named,
      {},
      [
        'error no-environment netproof.yaml:2:1 the rule file has `production` and `staging`, and no `manifests` beside them (choose one of `production` or `staging` with `environment`)',
      ],
    ],
    [
      'a misspelt one',
      named,
      { environment: 'stagin' },
      [
        'error no-environment netproof.yaml:2:1 the rule file has no environment `stagin` (did you mean `staging`?)',
      ],
    ],
    [
      'one of a rule file without any',
      'version: 1\nrules: [{ from: shop/web, allow: [dns] }]\n',
      { environment: 'staging' },
      [
        'error no-environment netproof.yaml:1:1 there is no environment `staging`: no rule file has `environments` (leave `environment` out)',
      ],
    ],
  ])('%s', (_, text, settings, expected) => {
    expect(chosen(text, settings)).toEqual(expected);
  });
});

const pod = (name: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, namespace: shop, labels: { app: web } }\nspec: { containers: [{ name: c, image: x, ports: [{ containerPort: 80 }] }] }\n`;
const rules =
  'version: 1\nenvironments: { a: [a], b: [b] }\nrules: [{ from: "shop/app=web", allow: [dns] }]\n';

test('one rule file judges every environment; a base from before them is read as the head is', async () => {
  const files = { 'head/a/x.yaml': pod('one'), 'head/b/x.yaml': pod('two'), 'base/b/x.yaml': pod('two') };
  const { root, remove } = folder({
    ...files,
    'head/netproof.yaml': rules,
    'base/netproof.yaml': 'version: 1\nmanifests: [b]\nrules: [{ from: shop/two, allow: [dns] }]\n',
  });
  const git = { exec: systemExec, env: process.env };
  const deps = { files: systemFiles(`${root}/head`), ...git };
  try {
    for (const [environment, name] of [
      ['a', 'one'],
      ['b', 'two'],
    ] as const) {
      const settings = { rules: '', manifests: [], environment };
      const { checks } = await loadProject(settings, deps);
      expect([...new Set(checks.map(({ from }) => from.name))]).toEqual([name]);
      const { inventory } = await loadRepository(settings, deps);
      expect(inventory.workloads.map((one) => one.name)).toEqual([name]);
    }
    const sources = { rules: '', manifests: [], environment: 'b' };
    const { diff } = await compare('./base', './head', { cwd: root, dir: '.', sources }, git);
    expect([diff.opened, diff.closed]).toEqual([[], []]);
  } finally {
    remove();
  }
});
