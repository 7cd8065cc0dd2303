import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isToldEverywhere, type Problem } from '../../src/core/problem.ts';
import { systemExec } from '../../src/io/exec.ts';
import { systemFiles } from '../../src/io/files.ts';
import { compare } from '../../src/project/compare.ts';
import { loadProject } from '../../src/project/project.ts';
import { loadRepository } from '../../src/project/repository.ts';
import { plainOptions } from '../../src/report/format/palette.ts';
import { renderProblems } from '../../src/report/format/problems.ts';
import { predictProject } from '../../src/run/predict.ts';
import { folder } from '../manifests/loading.ts';

const sources = { rules: '', manifests: [] };
const git = { exec: systemExec, env: process.env };
const deps = (root: string) => ({ files: systemFiles(root), ...git });

/** What each command says of what it left out, as a terminal shows it. */
function leftOut(problems: readonly Problem[]): string {
  const told = problems.filter((one) => isToldEverywhere(one) && one.code !== 'endpoint-pod');
  return renderProblems(told, plainOptions);
}

// Each as somebody cloned it: charts beside manifests, inputs of tools, objects of operators.
describe.each([
  'monorepo',
  'gitops',
  'generators',
  'operators',
  'openshift',
  'examples',
  'policies',
  'rollouts',
])('%s', (tree) => {
  const root = `test/fixtures/trees/${tree}`;

  test('validate, matrix and diff read it, and say what they left out in three lines', async () => {
    const project = await loadProject(sources, deps(root));
    const { results } = predictProject(project, { 'allow-inconclusive': false });
    expect(results.map(({ verdict }) => verdict)).toEqual(['pass']);
    const repository = await loadRepository(sources, deps(root));
    expect(repository.inventory.workloads).toHaveLength(2);
    expect(leftOut(repository.problems)).toMatchSnapshot();
    expect(leftOut(repository.problems).split('\n').length).toBeLessThanOrEqual(3);
    expect(leftOut(project.problems)).toBe(leftOut(repository.problems));
    const empty = mkdtempSync(join(tmpdir(), 'netproof-trees-'));
    try {
      const options = { cwd: process.cwd(), dir: '.', sources };
      const { diff } = await compare(empty, `./${root}`, options, git);
      expect([...diff.opened, ...diff.closed, ...diff.changes]).not.toEqual([]);
    } finally {
      rmSync(empty, { recursive: true });
    }
  });
});

test('policies without a workload: said, once', async () => {
  const text = readFileSync('test/fixtures/trees/policies/stock.yaml', 'utf8');
  const { root, remove } = folder({ 'stock.yaml': text });
  try {
    const { problems } = await loadRepository(sources, deps(root));
    expect(leftOut(problems)).toMatchInlineSnapshot(`
      " warning  no manifest holds a workload: there is nobody that 1 policy could decide about
                name the folders, charts or kustomizations that deploy them under \`manifests\`, or declare them as \`workloads\`
                of the rule file"
    `);
  } finally {
    remove();
  }
});

test('a base without a rule file is read by that of the head, which may name what is not there yet', async () => {
  const pod = (name: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, namespace: default, labels: { app: ${name} } }\nspec: { containers: [{ name: c, image: x, ports: [{ containerPort: 80 }] }] }\n`;
  const closed =
    'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: closed, namespace: default }\nspec: { podSelector: {}, policyTypes: [Ingress] }\n';
  const { root, remove } = folder({
    'base/k8s/a.yaml': pod('a'),
    'base/old/b.yaml': pod('b'),
    'head/k8s/a.yaml': pod('a'),
    'head/policies/np.yaml': closed,
    'head/netproof.yaml':
      'version: 1\nmanifests: [k8s, policies]\nrules: [{ from: default/a, allow: [dns] }]\n',
  });
  try {
    const options = { cwd: root, dir: '.', sources };
    const { base, diff } = await compare('./base', './head', options, git);
    expect(base.repository.inventory.workloads.map(({ name }) => name)).toEqual(['a']);
    expect([diff.opened.length, diff.closed.length]).toEqual([0, 1]);
  } finally {
    remove();
  }
});
