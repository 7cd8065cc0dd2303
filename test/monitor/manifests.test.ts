import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { checkoutFiles } from '../../src/io/files.ts';
import { systemExec } from '../../src/io/exec.ts';
import { monitorObjects, type MonitorObject } from '../../src/monitor/manifests.ts';
import { MONITOR_FUNCTIONS, METRICS_PORT } from '../../src/monitor/program.ts';
import { planMonitor, type MonitorPlan, type SourceOptions } from '../../src/monitor/sources.ts';
import { manifestsYaml } from '../../src/monitor/yaml.ts';
import { loadProject } from '../../src/project/project.ts';
import { readSettings } from '../../src/settings/settings.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from '../scratch.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

async function planOf(folder: string, options: Partial<SourceOptions> = {}): Promise<MonitorPlan> {
  const settings = readSettings(
    () => undefined,
    (name) => name,
  );
  const files = await checkoutFiles(folder);
  const project = await loadProject(settings, { files, exec: systemExec, env: {} });
  const { tried, inventory, rules } = project;
  return planMonitor(
    { attempts: tried.attempts, inventory, endpoints: rules.endpoints },
    { name: 'rules', digest, ...options },
  );
}

function objectsOf({ sources, ready }: MonitorPlan): readonly MonitorObject[] {
  const pace = { intervalSeconds: 60, grace: 1, jitterSeconds: 0 };
  return monitorObjects(sources, ready, { name: 'rules', image: 'agnhost', pace, digest });
}

/** A small repository: what stands in `more` is added to a client and a server. */
function repository(rules: string, more: string): string {
  const folder = scratch();
  mkdirSync(join(folder, 'k8s'));
  const pod = (name: string, spec = ''): string => `
apiVersion: v1
kind: Pod
metadata: { name: ${name}, namespace: lab, labels: { app: ${name} } }
spec: { ${spec} containers: [{ name: a, image: a, ports: [{ containerPort: 80 }] }] }`;
  writeFileSync(join(folder, 'k8s/all.yaml'), [pod('client'), pod('server'), more].join('\n---'));
  writeFileSync(join(folder, 'netproof.yaml'), `version: 1\nmanifests: [k8s/]\nrules:\n${rules}`);
  return folder;
}

const ALLOW = '  - from: lab/client\n    allow: [lab/server:80]\n';

