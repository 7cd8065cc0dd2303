import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROBE_IMAGE } from '../../src/config/versions.ts';

/** A container as a repository would write it, under the restricted profile. */
export const container = (more: object = {}): object => ({
  name: 'main',
  image: PROBE_IMAGE,
  imagePullPolicy: 'IfNotPresent',
  command: ['/agnhost', 'pause'],
  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
  ...more,
});

export const podSpec = (more: object = {}): object => ({
  terminationGracePeriodSeconds: 0,
  securityContext: { runAsNonRoot: true, runAsUser: 1_000, seccompProfile: { type: 'RuntimeDefault' } },
  containers: [container()],
  ...more,
});

/** A workload of one pod, or of more; `app: NAME` is its label. */
export function workload(kind: string, name: string, spec: object = podSpec(), more: object = {}): object {
  const labels = { app: name };
  const template = { metadata: { labels }, spec };
  const metadata = { name, namespace: NAMESPACE };
  const selector = { matchLabels: labels };
  switch (kind) {
    case 'Pod':
      return { apiVersion: 'v1', kind, metadata: { ...metadata, labels }, spec };
    case 'Job':
      return { apiVersion: 'batch/v1', kind, metadata, spec: { template } };
    case 'CronJob':
      return {
        apiVersion: 'batch/v1',
        kind,
        metadata,
        spec: { schedule: '0 3 * * *', jobTemplate: { spec: { template } } },
      };
    default:
      return { apiVersion: 'apps/v1', kind, metadata, spec: { selector, template, ...more } };
  }
}

export function service(name: string, app: string, ports: readonly object[], more: object = {}): object {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: NAMESPACE },
    spec: { selector: { app }, ports, ...more },
  };
}

export function policy(name: string, spec: object, metadata: object = {}): object {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, namespace: NAMESPACE, ...metadata },
    spec,
  };
}

/** The tests' namespace, as an export of a cluster would write it. */
export const NAMESPACE = 'real';
export const namespace: object = {
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: {
    name: NAMESPACE,
    labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
    uid: '7f6b5f3e-0000-4000-8000-000000000000',
    resourceVersion: '77',
    creationTimestamp: '2026-01-01T00:00:00Z',
  },
  status: { phase: 'Active' },
};

/** Writes a repository: its rules as they are, its objects one a file's document. */
export function repository(folder: string, rules: string, objects: readonly object[]): string {
  mkdirSync(join(folder, 'k8s'), { recursive: true });
  writeFileSync(join(folder, 'netproof.yaml'), `version: 1\nmanifests: [k8s/]\nrules:\n${rules}`);
  const documents = objects.map((object) => JSON.stringify(object, null, 1));
  writeFileSync(join(folder, 'k8s/all.yaml'), `${documents.join('\n---\n')}\n`);
  return folder;
}
