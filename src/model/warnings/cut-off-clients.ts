import type { Labels, Resource, Workload } from '../../core/objects.ts';
import type { Problem } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import type { Model } from '../model.ts';
import type { NetworkPolicy, Peer } from '../policy.ts';
import { matchPort, type WirePort } from '../ports.ts';
import { selects } from '../selectors.ts';
import { backendsOf, translate } from '../../kubernetes/service-targets.ts';
import { isolator } from '../evidence.ts';
import { showPolicy } from '../../text/policy-words.ts';
import { groupBy } from '../../core/group-by.ts';
import { mapOf, type JsonMap } from '../../core/json.ts';
import { serviceReferences } from '../../kubernetes/service-references.ts';
import { warning } from './finding.ts';

/**
 * Ingress isolation that cuts off who comes from elsewhere by the manifests' own word: an ingress controller to the
 * backends of an Ingress or a route, the API server to its webhooks, a monitor to pods that ask to be scraped. Such
 * clients mostly live in another namespace, and often not in these manifests, so a port counts as open to them when some
 * rule admits a peer of another namespace, or one of its own that goes by such a name. The API server is on a node: no
 * selector picks it. One warning for each policy and kind of client.
 */
export function cutOffClients(model: Model): readonly Problem[] {
  const visits = [...referredPods(model), ...scrapedPods(model)].flatMap((visit) => {
    const cutting = closedTo(visit, model);
    return cutting ? [{ ...visit, cutting }] : [];
  });
  const alike = groupBy(visits, ({ client, cutting }) => `${client} ${cutting.namespace}/${cutting.name}`);
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { code, who, hint, cause } = CLIENTS[first.client];
    const led = [...new Set(same.map(({ leads }) => leads))];
    const more = led.length > 1 ? ` (and ${led.length - 1} more)` : '';
    const message = `${showPolicy(first.cutting)} cuts ${who} off: ${led[0] ?? ''}${more}, and ${cause}`;
    return [warning(code, message, first.cutting.at, hint)];
  });
}

interface Visit {
  readonly client: keyof typeof CLIENTS;
  /** `Ingress shop/web leads to shop/web:8080`. */
  readonly leads: string;
  readonly workload: Workload;
  readonly wire: WirePort;
}

/** By who comes: what it is told as, and how such clients are called where they live beside the pods that they visit. */
const CLIENTS = {
  controller: {
    code: 'cuts-ingress-controller',
    who: 'the ingress controller',
    hint: "admit the controller's namespace on that port",
    cause: 'no rule admits a peer of another namespace there',
    names: /ingress|gateway|nginx|traefik|haproxy|contour|envoy|kong|proxy/i,
  },
  apiserver: {
    code: 'cuts-api-server',
    who: 'the API server',
    hint: "admit the API server's nodes with an ipBlock on that port, or everyone: no selector picks the API server",
    cause: "no rule admits addresses there: only calls from the pod's own node get through",
    names: undefined,
  },
  monitor: {
    code: 'cuts-monitoring',
    who: 'monitoring',
    hint: "admit the monitor's namespace on that port",
    cause: 'no rule admits a peer of another namespace on it',
    names: /prom|monitor|metric|scrap|telemetry|otel|alloy|grafana|victoria|vmagent|datadog/i,
  },
} as const;

function referredPods(model: Model): readonly Visit[] {
  return model.inventory.resources.flatMap((resource) =>
    serviceReferences(resource).flatMap(({ client, namespace, name, isPort }) => {
      const service = model.services.find((one) => one.namespace === namespace && one.name === name);
      if (!service) return [];
      const own = resource.namespace === '' ? resource.name : `${resource.namespace}/${resource.name}`;
      const who = `${showName(resource.kind)} ${showName(own)}`;
      return service.ports.filter(isPort).flatMap(({ port, protocol }) =>
        (translate(service, backendsOf(service, model), port, protocol) ?? []).flatMap(
          (one): readonly Visit[] => {
            if (one.kind !== 'endpoint') return [];
            const target = `${showName(model.labelOf(one.workload))}:${one.wire.port}`;
            return [{ client, leads: `${who} leads to ${target}`, workload: one.workload, wire: one.wire }];
          },
        ),
      );
    }),
  );
}

function scrapedPods(model: Model): readonly Visit[] {
  return model.workloads.flatMap((workload): readonly Visit[] => {
    const wire = scrapePort(workload);
    if (!wire) return [];
    const target = `${showName(model.labelOf(workload))}:${wire.port}`;
    return [{ client: 'monitor', leads: `${target} is there to be scraped`, workload, wire }];
  });
}

/** By annotation (`prometheus.io/scrape`), or by a port that is named for it. */
function scrapePort(workload: Workload): WirePort | undefined {
  const annotations = annotationsOf(workload.resource);
  if (annotations['prometheus.io/scrape'] === 'true') {
    const port = Number(annotations['prometheus.io/port'] ?? workload.ports[0]?.number);
    return Number.isInteger(port) ? { port, protocol: 'TCP' } : undefined;
  }
  const named = workload.ports.find((one) => /^(http-)?metrics$/.test(one.name ?? ''));
  return named && { port: named.number, protocol: named.protocol };
}

/** The policy that isolates the pod, when no such client is admitted to this port. */
function closedTo({ client, workload, wire }: Visit, model: Model): NetworkPolicy | undefined {
  const isolating = model.isolating(workload, 'ingress');
  const { names } = CLIENTS[client];
  const admits = (peer: Peer): boolean =>
    names ? mayBeOneOf(names, model, workload.namespace, peer) : peer.kind === 'ipBlock';
  const open = isolating.some((policy) =>
    policy.ingress.some(
      (rule) =>
        (rule.ports.length === 0 ||
          rule.ports.some((one) => matchPort(one, wire, workload.ports) === undefined)) &&
        (rule.peers.length === 0 || rule.peers.some(admits)),
    ),
  );
  return open ? undefined : isolator({ isolating, direction: 'ingress' });
}

function mayBeOneOf(clients: RegExp, model: Model, namespace: string, peer: Peer): boolean {
  if (peer.kind === 'ipBlock' || !peer.podSelector || peer.namespaceSelector) return true;
  const { podSelector } = peer;
  const asked = podSelector.requirements.flatMap(({ values }) => values);
  const picked = model
    .workloadsIn(namespace)
    .filter(({ labels }) => selects(podSelector, labels))
    .map(({ name }) => name);
  return [...asked, ...picked].some((name) => clients.test(name));
}

function annotationsOf(resource: Resource): Labels {
  const spec = object(resource.json.spec);
  const job = object(object(spec.jobTemplate).spec);
  const holders = [object(spec.template), object(job.template), resource.json];
  const metadata = object(holders.find((one) => 'metadata' in one)?.metadata);
  return object(metadata.annotations) as Labels;
}

function object(value: unknown): JsonMap {
  return mapOf(value) ?? {};
}
