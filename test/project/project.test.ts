import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { systemExec } from '../../src/io/exec.ts';
import { systemFiles } from '../../src/io/files.ts';
import { InputError } from '../../src/core/problem.ts';
import { loadProject, readPhase } from '../../src/project/project.ts';
import { loadRepository } from '../../src/project/repository.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function repository(rules: string, pod = 'name: web'): string {
  const folder = mkdtempSync(join(tmpdir(), 'netproof-project-'));
  folders.push(folder);
  mkdirSync(join(folder, 'k8s'));
  writeFileSync(join(folder, 'netproof.yaml'), `version: 1\nmanifests: [k8s/]\nrules:\n${rules}`);
  writeFileSync(
    join(folder, 'k8s/web.yaml'),
    `apiVersion: v1\nkind: Pod\nmetadata: { ${pod} }\nspec: { containers: [{ name: a, image: b }] }\n`,
  );
  return folder;
}

async function told(
  folder: string,
  load: typeof loadRepository | typeof loadProject = loadProject,
): Promise<readonly string[]> {
  try {
    await load(
      { rules: '', manifests: [] },
      { files: systemFiles(folder), exec: systemExec, env: process.env },
    );
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ at, message }) => `${at?.file ?? ''}:${at?.line ?? ''} ${message}`);
  }
}

const sound = '  - { name: a, from: default/web, deny: [internet:443] }\n';

test('a repository is read whole', async () => {
  const project = await loadProject(
    { rules: '', manifests: [] },
    { files: systemFiles(repository(sound)), exec: systemExec, env: process.env },
  );
  expect(project.checks).toHaveLength(1);
  expect(readPhase(project, 12.4)).toEqual({ name: 'read', ms: 12, summary: '1 resource, 0 policies' });
});

test('what one rule cannot mean and what another does not find are told together', async () => {
  const rules =
    '  - { name: a, from: default/web, deny: [db:1] }\n  - { name: b, from: default/wbe, deny: [internet:443] }\n';
  const problems = await told(repository(rules));
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^netproof.yaml:4 .*`db`/);
  expect(problems[1]).toMatch(/^netproof.yaml:5 .*default\/wbe/);
});

test('what is wrong with one entry of a rule hides neither another of its entries nor the next rule', async () => {
  const rules =
    '  - { name: a, from: default/wbe, deny: [db:1, default/nobody] }\n  - { from: default/web, alow: dns }\n  - { from: default/none, deny: dns }\n';
  const problems = await told(repository(rules));
  expect(problems).toEqual([
    expect.stringMatching(/:4 .*default\/wbe/),
    expect.stringMatching(/:4 .*`db`/),
    expect.stringMatching(/:4 .*default\/nobody/),
    expect.stringMatching(/:5 .*`alow`/),
    expect.stringMatching(/:6 .*default\/none/),
  ]);
});

test('a broken manifest is told without the rules that then find nothing', async () => {
  const problems = await told(repository(sound, 'nam: web'));
  expect(problems.every((problem) => problem.startsWith('k8s/web.yaml'))).toBe(true);
  expect(problems.length).toBeGreaterThan(0);
});

test('a folder that is not there, and a file in its place, are told as such', async () => {
  const folder = repository(sound);
  expect(await told(join(folder, 'nowhere'))).toEqual([`: the folder \`${folder}/nowhere\` does not exist`]);
  expect(await told(join(folder, 'nowhere'), loadRepository)).toEqual([
    `: the folder \`${folder}/nowhere\` does not exist`,
  ]);
  expect(await told(join(folder, 'netproof.yaml'))).toEqual([
    `: \`${folder}/netproof.yaml\` is not a folder`,
  ]);
});

test('a folder without a rule file says where one was looked for', async () => {
  const folder = repository(sound);
  rmSync(join(folder, 'netproof.yaml'));
  expect(await told(folder)).toEqual([expect.stringMatching(/netproof\.yaml.*\.github\/netproof\.yaml/)]);
});

test('a second rule file is not read, and that is said', async () => {
  const folder = repository(sound);
  writeFileSync(join(folder, 'netproof.yml'), 'not: read\n');
  const deps = { files: systemFiles(folder), exec: systemExec, env: process.env };
  const expected = [
    {
      code: 'second-rule-file',
      severity: 'warning',
      message: '`netproof.yml` is not read: `netproof.yaml` comes first',
      at: { file: 'netproof.yml', line: 1, column: 1 },
      hint: 'keep one of the two, or name the one that counts with `rules`',
    },
  ];
  expect((await loadProject({ rules: '', manifests: [] }, deps)).problems).toEqual(expected);
  expect((await loadRepository({ rules: '', manifests: [] }, deps)).problems).toEqual(expected);
  expect((await loadProject({ rules: 'netproof.yaml', manifests: [] }, deps)).problems).toEqual([]);
});
