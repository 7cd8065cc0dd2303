import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/run/json-schema.ts';
import { PROBE_IMAGE } from '../../src/config/versions.ts';
import { netproof, prove } from './netproof.ts';
import { everything } from './real-everything.ts';
import { container, namespace, podSpec, policy, repository, service, workload } from './real-manifests.ts';
import { scratch } from '../scratch.ts';

/** A check in one line: `web → db:5432 deny: pass proven, debug`. */
function told(check: JsonReport['checks'][number]): string {
  const { from, to, port, protocol, expected, verdict, code, listener } = check;
  const at = `${to.replace('real/', '')}:${port}${protocol === 'UDP' ? '/udp' : ''}`;
  return `${from.replace('real/', '')} → ${at} ${expected}: ${verdict} ${code}, ${listener ?? 'nobody'}`;
}

/** The end of the report's problems that this run alone could see: `warning no-pod real/web: …`. */
function problems({ problems: all }: JsonReport): readonly string[] {
  const cluster = ['no-pod', 'not-ready', 'stand-in'];
  return all
    .filter(({ code }) => cluster.includes(code))
    .map(({ severity, code, message }) => `${severity} ${code} ${message}`);
}

test('real workloads: each check is proven, or says why not', { tags: ['newest'] }, async () => {
  const { code, stdout, report, left } = await prove(everything(scratch()), [
    '--workloads=real',
    '--check-established',
  ]);
  expect(report.checks.map(told)).toEqual([
    'web → api:8080 allow: pass connects, own',
    'web → service/api:80 allow: pass connects, own',
    'web → udp:8125/udp allow: pass connects, own',
    'web → dns:53/udp allow: pass connects, own',
    'web → dns:53 allow: pass connects, own',
    'web → low:80 deny: pass proven, own',
    'web → db:5432 allow: pass connects, debug',
    'web → service/db:5432 allow: pass connects, debug',
    'web → logs:514/udp allow: pass connects, debug',
    'web → db:5433 deny: pass proven, debug',
    'web → low:81 deny: pass proven, debug',
    'web → internet:443 deny: pass proven, stand-in',
    ...['nopull', 'crash', 'init', 'nosecret', 'nightly', 'once'].flatMap((from) => [
      `${from} → api:8080 allow: pass connects, own`,
      `${from} → db:5432 deny: pass proven, debug`,
    ]),
    'refused → db:5432 deny: inconclusive probe-error, nobody',
    'novolume → db:5432 deny: inconclusive probe-error, nobody',
    'web → service/nobody:80 deny: inconclusive no-endpoints, nobody',
  ]);
  expect(code).toBe(2);
  expect(report.checks.filter(({ drift }) => drift)).toEqual([]);
  expect(report.cluster?.workloads).toBe('real');
  // Calico lets a connection live that was open before the policies; whoever listens does not hang up on it.
  const cut = report.checks.filter(({ code: of, protocol }) => of === 'proven' && protocol === 'TCP');
  expect(cut.map(({ from, to, established }) => `${from} ${to} ${established ?? ''}`)).toEqual(
    cut.map(({ from, to }) => `${from} ${to} carries`),
  );
  expect(stdout).toContain('kubectl rollout restart deployment/web --namespace=real');

  const all = problems(report);
  for (const [start, words] of [
    ['notice stand-in `real/nightly`', 'is a CronJob'],
    ['notice stand-in `real/once`', 'is a Job'],
    ['warning not-ready `real/nopull`', 'ErrImagePull|ImagePullBackOff'],
    ['warning not-ready `real/crash`', 'main'],
    ['warning not-ready `real/init`', 'init container wait has not ended'],
    ['warning not-ready `real/nosecret`', 'secret "missing" not found'],
    ['warning no-pod no pod of `real/novolume`', 'secret "missing" not found'],
    ['warning no-pod no pod of `real/refused`', 'violates PodSecurity "restricted:latest"'],
  ] as const) {
    const [line, ...more] = all.filter((text) => text.startsWith(start));
    expect(line, start).toMatch(new RegExp(words));
    expect(more).toEqual([]);
  }
  expect(all).toHaveLength(8);
  // People are told the same, and where it stands.
  expect(stdout).toMatch(/k8s\/all\.yaml:\d+:1\s+warning\s+no pod of `real\/refused`/);
  expect(stdout).toContain('a debug container listened');
  expect(left).toEqual([]);
});

