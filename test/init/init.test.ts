import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { InputError } from '../../src/core/problem.ts';
import { begin, beginWorkflow, type Begun } from '../../src/init/init.ts';
import { canBeNamed, workflowText } from '../../src/init/workflow.ts';
import type { Exec } from '../../src/io/exec.ts';
import { systemExec } from '../../src/io/exec.ts';
import { systemFiles } from '../../src/io/files.ts';
import { folder, noExec } from '../manifests/loading.ts';
import { scratch } from '../scratch.ts';

const pod = (name: string, port: number, namespace = 'shop') => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: main, image: x, ports: [{ containerPort: ${port} }] }] }
`;
const policy = (name: string, spec: string) => `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: ${name}, namespace: shop }
spec: ${spec}
`;

async function beginIn(root: string, exec: Exec = noExec): Promise<Begun> {
  return begin({ files: systemFiles(root), exec, env: process.env });
}

async function begun(files: Readonly<Record<string, string>>, exec?: Exec): Promise<Begun> {
  const { root, remove } = folder(files);
  try {
    return await beginIn(root, exec);
  } finally {
    remove();
  }
}

/** What is wrong with a folder. */
async function mistakes(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const error: unknown = await begun(files).catch((thrown: unknown) => thrown);
  return error instanceof InputError ? error.problems.map(({ code }) => code) : [];
}

/** A folder of the repository without its rule file. */
function copyOf(path: string): string {
  const root = join(scratch(), 'copy');
  cpSync(path, root, { recursive: true });
  for (const name of ['netproof.yaml', '.github']) rmSync(join(root, name), { recursive: true, force: true });
  return root;
}

describe('a first rule file reads as a person would have written it', () => {
  // One of them is a workflow only.
  it.each(readdirSync('examples').filter((name) => !name.includes('sharded')))(
    'examples/%s',
    async (name) => {
      const first = await beginIn(copyOf(join('examples', name)), systemExec);
      expect(first.text).toMatchSnapshot();
    },
  );

  it.each(readdirSync('test/fixtures/trees'))('the tree %s', async (name) => {
    const first = await beginIn(copyOf(join('test/fixtures/trees', name)), systemExec);
    expect(first.text).toMatchSnapshot();
  });
});

test('pods that policies name and no manifest has are entries; hosts outside and exceptions are tried', async () => {
  const { text } = await begun({
    'k8s/web.yaml':
      pod('web', 8080) +
      policy(
        'web',
        '{ podSelector: { matchLabels: { app: web } }, policyTypes: [Ingress, Egress], ' +
          'ingress: [{ from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: ingress-nginx } } }] }], ' +
          'egress: [{ to: [{ ipBlock: { cidr: 10.20.0.0/16, except: [10.20.9.0/24] } }], ports: [{ port: 5432 }] }] }',
      ),
  });
  expect(text).toMatchSnapshot();
  // At the port of the rule: what is excepted there is what would open.
  expect(text).toMatch(/deny:.*web-except:5432/);
});

test('the reason above a rule names the policies that open its port, and not those of others', async () => {
  const { text } = await begun({
    'k8s/web.yaml':
      pod('web', 8080) +
      `---\n${pod('client', 80)}` +
      policy('closed', '{ podSelector: {} }') +
      policy(
        'scrape',
        '{ podSelector: {}, ingress: [{ from: [{ podSelector: {} }], ports: [{ port: 9090 }] }] }',
      ) +
      policy(
        'web',
        '{ podSelector: { matchLabels: { app: web } }, ingress: [{ from: [{ podSelector: { matchLabels: { app: client } } }], ports: [{ port: 8080 }] }] }',
      ),
  });
  expect(text).toContain(
    '# Let in by web; closed cuts the rest.\n  - name: only client reaches web on 8080\n',
  );
});

test('a slip of the pen gets no pod of its own: it is told', async () => {
  const { text } = await begun({
    'k8s/web.yaml':
      pod('web', 8080) +
      `---\n${pod('client', 80)}` +
      policy(
        'web',
        '{ podSelector: { matchLabels: { app: web } }, ingress: [{ from: [{ podSelector: { matchLabels: { app: clients } } }] }] }',
      ),
  });
  expect(text).not.toContain('endpoints:');
  expect(text).toContain('did you mean `app=client`?');
});

test('without a policy it says so, and what rules look like', async () => {
  const { text, checks } = await begun({ 'k8s/a.yaml': `${pod('web', 80)}---\n${pod('api', 81)}` });
  expect(text).toMatchSnapshot();
  expect(checks).toHaveLength(1);
});

describe('what a folder deploys', () => {
  const files = {
    'base/kustomization.yaml': 'resources: [a.yaml]',
    'base/a.yaml': pod('a', 80),
    'overlays/dev/kustomization.yaml': 'resources: [../../base]',
    'overlays/prod/kustomization.yaml': 'resources: [../../base]',
    'other/b.yaml': pod('b', 81),
  };
  const kubectl =
    (isThere: boolean): Exec =>
    (_, args) =>
      Promise.resolve({
        ...{ code: isThere ? 0 : 1, stdout: pod(`of-${args[1]?.split('/').at(-1) ?? ''}`, 80), stderr: 'no' },
        ...{ missing: !isThere, timedOut: false, aborted: false, truncated: false },
      });

  it('of several variants it takes the one that is for good, and says which there are', async () => {
    const { text } = await begun(files, kubectl(true));
    expect(text).toContain(
      'manifests:\n  - other/\n  # of the same base: overlays/dev\n  - kustomize: overlays/prod\n',
    );
  });

  it('without kubectl it reads what is there, and says so', async () => {
    const { text } = await begun(files, kubectl(false));
    expect(text).toContain('# The kustomization overlays/prod is left out: `{kustomize: …}` needs kubectl');
    expect(text).toContain('manifests: [base/, other/]');
  });

  it('what could not be rendered is told with the reason, also where nothing is left', async () => {
    const said = 'The chart app is left out: helm cannot render the chart `app`: helm says: x is required';
    const chart = { 'app/Chart.yaml': 'apiVersion: v2\nname: app\nversion: 1.0.0\n' };
    const helm: Exec = () =>
      Promise.resolve({
        ...{ code: 1, stdout: '', stderr: 'Error: x is required\n' },
        ...{ missing: false, timedOut: false, aborted: false, truncated: false },
      });
    const { text, problems } = await begun({ ...chart, 'a.yaml': pod('a', 80) }, helm);
    expect(text.replaceAll(/\n *# /g, ' ')).toContain(said);
    expect(problems).toContainEqual(expect.objectContaining({ severity: 'warning', message: said }));
    const error: unknown = await begun(chart, helm).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).problems.map(({ message }) => message)).toContain(said);
  });

  it('is an error where it is nothing', async () => {
    expect(await mistakes({ 'README.md': '' })).toEqual(['no-manifests']);
    expect(await mistakes({ 'a.yaml': 'kind: ConfigMap\napiVersion: v1\nmetadata: { name: a }\n' })).toEqual([
      'no-manifests',
    ]);
    expect(await mistakes({ 'a.yaml': pod('a', 80) + policy('a', '{ podSelector: 7 }') })).not.toEqual([]);
  });
});

it('blames policies of other APIs where there are some alone', async () => {
  const hintOf = async (files: Readonly<Record<string, string>>): Promise<string | undefined> => {
    const error: unknown = await begun(files).catch((thrown: unknown) => thrown);
    return error instanceof InputError ? error.problems[0]?.hint : undefined;
  };
  const asleep =
    pod('a', 80).replace('spec:\n', 'spec:\n  replicas: 0\n') + policy('p', '{ podSelector: {} }');
  const other = `---\napiVersion: projectcalico.org/v3\nkind: NetworkPolicy\nmetadata: { name: q, namespace: shop }\nspec: { selector: all() }\n`;
  expect(await hintOf({ 'a.yaml': asleep })).toContain('`replicas: 0`');
  expect(await hintOf({ 'a.yaml': pod('a', 80) + other })).toContain('other APIs');
});

describe('the workflow', () => {
  it('is pinned, may read alone, and runs where its rules are touched', () => {
    expect(workflowText({ directory: '.', watched: ['k8s/', 'deploy/app.yaml'] })).toMatchSnapshot();
  });

  it('names the folder, from the root', () => {
    const text = workflowText({ directory: 'teams/a b', watched: [] });
    expect(text).toContain('directory: teams/a b\n');
    expect(text).toContain('- teams/a b/**\n');
  });

  it('is not written for a name that GitHub would evaluate', async () => {
    expect(canBeNamed('a/${{ github.token }}')).toBe(false);
    const first = await begun({ 'k8s/a.yaml': pod('a', 80) });
    expect(() => beginWorkflow(first, 'a${{x}}')).toThrow(InputError);
  });
});