describe("the monitor's manifests", () => {
  it('survive YAML as they are', async () => {
    const objects = objectsOf(await planOf('examples/shop'));
    const read = parseAllDocuments(manifestsYaml(objects), { version: '1.1' }).map(
      (one) => one.toJS() as unknown,
    );
    expect(read).toEqual(JSON.parse(JSON.stringify(objects)));
  });

  it('hold one never-ready pod of the restricted profile for each source, known by a label of its own', async () => {
    const plan = await planOf('examples/shop');
    const sets = objectsOf(plan).filter(({ kind }) => kind === 'ReplicaSet');
    expect(sets).toHaveLength(plan.sources.length);
    expect(new Set(sets.map(({ metadata }) => metadata.name)).size).toBe(sets.length);
    for (const { metadata, spec } of sets) {
      expect(spec).toMatchObject({
        replicas: 1,
        selector: { matchLabels: { 'netproof/source': metadata.name } },
        template: {
          spec: {
            automountServiceAccountToken: false,
            readinessGates: [{ conditionType: 'netproof/never-ready' }],
            securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
            containers: [
              { securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } } },
            ],
          },
        },
      });
    }
    const web = plan.sources.find(({ name }) => name === 'web');
    expect(web?.labels).toEqual({ app: 'web', tier: 'front' });
  });

  it('ask for `internet` where an address is named, and say so where none is', async () => {
    const { problems } = await planOf('examples/shop');
    expect(problems.map(({ message }) => message)).toEqual([
      '`internet:443` is not monitored: no address is named that stands for the internet',
    ]);
    const plan = await planOf('examples/shop', { internet: '203.0.113.9' });
    expect(plan.problems).toEqual([]);
    const asked = plan.sources.flatMap(({ questions }) => questions).filter(({ to }) => to === 'internet');
    expect(asked[0]?.asked).toEqual({ kind: 'ip', host: '203.0.113.9' });
  });

  it('take a witness where a readiness probe asks the very port, and no other', async () => {
    const { sources } = await planOf('examples/monitor');
    const byPort = sources.flatMap(({ questions }) => questions).filter(({ asked }) => asked.kind === 'pods');
    expect(byPort.map(({ readyByThisPort }) => readyByThisPort)).toEqual(byPort.map(() => true));
    const shop = await planOf('examples/shop');
    expect(shop.sources.flatMap(({ questions }) => questions).some((one) => one.readyByThisPort)).toBe(false);
  });

  it('ask a deny at the ClusterIP that leads to the port, when DNS is cut', async () => {
    const { sources } = await planOf('examples/shop', {
      clusterIps: new Map([
        ['shop/db', '10.96.0.7'],
        ['shop/api', '10.96.0.8'],
      ]),
    });
    const of = (to: string, port: number): unknown =>
      sources.flatMap(({ questions }) => questions).find((one) => one.to === to && one.port === port)
        ?.fallback;
    expect(of('shop/db', 5432)).toBe('10.96.0.7');
    // Port 80 of the Service leads to 8080 of the pods: 8080 at its address is nobody's.
    expect(of('shop/api', 8080)).toBeUndefined();
  });

  it.each([
    [
      'a Service that publishes what is not ready',
      `
apiVersion: v1
kind: Service
metadata: { name: all, namespace: lab }
spec: { clusterIP: None, publishNotReadyAddresses: true, selector: { app: client }, ports: [{ port: 80 }] }`,
      "`lab/client` is not monitored as a source: Service `lab/all` publishes addresses that are not ready, so its clients would come to the monitor's pod",
      0,
    ],
    [
      'a disruption budget that counts it',
      `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: some, namespace: lab }
spec: { minAvailable: 50%, selector: { matchLabels: { app: client } } }`,
      "PodDisruptionBudget `lab/some` counts pods by labels, and the monitor's pod of `lab/client` carries them, too, unready and idle",
      1,
    ],
    [
      'other pods with the same labels',
      `
apiVersion: v1
kind: Pod
metadata: { name: twin, namespace: lab, labels: { app: server, more: 'yes' } }
spec: { containers: [{ name: a, image: a }] }`,
      '`lab/twin` carries all labels of `lab/server`: who asks for the one asks for both',
      1,
    ],
  ])('warn of %s', async (_, more, message, sources) => {
    const plan = await planOf(repository(ALLOW, more));
    expect(plan.problems.map((one) => one.message)).toEqual([message]);
    expect(plan.sources).toHaveLength(sources);
  });

  it('leave out a source that a live Service would take', async () => {
    const json = { spec: { publishNotReadyAddresses: true, selector: { app: 'client' } } };
    const plan = await planOf(repository(ALLOW, ''), {
      liveServices: [{ namespace: 'lab', name: 'there', json }],
    });
    expect(plan.sources).toEqual([]);
    expect(plan.problems[0]?.code).toBe('monitor-takes-unready');
  });
});

describe('examples/monitor', () => {
  const served = new Set(MONITOR_FUNCTIONS.match(/netproof_\w+(?=[ {])/g));
  for (const name of [
    'check',
    'check_undecided',
    'check_last_change_timestamp_seconds',
    'check_errors_total',
  ])
    served.add(`netproof_${name}`);

  it.each(['dashboard.json', 'prometheusrule.yaml'])('%s asks for metrics that are served', (file) => {
    const text = readFileSync(`examples/monitor/${file}`, 'utf8');
    const asked = new Set(text.match(/netproof_\w+/g));
    expect(asked.size).toBeGreaterThan(2);
    for (const name of asked) expect(served).toContain(name);
    expect(MONITOR_FUNCTIONS).toContain('metric check_undecided');
  });

  it('a dashboard is JSON, with panels that ask', () => {
    const { panels } = JSON.parse(readFileSync('examples/monitor/dashboard.json', 'utf8')) as {
      panels: { targets: { expr: string }[] }[];
    };
    for (const { targets } of panels) expect(targets[0]?.expr).toContain('netproof_');
  });

  it('PodMonitor and policy name the port, by name and number, of pods with the label', async () => {
    const [set] = objectsOf(await planOf('examples/monitor')).filter(({ kind }) => kind === 'ReplicaSet');
    expect(JSON.stringify(set)).toContain(`{"name":"netproof","containerPort":${METRICS_PORT}}`);
    expect(JSON.stringify(set)).toContain('"netproof/monitor":"rules"');
    const read = (file: string): string =>
      JSON.stringify(parseAllDocuments(readFileSync(`examples/monitor/${file}`, 'utf8')));
    expect(read('podmonitor.yaml')).toContain('"port":"netproof"');
    expect(read('let-prometheus-in.yaml')).toContain(`"port":${METRICS_PORT}`);
    for (const file of ['podmonitor.yaml', 'let-prometheus-in.yaml'])
      expect(read(file)).toContain('{"key":"netproof/monitor","operator":"Exists"}');
  });
});
