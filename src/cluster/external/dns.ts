import { createHash } from 'node:crypto';
import { EnvironmentError } from '../../core/problem.ts';
import type { ExternalHost } from '../../core/check.ts';
import { stubCorefile } from './corefile.ts';
import { documents, SERVER_SIDE_APPLY, type Kubectl } from '../api/kubectl.ts';
import { outputTail } from '../api/output-tail.ts';
import { watchUntil, type Deadline, type Watcher } from '../api/wait.ts';

interface DnsOptions extends Deadline {
  readonly hosts?: readonly Pick<ExternalHost, 'name' | 'address'>[] | undefined;
}

/**
 * Makes the cluster's CoreDNS one replica that is soon known to be ready, and answers for the external hosts' names and for
 * nothing else outside the cluster; where no hosts are given it asks on as it did. Call it as soon as the API server is
 * up: CoreDNS then starts with it, at no cost. Later it is right, too: the pod template carries the Corefile's hash, so
 * pods that started with another are replaced. Does not wait for them: `waitForDns`. Throws EnvironmentError `dns`.
 */
export async function setUpDns(
  { kubectl, clock }: Watcher,
  { hosts, deadlineMs, signal }: DnsOptions,
): Promise<void> {
  const end = clock.now() + deadlineMs;
  const left = (): number => Math.max(1, end - clock.now());
  // kubeadm's last act: ConfigMap, then Deployment.
  await watchUntil(kubectl, clock, {
    args: COREDNS,
    until: () => true,
    what: "the cluster's DNS to be set up",
    deadlineMs: left(),
    ...(signal && { signal }),
  });
  const named = hosts?.flatMap(({ name, address }) => (name === undefined ? [] : [{ name, address }]));
  const corefile = named && stubCorefile(await readCorefile(kubectl, left()), named);
  const result = await kubectl.run([...SERVER_SIDE_APPLY, '--validate=ignore', '--filename=-'], {
    input: documents(dnsObjects(corefile)),
    deadlineMs: left(),
    ...(signal && { signal }),
  });
  if (result.code !== 0) {
    const detail = outputTail(result);
    throw new EnvironmentError('dns', "the cluster's DNS could not be set up", { detail });
  }
}

async function readCorefile(kubectl: Kubectl, deadlineMs: number): Promise<string> {
  const configMap = await kubectl.get(['configmap', 'coredns', '--namespace=kube-system'], { deadlineMs });
  return (configMap as { readonly data?: { readonly Corefile?: string } }).data?.Corefile ?? '';
}

/** A field selector, unlike a name, can be watched before the object is there. */
const COREDNS = ['deployments', '--namespace=kube-system', '--field-selector=metadata.name=coredns'];

/** The ConfigMap first: a pod of the changed Deployment then cannot find the old one. Pure. */
export function dnsObjects(corefile: string | undefined): readonly unknown[] {
  const metadata = { name: 'coredns', namespace: 'kube-system' };
  const hash = corefile && createHash('sha256').update(corefile).digest('hex').slice(0, 16);
  return [
    ...(corefile === undefined
      ? []
      : [{ apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { Corefile: corefile } }]),
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata,
      spec: {
        replicas: 1,
        template: {
          ...(hash !== undefined && { metadata: { annotations: { 'netproof.cluster/corefile': hash } } }),
          // Every 10 s by default: the longest of the waits for a name.
          spec: { containers: [{ name: 'coredns', readinessProbe: { periodSeconds: 1 } }] },
        },
      },
    },
  ];
}

/** Waits until CoreDNS answers with what `setUpDns` set. Only rules with names, or with `dns`, need it. Throws EnvironmentError `deadline`. */
export async function waitForDns(
  { kubectl, clock }: Watcher,
  { deadlineMs, signal }: Deadline,
): Promise<void> {
  await watchUntil(kubectl, clock, {
    args: COREDNS,
    until: (deployments) => rolledOut(deployments[0]) || 'CoreDNS is not ready',
    what: "the cluster's DNS",
    deadlineMs,
    ...(signal && { signal }),
  });
}

/** Whether a Deployment's pods are all of its latest template, and ready. What it says of an older one does not count. */
export function rolledOut(deployment: Readonly<Record<string, unknown>> | undefined): boolean {
  const { metadata, spec, status } = (deployment ?? {}) as {
    readonly metadata?: { readonly generation?: number };
    readonly spec?: { readonly replicas?: number };
    readonly status?: Readonly<Record<string, number | undefined>>;
  };
  const wanted = spec?.replicas ?? 1;
  return (
    status !== undefined &&
    (status.observedGeneration ?? 0) >= (metadata?.generation ?? 0) &&
    status.updatedReplicas === wanted &&
    status.replicas === wanted &&
    status.readyReplicas === wanted
  );
}
