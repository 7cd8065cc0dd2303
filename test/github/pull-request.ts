import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runAction } from '../../src/github/action.ts';
import type { SettingName } from '../../src/settings/settings.ts';
import { scratch } from '../scratch.ts';
import { fakeStep, type FakeStep } from './fake-step.ts';

/** Files by their paths; null for one that goes. */
export type Tree = Readonly<Record<string, string | null>>;

export function git(cwd: string, ...args: readonly string[]): string {
  const own = [
    'user.name=a',
    'user.email=a@example.com',
    'protocol.file.allow=always',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', [...own.flatMap((one) => ['-c', one]), ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Writes files and commits them; gives the commit. */
export function commit(repository: string, tree: Tree, message = 'change'): string {
  for (const [path, text] of Object.entries(tree)) {
    const file = join(repository, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === null) rmSync(file);
    else writeFileSync(file, text);
  }
  git(repository, 'add', '-A');
  git(repository, 'commit', '-qm', message, '--allow-empty');
  return git(repository, 'rev-parse', 'HEAD');
}

export function repositoryOf(tree: Tree): string {
  const folder = scratch();
  git(folder, 'init', '-qb', 'main');
  commit(folder, tree, 'base');
  return folder;
}

/** What a runner has of an event: a checkout of some depth, and the event's file. */
export interface Job {
  readonly workspace: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A pull request as GitHub runs it: on a merge commit that nobody made by hand, fetched to some depth. */
export function pullRequest(base: Tree, change: Tree, { depth = 2 }: { readonly depth?: number } = {}): Job {
  const origin = repositoryOf(base);
  const before = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'checkout', '-qb', 'topic');
  const head = commit(origin, change);
  git(origin, 'checkout', '-q', 'main');
  git(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'topic');
  const merge = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'update-ref', 'refs/pull/1/merge', merge);
  git(origin, 'reset', '-q', '--hard', before);
  const workspace = checkout(origin, 'refs/pull/1/merge', depth);
  return job(workspace, { pull_request: { base: { sha: before }, head: { sha: head } } }, merge);
}

/** What actions/checkout does: a ref, as deep as it is asked. */
export function checkout(origin: string, ref: string, depth: number): string {
  const workspace = scratch();
  git(workspace, 'init', '-qb', 'main');
  const deep = depth === 0 ? [] : [`--depth=${depth}`];
  git(workspace, 'fetch', '-q', ...deep, `file://${origin}`, ref);
  git(workspace, 'checkout', '-q', 'FETCH_HEAD');
  return workspace;
}

export function job(workspace: string, event: object, sha: string): Job {
  const file = join(scratch(), 'event.json');
  writeFileSync(file, JSON.stringify(event));
  const env = {
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_PATH: file,
    GITHUB_SHA: sha,
    GITHUB_SERVER_URL: 'https://git.example',
    GITHUB_REPOSITORY: 'shop/deploy',
  };
  return { workspace, env };
}

/** The action's main step in that job, with the model for an engine, and what no rule pins for another test. */
export async function act(
  { env }: Job,
  inputs: Partial<Record<SettingName, string>> = {},
): Promise<FakeStep> {
  const step = fakeStep({ engine: 'model', coverage: 'false', ...inputs }, env);
  await runAction(step, new AbortController().signal);
  return step;
}

export const workload = (namespace: string, name: string, port: number): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: c, image: x, ports: [{ containerPort: ${port} }] }] }
---
`;

const namespace = (name: string): string => `apiVersion: v1
kind: Namespace
metadata: { name: ${name} }
---
`;

export const WORKLOADS =
  namespace('shop') +
  namespace('ops') +
  workload('shop', 'web', 8080) +
  workload('shop', 'db', 5432) +
  workload('ops', 'backup', 9000);

/** Lets pods of a namespace into pods of an app. */
export const admit = (name: string, app: string, from: string, ports = ''): string =>
  `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: ${name}, namespace: shop }
spec:
  podSelector: { matchLabels: { app: ${app} } }
  policyTypes: [Ingress]
  ingress:
    - from: [${from}]${ports}
---
`;

/** Lets nobody in. */
export const SHUT = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: db, namespace: shop }
spec: { podSelector: { matchLabels: { app: db } }, policyTypes: [Ingress] }
`;

export const FROM_WEB = '{ podSelector: { matchLabels: { app: web } } }';
export const FROM_OPS = '{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: ops } } }';
export const AT_5432 = '\n      ports: [{ port: 5432 }]';

export const RULES = `version: 1
manifests: [k8s/]
rules:
  - name: the web reads the database
    from: shop/web
    allow: [shop/db:5432]
`;

/** The web reads the database, and nobody else does. */
export const SHOP: Tree = {
  'netproof.yaml': RULES,
  'k8s/workloads.yaml': WORKLOADS,
  'k8s/policies.yaml': admit('db', 'db', FROM_WEB, AT_5432),
};

/** The backup of another namespace reads it, too. */
export const OPENS: Tree = { 'k8s/backup.yaml': admit('backup', 'db', FROM_OPS, AT_5432) };
