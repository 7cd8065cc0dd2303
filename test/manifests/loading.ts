import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { systemFiles } from '../../src/io/files.ts';
import type { Exec } from '../../src/io/exec.ts';
import { loadManifests } from '../../src/manifests/load.ts';
import { unseenPods } from '../../src/manifests/objects/not-in-answer.ts';
import { compileModel } from '../../src/model/model.ts';
import { inFileOrder, type Problem } from '../../src/core/problem.ts';
import type { ManifestSource } from '../../src/manifests/source.ts';

/** Where the rule file of a test names its manifests. */
export const AT = { file: 'netproof.yaml', line: 2, column: 3 };

export const source = (path: string): ManifestSource => ({ kind: 'path', path, at: AT });

/** No test that uses it may start a child. */
export const noExec: Exec = (command) => Promise.reject(new Error(`unexpected child: ${command}`));

/** A folder of its own with these files, removed by `remove`. */
export function folder(files: Readonly<Record<string, string>>): {
  readonly root: string;
  remove: () => void;
} {
  const root = mkdtempSync(join(tmpdir(), 'netproof-manifests-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return {
    root,
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Loads files as `manifests: [k8s]` (or the entries given) would, and reads their policies. */
export async function load(
  files: Readonly<Record<string, string>>,
  sources: readonly ManifestSource[] = [source('k8s')],
): ReturnType<typeof loadManifests> {
  const { root, remove } = folder(files);
  try {
    const deps = { files: systemFiles(root), exec: noExec, env: process.env };
    return withPolicies(await loadManifests(sources, deps));
  } finally {
    remove();
  }
}

/** The mistakes of policies, too, as a project shows them. */
export function withPolicies(loaded: Awaited<ReturnType<typeof loadManifests>>): typeof loaded {
  const unseen = unseenPods(loaded.inventory.resources);
  const problems = inFileOrder([...loaded.problems, ...unseen, ...compileModel(loaded.inventory).problems]);
  return { ...loaded, problems };
}

/** Loads one manifest, `k8s/a.yaml`, that is named: nothing in it is passed over. */
export async function loadText(text: string): ReturnType<typeof loadManifests> {
  return load({ 'k8s/a.yaml': text }, [source('k8s/a.yaml')]);
}

/** A problem on one line, as a person reads it. */
export function told({ severity, code, message, at, hint }: Problem): string {
  const where = at ? `${at.file}:${at.line}:${at.column}` : '-';
  return `${severity} ${code} ${where} ${message}${hint === undefined ? '' : ` (${hint})`}`;
}