test('where ephemeral containers are forbidden, debug pods prove the same, and no controller or Service takes them for its own', async () => {
  const serves = (port: number): object =>
    podSpec({
      containers: [
        container({
          command: ['/agnhost', 'porter'],
          env: [{ name: `SERVE_PORT_${port}`, value: 'own' }],
          readinessProbe: { tcpSocket: { port }, periodSeconds: 1 },
        }),
      ],
    });
  const admission = {
    apiVersion: 'admissionregistration.k8s.io/v1',
    metadata: { name: 'no-debugging' },
  };
  const resources = {
    ...{ apiGroups: [''], apiVersions: ['v1'] },
    ...{ operations: ['UPDATE'], resources: ['pods/ephemeralcontainers'] },
  };
  const open = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'open' } };
  const folder = repository(
    scratch(),
    `
  - name: sources of every kind
    from: [real/web, real/rs, real/ds, real/api]
    allow: [real/service/back:80]
    deny: [real/db:5432]
  - name: a Service beside whose pods debug pods are
    from: real/web
    allow: [real/service/api:80]
  - name: the node's own network
    from: open/agent
    deny: [real/db:5432]
  - name: nothing can listen for it
    from: real/web
    deny: [real/db:5433]
`,
    [
      namespace,
      open,
      {
        ...admission,
        kind: 'ValidatingAdmissionPolicy',
        spec: {
          matchConstraints: { resourceRules: [resources] },
          validations: [{ expression: 'false', message: 'no debugging here' }],
        },
      },
      {
        ...admission,
        kind: 'ValidatingAdmissionPolicyBinding',
        spec: { policyName: 'no-debugging', validationActions: ['Deny'] },
      },
      workload('Deployment', 'web', podSpec(), { replicas: 2 }),
      workload('ReplicaSet', 'rs'),
      workload('DaemonSet', 'ds'),
      workload('Deployment', 'api', serves(8080)),
      service('api', 'api', [{ port: 80, targetPort: 8080 }]),
      workload('Deployment', 'back', serves(8080)),
      service('back', 'back', [{ port: 80, targetPort: 8080 }]),
      workload('StatefulSet', 'db', serves(5432), { serviceName: 'db' }),
      {
        ...workload('Pod', 'agent', podSpec({ hostNetwork: true })),
        metadata: { name: 'agent', namespace: 'open', labels: { app: 'agent' } },
      },
      policy('db', {
        podSelector: { matchLabels: { app: 'db' } },
        ingress: [{ from: [{ podSelector: { matchLabels: { app: 'back' } } }] }],
      }),
    ],
  );
  const { code, report, left } = await prove(folder, ['--workloads=real']);
  expect(report.checks.map(told)).toEqual([
    ...['web', 'rs', 'ds', 'api'].flatMap((from) => [
      `${from} → service/back:80 allow: pass connects, own`,
      `${from} → db:5432 deny: pass proven, own`,
    ]),
    'web → service/api:80 allow: pass connects, own',
    'open/agent → db:5432 deny: fail let-through, own',
    'web → db:5433 deny: inconclusive unreachable-before, nobody',
  ]);
  expect(code).toBe(1);
  expect(report.checks.filter(({ drift }) => drift)).toEqual([]);
  expect(
    report.problems
      .filter(({ code: of }) => of === 'debug-pod')
      .map(({ severity, message }) => `${severity} ${/`[^`]*`/.exec(message)?.[0] ?? ''}`)
      .toSorted(),
  ).toEqual(
    ['open/agent', ...['api', 'back', 'db', 'ds', 'rs', 'web'].map((name) => `real/${name}`)].map(
      (name) => `notice \`${name}\``,
    ),
  );
  expect(report.problems.find(({ code: of }) => of === 'debug-pod')?.message).toContain('no debugging here');
  expect(left).toEqual([]);
});

