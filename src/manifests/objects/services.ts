import { showName } from '../../text/escape.ts';
import { Fields } from './fields.ts';
import type { Findings } from '../../core/findings.ts';
import { nameFault, portNameFault } from '../../kubernetes/names.ts';
import type { Path } from '../../yaml/path.ts';
import { type Resource, type Service, type ServicePort, PROTOCOLS } from '../../core/objects.ts';

const TYPES = ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'] as const;

/** Reads a `v1` Service; undefined for other resources. Mistakes are found at their lines. */
export function readService(resource: Resource, findings: Findings): Service | undefined {
  if (resource.apiVersion !== 'v1' || resource.kind !== 'Service') return undefined;
  const fields = new Fields(resource, findings);
  const type = fields.word(['spec', 'type'], TYPES) ?? 'ClusterIP';
  const hasSelector = fields.map(['spec', 'selector']) !== undefined;
  const selector = fields.labels(['spec', 'selector']);
  const ports = fields.list(['spec', 'ports']).flatMap((_, index, all) => {
    const port = readPort(fields, ['spec', 'ports', index], all.length > 1);
    return port ? [port] : [];
  });
  checkRepeats(fields, ports);
  const headless = fields.text(['spec', 'clusterIP']) === 'None';
  const externalName = fields.text(['spec', 'externalName']);
  if (type === 'ExternalName') {
    const fault =
      externalName === undefined ? 'is missing' : nameFault(externalName.replace(/\.$/, ''), 'subdomain');
    if (fault !== undefined) {
      fields.error('invalid-name', `the Service's \`externalName\` ${fault}`, ['spec', 'externalName']);
    }
  } else if (fields.list(['spec', 'ports']).length === 0 && !headless) {
    fields.error('not-kubernetes', 'the Service has no `ports`', ['spec', 'ports']);
  }
  return {
    namespace: resource.namespace,
    name: resource.name,
    type,
    headless,
    // An empty selector is none, as for the API server.
    ...(hasSelector && Object.keys(selector).length > 0 && type !== 'ExternalName' && { selector }),
    ...(type === 'ExternalName' && externalName !== undefined && { externalName }),
    ...(fields.raw(['spec', 'externalTrafficPolicy']) === 'Local' && { keepsClientAddress: true as const }),
    ports,
    at: resource.at,
  };
}

function readPort(fields: Fields, path: Path, named: boolean): ServicePort | undefined {
  if (fields.map(path) === undefined) return undefined;
  const port = fields.port([...path, 'port']);
  if (port === undefined && fields.raw([...path, 'port']) === undefined) {
    fields.error('invalid-port', 'the port of the Service has no `port`', path);
  }
  const protocol = fields.word([...path, 'protocol'], PROTOCOLS) ?? 'TCP';
  const name = fields.text([...path, 'name']);
  const fault = name === undefined || name === '' ? undefined : nameFault(name, 'label');
  if (fault !== undefined) {
    fields.error('invalid-name', `the port name \`${showName(name ?? '')}\` ${fault}`, [...path, 'name']);
  }
  if (named && (name === undefined || name === '') && fields.raw([...path, 'name']) === undefined) {
    fields.error('not-kubernetes', 'each port of a Service with several needs a `name`', path);
  }
  const targetPort = readTarget(fields, [...path, 'targetPort']);
  const nodePort = fields.raw([...path, 'nodePort']);
  if (port === undefined) return undefined;
  return {
    ...(name !== undefined && name !== '' && { name }),
    port,
    targetPort: targetPort ?? port,
    protocol,
    ...(typeof nodePort === 'number' && nodePort > 0 && { nodePort }),
    at: fields.resource.locate(path),
  };
}

function readTarget(fields: Fields, path: Path): number | string | undefined {
  const raw = fields.raw(path);
  if (typeof raw !== 'string') {
    // Protobuf's zero, as written by generators: the same as none.
    return raw === 0 ? undefined : fields.port(path);
  }
  const fault = portNameFault(raw);
  if (fault === undefined) return raw;
  const hint = /^[0-9]+$/.test(raw) ? 'write the number without quotes' : undefined;
  fields.error('invalid-name', `the target port name \`${showName(raw)}\` ${fault}`, path, hint);
  return undefined;
}

function checkRepeats(fields: Fields, ports: readonly ServicePort[]): void {
  const seen = new Set<string>();
  const names = new Set<string>();
  for (const { port, protocol, name, at } of ports) {
    const key = `${port}/${protocol}`;
    if (seen.has(key)) {
      const message = `the Service has the port ${key} twice`;
      fields.findings.error('duplicate-name', message, at ?? fields.resource.at);
    }
    seen.add(key);
    if (name === undefined) continue;
    if (names.has(name)) {
      const message = `two ports of the Service are called \`${showName(name)}\``;
      fields.findings.error('duplicate-name', message, at ?? fields.resource.at);
    }
    names.add(name);
  }
}
