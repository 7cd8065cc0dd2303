import type { Target } from '../../core/check.ts';
import type { Findings } from '../../core/findings.ts';
import { workloadName, type Service, type ServicePort, type Workload } from '../../core/objects.ts';
import { builtinService } from '../../kubernetes/builtin-services.ts';
import { targetNumber } from '../../kubernetes/service-targets.ts';
import { showPort } from '../../net/ports.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { showName } from '../../text/escape.ts';
import type { BodyOf, Endpoint } from '../endpoints/endpoint.ts';
import type { LookupContext } from './context.ts';
import type { Destination } from './destination.ts';
import { serviceHint, someOf } from './nearest.ts';

type ServiceTarget = Target & { readonly kind: 'service' };

/** The ports of a Service of the manifests. */
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
  if (!isUsable(service, endpoint, context)) return [];
  const backends = declared.backends(service).filter(({ replicas }) => replicas > 0);
  return servicePorts({ kind: 'service', service, backends }, endpoint, findings);
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
  const label = target.builtin ?? `${service.namespace}/service/${service.name}`;
  return answered.map(({ port: number, protocol }) => ({
    target,
    label,
    port: number,
    protocol,
    key: `service ${service.namespace}/${service.name}:${number}/${protocol}`,
    picked: false,
    answering: target.backends,
  }));
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
  findings.error(
    'no-such-port',
    `port ${showPort(own)} of the Service \`${showName(endpoint.name)}\` leads to \`${showName(targetPort)}\`, a port that no pod behind it has`,
    endpoint.at,
    meant !== undefined
      ? `did you mean \`targetPort: ${meant}\`?`
      : has.length > 0
        ? `they have ${someOf(has)}`
        : 'their ports have no names: write the number as its `targetPort`',
  );
  return false;
}

/** Whether something answers at the Service, as far as the manifests say. */
function isUsable(service: Service, endpoint: Endpoint, { declared, findings }: LookupContext): boolean {
  const shown = showName(endpoint.name);
  if (service.type === 'ExternalName') {
    const hint = 'name the host that it points to instead';
    const message = `the Service \`${shown}\` is an ExternalName, a name for a host elsewhere: not supported yet`;
    findings.error('not-supported', message, endpoint.at, hint);
    return false;
  }
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
      : 'compare its selector with the labels of the pods';
  findings.error('no-backend', `the Service \`${shown}\` selects no pod`, endpoint.at, hint);
  return false;
}
