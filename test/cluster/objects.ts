import type { Resource, Workload, WorkloadKind } from '../../src/core/objects.ts';
import type { Check, ExternalHost } from '../../src/core/check.ts';

/** A resource of this object. Positions show the way that was asked for as their file, so that tests can see it. */
export function resource(json: Readonly<Record<string, unknown>>, inNamespace?: string): Resource {
  const { name = '', namespace = inNamespace ?? '' } = json.metadata as { name?: string; namespace?: string };
  return {
    apiVersion: String(json.apiVersion),
    kind: String(json.kind),
    namespace,
    name,
    json,
    at: { file: `${name}.yaml`, line: 1, column: 1 },
    locate: (path) => ({ file: `${name}.yaml/${path.join('/')}`, line: 1, column: 1 }),
  };
}

/** A workload of one kind, with no ports. */
export function workload(
  kind: WorkloadKind,
  namespace: string,
  name: string,
  labels: Readonly<Record<string, string>> = { app: name },
): Workload {
  const own = resource({ apiVersion: 'apps/v1', kind, metadata: { name, namespace } });
  return {
    kind,
    namespace,
    name,
    labels,
    serviceAccount: 'default',
    hostNetwork: false,
    ports: [],
    replicas: 1,
    at: own.at,
    resource: own,
  };
}

export function host(label: string, address: string, name?: string): ExternalHost {
  return { label, address, ...(name !== undefined && { name }) };
}

/** A check that asks for a host. */
export function check(to: ExternalHost, port: number, protocol: 'TCP' | 'UDP' | 'SCTP' = 'TCP'): Check {
  return {
    id: `${to.label}:${port}`,
    rule: 'a rule',
    from: workload('Pod', 'shop', 'web'),
    to: { kind: 'host', host: to },
    toLabel: to.label,
    port,
    protocol,
    expected: 'allow',
    at: { file: 'netproof.yaml', line: port, column: 1 },
  };
}
