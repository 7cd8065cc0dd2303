import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import {
  imagesOf,
  patchCalico as patchManifest,
  releaseOf,
  type Json,
} from '../../../src/cluster/boot/calico-patch.ts';
import { manifest, RELEASES } from './calico-manifests.ts';

const PATCH = { podCidr: '10.211.0.0/16' };

function patchCalico(objects: readonly Json[], patch: typeof PATCH): readonly Json[] {
  const lineOf = (object: Json): number => objects.indexOf(object) + 1;
  return patchManifest({ name: 'the Calico manifest own.yaml', objects, lineOf }, patch);
}

interface Container {
  readonly name: string;
  readonly command?: readonly string[];
  readonly env?: readonly { readonly name: string; readonly value?: string }[];
  readonly readinessProbe?: { readonly periodSeconds: number; readonly httpGet: { readonly host: string } };
  readonly volumeMounts?: readonly { readonly name: string }[];
}

function podSpec(objects: readonly Json[]): {
  readonly initContainers: readonly Container[];
  readonly containers: readonly Container[];
  readonly volumes: readonly { readonly name: string }[];
} {
  const node = objects.find((object) => object.kind === 'DaemonSet') as {
    spec: { template: { spec: ReturnType<typeof podSpec> } };
  };
  return node.spec.template.spec;
}

function cniConfig(objects: readonly Json[]): string {
  const config = objects.find((object) => object.kind === 'ConfigMap') as { data: Record<string, string> };
  expect(config.data.calico_backend).toBe('vxlan');
  return config.data.cni_network_config ?? '';
}

/** What holds for every release's patched manifest. */
function expectPatched(patched: readonly Json[]): void {
  expect(JSON.stringify(patched)).not.toContain('kube-controllers');
  const { initContainers, containers, volumes } = podSpec(patched);
  expect(initContainers.map((one) => one.name)).toEqual(['startup', 'install-cni']);
  const node = containers[0];
  expect(initContainers[0]?.env).toEqual(node?.env);
  expect(initContainers[0]?.volumeMounts).toEqual(node?.volumeMounts);
  const env = new Map(node?.env?.map(({ name, value }) => [name, value]));
  expect(node?.env).toHaveLength(env.size);
  expect(env.get('CALICO_IPV4POOL_IPIP')).toBe('Never');
  expect(env.get('CALICO_IPV4POOL_VXLAN')).toBe('CrossSubnet');
  expect(env.get('CALICO_IPV4POOL_CIDR')).toBe('10.211.0.0/16');
  expect(env.get('FELIX_USAGEREPORTINGENABLED')).toBe('false');
  expect(node?.readinessProbe).toMatchObject({ periodSeconds: 1, httpGet: { host: 'localhost' } });
  const mounted = new Set(
    [...initContainers, ...containers].flatMap((one) => one.volumeMounts?.map((m) => m.name)),
  );
  expect(new Set(volumes.map((volume) => volume.name))).toEqual(mounted);
  expect(volumes.map((volume) => volume.name)).not.toContain('host-local-net-dir');

  const template = cniConfig(patched);
  expect(template).toContain('"mtu": __CNI_MTU__');
  const config = JSON.parse(template.replace('__CNI_MTU__', '0')) as { plugins: readonly Json[] };
  expect(config.plugins.map((plugin) => plugin.type)).toEqual(['calico', 'portmap']);
  expect(config.plugins[0]?.policy_setup_timeout_seconds).toBeGreaterThan(0);
  expect(imagesOf(patched)).toHaveLength(2);
}

