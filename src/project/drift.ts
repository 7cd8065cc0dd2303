import { isMap } from '../core/json.ts';
import { finding } from '../core/findings.ts';
import { workloadPath, type Inventory, type Resource, type Service, type Workload } from '../core/objects.ts';
import type { Problem } from '../core/problem.ts';
import { showPort } from '../net/ports.ts';
import { compareText } from '../text/compare.ts';
import { showName } from '../text/escape.ts';

/** What the cluster has, at the lines of the manifests where the two say the same, and where they do not. */
export interface Compared {
  readonly inventory: Inventory;
  readonly problems: readonly Problem[];
}

const DEPLOY = 'deploy it, or correct the manifest: the verdicts are of what the cluster has';

/**
 * Compares what a cluster has with manifests: policies, the labels and ports of pods, what Services lead to. In namespaces that
 * the manifests speak of, what only the cluster has is told, too. Pure.
 */
export function compareDeployed(live: Inventory, written: Inventory): Compared {
  const byName = new Map(live.policies.map((one) => [nameOf(one), one]));
  const same = new Map<Resource, Resource>();
  const policies = written.policies.flatMap((one): readonly Problem[] => {
    const found = byName.get(nameOf(one));
    if (found === undefined) return [told(`${nameOf(one)} is not in the cluster`, one)];
    if (canonical(found.json.spec) !== canonical(one.json.spec))
      return [told(`${nameOf(one)} says something else in the cluster`, one)];
    same.set(found, one);
    return [];
  });
  const place = (one: Resource): Resource => same.get(one) ?? one;
  return {
    inventory: { ...live, policies: live.policies.map(place), resources: live.resources.map(place) },
    problems: [
      ...policies,
      ...onlyLive(live, written),
      ...written.workloads.flatMap((one) => workloadDrift(one, live.workloads)),
      ...written.services.flatMap((one) => serviceDrift(one, live.services)),
    ],
  };
}

/** Policies that no manifest has decide, too. */
function onlyLive(live: Inventory, written: Inventory): readonly Problem[] {
  const known = new Set(written.policies.map(nameOf));
  const namespaces = new Set(written.resources.map(({ namespace }) => namespace));
  return live.policies
    .filter((one) => namespaces.has(one.namespace) && !known.has(nameOf(one)))
    .map((one) =>
      finding(
        'warning',
        'drift',
        `${nameOf(one)} is in the cluster, and in no manifest`,
        one.at,
        'delete it there, or add it to the manifests',
      ),
    );
}

function workloadDrift(one: Workload, live: readonly Workload[]): readonly Problem[] {
  const path = workloadPath(one);
  const found = live.find((other) => workloadPath(other) === path);
  const name = `\`${showName(path)}\``;
  if (found === undefined) return [told(`${name} is not in the cluster`, one)];
  return [
    ...differing(`${name} has other labels in the cluster`, labelWords(one), labelWords(found), one),
    ...differing(`${name} has other ports in the cluster`, portWords(one), portWords(found), one),
  ];
}

function serviceDrift(one: Service, live: readonly Service[]): readonly Problem[] {
  const found = live.find(({ namespace, name }) => namespace === one.namespace && name === one.name);
  const name = `Service ${showName(`${one.namespace}/${one.name}`)}`;
  if (one.at === undefined) return [];
  const at = { at: one.at };
  if (found === undefined) return [told(`${name} is not in the cluster`, at)];
  const leads = ({ selector = {}, ports }: Service): readonly string[] => [
    ...Object.entries(selector).map(([key, value]) => `${key}=${value}`),
    ...ports.map((port) => `${showPort(port)} to ${String(port.targetPort)}`),
  ];
  return differing(`${name} leads elsewhere in the cluster`, leads(one), leads(found), at);
}

function labelWords({ labels }: Workload): readonly string[] {
  return Object.entries(labels).map(([key, value]) => `${key}=${value}`);
}

function portWords({ ports }: Workload): readonly string[] {
  return ports.map(
    ({ name, number, protocol }) =>
      `${name === undefined ? '' : `${name}:`}${showPort({ port: number, protocol })}`,
  );
}

/** What is written and not there, and what is there and not written. */
function differing(
  message: string,
  written: readonly string[],
  live: readonly string[],
  at: Pick<Resource, 'at'>,
): readonly Problem[] {
  const missing = written.filter((word) => !live.includes(word));
  const more = live.filter((word) => !written.includes(word));
  if (missing.length + more.length === 0) return [];
  const words = [
    ...missing.map((word) => `not \`${showName(word)}\``),
    ...more.map((word) => `\`${showName(word)}\``),
  ];
  return [told(`${message}: ${words.join(', ')}`, at)];
}

function told(message: string, { at }: Pick<Resource, 'at'>): Problem {
  return finding('warning', 'drift', message, at, DEPLOY);
}

function nameOf({ kind, namespace, name }: Resource): string {
  return `${kind} ${showName(`${namespace}/${name}`)}`;
}

/** A policy's spec as the API server keeps it: defaults filled in, and nothing that is empty where absent means the same. Pure. */
export function canonical(spec: unknown): string {
  if (!isMap(spec)) return JSON.stringify(spec ?? null);
  const { policyTypes, egress } = spec;
  const types = Array.isArray(policyTypes) && policyTypes.length > 0 ? (policyTypes as unknown[]) : undefined;
  const standard = Array.isArray(egress) && egress.length > 0 ? ['Ingress', 'Egress'] : ['Ingress'];
  return JSON.stringify(clean({ ...spec, policyTypes: [...(types ?? standard)].sort() }));
}

function clean(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => clean(one, field));
  if (!isMap(value)) return value;
  const filled = field === 'ports' ? { protocol: 'TCP', ...value } : value;
  const kept = Object.entries(filled).filter(([key, one]) => !isAbsent(key, one));
  return Object.fromEntries(
    kept.toSorted(([a], [b]) => compareText(a, b)).map(([key, one]) => [key, clean(one, key)]),
  );
}

function isAbsent(key: string, value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return key === 'matchLabels' && isMap(value) && Object.keys(value).length === 0;
}