test('odd programs, pods that never come, and a Service of which one pod is open', async () => {
  const service80 = [{ port: 80, targetPort: 8080 }];
  const serving = podSpec({
    containers: [
      container({ command: ['/agnhost', 'porter'], env: [{ name: 'SERVE_PORT_8080', value: 'own' }] }),
    ],
  });
  const tiered = (name: string): object => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: 'real' },
    spec: {
      selector: { matchLabels: { app: name } },
      template: { metadata: { labels: { app: name, tier: 'mixed' } }, spec: serving },
    },
  });
  const folder = repository(
    scratch(),
    `
  - name: pods behind one Service, of which one is open
    from: [real/ro, real/side]
    deny: [real/service/mixed:80]
  - name: a sidecar serves, and a read-only root does not matter
    from: real/ro
    allow: [real/side:9000, real/half:7000]
  - name: a listener beside a program that holds another port
    from: real/ro
    deny: [real/half:700, real/half:7001]
  - name: only for itself
    from: real/ro
    allow: [real/loopback:7002]
  - name: no pod
    from: [real/unfit, real/paused]
    deny: [real/half:7001]
`,
    [
      namespace,
      workload(
        'Deployment',
        'ro',
        podSpec({
          containers: [
            container({
              securityContext: {
                ...{ allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
                ...{ readOnlyRootFilesystem: true, runAsNonRoot: true, runAsUser: 12_345 },
              },
            }),
          ],
        }),
      ),
      workload(
        'Deployment',
        'side',
        podSpec({
          initContainers: [
            container({
              name: 'side',
              restartPolicy: 'Always',
              command: ['/agnhost', 'porter'],
              env: [{ name: 'SERVE_PORT_9000', value: 'own' }],
            }),
          ],
        }),
      ),
      workload(
        'Deployment',
        'half',
        podSpec({
          containers: [
            container({ command: ['/agnhost', 'porter'], env: [{ name: 'SERVE_PORT_7000', value: 'own' }] }),
          ],
        }),
      ),
      workload(
        'Deployment',
        'loopback',
        podSpec({
          containers: [container({ command: ['sh', '-c', 'while :; do nc -l -k 127.0.0.1 7002; done'] })],
        }),
      ),
      tiered('mixa'),
      tiered('mixb'),
      service('mixed', 'mixed', service80, { selector: { tier: 'mixed' } }),
      workload('DaemonSet', 'unfit', podSpec({ nodeSelector: { no: 'where' } })),
      workload('Deployment', 'paused', podSpec(), { paused: true }),
      policy('half', {
        podSelector: { matchLabels: { app: 'half' } },
        ingress: [{ ports: [{ port: 7000 }] }],
      }),
      policy('mixa', { podSelector: { matchLabels: { app: 'mixa' } }, policyTypes: ['Ingress'] }),
    ],
  );
  const { code, report } = await prove(folder, ['--workloads=real']);
  expect(report.checks.map(told)).toEqual([
    'ro → service/mixed:80 deny: fail let-through, own',
    'side → service/mixed:80 deny: fail let-through, own',
    'ro → side:9000 allow: pass connects, own',
    'ro → half:7000 allow: pass connects, own',
    'ro → half:700 deny: pass proven, debug',
    'ro → half:7001 deny: pass proven, debug',
    'ro → loopback:7002 allow: inconclusive nothing-listens, nobody',
    'unfit → half:7001 deny: inconclusive probe-error, nobody',
    'paused → half:7001 deny: inconclusive probe-error, nobody',
  ]);
  expect(code).toBe(1);
});

