import { isMap, listOf, mapOf } from '../../core/json.ts';
import {
  PROTOCOLS,
  type Protocol,
  type Resource,
  type Service,
  type ServiceEndpoint,
} from '../../core/objects.ts';

const SERVICE_NAME = 'kubernetes.io/service-name';

/** Services without a selector, each with where the manifests' Endpoints and EndpointSlices have it lead. */
export function withEndpoints(
  services: readonly Service[],
  resources: readonly Resource[],
): readonly Service[] {
  const found = new Map<string, ServiceEndpoint[]>();
  for (const resource of resources) {
    const key = `${resource.namespace}/${serviceOf(resource) ?? ''}`;
    const endpoints = endpointsOf(resource);
    if (endpoints.length > 0) found.set(key, [...(found.get(key) ?? []), ...endpoints]);
  }
  return services.map((service) => {
    const endpoints = found.get(`${service.namespace}/${service.name}`);
    return endpoints && !service.selector && service.type !== 'ExternalName'
      ? { ...service, endpoints }
      : service;
  });
}

function serviceOf({ kind, name, json }: Resource): string | undefined {
  if (kind !== 'EndpointSlice') return name;
  const label = mapOf(mapOf(json.metadata)?.labels)?.[SERVICE_NAME];
  return typeof label === 'string' ? label : undefined;
}

function endpointsOf({ apiVersion, kind, json }: Resource): readonly ServiceEndpoint[] {
  if (apiVersion === 'v1' && kind === 'Endpoints') {
    return listOf(json.subsets).flatMap((subset) => {
      if (!isMap(subset)) return [];
      const addresses = listOf(subset.addresses).flatMap((one) =>
        isMap(one) && typeof one.ip === 'string' ? [one.ip] : [],
      );
      return each(addresses, subset.ports);
    });
  }
  if (apiVersion !== 'discovery.k8s.io/v1' || kind !== 'EndpointSlice' || json.addressType === 'FQDN')
    return [];
  const addresses = listOf(json.endpoints).flatMap((one) => {
    if (!isMap(one) || mapOf(one.conditions)?.ready === false) return [];
    return listOf(one.addresses).filter((address) => typeof address === 'string');
  });
  return each(addresses, json.ports);
}

function each(addresses: readonly string[], ports: unknown): readonly ServiceEndpoint[] {
  return listOf(ports).flatMap((one) => {
    if (!isMap(one) || typeof one.port !== 'number') return [];
    const protocol: Protocol | undefined = PROTOCOLS.find((known) => known === (one.protocol ?? 'TCP'));
    if (!protocol) return [];
    const { port } = one;
    const name = typeof one.name === 'string' && one.name !== '' ? { name: one.name } : {};
    return addresses.map((address) => ({ address, port, protocol, ...name }));
  });
}
