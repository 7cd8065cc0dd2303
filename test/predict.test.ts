import { describe, expect, it } from 'vitest';
import { chooseEngine, withWhy } from '../src/engine.ts';
import { explainEndpoints } from '../src/explain.ts';
import { systemExec, type ExecResult } from '../src/io/exec.ts';
import { systemFiles } from '../src/io/files.ts';
import { InputError } from '../src/problem.ts';
import { predictProject } from '../src/predict.ts';
import { loadProject, type Project } from '../src/project.ts';

const example = (name: string): Promise<Project> =>
  loadProject(
    { rules: '', manifests: [] },
    { files: systemFiles(new URL(`../examples/${name}`, import.meta.url).pathname), exec: systemExec },
  );

describe('predictProject', () => {
  it.each(['quickstart', 'shop'])('%s: every check passes, predicted, and nothing was seen', async (name) => {
    const project = await example(name);
    const report = predictProject(project);
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
    const report = predictProject(await example('broken'));
    expect(report.verdict).toBe('fail');
    for (const { verdict, check, prediction } of report.results) {
      expect(verdict).toBe(prediction?.allowed === (check.expected === 'allow') ? 'pass' : 'fail');
    }
  });

  it('agrees with explain on every check', async () => {
    const project = await example('shop');
    for (const { check, prediction } of predictProject(project).results) {
      if (check.to.kind === 'host') continue;
      const to = `${check.toLabel}:${check.port}/${check.protocol.toLowerCase()}`;
      const { stories } = explainEndpoints(project, `${check.from.namespace}/${check.from.name}`, to);
      expect(stories.map((story) => story.prediction.allowed)).toEqual([prediction?.allowed]);
      expect(stories[0]?.routes.every((route) => route.allowed)).toBe(prediction?.allowed);
    }
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
    const foreign = { ...check, to: { kind: 'service' as const, service, backends: [] } };
    const report = predictProject({ ...project, checks: [foreign] });
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
    const report = withWhy(predictProject(await example('quickstart')), choice);
    expect(report.engine.why).toBe(choice.why);
  });
});
