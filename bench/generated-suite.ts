import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How big a generated suite is. Each workload is one Deployment, and so one stub pod. */
export interface SuiteSize {
  readonly namespaces: number;
  readonly workloads: number;
  /** Checks in all, shared evenly by the workloads; at least three for each of them. */
  readonly checks: number;
}

/**
 * Writes a suite whose answers are known: every namespace denies by default, and each workload may reach the next one
 * of a ring, by TCP and UDP. Every tenth workload's rule is wrong in both ways: it allows what is cut and denies what
 * is open.
 */
export function writeGeneratedSuite(folder: string, size: SuiteSize): void {
  mkdirSync(join(folder, 'k8s'), { recursive: true });
  const indices = Array.from({ length: size.workloads }, (_, index) => index);
  const objects = [
    ...Array.from({ length: size.namespaces }, (_, index) => namespaceObjects(`team-${index}`)).flat(),
    ...indices.flatMap((index) => workloadObjects(index, size)),
  ];
  writeFileSync(
    join(folder, 'k8s', 'all.yaml'),
    objects.map((object) => JSON.stringify(object)).join('\n---\n'),
  );
  const rules = indices.map((index) => rule(index, size));
  writeFileSync(
    join(folder, 'netproof.yaml'),
    JSON.stringify({ version: 1, manifests: ['k8s/'], rules }, null, 1),
  );
}

function place(index: number, size: SuiteSize): { namespace: string; name: string } {
  const within = index % size.workloads;
  return { namespace: `team-${within % size.namespaces}`, name: `app-${within}` };
}

function namespaceObjects(name: string): object[] {
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name } },
    policy(name, 'default-deny', {}, { policyTypes: ['Ingress', 'Egress'] }),
  ];
}

function workloadObjects(index: number, size: SuiteSize): object[] {
  const { namespace, name } = place(index, size);
  const peer = (of: number): object => {
    const other = place(of, size);
    return {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': other.namespace } },
      podSelector: { matchLabels: { app: other.name } },
    };
  };
  const ports = [{ port: 8080 }, { port: 5353, protocol: 'UDP' }];
  const labels = { app: name };
  return [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name, namespace },
      spec: {
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            containers: [
              {
                name: 'app',
                image: 'app',
                ports: [{ containerPort: 8080 }, { containerPort: 5353, protocol: 'UDP' }],
              },
            ],
          },
        },
      },
    },
    policy(
      namespace,
      name,
      { matchLabels: labels },
      {
        policyTypes: ['Ingress', 'Egress'],
        ingress: [{ from: [peer(index + size.workloads - 1)], ports }],
        egress: [{ to: [peer(index + 1)], ports }],
      },
    ),
  ];
}

function policy(namespace: string, name: string, podSelector: object, rest: object): object {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, namespace },
    spec: { podSelector, ...rest },
  };
}

function rule(index: number, size: SuiteSize): object {
  const name = (of: number): string => {
    const other = place(of, size);
    return `${other.namespace}/${other.name}`;
  };
  const open = [`${name(index + 1)}:8080`, `${name(index + 1)}:5353/udp`];
  const shared = Math.floor(size.checks / size.workloads) + (index < size.checks % size.workloads ? 1 : 0);
  const cut = Array.from({ length: shared - open.length }, (_, step) => {
    const to = name(index + 2 + (step >> 1));
    return step % 2 === 0 ? `${to}:8080` : `${to}:5353/udp`;
  });
  const isWrong = index % 10 === 9;
  const [slipOpen, ...restOpen] = open;
  const [slipCut, ...restCut] = cut;
  return {
    name: `what app-${index} reaches${isWrong ? ', told wrong' : ''}`,
    from: name(index),
    allow: isWrong ? [slipCut, ...restOpen] : open,
    deny: isWrong ? [slipOpen, ...restCut] : cut,
  };
}
