/**
 * Times the policy model on generated clusters: `node --import tsx bench/model.ts [--full]`. Sizes, policies and
 * labels come from a seed, so that two runs ask the same. `--full` also writes the largest matrix as CSV and JSON.
 * `--write FOLDER` writes the manifests of one size instead (`--workloads 1000 --policies 300`), for `netproof matrix`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Inventory, Labels, Resource, Workload } from '../src/core/objects.ts';
import type { Position } from '../src/core/problem.ts';
import { explain } from '../src/model/explain.ts';
import { connectionsOf } from '../src/model/matrix.ts';
import { compileModel } from '../src/model/model.ts';
import { diff } from '../src/model/diff.ts';
import { exposuresOf } from '../src/model/exposure.ts';
import { otherPortsOf } from '../src/model/other-ports.ts';
import { podClasses } from '../src/model/pod-classes.ts';
import { reachOf } from '../src/model/reach.ts';
import { matrixCsv, matrixJson } from '../src/report/reach/machine-formats.ts';
import { policyWarnings } from '../src/model/warnings/warnings.ts';

const SIZES = [
  { workloads: 100, policies: 30 },
  { workloads: 1000, policies: 300 },
  { workloads: 5000, policies: 1000 },
] as const;

type Random = (below: number) => number;

/** Mulberry32: small, seeded, good enough to scatter labels. */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const AT: Position = { file: 'generated.yaml', line: 1, column: 1 };

function resource(kind: string, namespace: string, name: string, json: Record<string, unknown>): Resource {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind,
    namespace,
    name,
    json: { metadata: {}, ...json },
    at: AT,
    locate: () => AT,
  };
}

/** A cluster as companies have them: a namespace per team of ten workloads, default deny in half of them. */
function generate(workloadCount: number, policyCount: number, random: Random): Inventory {
  const namespaceCount = Math.ceil(workloadCount / 10);
  const namespaces = Array.from({ length: namespaceCount }, (_, index) => {
    const name = `team-${index}`;
    const labels: Labels = {
      'kubernetes.io/metadata.name': name,
      zone: `z${index % 7}`,
      stage: index % 3 === 0 ? 'prod' : 'test',
    };
    return { name, labels };
  });
  const workloads = Array.from({ length: workloadCount }, (_, index): Workload => {
    const namespace = `team-${index % namespaceCount}`;
    const name = `app-${index}`;
    return {
      kind: 'Deployment',
      namespace,
      name,
      labels: {
        app: `app-${Math.floor(index / namespaceCount)}`,
        tier: `t${random(4)}`,
        role: `r${random(12)}`,
      },
      serviceAccount: 'default',
      hostNetwork: random(50) === 0,
      ports: [
        { name: 'http', number: 8080 + random(3), protocol: 'TCP' },
        ...(random(2) === 0 ? [{ name: 'metrics', number: 9090, protocol: 'TCP' as const }] : []),
      ],
      replicas: 1 + random(3),
      at: AT,
      resource: resource('Deployment', namespace, name, {}),
    };
  });
  const selector = (): unknown => {
    switch (random(5)) {
      case 0:
        return {};
      case 1:
        return { matchLabels: { tier: `t${random(4)}` } };
      case 2:
        return {
          matchExpressions: [
            { key: 'role', operator: 'NotIn', values: [`r${random(12)}`, `r${random(12)}`] },
          ],
        };
      default:
        return { matchLabels: { app: `app-${random(10)}` } };
    }
  };
  const peer = (): unknown => {
    switch (random(6)) {
      case 0:
        return { namespaceSelector: { matchLabels: { zone: `z${random(7)}` } } };
      case 1:
        return { namespaceSelector: { matchLabels: { stage: 'prod' } }, podSelector: selector() };
      case 2:
        return {
          namespaceSelector: {
            matchLabels: { 'kubernetes.io/metadata.name': `team-${random(namespaceCount)}` },
          },
        };
      case 3:
        return { ipBlock: { cidr: '10.0.0.0/8', except: ['10.96.0.0/16'] } };
      default:
        return { podSelector: selector() };
    }
  };
  const port = (): unknown =>
    random(3) === 0
      ? { port: 'http' }
      : random(4) === 0
        ? { port: 8000, endPort: 9000 }
        : { port: 8080 + random(3) };
  const some = (make: () => unknown): unknown[] => Array.from({ length: 1 + random(3) }, make);
  const policies = Array.from({ length: policyCount }, (_, index) => {
    const namespace = `team-${random(namespaceCount)}`;
    const isDefaultDeny = random(5) === 0;
    return resource('NetworkPolicy', namespace, `policy-${index}`, {
      kind: 'NetworkPolicy',
      spec: isDefaultDeny
        ? { podSelector: {}, policyTypes: ['Ingress', 'Egress'] }
        : {
            podSelector: selector(),
            ingress: some(() => ({ from: some(peer), ports: some(port) })),
            ...(random(2) === 0 && { egress: some(() => ({ to: some(peer), ports: some(port) })) }),
          },
    });
  });
  return { namespaces, workloads, services: [], policies, resources: [] };
}

/** Milliseconds of processor time, which other work on the machine does not change much. */
function timed<Value>(work: () => Value): { value: Value; ms: number } {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, ms: (user + system) / 1_000 };
}

