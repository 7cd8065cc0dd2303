import type { Inventory, Protocol, Resource, Workload } from '../../src/core/objects.ts';
import { Findings } from '../../src/core/findings.ts';
import { takeInventory } from '../../src/manifests/objects/inventory.ts';
import { readObjects } from '../../src/manifests/objects/objects.ts';
import { workloadKind } from '../../src/manifests/objects/workloads.ts';
import { decide } from '../../src/model/decide.ts';
import { compileModel, type Model } from '../../src/model/model.ts';
import type { NetworkOptions } from '../../src/model/network.ts';
import { readYaml } from '../../src/yaml/read.ts';

/**
 * Manifests as the product reads them from a file. They have to be right, but for what no policy looks at, which need
 * not be written: containers and their names, selectors of controllers.
 */
export function cluster(text: string, file = 'k8s.yaml'): Inventory {
  const findings = new Findings();
  const inventory = takeInventory(resourcesOf(text, findings, file).map(completed), findings);
  if (findings.errors > 0) throw new Error(findings.problems.map((one) => one.message).join('\n'));
  return inventory;
}

/** The objects of a text, whatever is in them. */
export function resourcesOf(text: string, findings = new Findings(), file = 'k8s.yaml'): readonly Resource[] {
  return readYaml(text, file, findings).flatMap((document) => readObjects(document, findings));
}

/** The model of manifests in which every policy is right. */
export function modelOf(text: string, options: NetworkOptions = {}, file?: string): Model {
  const { model, problems } = compileModel(cluster(text, file), options);
  if (problems.length > 0) throw new Error(problems.map((one) => one.message).join('\n'));
  return model;
}

/** `shop/web` of a model. */
export function pod(model: Model, name: string): Workload {
  const found = model.workloads.find((one) => `${one.namespace}/${one.name}` === name);
  if (!found) throw new Error(`no workload ${name}`);
  return found;
}

/** May `shop/web` (or `203.0.113.7`) reach `shop/db:5432` (or `203.0.113.7:443/udp`)? */
export function reaches(model: Model, from: string, to: string): boolean {
  return decide(model, connection(model, from, to)).allowed;
}

/** The connection that `shop/web`, `shop/db:5432/udp` means. */
export function connection(model: Model, from: string, to: string) {
  const match = /^(?<host>.+?):(?<port>\d+)(?:\/(?<protocol>tcp|udp|sctp))?$/.exec(to);
  if (!match?.groups) throw new Error(`not a target: ${to}`);
  const { host = '', port, protocol = 'tcp' } = match.groups;
  return {
    from: endpoint(model, from),
    to: endpoint(model, host.replace(/^\[(.*)\]$/, '$1')),
    port: Number(port),
    protocol: protocol.toUpperCase() as Protocol,
  };
}

function endpoint(model: Model, text: string): Workload | { ip: string } {
  return text.includes('/') ? pod(model, text) : { ip: text };
}

type Json = Readonly<Record<string, unknown>>;

/** The resource with what the API server asks for and the tests leave out. */
function completed(resource: Resource): Resource {
  const { json } = resource;
  const kind = workloadKind(resource);
  if (kind === undefined) return resource;
  const spec = object(json.spec);
  if (kind === 'Pod') return { ...resource, json: { ...json, spec: withContainers(spec) } };
  const template = object(spec.template);
  const labels = object(object(template.metadata).labels);
  const selector = { matchLabels: labels };
  const full = { ...template, spec: withContainers(object(template.spec)) };
  return { ...resource, json: { ...json, spec: { selector, ...spec, template: full } } };
}

function withContainers(spec: Json): Json {
  const containers = (spec.containers ?? [{}]) as readonly Json[];
  return { ...spec, containers: containers.map((one, index) => ({ name: `c${index}`, image: 'x', ...one })) };
}

function object(value: unknown): Json {
  return (value ?? {}) as Json;
}
