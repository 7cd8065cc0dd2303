import type { ManifestSource } from '../source.ts';
import { showName } from '../../text/escape.ts';
import type { ManifestDeps } from '../deps.ts';
import type { Findings } from '../../core/findings.ts';
import { excerpt } from '../../text/excerpt.ts';
import { surveyKustomization } from './kustomization.ts';
import { kustomizeOrigins } from './origins.ts';
import type { ManifestDocument } from '../objects/objects.ts';
import { readRendered } from '../rendered.ts';
import { sealedEnvironment } from '../sealed-environment.ts';

const DEADLINE_MS = 60_000;

/**
 * The objects of `{kustomize: dir}` as kubectl builds them. Nothing is fetched: what is not beneath the workspace is
 * refused before kubectl runs, and kubectl runs in an environment without network. An object's position is its base's, where
 * that is known, else the kustomization's.
 */
export async function buildKustomization(
  source: Extract<ManifestSource, { kind: 'kustomize' }>,
  deps: ManifestDeps,
  findings: Findings,
): Promise<readonly ManifestDocument[]> {
  const tree = await surveyKustomization(source.dir, source.at, deps.files, findings);
  if (!tree) return [];
  const built = await deps.exec('kubectl', ['kustomize', tree.folder], {
    deadlineMs: DEADLINE_MS,
    env: sealedEnvironment(deps.env),
    ...(deps.signal && { signal: deps.signal }),
  });
  const at = { file: tree.file, line: 1, column: 1 };
  if (built.code === 0) {
    const originOf = await kustomizeOrigins(tree, deps.files);
    return readRendered(built.stdout, () => at, findings).map((document) => ({
      ...document,
      ...originOf(document.value),
    }));
  }
  if (built.missing) {
    findings.error(
      'kubectl-missing',
      '`{kustomize: …}` needs kubectl, and it could not be started',
      source.at,
    );
  } else if (built.timedOut) {
    findings.error('kustomize-failed', `kubectl kustomize took longer than ${DEADLINE_MS / 1000} s`, at);
  } else if (!built.aborted) {
    const words = excerpt(built.stderr);
    findings.error(
      'kustomize-failed',
      `kubectl can't build the kustomization \`${showName(source.dir)}\``,
      at,
      words && `kubectl says: ${words}`,
    );
  }
  return [];
}
