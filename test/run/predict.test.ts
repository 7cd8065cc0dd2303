import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRepository } from '../../src/project/repository.ts';
import { chooseEngine, clusterEngine } from '../../src/run/engine.ts';
import { explainEndpoints } from '../../src/project/explain.ts';
import { systemExec, type ExecResult } from '../../src/io/exec.ts';
import { systemFiles } from '../../src/io/files.ts';
import { InputError } from '../../src/core/problem.ts';
import { predictProject } from '../../src/run/predict.ts';
import { loadProject, type Project } from '../../src/project/project.ts';
import { scratch } from '../scratch.ts';

const example = (name: string): Promise<Project> =>
  loadProject(
    { rules: '', manifests: [] },
    {
      files: systemFiles(new URL(`../../examples/${name}`, import.meta.url).pathname),
      exec: systemExec,
      env: process.env,
    },
  );

const podOf = (name: string, labels: string, port: string) => `---
apiVersion: v1
kind: Pod
metadata: { namespace: shop, name: ${name}, labels: { ${labels} } }
spec: { containers: [{ name: main, image: none, ports: [{ name: ${port}, containerPort: 8080 }] }] }
`;
const serviceOf = (name: string, selector: string) => `---
apiVersion: v1
kind: Service
metadata: { namespace: shop, name: ${name} }
spec: { selector: { ${selector} }, ports: [{ port: 80, targetPort: http }] }
`;
/** A Service for each answer that people can mend, named after it. */
const SHOP = [
  podOf('client', 'app: client', 'http'),
  podOf('web', 'app: web', 'http'),
  podOf('blue', 'app: api', 'http'),
  podOf('green', 'app: api, state: closed', 'http'),
  serviceOf('open', 'app: web'),
  serviceOf('cut', 'state: closed'),
  serviceOf('varies', 'app: api'),
  `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { namespace: shop, name: closed }
spec: { podSelector: { matchLabels: { state: closed } } }
`,
].join('');

const strict = { 'allow-inconclusive': false };

describe('predictProject', () => {
  it.each(['quickstart', 'shop'])('%s: every check passes, predicted, and nothing was seen', async (name) => {
    const project = await example(name);
    const report = predictProject(project, strict);
    expect(report).toMatchObject({ engine: { kind: 'model' }, verdict: 'pass', canary: null });
    expect(report.totals).toEqual({
      pass: project.checks.length,
      fail: 0,
      inconclusive: 0,
      flaky: 0,
      total: project.checks.length,
    });
    for (const result of report.results) {
      expect(result).toMatchObject({
        reason: 'predicted',
        control: null,
        observation: null,
        address: null,
        drift: false,
      });
    }
  });

  it('broken: fails what the policies cut', async () => {
    const report = predictProject(await example('broken'), strict);
    expect(report.verdict).toBe('fail');
    expect(report.totals).toMatchObject({ pass: 6, fail: 9, inconclusive: 1 });
    // A host that is let through by its address, and not found by its name.
    expect(report.results.find(({ verdict }) => verdict === 'inconclusive')?.check.toLabel).toBe('smtp');
  });

  it('agrees with explain on every check', async () => {
    const project = await example('shop');
    for (const { check, prediction } of predictProject(project, strict).results) {
      if (check.to.kind === 'host') continue;
      const to = `${check.toLabel}:${check.port}/${check.protocol.toLowerCase()}`;
      const { stories } = explainEndpoints(project, `${check.from.namespace}/${check.from.name}`, to);
      expect(stories.map((story) => story.prediction.answer)).toEqual([prediction?.answer]);
      expect(stories[0]?.routes.every((route) => route.allowed)).toBe(prediction?.answer === 'open');
    }
  });

  it.each([
    ['open', 'pass', 'fail'],
    ['cut', 'fail', 'pass'],
    ['varies', 'fail', 'fail'],
  ] as const)('what is %s: an allow comes to %s, a deny to %s', async (answer, allow, deny) => {
    const folder = scratch();
    const rule = (verb: string) => `{ name: ${verb}, from: shop/client, ${verb}: [shop/service/${answer}] }`;
    writeFileSync(join(folder, 'k8s.yaml'), SHOP);
    const verdicts = ['allow', 'deny'].map(async (verb) => {
      const rules = `${verb}.yaml`;
      writeFileSync(join(folder, rules), `version: 1\nmanifests: [k8s.yaml]\nrules: [${rule(verb)}]\n`);
      const project = await loadProject(
        { rules, manifests: [] },
        { files: systemFiles(folder), exec: systemExec, env: process.env },
      );
      return predictProject(project, strict).results.map(({ verdict, prediction }) => [
        prediction?.answer,
        verdict,
      ]);
    });
    expect(await Promise.all(verdicts)).toEqual([[[answer, allow]], [[answer, deny]]]);
  });

  it('does not guess about a Service whose pods are not in the manifests', async () => {
    const project = await example('quickstart');
    const [check] = project.checks;
    if (!check) throw new Error('quickstart has no check');
    const service = {
      namespace: 'quickstart',
      name: 'x',
      type: 'ClusterIP' as const,
      headless: false,
      ports: [],
    };
    const untrusted = { ...check, to: { kind: 'service' as const, service, backends: [] } };
    const report = predictProject({ ...project, checks: [untrusted] }, strict);
    expect(report.results[0]?.verdict).toBe('inconclusive');
    expect(report.verdict).toBe('inconclusive');
  });
});

