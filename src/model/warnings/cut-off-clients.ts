import type { Labels, Protocol, Resource, Workload } from '../../core/objects.ts';
import type { Problem } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import type { Model } from '../model.ts';
import type { NetworkPolicy, Peer } from '../policy.ts';
import { matchPort, type WirePort } from '../ports.ts';
import { selects } from '../selectors.ts';
import { backendsOf, translate } from '../../kubernetes/service-targets.ts';
import { isolator } from '../evidence.ts';
import { showPolicy } from '../../text/policy-words.ts';
import type { JsonMap as Json } from '../../core/json.ts';
import { warning } from './finding.ts';

/**
 * Ingress isolation that cuts off who comes from elsewhere by the manifests' own word: an ingress controller to the
 * backends of an Ingress, a monitor to pods that ask to be scraped. Such clients mostly live in another namespace, and
 * often not in these manifests, so a port counts as open to them when some rule admits a peer of another namespace, or
 * one of its own that goes by such a name.
 */
export function cutOffClients(model: Model): readonly Problem[] {
  return [...ingressBackends(model), ...scrapedPods(model)];
}

function ingressBackends(model: Model): readonly Problem[] {
  return model.inventory.resources
    .filter((one) => one.kind === 'Ingress' && one.apiVersion.startsWith('networking.k8s.io/'))
    .flatMap((ingress) =>
      backends(ingress).flatMap(({ service: name, port }) => {
        const service = model.services.find(
          (one) => one.namespace === ingress.namespace && one.name === name,
        );
        const declared = service?.ports.find((one) => one.port === port || one.name === port);
        if (!service || !declared) return [];
        const reached =
          translate(service, backendsOf(service, model), declared.port, declared.protocol) ?? [];
        return reached.flatMap((one) => {
          if (one.kind !== 'endpoint') return [];
          const cutting = closedTo(CONTROLLERS, model, one.workload, one.wire);
          if (!cutting) return [];
          const who = `Ingress ${showName(ingress.namespace)}/${showName(ingress.name)}`;
          const target = `${showName(model.labelOf(one.workload))}:${one.wire.port}`;
          const message = `${showPolicy(cutting)} cuts the ingress controller off: ${who} leads to ${target}, and no rule admits a peer of another namespace there`;
          return [
            warning(
              'cuts-ingress-controller',
              message,
              cutting.at,
              "admit the controller's namespace on that port",
            ),
          ];
        });
      }),
    );
}

function scrapedPods(model: Model): readonly Problem[] {
  return model.workloads.flatMap((workload) => {
    const port = scrapePort(workload);
    if (!port) return [];
    const cutting = closedTo(MONITORS, model, workload, port);
    if (!cutting) return [];
    const target = `${showName(model.labelOf(workload))}:${port.port}`;
    const message = `${showPolicy(cutting)} cuts monitoring off: ${target} is there to be scraped, and no rule admits a peer of another namespace on it`;
    return [warning('cuts-monitoring', message, cutting.at, "admit the monitor's namespace on that port")];
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

/** How such clients are called, where they live beside the pods that they visit. */
const CONTROLLERS = /ingress|gateway|nginx|traefik|haproxy|contour|envoy|kong|proxy/i;
const MONITORS = /prom|monitor|metric|scrap|telemetry|otel|alloy|grafana|victoria|vmagent|datadog/i;

/** The policy that isolates the pod, when no such client is admitted to this port. */
function closedTo(
  clients: RegExp,
  model: Model,
  workload: Workload,
  wire: WirePort,
): NetworkPolicy | undefined {
  const isolating = model.isolating(workload, 'ingress');
  const open = isolating.some((policy) =>
    policy.ingress.some(
      (rule) =>
        (rule.ports.length === 0 ||
          rule.ports.some((one) => matchPort(one, wire, workload.ports) === undefined)) &&
        (rule.peers.length === 0 ||
          rule.peers.some((peer) => mayBeOneOf(clients, model, workload.namespace, peer))),
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

interface Backend {
  readonly service: string;
  readonly port: string | number;
  readonly protocol?: Protocol;
}

/** Every Service that an Ingress names: its default backend and those of its paths. */
function backends(ingress: Resource): readonly Backend[] {
  const spec = object(ingress.json.spec);
  const rules = list(spec.rules).flatMap((rule) => list(object(object(rule).http).paths));
  const all = [spec.defaultBackend, ...rules.map((path) => object(path).backend)];
  const found = all.flatMap((backend) => {
    const service = object(object(backend).service);
    const port = object(service.port);
    const name = service.name;
    const number = port.number ?? port.name;
    if (typeof name !== 'string' || (typeof number !== 'string' && typeof number !== 'number')) return [];
    return [{ service: name, port: number }];
  });
  return [...new Map(found.map((one) => [`${one.service}:${one.port}`, one])).values()];
}

function annotationsOf(resource: Resource): Labels {
  const spec = object(resource.json.spec);
  const job = object(object(spec.jobTemplate).spec);
  const holders = [object(spec.template), object(job.template), resource.json];
  const metadata = object(holders.find((one) => 'metadata' in one)?.metadata);
  return object(metadata.annotations) as Labels;
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