describe.each(RELEASES)('patchCalico of $version', (release) => {
  it('makes it one for a short life', () => {
    const patched = patchCalico(manifest(release), PATCH);
    expectPatched(patched);
    expect(podSpec(patched).initContainers[0]?.command).toEqual(release.startup);
    expect(releaseOf(patched)).toBe(release.version);
    expect([...imagesOf(patched)].sort()).toEqual(
      [release.cniImage, 'node'].map((name) => `${release.registry}/calico/${name}:${release.version}`),
    );
  });

  it('leaves the manifest that it was given alone', () => {
    const objects = manifest(release);
    const before = structuredClone(objects);
    patchCalico(objects, PATCH);
    expect(objects).toEqual(before);
  });

  it('drops the words of CRDs and keeps fields that are called `description`', () => {
    const crd = JSON.stringify(
      patchCalico(manifest(release), PATCH).find((object) => object.kind === 'CustomResourceDefinition'),
    );
    expect(crd).not.toContain('long words');
    expect(crd).not.toContain('called so');
    expect(crd).toContain('"description":{"type":"string"}');
  });

  const without = (kind: string, name: string): readonly Json[] =>
    manifest(release).filter(
      (object) => object.kind !== kind || (object.metadata as { name: string }).name !== name,
    );
  const withNode = (change: (text: string) => string): readonly Json[] =>
    manifest(release).map((object) =>
      object.kind === 'DaemonSet' ? (JSON.parse(change(JSON.stringify(object))) as Json) : object,
    );

  it.each([
    ['DaemonSet calico-node', without('DaemonSet', 'calico-node')],
    ['ConfigMap calico-config', without('ConfigMap', 'calico-config')],
    ['Deployment calico-kube-controllers', without('Deployment', 'calico-kube-controllers')],
    [
      'PodDisruptionBudget calico-kube-controllers',
      without('PodDisruptionBudget', 'calico-kube-controllers'),
    ],
    ['init container upgrade-ipam', withNode((text) => text.replace('upgrade-ipam', 'other'))],
    ['init container install-cni', withNode((text) => text.replace('install-cni', 'other'))],
    [
      'init container mount-bpffs or ebpf-bootstrap',
      withNode((text) => text.replace(release.thirdInit, 'other')),
    ],
    ['CALICO_IPV4POOL_IPIP in container', withNode((text) => text.replace('CALICO_IPV4POOL_IPIP', 'OTHER'))],
    ['readinessProbe in container', withNode((text) => text.replace('readinessProbe', 'other'))],
    [
      "one way in which container calico-node's preStop and probes call their program",
      withNode((text) => text.replaceAll(/"(\/bin\/calico-node|calico)"/g, '"/bin/other"')),
    ],
    [
      "one way in which container calico-node's preStop and probes call their program",
      withNode((text) =>
        text.replace(/("livenessProbe":{"exec":{"command":\[)"[^"]+"/, '$1"/sbin/calico-node"'),
      ),
    ],
  ])('says that it has no %s', (part, objects) => {
    expect(() => patchCalico(objects, PATCH)).toThrow(part);
  });

  it('derives the start-up from an init container where nothing is called in the container', () => {
    const patched = patchCalico(
      withNode((text) => text.replaceAll('"exec":{"command"', '"httpGet":{"path"')),
      PATCH,
    );
    const [program, ...rest] = release.startup;
    expect(podSpec(patched).initContainers[0]?.command).toEqual([program?.replace('/bin/', ''), ...rest]);
  });

  it('says which object of which file, and on which line it begins', () => {
    const objects = withNode((text) => text.replace('upgrade-ipam', 'other'));
    const line = objects.findIndex(({ kind }) => kind === 'DaemonSet') + 1;
    expect(() => patchCalico(objects, PATCH)).toThrow(
      `the Calico manifest own.yaml has a shape that netproof does not know: it has no init container upgrade-ipam in DaemonSet calico-node (line ${line})`,
    );
  });

  it.each([
    [(name: string) => `mirror.example:5000/${name}:v9.9.9@sha256:${'0'.repeat(64)}`, 'v9.9.9'],
    [(name: string) => `mirror.example:5000/${name}@sha256:${'0'.repeat(64)}`, undefined],
  ])('takes images that are pinned by digest as they are', (pinned, version) => {
    const patched = patchCalico(
      withNode((text) =>
        text.replaceAll(/"image":"[^"]*\/(\w+):[^"]*"/g, (_, name: string) => `"image":"${pinned(name)}"`),
      ),
      PATCH,
    );
    expect([...imagesOf(patched)].sort()).toEqual([release.cniImage, 'node'].map(pinned));
    expect(releaseOf(patched)).toBe(version);
  });

  it('names everything that is missing at once', () => {
    expect(() => patchCalico([], PATCH)).toThrow(
      /no Deployment calico-kube-controllers.*no ConfigMap calico-config.*no DaemonSet calico-node/,
    );
  });
});

const published = process.env.NETPROOF_CALICO_MANIFEST;
describe.runIf(published)('patchCalico of the published file', () => {
  it('finds all its targets', async () => {
    const text = await readFile(published ?? '', 'utf8');
    const documents = parseAllDocuments(text);
    const objects = (Array.isArray(documents) ? documents : []).flatMap((document): readonly Json[] => {
      const value = document.toJS() as Json | null;
      return value === null ? [] : [value];
    });
    const patched = patchCalico(objects, PATCH);
    expectPatched(patched);
    expect(objects.length - patched.length).toBe(5);
    expect(JSON.stringify(patched).length).toBeLessThan(JSON.stringify(objects).length / 2);
  });
});
