import { container, namespace, podSpec, policy, repository, service, workload } from './real-manifests.ts';

/** What people deploy, well and badly, and rules about it. */
export function everything(folder: string): string {
  return repository(folder, RULES, [namespace, ...wellMade, ...illMade, ...thatEnd, ...policies]);
}

const RULES = `
  - name: programs of the pods' own answer
    from: real/web
    allow: [real/api:8080, real/service/api:80, real/udp:8125/udp, dns]
    deny: [real/low:80]
  - name: nobody listens there
    from: real/web
    allow: [real/db:5432, real/service/db:5432, real/logs:514/udp]
    deny: [real/db:5433, real/low:81, internet:443]
  - name: whatever becomes of a source's own containers
    from: [real/nopull, real/crash, real/init, real/nosecret]
    allow: [real/api:8080]
    deny: [real/db:5432]
  - name: pods that end
    from: [real/nightly, real/once]
    allow: [real/api:8080]
    deny: [real/db:5432]
  - name: no pod to try it from, or none behind the Service
    from: [real/refused, real/novolume]
    deny: [real/db:5432]
  - name: no endpoint
    from: real/web
    deny: [real/service/nobody:80]
`;

const serves = (port: number, more: object = {}): object =>
  podSpec({
    containers: [
      container({
        command: ['/agnhost', 'porter'],
        env: [{ name: `SERVE_PORT_${port}`, value: 'own' }],
        ports: [{ name: 'http', containerPort: port }],
        ...more,
      }),
    ],
  });

const wellMade = [
  workload('Deployment', 'web'),
  workload(
    'Deployment',
    'api',
    serves(8080, {
      readinessProbe: { tcpSocket: { port: 8080 }, periodSeconds: 1, initialDelaySeconds: 3 },
    }),
    { replicas: 2 },
  ),
  // As an export of a cluster of another range would write it.
  service('api', 'api', [{ port: 80, targetPort: 'http' }], {
    clusterIP: '172.20.9.9',
    clusterIPs: ['172.20.9.9'],
  }),
  workload('StatefulSet', 'db', podSpec(), { serviceName: 'db', replicas: 2 }),
  service('db', 'db', [{ port: 5432 }]),
  workload('DaemonSet', 'logs'),
  workload(
    'Pod',
    'udp',
    podSpec({ containers: [container({ command: ['/agnhost', 'netexec', '--udp-port=8125'] })] }),
  ),
  workload('Pod', 'low', serves(80)),
];

const illMade = [
  workload('Deployment', 'nopull', podSpec({ containers: [container({ image: '127.0.0.1:1/none:1' })] })),
  service('nobody', 'nopull', [{ port: 80, targetPort: 8080 }]),
  workload('Deployment', 'crash', podSpec({ containers: [container({ command: ['/bin/false'] })] })),
  workload('Deployment', 'init', podSpec({ initContainers: [container({ name: 'wait' })] })),
  workload(
    'Deployment',
    'nosecret',
    podSpec({ containers: [container({ envFrom: [{ secretRef: { name: 'missing' } }] })] }),
  ),
  workload(
    'Deployment',
    'novolume',
    podSpec({
      volumes: [{ name: 'v', secret: { secretName: 'missing' } }],
      containers: [container({ volumeMounts: [{ name: 'v', mountPath: '/v' }] })],
    }),
  ),
  workload('Deployment', 'refused', podSpec({ hostNetwork: true })),
];

const thatEnd = [
  workload('CronJob', 'nightly', podSpec({ restartPolicy: 'Never' })),
  workload(
    'Job',
    'once',
    podSpec({ restartPolicy: 'Never', containers: [container({ command: ['/bin/true'] })] }),
  ),
];

const policies = [
  policy(
    'db',
    {
      podSelector: { matchLabels: { app: 'db' } },
      ingress: [{ from: [{ podSelector: { matchLabels: { app: 'web' } } }], ports: [{ port: 5432 }] }],
    },
    { resourceVersion: '3', uid: 'x', creationTimestamp: null },
  ),
  policy('low', { podSelector: { matchLabels: { app: 'low' } }, policyTypes: ['Ingress'] }),
  policy('web', {
    podSelector: { matchLabels: { app: 'web' } },
    policyTypes: ['Egress'],
    egress: [{ to: [{ namespaceSelector: {} }] }],
  }),
];
