import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemExec } from '../../src/io/exec.ts';
import { checkoutFiles, workspaceOf } from '../../src/io/files.ts';
import { loadProject } from '../../src/project/project.ts';
import { folder } from '../manifests/loading.ts';

const pod =
  'apiVersion: v1\nkind: Pod\nmetadata: { name: a, namespace: default, labels: { app: a } }\nspec: { containers: [{ name: c, image: x, ports: [{ containerPort: 80 }] }] }\n';
const rules = 'version: 1\nmanifests: [../../k8s]\nrules: [{ from: default/a, allow: [dns] }]\n';

/** Reads `from` of a checkout with these files, as the command line does. */
async function read(files: Readonly<Record<string, string>>, from: string, git: string | undefined) {
  const { root, remove } = folder({ ...files, [join(from, '.keep')]: '' });
  if (git !== undefined) mkdirSync(join(root, git));
  try {
    const deps = { files: await checkoutFiles(join(root, from), from), exec: systemExec, env: process.env };
    return await loadProject({ rules: '', manifests: [] }, deps);
  } finally {
    remove();
  }
}

test("the workspace is the git repository's root: `../../k8s` works there as it does in the action", async () => {
  const files = { 'k8s/a.yaml': pod, 'apps/one/netproof.yaml': rules };
  const { checks } = await read(files, 'apps/one', '.git');
  expect(checks.length).toBeGreaterThan(0);
  await expect(read(files, 'apps/one', undefined)).rejects.toThrow('`../../k8s` leads out of the workspace');
  await expect(read(files, 'apps/one', 'apps/.git')).rejects.toThrow('leads out of the workspace');
});

test('without a repository the folder is the workspace; a `.git` file counts, as worktrees have it', async () => {
  const { root, remove } = folder({ 'a/b/x.yaml': '', 'c/.git': 'gitdir: elsewhere\n', 'c/d/x.yaml': '' });
  try {
    expect(await workspaceOf(join(root, 'a/b'))).toBe(join(root, 'a/b'));
    expect(await workspaceOf(join(root, 'c/d'))).toBe(join(root, 'c'));
  } finally {
    remove();
  }
});

test('without a rule file the nearest one above is named, never one outside the repository', async () => {
  const files = { 'netproof.yaml': rules, 'apps/.github/netproof.yml': rules };
  await expect(read(files, 'apps/one/k8s', '.git')).rejects.toMatchObject({
    problems: [
      {
        code: 'no-rule-file',
        hint: '`../../.github/netproof.yml` is one: name the folder `apps`',
      },
    ],
  });
  await expect(read({ 'netproof.yaml': rules }, 'apps/one', 'apps/.git')).rejects.toMatchObject({
    problems: [{ hint: '`netproof init` writes a first one; or name it with `rules`' }],
  });
});
