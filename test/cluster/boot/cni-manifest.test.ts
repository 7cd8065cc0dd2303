import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCniManifest } from '../../../src/cluster/boot/cni-manifest.ts';
import { cniManifestTitle, readCniSource } from '../../../src/cluster/boot/cni-source.ts';
import type { Cni } from '../../../src/cluster/boot/cni.ts';
import { InputError, type Problem } from '../../../src/core/problem.ts';
import type { Http } from '../../../src/io/http.ts';
import { scratch } from '../../scratch.ts';

const DIGEST = 'a'.repeat(64);

const AGENT = `
apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: ServiceAccount, metadata: { name: agent, namespace: cni } }
  - apiVersion: apps/v1
    kind: DaemonSet
    metadata: { name: agent, namespace: cni }
    spec:
      template:
        spec:
          initContainers: [{ name: install, image: "example/cni:v1" }]
          containers: [{ name: agent, image: "example/agent:v1" }, { name: side, image: "--privileged" }]
          volumes: [{ name: key, secret: { secretName: key, defaultMode: 0400 } }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: operator }
spec: { template: { spec: { containers: [{ name: operator, image: "example/agent:v1" }] } } }
`;

const web = (body: string): Http => ({
  download: () => Promise.resolve(Buffer.from(body)),
  status: () => Promise.resolve(undefined),
});

function file(text: string): string {
  const path = join(scratch(), 'agent.yaml');
  writeFileSync(path, text);
  return path;
}

async function read(written: string, body = ''): Promise<Cni> {
  return readCniManifest(readCniSource(written), web(body));
}

async function mistakes(written: string, body = ''): Promise<readonly Problem[]> {
  try {
    await read(written, body);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error('nothing is wrong with it');
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('a CNI by its manifest', () => {
  it('is applied as it is, with what to load and what to wait for', async () => {
    const cni = await read(file(AGENT));
    expect(cni.title).toBe('the CNI of agent.yaml');
    expect(cni.objects.map(({ kind }) => kind)).toEqual(['ServiceAccount', 'DaemonSet', 'Deployment']);
    // As kubectl reads it, and no flag for a program.
    expect(JSON.stringify(cni.objects)).toContain('"defaultMode":256');
    expect(cni.images).toEqual(['example/cni:v1', 'example/agent:v1']);
    expect(cni.workloads).toEqual({
      daemonSets: [{ namespace: 'cni', name: 'agent' }],
      deployments: [{ namespace: 'default', name: 'operator' }],
    });
  });

  it('is checked by its SHA-256, in a file and at a URL', async () => {
    const digest = sha256(AGENT);
    expect((await read(`${file(AGENT)}#sha256=${digest.toUpperCase()}`)).objects).toHaveLength(3);
    const url = `https://example.com/a.yaml#sha256=${digest}`;
    expect((await read(url, AGENT)).title).toBe('the CNI of a.yaml');
    expect(await mistakes(`${file(AGENT)}#sha256=${DIGEST}`)).toMatchObject([
      { message: expect.stringMatching(/agent\.yaml does not have the SHA-256 that was given$/) as string },
    ]);
    await expect(read(url, `${AGENT}\n`)).rejects.toMatchObject({
      code: 'checksum',
      message: 'the CNI manifest https://example.com/a.yaml does not have the SHA-256 that was given',
    });
  });

  it.each([
    ['https://example.com/a.yaml', 'is a URL without a SHA-256'],
    [`http://example.com/a.yaml#sha256=${DIGEST}`, 'is not at an https URL'],
    ['a.yaml#sha256=0123', 'the SHA-256 of the CNI manifest a.yaml is not one'],
    [`#sha256=${DIGEST}`, 'has no path and no URL'],
    ['/nowhere/a.yaml', 'cannot be read'],
  ])('is refused as %s', async (written, words) => {
    const [problem] = await mistakes(written);
    expect(problem).toMatchObject({ code: 'cni-manifest', severity: 'error' });
    expect(problem?.message).toContain(words);
  });

  it.each([
    [
      'no DaemonSet',
      AGENT.replace('DaemonSet', 'StatefulSet'),
      'it holds only ServiceAccount, StatefulSet, Deployment',
    ],
    ['nothing', '# nothing\n', 'it holds nothing'],
    ['no objects', 'name: agent\n', 'it has no `apiVersion` and no `kind`'],
    ['no YAML', 'kind: [\n', 'this is not YAML'],
  ])('is refused with %s in it', async (_, text, words) => {
    const [problem] = await mistakes(file(text));
    expect(problem?.message).toContain(words);
    expect(problem?.hint ?? '').not.toContain('`manifests`');
  });

  it('is named by its file, whatever stands around it', () => {
    expect(cniManifestTitle('cni/weave.yaml#sha256=0')).toBe('the CNI of weave.yaml');
    expect(cniManifestTitle(`https://example.com/v1/antrea.yml?x=1#sha256=${DIGEST}`)).toBe(
      'the CNI of antrea.yml',
    );
  });
});
