import type { Target } from '../../core/check.ts';
import type { Findings } from '../../core/findings.ts';
import {
  workloadName,
  type Protocol,
  type Service,
  type ServiceEndpoint,
  type ServicePort,
  type Workload,
} from '../../core/objects.ts';
import { builtinService } from '../../kubernetes/builtin-services.ts';
import { targetNumber } from '../../kubernetes/service-targets.ts';
import { ownServiceLabels } from '../../model/own-labels.ts';
import { showPort } from '../../net/ports.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { showName } from '../../text/escape.ts';
import { insteadWords, ownLabelsHint } from '../../text/policy-words.ts';
import type { BodyOf, Endpoint, PortRef } from '../endpoints/endpoint.ts';
import type { LookupContext } from './context.ts';
import type { Destination } from './destination.ts';
import { aliasOf } from './hosts.ts';
import { hostDestinations } from './host-destinations.ts';
import { serviceHint, someOf } from './nearest.ts';

type ServiceTarget = Target & { readonly kind: 'service' };

export function serviceDestinations(
  { namespace, name }: BodyOf<'service'>,
  endpoint: Endpoint,
  context: LookupContext,
): readonly Destination[] {
  const { declared, findings } = context;
  const service = declared.service(namespace, name);
  if (!service) {
    const message = `no Service is called \`${showName(workloadName({ namespace, name }))}\``;
    findings.error('no-match', message, endpoint.at, serviceHint(declared, namespace, name));
    return [];
  }
  if (service.type === 'ExternalName') return aliasDestinations(service, endpoint, context);
  if (service.endpoints) return endpointDestinations(service, service.endpoints, endpoint, context);
  if (!isUsable(service, endpoint, context)) return [];
  const backends = declared.backends(service).filter(({ replicas }) => replicas > 0);
  const target = { kind: 'service', service, backends } as const;
  const { port } = endpoint;
  // It has no proxy: what is dialled is the pods' own port, be it one of the Service's or not.
  const found =
    service.headless && port?.kind === 'range'
      ? headlessPorts(target, port, endpoint, context)
      : servicePorts(target, endpoint, findings);
  if (service.headless) for (const one of found) tellUntranslated(target, one, endpoint, context);
  return found;
}

/** A headless Service's own port that its pods don't have: nothing turns it into theirs. */
function tellUntranslated(
  { service, backends }: ServiceTarget,
  { port, protocol }: Destination,
  { at, name }: Endpoint,
  { declared, findings }: LookupContext,
): void {
  const own = service.ports.find((one) => one.port === port && one.protocol === protocol);
  if (!own) return;
  const listens = (one: Workload) =>
    declared.ports(one).some((wire) => wire.port === port && wire.protocol === protocol);
  if (backends.some(listens)) return;
  const meant = backends.flatMap((one) => targetNumber(own, one) ?? [])[0];
  if (meant === undefined) return;
  const message = `the Service \`${showName(name)}\` is headless, and nothing turns its port ${showPort(own)} into ${meant}: it is dialled at the pods' own port ${showPort(own)}, which none of them declares`;
  findings.warning('headless-port', message, at, `write :${showPort({ port: meant, protocol })}`);
}

function headlessPorts(
  target: ServiceTarget,
  port: PortRef & { readonly kind: 'range' },
  endpoint: Endpoint,
  { declared, findings }: LookupContext,
): readonly Destination[] {
  const { first, last, protocol } = port;
  const known = new Set([
    ...target.service.ports.map(showPort),
    ...target.backends.flatMap((one) => declared.ports(one).map(showPort)),
  ]);
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const unknown = numbers.filter((number) => !known.has(showPort({ port: number, protocol })));
  if (unknown.length > 0) {
    const message = `no manifest declares ${unknown.length === 1 ? 'port' : 'all of the ports'} ${showPort({ port: first === last ? first : `${first}-${last}`, protocol })} of the pods behind the headless Service \`${showName(endpoint.name)}\``;
    findings.notice('undeclared-port', message, endpoint.at, 'it is tried all the same');
  }
  return numbers.map((number) => serviceDestination(target, number, protocol));
}

