import { listOf, mapOf, type JsonMap } from '../core/json.ts';
import type { Resource, ServicePort } from '../core/objects.ts';
import { groupOf } from './kinds.ts';

/** That an object sends somebody to a Service's pods. */
export interface ServiceReference {
  /** Who comes: what terminates requests from outside, or the API server. */
  readonly client: 'controller' | 'apiserver';
  readonly namespace: string;
  readonly name: string;
  /** Which of the Service's ports it is. */
  readonly isPort: (port: ServicePort) => boolean;
}

/** The Services that an object leads to: Ingresses, routes, webhooks, APIServices; none for any other. */
export function serviceReferences(resource: Resource): readonly ServiceReference[] {
  const { kind, json, namespace } = resource;
  const spec = mapAt(json, 'spec');
  switch (`${groupOf(resource.apiVersion)}/${kind}`) {
    case 'networking.k8s.io/Ingress': {
      const paths = listAt(spec, 'rules').flatMap((rule) => listAt(mapAt(rule, 'http'), 'paths'));
      return [spec.defaultBackend, ...paths.map(({ backend }) => backend)].flatMap((backend) => {
        const service = mapAt(mapOf(backend) ?? {}, 'service');
        const { number, name } = mapAt(service, 'port');
        return reference('controller', namespace, service.name, byPort(number ?? name));
      });
    }
    case 'route.openshift.io/Route': {
      const { targetPort } = mapAt(spec, 'port');
      return [spec.to, ...listAt(spec, 'alternateBackends')].flatMap((to) =>
        reference('controller', namespace, mapOf(to)?.name, byTarget(targetPort)),
      );
    }
    case 'gateway.networking.k8s.io/HTTPRoute':
    case 'gateway.networking.k8s.io/GRPCRoute':
    case 'gateway.networking.k8s.io/TLSRoute':
    case 'gateway.networking.k8s.io/TCPRoute':
    case 'gateway.networking.k8s.io/UDPRoute':
      return listAt(spec, 'rules')
        .flatMap((rule) => listAt(rule, 'backendRefs'))
        .filter((backend) => (backend.kind ?? 'Service') === 'Service')
        .flatMap((backend) =>
          reference('controller', backend.namespace ?? namespace, backend.name, byPort(backend.port)),
        );
    case 'admissionregistration.k8s.io/ValidatingWebhookConfiguration':
    case 'admissionregistration.k8s.io/MutatingWebhookConfiguration':
      return listAt(json, 'webhooks').flatMap(ofApiServer);
    case 'apiextensions.k8s.io/CustomResourceDefinition':
      return ofApiServer(mapAt(mapAt(spec, 'conversion'), 'webhook'));
    case 'apiregistration.k8s.io/APIService':
      return ofApiServer({ clientConfig: spec });
    default:
      return [];
  }
}

/** The API server's own calls name a Service and its port, 443 by default. */
function ofApiServer(webhook: JsonMap): readonly ServiceReference[] {
  const { namespace, name, port } = mapAt(mapAt(webhook, 'clientConfig'), 'service');
  return reference('apiserver', namespace, name, byPort(port ?? 443));
}

function reference(
  client: ServiceReference['client'],
  namespace: unknown,
  name: unknown,
  isPort: ServiceReference['isPort'],
): readonly ServiceReference[] {
  return typeof namespace === 'string' && typeof name === 'string'
    ? [{ client, namespace, name, isPort }]
    : [];
}

function byPort(wanted: unknown): ServiceReference['isPort'] {
  return ({ port, name }) => wanted !== undefined && (port === wanted || name === wanted);
}

/** A Route names the port of the pods, or the Service's by name; with neither it takes what there is. */
function byTarget(wanted: unknown): ServiceReference['isPort'] {
  return ({ port, name, targetPort }) =>
    wanted === undefined || [name, targetPort, port].some((one) => one === wanted);
}

function mapAt(map: JsonMap, key: string): JsonMap {
  return mapOf(map[key]) ?? {};
}

function listAt(map: JsonMap, key: string): readonly JsonMap[] {
  return listOf(map[key]).flatMap((one) => {
    const found = mapOf(one);
    return found ? [found] : [];
  });
}