describe('real hosts, and no listeners of netproof', () => {
  /** Only the Docker engine has this image; its registry is a closed port of the node's own. */
  const IMAGE = '127.0.0.1:1/netproof-test/own:1';
  const HOST = 'api.live.test';
  const CONTAINER = `netproof-live-${process.pid}`;
  const docker = (...args: readonly string[]): string =>
    execFileSync('docker', args, { encoding: 'utf8' }).trim();
  let address = '';

  beforeAll(() => {
    docker('tag', PROBE_IMAGE, IMAGE);
    if (!docker('network', 'ls', '--format={{.Name}}').split('\n').includes('kind'))
      docker('network', 'create', 'kind');
    docker(
      ...['run', '--detach', '--name', CONTAINER, '--network', 'kind', '--network-alias', HOST],
      ...['--env', 'SERVE_PORT_8080=live', '--env', 'SERVE_PORT_9090=live', PROBE_IMAGE, 'porter'],
    );
    address = docker('inspect', '--format={{.NetworkSettings.Networks.kind.IPAddress}}', CONTAINER);
  });

  afterAll(() => {
    execFileSync('docker', ['rm', '--force', '--volumes', CONTAINER]);
    execFileSync('docker', ['rmi', IMAGE]);
  });

  const definition = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'widgets.netproof.test' },
    spec: {
      group: 'netproof.test',
      names: { kind: 'Widget', plural: 'widgets' },
      scope: 'Namespaced',
      versions: [
        { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } },
      ],
    },
  };
  const widget = {
    apiVersion: 'netproof.test/v1',
    kind: 'Widget',
    metadata: { name: 'w', namespace: 'real' },
  };
  const egress = (app: string, to: readonly object[]): object =>
    policy(`${app}-egress`, { podSelector: { matchLabels: { app } }, policyTypes: ['Egress'], egress: to });

  test('live hosts answer by name and address; a deny to a port that nobody listens on is no pass', async () => {
    const dns = {
      to: [{ namespaceSelector: {}, podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } }],
      ports: [{ port: 53, protocol: 'UDP' }],
    };
    const folder = repository(
      scratch(),
      `
  - name: live
    from: real/web
    allow: [${HOST}:8080, "${address}:8080"]
    deny: [${HOST}:9090, "${address}:9090"]
  - name: cut off from names
    from: real/lonely
    deny: [${HOST}:8080]
  - name: nobody listens
    from: real/web
    deny: [real/silent:5432]
`,
      [
        namespace,
        definition,
        widget,
        workload('Deployment', 'web', podSpec({ containers: [container({ image: IMAGE })] })),
        workload('Deployment', 'lonely'),
        workload('Deployment', 'silent'),
        egress('web', [dns, { to: [{ ipBlock: { cidr: `${address}/32` } }], ports: [{ port: 8080 }] }]),
        egress('lonely', []),
      ],
    );
    const { code, report } = await prove(folder, ['--workloads=real', '--external=live', '--listeners=off']);
    expect(report.checks.map(told)).toEqual([
      `web → ${HOST}:8080 allow: pass connects, own`,
      `web → ${address}:8080 allow: pass connects, own`,
      `web → ${HOST}:9090 deny: pass proven, own`,
      `web → ${address}:9090 deny: pass proven, own`,
      `lonely → ${HOST}:8080 deny: pass proven, own`,
      'web → silent:5432 deny: inconclusive unreachable-before, nobody',
    ]);
    expect(report.checks.filter(({ drift }) => drift)).toEqual([]);
    expect(code).toBe(2);
    expect(report.totals).toMatchObject({ fail: 0, inconclusive: 1 });
    // The image that only the engine has was brought into the node.
    expect(problems(report)).toEqual([]);
  });

  test('what the cluster refuses ends the run, every object at its line and in the words of the API server', async () => {
    const folder = repository(scratch(), '  - { name: a, from: real/web, deny: [internet:443] }\n', [
      namespace,
      workload('Deployment', 'web'),
      widget,
      workload('Pod', 'rooted', { containers: [{ name: 'a', image: '127.0.0.1:1/none:1' }] }),
    ]);
    const { code, stderr } = await netproof(['run', folder, '--workloads=real']);
    const words = stderr.replace(/\s+/g, ' ');
    expect(code).toBe(2);
    expect(words).toMatch(
      /k8s\/all\.yaml:\d+:1 error Widget real\/w: the cluster has no kind Widget of netproof\.test\/v1/,
    );
    expect(words).toMatch(
      /k8s\/all\.yaml:\d+:1 error Pod real\/rooted is refused: .*violates PodSecurity "restricted:latest"/,
    );
  });
});