/** An ExternalName is another name for its host, or for a Service of the cluster. */
function aliasDestinations(
  service: Service,
  endpoint: Endpoint,
  context: LookupContext,
): readonly Destination[] {
  const inside = serviceNamed(service.externalName);
  if (inside && context.declared.service(inside.namespace, inside.name)?.type !== 'ExternalName') {
    return serviceDestinations({ kind: 'service', ...inside }, endpoint, context);
  }
  const host = aliasOf(service);
  if (!host) return [];
  const { port } = endpoint;
  if (port?.kind === 'range') return hostDestinations(host, endpoint, context);
  const own = service.ports.filter((one) => !port || one.name === port.name);
  if (own.length === 0) return hostDestinations(host, endpoint, context);
  return own.flatMap(({ port: first, protocol }) =>
    hostDestinations(host, { ...endpoint, port: { kind: 'range', first, last: first, protocol } }, context),
  );
}

/** `db.data.svc.cluster.local` is a Service of the cluster. */
function serviceNamed(host = ''): { readonly namespace: string; readonly name: string } | undefined {
  const [, name, namespace] = /^([^.]+)\.([^.]+)\.svc(?:\.cluster\.local)?\.?$/i.exec(host) ?? [];
  return name === undefined || namespace === undefined ? undefined : { namespace, name };
}

/** Where the manifests' Endpoints lead a Service without a selector: policies see these addresses and ports. */
function endpointDestinations(
  service: Service,
  endpoints: readonly ServiceEndpoint[],
  endpoint: Endpoint,
  context: LookupContext,
): readonly Destination[] {
  const { port } = endpoint;
  const label = `${service.namespace}/service/${service.name}`;
  const found = endpoints.flatMap((one) => {
    const own = service.ports.find((each) => each.name === one.name && each.protocol === one.protocol);
    const dialled = service.headless ? one.port : own?.port;
    const isMeant =
      !port ||
      (port.kind === 'name'
        ? own?.name === port.name
        : port.protocol === one.protocol &&
          dialled !== undefined &&
          dialled >= port.first &&
          dialled <= port.last);
    const range = { kind: 'range', first: one.port, last: one.port, protocol: one.protocol } as const;
    const host = { kind: 'host', label: `${label} at ${one.address}`, host: one.address } as const;
    return isMeant && one.protocol !== 'SCTP'
      ? hostDestinations(host, { ...endpoint, port: range }, context)
      : [];
  });
  if (found.length === 0) {
    const message = `no endpoint of the Service \`${showName(endpoint.name)}\` in the manifests has this port`;
    const ports = endpoints.map((one) => `${one.address}:${showPort(one)}`);
    context.findings.error('no-such-port', message, endpoint.at, `it leads to ${someOf(ports)}`);
  }
  return found;
}

/** The ports of a Service that every cluster has. */
export function builtinDestinations(
  { name }: BodyOf<'builtin'>,
  endpoint: Endpoint,
  { findings }: LookupContext,
): readonly Destination[] {
  const target = { kind: 'service', service: builtinService(name), backends: [], builtin: name } as const;
  return servicePorts(target, endpoint, findings);
}