describe('warnings', () => {
  it.each(['quickstart', 'shop'])('%s has none', async (name) => {
    const { problems } = await example(name);
    expect(problems.filter(({ severity }) => severity === 'warning')).toEqual([]);
  });
});

describe('explainEndpoints', () => {
  it('tells of a side that hinges on an address that nobody knows yet', async () => {
    const folder = scratch();
    const block = 'spec: { podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: 10.244.3.0/24 } }] }] }';
    writeFileSync(join(folder, 'k8s.yaml'), SHOP.replace(/^spec: \{ podSelector: .*$/m, block));
    const repository = await loadRepository(
      { rules: '', manifests: [] },
      { files: systemFiles(folder), exec: systemExec, env: process.env },
    );
    const { stories } = explainEndpoints(repository, 'shop/client', 'shop/web');
    expect(stories.map(({ prediction }) => prediction.answer)).toEqual(['unknown']);
    expect(stories[0]?.routes[0]?.ingress.lines).toMatchObject([
      { kind: 'depends-on-pod-ip', peer: 'shop/client' },
    ]);
  });

  it('refuses more connections than anyone reads', async () => {
    const project = await example('shop');
    expect(() => explainEndpoints(project, '*/*', '*/*:1000-1100')).toThrow(InputError);
    expect(() => explainEndpoints(project, '*/*', '*/*:1000-1100')).toThrow('more than 200');
  });
});

describe('chooseEngine', () => {
  const ended = (result: Partial<ExecResult>): ExecResult => ({
    code: 0,
    stdout: '',
    stderr: '',
    timedOut: false,
    aborted: false,
    missing: false,
    ...result,
  });

  it.each(['cluster', 'model'] as const)('takes %s at its word, and asks nobody', async (kind) => {
    const never = () => Promise.reject(new Error('asked'));
    expect(await chooseEngine(kind, never)).toEqual({ kind });
  });

  it.each([
    ['an engine that answers', ended({ stdout: '28.3.0\n' }), 'cluster', /a Docker engine answers/],
    ['one that does not', ended({ code: 1, stderr: 'Cannot connect' }), 'model', /no Docker engine answers/],
    ['no docker at all', ended({ code: null, missing: true }), 'model', /docker is not on PATH/],
  ] as const)('auto, with %s', async (_, result, kind, why) => {
    const choice = await chooseEngine('auto', () => Promise.resolve(result));
    expect(choice.kind).toBe(kind);
    expect(choice.why).toMatch(why);
  });
});

describe('clusterEngine', () => {
  const asked = {
    ...({ 'cni-manifest': '', 'calico-version': '', 'calico-manifest': '' } as const),
    ...({ workloads: 'stub', external: 'stub' } as const),
  };

  it('names the CNI before the boot as it does after it', () => {
    const own = { ...asked, cni: 'default' } as const;
    const booted = { kubernetesVersion: '1.34.4', cni: "kind's own CNI" };
    expect(clusterEngine(own)).toMatchObject({ kubernetes: '', cni: 'kind with its own CNI' });
    expect(clusterEngine(own, booted)).toMatchObject({ kubernetes: '1.34.4', cni: 'kind with its own CNI' });
    const manifest = { ...asked, cni: 'calico', 'cni-manifest': 'cni/agent.yaml#sha256=0' } as const;
    expect(clusterEngine(manifest)).toMatchObject({ cni: 'kind + the CNI of agent.yaml' });
    const calico = { ...asked, cni: 'calico', 'calico-version': 'v3.32.1' } as const;
    expect(clusterEngine(calico)).toEqual(
      clusterEngine(calico, { kubernetesVersion: '', cni: 'Calico v3.32.1' }),
    );
  });
});
