import { expect, test } from 'vitest';
import { systemExec } from '../../src/io/exec.ts';
import { systemFiles } from '../../src/io/files.ts';
import { workloadName } from '../../src/core/objects.ts';
import { loadProject } from '../../src/project/project.ts';
import { parseRules } from '../../src/rules/parse.ts';
import { predictProject } from '../../src/run/predict.ts';
import { stubs } from '../../src/workloads/stubs/stubs.ts';
import { folder, told } from '../manifests/loading.ts';

const pod = (name: string, port: number): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, namespace: lab, labels: { app: ${name} } }\nspec: { containers: [{ name: c, image: x, ports: [{ containerPort: ${port} }] }] }\n`;
const manifests = `apiVersion: v1
kind: Namespace
metadata: { name: lab }
---
${pod('web', 8080)}---
${pod('api', 8081)}---
apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: main, namespace: watch }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web, namespace: lab }
spec:
  podSelector: { matchLabels: { app: web } }
  ingress:
    - from:
        - namespaceSelector: { matchLabels: { team: ops } }
          podSelector: { matchLabels: { prometheus: main } }
`;

async function read(rules: string) {
  const { root, remove } = folder({ 'k8s/all.yaml': manifests, 'netproof.yaml': rules });
  try {
    const deps = { files: systemFiles(root), exec: systemExec, env: process.env };
    return await loadProject({ rules: '', manifests: [] }, deps);
  } finally {
    remove();
  }
}

test("declared workloads are the repository's own: named, in `*`, in onlyFrom, with pods and ports", async () => {
  const project = await read(`version: 1
manifests: [k8s]
workloads:
  - name: watch/main
    labels: { prometheus: main }
    namespaceLabels: { team: ops }
    ports: [web: 9090, 53/udp, 9091]
    serviceAccount: prom
    replicas: 2
rules:
  - { to: lab/web:8080, onlyFrom: [watch/main] }
  - { from: lab/web, allow: ["watch/main:web"], deny: ["watch/*:9091"] }
`);
  const { results } = predictProject(project, { 'allow-inconclusive': false });
  expect(
    results.map(
      ({ check, verdict }) =>
        `${workloadName(check.from)} → ${check.toLabel}:${check.port} ${check.expected} ${verdict}`,
    ),
  ).toEqual([
    'watch/main → lab/web:8080 allow pass',
    'lab/api → lab/web:8080 deny pass',
    'lab/web → watch/main:9090 allow pass',
    'lab/web → watch/main:9091 deny fail',
  ]);
  // The Prometheus whose pods these are is looked into now.
  expect(project.problems.map(told).filter((line) => !line.includes('not-supported'))).toEqual([
    'notice namespace-created k8s/all.yaml:17:36 no manifest defines the namespace `watch`: it is created, with no labels of its own',
  ]);
  const { objects } = stubs(project.inventory, project.checks, 'image');
  expect(objects).toContainEqual({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'watch', labels: { team: 'ops', 'kubernetes.io/metadata.name': 'watch' } },
  });
  expect(JSON.stringify(objects)).toContain('"serviceAccountName":"prom"');
});

test('an object whose pods are not declared is named, with the entry that would', async () => {
  const { problems } = await read(
    'version: 1\nmanifests: [k8s]\nrules: [{ from: lab/api, deny: [lab/web] }]\n',
  );
  expect(problems.map(told)).toContain(
    'notice unknown-workload k8s/all.yaml:16:7 not looked into: Prometheus `watch/main` (declare them in the rule file, `workloads: [{name: watch/main, labels: {prometheus: main}}]`)',
  );
});

test('one that the manifests hold is a mistake', async () => {
  const rules =
    'version: 1\nmanifests: [k8s]\nworkloads: [{ name: lab/web }]\nrules: [{ from: lab/api, deny: [lab/web] }]\n';
  await expect(read(rules)).rejects.toThrow('the manifests hold `lab/web` themselves, at k8s/all.yaml:5');
});

test.each([
  ['{ name: main }', '`main` is not the name of a workload in a namespace'],
  ['{ name: watch/Main }', '`watch/Main` is not the name of a workload in a namespace'],
  ['{ name: a/b, labels: { "a b": c } }', '`a b` is not a valid label key'],
  ['{ name: a/b, labels: { a: "b c" } }', '`b c` is not a valid label value'],
  ['{ name: a/b, labels: { a: 1 } }', '`a` must be text, not a number'],
  ['{ name: a/b, ports: [0] }', '`:0` is not a valid port'],
  ['{ name: a/b, ports: [http] }', '`http` is not the number of a port'],
  ['{ name: a/b, ports: [80-90] }', '`80-90` is not the number of a port'],
  ['{ name: a/b, ports: [UP: 80] }', '`UP` is not a valid port name'],
  ['{ name: a/b, replicas: 0 }', '`replicas` is 0: it goes from 1 to 1000'],
  ['{ name: a/b, serviceAccount: A_b }', '`A_b` is not a valid service account name'],
  ['{ name: a/b, label: {} }', 'entry 1 of `workloads` has no key `label`'],
  ['{ labels: {} }', 'entry 1 of `workloads` has no `name`'],
  ['{ name: a/b }, { name: a/b }', '`a/b` stands here twice'],
])('%s: %s', (entry, said) => {
  const { problems } = parseRules(
    `version: 1\nrules: [{ from: a/b, deny: [dns] }]\nworkloads: [${entry}]\n`,
    'netproof.yaml',
  );
  expect(problems.map(({ at, message }) => [at?.line, message])).toEqual([[3, said]]);
});