function servicePorts(target: ServiceTarget, endpoint: Endpoint, findings: Findings): readonly Destination[] {
  const { service } = target;
  const { port } = endpoint;
  const shown = showName(endpoint.name);
  const chosen = service.ports.filter((own) => {
    if (!port) return true;
    if (port.kind === 'name') {
      return own.name === port.name && (port.protocol ?? own.protocol) === own.protocol;
    }
    return own.protocol === port.protocol && own.port >= port.first && own.port <= port.last;
  });
  const usable = chosen.filter(({ protocol }) => protocol !== 'SCTP');
  if (usable.length === 0) {
    const has = service.ports.map((own) => {
      const number = `:${showPort(own)}`;
      return own.name === undefined ? number : `:${own.name} (${number.slice(1)})`;
    });
    const message = !port
      ? `the Service \`${shown}\` has no port that can be tried`
      : `the Service \`${shown}\` has no port \`${showName(endpoint.text.slice(endpoint.text.indexOf(':')))}\``;
    const hint =
      chosen.length > 0
        ? 'SCTP is not supported yet'
        : has.length > 0
          ? `it has ${someOf(has)}`
          : 'declare one in its manifest';
    findings.error('no-such-port', message, endpoint.at, hint);
  } else if (usable.length < chosen.length) {
    const message = `the Service \`${shown}\` has SCTP ports, which are not supported yet and left out`;
    findings.notice('not-supported', message, endpoint.at);
  }
  const answered = usable.filter((own) => leadsSomewhere(own, target.backends, endpoint, findings));
  return answered.map(({ port: number, protocol }) => serviceDestination(target, number, protocol));
}

function serviceDestination(target: ServiceTarget, port: number, protocol: Protocol): Destination {
  const { namespace, name } = target.service;
  return {
    target,
    label: target.builtin ?? `${namespace}/service/${name}`,
    port,
    protocol,
    key: `service ${namespace}/${name}:${port}/${protocol}`,
    picked: false,
    answering: target.backends,
  };
}

/** Whether a pod behind the Service has the port that its `targetPort` names: without one the Service has no endpoint. */
function leadsSomewhere(
  own: ServicePort,
  backends: readonly Workload[],
  endpoint: Endpoint,
  findings: Findings,
): boolean {
  const { protocol, targetPort } = own;
  if (typeof targetPort === 'number' || backends.length === 0) return true;
  if (backends.some((workload) => targetNumber(own, workload) !== undefined)) return true;
  const names = new Set(
    backends.flatMap(({ ports }) => ports.filter((one) => one.protocol === protocol).map(({ name }) => name)),
  );
  const has = [...names].filter((name) => name !== undefined);
  const meant = didYouMean(targetPort, has);
  const message = `port ${showPort(own)} of the Service \`${showName(endpoint.name)}\` leads to \`${showName(targetPort)}\`, a port that no pod behind it has`;
  const hint =
    meant !== undefined
      ? `did you mean \`targetPort: ${meant}\`?`
      : has.length > 0
        ? `they have ${someOf(has)}`
        : 'their ports have no names: write the number as its `targetPort`';
  findings.error('no-such-port', message, endpoint.at, hint);
  return false;
}

/** Whether something answers at the Service, as far as the manifests say. */
function isUsable(service: Service, endpoint: Endpoint, { declared, findings }: LookupContext): boolean {
  const shown = showName(endpoint.name);
  if (!service.selector || Object.keys(service.selector).length === 0) {
    const message = `the Service \`${shown}\` has no selector: what answers there is not in its manifest`;
    findings.warning('no-backend', message, endpoint.at, 'name the host or the workload itself');
    return true;
  }
  const backends = declared.backends(service);
  if (backends.some(({ replicas }) => replicas > 0)) return true;
  const hint =
    backends.length > 0
      ? 'the workloads that it selects have 0 replicas'
      : ownLabelsWords(service, declared.workloadsIn(service.namespace));
  findings.error('no-backend', `the Service \`${shown}\` selects no pod`, endpoint.at, hint);
  return false;
}

/** What to do about a selector that picks no pod: labels of the objects themselves are the likeliest mistake. */
function ownLabelsWords({ selector = {} }: Service, workloads: readonly Workload[]): string {
  const [object] = workloads.flatMap((one) => ownServiceLabels(one, selector) ?? []);
  if (!object) return 'compare its selector with the labels of the pods';
  return `${insteadWords({ kind: 'own-labels', object, more: 0 })}: ${ownLabelsHint(object)}`;
}
