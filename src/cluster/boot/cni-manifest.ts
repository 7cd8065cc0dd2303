import { Findings } from '../../core/findings.ts';
import { EnvironmentError, InputError } from '../../core/problem.ts';
import type { Resource } from '../../core/objects.ts';
import type { Http } from '../../io/http.ts';
import { imagesOf } from '../../manifests/objects/objects-to-apply.ts';
import { readObjects } from '../../manifests/objects/objects.ts';
import { showName } from '../../text/escape.ts';
import { readYaml } from '../../yaml/read.ts';
import type { ObjectName } from '../cluster.ts';
import type { Cni } from './cni.ts';
import { cniManifestTitle, isUrl, mistaken, type CniManifestSource } from './cni-source.ts';
import { readManifestFile, sha256 } from './manifest-file.ts';

const GIVEN = 'name the file that you would give to `kubectl apply`';
const SETTING = { name: 'cni-manifest', title: 'CNI manifest' } as const;

/**
 * The CNI that a manifest installs, as it is. Throws InputError for what is wrong with it: all of it, each at its line;
 * EnvironmentError for a download that fails or brings something else than its SHA-256 says.
 */
export async function readCniManifest(source: CniManifestSource, http: Http): Promise<Cni> {
  const { location } = source;
  const bytes = await readManifestFile(location, SETTING, http);
  checkSha256(source, bytes);
  const findings = new Findings();
  const resources = readYaml(Buffer.from(bytes).toString(), location, findings).flatMap((document) =>
    readObjects(document, findings),
  );
  const errors = findings.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new InputError(
      errors.map((one) => (one.code === 'not-kubernetes' ? { ...one, hint: GIVEN } : one)),
    );
  const of = (kind: string): readonly ObjectName[] =>
    resources.filter((one) => one.apiVersion === 'apps/v1' && one.kind === kind).map(nameOf);
  const daemonSets = of('DaemonSet');
  if (daemonSets.length === 0) {
    const holds = resources.length === 0 ? 'nothing' : `only ${kindsOf(resources)}`;
    throw mistaken(
      `the CNI manifest ${showName(location)} holds no DaemonSet, and so no CNI: it holds ${holds}`,
      `${GIVEN}, with the DaemonSet that runs on each node; what an operator installs later is not waited for`,
    );
  }
  return {
    title: cniManifestTitle(location),
    short: 'CNI',
    objects: resources.map(({ json }) => json),
    images: imagesOf(resources),
    workloads: { daemonSets, deployments: of('Deployment') },
  };
}

function checkSha256({ location, sha256: expected }: CniManifestSource, bytes: Uint8Array): void {
  const got = sha256(bytes);
  if (expected === undefined || got === expected) return;
  const message = `the CNI manifest ${showName(location)} does not have the SHA-256 that was given`;
  if (!isUrl(location)) throw mistaken(message, `it has ${got}`);
  throw new EnvironmentError('checksum', message, {
    hint: 'it was changed there, or something on the way changed it: look at it before you take its new one',
    detail: `${location}\nexpected ${expected}\ngot      ${got}`,
  });
}

function nameOf({ namespace, name }: Resource): ObjectName {
  return { namespace, name };
}

/** `ConfigMap, Role`: the first few. */
function kindsOf(resources: readonly Resource[]): string {
  const kinds = [...new Set(resources.map(({ kind }) => kind))];
  return `${kinds.slice(0, 5).join(', ')}${kinds.length > 5 ? ', …' : ''}`;
}