function lettersIn(parts: Iterable<string>): number {
  let letters = 0;
  for (const part of parts) letters += part.length;
  return letters;
}

/** Objects of one file: netproof reads 5,000 at most. */
const PER_FILE = 1_000;

/** The same as files. */
function writeManifests(folder: string, { namespaces, workloads, policies }: Inventory): void {
  const objects = [
    ...namespaces.map(({ name, labels }) => ({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name, labels },
    })),
    ...workloads.map(({ namespace, name, labels, hostNetwork, ports, replicas }) => ({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { namespace, name },
      spec: {
        replicas,
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            hostNetwork,
            containers: [
              {
                name: 'app',
                image: 'app',
                ports: ports.map(({ number, ...port }) => ({ ...port, containerPort: number })),
              },
            ],
          },
        },
      },
    })),
    ...policies.map(({ apiVersion, kind, namespace, name, json }) => ({
      ...json,
      apiVersion,
      kind,
      metadata: { namespace, name },
    })),
  ];
  mkdirSync(folder, { recursive: true });
  for (let from = 0; from < objects.length; from += PER_FILE) {
    const text = objects.slice(from, from + PER_FILE).map((object) => JSON.stringify(object));
    writeFileSync(join(folder, `objects-${from}.yaml`), `${text.join('\n---\n')}\n`);
  }
}

const { values: flags } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    write: { type: 'string' },
    workloads: { type: 'string', default: '1000' },
    policies: { type: 'string', default: '300' },
  },
});
if (flags.write !== undefined) {
  writeManifests(flags.write, generate(Number(flags.workloads), Number(flags.policies), randomFrom(2026)));
  process.exit();
}
const { full } = flags;
console.log(
  'workloads policies classes       pairs   open  read ms reach ms ports ms exposed ms   csv ms  json ms  out MB  diff ms  explain us  warn ms  heap MB   rss MB',
);
for (const size of SIZES) {
  const inventory = generate(size.workloads, size.policies, randomFrom(2026));
  const compiled = timed(() => compileModel(inventory));
  const { model, problems } = compiled.value;
  if (problems.length > 0) throw new Error(problems[0]?.message);
  const reached = timed(() => reachOf(model));
  const reach = reached.value;
  let open = 0;
  const asked = timed(() => {
    for (const source of reach.sources.keys()) {
      for (const target of reach.targets.keys()) if (reach.allowed(source, target)) open += 1;
    }
  });
  const ports = timed(() => {
    let pairs = 0;
    for (const { others } of otherPortsOf(model, reach)) if (others.length > 0) pairs += 1;
    return pairs;
  });
  const exposed = timed(() => exposuresOf(model).length);
  const isWritten = full || size.workloads <= 1000;
  const csv = timed(() => {
    const choice = { withoutCut: true };
    return isWritten
      ? lettersIn(matrixCsv(connectionsOf(model, reach, choice), otherPortsOf(model, reach)))
      : 0;
  });
  const json = timed(() => {
    const choice = { withoutCut: true, byTarget: true };
    const scope = {
      sources: reach.sources.map(({ name }) => name),
      targets: reach.targets.map(({ end, wire }) => ({ to: end.name, ...wire })),
      all: false,
    };
    const others = otherPortsOf(model, reach, choice);
    return isWritten
      ? lettersIn(matrixJson(connectionsOf(model, reach, choice), others, exposuresOf(model), scope))
      : 0;
  });
  // Every tenth policy goes.
  const fewer = { ...inventory, policies: inventory.policies.filter((_, index) => index % 10 > 0) };
  const head = compileModel(fewer).model;
  const compared = timed(() => diff(model, head));
  const random = randomFrom(7);
  const some = Array.from({ length: 1000 }, () => ({
    from: model.workloads[random(model.workloads.length)],
    to: model.workloads[random(model.workloads.length)],
  }));
  const explained = timed(() => {
    for (const { from, to } of some) {
      if (from && to) explain(model, { from, to, port: to.ports[0]?.number ?? 80, protocol: 'TCP' }, 'allow');
    }
  });
  const warned = timed(() => policyWarnings(model));
  const pairs = reach.sources.length * reach.targets.length;
  const memory = process.memoryUsage();
  const figures = [
    String(size.workloads).padStart(9),
    String(size.policies).padStart(8),
    String(podClasses(model).length).padStart(7),
    String(pairs).padStart(11),
    `${((100 * open) / pairs).toFixed(1)}%`.padStart(6),
    compiled.ms.toFixed(0).padStart(8),
    (reached.ms + asked.ms).toFixed(0).padStart(8),
    ports.ms.toFixed(0).padStart(8),
    exposed.ms.toFixed(0).padStart(10),
    isWritten ? csv.ms.toFixed(0).padStart(8) : '       -',
    isWritten ? json.ms.toFixed(0).padStart(8) : '       -',
    isWritten ? ((csv.value + json.value) / 2 ** 20).toFixed(0).padStart(7) : '      -',
    compared.ms.toFixed(0).padStart(8),
    explained.ms.toFixed(0).padStart(11),
    warned.ms.toFixed(0).padStart(8),
    (memory.heapUsed / 2 ** 20).toFixed(0).padStart(8),
    (memory.rss / 2 ** 20).toFixed(0).padStart(8),
  ];
  console.log(figures.join(' '));
}
